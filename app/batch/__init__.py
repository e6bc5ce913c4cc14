"""Many inputs: each is one unit of work, done by whoever is at hand, and written down. No Qt."""
