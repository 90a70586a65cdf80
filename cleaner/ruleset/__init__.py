"""Loading, checking and compiling rule modules."""
