"""The user's own models: found by name, told from what trainings keep, and deleted."""

import pytest

from core.errors import ModelError
from models.common.cache import own_models_folder
from models.common.own_models import find_own, own_models, place_of_own, remove_own


def model(place: str, card: str = 'title = "T"\nwritten = "2026-01-02"'):
    path = own_models_folder() / f"{place}.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    if card:
        path.with_suffix(".toml").write_text(card)
    return path


def test_weights_with_a_card_are_models_and_what_a_training_keeps_is_none():
    model("run/embedding")
    model("run/last", card="")
    model("run/torn", card="title = ")
    (found,) = own_models()
    assert (found.name, found.title, found.written) == ("run/embedding", "T", "2026-01-02")
    assert own_models("refinement") == []


def test_one_is_found_by_its_name_or_its_last_part_where_that_is_enough():
    first = model("a/embedding")
    assert find_own("embedding").path == first == find_own("a/embedding").path
    model("b/embedding")
    assert find_own("b/embedding").name == "b/embedding"
    with pytest.raises(ModelError, match=r"no model named 'embedding'.*a/embedding.*|.*b/embedding"):
        find_own("embedding")


def test_without_any_it_says_so():
    with pytest.raises(ModelError, match="you have trained none yet"):
        find_own("x")


def test_a_model_is_deleted_with_its_card_and_its_empty_folder():
    path = model("refinement/refinement-anna")
    remove_own(find_own("refinement-anna"))
    assert not path.parent.exists() and own_models() == []


def test_names_become_files_of_the_folder_and_nothing_else():
    assert place_of_own("refinement", " Anna, hall 2 ").name == "refinement-Anna, hall 2.safetensors"
    with pytest.raises(ModelError, match="name is too long"):
        place_of_own("refinement", "ä" * 51)
    for name in ("", "  ", "../x", "a/b", "a\\b", "a\nb", "c:d"):
        with pytest.raises(ModelError, match="cannot be named"):
            place_of_own("refinement", name)
