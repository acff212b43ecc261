"""The kiosk's settings: one TOML file, one frozen value, every mistake told at once."""

import re
import tomllib
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
from msgspec import Meta

from kiosk.audio.settings import Audio, Keys, contradictions
from kiosk.slip.settings import Slip
from kiosk.staff.settings import Staff
from sync import wire

Model = Literal["slot", "tray", "pad", "window"]
Side = Literal["left", "right", "above", "below"]
Millimetres = Annotated[float, Meta(ge=0, le=3000)]
Text = Annotated[str, Meta(min_length=1, max_length=200)]
PathText = Annotated[str, Meta(min_length=1, description="a path, written as text")]
Language = Literal["fi", "sv", "en", "de", "fr", "it", "nl", "et", "ru", "uk", "ar", "so"]
Url = Annotated[
    str,
    Meta(
        pattern=r"^(https://\S|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/|$))",
        description="an https:// address (http:// only where central is this very machine)",
    ),
]


class BadConfig(Exception):
    """The file cannot be used; `mistakes` are sentences, one for each thing to mend."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


class Central(msgspec.Struct, frozen=True, kw_only=True):
    """Where head office is. `token_file` holds a development token; enrolled, there is none."""

    url: Url
    token_file: Path | None = None
    ca_file: Path | None = None
    proxy: Text | None = None


class Store(msgspec.Struct, frozen=True, kw_only=True):
    """kiosk.db and its key: 64 hexadecimal digits in a file of mode 0600.

    `ballast_mib` is kept free beside it for the day the disk is full; 0 for none.
    """

    path: Path
    key_file: Path
    ballast_mib: Annotated[int, Meta(ge=0, le=4096)] = 64

    @property
    def ballast_bytes(self) -> int:
        """The same in bytes."""
        return self.ballast_mib * 1024 * 1024


class Display(msgspec.Struct, frozen=True, kw_only=True):
    """The panel. `width_mm` is its true width where the screen does not tell it itself.

    `bottom_edge_mm` is how high its lower edge is above the floor: reach mode keeps every
    control below 1,120 mm (EN 301 549, 5.1.7 and 8.3).
    """

    width_mm: Annotated[float, Meta(ge=50, le=3000)] | None = None
    bottom_edge_mm: Millimetres | None = None
    fullscreen: bool = True


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """What the card is given to, and where: beside which edge of the screen, how far along it.

    `model` is what is drawn: a slot in the front, a tray open at the top, a contactless pad or a
    barcode window. `offset_mm` runs from the top for left and right, from the left for above and
    below. `simulated` is a folder that plays the reader on a desk without one.
    """

    model: Model = "slot"
    side: Side = "right"
    offset_mm: Millimetres | None = None
    simulated: Path | None = None


class Scanner(msgspec.Struct, frozen=True, kw_only=True):
    """The barcode scanner, if there is one: see docs/cards.md.

    `device` is the name a keyboard-like scanner gives itself, or its path; `layout` is
    the keyboard it is set to. `serial` is the port of one on a serial line. `wedge`
    listens for one at the window instead, where the kiosk may not open devices.
    """

    device: Text | None = None
    layout: Literal["us", "de", "fi", "fr"] = "us"
    serial: Path | None = None
    baud: Literal[9600, 19200, 38400, 57600, 115200] = 9600
    wedge: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The same as arguments of the hardware process."""
        keys = (f"--scanner={self.device}", f"--layout={self.layout}") if self.device else ()
        line = (f"--serial={self.serial}", f"--baud={self.baud}") if self.serial else ()
        return (*keys, *line)


class Languages(msgspec.Struct, frozen=True, kw_only=True):
    """The house's language, and those offered, in this order: all that there are."""

    house: Language = "fi"
    offered: Annotated[tuple[Language, ...], Meta(min_length=1)] = get_args(Language)


class Feedback(msgspec.Struct, frozen=True, kw_only=True):
    """How long answers rest before they are sent, so that none can be tied to a visit.

    One that comes sooner than `min_interval_s` after another, or when `max_per_hour` have
    come within the hour, is taken and marked.
    """

    hold_minutes: Annotated[float, Meta(ge=0, le=1440)] = 10
    min_interval_s: Annotated[float, Meta(ge=0, le=600)] = 5
    max_per_hour: Annotated[int, Meta(ge=1, le=3600)] = 120


class Schedule(msgspec.Struct, frozen=True, kw_only=True):
    """How old the day's list may be before the kiosk stops trusting it."""

    max_age_hours: Annotated[float, Meta(gt=0, le=168)] = 24

    @property
    def max_age(self) -> timedelta:
        """The same as a time span."""
        return timedelta(hours=self.max_age_hours)


class Privacy(msgspec.Struct, frozen=True, kw_only=True):
    """Who may look over a shoulder: whether what is typed turns to dots after a second."""

    mask_typing: bool = True


class Help(msgspec.Struct, frozen=True, kw_only=True):
    """Who walks when a patient needs a human: the patient, to reception, or staff, to the kiosk."""

    staff_come: bool = False


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that differs between two kiosks. `place` is where answers were given."""

    central: Central
    store: Store
    display: Display = msgspec.field(default_factory=Display)
    reader: Reader = msgspec.field(default_factory=Reader)
    scanner: Scanner = msgspec.field(default_factory=Scanner)
    languages: Languages = msgspec.field(default_factory=Languages)
    feedback: Feedback = msgspec.field(default_factory=Feedback)
    schedule: Schedule = msgspec.field(default_factory=Schedule)
    privacy: Privacy = msgspec.field(default_factory=Privacy)
    help: Help = msgspec.field(default_factory=Help)
    audio: Audio = msgspec.field(default_factory=Audio)
    keys: Keys = msgspec.field(default_factory=Keys)
    staff: Staff = msgspec.field(default_factory=Staff)
    slip: Slip = msgspec.field(default_factory=Slip)
    place: Annotated[str, Meta(min_length=1, max_length=64)] = "lobby"


def load(path: Path) -> Config:
    """Read the file.

    Raises `BadConfig` with a sentence for every mistake in it.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        told = f"There is no {path}. Write it after docs/kiosk.md, or name a file with --config."
        raise BadConfig([told]) from None
    except (OSError, UnicodeDecodeError):
        raise BadConfig([f"{path} cannot be read. Name a file with --config."]) from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadConfig([f"{path} is not TOML: {error}."]) from None
    mistakes: list[str] = []
    config = _section(Config, table, "", mistakes, path.parent)
    if isinstance(config, Config) and not mistakes:
        mistakes += _contradictions(config)
    if mistakes or not isinstance(config, Config):
        raise BadConfig(mistakes)
    return config


def is_loopback(url: str) -> bool:
    """Whether `url` names this very machine."""
    from urllib.parse import urlsplit

    try:
        return wire.is_loopback(urlsplit(url).hostname)
    except ValueError:
        return False


def _contradictions(config: Config) -> list[str]:
    found = contradictions(config.audio, config.keys)
    if config.reader.simulated and not is_loopback(config.central.url):
        found.append("reader.simulated works only with a central on this machine. Remove it.")
    if config.languages.house not in config.languages.offered:
        found.append("languages.offered must contain the house's language, languages.house.")
    if config.scanner.wedge and config.scanner.device:
        found.append("scanner.wedge is for where scanner.device cannot be read. Keep one of them.")
    if config.slip.device and config.slip.command:
        found.append("slip.device and slip.command are two ways to one printer. Keep one of them.")
    return found


def _section(
    cls: type[msgspec.Struct], table: object, at: str, mistakes: list[str], base: Path
) -> object:
    """Build one section of the file, or None when something in it is wrong."""
    if not isinstance(table, dict):
        mistakes.append(f"{at.rstrip('.')} must be a section: write [{at.rstrip('.')}].")
        return None
    before = len(mistakes)
    known = {field.name: field for field in msgspec.structs.fields(cls)}
    mistakes += [_unknown(at, key, list(known)) for key in table if key not in known]
    values: dict[str, Any] = {}
    for name, spec in known.items():
        kind = spec.type
        if _is_section(kind) and (name in table or spec.required):
            values[name] = _section(kind, table.get(name, {}), f"{at}{name}.", mistakes, base)
        elif name in table:
            values[name] = _leaf(kind, table[name], f"{at}{name}", mistakes, base)
        elif spec.required:
            mistakes.append(f"{at}{name} is missing.")
    return cls(**values) if len(mistakes) == before else None


def _is_section(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _leaf(kind: object, value: object, at: str, mistakes: list[str], base: Path) -> object:
    try:
        if kind in (Path, Path | None):
            kind = PathText
            return base / msgspec.convert(value, PathText)
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        mistakes.append(f"{at} must be {_allowed(kind) or _rule(error)}.")
        return None


def _rule(error: msgspec.ValidationError) -> str:
    """`Expected `float` >= 0.0 - at ...` in plain words."""
    rule = str(error).split(" - at ")[0].removeprefix("Expected ").replace("`", "")
    names = {"str": "text", "float": "a number", "int": "a whole number", "bool": "true or false"}
    plain = rule.replace(", got", ", not")
    return re.sub(r"\b(str|float|int|bool)\b", lambda word: names[word[0]], plain)


def _allowed(kind: object) -> str:
    """What a setting may be, where that is a list of choices or described in words; else ""."""
    described = [m.description for m in get_args(kind)[1:] if isinstance(m, Meta) and m.description]
    if described:
        return str(described[0])
    if get_origin(kind) is Annotated:
        return _allowed(get_args(kind)[0])
    if get_origin(kind) is tuple:
        choices = _allowed(get_args(kind)[0])
        return f"a list of {choices}" if choices else ""
    if get_origin(kind) is Literal:
        return " or ".join(
            f'"{choice}"' if isinstance(choice, str) else str(choice) for choice in get_args(kind)
        )
    return ""


def _unknown(at: str, key: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, known, 1)
    hint = f" Did you mean {at}{near[0]}?" if near else f" Known here: {', '.join(known)}."
    return f"{at}{key} is not a setting.{hint}"
