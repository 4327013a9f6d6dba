"""What rules share to read with: links, macro calls, the words people read."""
