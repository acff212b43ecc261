"""From facts to sentences: what is green, what is amber, what is red."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from doctor import judging
from doctor.facts import CardReading, Facts, File, Looked, Machine, Panel, Sound
from doctor.finding import Grade, amber, exit_code, green, in_words, red
from doctor.looking.devices import edid_width_mm
from doctor.looking.files import plain_swaps
from hardware.survey import Survey
from kiosk.audio.settings import Audio
from kiosk.config import Central, Config, Display, Languages, Store
from kiosk.measure.shown import Shown
from sync.device import Standing
from sync.letters import OutboxStatus
from sync.server_time import Told
from sync.sounding import Sounding
from sync.status import Status

AT = Path("/etc/aula/kiosk.toml")
CONFIG = Config(
    central=Central(url="https://central.example"),
    store=Store(path=Path("/var/lib/aula/kiosk.db"), key_file=Path("/etc/aula/store.key")),
    languages=Languages(offered=("fi", "en")),
    audio=Audio(private_output="headset"),
)
WELL = CardReading(Survey("running", ("ACME 00 00",)), True, open_socket=True, vpcd=False)
MACHINE = Machine("kiosk", (), False, True, 5 * 1024**3, 64 * 1024**2, True)
ENROLLED = Standing("kiosk-1", "enrolled", "credential")
ALL_SCRIPTS = ("Latin", "Cyrillic", "Greek", "Thai", "Chinese")
LETTERS = Shown("offscreen", 1, 1, 1, 1, True, ALL_SCRIPTS)
HEARD = Sound(1, True, (), frozenset({"fi", "en-gb"}))
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def looked(
    oldest: timedelta | None = None,
    age: timedelta | None = timedelta(minutes=1),
    offset: float = 0.0,
    pulse: float = 10.0,
) -> Looked:
    """A store as it is on a good day, but for what is given."""
    outbox = OutboxStatus(0 if oldest is None else 3, oldest, (), {"visits": 1, "voices": 1})
    status = Status(outbox, age, Told(NOW, True, offset), ENROLLED, (), "")
    return Looked(status, pulse, "Welcome", "ready")


GOOD = Facts(
    AT,
    CONFIG,
    reading=WELL,
    panel=Panel(1080, 1920, 268.0, True),
    letters=LETTERS,
    sound=HEARD,
    machine=MACHINE,
    standing=ENROLLED,
    files=(File("key", Path("/etc/aula/store.key"), "there", 0o600),),
    store=looked(),
    central=Sounding("", 90.0, 900.0, 0.2),
)


def worst(facts: Facts, about: str) -> Grade:
    """The gravest word about one thing."""
    grades = [one.grade for one in judging.findings(facts) if one.about == about]
    return max(grades, key=list(Grade).index)


@pytest.mark.parametrize(("edge", "grade"), [(900, Grade.GREEN), (901, Grade.AMBER)])
def test_a_panel_that_hangs_too_high_for_who_sits_is_told(edge: float, grade: Grade) -> None:
    high = msgspec.structs.replace(CONFIG, display=Display(bottom_edge_mm=edge))

    assert worst(replace(GOOD, config=high), "settings") is grade


def test_a_good_kiosk_has_nothing_to_mend() -> None:
    told = list(judging.findings(GOOD))

    assert exit_code(told) == 0, in_words(told)


@pytest.mark.parametrize(
    ("about", "grade", "facts"),
    [
        ("reader", Grade.RED, {"reading": replace(WELL, survey=Survey("running"))}),
        ("reader", Grade.RED, {"reading": replace(WELL, survey=Survey("denied"))}),
        ("reader", Grade.RED, {"reading": replace(WELL, survey=Survey("absent"))}),
        ("reader", Grade.RED, {"reading": replace(WELL, says_polkit=None)}),
        ("reader", Grade.RED, {"reading": replace(WELL, vpcd=True)}),
        ("reader", Grade.AMBER, {"reading": replace(WELL, says_polkit=False)}),
        ("screen", Grade.AMBER, {"panel": Panel(1080, 1920, None, True)}),
        ("screen", Grade.AMBER, {"panel": Panel(1280, 800, 217.0, True)}),
        ("screen", Grade.AMBER, {"panel": Panel(800, 600, 304.0, True)}),
        ("screen", Grade.AMBER, {"panel": Panel(1920, 1080, 1200.0, True)}),
        ("screen", Grade.RED, {"panel": Panel(0, 0, None, False)}),
        ("fonts", Grade.AMBER, {"letters": Shown("offscreen", 1, 1, 1, 1, False, ALL_SCRIPTS)}),
        ("fonts", Grade.AMBER, {"letters": Shown("offscreen", 1, 1, 1, 1, True, ("Latin",))}),
        ("fonts", Grade.RED, {"letters": None}),
        ("sound", Grade.AMBER, {"sound": replace(HEARD, cards=0)}),
        ("voices", Grade.AMBER, {"sound": replace(HEARD, voices=frozenset({"fi"}))}),
        ("sound", Grade.AMBER, {"sound": replace(HEARD, missing=("aplay",))}),
        ("disk", Grade.RED, {"machine": replace(MACHINE, free=50 * 1024**2)}),
        ("boot", Grade.AMBER, {"machine": replace(MACHINE, secure_boot=False)}),
        ("memory", Grade.AMBER, {"machine": replace(MACHINE, swaps=("/dev/sda3",))}),
        ("key", Grade.AMBER, {"machine": replace(MACHINE, credential=False)}),
        ("identity", Grade.RED, {"standing": Standing("", "none", "file")}),
        ("identity", Grade.RED, {"central": Sounding("revoked")}),
        ("network", Grade.RED, {"central": Sounding("tls_unknown_ca")}),
        ("network", Grade.RED, {"central": Sounding("not_json")}),
        ("certificate", Grade.AMBER, {"central": Sounding("", 29.0, 900.0, 0.0)}),
        ("certificate", Grade.RED, {"central": Sounding("", 13.0, 900.0, 0.0)}),
        ("clock", Grade.AMBER, {"central": Sounding("", 90.0, None, -3600.0)}),
        ("clock", Grade.AMBER, {"central": None, "store": looked(offset=90.0)}),
        ("list", Grade.RED, {"store": looked(age=None)}),
        ("list", Grade.AMBER, {"store": looked(age=timedelta(hours=2))}),
        ("list", Grade.RED, {"store": looked(age=timedelta(hours=25))}),
        ("outbox", Grade.GREEN, {"store": looked(oldest=timedelta(minutes=9))}),
        ("outbox", Grade.AMBER, {"store": looked(oldest=timedelta(minutes=40))}),
        ("outbox", Grade.RED, {"store": looked(oldest=timedelta(days=2))}),
        ("kiosk", Grade.AMBER, {"store": looked(pulse=600.0)}),
        ("sound", Grade.AMBER, {"late": ("sound",), "sound": None}),
    ],
)
def test_each_fault_has_its_grade(about: str, grade: Grade, facts: dict[str, object]) -> None:
    assert worst(replace(GOOD, **facts), about) is grade  # type: ignore[arg-type]


def test_whatever_is_not_green_says_what_to_do() -> None:
    bare = Facts(AT, None, letters=LETTERS, reading=replace(WELL, survey=Survey("denied")))

    told = list(judging.findings(bare))

    assert {one.grade for one in told if not one.next_step} == {Grade.GREEN}


def test_the_gravest_word_decides_the_exit_code() -> None:
    assert exit_code([]) == 0
    assert exit_code([green("a", "Well."), amber("b", "So so.", "Look.")]) == 1
    assert exit_code([red("c", "No.", "Mend it."), green("a", "Well.")]) == 2


def test_a_screens_width_is_read_from_its_first_timing() -> None:
    edid = bytearray(128)
    edid[21] = 48  # whole centimetres
    assert edid_width_mm(bytes(edid)) == 480
    edid[54:56] = b"\x02\x3a"
    edid[66], edid[68] = 0xDC, 0x11  # 0x1dc = 476 mm
    assert edid_width_mm(bytes(edid)) == 476
    assert edid_width_mm(b"") == 0


def test_compressed_and_encrypted_swap_is_no_swap_on_a_disk(tmp_path: Path) -> None:
    swaps = tmp_path / "swaps"
    rows = ["/dev/zram0 partition 1 0 100", "/dev/dm-1 partition 1 0 -2", "/swap.img file 1 0 -3"]
    swaps.write_text("\n".join(["Filename Type Size Used Priority", *rows]))
    crypt = tmp_path / "dm-1" / "dm"
    crypt.mkdir(parents=True)
    (crypt / "uuid").write_text("CRYPT-PLAIN-swap\n")

    assert plain_swaps(swaps, tmp_path) == ("/swap.img",)
