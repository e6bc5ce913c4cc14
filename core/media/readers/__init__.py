"""One file a kind of recording. Which there are, and in which order they are tried, is in ``core.registry``."""
