from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.progress_bar import ProgressBar


class Painted(QWidget):
    """Counts how often it is drawn."""

    often = 0

    def paintEvent(self, event) -> None:
        self.often += 1


def test_progress_does_not_draw_the_window_before_it_returns(qtbot):
    window, view, bar = QWidget(), Painted(), ProgressBar(maximum=1000)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(bar)
    window.resize(200, 200)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: view.often > 0)
    qtbot.wait(20)
    before = view.often
    for value in range(0, 1000, 50):
        view.update()
        bar.setValue(value)
    assert view.often == before and bar.value() == 950
    qtbot.waitUntil(lambda: view.often == before + 1)
