"""What the engine can build: macros, links, headings, pictures, menu."""
