"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

LIFTER = ModelFile(
    "lifting.safetensors", 4_898_034, "3ec9cfb3f5ee6f4453189cc944921278b672394968f9459b66429d10359980c0",
    shipped=True,
)
