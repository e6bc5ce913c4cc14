"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

SURFACE = ModelFile(
    "depth_surface.safetensors", 1_975_264, "39c93479b61621bacfd80e0449a55ffc557747ddc4a9b58b4eca12085e41d9a3",
    shipped=True,
)
CNN = ModelFile("depth_cnn.safetensors", 0, "", shipped=True)
CYCLEGAN = ModelFile("depth_cyclegan.safetensors", 0, "", shipped=True)
