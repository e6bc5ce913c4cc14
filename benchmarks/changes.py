"""Old figures beside new: what a page said of a row before it was measured again."""

from collections import defaultdict

from benchmarks.measure import rows_of, table

Rows = dict[str, list[tuple[str, dict[str, str]]]]


def changes(before: str, page: str, columns: tuple[str, ...]) -> str:
    """Markdown: the figures of these columns that differ from those of the page ``before``; "" where none does.

    Rows are known by their words before the first number. Rows of one name are told apart by their order; where one
    page has more of them than the other, nothing is said of that name.
    """
    old, new = _by_name(before, columns), _by_name(page, columns)
    lines = []
    for name in new:
        if len(old[name]) == len(new[name]):
            pairs = zip(old[name], new[name], strict=True)
            lines += [_line(name, was, above, cells, columns) for (_, was), (above, cells) in pairs]
    lines = [line for line in lines if any(line[2:])]
    if not lines:
        return ""
    text = f"Since {measured_when(before)}. Rows that both pages have; what is empty did not change."
    heads = ["table", "row", *(f"{column}: before, now" for column in columns)]
    return f"## Before and now\n\n{text}\n\n{table(heads, lines)}"


def measured_when(page: str) -> str:
    """When and where, as the page's second paragraph says."""
    origin = page.split("\n\n")[1]
    return origin.rstrip(".").split(", ", 1)[1]


def _by_name(page: str, columns: tuple[str, ...]) -> Rows:
    found: Rows = defaultdict(list)
    for above, cells in rows_of(page):
        if set(columns) & set(cells):
            found[_name(cells)].append((above, cells))
    return found


def _name(cells: dict[str, str]) -> str:
    words = []
    for cell in cells.values():
        if _is_number(cell):
            break
        words.append(cell)
    return ", ".join(words)


def _is_number(cell: str) -> bool:
    return cell.replace(".", "").replace(",", "").strip("-%x").isdigit()


def _line(name: str, was: dict[str, str], above: str, cells: dict[str, str], columns: tuple[str, ...]) -> list[str]:
    figures = [(was.get(column, ""), cells.get(column, "")) for column in columns]
    return [above, name, *(f"{old}, {new}" if old and new and old != new else "" for old, new in figures)]
