"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

LIFTER = ModelFile(
    "lifting.safetensors", 4_898_018, "b22110dc03481ea6fe2633d71311a8570db521023a947fec490c2d0508969f27",
    shipped=True,
)
