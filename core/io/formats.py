"""Every pose format, imported in the order in which files are sniffed and extensions are given out."""

# ruff: noqa: F401, I001
from core.io import native
from core.io import openpose
from core.io import coco
from core.io import alphapose
from core.io import bvh
from core.io import trc
from core.io import c3d
from core.io import deeplabcut
from core.io import csv_wide
from core.io import csv_long
from core.io import mpi_inf_3dhp
from core.io import human36m
