"""Preferences: looks, steps, memory and keys."""

import getpass
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QTabWidget, QWidget

from app.dialogs.forms import FormDialog, combo_box, spin_box
from app.dialogs.shortcuts import ShortcutEditor
from app.translation import COMPLETE
from app.ui.menus import ActionSet
from app.ui.settings import Settings
from core.language import LANGUAGES, mark, tr
from core.units import ALL

THEMES = {mark("Same as the system"): "system", mark("Light"): "light", mark("Dark"): "dark"}


@dataclass(frozen=True)
class Preferences:
    language: str
    theme: str
    user: str
    units: str
    step_medium: int
    step_large: int
    frame_cache_mb: int
    every_frame: bool
    cluster: str
    keymap: str
    shortcuts: dict[str, list[str]]

    def store(self, settings: Settings) -> None:
        for name, value in vars(self).items():
            setattr(settings, name, value)


class PreferencesDialog(FormDialog):
    """``ask(parent, settings, actions) -> Preferences | None``"""

    def __init__(self, settings: Settings, actions: ActionSet, parent: QWidget | None = None):
        super().__init__(tr("Preferences"), "preferences_dialog", parent)
        languages = {mark("Same as the system"): "system"} | {LANGUAGES[code]: code for code in ("en", *COMPLETE)}
        self.language = self.row(
            tr("Language"), combo_box(languages, settings.language), "language", tr("Counts from the next start")
        )
        self.theme = self.row(tr("Theme"), combo_box(THEMES, settings.theme), "theme")
        self.user = self.row(
            tr("Your name"), QLineEdit(settings.user), "user", tr("Shown with the recordings you review")
        )
        self.user.setPlaceholderText(getpass.getuser())
        titles = {one.name: tr(one.title) for one in ALL.values()}
        names = {f"{title[0].upper()}{title[1:]}": name for name, title in titles.items()}
        self.units = self.row(
            tr("Units"), combo_box(names, settings.units), "units", tr("Of loads, heights and reaches")
        )
        self.medium = self.row(tr("Medium step"), spin_box(settings.step_medium, 2, 10_000, tr(" frames")),
            "step_medium")
        self.large = self.row(tr("Large step"), spin_box(settings.step_large, 2, 100_000, tr(" frames")), "step_large")
        self.cache = self.row(
            tr("Memory for frames"),
            spin_box(settings.frame_cache_mb, 32, 16_384, " MB"),
            "frame_cache",
            tr("Recent frames are kept in memory, so going back to them is instant"),
        )
        self.every = self.row(tr("Play every frame"), QCheckBox(checked=settings.every_frame), "every_frame",
                              tr("Play every frame, slower if needed"))  # fmt: skip
        self.cluster = self.row(tr("Cluster"), QLineEdit(settings.cluster), "cluster",
                                tr("Address of a Dask scheduler for batches: as dask scheduler prints it"))  # fmt: skip
        self.cluster.setPlaceholderText("tcp://machine:8786")
        self.shortcuts = ShortcutEditor(actions, settings.keymap, settings.shortcuts)
        self.tabs = tabs = QTabWidget(objectName="preferences_tabs")
        general = QWidget()
        self.layout().removeItem(self.form)
        general.setLayout(self.form)
        tabs.addTab(general, tr("General"))
        tabs.addTab(self.shortcuts, tr("Shortcuts"))
        self.find = QLineEdit(objectName="preferences_find", placeholderText=tr("Find"), clearButtonEnabled=True)
        self.find.setAccessibleName(tr("Find in the preferences"))
        self.find.textChanged.connect(self._filter)
        self.layout().insertWidget(0, self.find)
        self.layout().insertWidget(1, tabs, 1)
        self.find.setFocus()
        self.resize(560, 560)

    def _filter(self, text: str) -> None:
        """Rows and shortcuts with these words alone; the page in front is one that has some."""
        words = text.lower().split()
        shown = 0
        for row in range(self.form.rowCount()):
            field = self.form.itemAt(row, QFormLayout.ItemRole.FieldRole).widget()
            said = f"{field.accessibleName()} {field.toolTip()} {_offered(field)}".lower()
            fits = all(word in said for word in words)
            self.form.setRowVisible(row, fits)
            shown += fits
        keys = self.shortcuts.filter(text)
        if words and bool(shown) != bool(keys):
            self.tabs.setCurrentIndex(0 if shown else 1)
        self.say("" if shown or keys else tr("Nothing here has these words."))

    def accept(self) -> None:
        """Two actions on one key would leave both dead: that is to be settled first."""
        if self.shortcuts.conflicts():
            self.find.clear()
            self.findChild(QTabWidget).setCurrentWidget(self.shortcuts)
            return
        super().accept()

    def answer(self) -> Preferences:
        return Preferences(
            self.language.currentData(),
            self.theme.currentData(),
            self.user.text().strip(),
            self.units.currentData(),
            self.medium.value(),
            self.large.value(),
            self.cache.value(),
            self.every.isChecked(),
            self.cluster.text().strip(),
            self.shortcuts.preset.currentText(),
            self.shortcuts.own,
        )


def _offered(field: QWidget) -> str:
    """What can be chosen in a list."""
    return " ".join(field.itemText(row) for row in range(field.count())) if isinstance(field, QComboBox) else ""
