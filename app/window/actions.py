"""The one table of actions: the rows that controllers, views and the window declare beside what they call."""

from collections import Counter
from collections.abc import Iterable
from typing import Protocol

from app.ui.action import Action

MENUS = ("&File", "&Edit", "&Pose", "&Review", "Er&gonomics", "P&lay", "&View", "&Help")

TOOLBAR = ("open", "export", "process", "inpaint", "lift", "", "undo", "redo", "", "previous_key", "previous_frame",
           "play", "next_frame", "next_key", "loop", "", "swap", "", "fit", "hand_tool", "",
           "ergonomics", "no_faces", "", "palette")  # fmt: skip
"""Actions in the toolbar; "" is a separator."""


class HasActions(Protocol):
    def action_rows(self) -> list[Action]: ...


def action_table(parts: Iterable[HasActions]) -> list[Action]:
    """Everybody's rows, by menu and place. Raises ``ValueError`` where two have one id or a menu is unknown."""
    rows = [row for part in parts for row in part.action_rows()]
    twice = [id_ for id_, count in Counter(row.id for row in rows).items() if count > 1]
    strange = {row.section[0] for row in rows} - set(MENUS)
    if twice or strange:
        raise ValueError(f"Each action needs a unique id and one of the menus {MENUS}: {twice or strange}")
    return sorted(rows, key=lambda row: (MENUS.index(row.section[0]), row.place))
