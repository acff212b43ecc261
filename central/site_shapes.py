"""What each of a site's settings may be, in a file that people write (pure).

A shape reads a value of that file and tells every mistake in it as a sentence that says what
may stand there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Annotated, Literal, cast, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Meta

from central.opening_hours import hours_of
from central.store import StoreError
from sync import wire


@dataclass(frozen=True)
class Leaf:
    """One value: how it is read (ValueError where it cannot be), and what it must be."""

    take: Callable[[object], object]
    must: str


@dataclass(frozen=True)
class Texts:
    """The same said in several languages, by their two letters."""

    longest: int


@dataclass(frozen=True)
class Listed:
    """A list of what is alike, with `least` entries or more; `called` says of what."""

    of: "Leaf | Table"
    called: str
    least: int = 0


@dataclass(frozen=True)
class Table:
    """An entry with settings of its own, some of which it cannot do without."""

    shapes: "Mapping[str, Shape]"
    needed: tuple[str, ...] = ("id",)


Shape = Leaf | Texts | Listed | Table


def read(shape: Shape, value: object, at: str, mistakes: list[str]) -> object:
    """The value as `sync.wire` has it; what is wrong with it is added to `mistakes`."""
    match shape:
        case Leaf(take=take, must=must):
            try:
                return take(value)
            except ValueError:
                mistakes.append(f"{at} must be {must}.")
        case Texts(longest=longest):
            return _texts(longest, value, at, mistakes)
        case Listed():
            return _list(shape, value, at, mistakes)
        case Table():
            return _table(shape, value, at, mistakes)
    return None


def unknown(at: str, key: str, known: Mapping[str, object]) -> str:
    """The sentence for a setting that there is not."""
    near = get_close_matches(key, known, 1)
    hint = f"Did you mean {at}{near[0]}?" if near else f"Known here: {', '.join(known)}."
    return f"{at}{key} is not a setting. {hint}"


def _texts(longest: int, value: object, at: str, mistakes: list[str]) -> object:
    if not isinstance(value, dict):
        mistakes.append(f'{at} is said by language: write fi = "..." under [{at}].')
        return None
    must = Leaf(_text(longest, lines=True), f"text of 1 to {longest} characters")
    for language in value:
        if not (len(language) == 2 and language.isascii() and language.islower()):
            mistakes.append(f"{at}.{language} is no language: write its two letters, such as fi.")
    return {
        language: read(must, text, f"{at}.{language}", mistakes) for language, text in value.items()
    }


def _list(shape: Listed, value: object, at: str, mistakes: list[str]) -> object:
    if not isinstance(value, list) or len(value) < shape.least:
        least = f", at least {shape.least}" if shape.least else ""
        mistakes.append(f"{at} must be a list of {shape.called}{least}.")
        return None
    return [read(shape.of, one, f"{at}[{n}]", mistakes) for n, one in enumerate(value, 1)]


def _table(shape: Table, value: object, at: str, mistakes: list[str]) -> object:
    if not isinstance(value, dict):
        mistakes.append(f"{at} must have settings of its own: {', '.join(shape.shapes)}.")
        return None
    mistakes += [unknown(f"{at}.", key, shape.shapes) for key in value if key not in shape.shapes]
    mistakes += [f"{at}.{key} is missing." for key in shape.needed if key not in value]
    return {
        key: read(shape.shapes[key], one, f"{at}.{key}", mistakes)
        for key, one in value.items()
        if key in shape.shapes
    }


def _kind(kind: object) -> Callable[[object], object]:
    """What msgspec takes for this type, strictly."""
    return lambda value: msgspec.convert(value, cast("type", kind))


def _text(longest: int, *, lines: bool = False, least: int = 1) -> Callable[[object], object]:
    control = r"\x00-\x09\x0b-\x1f\x7f" if lines else r"\x00-\x1f\x7f"
    pattern = rf"\A[^{control}]*\Z"
    return _kind(Annotated[str, Meta(min_length=least, max_length=longest, pattern=pattern)])


def _line(longest: int, *, least: int = 1) -> Leaf:
    most = f"at most {longest}" if not least else f"{least} to {longest}"
    return Leaf(_text(longest, least=least), f"one line of {most} characters")


def _choice(*choices: str) -> Leaf:
    written = [f'"{choice}"' for choice in choices]
    return Leaf(_kind(Literal.__getitem__(choices)), f"{', '.join(written[:-1])} or {written[-1]}")


def _zone(value: object) -> object:
    try:
        return str(ZoneInfo(str(value)))
    except (ZoneInfoNotFoundError, OSError):
        raise ValueError from None


def _hours(value: object) -> object:
    try:
        return hours_of(str(value))
    except StoreError:
        raise ValueError from None


_MINUTES = Leaf(
    _kind(Annotated[int, Meta(ge=0, le=24 * 60)]), "a whole number of minutes from 0 to 1440"
)
_YES_OR_NO = Leaf(_kind(bool), "true or false")
_ADDRESS = next(f.type for f in msgspec.structs.fields(wire.Site) if f.name == "panel_url")
_ARROWS = next(f.type for f in msgspec.structs.fields(wire.Place) if f.name == "arrow")
_TOPICS = next(f.default for f in msgspec.structs.fields(wire.Site) if f.name == "topics")

SETTINGS: Mapping[str, Shape] = {
    "name": _line(80),
    "time_zone": Leaf(_zone, 'a time zone such as "Europe/Helsinki"'),
    "languages": Listed(
        Leaf(_kind(wire.Language), 'two small letters such as "fi"'), "languages", least=1
    ),
    "early_minutes": _MINUTES,
    "late_minutes": _MINUTES,
    "greeting": _choice("given_name", "initials", "none"),
    "show_clinician": _YES_OR_NO,
    "show_service": _YES_OR_NO,
    "typed_name": _YES_OR_NO,
    "topics": Listed(_choice(*_TOPICS), "topics"),
    "panel_url": Leaf(_kind(_ADDRESS), 'an https:// address of at most 208 characters, or ""'),
    "hours": Listed(
        Leaf(_hours, '"mon-fri 08:00-16:00" or such; over midnight is two, up to 24:00'),
        'hours such as "mon-fri 08:00-16:00"',
    ),
    "closed_on": Listed(Leaf(_kind(date), "a day such as 2026-12-24"), "days off"),
    "controller": _line(120, least=0),
    "privacy_version": _line(32, least=0),
    "privacy": Texts(500),
    "reception": Texts(200),
    "too_early": Texts(200),
    "you_said": Texts(300),
    "places": Listed(
        Table(
            {
                "id": _line(64),
                "floor": _line(16, least=0),
                "room": _line(16, least=0),
                "arrow": _choice(*get_args(_ARROWS)),
                "area": Texts(80),
                "directions": Texts(200),
            }
        ),
        "places: write [[places]] for each",
    ),
    "neighbours": Listed(
        Table(
            {"id": _line(64), "name": _line(80), "address": _line(200, least=0)},
            needed=("id", "name"),
        ),
        "sites: write [[neighbours]] for each",
    ),
}
"""Every setting people may write, in the order a file has them."""
