"""Every pose format, imported in the order in which files are sniffed: strict signatures first."""

from core.io import native  # noqa: F401, I001
from core.io import openpose  # noqa: F401
from core.io import alphapose  # noqa: F401
from core.io import coco  # noqa: F401
from core.io import bvh  # noqa: F401
from core.io import trc  # noqa: F401
from core.io import c3d  # noqa: F401
from core.io import deeplabcut  # noqa: F401
from core.io import csv_long  # noqa: F401
from core.io import csv_wide  # noqa: F401
