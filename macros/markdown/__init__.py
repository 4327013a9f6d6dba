"""Python-Markdown extensions: changes to running text that any engine makes alike."""
