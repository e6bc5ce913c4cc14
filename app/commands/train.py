"""``posewright train TRAINING --data FOLDER``, or a recipe in its place: networks and their card, by one command.

The flags are the fields of the training's options (``models.training.registry``).
"""

import argparse
from dataclasses import fields
from typing import get_type_hints

from app.commands._batch import add_json
from core.errors import UsageError
from models.training.options import TrainOptions, flag
from models.training.registry import TRAININGS, Recipe, Training, find, read_recipe


def add_to(commands):
    command = commands.add_parser(
        "train", epilog=_epilog(), formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_json(command)
    what = "a training, or a recipe (.toml; the card of weights is one); then its options"
    command.add_argument("training", nargs=argparse.PARSER, action=_Choose, metavar="TRAINING", help=what)
    return command


def run(args, console) -> int:
    options = args.training.options_class(**args.options)
    weights = args.training.run(options, progress=console.progress(f"Training {options.run_name}"))
    console.table(("family", "weights"), [(options.run_name, str(weights))])
    return 0


class _Choose(argparse.Action):
    """The rest of the line is read by the parser of the training that its first word names."""

    def __call__(self, parser, namespace, values, option_string=None):
        name, *words = values
        try:
            recipe = read_recipe(name) if name.endswith(".toml") else Recipe(find(name), {})
        except UsageError as error:
            parser.error(str(error))
        training, own = recipe.training, options_parser(recipe.training, f"{parser.prog} {name}", recipe.values)
        found = vars(own.parse_args(words))
        try:
            recipe.check_data(found.get("data", ()))
        except UsageError as error:
            own.error(str(error))
        for common in ("json", "debug"):
            setattr(namespace, common, found.pop(common) or getattr(namespace, common, False))
        namespace.training, namespace.options = training, {k: _frozen(v) for k, v in found.items()}


class _Parser(argparse.ArgumentParser):
    """Says of what is missing what it is and how it is made."""

    def error(self, message: str):
        missing = [action for action in self._actions if action.required and action.option_strings[0] in message]
        words = "".join(f"\n{action.option_strings[0]}: {action.help}" for action in missing)
        super().error(message + words)


def options_parser(training: Training, prog: str, values: dict) -> argparse.ArgumentParser:
    """The flags of a training; ``values``, a recipe's, are what they are without being given."""
    parser = _Parser(prog=prog, description=f"{training.name} {training.title}.")
    for name, arguments in flags(training.options_class):
        default = {"default": values[name], "required": False} if name in values else {}
        parser.add_argument(*arguments.pop("flags"), **arguments | default)
    add_json(parser)
    parser.add_argument("--debug", action="store_true", help="show the full traceback of a failure")
    return parser


def flags(options: type[TrainOptions]):
    """(name, arguments of ``add_argument`` with its flags) of each option."""
    kinds = get_type_hints(options)
    for field in fields(options):
        facts, kind = field.metadata, kinds[field.name]
        word = flag(field.name, facts, field.default)
        arguments = {"dest": field.name, "help": facts["text"], "flags": [word]}
        if kind is bool:
            arguments["action"] = "store_false" if field.default else "store_true"
            arguments["help"] = f"without {facts['text']}" if field.default else facts["text"]
        else:
            usual = f" (default: {field.default})" if field.default else ""
            named = None if "choices" in facts else word.strip("-").upper()
            arguments |= {"default": field.default, "metavar": facts.get("metavar", named)}
            arguments |= {"choices": facts.get("choices"), "required": facts.get("required", False)}
            arguments |= {"nargs": "+"} if kind == tuple[str, ...] else {"type": kind}
            arguments["help"] += usual
        yield field.name, arguments


def _epilog() -> str:
    width = max(map(len, TRAININGS))
    lines = [f"  {row.name:{width}}  {row.title}" for row in TRAININGS.values()]
    return "\n".join(["trainings:", *lines, "", "options: posewright train TRAINING --help"])


def _frozen(value):
    return tuple(value) if isinstance(value, list) else value
