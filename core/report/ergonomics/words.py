"""What the report's tables say in the user's language, for workbook and page: CSV and JSON keep their codes."""

import re
from collections.abc import Mapping
from typing import Any

from core.ergonomics.fact_words import SETTINGS, TITLES, UNITS, VALUES
from core.language import localized, mark, tr
from core.report.ergonomics.tables import Rows

_HEADS: Mapping[str, str] = {
    "person": mark("Person"), "method": mark("Method"), "side": mark("Side"), "at": mark("At"),
    "share": mark("Share"), "could be from": mark("Could be from"), "could be to": mark("Could be to"),
    "half of the time": mark("Half of the time"), "assessable": mark("Assessable"), "level": mark("Level"),
    "meaning": mark("Meaning"), "scores": mark("Scores"), "most likely": mark("Most likely"),
    "here or higher": mark("Here or higher"), "wider thresholds": mark("Wider thresholds"),
    "on inferred joints": mark("On inferred joints"), "on assumptions": mark("On assumptions"),
    "measure": mark("Measure"), "positive": mark("Positive"), "measurable": mark("Measurable"),
    "known to": mark("Known to (± °)"), "neutral": mark("Neutral"), "some": mark("Some"), "raised": mark("Raised"),
    "high": mark("High"), "longest held s": mark("Longest held (s)"),
    "movements per minute": mark("Movements per minute"), "unit": mark("Unit"), "standard": mark("Standard"),
    "part": mark("Part"), "judged": mark("Judged"), "acceptable": mark("Acceptable"),
    "conditional": mark("Conditional"), "not acceptable": mark("Not acceptable"),
    "confidence in the limits": mark("Confidence in the limits"), "note": mark("Note"), "frame": mark("Frame"),
    "second": mark("Time (s)"), "lasts s": mark("Lasts (s)"), "score": mark("Score"), "driven by": mark("Driven by"),
    "time": mark("Time at"), "left": mark("Left"), "left from": mark("Left, from"), "left to": mark("Left, to"),
    "right": mark("Right"), "right from": mark("Right, from"), "right to": mark("Right, to"),
    "before": mark("Before"), "before from": mark("Before, from"), "before to": mark("Before, to"),
    "after": mark("After"), "after from": mark("After, from"), "after to": mark("After, to"),
    "change": mark("Change"), "verdict": mark("Verdict"), "cycle": mark("Cycle"), "from s": mark("From (s)"),
    "seconds": mark("Seconds"), "lift": mark("Lift"), "end": mark("End"), "reach H": mark("Reach H"),
    "height V": mark("Height V"), "way D": mark("Way D"), "turn A °": mark("Turn A (°)"),
    "weight limit": mark("Weight limit"), "lifting index": mark("Lifting index"),
    "change first": mark("Change first"), "assumption": mark("Assumption"), "what": mark("What"),
    "value": mark("Value"),
}  # fmt: skip

_SHEETS: Mapping[str, str] = {
    "people": mark("People"), "scores": mark("Scores"), "angles": mark("Angles"), "hands": mark("Hands"),
    "standards": mark("Standards"), "worst moments": mark("Worst moments"), "left and right": mark("Left and right"),
    "assumptions": mark("Assumptions"), "cycles": mark("Cycles"), "lifts": mark("Lifts"),
    "before and after": mark("Before and after"), "origin": mark("To do it again"),
}  # fmt: skip

_ORIGIN: Mapping[str, str] = {
    "title": mark("Title"), "file": mark("File"), "sha256": "SHA-256", "program": mark("Program"),
    "date": mark("Date"), "notes": mark("Notes"), "units": mark("Units"), "up": mark("Up is"),
    "view": mark("The picture shows"), "head": mark("Head"), "skeleton": mark("Skeleton"), "before": mark("Before"),
    "before, up": mark("Before, up is"), "option view": mark("Stated: the picture shows"),
    "option errors": mark("Stated: errors of"),
}  # fmt: skip

_VERBATIM = {"person", "cycle", "assumption", "note"}
"""Columns of names that the user gave, and of what is said in the user's language already."""


def in_words(tables: Mapping[str, Rows]) -> dict[str, Rows]:
    """The tables of ``report_tables`` with sheets, heads and values as they are read."""
    said = {sheet: [{head(column): value(column, one) for column, one in row.items()} for row in rows]
            for sheet, rows in tables.items() if sheet != "origin"}  # fmt: skip
    said["origin"] = [
        {head("what"): what, head("value"): one}
        for what, one in origin_in_words({row["what"]: row["value"] for row in tables["origin"]}).items()
    ]
    return {tr(_SHEETS[sheet]): rows for sheet, rows in said.items()}


def head(column: str) -> str:
    """The head of a column; a unit behind it is that of the user's choice."""
    if column in _HEADS:
        return tr(_HEADS[column])
    stem, _, last = column.rpartition(" ")
    if stem in _HEADS:
        return f"{tr(_HEADS[stem])} ({last})"
    return f"{tr(stem)} {last}" if re.fullmatch(r"P\d+", last) and stem else tr(column)


def value(column: str, one: Any) -> Any:
    """A cell as it is read; numbers stay numbers."""
    if column in _VERBATIM or not isinstance(one, str):
        return one
    if found := re.fullmatch(r"(\d+) to (\d+)", one):
        return tr("{low} to {high}", low=found[1], high=found[2])
    if found := re.fullmatch(r"(\d+) or more", one):
        return tr("{score} or more", score=found[1])
    if column == "driven by":
        return "; ".join(_driver(part) for part in one.split("; ")) if one else ""
    return tr(one)


def _driver(text: str) -> str:
    found = re.fullmatch(r"(.+) \(without it (\d+) less\)", text)
    if found is None:
        return text
    return tr("{step} (without it {fall:.0f} less)", step=tr(found[1]), fall=int(found[2]))


def origin_in_words(facts: Mapping[str, Any]) -> dict[str, str]:
    """What another needs to do it again, as it is read: head -> value."""
    return dict(_origin_row(key, one) for key, one in facts.items())


def _origin_row(key: str, one: Any) -> tuple[str, str]:
    kind, _, name = key.partition(" ")
    if kind == "fact":
        return tr("Fact: {name}", name=tr(TITLES[name])), _fact(name, str(one))
    if kind == "setting":
        return tr("Threshold: {name}", name=tr(SETTINGS[name])), _number(str(one))
    if kind == "table":
        return tr("Table: {name}", name=name), str(one)
    said = str(one) if key in ("title", "file", "notes", "before", "program") else tr(str(one))
    return tr(_ORIGIN.get(key, key)), said


def _fact(name: str, text: str) -> str:
    if text == "not given":
        return tr(mark("not given"))
    if text in ("True", "False"):
        return tr(mark("yes") if text == "True" else mark("no"))
    return tr(VALUES[text]) if text in VALUES else f"{_number(text)}{tr(UNITS.get(name, ''))}"


def _number(text: str) -> str:
    """A number with the language's marks; another word is said."""
    try:
        return localized(float(text), "g")
    except ValueError:
        return tr(text)
