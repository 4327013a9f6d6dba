"""What an engine says when it gives up; apart from the engine, so that a command that builds nothing need not read one."""


class EngineError(Exception):
    """The engine gave up. The message is what it complained of, a line each."""
