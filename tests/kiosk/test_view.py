"""How a visit reads on the screen."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from hardware.events import Cause
from kiosk import view
from kiosk.booking import NoBooking, OtherDay, TooEarly
from kiosk.languages import Languages
from kiosk.state import CodeTrouble, Screen, Visit
from sync.wire import PublishedScore
from tests.kiosk.scenes import NOW, PATIENT, SECOND, SITE, VISIT

UNKNOWN, READERS = CodeTrouble.UNKNOWN, frozenset("a")


def site(**fields: Any) -> Any:  # noqa: ANN401 - any field of a Site
    """The site of the scenes, decided otherwise in these fields."""
    return msgspec.structs.replace(SITE, **fields)


def speaking(language: str) -> Languages:
    """A kiosk that speaks this language; nothing is translated here."""
    languages = Languages()
    languages.current = language
    return languages


@pytest.mark.parametrize(
    ("greeting", "name"), [("given_name", "Aino"), ("initials", "A. G."), ("none", "")]
)
def test_the_patient_is_called_as_the_site_decided(greeting: str, name: str) -> None:
    assert view.greeting_name(PATIENT, site(greeting=greeting)) == name


def test_without_a_site_or_a_name_nobody_is_called_anything() -> None:
    nameless = msgspec.structs.replace(SITE, greeting="initials")

    assert view.greeting_name(PATIENT, None) == ""
    assert view.greeting_name(None, nameless) == ""


@pytest.mark.parametrize(
    ("hour", "part"),
    [(3, "evening"), (4, "morning"), (9, "morning"), (10, "day"), (17, "day"), (18, "evening")],
)
def test_the_greeting_fits_the_sites_own_clock(hour: int, part: str) -> None:
    in_helsinki = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=hour - 2)

    assert view.part_of_day(in_helsinki, SITE) == part


def test_a_stop_says_when_and_where_in_the_patients_language() -> None:
    (stop, second) = view.stops((VISIT, SECOND), SITE, speaking("fi"))

    assert stop["time"] == "10.00"
    assert (stop["area"], stop["floor"], stop["room"]) == ("Laboratorio", "2", "214")
    assert (stop["arrow"], stop["delay"]) == ("right", 10)
    assert (second["time"], second["delay"]) == ("11.15", 0)


def test_who_and_what_for_is_shown_only_where_the_site_wants_it() -> None:
    told = msgspec.structs.replace(VISIT, clinician="Dr. Generated", service="Blood test")
    quiet = site(show_clinician=False, show_service=False)

    (hidden,) = view.stops((told,), quiet, speaking("en"))
    (shown,) = view.stops((told,), site(show_clinician=True, show_service=True), speaking("en"))

    assert (hidden["clinician"], hidden["service"]) == ("", "")
    assert (shown["clinician"], shown["service"]) == ("Dr. Generated", "Blood test")


def test_a_place_nobody_described_leaves_no_gap_in_the_words() -> None:
    nowhere = msgspec.structs.replace(VISIT, place_id="moved", starts_at=None)

    (stop,) = view.stops((nowhere,), SITE, speaking("en"))

    assert (stop["time"], stop["area"], stop["arrow"]) == ("", "", "")


def test_texts_fall_back_to_english_and_then_to_any() -> None:
    only = site(reception={"sv": "Till höger."})

    assert view.reception(SITE, speaking("sv")) == SITE.reception["en"]
    assert view.reception(only, speaking("fi")) == "Till höger."
    assert view.reception(None, speaking("fi")) == ""


def test_the_next_step_has_its_time_or_its_day() -> None:
    assert view.when(TooEarly(NOW), SITE, speaking("en")) == "09:40"
    assert view.when(OtherDay(date(2026, 3, 5)), SITE, speaking("en")) == "Thursday, 5 March"
    assert view.when(NoBooking(), SITE, speaking("en")) == ""


@pytest.mark.parametrize(
    ("visit", "drawn"),
    [
        (Visit(screen=Screen.WELCOME), "waiting"),
        (Visit(screen=Screen.READING, reader="a"), "reading"),
        (Visit(screen=Screen.READING), "done"),
        (Visit(screen=Screen.CARD_PROBLEM, problem=Cause.MUTE), "mute"),
        (Visit(screen=Screen.CARD_PROBLEM), "mute"),
        (Visit(screen=Screen.CARD_PROBLEM, problem=UNKNOWN, readers=READERS), "unknown_code"),
        (Visit(screen=Screen.CARD_PROBLEM, problem=UNKNOWN, readers=frozenset()), "missing"),
        (Visit(screen=Screen.NOT_NOW, cards=frozenset("a")), "take"),
        (Visit(screen=Screen.TAKE_CARD), "take"),
        (Visit(screen=Screen.OUT_OF_ORDER), "missing"),
        (Visit(screen=Screen.CHECKED_IN, reader="a", cards=frozenset("a")), "take"),
        (Visit(screen=Screen.CHECKED_IN), "done"),
        (Visit(screen=Screen.SEE_RECEPTION, cards=frozenset("a")), "take"),
        (Visit(screen=Screen.RATING), "waiting"),
    ],
)
def test_the_reader_is_drawn_as_it_is(visit: Visit, drawn: str) -> None:
    assert view.card_state(visit) == drawn


def test_a_score_and_its_interval_bear_real_signs_and_nought_none() -> None:
    week = PublishedScore(0, -12, 12, 40, date(2026, 2, 16), date(2026, 2, 22))

    told = view.published_week(site(score=week), speaking("en"))

    assert (told["score"], told["low"], told["high"]) == ("0", "−12", "+12")
    assert (told["n"], told["days"], told["wide"]) == (40, "16–22\u00a0February", False)


def test_a_margin_is_wide_where_central_says_so_of_thirty_in_fives() -> None:
    week = PublishedScore(0, -12, 12, 30, date(2026, 2, 16), date(2026, 2, 22), wide=True)

    assert view.published_week(site(score=week), speaking("en"))["wide"]


def test_of_no_site_no_score_and_too_few_answers_there_is_no_figure() -> None:
    few = PublishedScore(0, -12, 12, 5, date(2026, 2, 16), date(2026, 2, 22))

    assert view.published_week(None, speaking("en")) == {}
    assert view.published_week(site(score=None), speaking("en")) == {}
    assert view.published_week(site(score=few), speaking("en")) == {}
