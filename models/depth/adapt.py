"""Adapt the surface network to one sensor, from recordings without a label: Blanc-Beyne et al. from end to end.

People are cut out of the recordings; a CycleGAN learns what this sensor makes of ideal depth; the surface network goes
on with translated images; and stretches of the recordings that neither has seen judge whether that made it better
(``models.depth.judging``). Where it did not, nothing is written.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from core.errors import ModelError
from core.language import tr
from core.progress import CancelToken, Progress, silent, span
from models.common.cache import path_of, require
from models.common.checkpoint import load_checkpoint, save_checkpoint, take
from models.common.compute import Compute
from models.common.run_state import load_state
from models.depth import cyclegan, surface_net
from models.depth.build import build_surface
from models.depth.dataset import Material
from models.depth.domains import Drawn, Footage, Recorded, cut_out
from models.depth.judging import Verdict, judge
from models.depth.train import begin_generators, card_of, config_of, save_generators, sets, translator
from models.depth.train_options import SensorTraining
from models.depth.training_steps import Recipe, SurfaceStep
from models.depth.weights import CYCLEGAN, SURFACE
from models.training.loop import LAST, Trained, planned, train

CUTTING, DRAWING, TRANSLATING, LEARNING = 0.05, 0.25, 0.55, 0.95
"""Where each part ends, as a share of the time, about."""
_SHARE = 0.4  # of the minutes for the translation
_RATE = 3e-4


def train_for_sensor(
    options: SensorTraining, *, progress: Progress = silent, cancel: CancelToken | None = None, **hooks
) -> Path:
    """As a training: the recordings are ``options.data``."""
    return adapt([Footage(path) for path in options.data], options, progress=progress, cancel=cancel, **hooks)[0]


def adapt(
    takes: Sequence[Footage], options: SensorTraining, *, progress: Progress = silent,
    cancel: CancelToken | None = None, **hooks,
) -> tuple[Path, Verdict]:  # fmt: skip
    """The weights that were written, and what the judge found. Raises ``ModelError`` where they would be no better."""
    takes, cutting = list(takes), span(progress, 0, CUTTING)
    recorded = Recorded.of(cut_out(takes, judging=False, progress=cutting, cancel=cancel))
    seen = cut_out(takes, surface_net.SIZE, judging=True, progress=cutting, cancel=cancel)
    Recorded.of(seen)  # too few to judge by are said before anything is trained
    ideal, val = sets(options, "source", "val", progress=span(progress, CUTTING, DRAWING), cancel=cancel)
    how = {"cancel": cancel, **hooks}
    generators = _translator(ideal, recorded, options, progress=span(progress, DRAWING, TRANSLATING), **how)
    training, trained = _learn(ideal, val, generators, options, progress=span(progress, TRANSLATING, LEARNING), **how)
    before, after = build_surface(load_checkpoint(_start(options), "depth_surface")), trained.last.cpu()["surface"]
    verdict = judge(before, after, seen, progress=span(progress, LEARNING, 1), cancel=cancel)
    if not verdict.better:
        raise ModelError(
            tr("The adaptation was discarded: ") + verdict.words, action=tr("Record more, or train for longer")
        )
    path = Path(options.weights or options.run / "depth_surface_adapted.safetensors")
    names = ", ".join(dict.fromkeys(Path(footage.path).name for footage in takes))
    made = {"source": f"{len(ideal)} examples of the set source", "target": f"{len(recorded)} squares of {names}"}
    card = card_of(options, "Surface network adapted to a sensor", made, trained)
    card |= {"trained_on": "translated", "steps": load_state(options.run / "surface" / LAST)["steps"],
             "judged_on": f"{verdict.pictures} held-out pictures, without labels",
             "figures": verdict.after.figures, "began": verdict.before.figures}  # fmt: skip
    save_checkpoint(path, "depth_surface", config_of(after, training), after.state_dict(), card)
    return path, verdict


def _translator(ideal: Material, recorded: Recorded, options: SensorTraining, **how) -> Path:
    """Train the CycleGAN and return where its generators are."""
    schedule, compute = planned(replace(options, **_part(options, _SHARE)), average=0.995)
    training = _begun(Drawn(ideal), recorded, cyclegan.Recipe(seed=options.seed), compute)
    trained = train(training, options.run / "cyclegan", schedule, resume=options.resume, **how)
    path = options.run / "depth_cyclegan.safetensors"
    save_generators(path, trained.networks, training.recipe, {"title": "CycleGAN to a recording's sensor"})
    return path


def _begun(ideal: Drawn, recorded: Recorded, recipe: cyclegan.Recipe, compute: Compute) -> cyclegan.CycleGanStep:
    """From the generators that ship where their images are more like this sensor's than ideal ones are; else anew,
    with a warm-up to the identity."""
    training = cyclegan.CycleGanStep(ideal, recorded, replace(recipe, warm=0.0), compute=compute)
    begin_generators(training, path_of(CYCLEGAN))
    figures = training.validate(training.networks)
    near = figures["unlike"] < figures["ideal"]
    return training if near else cyclegan.CycleGanStep(ideal, recorded, recipe, compute=compute)


def _learn(
    ideal: Material, val: Material, generators: Path, options: SensorTraining, **how
) -> tuple[SurfaceStep, Trained]:
    """Go on with the surface network on translated images. ``last`` counts: our sensor model's people judge nothing."""
    schedule, compute = planned(replace(options, **_part(options, 1 - _SHARE)), average=0.99)
    recipe = Recipe(rate=options.rate or _RATE, seed=options.seed)
    training = SurfaceStep(ideal, val, recipe, translate=translator(generators, compute), compute=compute)
    take(training.networks["surface"], load_checkpoint(_start(options), "depth_surface").tensors, "depth_surface")
    return training, train(training, options.run / "surface", schedule, resume=options.resume, **how)


def _part(options: SensorTraining, share: float) -> dict:
    return {"minutes": options.minutes * share, "steps": round(options.steps * share)}


def _start(options: SensorTraining) -> Path:
    return Path(options.start) if options.start else require(SURFACE, "depth")
