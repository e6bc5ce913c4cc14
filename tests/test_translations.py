"""Every text that people read goes through ``tr``, and the translations have every text."""

import ast
import re
from pathlib import Path

import pytest

from app.translation import COMPLETE
from core.language import LANGUAGES
from tools import translations

ROOT = Path(__file__).resolve().parents[1]
OTHERS = [code for code in LANGUAGES if code != "en"]

SHOWN = {  # call -> which of its arguments people read
    "setText": (0,), "setWindowTitle": (0,), "setToolTip": (0,), "setPlaceholderText": (0,), "setAccessibleName": (0,),
    "setStatusTip": (0,), "setInformativeText": (0,), "setTitle": (0,), "setIconText": (0,), "setSuffix": (0,),
    "setSpecialValueText": (0,), "setHeaderLabels": (0,), "setWhatsThis": (0,), "addTab": (1,), "addButton": (0,),
    "addMenu": (0,), "QLabel": (0, "text"), "QPushButton": (0, 1, "text"), "QCheckBox": (0, "text"),
    "QRadioButton": (0, "text"), "QGroupBox": (0, "title"), "QAction": (0, "text"), "QToolButton": ("text", "toolTip"),
    "QMenu": (0,), "QLineEdit": ("placeholderText",), "QMessageBox": (1, 2), "Action": (1, "tip"), "row": (0, 3, "tip"),
    "text_row": (0,), "say": (0,), "tell": (0,), "getOpenFileName": (1,), "getOpenFileNames": (1,),
    "getSaveFileName": (1,), "getExistingDirectory": (1,), "question": (1, 2),
}  # fmt: skip
EMITTED = ("statusMessage", "notified")
NAMES = ("Posewright", " – Posewright", "tcp://machine:8786", "PCK")
"""What is the same in every language."""


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_texts_of_the_program_and_no_others(language):
    there = {one.findtext("source") for one in translations.messages(language)}
    assert there == set(translations.texts()), "run: python -m tools.translations"


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_shipped_was_made_from_what_translators_write(language, tmp_path):
    made = tmp_path / "made.qm"
    translations.release(translations.file_of(language), made)
    shipped = translations.file_of(language).with_suffix(".qm")
    assert made.read_bytes() == shipped.read_bytes(), "run: python -m tools.translations"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_the_places_of_values(language):
    known = translations.read(language)
    assert {text: why for text, words in known.items() if (why := translations.fault(text, words))} == {}


def test_a_language_that_is_offered_has_every_text():
    said = set(translations.texts())
    assert {language: left for language in COMPLETE if (left := said - set(translations.read(language)))} == {}


def test_no_text_for_people_is_said_past_the_translation():
    files = [one for room in ("app", "core", "models") for one in sorted((ROOT / room).rglob("*.py"))]
    files.remove(ROOT / "app" / "demo.py")  # the sample run of make demo
    assert [found for path in files for found in bare_texts(path)] == []


def bare_texts(path: Path) -> list[str]:
    command_line = path.is_relative_to(ROOT / "app" / "commands")
    found = []
    for call in (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)):
        for argument in shown_arguments(call, errors_only=command_line):
            if is_text(argument):
                found.append(f"{path.relative_to(ROOT)}:{argument.lineno}: {ast.unparse(argument)[:60]}")
    return found


def shown_arguments(call: ast.Call, *, errors_only: bool) -> list[ast.expr]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name.endswith("Error") and name in ERRORS:
        places = (0, "expected", "got", "action")
    elif errors_only:
        return []
    elif name == "emit" and isinstance(call.func.value, ast.Attribute) and call.func.value.attr in EMITTED:
        places = (0,)
    else:
        places = SHOWN.get(name, ())
    chosen = [call.args[one] for one in places if isinstance(one, int) and one < len(call.args)]
    return chosen + [keyword.value for keyword in call.keywords if keyword.arg in places]


ERRORS = {
    node.name for node in ast.parse((ROOT / "core" / "errors.py").read_text(encoding="utf-8")).body
    if isinstance(node, ast.ClassDef)
} - {"ProjectInUseError"}  # fmt: skip


def is_text(argument: ast.expr) -> bool:
    """Whether it holds a literal with a word, itself or in a part; units and signs are the same everywhere."""
    if isinstance(argument, ast.IfExp):
        return is_text(argument.body) or is_text(argument.orelse)
    if isinstance(argument, ast.BinOp):
        return is_text(argument.left) or is_text(argument.right)
    if isinstance(argument, ast.List | ast.Tuple):
        return any(map(is_text, argument.elts))
    parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    said = "".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
    return said not in NAMES and re.search("[A-Za-z]{3}", said) is not None
