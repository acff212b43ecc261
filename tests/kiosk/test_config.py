"""The settings file: what it may say, and how every mistake in it is told."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from hardware.barcode import keys, wanted
from kiosk.config import BadConfig, Config, Scanner, is_loopback, load
from kiosk.languages import OWN_NAMES

ROOT = Path(__file__).parents[2]
GOOD = """
[central]
url = "https://central.example.org"
token_file = "token"

[store]
path = "kiosk.db"
key_file = "/etc/aula/key"
"""
FIVE = """
[central]
url = "http://central.example.org"

[store]
key_file = 7

[reader]
sid = "left"
offset_mm = -3
"""
EACH = " or ".join(f'"{language}"' for language in OWN_NAMES)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def mistakes(file: Path, text: str) -> list[str]:
    """What is said of a file with this text."""
    file.write_text(text)
    with pytest.raises(BadConfig) as bad:
        load(file)
    return bad.value.mistakes


def test_a_short_file_is_enough_and_the_rest_has_defaults(file: Path) -> None:
    file.write_text(GOOD)

    config = load(file)

    assert isinstance(config, Config)
    assert config.store.path == file.parent / "kiosk.db"
    assert config.store.key_file == Path("/etc/aula/key")
    assert config.reader.side == "right"
    assert config.reader.simulated is None
    assert config.languages.offered == tuple(OWN_NAMES)
    assert config.schedule.max_age.total_seconds() == 24 * 3600
    assert config.display.fullscreen
    assert config.place == "lobby"
    assert not config.help.staff_come


def test_five_mistakes_are_five_sentences(file: Path) -> None:
    told = mistakes(file, FIVE)

    assert len(told) == 5
    assert "store.path is missing." in told
    assert all(sentence.endswith((".", "?")) for sentence in told)
    assert "reader.sid is not a setting. Did you mean reader.side?" in told
    assert "store.key_file must be a path, written as text." in told
    assert any(sentence.startswith("central.url must be an https:// address") for sentence in told)
    assert any(sentence.startswith("reader.offset_mm must be a number >= 0") for sentence in told)


def test_a_place_without_a_name_is_told(file: Path) -> None:
    (told,) = mistakes(file, 'place = ""\n' + GOOD)

    assert told.startswith("place must be text of length >= 1")


def test_an_unknown_setting_without_a_likeness_is_told_what_is_known(file: Path) -> None:
    (told,) = mistakes(file, GOOD + "\n[feedback]\nxyz = 1\n")

    known = "hold_minutes, min_interval_s, max_per_hour"
    assert told == f"feedback.xyz is not a setting. Known here: {known}."


def test_a_value_where_a_section_belongs_is_told(file: Path) -> None:
    assert "reader must be a section: write [reader]." in mistakes(file, "reader = 1\n" + GOOD)


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ('[reader]\nside = "back"', 'reader.side must be "left" or "right" or "above" or "below".'),
        (
            '[languages]\noffered = ["xx"]',
            "languages.offered must be a list of "
            + " or ".join(f'"{each}"' for each in OWN_NAMES)
            + ".",
        ),
        (
            '[languages]\nhouse = "en"\noffered = ["fi"]',
            "languages.offered must contain the house's language, languages.house.",
        ),
        (
            "[display]\nfullscreen = 1",
            "display.fullscreen must be true or false, not a whole number.",
        ),
        ("[display]\nwidth_mm = nan", "display.width_mm must be a number >= 50.0."),
    ],
)
def test_a_mistake_is_told_in_plain_words(file: Path, setting: str, sentence: str) -> None:
    assert mistakes(file, f"{GOOD}\n{setting}\n") == [sentence]


@pytest.mark.parametrize(
    "url",
    [
        "http://central.example.org",
        "http://127.0.0.1.example.org/",
        "http://localhost:80@example.org/",
        "ftp://127.0.0.1/",
        "central.example.org",
        "https://",
    ],
)
def test_head_office_elsewhere_is_reached_by_https_only(file: Path, url: str) -> None:
    (told,) = mistakes(file, GOOD.replace("https://central.example.org", url))

    assert told.startswith("central.url must be an https:// address")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1", "http://localhost:8000", "http://[::1]:80/", "https://127.0.0.1"]
)
def test_this_very_machine_may_be_head_office(file: Path, url: str) -> None:
    file.write_text(GOOD.replace("https://central.example.org", url) + '[reader]\nsimulated = "d"')

    assert load(file).reader.simulated == file.parent / "d"


@pytest.mark.parametrize(
    "url", ["https://central.example.org", "https://127.0.0.1@example.org", "https://[half"]
)
def test_a_simulated_reader_serves_no_central_elsewhere(file: Path, url: str) -> None:
    text = GOOD.replace("https://central.example.org", url) + '[reader]\nsimulated = "desk"\n'

    assert mistakes(file, text) == [
        "reader.simulated works only with a central on this machine. Remove it."
    ]
    assert not is_loopback(url)


def test_a_file_that_is_not_there_or_not_toml_is_one_sentence(file: Path) -> None:
    with pytest.raises(BadConfig, match="There is no "):
        load(file)
    assert mistakes(file, "[central\n")[0].startswith(f"{file} is not TOML")


def command(*words: str) -> "subprocess.CompletedProcess[str]":
    """Run `aula` with these words."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )


@pytest.mark.parametrize(
    "word", ["config", "run", pytest.param("sync run", marks=pytest.mark.slow)]
)
def test_the_command_line_tells_each_mistake_on_a_line_and_shows_no_traceback(
    file: Path, word: str
) -> None:
    file.write_text(FIVE)

    ended = command(*word.split(), "--config", str(file))

    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 5
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


def test_a_good_file_is_in_order(file: Path) -> None:
    file.write_text(GOOD)

    ended = command("config", "--config", str(file))

    assert (ended.returncode, ended.stdout) == (0, f"{file} is in order.\n")


def test_a_scanner_becomes_arguments_of_the_hardware_process(file: Path) -> None:
    file.write_text(GOOD + '[scanner]\ndevice = "ACME Scanner"\nserial = "/dev/ttyACM0"\n')

    assert load(file).scanner.words == (
        *("--scanner=ACME Scanner", "--layout=us"),
        *("--serial=/dev/ttyACM0", "--baud=9600"),
    )
    assert Scanner().words == ()


def test_mistakes_about_a_scanner_are_told_plainly(file: Path) -> None:
    told = mistakes(file, GOOD + '[scanner]\nlayout = "sv"\nbaud = 300\nname = "x"\n')

    assert 'scanner.layout must be "us" or "de" or "fi" or "fr".' in told
    assert "scanner.baud must be 9600 or 19200 or 38400 or 57600 or 115200." in told
    assert any(sentence.startswith("scanner.name is not a setting.") for sentence in told)
    (told_of_both,) = mistakes(file, GOOD + '[scanner]\ndevice = "A"\nwedge = true\n')
    assert "Keep one of them" in told_of_both


def test_the_kiosk_and_the_hardware_process_mean_the_same_by_a_layout() -> None:
    fields = {field.name: field.type for field in msgspec.structs.fields(Scanner)}

    assert get_args(fields["layout"]) == get_args(keys.Layout)
    assert get_args(fields["baud"]) == wanted.SPEEDS
