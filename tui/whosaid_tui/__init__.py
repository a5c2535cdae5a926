"""The face of whosaid: the explorer and the command line."""
