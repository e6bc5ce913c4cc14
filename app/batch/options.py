"""Options and weights as the manifest has them: plain values that tell whether work was done with the same."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from core.media.fingerprint import fingerprint


def plain_options(said: Mapping[str, object]) -> dict:
    """The options that make a difference to results; of files, what is in them, too."""
    unsaid = ("None", "", "False", "()")
    options = {name: _plain(value) for name, value in sorted(said.items()) if str(value) not in unsaid}
    files = {name: fingerprint(v)[1] for name, v in said.items() if isinstance(v, str) and v and Path(v).is_file()}
    return options | ({"files": files} if files else {})


def _plain(value):
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value if isinstance(value, (int, float)) else str(value)


def weights_of(models: Sequence[str]) -> dict[str, str]:
    """SHA-256 of the files of models, those that are here."""
    from models.catalog import find
    from models.common.cache import FileState, state_of

    files = [file for name in models for file in find(name).files]
    return {file.name: file.sha256 for file in files if state_of(file, thorough=False) == FileState.PRESENT}
