"""Every view and dialog in other languages, on a small laptop's screen: no text is left in English, and none is cut.

Each language runs in its own process, without a screen.
"""

import json
import os
import subprocess
import sys

import pytest

from app.translation import COMPLETE

LONGEST = "fr"
"""Whose texts are the longest in all; the others take as long again, and are looked at with ``make screenshots``."""

EVERY = [(language, theme) for language in COMPLETE for theme in ("light", "dark")]


@pytest.mark.slow
def test_no_text_is_shown_past_the_translation(tmp_path):
    assert problems_in("foreign", "light", tmp_path) == []


@pytest.mark.slow
def test_nothing_is_cut_in_the_longest_language(tmp_path):
    assert problems_in(LONGEST, "light", tmp_path) == []


@pytest.mark.slow
@pytest.mark.skipif("POSEWRIGHT_ALL_LOOKS" not in os.environ, reason="the other languages: make screenshots")
@pytest.mark.parametrize(("language", "theme"), EVERY)
def test_nothing_is_cut_in_any_language(language, theme, tmp_path):
    assert problems_in(language, theme, tmp_path) == []


def problems_in(language: str, theme: str, tmp_path) -> list[str]:
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "tests.e2e.looks", theme, "1366", "768", str(tmp_path), language]
    done = subprocess.run(command, env=os.environ | own, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
