"""Every pose format, in the order in which files are sniffed and extensions are given out."""

from importlib import import_module

MODULES = tuple(
    f"core.io.{name}"
    for name in (
        "native",
        "openpose",
        "coco",
        "alphapose",
        "bvh",
        "trc",
        "c3d",
        "deeplabcut",
        "csv_wide",
        "csv_long",
        "mpi_inf_3dhp",
        "human36m",
    )
)

for module in MODULES:
    import_module(module)
