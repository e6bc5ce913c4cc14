"""Tables as CSV and as a workbook, with no cell that a spreadsheet could take for a formula."""

import csv
import io
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from core.io.cells import guarded
from core.io.files import replacing, write_text

Tables = Mapping[str, Sequence[Mapping]]
"""Name of a table -> rows of column -> value."""


def safe(value):
    """The value as a cell: text that a spreadsheet would run gets an apostrophe before it, NaN is empty."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    return guarded(value) if isinstance(value, str) else value


def write_csv(tables: Tables, path: Path) -> None:
    """All tables in one file, each under its name, an empty line between."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for name, rows in tables.items():
        writer.writerow([safe(name)])
        writer.writerow([safe(column) for column in rows[0]] if rows else [])
        writer.writerows([safe(value) for value in row.values()] for row in rows)
        writer.writerow([])
    write_text(path, text.getvalue())


def write_xlsx(tables: Tables, path: Path) -> None:
    """A sheet a table. Raises ``FormatError`` where it cannot be written."""
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with replacing(path, ".xlsx") as temporary:
        book = xlsxwriter.Workbook(str(temporary), options)
        bold = book.add_format({"bold": True, "bottom": 1})
        for name, rows in tables.items():
            sheet = book.add_worksheet("".join(c for c in name if c not in "[]:*?/\\'")[:31])
            columns = list(rows[0]) if rows else []
            sheet.write_row(0, 0, [safe(column) for column in columns], bold)
            for number, row in enumerate(rows, 1):
                sheet.write_row(number, 0, [safe(value) for value in row.values()])
            sheet.freeze_panes(1, 0)
            for column, title in enumerate(columns):
                widest = max([len(str(title)), *(len(str(row[title])) for row in rows[:200])])
                sheet.set_column(column, column, min(max(widest + 2, 8), 60))
        book.close()
