"""Trainings as data: options, the command and the recipe that say the same, and files that are none."""

from dataclasses import fields, replace

import pytest

from app.cli import main
from core.errors import UsageError
from models.common.checkpoint import SHIPPED, read_card
from models.training.registry import TRAININGS, find, read_recipe


@pytest.mark.parametrize("training", TRAININGS.values(), ids=list(TRAININGS))
def test_every_training_has_its_options_and_its_runner(training):
    from importlib import import_module

    module, name = training.runner.split(":")
    assert callable(getattr(import_module(module), name)) and training.options_class.name == training.name
    assert all(field.metadata["text"] for field in fields(training.options_class))


@pytest.mark.parametrize("training", TRAININGS.values(), ids=list(TRAININGS))
def test_command_and_recipe_give_back_the_options(training, monkeypatch, tmp_path):
    """Every option changed, written as a command and as a recipe, read by the command line."""
    changed = {field.name: _other(field) for field in fields(training.options_class) if field.name != "resume"}
    options = training.options_class(**changed)
    expected = replace(options, **{name: getattr(training.options_class(), name) for name in OF_THE_RUN})
    told = []
    monkeypatch.setattr(type(training), "run", lambda self, options, **_: told.append(options) or tmp_path)
    assert main(options.command.split()[1:]) == 0
    import tomli_w

    recipe = tmp_path / "recipe.toml"
    recipe.write_text(tomli_w.dumps({"training": training.name, "options": options.recipe}))
    assert main(["train", str(recipe)]) == 0
    assert main(["train", str(recipe), "--resume", "--minutes", "2"]) == 0
    assert told == [expected, expected, replace(expected, resume=True, minutes=2.0)]


@pytest.mark.parametrize("card", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_the_card_of_weights_that_ship_is_the_recipe_that_made_them(card):
    """It says for how long and on what, and its command is that of its options."""
    recipe, told = read_recipe(card), read_card(card.with_suffix(".safetensors"))
    assert sorted(recipe.training.options_class(**recipe.values).command.split()) == sorted(told["command"].split())
    assert {"hardware", "steps", "data_licence", "commit", "figures"} <= set(told)
    assert told.get("hours", 0) > 0 or "hours were not kept" in told["history"]


OF_THE_RUN = ("out", "weights", "device", "precision", "threads")


def _other(field):
    """A value that the option may have and that is not its usual one."""
    if "choices" in field.metadata:
        return field.metadata["choices"][-1]
    if isinstance(field.default, bool):
        return not field.default
    return {tuple: ("a", "b"), str: "other", int: 7, float: 0.25}[type(field.default)]


@pytest.mark.parametrize(
    "content, words",
    [
        ("training = 3", "no training 3"),
        ("training = 'cooking'", "no training 'cooking'"),
        ("steps = 3", "not a recipe"),
        ("{", "not a recipe"),
        ("training = 'jumps'\n[options]\nsugar = 2", "sugar = 2"),
        ("training = 'jumps'\n[options]\nsteps = 'many'", "steps = 'many'"),
        ("training = 'jumps'\n[options]\nsteps = true", "steps = True"),
    ],
)
def test_what_is_no_recipe_is_said(tmp_path, content, words):
    (tmp_path / "r.toml").write_text(content)
    with pytest.raises(UsageError, match=words):
        read_recipe(tmp_path / "r.toml")


def test_a_recipe_that_is_not_there_is_a_usage_error(tmp_path, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["train", str(tmp_path / "none.toml")])
    assert stopped.value.code == 2 and "cannot be read" in capsys.readouterr().err


def test_values_that_cannot_be_are_refused():
    options = find("jumps").options_class
    with pytest.raises(UsageError, match="minutes is out of range.*0 or more"):
        options(minutes=-1.0)
    with pytest.raises(UsageError, match="rate is out of range.*0 to 10"):
        options(rate=11.0)
    with pytest.raises(UsageError, match="jumps has no device 'toaster'"):
        options(device="toaster")


def test_a_recipe_whose_data_is_not_there_says_what_it_is_made_of(tmp_path, capsys):
    recipe = tmp_path / "r.toml"
    recipe.write_text("training = 'embedding'\ndata = 'drawn pairs (posewright synthesize pairs)'\n"
                      f"[options]\ndata = ['{tmp_path.as_posix()}/pairs']")  # fmt: skip
    with pytest.raises(SystemExit) as stopped:
        main(["train", str(recipe)])
    said = capsys.readouterr().err
    assert stopped.value.code == 2 and "pairs is not there" in said and "posewright synthesize pairs" in said
    read_recipe(recipe).check_data([str(tmp_path / "others")])
