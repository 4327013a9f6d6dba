"""Writes what hosts need to say the headers of macros/library/headers.py: one kind of host a file."""
