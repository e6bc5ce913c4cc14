"""Help: the right page at the right place, a search, a way back, and nothing from the network."""

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter

from app.dialogs.help import HelpWindow
from app.dialogs.shortcuts import ShortcutSheet
from app.ui.help_pages import PANELS, anchor, help_folder
from app.window.docks import DOCKS


@pytest.fixture
def help_window(qtbot, qapp):
    window = HelpWindow()
    qtbot.addWidget(window)
    return window


def seen(help_window) -> list[str]:
    """The paragraphs of the page that are in sight."""
    pages = help_window.pages
    last = pages.cursorForPosition(pages.viewport().rect().bottomRight()).block()
    block = pages.cursorForPosition(QPoint(20, 14)).block()
    texts = [block.text()]
    while block != last:
        block = block.next()
        texts.append(block.text())
    return texts


def test_every_panel_has_its_section():
    headings = {line.lstrip("# ").strip() for line in (help_folder() / PANELS).read_text(encoding="utf-8").splitlines()}
    assert {row.title for row in DOCKS} | {"The picture"} <= headings


@pytest.mark.parametrize("title", ["Ergonomics", "Curves", "3D scene"])
def test_a_heading_is_gone_to(help_window, qapp, title):
    help_window.resize(700, 300)
    help_window.open_page(PANELS, title)
    qapp.processEvents()
    assert title in seen(help_window) and "The window, panel by panel" not in seen(help_window)


def test_f1_opens_the_section_of_the_panel_with_the_keyboard(window, qapp):
    window.panels.show("review")
    window.actions_.qactions["help"].trigger()
    qapp.processEvents()
    shown = window.findChild(HelpWindow)
    assert shown.isVisible() and shown.pages.source().fragment() == anchor("To check")
    window.panels.show("curves")
    window.actions_.qactions["help"].trigger()
    assert shown.pages.source().fragment() == "curves" and len(window.findChildren(HelpWindow)) == 1


def test_search_finds_words_of_all_pages(help_window):
    help_window.find.setText("niosh lifting index")
    found = [help_window.list.item(row).text() for row in range(help_window.list.count())]
    assert "Assess a recording's ergonomics in the window" in found and "Trainings" not in found
    help_window.find.setText("xyzzy")
    assert help_window.list.count() == 1 and not help_window.list.item(0).flags()


def test_links_lead_on_and_back(help_window, qapp, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    help_window.open_page("index.md")
    help_window.pages.anchorClicked.emit(QUrl("how-to/animate.md"))
    assert help_window.pages.toPlainText().startswith("Bring motion into Blender")
    help_window.pages.anchorClicked.emit(QUrl("../../../etc/passwd"))
    assert help_window.pages.source().fileName() == "animate.md"
    help_window.pages.anchorClicked.emit(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"]
    help_window.pages.backward()
    assert help_window.pages.source().fileName() == "index.md"


def test_the_sheet_of_keys_prints_what_is_shown(window, qtbot, tmp_path):
    sheet = ShortcutSheet(window.actions_, window.keys(), window)
    sheet.tree.filter("swap")
    rows = sheet.tree.rows()
    assert ("Swap whole body", "Shift+S") in {row[1:] for row in rows}
    assert all("swap" in f"{row}".lower() for row in rows)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    sheet.print_to(printer)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_pictures_fit_the_page(help_window, qapp):
    help_window.resize(700, 500)
    help_window.open_page("index.md")
    qapp.processEvents()
    assert help_window.pages.horizontalScrollBar().maximum() == 0
    picture = help_window.pages.loadResource(2, QUrl("images/window.png"))
    assert 200 <= picture.width() <= help_window.pages.viewport().width()
