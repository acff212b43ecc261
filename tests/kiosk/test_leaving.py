"""The journeys of a patient who leaves, one sentence each."""

from hardware.barcode import meaning
from kiosk.effects import (
    StoreComment,
    StoreScore,
)
from kiosk.state import Screen
from kiosk.touches import (
    Finished,
    LeftOff,
    RateVisit,
    Scored,
    Typed,
)
from tests.kiosk.journey import Kiosk

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
