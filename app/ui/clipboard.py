"""What goes into the clipboard in a shape that other programs take: tables for spreadsheets and texts, pictures."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_table(rows: Sequence[Mapping[str, object]]) -> None:
    """Rows of column -> value: as text with tabs, and as a table for programs that take formatted text. Numbers have
    all their digits."""
    lines = [list(rows[0]), *([_written(value) for value in row.values()] for row in rows)] if rows else []
    html = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    data = QMimeData()
    data.setText("".join("\t".join(line) + "\n" for line in lines))
    data.setHtml(f"<table>{html}</table>")
    QGuiApplication.clipboard().setMimeData(data)


def _written(value: object) -> str:
    """"" for a number that is not known."""
    text = "" if value != value else repr(value) if isinstance(value, float) else str(value)
    return " ".join(text.split())
