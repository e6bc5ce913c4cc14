"""What keeps a damaged or hostile file from doing harm: only regular files, one budget of memory, a process apart."""
