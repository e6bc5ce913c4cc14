"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

LIFTER = ModelFile(
    "lifting.safetensors", 4_898_018, "caee92bd1f511705d4e459528ef9feb2fcb792a9a6128bfe7f4972a589598651",
    shipped=True,
)
