"""What is derived from the data for readers: in order, as of a day, by topic."""
