"""The user's settings, with types and defaults, over ``QSettings``."""

import json
from collections.abc import Callable, Container
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from core.language import LANGUAGES
from core.units import ALL as UNITS
from core.untrusted.text import parse_json
from models.common.options import fits

Value = TypeVar("Value")

PLACES = 50
"""Of how many projects it is remembered where the user was."""

RECENT = 12
"""How many recent files are remembered."""


class Setting(Generic[Value]):
    """One value under the attribute's own name. What cannot be read as the default's type, or is not ``among`` what it
    may be, is the default; of lists and dictionaries what is not ``of`` the right kind is left out."""

    def __init__(self, default: Value, among: Container | None = None, of: Callable[[Any], bool] = lambda one: True):
        self.default, self._among, self._of = default, among, of

    def __set_name__(self, owner, name: str) -> None:
        self.name = name

    def __get__(self, settings, owner=None) -> Value:
        if settings is None:
            return self
        stored = settings.store.value(self.name)
        try:
            value = parse_json(stored)
        except (TypeError, ValueError, AttributeError):
            return self.default
        if type(value) is not type(self.default) or (self._among is not None and value not in self._among):
            return self.default
        if isinstance(value, dict):
            return {name: one for name, one in value.items() if self._of(one)}
        return [one for one in value if self._of(one)] if isinstance(value, list) else value

    def __set__(self, settings, value: Value) -> None:
        settings.store.setValue(self.name, json.dumps(value))


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda one: isinstance(one, kind)


def _is_keys(one: Any) -> bool:
    return isinstance(one, list) and all(map(_is(str), one))


class Settings:
    """``Settings()`` is the user's; tests give their own ``QSettings``."""

    theme = Setting("system", among=("light", "dark", "system"))
    """"light", "dark" or "system"."""
    user = Setting("")
    """Whom reviews are signed by; "" for the name at this computer."""
    keymap = Setting("Posewright")
    """The preset that ``shortcuts`` are laid over."""
    shortcuts = Setting[dict]({}, of=_is_keys)
    """Action id -> list of key sequences that the user chose instead."""
    step_medium = Setting(10, among=range(2, 10_001))
    """Frames."""
    step_large = Setting(100, among=range(2, 100_001))
    frame_cache_mb = Setting(256, among=range(32, 16_385))
    """Memory for decoded frames."""
    every_frame = Setting(False)
    """Play every frame rather than in real time."""
    loop = Setting(False)
    cluster = Setting("")
    """Address of the Dask scheduler that batches may run on, "" for none."""
    language = Setting("system", among=("system", *LANGUAGES))
    """"system" or one of ``core.language.LANGUAGES``; counts from the next start."""
    units = Setting("metric", among=UNITS)
    """"metric" or "us": centimetres and kilograms, or inches and pounds."""
    no_faces = Setting(False)
    """Show people in colour recordings as silhouettes."""
    folders = Setting[dict]({}, of=_is(str))
    """Purpose of a file dialog -> the folder used last."""
    recent = Setting[list]([], of=_is(str))
    """Paths of projects and recordings, the last one first."""
    places = Setting[dict]({}, of=_is(dict))
    """Path of a project -> where the user was in it, the last one last."""
    panels = Setting[dict]({}, of=_is(str))
    """Path of a project -> how its panels were laid out, Qt's bytes in Base64, the last one last."""
    dialogs = Setting[dict]({}, of=_is(dict))
    """Name of a dialog -> the answers given last."""

    def __init__(self, store: QSettings | None = None):
        self.store = store if store is not None else QSettings("Posewright", "Posewright")

    def add_recent(self, path: str) -> None:
        self.recent = [path, *(p for p in self.recent if p != path)][:RECENT]

    def forget_recent(self, path: str) -> None:
        self.recent = [p for p in self.recent if p != path]

    def set_place(self, path: str, place: dict) -> None:
        self.places = _with_last(self.places, path, place)

    def set_panels(self, path: str, state: QByteArray) -> None:
        self.panels = _with_last(self.panels, path, bytes(state.toBase64().data()).decode())

    def panels_of(self, path: str) -> QByteArray:
        """Empty where none was kept."""
        return QByteArray.fromBase64(self.panels.get(path, "").encode())

    def folder(self, purpose: str) -> str:
        return self.folders.get(purpose, "")

    def set_folder(self, purpose: str, folder: str) -> None:
        self.folders = {**self.folders, purpose: folder}

    def answers(self, dialog: str) -> dict:
        return self.dialogs.get(dialog, {})

    def options(self, dialog: str, kind: type) -> dict:
        """Of the answers those that ``kind``, a dataclass with defaults, still has, and of the right type."""
        usual = kind()
        names = {field.name for field in fields(kind)}
        return {name: value for name, value in self.answers(dialog).items()
                if name in names and fits(value, getattr(usual, name))}  # fmt: skip

    def set_answers(self, dialog: str, answers: dict) -> None:
        self.dialogs = {**self.dialogs, dialog: answers}

    # --- the window's layout is Qt's own bytes

    def layout(self) -> tuple[QByteArray, QByteArray]:
        """(geometry, state); empty where none was kept."""
        return tuple(self.store.value(f"window/{part}", QByteArray(), QByteArray) for part in ("geometry", "state"))

    def set_layout(self, geometry: QByteArray, state: QByteArray) -> None:
        self.store.setValue("window/geometry", geometry)
        self.store.setValue("window/state", state)


def _with_last(known: dict, path: str, value: Any) -> dict:
    """With this one as the last, and of the others as many as are remembered."""
    return dict([*((one, kept) for one, kept in known.items() if one != path), (path, value)][-PLACES:])
