"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

HOURGLASS = ModelFile("hourglass.safetensors", 0, "", shipped=True)
