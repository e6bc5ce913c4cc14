"""Who is where in a depth recording, from depth alone and without training.

segment      the door: a recording in, people by number and their masks out
pixel_grid   a coarse look at a frame, its noise and its shapes
background   what stays behind the people
planes       floor, walls, tables
bodies       pieces of continuous depth, and which of them are people
head_split   people who touch something, by their heads
tracks       who is whom over time
"""

from core.depth.segmentation.segment import Segmentation, segment

__all__ = ["Segmentation", "segment"]
