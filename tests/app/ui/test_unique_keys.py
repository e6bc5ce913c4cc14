import pytest

from app import translation
from app.translation import COMPLETE
from app.ui.action import without_key
from app.ui.keymaps import PRESETS, effective, normal
from app.ui.menus import unique_keys


@pytest.mark.parametrize(("texts", "given"), [
    (["&Open", "&Save"], ["&Open", "&Save"]),
    (["&Fix", "&Feet"], ["&Fix", "F&eet"]),
    (["&Fix", "&Feet", "&Edit"], ["&Fix", "Fee&t", "&Edit"]),  # the e is wanted by another
    (["&A", "&A", "Plain"], ["&A", "A", "Plain"]),
    (["メモ(&N)…", "次(&N)"], ["メモ(&N)…", "次(&A)"]),
])  # fmt: skip
def test_what_comes_later_takes_another_letter_or_none(texts, given):
    assert unique_keys(texts) == given


@pytest.mark.parametrize(("text", "words"), [
    ("Save &as…", "Save as…"), ("ファイル(&F)", "ファイル"), ("録画(2)", "録画(2)"), ("保存(&S)…", "保存…"),
])  # fmt: skip
def test_words_are_read_without_their_keys(text, words):
    assert without_key(text) == words


@pytest.fixture
def spoken():
    yield translation.speak
    translation.speak("en")


@pytest.mark.parametrize("language", ("en", *COMPLETE))
def test_no_menu_of_the_window_has_a_key_twice_or_scrolls(language, spoken, request):
    spoken(language)
    window = request.getfixturevalue("empty_window")
    menus = {path: [action for action in menu.actions() if not action.isSeparator()]
             for path, menu in window.menus.items()}  # fmt: skip
    for path, entries in menus.items():
        texts = [action.text() for action in entries]
        keys = [text.lower().partition("&")[2][:1] for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), (path, texts)
    full = ("P&lay", "&View", "&Pose", "&File", "&Review")
    assert {path: len(menus[path]) for path in full if len(menus[path]) > 12} == {}


@pytest.mark.parametrize("language", ("en", *COMPLETE))
def test_no_key_of_a_command_is_that_of_a_menu(language, spoken, request):
    """Of two that want it Qt gives it to neither."""
    spoken(language)
    window = request.getfixturevalue("empty_window")
    texts = [action.text().lower() for action in window.menuBar().actions()]
    of_menus = {f"Alt+{text.partition('&')[2][:1].upper()}" for text in texts if "&" in text}
    for preset in PRESETS:
        keys = effective(window.actions_.defaults(), preset, {})
        assert {(id_, key) for id_, given in keys.items() for key in given if normal(key) in of_menus} == set(), preset
