"""Cards as they really come: each ends on its own friendly screen, and the next is served."""

import time

import pytest

from hardware.virtual.namespace import why_not
from tests.journeys.conftest import Open

pytestmark = [pytest.mark.slow, pytest.mark.fault]

WITHIN_S = 9.0
NEXT_S = 2.0
VPCD_POLL_S = 0.9  # pcscd asks its virtual driver every 0.4 s: once for the removal, once more
APDUS = 6  # as many as an eGK takes: docs/cards.md

private_stack = pytest.mark.skipif(why_not() is not None, reason=f"real stack: {why_not()}")


def serves_the_next(clinic: Open, serial: int) -> None:
    """Take the bad card out, put a good one in: its owner is greeted at once."""
    clinic.town.play(remove=True)
    clinic.town.play(insert="egk", serial=serial)
    clinic.patient.sees("YourVisit", within=NEXT_S + VPCD_POLL_S)
    clinic.town.play(remove=True)
    clinic.patient.sees("CardProblem", "Welcome")


def shows_problem(clinic: Open, state: str, card: str = "egk", fault: str | None = None) -> None:
    """Put the card in: the screen says what to do, in time."""
    began = time.monotonic()
    clinic.town.play(insert=card, serial=1, fault=fault)
    clinic.patient.sees("Reading", within=WITHIN_S)
    clinic.patient.sees("CardProblem", within=WITHIN_S)
    assert time.monotonic() - began <= WITHIN_S
    assert clinic.patient.problem() == state


def test_a_card_pulled_out_at_any_moment_is_asked_for_again(clinic: Open) -> None:
    for index in range(APDUS):
        shows_problem(clinic, "removed", fault=f"yank:{index}")
        clinic.town.play(remove=True)
    serves_the_next(clinic, 2)


def test_a_card_the_wrong_way_round_is_shown_how_to_turn(clinic: Open) -> None:
    shows_problem(clinic, "mute", fault="wrong-way")
    serves_the_next(clinic, 2)


def test_a_card_that_never_answers_does_not_hold_the_lobby_up(clinic: Open) -> None:
    shows_problem(clinic, "too_slow", fault="silent")
    serves_the_next(clinic, 2)


def test_a_card_that_was_never_fully_updated_goes_to_reception(clinic: Open) -> None:
    shows_problem(clinic, "updating", fault="updating")
    serves_the_next(clinic, 2)


@pytest.mark.parametrize("fault", ["truncate", "zip-bomb", "xxe"])
def test_a_card_with_hostile_contents_is_only_unreadable(clinic: Open, fault: str) -> None:
    shows_problem(clinic, "damaged", fault=fault)
    serves_the_next(clinic, 2)


@pytest.mark.parametrize(
    ("card", "fault", "state"),
    [
        ("at_ecard", "empty", "empty"),
        ("egk", "contactless", "use_the_slot"),
    ],
)
def test_a_card_without_anything_to_read_has_its_own_sentence(
    clinic: Open, card: str, fault: str, state: str
) -> None:
    shows_problem(clinic, state, card=card, fault=fault)
    serves_the_next(clinic, 2)


@private_stack
def test_a_stranger_played_by_other_software_is_told_kindly(clinic: Open) -> None:
    shows_problem(clinic, "unknown_card", card="vicc")
    serves_the_next(clinic, 2)


@private_stack
def test_a_reader_service_that_dies_comes_back_by_itself(clinic: Open) -> None:
    clinic.town.play(kill_pcscd=True)
    clinic.patient.sees("OutOfOrder")
    clinic.town.play(restart_pcscd=True)
    clinic.patient.sees("Welcome")
    serves_the_next(clinic, 3)
