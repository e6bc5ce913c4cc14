"""Borer et al. 2022: 2D and 3D poses learnt by analysis and synthesis, through an image of the skeleton."""
