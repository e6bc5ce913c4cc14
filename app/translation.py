"""The user's language in the window and, where it is asked for, on the command line: Qt's translations behind ``tr``.

Texts are said in the language that is current when they are said; the window is built once, so that another language in
the preferences counts from the next start.
"""

import os
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core import language
from core.errors import UsageError
from core.language import LANGUAGES, tr

CONTEXT = "posewright"
FOLDER = Path(str(files("resources") / "translations"))
COMPLETE: tuple[str, ...] = ("de", "es", "fr", "ja")
"""The languages that are offered beside English: a test holds that no text of theirs is untranslated."""

SPACED_PERCENT = ("de", "es", "fr")
"""Languages that write 50 %: Qt knows the sign, not the blank."""

_installed: list[QTranslator] = []


def chosen(setting: str = "system") -> str:
    """The language to speak: by ``POSEWRIGHT_LANGUAGE``, else by the setting, else the system's where we have it."""
    wanted = os.environ.get("POSEWRIGHT_LANGUAGE") or setting
    if wanted != "system":
        return wanted if wanted in LANGUAGES else "en"
    systems = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in systems if code in ("en", *COMPLETE)), "en")


def speak(code: str) -> None:
    """Say all texts in a language, and write numbers as it does; in a window Qt's own buttons, too.

    Raises ``UsageError`` for a language that we have not.
    """
    if code not in LANGUAGES:
        raise UsageError(tr("There is no language {code!r}", code=code), expected=", ".join(LANGUAGES))
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    locale = QLocale.system() if QLocale.system().name().startswith(code) else QLocale(code)
    QLocale.setDefault(locale)
    if code == "en":
        language.speak(language.ENGLISH)
        return
    ours = _load(FOLDER / f"posewright_{code}.qm")
    translate = lambda text: ours.translate(CONTEXT, text)  # noqa: E731
    percent = "\N{NO-BREAK SPACE}%" if code in SPACED_PERCENT else "%"
    language.speak(language.Language(code, translate, locale.decimalPoint(), locale.groupSeparator(), percent))
    if QCoreApplication.instance() is not None:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _installed.append(_load(folder / f"qtbase_{code}.qm"))
        QCoreApplication.installTranslator(_installed[-1])


def _load(path: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(path)):
        raise UsageError(tr("The translation {path} cannot be read", path=path.name), action=tr("Reinstall it"))
    return translator
