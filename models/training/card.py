"""The card of trained weights: where they come from, how good they are, and the recipe that makes them again."""

from datetime import UTC, datetime

from models.common.checkpoint import source_commit
from models.training.loop import Trained
from models.training.mocap import Corpus
from models.training.options import TrainOptions

CMU = (
    "The data used in this project was obtained from mocap.cs.cmu.edu. The database was created with funding from "
    "NSF EIA-0196217."
)


def training_card(options: TrainOptions, trained: Trained, *, title: str, data, digits: int = 4, **facts) -> dict:
    """``facts`` are what the family adds, such as ``data_licence`` and ``attribution``; those that are None are left
    out. ``training`` and ``options`` make the card a recipe (``models.training.registry.read_recipe``)."""

    def rounded(figures) -> dict[str, float]:
        return {name: round(float(value), digits) for name, value in figures.items()}

    return {
        "title": title,
        "written": datetime.now(UTC).date().isoformat(),
        "data": data,
        **{name: value for name, value in facts.items() if value is not None},
        "licence": "Apache-2.0",
        "command": options.command,
        "training": options.name,
        "commit": source_commit(),
        "steps": trained.steps,
        "hours": round(trained.seconds / 3600, 4),
        "hardware": trained.compute,
        "options": options.recipe,
        "figures": rounded(trained.figures),
        "began": rounded(trained.began),
    }


def mocap_facts(corpus: Corpus, others: Corpus) -> dict:
    """What a card says of the motion capture that was trained on and validated with."""
    minutes, licences = len(corpus.positions) / corpus.fps / 60, sorted(set(corpus.licences))
    return {
        "data": f"{len(corpus)} motion-capture clips, {minutes:.1f} minutes, {len(set(corpus.subjects))} subjects",
        "data_licence": ", ".join(licences),
        "attribution": CMU if "CMU-mocap" in licences else None,
        "validated_on": ", ".join(sorted(set(others.subjects))),
    }
