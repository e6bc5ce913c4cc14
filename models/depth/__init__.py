"""Depth images to the upper body in 3D: CycleGAN and pose CNN as published, and our own light network."""
