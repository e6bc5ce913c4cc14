from PySide6.QtCore import QByteArray

from app.ui.settings import RECENT


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
