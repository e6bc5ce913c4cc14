"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

SURFACE = ModelFile("depth_surface.safetensors", 0, "", shipped=True)
CNN = ModelFile("depth_cnn.safetensors", 0, "", shipped=True)
CYCLEGAN = ModelFile("depth_cyclegan.safetensors", 0, "", shipped=True)
