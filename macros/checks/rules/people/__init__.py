"""Nobody is named, and nobody can be found out."""
