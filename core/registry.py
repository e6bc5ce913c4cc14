"""What core can read and write, as data: one module a format, a kind of recording, a data set.

To add one, write the module and put its name here. Modules are imported at first use.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Generic, TypeVar

Row = TypeVar("Row")


class Registry(Generic[Row]):
    """Rows that modules add when they are imported, in the order of the modules' names.

    The order decides: the first row that recognises a file's content reads it.
    """

    def __init__(self, package: str, *names: str):
        self.modules = tuple(f"{package}.{name}" for name in names)
        self._rows: dict[str, list[Row]] = {module: [] for module in self.modules}

    def add(self, row: Row, module: str) -> None:
        """Called by the decorators that register readers; ``module`` is the reader's ``__module__``."""
        self._rows.setdefault(module, []).append(row)

    def rows_of(self, module: str) -> list[Row]:
        """Those that a module has added by now."""
        return list(self._rows.get(module, ()))

    def __iter__(self) -> Iterator[Row]:
        for module in self.modules:
            import_module(module)
        return iter([row for rows in self._rows.values() for row in rows])


POSE_FORMATS: Registry = Registry(
    "core.io.formats",
    "native",
    "openpose",
    "label_studio",
    "via",
    "cvat",
    "kinovea",
    "coco",
    "coco_results",
    "alphapose",
    "bvh",
    "gltf",
    "usd",
    "trc",
    "opensim",
    "c3d",
    "mmpose",
    "rtmlib",
    "deeplabcut",
    "deeplabcut_hdf5",
    "sleap",
    "movement",
    "nwb",
    "freemocap",
    "markerless",
    "csv_wide",
    "csv_long",
    "mpi_inf_3dhp",
    "human36m",
    "amass",
    "itop",
    "kinect",
)

RECORDINGS: Registry = Registry(
    "core.media.readers",
    # Depth before colour: an Azure Kinect file is a video too, and depth images are images.
    "azure_kinect",
    "depth_arrays",
    "depth_images",
    "hdf5",
    "matlab",
    "msr",
    "openni",
    "rosbag",
    "images",
    "video",
)

DATASETS: Registry = Registry("core.datasets", "human36m", "mpi_inf_3dhp", "mpii", "itop", "kinect", "synthetic")
