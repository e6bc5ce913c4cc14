"""One file a format. Which there are, and in which order they are tried, is in ``core.registry``."""
