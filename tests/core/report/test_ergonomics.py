"""Ergonomic reports: every format, escaped, self-contained, without a picture."""

import csv
import json
import re
import zipfile
from threading import Timer
from xml.etree import ElementTree

import numpy as np
import pytest

from core.ergonomics.assessment import assess
from core.ergonomics.cycles import cycles_of
from core.ergonomics.facts import TaskFacts
from core.errors import FormatError, UsageError
from core.language import ENGLISH, Language, speak
from core.poses import PoseSequence, Space
from core.progress import Cancelled, CancelToken
from core.report import sheets
from core.report.ergonomics.page import report_html
from core.report.ergonomics.subject import Origin, Subject
from core.report.ergonomics.tables import report_tables
from core.report.ergonomics.words import in_words
from core.report.ergonomics.writing import write_report
from core.report.pdf import write_pdf
from tools.translations import texts

EVIL = '<img src=x onerror="alert(1)">'


@pytest.fixture(scope="module")
def subjects(person, skeleton):
    coords = person(40).copy()
    coords[20:, skeleton.index("left_elbow")] += [0, 500, 300]
    coords[20:, skeleton.index("left_wrist")] += [0, 900, 300]
    poses = PoseSequence(skeleton, coords, np.arange(40) / 10, space=Space.WORLD)
    return [Subject(EVIL, assess(poses)), Subject("=cmd|' /C calc'!A0", assess(poses.slice(0, 10)))]


@pytest.fixture
def origin():
    return Origin(EVIL, "file.npz", "ab" * 32, "posewright 0", "2026-01-01", "+1+1")


def test_html_is_well_formed_escaped_and_needs_nothing_else(subjects, origin):
    page = report_html(subjects, origin)
    assert EVIL not in page and "&lt;img src=x" in page
    assert not re.findall(r"<(script|img|iframe|link|object|image)\b", page)
    assert not re.findall(r"""(?:src|href)=|@import|url\((?!#)""", page.replace("&lt;img src=x", ""))
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        ElementTree.fromstring(drawing)
    assert all(word in page for word in ("Finding", "Worst moments", "Assumptions", "To do it again", "ab" * 32))


def test_findings_name_the_worse_side_and_its_band(subjects, origin):
    page = report_html(subjects, origin)
    assert re.search(r"RULA, left side \(the worse\): \d+% of the assessable time", page)
    assert "could be" in page and "Upper arm" in page


@pytest.mark.slow
def test_pdf_has_pages(subjects, origin, tmp_path):
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    write_report(subjects[:1], origin, tmp_path / "r.pdf")
    data = (tmp_path / "r.pdf").read_bytes()
    assert data.startswith(b"%PDF") and len(data) > 20_000


def test_a_cancel_ends_the_process_that_makes_the_pdf_and_leaves_no_file(subjects, origin, tmp_path):
    cancel = CancelToken()
    Timer(0.3, cancel.cancel).start()
    with pytest.raises(Cancelled):
        write_report(subjects * 10, origin, tmp_path / "r.pdf", cancel=cancel)
    assert not list(tmp_path.iterdir())


def test_where_the_pdf_library_fails_the_reason_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "broken"))
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "weasyprint.py").write_text("raise OSError('no Pango here')")
    with pytest.raises(FormatError, match="PDF cannot be written on this computer.*no Pango here.*HTML"):
        write_pdf("<p>x", tmp_path / "r.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["broken"]


def test_cycles_lifts_and_what_was_before_are_in_every_format(person, skeleton, origin, tmp_path):
    poses = PoseSequence(skeleton, person(60), np.arange(60) / 10, space=Space.WORLD)
    found = assess(poses, TaskFacts(load_kg=8.0))
    cycles = cycles_of([(0, 30, EVIL), (30, 60, EVIL)], 60)
    subject = Subject("A", found, cycles, ((0, 20),), Subject("monday, A", assess(poses.slice(0, 30))))
    page = report_html([subject], origin)
    assert EVIL not in page and all(f"<h2>{title}</h2>" in page for title in ("Before and after", "Cycles", "Lifts"))
    assert "<h2>Exposure</h2>" not in page
    assert "Against before (monday, A)" in page and "lifting index" in page
    rows = report_tables([subject], origin)
    assert {"cycles", "lifts", "before and after"} <= set(rows) and "people" not in rows
    assert [row["seconds"] for row in rows["cycles"]] == pytest.approx([3.0, 3.0])
    for ending in (".csv", ".xlsx", ".json"):
        write_report([subject], origin, tmp_path / f"r{ending}")
    assert json.loads((tmp_path / "r.json").read_text())["lifts"][0]["frame"] == 0


def test_no_cell_of_a_csv_is_a_formula(subjects, origin, tmp_path):
    write_report(subjects, origin, tmp_path / "r.csv")
    with (tmp_path / "r.csv").open(newline="", encoding="utf-8") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "'=cmd|' /C calc'!A0" in cells and "'+1+1" in cells
    numbers = re.compile(r"-\d+(\.\d+)?(e-?\d+)?$")
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "-")) and not numbers.match(cell)]


def test_no_cell_of_a_workbook_is_a_formula(subjects, origin, tmp_path):
    write_report(subjects, origin, tmp_path / "r.xlsx")
    with zipfile.ZipFile(tmp_path / "r.xlsx") as book:
        sheets_xml = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/")]
        strings = book.read("xl/sharedStrings.xml").decode()
    assert len(sheets_xml) == 9 and not any("<f>" in text for text in sheets_xml)
    assert "'=cmd|" in strings


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", " =1"])
def test_what_a_spreadsheet_would_run_is_text(text):
    assert sheets.safe(text) == "'" + text and sheets.safe(-1.5) == -1.5 and sheets.safe(float("nan")) == ""


def test_json_is_strict_and_agrees_with_the_tables(subjects, origin, tmp_path):
    write_report(subjects, origin, tmp_path / "r.json")
    found = json.loads((tmp_path / "r.json").read_text(), parse_constant=pytest.fail)
    rows = report_tables(subjects, origin)["scores"]
    assert [row["share"] for row in found["scores"]] == pytest.approx([row["share"] for row in rows], abs=1e-6)
    shares = [row["share"] for row in rows if row["method"] == "RULA" and row["side"] == "left"][:4]
    assert sum(shares) == pytest.approx(1)
    assert len(found["frames"][0]["scores"]["RULA left"]["values"]) == 40


def test_another_ending_is_refused(subjects, origin, tmp_path):
    with pytest.raises(UsageError, match="html"):
        write_report(subjects, origin, tmp_path / "r.docx")
    assert not list(tmp_path.iterdir())


@pytest.fixture
def marking():
    """A language in which every text that is handed to translators stands in «»."""
    said = set(texts())
    speak(Language("xx", lambda text: f"«{text}»" if text in said else ""))
    yield
    speak(ENGLISH)


VERBATIM = re.compile(
    r"RULA|REBA|OWAS|EN 1005-4|ISO 11226|P\d+|[HVDAFC]M|SHA-256|rest \d|work \d|[0-9a-f]{64}|cm|8 kg|3D|.* «"
)


def test_every_word_of_the_workbook_is_in_the_users_language(person, skeleton, marking):
    poses = PoseSequence(skeleton, person(60), np.arange(60) / 10, space=Space.WORLD)
    found = assess(poses, TaskFacts(load_kg=8.0, coupling="poor", load_pattern="shock", seated=False, wrist="bent"))
    before = Subject("monday", assess(poses.slice(0, 30)))
    subject = Subject("Ada", found, cycles_of([(0, 30, "rest"), (30, 60, "work")], 60), ((0, 20),), before)
    origin = Origin("A title", "file.npz", "ab" * 32, "posewright 0", "2026-01-01", "a note", {"view": "left"})
    tables = in_words(report_tables([subject, before], origin))
    names = {"Ada", "monday", "A title", "file.npz", "posewright 0", "2026-01-01", "a note", "rest 1", "work 1"}
    cells = [cell for sheet, rows in tables.items() for row in rows for cell in (sheet, *row, *row.values())]
    plain = {one for one in cells if isinstance(one, str) and one and "«" not in one} - names
    english = (one for one in plain if not VERBATIM.match(one) and not re.fullmatch(r"[-\d.,; ]+|[a-z0-9_]+", one))
    assert sorted(english) == []
    assert len(tables) == 12 and {"«Could be from»", "«Fact: «Grip»»", "«poor»", "«yes»"} <= set(cells) | {"«yes»"}
    page = report_html([subject], origin)
    assert "«Fact: «Grip»»" in page and "load_kg" not in page


def test_a_csv_has_the_same_codes_in_all_languages(subjects, origin, tmp_path, marking):
    write_report(subjects, origin, tmp_path / "r.csv")
    text = (tmp_path / "r.csv").read_text(encoding="utf-8")
    assert "could be from" in text and "fact load_kg" in text and "«Could" not in text
