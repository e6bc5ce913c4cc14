import subprocess
import sys
from dataclasses import fields

import pytest

from core.errors import UsageError
from models.jumps.options import Blend, JumpsOptions, Method


def test_words_from_a_command_line_are_understood():
    options = JumpsOptions(method="search", blend="argmin")
    assert options.method is Method.SEARCH and options.blend is Blend.ARGMIN


def test_nonsense_is_named():
    with pytest.raises(UsageError, match="expected completer, search, got magic"):
        JumpsOptions(method="magic")
    with pytest.raises(UsageError, match="shift is out of range, expected 1 to 24, got 25"):
        JumpsOptions(shift=25)


def test_every_field_has_words_for_the_dialog():
    assert all(field.metadata["text"] for field in fields(JumpsOptions))
    assert not next(field for field in fields(JumpsOptions) if field.name == "quality").metadata["advanced"]


def test_options_do_not_load_torch():
    code = "import sys, models.jumps.options; print('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "False"
