"""Filling and upsampling 2D pose sequences: JUMPS (Mourot et al. 2020) and the network that beats it."""
