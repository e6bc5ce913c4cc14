"""The translations: ``python -m tools.translations update``, ``source FILE`` or ``merge LANGUAGE FILE``.

``update`` reads every text that is said with ``tr``, ``plural``, ``mark`` or an option's words from the code into
``resources/translations/posewright_*.ts``, keeps what is translated, drops what is no longer said, and makes the
``.qm`` files with Qt's ``lrelease``. ``source`` writes the texts as JSON for translators; ``merge`` takes their
``{text: translation}`` and refuses a translation that lost a {place}. Linguist opens the ``.ts`` files, too.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from string import Formatter
from typing import get_type_hints
from xml.etree import ElementTree

from app.dialogs.forms import spelled, words_of
from app.translation import CONTEXT, FOLDER
from core.ergonomics.assessment import METHODS
from core.ergonomics.exposure import levels_of
from core.ergonomics.measures import INDEX, MEASURES, SIDES
from core.ergonomics.scores import UNSEEN
from core.ergonomics.tables import load
from core.evaluation.evaluate import CURVES, METRICS
from core.filtering.filters import FILTERS, Filter
from core.io.base import pose_formats
from core.language import LANGUAGES
from core.poses import Status, Visibility
from core.report.ergonomics.tables import CYCLE_MEASURES
from core.skeleton import load_skeleton, skeleton_names
from core.units import ALL
from models.catalog import entries
from models.training.registry import TRAININGS

ROOT = Path(__file__).resolve().parents[1]
TEXTS = {"tr": (0,), "mark": (0,), "plural": (1, 2)}
"""Call -> its arguments that are texts, by place or name."""

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
TEMPLATE = re.compile(r"\btr\((\"(?:[^\"\\]|\\.)*\")")


def texts() -> dict[str, str]:
    """Text in English -> where it is said first ("file:line"), in the order of the files."""
    found: dict[str, str] = {}
    for path in sorted(one for room in ("app", "core", "models") for one in (ROOT / room).rglob("*.py")):
        for line, text in texts_in(path.read_text(encoding="utf-8")):
            found.setdefault(text, f"{path.relative_to(ROOT).as_posix()}:{line}")
    for path in sorted((ROOT / "resources" / "report").glob("*.html")):
        for line, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for text in TEMPLATE.findall(row):
                found.setdefault(json.loads(text), f"{path.relative_to(ROOT).as_posix()}:{line}")
    return found | {text: "resources" for text in named() if text not in found}


def named() -> Iterator[str]:
    """Texts that are said by a name that is made: of measures and scores, joints, options and what files hold."""
    for one in MEASURES:
        short = one.title.removesuffix(", left").removesuffix(", right")
        yield from (one.title, one.positive, short, f"{short}, at raised or high risk")
    yield from (f"{MEASURES[INDEX[name]].title}, at risk" for name in CYCLE_MEASURES)
    for method in METHODS:
        names = (method,) if method == "OWAS" else (f"{method} {side}" for side in SIDES)
        serious = levels_of(method)[3 if method == "REBA" else 2][2]
        yield from (f"{name}{after}" for name in names for after in ("", f" at {serious} or more"))
        yield f"{method} at {serious} or more"
        yield from (text for level in levels_of(method) for text in level[:2])
    yield from SIDES
    yield from (row["name"] for row in load("angles")["head"])
    yield from (name.replace("_", " ") for name in UNSEEN)
    yield from (row["title"] for row in load("workplaces").values() if isinstance(row, dict) and "facts" in row)
    yield from (text for metric in METRICS.values() for text in (metric.title, metric.note))
    yield from (one.unit for one in (*METRICS.values(), *CURVES.values()) if len(one.unit) > 2)
    yield from (row.title for row in (*entries(), *TRAININGS.values()))
    yield from (text for fmt in pose_formats() for text in (fmt.title, fmt.loses) if text)
    yield from of_options()
    yield from (unit.title for unit in ALL.values())
    yield from (value.name.lower() for kind in (Status, Visibility) for value in kind)
    for name in skeleton_names():
        yield load_skeleton(name).title
        joints = [joint.replace("_", " ") for joint in load_skeleton(name).joints if not joint.startswith("face_")]
        yield from joints
        yield from (joint.removeprefix("left ").removeprefix("right ") for joint in joints if " face " not in joint)


def of_options() -> Iterator[str]:
    """What the forms say that are made from options: ``OptionsForm`` of models, trainings, filters and formats."""
    models, formats = (one.options for one in entries()), (one.options for one in pose_formats())
    trainings = (one.options_class for one in TRAININGS.values())
    for kind in dict.fromkeys((*models, *formats, *trainings, *FILTERS.values())):
        for field in fields(kind) if kind else ():
            yield from words_of(field)
            hint, offered = get_type_hints(kind)[field.name], field.metadata.get("choices", ())
            if isinstance(hint, type) and issubclass(hint, StrEnum):
                yield from map(spelled, hint)
            if isinstance(offered, dict) or issubclass(kind, Filter):  # other choices are names on the command line
                yield from offered


def texts_in(code: str) -> Iterator[tuple[int, str]]:
    """(line, text) of all that is said in a module, in its order."""
    nodes = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        for argument in _arguments(node):
            for part in (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                    yield part.lineno, part.value


def _arguments(call: ast.Call) -> list[ast.expr]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    wanted = TEXTS.get(name, ())
    return [call.args[place] for place in wanted if isinstance(place, int) and place < len(call.args)] + [
        keyword.value for keyword in call.keywords if keyword.arg in wanted
    ]


def places(text: str) -> set[str]:
    """The {places} of a text, with how their values are written; Qt's marks for keys aside."""
    try:
        return {f"{name}!{kind}:{spec}" for _, name, spec, kind in Formatter().parse(text) if name is not None}
    except ValueError:  # a text that is said without values may hold single braces
        return set()


def fault(text: str, translation: str) -> str:
    """What a translation lost of a text; "" for nothing."""
    if places(text) != places(translation):
        return f"the places are {sorted(places(text))}"
    if text[:1].isspace() != translation[:1].isspace() or text[-1:].isspace() != translation[-1:].isspace():
        return "a blank at an end is missing, or one too many"
    return ""


# --- .ts files


def messages(language: str) -> list[ElementTree.Element]:
    path = file_of(language)
    return list(ElementTree.parse(path).iter("message")) if path.exists() else []  # noqa: S314  our own file


def read(language: str) -> dict[str, str]:
    """Text -> translation of what is translated."""
    pairs = ((one.findtext("source") or "", one.findtext("translation") or "") for one in messages(language))
    return {text: translation for text, translation in pairs if translation}


def write(language: str, known: dict[str, str], said: dict[str, str]) -> None:
    """All texts, with their translations where there are some, and the binary that the program loads."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, where in said.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=where.rpartition(":")[0])
        ElementTree.SubElement(message, "source").text = text
        kind = {} if text in known else {"type": "unfinished"}
        ElementTree.SubElement(message, "translation", kind).text = known.get(text, "")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path = file_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    release(path, path.with_suffix(".qm"))


def release(path: Path, into: Path) -> None:
    """Make a ``.qm`` of a ``.ts``."""
    subprocess.run([LRELEASE, "-silent", path, "-qm", into], check=True)


def file_of(language: str) -> Path:
    return FOLDER / f"posewright_{language}.ts"


def update() -> None:
    said = texts()
    for language in LANGUAGES:
        if language != "en":
            known = read(language)
            write(language, known, said)
            print(f"{language}: {len(known.keys() & said.keys())} of {len(said)} texts are translated")


def merge(language: str, file: Path) -> int:
    """Take translations over from JSON; returns how many were refused."""
    said, known, refused = texts(), read(language), 0
    for text, translation in json.loads(file.read_text(encoding="utf-8")).items():
        why = "nobody says this text" if text not in said else fault(text, translation)
        if why:
            refused += 1
            print(f"{text!r}: {why}")
        elif translation:
            known[text] = translation
    write(language, known, said)
    print(f"{language}: {len(known.keys() & said.keys())} of {len(said)} texts are translated")
    return refused


def source(file: Path) -> None:
    rows = [{"id": number, "source": text, "where": where} for number, (text, where) in enumerate(texts().items())]
    file.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    what, *rest = sys.argv[1:] or ["update"]
    if what == "merge":
        sys.exit(1 if merge(rest[0], Path(rest[1])) else 0)
    source(Path(rest[0])) if what == "source" else update()
