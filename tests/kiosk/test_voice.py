"""The voice: what it is told, that it falls silent at once, and that nobody else can read it."""

import subprocess
import wave
from io import BytesIO
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.audio.hearing import Hearing
from kiosk.audio.settings import AMPLITUDES, VOICES, Audio, Keys, contradictions
from kiosk.audio.voice import Voice
from kiosk.config import Language
from tests.kiosk.listeners import ENDLESS, Ear, children, runs, script

SECRET = "Generated-Virtanen 10.15"
FRAME_MS = 16


@pytest.fixture
def ear(tmp_path: Path) -> Ear:
    return Ear(tmp_path)


@pytest.mark.slow
def test_what_is_said_goes_in_by_stdin_and_the_rest_by_the_command(qtbot: QtBot, ear: Ear) -> None:
    voice = Voice(ear.audio)

    with qtbot.waitSignal(voice.silent):
        voice.say("Hyvää päivää", "fi", 2, private=False)

    assert ear.heard() == [("loudspeaker fi 50", "Hyvää päivää")]
    assert not voice.speaking


@pytest.mark.slow
def test_only_the_last_of_two_is_said_to_the_end(qtbot: QtBot, ear: Ear) -> None:
    voice = Voice(ear.audio)

    voice.say("one", "en", 0, private=False)
    with qtbot.waitSignal(voice.silent):
        voice.say("two", "en", 4, private=False)

    assert ear.heard()[-1] == ("loudspeaker en-gb 200", "two")


@pytest.mark.slow
def test_without_a_private_output_nothing_private_is_said(qtbot: QtBot, ear: Ear) -> None:
    voice = Voice(ear.audio)
    with_headset = Voice(msgspec.structs.replace(ear.audio, private_output="headset"))

    voice.say(SECRET, "fi", 2, private=True)
    assert not voice.speaking
    with qtbot.waitSignal(with_headset.silent):
        with_headset.say(SECRET, "fi", 2, private=True)

    assert ear.heard() == [("headset fi 50", SECRET)]


@pytest.mark.slow
def test_hushed_it_ends_with_all_it_started_before_the_next_frame(
    qtbot: QtBot, tmp_path: Path
) -> None:
    endless = script(tmp_path, "endless", ENDLESS)
    voice = Voice(Audio(voice=(str(endless), str(tmp_path)), player=("cat",)))
    voice.say(SECRET, "en", 2, private=False)
    child = tmp_path / "child"
    qtbot.waitUntil(lambda: child.exists() and child.read_text().strip() != "")
    at_work = [*voice.pids, int(child.read_text())]
    assert len(at_work) == 3
    assert all(runs(pid) for pid in at_work), "or this test would not notice"

    voice.hush()

    qtbot.waitUntil(lambda: not any(runs(pid) for pid in at_work), timeout=FRAME_MS)
    qtbot.waitUntil(lambda: not children() & set(at_work))


@pytest.mark.slow
def test_nothing_that_is_said_stands_in_a_command_line_or_a_log(
    qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    telltale = script(tmp_path, "telltale", "#!/bin/sh\ntee /dev/stderr\nexec sleep 600\n")
    voice = Voice(Audio(voice=(str(telltale),), player=("sh", "-c", "cat; echo; sleep 600")))
    voice.say(SECRET, "en", 2, private=False)
    qtbot.waitUntil(lambda: len(voice.pids) == 2)

    lines = [Path(f"/proc/{pid}/cmdline").read_bytes() for pid in voice.pids]
    surroundings = [Path(f"/proc/{pid}/environ").read_bytes() for pid in voice.pids]
    voice.close()

    assert not any(SECRET.encode() in text for text in [*lines, *surroundings])
    assert SECRET not in "".join(capfd.readouterr())


@pytest.mark.slow
def test_a_voice_that_is_not_there_costs_the_voice_alone(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    voice = Voice(Audio(voice=("/nowhere/voice",)))

    for _ in range(3):
        voice.say("Hello", "en", 2, private=False)
        qtbot.waitUntil(lambda: not voice.speaking)

    assert capfd.readouterr().err.count("no_sound") == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("voice", "player"), [("/nowhere/voice", "cat"), ("cat", "/nowhere/player"), ("false", "sleep")]
)
def test_nothing_waits_for_the_half_of_a_voice_that_is_not_there(
    qtbot: QtBot, voice: str, player: str
) -> None:
    before = children()
    half = Voice(Audio(voice=(voice,), player=(player, *(["600"] if player == "sleep" else []))))

    half.say("Hello", "en", 2, private=False)

    qtbot.waitUntil(lambda: not half.speaking)
    qtbot.waitUntil(lambda: children() - before == set())


@pytest.mark.slow
def test_a_voice_that_goes_missing_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    program = script(tmp_path, "voice", "#!/bin/sh\ncat >/dev/null\n")
    audio = Audio(voice=(str(program),), player=())
    house = QObject()
    voice, hearing = Voice(audio, house), Hearing(audio, lambda: "en", house)
    voice.missing.connect(hearing.look)
    assert hearing.property("voice")

    program.unlink()
    with qtbot.waitSignal(hearing.changed):
        voice.say("Hello", "en", 2, private=False)

    assert not hearing.property("voice")
    assert hearing.property("offered")


@pytest.mark.slow
def test_a_closed_voice_leaves_no_process(qtbot: QtBot, tmp_path: Path) -> None:
    before = children()
    endless = script(tmp_path, "endless", ENDLESS)
    voice = Voice(Audio(voice=(str(endless), str(tmp_path)), player=("cat",)))
    voice.say("Hello", "en", 2, private=False)
    qtbot.waitUntil(lambda: len(children() - before) == 2)

    voice.close()

    assert children() - before == set()


def test_a_language_without_a_voice_is_said_to_have_none() -> None:
    assert {language for language in get_args(Language) if language not in VOICES} <= {"so"}
    assert not Voice(Audio()).speaks("so")
    assert Voice(Audio(voices={"so": "somali-model"})).speaks("so")
    assert not Voice(Audio(speech=False)).speaks("fi")


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(VOICES))
def test_espeak_has_a_voice_for_each_language(language: str) -> None:
    command = [
        word.replace("{voice}", VOICES[language]).replace("{volume}", str(AMPLITUDES[2]))
        for word in Audio().voice
    ]

    spoken = subprocess.run(command, input=b"10", capture_output=True, timeout=20, check=True)

    with wave.open(BytesIO(spoken.stdout)) as sound:
        assert sound.getframerate() == 22_050
        assert len(sound.readframes(10**6)) > 5000
    assert spoken.stderr == b""


@pytest.mark.slow
def test_the_default_programs_understand_each_other(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    voice = Voice(Audio(output="null"))  # ALSA's own output for nobody

    with qtbot.waitSignal(voice.silent, timeout=20_000):
        voice.say("Tervetuloa.", "fi", 2, private=False)

    assert "no_sound" not in capfd.readouterr().err


def test_settings_that_cannot_be_meant_are_told() -> None:
    told = contradictions(
        Audio(headset_file=Path("jack"), headset_command=("acpi_listen",), voice=()),
        Keys(next=("Right",), previous=("Left", "Right")),
    )

    assert told == [
        "keys: Right is given two meanings. Keep one of them.",
        "audio.private_output is missing: name the output the headset hangs on.",
        "audio.headset_file and audio.headset_command: keep one of them.",
        "audio.voice is empty. Write audio.speech = false where nothing should speak.",
    ]
    assert contradictions(Audio(), Keys()) == []
