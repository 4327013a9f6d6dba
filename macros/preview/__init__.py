"""The preview on an editor's machine: a server, a process that builds, and what the open pages are told of both."""
