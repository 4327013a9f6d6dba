"""Rules over content: one a file, each a `check` that macros.checks finds by itself."""
