"""The shell for the command line: one file a verb."""
