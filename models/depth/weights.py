"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

SURFACE = ModelFile(
    "depth_surface.safetensors", 1_975_264, "65068499a293cace4360fd72d42e9237b179fcce2a61dca91b5e56c1a4776bc8",
    shipped=True,
)
CNN = ModelFile(
    "depth_cnn.safetensors", 2_536_562, "0512e40d2d7c8645ff0e7af4e256a37a6a8c889910fe963183eaa10792be2b66",
    shipped=True,
)
CNN_SUPERVISED = ModelFile(
    "depth_cnn_supervised.safetensors", 2_536_570, "b62b2d8e9987a5ea7430423f60964156a20e4cf232f5f4bd51deabbb69a9b9cc",
    shipped=True,
)
CYCLEGAN = ModelFile(
    "depth_cyclegan.safetensors", 5_526_476, "05c3ca56417b37c1ed5513c75d973709792de2cd689785bbf8761334ea2326c0",
    shipped=True,
)
