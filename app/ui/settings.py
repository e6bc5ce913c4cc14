"""The user's settings, with types and defaults, over ``QSettings``."""

import json
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

Value = TypeVar("Value")

PLACES = 50
"""Of how many projects it is remembered where the user was."""

RECENT = 12
"""How many recent files are remembered."""


class Setting(Generic[Value]):
    """One value under the attribute's own name. What cannot be read as the default's type is the default."""

    def __init__(self, default: Value):
        self.default = default

    def __set_name__(self, owner, name: str) -> None:
        self.name = name

    def __get__(self, settings, owner=None) -> Value:
        if settings is None:
            return self
        stored = settings.store.value(self.name)
        try:
            value = json.loads(stored)
        except (TypeError, ValueError):
            return self.default
        return value if type(value) is type(self.default) else self.default

    def __set__(self, settings, value: Value) -> None:
        settings.store.setValue(self.name, json.dumps(value))


class Settings:
    """``Settings()`` is the user's; tests give their own ``QSettings``."""

    theme = Setting("system")
    """"light", "dark" or "system"."""
    user = Setting("")
    """Whom reviews are signed by; "" for the name at this computer."""
    keymap = Setting("Posewright")
    """The preset that ``shortcuts`` are laid over."""
    shortcuts = Setting[dict]({})
    """Action id -> list of key sequences that the user chose instead."""
    step_medium = Setting(10)
    """Frames."""
    step_large = Setting(100)
    frame_cache_mb = Setting(256)
    """Memory for decoded frames."""
    every_frame = Setting(False)
    """Play every frame rather than in real time."""
    loop = Setting(False)
    cluster = Setting("")
    """Address of the Dask scheduler that batches may run on, "" for none."""
    language = Setting("system")
    """"system" or one of ``app.translation.LANGUAGES``; counts from the next start."""
    units = Setting("metric")
    """"metric" or "us": centimetres and kilograms, or inches and pounds."""
    no_faces = Setting(False)
    """Show people in colour recordings as silhouettes."""
    folders = Setting[dict]({})
    """Purpose of a file dialog -> the folder used last."""
    recent = Setting[list]([])
    """Paths of projects and recordings, the last one first."""
    places = Setting[dict]({})
    """Path of a project -> where the user was in it, the last one last."""
    dialogs = Setting[dict]({})
    """Name of a dialog -> the answers given last."""

    def __init__(self, store: QSettings | None = None):
        self.store = store if store is not None else QSettings("Posewright", "Posewright")

    def add_recent(self, path: str) -> None:
        self.recent = [path, *(p for p in self.recent if p != path)][:RECENT]

    def forget_recent(self, path: str) -> None:
        self.recent = [p for p in self.recent if p != path]

    def set_place(self, path: str, place: dict) -> None:
        others = [(known, value) for known, value in self.places.items() if known != path]
        self.places = dict([*others, (path, place)][-PLACES:])

    def folder(self, purpose: str) -> str:
        return self.folders.get(purpose, "")

    def set_folder(self, purpose: str, folder: str) -> None:
        self.folders = {**self.folders, purpose: folder}

    def answers(self, dialog: str) -> dict:
        return self.dialogs.get(dialog, {})

    def set_answers(self, dialog: str, answers: dict) -> None:
        self.dialogs = {**self.dialogs, dialog: answers}

    # --- the window's layout is Qt's own bytes

    def layout(self) -> tuple[QByteArray, QByteArray]:
        """(geometry, state); empty where none was kept."""
        return tuple(self.store.value(f"window/{part}", QByteArray(), QByteArray) for part in ("geometry", "state"))

    def set_layout(self, geometry: QByteArray, state: QByteArray) -> None:
        self.store.setValue("window/geometry", geometry)
        self.store.setValue("window/state", state)
