"""Numbers and addresses are real, come from the data, and reach only those they are for."""
