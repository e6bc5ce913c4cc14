"""Lifting: 2D tracks of any skeleton to 3D poses of 28 joints."""
