"""The keyboards of the screen: which letters where, as assets/keyboards says."""

import tomllib
from functools import cache
from typing import Any, Literal

import msgspec

from assets import ROOT
from kiosk.value import Value

FOLDER = ROOT / "keyboards"
COLUMNS = 11
"""Keys in a row: what 20 mm and 3 mm leave on a panel 268 mm wide."""
STRIP = 10
"""Accents in a strip, for the same reason."""


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of assets/keyboards. A string is a row of keys, each letter one of them.

    `ends` stand beside the space; `also` names the language of a second alphabet behind a
    key; `accents` are what a long press offers; `instead` are this script's own signs.
    """

    name: str
    rows: tuple[str, str, str]
    ends: str = ",."
    direction: Literal["ltr", "rtl"] = "ltr"
    case: bool = True
    also: str = ""
    accents: dict[str, str] = {}
    instead: dict[str, str] = {}


class Mark(Value, frozen=True):
    """What one key writes: as it is, as a capital, and after a long press."""

    small: str
    capital: str
    accents: tuple[str, ...]
    capitals: tuple[str, ...]


class Layout(Value, frozen=True):
    """A language's keyboard: three rows of letters, three of signs, another alphabet or none."""

    name: str
    rows: tuple[tuple[Mark, ...], ...]
    ends: tuple[Mark, ...]
    signs: tuple[tuple[Mark, ...], ...]
    cased: bool
    rtl: bool
    other: "Layout | None"


def sheet(name: str) -> Sheet:
    """Read one file. Raises `OSError` without it, `ValueError` where it is no keyboard."""
    return msgspec.convert(tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")), Sheet)


@cache
def layout(language: str) -> Layout:
    """The keyboard of a language (ISO 639-1), with the page of digits and signs as it needs it."""
    own, shared = sheet(language), sheet("shared")
    accents = {**shared.accents, **own.accents}
    signs = tuple(_instead(row, own) for row in shared.rows)
    letters = (*own.rows, own.ends)
    *rows, ends = (tuple(_mark(c, accents, letters, own) for c in row) for row in letters)
    return Layout(
        name=own.name,
        rows=tuple(rows),
        ends=ends,
        signs=tuple(tuple(_mark(c, accents, signs, own) for c in row) for row in signs),
        cased=own.case,
        rtl=own.direction == "rtl",
        other=layout(own.also) if own.also else None,
    )


def for_screen(language: str) -> dict[str, Any]:
    """The same in lists and dicts, as TouchKeyboard and CodePad take it: QML knows no tuples."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(layout(language)))
    return plain


def _mark(key: str, accents: dict[str, str], page: tuple[str, ...], own: Sheet) -> Mark:
    """A key of a page; what has a key of its own there is left out of its strip."""
    offered = _instead(accents.get(key, accents.get(_shared(key, own), "")), own)
    strip = tuple(c for c in offered if not any(c in row for row in page))
    capitals = tuple(upper for upper in map(capital, strip) if upper != capital(key))
    return Mark(key, capital(key), strip, capitals)


def _instead(signs: str, own: Sheet) -> str:
    return "".join(own.instead.get(sign, sign) for sign in signs)


def _shared(key: str, own: Sheet) -> str:
    """The shared sign that this script writes as `key`."""
    return next((sign for sign, written in own.instead.items() if written == key), key)


def capital(letter: str) -> str:
    """One capital for one letter: ß has its own, which Python writes as two."""
    return "ẞ" if letter == "ß" else letter.upper()
