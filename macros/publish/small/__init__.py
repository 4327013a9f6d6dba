"""Makes what browsers load small: scripts joined, packed copies beside each file."""
