"""``write_report``: HTML that is self-contained and opens offline, PDF of the same page, tables, JSON.

Page and workbook are in the user's language; CSV and JSON, which programs read, have the same codes in all.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.ergonomics.assessment import Assessment
from core.errors import UsageError
from core.io.files import write_text
from core.json_values import json_value
from core.language import tr
from core.progress import CancelToken
from core.report import sheets
from core.report.ergonomics.page import report_html
from core.report.ergonomics.subject import Origin, Subject
from core.report.ergonomics.tables import origin_facts, report_tables
from core.report.ergonomics.words import in_words
from core.report.pdf import write_pdf

ENDINGS = (".html", ".pdf", ".csv", ".xlsx", ".json")


def write_report(
    subjects: Sequence[Subject], origin: Origin, path: Path, *, cancel: CancelToken | None = None
) -> Path:  # fmt: skip
    """Write in the format of the name's ending. Raises ``UsageError`` for another, ``FormatError`` on failure."""
    check_ending(path)
    ending = path.suffix.lower()
    if ending == ".html":
        write_text(path, report_html(subjects, origin))
    elif ending == ".pdf":
        write_pdf(report_html(subjects, origin), path, cancel=cancel)
    elif ending == ".json":
        write_text(path, json.dumps(json_value(_content(subjects, origin), digits=6), allow_nan=False))
    else:
        tables = report_tables(subjects, origin)
        if ending == ".csv":
            sheets.write_csv(tables, path)
        else:
            sheets.write_xlsx(in_words(tables), path)
    return path


def check_ending(path: Path) -> None:
    """Raise ``UsageError`` for a name whose ending is that of no report."""
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(
            tr("A report cannot be written as {path}", path=path.suffix or path.name), expected=", ".join(ENDINGS)
        )


def _content(subjects: Sequence[Subject], origin: Origin) -> dict[str, Any]:
    content: dict[str, Any] = {name.replace(" ", "_"): rows for name, rows in report_tables(subjects, origin).items()}
    content["origin"] = origin_facts(subjects, origin)
    content["frames"] = [{"person": subject.name, **_frames(subject.assessment)} for subject in subjects]
    return content


def _frames(assessment: Assessment) -> dict:
    """The scores frame by frame."""
    scores = {
        score.name: {name: getattr(score, name) for name in ("values", "low", "likely", "high")}
        for score in assessment.scores
    }
    return {"times": assessment.poses.times, "scores": scores}
