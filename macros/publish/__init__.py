"""What goes beside the pages: each module reads the built site and the library and writes one kind of file."""
