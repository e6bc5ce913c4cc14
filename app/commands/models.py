"""``posewright models [list|get NAME|verify|remove NAME]``: the files of the networks, and models of one's own."""

from pathlib import Path

from app.commands._batch import add_json
from core.errors import UsageError
from core.language import tr
from models.catalog import entries, fetch, find, inspect_files
from models.common.cache import FileState
from models.common.own_models import find_own, own_models, remove_own


def add_to(commands):
    command = commands.add_parser("models")
    command.add_argument("action", nargs="?", choices=("list", "get", "verify", "remove"), default="list")
    command.add_argument("name", nargs="?", metavar="NAME", help="one model (needed for get and remove)")
    add_json(command)
    return command


def run(args, console) -> int:
    return {"list": _list, "get": _get, "verify": _verify, "remove": _remove}[args.action](args.name, console)


def _list(name: str | None, console) -> int:
    states = {report.file: report.state for report in inspect_files(name)}
    rows = [
        (entry.name, str(entry.task), entry.title, ", ".join(states[file.name] for file in entry.files), entry.licence)
        for entry in ([find(name)] if name else entries())
    ]
    if not name:
        rows += [(one.name, "yours", one.title, "present", str(one.card.get("licence", ""))) for one in own_models()]
    console.table(("model", "task", "title", "files", "licence"), rows, key="models")
    return 0


def _remove(name: str | None, console) -> int:
    if not name:
        raise UsageError(tr("No model is named"), expected=", ".join(one.name for one in own_models()) or tr("none"))
    model = find_own(name)
    remove_own(model)
    console.table(("removed", "file"), [(model.name, str(model.path))], key="files")
    return 0


def _get(name: str | None, console) -> int:
    if not name:
        raise UsageError(
            tr("No model is named"), expected=", ".join(entry.name for entry in entries() if entry.fetcher)
        )
    if not find(name).fetcher:
        raise UsageError(
            tr("{name} has no files to fetch", name=name),
            action=tr("It ships with Posewright, or takes a file of yours"),
        )
    paths = fetch(name, progress=console.progress(name), warn=lambda error: console.error(f"{name} works, but {error}"))
    console.table(("model", "file"), [(name, str(path)) for path in map(Path, paths)], key="files")
    return 0


def _verify(name: str | None, console) -> int:
    reports = inspect_files(name, thorough=True)
    rows = [(report.model, report.file, str(report.state), str(report.path)) for report in reports]
    console.table(("model", "file", "state", "path"), rows, key="files")
    return 1 if any(report.state != FileState.PRESENT for report in reports) else 0
