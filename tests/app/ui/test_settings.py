import json

import pytest
from PySide6.QtCore import QByteArray

from app.ui.settings import RECENT, Setting, Settings
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions


def test_defaults_hold_until_something_is_chosen(settings):
    assert (settings.theme, settings.step_medium, settings.loop, settings.recent) == ("system", 10, False, [])
    settings.theme, settings.loop = "dark", True
    settings.store.sync()
    assert (settings.theme, settings.loop) == ("dark", True)


def test_what_cannot_be_read_is_the_default(settings):
    settings.store.setValue("step_medium", "ten")
    settings.store.setValue("loop", "3")
    settings.store.setValue("recent", '{"a": 1}')
    assert (settings.step_medium, settings.loop, settings.recent) == (10, False, [])


def test_recent_files_have_the_last_first_and_no_two_alike(settings):
    for number in range(20):
        settings.add_recent(f"/a/{number}")
    settings.add_recent("/a/15")
    assert settings.recent[:3] == ["/a/15", "/a/19", "/a/18"]
    assert len(settings.recent) == RECENT
    settings.forget_recent("/a/15")
    assert settings.recent[0] == "/a/19"


def test_the_layout_is_bytes(settings):
    assert settings.layout()[1].isEmpty()
    settings.set_layout(QByteArray(b"g"), QByteArray(b"s"))
    assert settings.layout() == (QByteArray(b"g"), QByteArray(b"s"))


def test_folders_and_answers_are_kept_by_name(settings):
    settings.set_folder("export", "/b")
    settings.set_answers("estimate", {"people": 3})
    assert (settings.folder("export"), settings.folder("recording")) == ("/b", "")
    assert settings.answers("estimate") == {"people": 3}


JUNK = [None, 0, -1, 1.5, 10**400, "x", "\0", [], [None, {}, "a"], {}, {"a": None, "b": [3], "c": {"d": []}}, True]
"""What a file of preferences may hold that another program, another version or nobody meant."""


@pytest.mark.parametrize("junk", [*(json.dumps(one) for one in JUNK), "[" * 100_000, "{", "NaN", "", "\ud800"])
def test_whatever_the_file_holds_a_setting_is_of_its_kind(settings, junk):
    kinds = {name: one for name, one in vars(Settings).items() if isinstance(one, Setting)}
    assert len(kinds) > 12
    for name, kind in kinds.items():
        settings.store.setValue(name, junk)
        assert type(getattr(settings, name)) is type(kind.default)
    assert settings.theme in ("light", "dark", "system") and 32 <= settings.frame_cache_mb <= 16_384
    assert all(isinstance(path, str) for path in settings.recent)
    assert all(isinstance(keys, list) for keys in settings.shortcuts.values())
    assert isinstance(settings.answers("c"), dict) and isinstance(settings.folder("a"), str)


def test_answers_that_no_longer_fit_are_left_out(settings):
    kept = {"smooth": "much", "fov": 50, "weights": "a.safetensors", "removed": 3, "height": "tall"}
    settings.set_answers("lift", kept)
    assert settings.options("lift", LiftOptions) == {"fov": 50, "weights": "a.safetensors"}
    settings.set_answers("inpaint", {"method": "search", "quality": "worst", "target": 5})
    assert settings.options("inpaint", JumpsOptions) == {"method": "search"}
