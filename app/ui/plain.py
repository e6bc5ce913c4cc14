"""Words of the user's and of files as they are: Qt takes what looks like HTML for HTML, and would load its pictures."""

from html import escape


def plain_tip(text: str) -> str:
    """A tooltip that shows this text, whatever is in it. Labels have ``textFormat=Qt.TextFormat.PlainText``."""
    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>" if "<" in text else text
