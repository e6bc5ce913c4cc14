"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

LIFTER = ModelFile(
    "lifting.safetensors", 4_898_034, "40cec7bd68e5119357e3fc282bc43f4c306b9605d327a0590bf350dce425749b",
    shipped=True,
)
