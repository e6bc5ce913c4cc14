"""``posewright models``: the user's own are listed, and deleted by name."""

import json

from app.cli import main
from tests.models.common.test_own_models import model


def test_own_models_are_listed_after_the_others_and_removed_by_name(capsys):
    path = model("refinement/refinement-anna", 'title = "Refinement on walk.mp4"\nlicence = "yours"')
    assert main(["models", "--json"]) == 0
    last = json.loads(capsys.readouterr().out)["models"][-1]
    assert (last["model"], last["task"]) == ("refinement/refinement-anna", "yours")
    assert last["title"] == "Refinement on walk.mp4"
    assert main(["models", "remove", "refinement-anna"]) == 0
    assert not path.exists()
    assert main(["models", "remove", "refinement-anna"]) == 1
    assert main(["models", "remove"]) == 2


def test_what_ships_cannot_be_removed(capsys):
    assert main(["models", "remove", "hourglass"]) == 1
    assert "You have no model named 'hourglass'" in capsys.readouterr().err
