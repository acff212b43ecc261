"""The journeys of a patient who leaves, one sentence each."""

import pytest

from hardware.barcode import meaning
from kiosk.effects import ForgetPatient, LeaveBehind, StoreComment, StoreScore
from kiosk.flow import Event, TimedOut
from kiosk.opening import HoursTurned
from kiosk.state import Screen
from kiosk.touches import (
    AskedForHelp,
    Finished,
    LeftOff,
    RateVisit,
    Scored,
    TopicTouched,
    Typed,
    WantsToWrite,
)
from tests.kiosk.journey import PLACED, Kiosk

CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
SLIP = meaning(f"AULA:V1:{CODE}")


def test_one_touch_is_a_whole_answer() -> None:
    kiosk = Kiosk()

    assert kiosk.rates(9) is Screen.REASON
    assert StoreScore(9, None) in kiosk.asked
    assert kiosk.see(Finished()) is Screen.THANKS


def test_a_score_that_is_changed_counts_once() -> None:
    kiosk = Kiosk()
    kiosk.rates(9, "first")

    assert kiosk.rates(3, "second") is Screen.REASON
    assert kiosk.rates(5, "third") is Screen.REASON

    assert [e for e in kiosk.asked if isinstance(e, StoreScore)] == [
        StoreScore(9, None),
        StoreScore(3, "first"),
        StoreScore(5, "second"),
    ]


def test_the_same_score_again_is_not_stored_again() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)

    assert kiosk.see(RateVisit(), Scored(9)) is Screen.REASON
    assert sum(isinstance(e, StoreScore) for e in kiosk.asked) == 1


def test_a_comment_is_thanked_for_once_it_is_stored() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)

    assert kiosk.see(Typed(" Everyone was kind. ", 20), Finished()) is Screen.ONE_MOMENT
    assert kiosk.asked[-1] == StoreComment("first", (), "Everyone was kind.")
    assert kiosk.stores() is Screen.THANKS
    assert kiosk.visit.comment == ""


def test_a_comment_that_cannot_be_stored_is_not_thanked_for() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(Typed("Everyone was kind.", 18), Finished())

    assert kiosk.fails() is Screen.SEE_RECEPTION


def test_a_comment_that_was_refused_is_tried_once_more_and_the_screen_says_so() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(Typed("Everyone was kind.", 18), Finished())
    kiosk.fails()

    assert LeaveBehind(StoreComment("first", (), "Everyone was kind.")) in kiosk.asked
    assert kiosk.visit.unkept
    assert kiosk.visit.comment == ""
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.WELCOME
    assert not kiosk.visit.unkept


def test_a_comment_that_still_waits_for_the_disk_is_not_written_twice() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)

    assert kiosk.see(Typed("Kind.", 5), Finished(), TimedOut()) is Screen.SEE_RECEPTION
    assert kiosk.visit.unkept
    assert not any(isinstance(effect, LeaveBehind) for effect in kiosk.asked)


@pytest.mark.parametrize("answered", [True, False])
def test_a_score_that_cannot_be_changed_takes_no_comment_with_it(answered: bool) -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(Typed("Everyone was kind.", 18), RateVisit(), Scored(8))

    assert (kiosk.fails() if answered else kiosk.see(TimedOut())) is Screen.SEE_RECEPTION
    assert LeaveBehind(StoreComment("first", (), "Everyone was kind.")) in kiosk.asked
    assert kiosk.visit.unkept


def test_a_card_that_comes_while_the_score_is_changed_takes_none_either() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(Typed("Everyone was kind.", 18), RateVisit(), Scored(8), PLACED)

    assert LeaveBehind(StoreComment("first", (), "Everyone was kind.")) in kiosk.asked


def test_a_comment_goes_to_the_score_that_stands() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(Typed("Everyone was kind.", 18), RateVisit(), Scored(8))
    kiosk.stores("second")
    kiosk.see(Finished())

    assert kiosk.asked[-1] == StoreComment("second", (), "Everyone was kind.")


def test_after_hours_the_closed_screen_says_what_was_not_kept_until_the_next_person() -> None:
    kiosk = Kiosk()
    kiosk.see(HoursTurned(True), RateVisit(), Scored(9))

    assert kiosk.fails() is Screen.CLOSED
    assert kiosk.visit.unkept
    kiosk.see(RateVisit())
    assert not kiosk.visit.unkept
    assert kiosk.fails() is Screen.RATING


def test_blanks_are_no_comment() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)

    assert kiosk.see(Typed("   ", 3), Finished()) is Screen.THANKS


def test_the_1001st_letter_is_not_taken() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(Typed("x" * 1000, 1000), Typed("x" * 1001, 1001))

    assert kiosk.visit.comment == "x" * 1000


def test_a_slips_code_opens_the_question_and_goes_with_the_answer() -> None:
    kiosk = Kiosk()

    assert kiosk.see(SLIP) is Screen.RATING
    kiosk.see(Scored(9))
    assert kiosk.asked[-1] == StoreScore(9, None, CODE)
    kiosk.stores("first")
    kiosk.see(RateVisit(), Scored(8))
    assert kiosk.asked[-1] == StoreScore(8, "first", CODE)
    kiosk.stores("second")
    kiosk.see(LeftOff())

    assert kiosk.visit.visit_code == ""


def test_a_slip_scanned_before_the_score_counts_and_after_it_does_not() -> None:
    kiosk = Kiosk()

    assert kiosk.see(RateVisit(), SLIP) is Screen.RATING
    assert kiosk.visit.visit_code == CODE

    late = Kiosk()
    late.rates(9)
    assert late.see(SLIP) is Screen.REASON
    assert late.visit.visit_code == ""


def test_a_slip_disturbs_nobody_who_arrives() -> None:
    kiosk = Kiosk()
    kiosk.recognises()

    assert kiosk.see(SLIP) is Screen.YOUR_VISIT


def test_what_somebody_wrote_who_walks_away_is_kept() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(TopicTouched("speed"), Typed("Everyone was kind.", 18))

    assert kiosk.see(TimedOut(), TimedOut()) is Screen.WELCOME
    said = StoreComment("first", ("speed",), "Everyone was kind.")
    assert kiosk.asked[-2:] == [LeaveBehind(said), ForgetPatient()]


def test_whoever_starts_over_takes_it_back() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)

    assert kiosk.see(Typed("Everyone was kind.", 18), LeftOff()) is Screen.WELCOME
    assert not any(isinstance(effect, LeaveBehind) for effect in kiosk.asked)


@pytest.mark.parametrize("event", [AskedForHelp(), PLACED])
def test_help_or_the_next_card_leave_it_behind_too(event: Event) -> None:
    kiosk = Kiosk()
    kiosk.rates(3)
    kiosk.see(Typed("Nobody came. I am J012345677.", 29), event)

    said = StoreComment("first", (), "Nobody came. I am •••.", redacted=True)
    assert LeaveBehind(said) in kiosk.asked
    assert kiosk.visit.comment == ""


def test_the_answer_to_what_was_left_behind_moves_nobody() -> None:
    kiosk = Kiosk()
    kiosk.rates(9)
    kiosk.see(Typed("Everyone was kind.", 18), TimedOut(), TimedOut())

    assert kiosk.stores() is Screen.WELCOME


def test_the_writer_sees_what_is_hidden_before_it_is_stored() -> None:
    kiosk = Kiosk()
    kiosk.rates(3)
    kiosk.see(WantsToWrite(True), Typed("I am J012345677, call 040 0000000.", 34))

    assert kiosk.see(Finished()) is Screen.REASON
    assert kiosk.visit.comment == "I am •••, call •••."
    assert kiosk.visit.hidden == {"number"}
    assert not kiosk.visit.writing
    assert not any(isinstance(effect, StoreComment) for effect in kiosk.asked)

    assert kiosk.see(Finished()) is Screen.ONE_MOMENT
    assert kiosk.asked[-1] == StoreComment("first", (), "I am •••, call •••.", redacted=True)


def test_what_is_written_after_that_is_looked_at_too() -> None:
    kiosk = Kiosk()
    kiosk.rates(3)
    kiosk.see(Typed("J012345677", 10), Finished())
    kiosk.see(Typed("••• and a@example.com", 21), Finished())

    assert kiosk.visit.comment == "••• and •••"
    assert kiosk.visit.hidden == {"number", "email"}


def test_a_comment_without_its_hidden_part_is_not_called_redacted() -> None:
    kiosk = Kiosk()
    kiosk.rates(3)
    kiosk.see(Typed("Slow. J012345677", 16), Finished(), Typed("Slow.", 5), Finished())

    assert kiosk.asked[-1] == StoreComment("first", (), "Slow.")
