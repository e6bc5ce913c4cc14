"""JSON, TOML and YAML from anywhere: ``ValueError`` for whatever is malformed, in time that grows with the text.

The parsers themselves recurse without end, repeat a YAML alias a billion times, and take hours over a dotted key.
"""

import json
import re
import tomllib

from core.words import in_words

LARGEST = 1 << 19
"""Characters of TOML and YAML, which people write and parsers in Python read."""
_LONGEST_SCALAR = 4096
_DOTTED = re.compile(r"""(?<![\w"'-])(?:[\w"'-]+[ \t]*\.[ \t]*){16}""")


def parse_json(text: str | bytes):
    """Any JSON value."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("lists nested too deep") from None


def parse_toml(text: str) -> dict:
    """The tables of a TOML document."""
    _check_length(text)
    if _DOTTED.search(text):
        raise ValueError("a key of more than 16 parts")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("lists nested too deep") from None


def parse_yaml(text: str, tags: dict | None = None):
    """The one document of a YAML text of plain values; ``tags`` gives constructors of more tags."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # not built everywhere
        pass

    _check_length(text)
    for tag, construct in (tags or {}).items():
        Loader.add_constructor(tag, construct)
    try:
        for event in yaml.parse(text, Loader):
            if isinstance(event, yaml.AliasEvent):
                raise ValueError("an alias, which can repeat its anchor without end")
            if isinstance(event, yaml.ScalarEvent) and len(event.value) > _LONGEST_SCALAR:
                raise ValueError("a value too long for a number or a name")
        return yaml.load(text, Loader)  # noqa: S506  a safe loader, with the tags that were asked for
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError(in_words(error)) from error


def _check_length(text: str) -> None:
    if len(text) > LARGEST:
        raise ValueError(f"{len(text)} characters, at most {LARGEST}")
