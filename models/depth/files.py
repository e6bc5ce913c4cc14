"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

SURFACE = ModelFile(
    "depth_surface.safetensors", 1_975_264, "6f70bc1afb64f52baafda6566cbd3bd470cb2b49af05e1177814f7f9a809cc1a",
    shipped=True,
)
CNN = ModelFile("depth_cnn.safetensors", 0, "", shipped=True)
CYCLEGAN = ModelFile("depth_cyclegan.safetensors", 0, "", shipped=True)
