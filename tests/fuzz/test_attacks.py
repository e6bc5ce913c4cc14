"""Every file made to do harm gives one clear message within 10 seconds and a gigabyte, and changes nothing."""

import pytest

from tests.fuzz.limited import MEGABYTES, SECONDS, Reader
from tests.fuzz.motion_attacks import ATTACKS

pytestmark = pytest.mark.slow

READ = {"crowd.json", "long_chain.bvh", "times.npz", "superscript"}  # harmless once they are read with care


@pytest.fixture(scope="module")
def reader():
    with Reader() as reader:
        yield reader


def shown(folder) -> dict[str, tuple[int, int]]:
    return {str(path): (path.lstat().st_size, path.lstat().st_mtime_ns) for path in folder.rglob("*")}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_one_clear_message(reader, tmp_path, name):
    ATTACKS[name](tmp_path / name)
    before = shown(tmp_path)
    outcome = reader.read(tmp_path / name)
    assert outcome.fault == ""
    assert outcome.what == ("ok" if name in READ else "refused")
    assert outcome.seconds < SECONDS and outcome.megabytes < MEGABYTES
    assert shown(tmp_path) == before


def test_a_reader_that_dies_or_waits_is_told_and_replaced(reader, tmp_path, monkeypatch):
    (tmp_path / "a.csv").write_text("nose_x,nose_y\n1,2\n3,4\n")
    assert reader.read(tmp_path / "a.csv").what == "ok"
    reader._process.kill()
    assert reader.read(tmp_path / "a.csv").what == "died"
    assert reader.read(tmp_path / "a.csv").what == "ok"
