"""Command line options from the fields of an options dataclass: the declaration that makes the dialogs, too."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import Field, fields
from enum import StrEnum
from typing import get_type_hints

from core.language import tr


def add_options(
    command, kinds: Mapping[str, type], *, skip: tuple[str, ...] = (), names: Mapping[str, str] | None = None,
    choices: Mapping[str, list] | None = None,
) -> None:  # fmt: skip
    """An option for every field of the dataclasses, by the names of those who take them: models that one can choose.

    What is not given on the command line stays at its default (``given``). ``choices`` are those of a field that only
    the caller knows; ``names`` are those that fields go by here, where their own mean something else.
    """
    takers: dict[str, list[tuple[str, type, Field]]] = {}
    for name, kind in kinds.items():
        for field in fields(kind):
            if field.name not in skip:
                takers.setdefault(field.name, []).append((name, kind, field))
    for name, declared in takers.items():
        _, kind, field = declared[0]
        facts = _argument(get_type_hints(kind)[name], field, (choices or {}).get(name))
        dest, text = (names or {}).get(name, name), _words(declared, all_take=len(declared) == len(kinds) == 1)
        flag = field.metadata.get("flag") or _flag(dest, field)
        command.add_argument(flag, dest=dest, default=None, help=text.replace("%", "%%"), **facts)


def given(args: argparse.Namespace, kind: type, names: Mapping[str, str] | None = None) -> dict:
    """The fields of a dataclass that were given on the command line; ``names`` as ``add_options`` got them."""
    said = {f.name: getattr(args, (names or {}).get(f.name, f.name), None) for f in fields(kind)}
    return {name: value for name, value in said.items() if value is not None}


def _flag(dest: str, field: Field) -> str:
    name = dest.replace("_", "-")
    return f"--no-{name}" if field.default is True and not field.metadata.get("both") else f"--{name}"


def _words(declared: list[tuple[str, type, Field]], *, all_take: bool) -> str:
    """What the field does; where there are several models, for which of them."""
    takers: dict[str, list[str]] = {}
    for name, _, field in declared:
        takers.setdefault(_sentence(field), []).append(name)
    return "; ".join(text if all_take else f"{', '.join(names)}: {text}" for text, names in takers.items())


def _sentence(field: Field) -> str:
    text = field.metadata.get("text", field.name.replace("_", " "))
    text = text[:1].lower() + text[1:] if text[1:2].islower() else text
    if isinstance(field.default, bool):
        if field.metadata.get("both"):
            return f"{text} (default {'yes' if field.default else 'no'})"
        return f"do not: {text}" if field.default else text
    shown = f"{field.default:g}" if isinstance(field.default, float) else field.default
    return f"{text} (default {shown}{field.metadata.get('suffix', '')})" if shown != "" else text


def _argument(kind: type, field: Field, choices: list | None) -> dict:
    """What ``add_argument`` needs to read a value of this kind."""
    choices = choices or field.metadata.get("choices")
    if kind is bool and field.metadata.get("both"):
        return {"action": argparse.BooleanOptionalAction}
    if kind is bool:
        return {"action": "store_const", "const": not field.default}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"choices": list(kind), "type": kind}
    if choices:
        known = choices.values() if isinstance(choices, Mapping) else choices
        return {"choices": [value for value in known if value != ""], "type": kind}
    return {"type": _within(kind, field), "metavar": {int: "N", float: "X"}.get(kind, "FILE")}


def _within(kind: type, field: Field) -> Callable[[str], object]:
    low, high = field.metadata.get("minimum"), field.metadata.get("maximum")

    def read(text: str):
        value = kind(text)
        if (low is not None and value < low) or (high is not None and value > high):
            bounds = f"{low} to {high}" if high is not None else f"{low} or more"
            raise argparse.ArgumentTypeError(tr("must be {bounds}", bounds=bounds))
        return value

    read.__name__ = {int: "whole number", float: "number"}.get(kind, "text")
    return read
