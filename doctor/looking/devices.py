"""Card readers, the barcode scanner, the screen, letters and sound."""

import os
import shutil
from pathlib import Path
from typing import Literal

import msgspec

from doctor.facts import CardReading, Panel, Scanner, Sound
from doctor.looking.asking import module_output, output_of
from hardware.survey import Survey
from kiosk.audio.settings import Audio
from kiosk.config import Config
from kiosk.measure.shown import Shown

PCSCD_SOCKET = Path("/run/pcscd/pcscd.comm")
DRIVERS = Path("/usr/lib/pcsc/drivers")
READERS = Path("/etc/reader.conf.d")
SCREENS = Path("/sys/class/drm")
CARDS = Path("/proc/asound/cards")
PLAYABLE = Path("/dev/snd")
_DISPLAYS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


def reading() -> CardReading:
    """The card service, and who may use it."""
    said = module_output("hardware.survey")
    program = shutil.which("pcscd", path="/usr/sbin:/usr/bin:/sbin:/bin")
    return CardReading(
        survey=msgspec.json.decode(said, type=Survey) if said else Survey("absent"),
        says_polkit="polkit" in output_of(program, "--version") if program else None,
        open_socket=_may_all_write(PCSCD_SOCKET),
        vpcd=any(DRIVERS.glob("*/libifdvpcd*")) and (READERS / "vpcd").exists(),
    )


def scanner(config: Config) -> Scanner | None:
    """The scanner of the settings; None where there is none, or it types into the window."""
    serial, name = config.scanner.serial, config.scanner.device
    if serial is not None:
        return Scanner(str(serial), _may_read(serial))
    if name is None:
        return None
    if name.startswith("/"):
        return Scanner(name, _may_read(Path(name)))
    named = [path for path in Path("/sys/class/input").glob("event*") if _name(path) == name]
    if not named:
        return Scanner(name, "missing")
    return Scanner(name, _may_read(Path("/dev/input") / named[0].name))


def panel(config: Config | None) -> Panel | None:
    """The screen, by Qt where there is a session, else by what the kernel read from it."""
    told = config.display.width_mm if config else None
    if any(os.environ.get(name) for name in _DISPLAYS):
        said = module_output("kiosk.measure.panel")
        seen = msgspec.json.decode(said, type=Shown) if said else None
        if seen is not None and seen.platform != "offscreen":
            return Panel(seen.width, seen.height, told or seen.width_mm or None, True)
    found = [one for path in sorted(SCREENS.glob("card*-*")) if (one := _connected(path))]
    if found:
        width, height, width_mm = found[0]
        return Panel(width, height, told or width_mm or None, True)
    return Panel(0, 0, told, False if any(SCREENS.glob("card*-*")) else None)


def letters() -> Shown | None:
    """The letters Qt can draw here. None: Qt does not start."""
    said = module_output("kiosk.measure.panel", extra={"QT_QPA_PLATFORM": "offscreen"})
    return msgspec.json.decode(said, type=Shown) if said else None


def sound(audio: Audio) -> Sound:
    """Sound cards, whether this account may play, the programs, and voices."""
    try:
        cards = sum(line[:2].strip().isdigit() for line in CARDS.read_text().splitlines())
    except OSError:
        cards = 0
    programs = [command[0] for command in (audio.voice, audio.player) if command]
    missing = tuple(name for name in programs if not shutil.which(name))
    voices = None
    if audio.voice and Path(audio.voice[0]).name == "espeak-ng":
        told = output_of(audio.voice[0], "--voices").splitlines()[1:]
        voices = frozenset(words[1] for line in told if len(words := line.split()) > 1)
    devices = list(PLAYABLE.glob("pcm*p"))
    may = any(os.access(device, os.W_OK) for device in devices)
    return Sound(cards, may, missing, voices)


def edid_width_mm(edid: bytes) -> float:
    """The true width of a screen's image, from its first detailed timing (VESA E-EDID 1.4, 3.10.2).

    0 where it does not say. The whole centimetres of byte 21 are the second choice.
    """
    if len(edid) < 128:
        return 0.0
    if edid[54:56] != b"\0\0":
        width = edid[66] | (edid[68] & 0xF0) << 4
        if width:
            return float(width)
    return float(edid[21] * 10)


def _connected(screen: Path) -> tuple[int, int, float] | None:
    """Its largest mode, which the kernel lists first, and its width."""
    try:
        if (screen / "status").read_text().strip() != "connected":
            return None
        first = (screen / "modes").read_text().split("\n")[0]
        width, height = (int(part) for part in first.rstrip("i").split("x"))
        return width, height, edid_width_mm((screen / "edid").read_bytes())
    except (OSError, ValueError):
        return None


def _name(device: Path) -> str:
    try:
        return (device / "device" / "name").read_text().strip()
    except OSError:
        return ""


def _may_read(path: Path) -> Literal["there", "missing", "shut"]:
    if not path.exists():
        return "missing"
    return "there" if os.access(path, os.R_OK) else "shut"


def _may_all_write(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & 0o002)
    except OSError:
        return False
