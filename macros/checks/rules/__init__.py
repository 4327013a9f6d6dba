"""Rules over content: one a file, in the room of its subject, each a `check` that macros.checks finds by itself."""
