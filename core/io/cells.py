"""Cells that no spreadsheet takes for a formula: text that would run gets an apostrophe before it."""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def guarded(text: str) -> str:
    """The text as a cell; ``plain`` gives it back."""
    return "'" + text if text.lstrip(" '").startswith(_STARTS) else text


def plain(cell: str) -> str:
    """What a cell says, without the apostrophe that ``guarded`` put before it."""
    return cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell
