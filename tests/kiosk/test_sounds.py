"""Sounds: when each is heard, what they are made of, and that a player never holds anybody up."""

import struct
import wave
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hardware.events import Cause
from kiosk.audio.cues import FOLDER, MOST, Cue, asks_back, cue, reminder
from kiosk.audio.headset import Headset, plugged_in
from kiosk.audio.settings import Audio, Keys
from kiosk.audio.sounds import Sounds
from kiosk.audio.tones import NOTES, RATE, samples
from kiosk.state import CodeTrouble, Fitted, Screen, Visit
from tests.kiosk.listeners import children, script
from tests.kiosk.lobbies import Desk, furnish

PLAYER = '#!/bin/sh\necho "$2 $3" >>"$1/played"\n'
TELLER = '#!/bin/sh\necho jack plug\nwhile [ ! -e "$1/fall" ]; do sleep 0.02; done\n'
CARD = frozenset({"the slot"})
WELCOME = Visit(readers=CARD)
READING = Visit(1, Screen.READING, CARD, CARD)
TURNS = [
    (WELCOME, READING, Cue.CARD_SEEN),
    (READING, READING.show(Screen.YOUR_VISIT), Cue.READ),
    (READING, READING.show(Screen.NOT_NOW), Cue.READ),
    (READING, READING.show(Screen.SEE_RECEPTION), Cue.PROBLEM),
    (WELCOME, WELCOME.show(Screen.SEE_RECEPTION), None),
    (READING.show(Screen.ONE_MOMENT), READING.show(Screen.CHECKED_IN), Cue.CHECKED_IN),
    (READING.show(Screen.YOUR_VISIT), READING.show(Screen.TAKE_CARD), Cue.TAKE_CARD_1),
    (READING.show(Screen.CHECKED_IN), READING.show(Screen.TAKE_CARD), None),
    (READING, READING, None),
    (READING, WELCOME, None),
]


@pytest.mark.parametrize(("was", "now", "sound"), TURNS)
def test_each_turn_has_its_sound_or_silence(was: Visit, now: Visit, sound: Cue | None) -> None:
    assert cue(was, now) == sound


FAMILIES = {
    Cue.TURN_CARD: {Cause.MUTE, Cause.USE_THE_SLOT},
    Cue.TRY_AGAIN: {Cause.REMOVED, Cause.DAMAGED, Cause.TOO_SLOW, CodeTrouble.SLOW},
    Cue.OTHER_CARD: {
        *(Cause.UNKNOWN_CARD, Cause.LOCKED, Cause.BANK_CARD, Cause.PASSPORT),
        *(Cause.PROFESSIONAL_CARD, CodeTrouble.UNKNOWN),
    },
    Cue.PROBLEM: {Cause.EMPTY, Cause.UPDATING, Cause.OLD_CARD},
}
"""What can be done about it, and all that sounds like it."""


def test_who_cannot_see_hears_what_can_be_done_about_the_card() -> None:
    heard: dict[Cue | None, set[Cause | CodeTrouble]] = {}
    for problem in (*Cause, *CodeTrouble):
        shown = replace(READING.show(Screen.CARD_PROBLEM), problem=problem)
        heard.setdefault(cue(READING, shown), set()).add(problem)

    assert heard == FAMILIES


def test_where_there_is_no_slot_a_card_that_needs_one_sounds_like_reception() -> None:
    shown = replace(READING.show(Screen.CARD_PROBLEM), problem=Cause.USE_THE_SLOT)

    assert cue(READING, replace(shown, fitted=Fitted(slotless=True))) is Cue.PROBLEM


def test_a_reader_that_goes_is_heard_once() -> None:
    out = replace(WELCOME.show(Screen.OUT_OF_ORDER), number=3, readers=frozenset())
    rating = replace(out.show(Screen.RATING), number=4)

    assert cue(WELCOME, out) is Cue.READER_OUT
    assert cue(Visit(), out) is Cue.READER_OUT
    assert cue(rating, replace(out, number=5)) is None


def test_no_two_sounds_have_one_tune() -> None:
    asking = {Cue.TAKE_CARD_2, Cue.TAKE_CARD_3}  # the same, louder
    tunes = [tuple((note.hertz, note.at) for note in NOTES[c]) for c in Cue if c not in asking]

    assert len(set(tunes)) == len(tunes)


def test_a_card_is_asked_back_where_it_has_no_more_to_do() -> None:
    assert asks_back(READING.show(Screen.CHECKED_IN))
    assert asks_back(READING.show(Screen.TAKE_CARD))
    assert not asks_back(READING)
    assert not asks_back(WELCOME.show(Screen.CHECKED_IN))


@pytest.mark.slow
def test_the_reminder_rises_and_ends() -> None:
    rising = [reminder(times) for times in range(MOST + 1)]

    assert rising[:4] == [Cue.TAKE_CARD_1, Cue.TAKE_CARD_2, Cue.TAKE_CARD_3, Cue.TAKE_CARD_3]
    assert rising[-1] is None
    peaks = [max(samples(Cue(f"take-card-{step}"))) for step in (1, 2, 3)]
    assert peaks == sorted(peaks)
    assert peaks[2] > 3.5 * peaks[0]


@pytest.mark.slow
@pytest.mark.parametrize("sound", Cue)
def test_a_sound_is_what_our_script_makes_short_and_not_clipped(sound: Cue) -> None:
    with wave.open(str(FOLDER / f"{sound}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        count = file.getnframes()
        stored = struct.unpack(f"<{count}h", file.readframes(count))

    made = samples(sound)

    assert len(made) == count <= RATE
    assert max(abs(a - b) for a, b in zip(stored, made, strict=True)) <= 1  # another libm
    assert max(map(abs, stored)) < 32_767
    assert abs(stored[0]) + abs(stored[-1]) < 200, "it would crack"


def test_no_sound_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*")} == set(Cue)


def played(folder: Path) -> list[str]:
    """What the player was asked to play."""
    file = folder / "played"
    return file.read_text().splitlines() if file.exists() else []


def player(folder: Path) -> Audio:
    """A player that notes what it is given."""
    program = script(folder, "player", PLAYER)
    return Audio(player=(str(program), str(folder), "{device}", "{file}"), output="loudspeaker")


@pytest.mark.slow
def test_a_sound_is_a_process_that_ends(qtbot: QtBot, tmp_path: Path) -> None:
    before = children()
    sounds = Sounds(player(tmp_path))

    sounds.play(Cue.READ)

    qtbot.waitUntil(lambda: played(tmp_path) == [f"loudspeaker {FOLDER / 'read.wav'}"])
    qtbot.waitUntil(lambda: children() == before)


@pytest.mark.slow
def test_a_card_that_is_left_is_asked_for_more_clearly_each_time(
    qtbot: QtBot, tmp_path: Path
) -> None:
    sounds = Sounds(player(tmp_path), first_s=0.05, again_s=0.15)
    sounds.card_waits(True)
    sounds.card_waits(True)

    qtbot.waitUntil(lambda: len(played(tmp_path)) == 3)
    sounds.card_waits(False)
    rising = [Path(line.split(" ")[1]).stem for line in played(tmp_path)]

    assert rising == ["take-card-1", "take-card-2", "take-card-3"]
    sounds.card_waits(True)
    qtbot.waitUntil(lambda: len(played(tmp_path)) == 4)
    assert played(tmp_path)[3].endswith("take-card-1.wav")
    sounds.close()


@pytest.mark.slow
def test_players_that_hang_are_few_and_end_with_the_kiosk(qtbot: QtBot, tmp_path: Path) -> None:
    before = children()
    sounds = Sounds(Audio(player=("sleep", "600")))

    for _ in range(10):
        sounds.play(Cue.TOUCH)
    qtbot.waitUntil(lambda: len(children() - before) == 3)
    sounds.close()

    assert children() - before == set()


@pytest.mark.slow
@pytest.mark.parametrize("command", [("/nowhere/player",), ("false",)])
def test_without_a_player_nothing_but_the_sound_is_lost(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    sounds = Sounds(Audio(player=command))

    for _ in range(2):
        sounds.play(Cue.READ)
        assert sounds.busy
        qtbot.waitUntil(lambda: not sounds.busy)

    assert capfd.readouterr().err.count("no_sound") == 1


def test_a_plug_is_understood_from_the_words_of_many_programs() -> None:
    assert plugged_in("jack/headphone HEADPHONE plug") is True
    assert plugged_in("jack/headphone HEADPHONE unplug") is False
    assert plugged_in("HEADPHONE=1") is True
    assert plugged_in("0\n") is False
    assert plugged_in("button/power PBTN") is None


@pytest.mark.slow
def test_a_headset_is_heard_of_by_a_program_and_doubted_without_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    teller = script(tmp_path, "teller", TELLER)
    audio = Audio(private_output="headset", headset_command=(str(teller), str(tmp_path)))
    headset = Headset(audio, Keys())
    assert not headset.private

    headset.start()
    qtbot.waitUntil(lambda: headset.private)
    (tmp_path / "fall").touch()
    qtbot.waitUntil(lambda: not headset.private)

    headset.close()


@pytest.mark.slow
def test_a_headset_is_seen_in_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    jack = tmp_path / "state"
    jack.write_text("HEADPHONE=1\n")
    headset = Headset(Audio(private_output="headset", headset_file=jack), Keys())
    headset.start()
    assert headset.private

    jack.unlink()
    qtbot.waitUntil(lambda: not headset.private)
    headset.close()


def test_nobody_hears_alone_without_a_private_output() -> None:
    keypad = Headset(Audio(), Keys(headset_in=("F15",), headset_out=("F16",)))
    keypad.plug(True)
    assert not keypad.private

    handset = Headset(Audio(private_output="handset"), Keys())
    assert handset.private


@pytest.mark.slow
def test_an_arrival_sounds_like_one(qtbot: QtBot, tmp_path: Path) -> None:
    furnish(tmp_path)
    before = children()
    desk = Desk(qtbot, tmp_path, audio=player(tmp_path))
    try:
        desk.arrives()
        desk.sees("CheckedIn")
        qtbot.waitUntil(lambda: len(played(tmp_path)) == 3)
        heard = {Path(line.split(" ")[1]).stem for line in played(tmp_path)}
        assert heard == {"card-seen", "read", "checked-in"}
        assert desk.lobby.speaker.sounds.asks, "the card is still in"

        desk.takes_card()
        qtbot.waitUntil(lambda: not desk.lobby.speaker.sounds.asks)
    finally:
        desk.lobby.close()

    assert children() - before == set()
