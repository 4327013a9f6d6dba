"""Writes what an editor asks for into the files they edit by hand: only that changes, and only if the check passes it."""
