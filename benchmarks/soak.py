"""Ten minutes of mixed use of the real window; ``make soak`` is the long form, and writes the same page."""

from pathlib import Path

title = "Soak: memory, stalls and threads in mixed use"

MINUTES = 10.0


def run() -> str:
    from PySide6.QtWidgets import QApplication

    from tests.soak.measure import page, soak

    QApplication.instance() or QApplication([str(Path(__file__))])
    return page(soak(MINUTES))
