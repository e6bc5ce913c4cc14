"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

LIFTER = ModelFile(
    "lifting.safetensors", 4_898_034, "8fd18775847d3e4d6b426f80452977c5a6eab1d50eb7cbe5df42a62e920c0610",
    shipped=True,
)
