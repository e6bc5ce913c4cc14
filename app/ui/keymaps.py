"""Keymaps: which keys an action has by default, in a preset of another tool, and by the user's own choice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

Keys = tuple[str, ...]

PRESETS: Mapping[str, Mapping[str, Keys]] = {
    "Posewright": {},
    # SLEAP's shortcuts for what both programs do; the rest stays as it is here. Source: sleap/config/shortcuts.yaml of
    # github.com/talmolab/sleap (read on 2026-11-29). Its Space (next suggestion) stays Play here.
    "SLEAP": {
        "next_medium": ("Ctrl+Right",),
        "previous_medium": ("Ctrl+Left",),
        "next_key": ("Alt+Right", "Ctrl+."),
        "previous_key": ("Alt+Left",),
        "next_large": ("Ctrl+Alt+Right",),
        "previous_large": ("Ctrl+Alt+Left",),
        "rotate_left": ("Ctrl+Num+4",),
        "rotate_right": ("Ctrl+Num+6",),
        "nudge_left": ("Ctrl+Shift+Left",),
        "nudge_right": ("Ctrl+Shift+Right",),
        "nudge_up": ("Ctrl+Shift+Up",),
        "nudge_down": ("Ctrl+Shift+Down",),
        "go_to": ("Ctrl+J",),
        "swap_persons": ("Ctrl+T", "X"),
        "fit": ("Ctrl+=", "F"),
        "next_person": ("`",),
        "delete_joint": ("Ctrl+Backspace", "Shift+Delete"),
        "remove_track": ("Ctrl+Shift+Backspace",),
        "review_next": ("F3", "N"),
        "review_previous": ("Shift+F3", "P"),
        "copy_previous": ("Ctrl+I", "Ctrl+Shift+C"),
        "interpolate": ("Ctrl+Alt+N",),
        "names": ("Ctrl+Tab",),
        "train": ("Ctrl+L",),
        "lift": ("Ctrl+Alt+U",),
    },
    # CVAT's shortcuts for what both programs do. Source: the componentShortcuts of cvat-ui (player-buttons.tsx,
    # objects-list.tsx, top-bar) of github.com/cvat-ai/cvat, read on 2026-11-29. Right and Left search there by a
    # filter; "outside" (O) is a joint that is deleted here.
    "CVAT": {
        "next_frame": ("F", "Right"),
        "previous_frame": ("D", "Left"),
        "next_medium": ("V", "Shift+Right"),
        "previous_medium": ("C", "Shift+Left"),
        "next_key": ("R", "Ctrl+Right"),
        "previous_key": ("E", "Ctrl+Left"),
        "visibility": ("Q", "/"),
        "set_key": ("K",),
        "delete_joint": ("O", "Shift+Delete"),
        "range_in": ("[",),
        "range_out": ("]",),
        "brush_smaller": ("Ctrl+[",),
        "brush_larger": ("Ctrl+]",),
        "copy_previous": ("Ctrl+B",),
        "go_to": ("`", "Ctrl+G"),
        "shortcuts": ("F1", "?"),
        "help": ("Shift+F1",),
        "preferences": ("F2",),
        "fit": (),
        "hand_tool": (),
        "compare": (),
        "segment": ("B",),
        "segment_next": ("Shift+B",),
    },
    # Blender's default keymap for what both programs do. Source: km_window, km_screen, km_markers, km_frames and
    # km_animation of scripts/presets/keyconfig/keymap_data/blender_default.py, github.com/blender/blender, read on
    # 2026-11-29. There Up is the previous keyframe (it was the next one in older versions), Ctrl+Right a second on.
    "Blender": {
        "previous_frame": ("Left",),
        "next_frame": ("Right",),
        "next_key": ("Down",),
        "previous_key": ("Up",),
        "faster": (),
        "slower": (),
        "first_frame": ("Shift+Left",),
        "last_frame": ("Shift+Right",),
        "previous_medium": ("Ctrl+Left", "PgUp"),
        "next_medium": ("Ctrl+Right", "PgDown"),
        "range_in": ("Ctrl+Home",),
        "range_out": ("Ctrl+End",),
        "set_key": ("I", "K"),
        "delete_key": ("X", "Delete", "Alt+I"),
        "swap_persons": (),
        "select_all": ("A",),
        "paste_mirrored": ("Ctrl+Shift+V",),
        "note": ("M", "T"),
        "review_fix": ("Alt+M",),
        "fit": ("Home",),
        "fit_scene": ("Num+.", "Shift+F"),
        "palette": ("F3", "Ctrl+Shift+P"),
        "render": ("Ctrl+F12",),
        "figure": ("Ctrl+Shift+F12",),
    },
}


def effective(defaults: Mapping[str, Keys], preset: str, own: Mapping[str, Iterable[str]]) -> dict[str, Keys]:
    """The keys of every action: the user's own choice, else the preset's, else the default."""
    chosen = PRESETS.get(preset, {})
    return {id_: tuple(own.get(id_, chosen.get(id_, keys))) for id_, keys in defaults.items()}


def conflicts(keys: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Key sequence -> the actions that claim it, for those that more than one claims."""
    claims = defaultdict(list)
    for id_, sequences in keys.items():
        for sequence in sequences:
            claims[normal(sequence)].append(id_)
    return {sequence: ids for sequence, ids in claims.items() if len(ids) > 1}


def normal(sequence: str) -> str:
    """One spelling for a key sequence; "" where it is none."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.PortableText)
