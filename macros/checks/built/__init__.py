"""The gates on a site that has been built, whatever made it."""
