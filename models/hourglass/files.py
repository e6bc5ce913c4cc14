"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

HOURGLASS = ModelFile(
    "hourglass.safetensors", 14_744_936, "ca12d9cdb398fb70a83eb9274f92bceb8a0bbf66041019ae2745b387df25a001",
    shipped=True,
)
