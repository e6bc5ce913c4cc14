"""JSON, TOML and YAML: what is sound comes out, what has no end is a ``ValueError`` at once."""

import time

import pytest

from core.untrusted.text import LARGEST, parse_json, parse_toml, parse_yaml


def test_sound_texts_are_read():
    assert parse_json('{"a": [1, 2.5]}') == {"a": [1, 2.5]}
    assert parse_toml('a.b.c = 1\n# a comment ........................\n[d]\ne = "x.y.z"') == {
        "a": {"b": {"c": 1}},
        "d": {"e": "x.y.z"},
    }
    assert parse_yaml("a: [1, 2.5]\nb: {c: x}") == {"a": [1, 2.5], "b": {"c": "x"}}
    assert parse_yaml("a: !!twice 4", {"tag:yaml.org,2002:twice": lambda loader, node: 2 * int(node.value)}) == {"a": 8}


@pytest.mark.parametrize(
    "parse, text",
    [
        (parse_json, "[" * 100_000),
        (parse_toml, "a = " + "[" * 100_000),
        (parse_toml, "a." * 20_000 + "a = 1"),
        (parse_toml, "[" + '"a" . ' * 20_000 + "a]"),
        (parse_toml, "a = 1\n" * LARGEST),
        (parse_yaml, "a: &a [*a]"),
        (parse_yaml, "a: " + ":".join(["1"] * 50_000)),
        (parse_yaml, "[" * 100_000),
        (parse_yaml, "a: [" + "1," * LARGEST),
        (parse_yaml, "a: [1"),
    ],
)
def test_texts_without_end_are_refused_at_once(parse, text):
    start = time.process_time()
    with pytest.raises(ValueError):
        parse(text)
    assert time.process_time() - start < 2
