"""The weights that ship with the program, and where a user's own lie. Imports no torch."""

from pathlib import Path

from models.common.cache import ModelFile, cache_folder
from models.common.checkpoint import SHIPPED

COMPLETER = ModelFile(
    "jumps_completer_mpi28.safetensors", 9_723_208, "f4b96c5b24e7fc9418d93eb54f9a8ce8bb1f355855927af852f3e9e9eadea0a7",
    shipped=True,
)
GAN = ModelFile(
    "jumps_gan_mpi28.safetensors", 6_835_002, "8c0284399636514054a45582c9b9655b4b4d4e9327113e866a7aba703951b3bb",
    shipped=True,
)
THESIS = ModelFile(
    "jumps_thesis_mpi28.safetensors", 6_835_282, "438ef61404c019961407b102831904a239de64954bd19eb5045c76f8bfcb2cd6",
    shipped=True,
)


def weights_name(part: str, target: str) -> str:
    return f"jumps_{part}_{target}.safetensors"


def weights_path(part: str, target: str) -> Path:
    """Those that ship, else the user's own. Parts: "completer", "gan" (the paper's networks), "thesis"."""
    shipped = SHIPPED / weights_name(part, target)
    return shipped if shipped.exists() else cache_folder() / weights_name(part, target)


def targets(part: str = "completer") -> list[str]:
    """The skeletons that an inpainting can upsample to: those that weights are at hand for."""
    found = {path for folder in (SHIPPED, cache_folder()) for path in folder.glob(weights_name(part, "*"))}
    return sorted({path.stem.removeprefix(f"jumps_{part}_") for path in found})
