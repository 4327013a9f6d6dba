"""How things are said: for whom, how plainly, and in which language."""
