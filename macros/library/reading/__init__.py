"""Reads files strictly: every value keeps its file and line, and what is wrong is explained."""
