"""What the doctor has found out, as plain values; `judging` says what each means.

None where it was not looked at: it does not apply here, or did not answer in time.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from hardware.survey import Survey
from kiosk.config import Config
from kiosk.measure.shown import Shown
from sync.device import Standing
from sync.sounding import Sounding
from sync.status import Status

What = Literal["settings", "key", "token", "identity", "pin", "folder", "store"]


@dataclass(frozen=True)
class File:
    """A file or folder: what it is to us, its mode and whether it is there and can be seen."""

    what: What
    path: Path
    state: Literal["there", "missing", "hidden"]
    mode: int = 0


@dataclass(frozen=True)
class CardReading:
    """The PC/SC service, and who may use it. `says_polkit` is None where pcscd is not installed.

    `open_socket`: any account may write to its socket. `vpcd`: the driver that lets anybody
    on the network put cards in.
    """

    survey: Survey
    says_polkit: bool | None
    open_socket: bool
    vpcd: bool


@dataclass(frozen=True)
class Panel:
    """The screen: pixels, true width, and who said so. `connected` is None where nobody knows."""

    width: int
    height: int
    width_mm: float | None
    connected: bool | None


@dataclass(frozen=True)
class Sound:
    """Sound cards, and of the programs of [audio] those that are missing.

    `voices` are the names espeak-ng knows; None where the clinic plugged in a voice of its own.
    """

    cards: int
    may_play: bool
    missing: tuple[str, ...]
    voices: frozenset[str] | None


@dataclass(frozen=True)
class Machine:
    """The machine itself. `free` are bytes on the store's disk, None where it is not there yet.

    `swaps` are those on a disk and not encrypted; `secure_boot` is None without UEFI.
    `ballast` are the bytes that lie ready for a full disk.
    """

    user: str
    swaps: tuple[str, ...]
    dumpable: bool
    secure_boot: bool | None
    free: int | None
    ballast: int
    credential: bool


@dataclass(frozen=True)
class Closed:
    """The store could not be looked into: why, and whether it is `missing` or only `hidden`."""

    state: Literal["missing", "hidden", "wrong"]
    why: str = ""


@dataclass(frozen=True)
class Looked:
    """What the store says: `aula sync status`, and how old the kiosk's last word is (seconds)."""

    status: Status
    pulse_s: float | None
    screen: str
    reader: str


@dataclass(frozen=True)
class NotCalled:
    """Central was not called, or could not be: a sentence that says why."""

    why: str


@dataclass(frozen=True)
class Scanner:
    """The scanner that the settings name: whether it is there, and may be opened."""

    name: str
    state: Literal["there", "missing", "shut"]


@dataclass(frozen=True)
class Facts:
    """All of it. `mistakes` are those of the settings; `late` are looks that did not answer."""

    path: Path
    config: Config | None
    mistakes: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    files: tuple[File, ...] | None = None
    reading: CardReading | None = None
    scanner: Scanner | None = None
    panel: Panel | None = None
    letters: Shown | None = None
    sound: Sound | None = None
    machine: Machine | None = None
    standing: Standing | None = None
    store: Looked | Closed | None = None
    central: Sounding | NotCalled | None = None
