"""Processes of our own, started where somebody has put files named like what we import."""

import time
from threading import Timer

import pytest

from app.commands.doctor import _graphics
from app.dialogs.about import check_installation
from core.errors import ModelError
from core.processes import OURS, run_python
from core.progress import Cancelled, CancelToken
from models.estimators import blazepose_files


@pytest.fixture
def traps(tmp_path, monkeypatch):
    """The current folder: whatever is imported from it leaves a file ``ran-*`` there."""
    for name in ("PySide6", "app", "pip", "torch", "subprocess", "numpy", "json"):
        trap = f"open({str(tmp_path / ('ran-' + name))!r}, 'w')\nraise ImportError('of others')\n"
        (tmp_path / f"{name}.py").write_text(trap)
    monkeypatch.chdir(tmp_path)
    return lambda: sorted(path.name for path in tmp_path.glob("ran-*"))


@pytest.mark.slow
def test_the_check_of_the_installation_runs_no_code_of_the_current_folder(traps):
    assert "Python" in check_installation()
    _graphics()
    assert traps() == []


def test_fetching_a_model_runs_no_code_of_the_current_folder(traps, monkeypatch, tmp_path):
    monkeypatch.setattr(blazepose_files, "_PIP", ("-m", "pip", "--no-such-option"))
    with pytest.raises(ModelError, match="no such option"):
        blazepose_files._pip_download(tmp_path, CancelToken())
    assert traps() == []


def test_our_own_packages_are_those_that_run(traps):
    assert run_python("-c", "import app, os; print(app.__file__, os.getcwd())", timeout=30)[0].split() == [
        str(OURS / "app" / "__init__.py"), str(OURS),
    ]  # fmt: skip


def test_a_process_that_does_not_answer_is_ended():
    began = time.monotonic()
    with pytest.raises(TimeoutError, match="no answer"):
        run_python("-c", "import time; time.sleep(60)", timeout=1)
    token = CancelToken()
    Timer(0.5, token.cancel).start()
    with pytest.raises(Cancelled):
        run_python("-c", "import time; time.sleep(60)", timeout=60, cancel=token)
    assert time.monotonic() - began < 10
