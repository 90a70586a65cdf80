"""The command line: ``cleaner clean``, ``cleaner explain``, ``cleaner rules``."""
