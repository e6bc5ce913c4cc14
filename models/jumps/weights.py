"""The weights that ship with the program, and where a user's own lie. Imports no torch."""

from contextlib import suppress
from pathlib import Path

from core.errors import AppError
from core.skeleton import Skeleton, load_skeleton, skeleton_names
from models.common.cache import ModelFile, cache_folder
from models.common.checkpoint import SHIPPED, read_header
from models.jumps.options import JumpsOptions, Method
from models.training.wider import skeleton_of

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
    names = {path.stem.removeprefix(f"jumps_{part}_") for path in found}
    return sorted(name for name in names if _is_known(name, part))


def part_of(options: JumpsOptions) -> str:
    """Which weights the options need: those of the completer, the paper's three networks or the thesis'."""
    if options.method == Method.COMPLETER:
        return "completer"
    return "thesis" if options.speeds else "gan"


def target_of(options: JumpsOptions) -> Skeleton:
    """What the options upsample to: the skeleton of the user's own weights, else the one that ``target`` names.

    Raises ``SkeletonError`` for a name that is none, ``ModelError`` for weights that cannot be read.
    """
    if not options.weights:
        return target_named(options.target, part_of(options))
    _, config = read_header(options.weights)
    return skeleton_of(config.get("skeleton", options.target))


def target_named(name: str, part: str = "completer") -> Skeleton:
    """The skeleton of one of the ``targets``: one that ships, or of a user's own, which is in the weights."""
    path = weights_path(part, name)
    if name in skeleton_names() or not path.is_file():
        return load_skeleton(name)
    return skeleton_of(read_header(path)[1].get("skeleton", name))


def _is_known(name: str, part: str) -> bool:
    with suppress(AppError):
        return target_named(name, part).name == name
    return False
