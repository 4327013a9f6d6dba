"""Data in, HTML out: one module a subject, filling the templates of overrides/parts/."""
