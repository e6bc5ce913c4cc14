"""What ships with the program for the embedding. Imports no torch."""

from models.common.cache import ModelFile

EMBEDDING = ModelFile(
    "embedding.safetensors", 8_836_270, "233c4b925411922ad23a1f3cf9e14bfd8801a4a8fd07d7f22952861494d48365",
    shipped=True,
)
PACK = ModelFile(
    "embedding_pack.npz", 4_109_142, "ab995498a0bba2b38cab03c260d4240074eaf23c482ca601939e890363b3e8df",
    shipped=True,
)
"""Drawn pairs and prior poses with which a refinement goes on."""
EMBEDDING_DEPTH = ModelFile(
    "embedding_depth.safetensors", 8_831_474, "fa0013cf94a5a4e340ac03441467097e8144f36d51007fd508c1c033aae8b886",
    shipped=True,
)
"""For depth recordings."""
