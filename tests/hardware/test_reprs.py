"""What may hold a card's bytes or a person shows neither when it is printed."""

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_type_hints

import msgspec
import pytest

import hardware

SECRET = "SECRET"
WRITTEN_BY_US = {"Family", "Kind", "Wanted"}
NOT_OF_A_PERSON = {"reader", "atr", "known_as"}


def classes() -> Iterator[type[Any]]:
    """All dataclasses and structs of the package but those of virtual cards."""
    for found in pkgutil.walk_packages(hardware.__path__, "hardware."):
        if found.name.startswith("hardware.virtual") or found.name.endswith("__main__"):
            continue
        for each in vars(importlib.import_module(found.name)).values():
            if not isinstance(each, type) or each.__module__ != found.name:
                continue
            if dataclasses.is_dataclass(each) or issubclass(each, msgspec.Struct):
                yield each


def shown(each: type[Any]) -> str:
    """Print an instance with a secret in every field of text or bytes."""
    secrets = {str: SECRET, bytes: SECRET.encode(), int: 1}
    fields = {
        name: None if name in NOT_OF_A_PERSON else secrets.get(kind)
        for name, kind in get_type_hints(each).items()
    }
    return repr(each(**fields))


HOLDING = [each for each in classes() if each.__name__ not in WRITTEN_BY_US]


@pytest.mark.parametrize("each", HOLDING, ids=lambda each: str(each.__name__))
def test_it_says_what_it_is_and_not_what_it_holds(each: type[Any]) -> None:
    assert SECRET not in shown(each)


@dataclass
class Talkative:
    """The control: a class that shows its bytes."""

    data: bytes


def test_a_class_that_shows_its_bytes_is_noticed() -> None:
    assert SECRET in shown(Talkative)
    assert {"Tlv", "Seen", "Person", "CodeScanned", "CardRead"} <= {e.__name__ for e in HOLDING}
