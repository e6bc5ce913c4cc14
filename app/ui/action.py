"""``Action``: one row of the table of actions, which menus, toolbar, keys and command palette are built from."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.ui.keymaps import Keys
from core.language import mark, tr

MENU_NAMES = (
    mark("&File"), mark("&Edit"), mark("&Pose"), mark("&Review"), mark("Er&gonomics"), mark("P&lay"), mark("&View"),
    mark("&Help"), mark("After repai&r"), mark("Camera and &depth"), mark("&Keys and joints"), mark("&Foot contacts"),
    mark("&Over the range"), mark("Nudge"), mark("Points of c&urves"), mark("Re&fining"), mark("S&wap and join"),
    mark("Sample projects"), mark("Guided &paths"), mark("&Whole person"), mark("State of this recording"),
    mark("&Speed"), mark("S&teps"), mark("&Range"),
    mark("&Zoom"), mark("&Other poses"), mark("&3D scene and depth"), mark("&Timeline and curves"), mark("La&yout"),
    mark("Other &recording"), mark("Open &more"), mark("This recording"), mark("Pictures and &videos"),
    mark("&Training"), mark("Lists"), mark("All of a &kind"), mark("Notes and &segments"),
)  # fmt: skip
"""The parts of the paths below, each said in the user's language where it is shown."""


def without_key(text: str) -> str:
    """The words of an entry without the mark of its key, nor the key in brackets that Japanese has behind them."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "")


def menu_words(path: str) -> str:
    """The path of a menu as it is read, in the user's language and without marks for keys."""
    return " › ".join(without_key(tr(part)) for part in path.split("/"))


@dataclass(frozen=True)
class Action:
    """What the user can do. Who does it declares the row, in a method ``action_rows``.

    menu     path of the menu that it is in ("&Edit/Nudge"), in English: text and tip are in the user's language
    place    where in the top menu: rows are sorted by it, and each hundred is a section with a line above it
    enabled  says when it makes sense (always, without it)
    checked  makes it checkable and says what it shows
    run      takes nothing, or the new check state
    repeat   holding the key repeats it
    """

    id: str
    text: str
    keys: Keys
    run: Callable
    menu: str
    place: int
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    repeat: bool = False
    tip: str = ""
    icon: str = ""

    @property
    def title(self) -> str:
        """The text without its marks: for the palette and the shortcut sheet."""
        return without_key(self.text).rstrip("…")

    @property
    def section(self) -> tuple[str, int]:
        """The top menu, and which of its sections."""
        return self.menu.partition("/")[0], self.place // 100
