import subprocess
import sys
from dataclasses import fields

import pytest

from core.errors import UsageError
from models.jumps.options import Blend, JumpsOptions, Method, published


def test_words_from_a_command_line_are_understood():
    options = JumpsOptions(method="search", blend="argmin")
    assert options.method is Method.SEARCH and options.blend is Blend.ARGMIN


def test_nonsense_is_named():
    with pytest.raises(UsageError, match="expected completer, search, got magic"):
        JumpsOptions(method="magic")
    with pytest.raises(UsageError, match="shift is out of range, expected 1 to 24, got 25"):
        JumpsOptions(shift=25)


def test_what_was_published_is_had_by_name():
    """Paper, IV-B; thesis, 5.1, 5.3 and 7: gradient descent of 200 steps of Adam at 1.0."""
    paper, thesis = published("paper"), published("thesis", iterations=20)
    assert (paper.prior, paper.rate, paper.iterations, paper.blend) == (15, 1.0, 200, Blend.CONTEXT)
    assert (thesis.prior, thesis.score, thesis.aligned) == (0.5, "sigmoid", True)
    assert (thesis.starts, thesis.iterations) == (1, 20)
    with pytest.raises(UsageError, match="no such preset, expected paper, thesis, got poster"):
        published("poster")


def test_every_field_has_words_for_the_dialog():
    assert all(field.metadata["text"] for field in fields(JumpsOptions))
    assert not next(field for field in fields(JumpsOptions) if field.name == "quality").metadata["advanced"]


def test_options_do_not_load_torch():
    code = "import sys, models.jumps.options; print('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "False"
