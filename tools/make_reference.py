"""Writes ``docs/reference/*.md`` from the registries: run it after adding a command, a format or a model."""

import argparse
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from app.cli import COMMANDS, _parser
from app.commands.train import flags
from app.dialogs.shortcuts import GESTURES
from app.session.session import Session
from app.ui.action import Action
from app.ui.settings import Settings
from app.window.main_window import MainWindow
from core.io.base import pose_formats
from core.io.foreign import not_read
from core.project.project import Project
from core.skeleton import load_skeleton, skeleton_names
from models.training.registry import TRAININGS

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "reference"


def formats() -> str:
    lines = ["# Pose and motion files", "", "Formats are recognised by content, not by name.", ""]
    lines += ["| name | title | endings | reads | writes | what is kept | what is not |", "| --- " * 7 + "|"]
    for fmt in pose_formats():
        dims = " and ".join(f"{d}D" for d in fmt.dims)
        endings = "a folder" if fmt.folder else ", ".join(fmt.extensions)
        writes = "yes" if fmt.write else ""
        lines.append(f"| `{fmt.name}` | {fmt.title} | {endings} | {dims} | {writes} | {fmt.keeps} | {fmt.loses} |")
    lines += ["", "# Files that are recognised and not read", "", "| what it is | what to do |", "| --- | --- |"]
    lines += [f"| {kind} | {advice} |" for kind, advice in not_read()]
    lines += ["", "# Skeletons", "", "| name | joints | title |", "| --- | --- | --- |"]
    for name in skeleton_names():
        skeleton = load_skeleton(name)
        lines.append(f"| `{name}` | {len(skeleton)} | {skeleton.title} |")
    return "\n".join(lines) + "\n"


def command_line() -> str:
    parts = ["# The command line", "", "Exit codes: 0 done, 1 the work failed (one line on stderr), 2 wrong usage.", ""]
    for name in COMMANDS:
        subparsers = next(a for a in _parser([name])._actions if isinstance(a, argparse._SubParsersAction))
        command = subparsers.choices[name]
        command.formatter_class = lambda prog: argparse.HelpFormatter(prog, width=100)
        parts += [f"## posewright {name}", "", "```", command.format_help().strip(), "```", ""]
    return "\n".join(parts)


def trainings() -> str:
    parts = [
        "# Trainings", "",
        "`posewright train TRAINING --data FOLDER ...` trains networks and writes their weights with a card. "
        "A recipe stands in place of all that: `posewright train RECIPE.toml [--resume]`, a file with "
        "`training = \"...\"` and a table `[options]` (names with underscores). The card of every weights file that "
        "was trained so is one.", "",
    ]  # fmt: skip
    for training in TRAININGS.values():
        parts += [f"## {training.name}", "", f"It {training.title}.", ""]
        parts += ["| option | usual | what it says |", "| --- | --- | --- |"]
        for _, given in flags(training.options_class):
            choices = given.get("choices")
            text = given["help"].removesuffix(f" (default: {given.get('default')})")
            text += f" ({', '.join(map(str, choices))})" if choices else ""
            parts.append(f"| `{given['flags'][0]}` | {given.get('default') or ''} | {text} |")
        parts.append("")
    return "\n".join(parts)


def shortcuts() -> str:
    lines = [
        "# Shortcuts", "",
        "As they are at first; *Edit > Preferences > Shortcuts* changes them, finds conflicts, and has presets of "
        "other programs. On macOS Ctrl is Command. *Help > Keyboard and mouse* shows and prints your own.", "",
    ]  # fmt: skip
    rows = [(row.menu.replace("&", "").replace("/", " > "), row) for row in actions() if row.keys]
    for menu, members in groupby(rows, key=lambda each: each[1].menu.replace("&", "").partition("/")[0]):
        lines += [f"## {menu}", "", "| action | keys | what it does |", "| --- | --- | --- |"]
        lines += [f"| {row.title} | {', '.join(f'`{key}`' for key in row.keys)} | {row.tip} |" for _, row in members]
        lines.append("")
    lines += ["## Mouse", "", "| gesture | what it does |", "| --- | --- |"]
    lines += [f"| {gesture} | {effect} |" for gesture, effect in GESTURES.items()]
    return "\n".join(lines) + "\n"


def actions() -> list[Action]:
    """The rows of a window that nobody sees."""
    app = QApplication.instance() or QApplication(["posewright", "-platform", "offscreen"])
    with TemporaryDirectory() as place:
        store = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Session(Project.create()), Settings(store))
        rows = list(window.actions_.rows.values())
        window.release()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return rows


PAGES = {
    "formats.md": formats, "command-line.md": command_line, "trainings.md": trainings, "shortcuts.md": shortcuts,
}  # fmt: skip


def main() -> None:
    for name, page in PAGES.items():
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
