"""What we rely on in Qt's binding, where a release of it was seen to break it."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal()


def test_a_signal_does_not_use_up_references_to_true(qapp):
    """PySide6 6.12.0 drops one at each emission; on Python 3.11 that ends the process after some 5,000 signals."""
    bell, heard = Bell(), []
    bell.rung.connect(lambda: heard.append(1))
    before = sys.getrefcount(True)
    for _ in range(500):
        bell.rung.emit()
    assert len(heard) == 500
    assert sys.getrefcount(True) > before - 250
