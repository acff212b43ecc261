"""A wish to be called back: offered to the unhappy, taken with consent, kept apart and sealed."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from nacl.public import SealedBox
from pytestqt.qtbot import QtBot

from kiosk.effects import LeaveBehind, StoreCallback, StoreComment
from kiosk.phone import CONSENT_VERSION, fault, normal
from kiosk.state import Screen
from kiosk.touches import Finished, LinkChosen, PhoneTyped, RateVisit, Scored, Typed, WantsCall
from sync import wire
from sync.store import open_store
from tests.kiosk.fingers import find
from tests.kiosk.journey import Kiosk
from tests.kiosk.lobbies import KEY, Desk, furnish
from tests.kiosk.scenes import CALLS_KEY, SITE

QML = Path(__file__).parents[2] / "kiosk" / "qml" / "Kiosk" / "screens" / "CallBack.qml"
NUMBER = "+358 40 0000000"

CONSENTS = {"callback-1": "cfe9317aa5aafce5"}
"""The first digits of the SHA-256 of each sentence that was ever agreed to."""


def wishing(score: int = 3) -> Kiosk:
    kiosk = Kiosk()
    kiosk.rates(score)
    kiosk.see(WantsCall(True))
    return kiosk


@pytest.mark.parametrize(("score", "asked"), [(0, True), (6, True), (7, False), (10, False)])
def test_only_the_unhappy_are_asked(score: int, asked: bool) -> None:
    assert (wishing(score).visit.screen is Screen.CALL_BACK) == asked


def test_the_number_is_stored_with_its_consent_and_without_the_answer() -> None:
    kiosk = wishing()

    assert kiosk.see(PhoneTyped(NUMBER), Finished()) is Screen.ONE_MOMENT
    assert kiosk.asked[-1] == StoreCallback("+358400000000", CONSENT_VERSION, None)
    assert kiosk.stores("call") is Screen.REASON
    assert kiosk.visit.called
    assert kiosk.visit.phone == ""
    assert kiosk.visit.feedback_id == "first"


def test_the_answer_goes_with_it_only_where_that_is_agreed_to() -> None:
    kiosk = wishing()
    kiosk.see(LinkChosen(True), PhoneTyped(NUMBER), Finished())

    assert kiosk.asked[-1] == StoreCallback("+358400000000", CONSENT_VERSION, "first")


def test_nobody_is_promised_a_call_that_is_not_stored() -> None:
    kiosk = wishing()
    kiosk.see(PhoneTyped(NUMBER), Finished())

    assert kiosk.fails() is Screen.SEE_RECEPTION
    assert kiosk.visit.phone == ""


def test_what_was_written_beside_it_is_kept_when_the_wish_is_not_stored() -> None:
    kiosk = Kiosk()
    kiosk.rates(3)
    kiosk.see(Typed("Nobody came.", 12), WantsCall(True), PhoneTyped(NUMBER), Finished())

    assert kiosk.fails() is Screen.SEE_RECEPTION
    assert LeaveBehind(StoreComment("first", (), "Nobody came.")) in kiosk.asked


def test_no_thank_you_leaves_no_number() -> None:
    kiosk = wishing()

    assert kiosk.see(PhoneTyped(NUMBER), LinkChosen(True), WantsCall(False)) is Screen.REASON
    assert (kiosk.visit.phone, kiosk.visit.linked, kiosk.visit.called) == ("", False, False)


def test_a_comment_waits_while_the_number_is_typed() -> None:
    kiosk = Kiosk()
    kiosk.rates(3)
    kiosk.see(Typed("Slow.", 5), WantsCall(True), PhoneTyped(NUMBER), Finished())
    kiosk.stores("call")

    assert kiosk.visit.comment == "Slow."
    assert kiosk.see(Finished()) is Screen.ONE_MOMENT
    assert kiosk.stores("comment") is Screen.THANKS


def test_once_is_enough() -> None:
    kiosk = wishing()
    kiosk.see(PhoneTyped(NUMBER), Finished())
    kiosk.stores("call")

    assert kiosk.see(WantsCall(True)) is Screen.REASON
    kiosk.see(RateVisit(), Scored(2))
    kiosk.stores("second")
    assert kiosk.see(WantsCall(True)) is Screen.REASON


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", "short"),
        ("04000", "short"),
        ("+358 40", "short"),
        ("0" + "4" * 15, "long"),
        ("040+0000000", "shape"),
        ("+0400000000", "shape"),
        ("040 000 0000", None),
        ("+358 40 0000000", None),
        ("00358400000000", None),
        ("(09) 000-000", None),
    ],
)
def test_a_number_is_judged_kindly(typed: str, wrong: str | None) -> None:
    assert fault(typed) == wrong
    kiosk = wishing()

    kiosk.see(PhoneTyped(typed), Finished())

    assert kiosk.visit.phone_fault == (wrong or "")
    assert (kiosk.visit.screen is Screen.CALL_BACK) == (wrong is not None)
    assert kiosk.see(PhoneTyped("1")) in (Screen.CALL_BACK, Screen.ONE_MOMENT)


def test_the_two_ways_to_write_abroad_are_one() -> None:
    assert normal("00358 40 0000000") == normal("+358 40 0000000") == "+358400000000"


def test_another_sentence_is_another_consent() -> None:
    """Whoever changes the words gives them a new version, and adds it here."""
    sentence = re.search(r'objectName: "consent".*?qsTr\("(.*?)"\)', QML.read_text("utf-8"), re.S)
    assert sentence is not None
    digest = hashlib.sha256(sentence[1].encode()).hexdigest()

    assert digest.startswith(CONSENTS[CONSENT_VERSION])


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    one = Desk(qtbot, tmp_path)
    yield one
    one.lobby.close()


def rates(desk: Desk, score: int) -> None:
    desk.touches("rate")
    desk.sees("Rating")
    desk.touches(f"score-{score}")
    desk.sees("MainReason")


@pytest.mark.slow
def test_what_is_typed_is_sealed_and_no_disk_sees_it(desk: Desk) -> None:
    rates(desk, 3)
    desk.touches("callBack")
    desk.sees("CallBack")
    for digit in "0400000000":
        desk.lobby.visit.leaving.typePhone(digit)
    desk.touches("callMe")
    desk.sees("MainReason")
    answer, wish = desk.outbox()

    assert wish["kind"] == "callback"
    assert wish["consent_text_version"] == CONSENT_VERSION
    assert "feedback_id" not in wish
    assert answer["kind"] == "feedback"
    box = msgspec.convert(wish["phone"], wire.Sealed)
    assert box.kid == "calls"
    assert SealedBox(CALLS_KEY).decrypt(box.box) == b"0400000000"
    desk.touches("finish")
    desk.sees("Thanks")
    assert desk.lobby.visit.leaving.called


@pytest.mark.slow
def test_without_a_key_for_numbers_nobody_is_asked_for_one(qtbot: QtBot, tmp_path: Path) -> None:
    furnish(tmp_path)
    store = open_store(tmp_path / "kiosk.db", KEY)
    store.put_site(msgspec.structs.replace(SITE, sealing_keys=SITE.sealing_keys[:1]), "2")
    store.close()
    desk = Desk(qtbot, tmp_path)
    try:
        rates(desk, 3)
        assert find(desk.root.contentItem(), "callBack") is None
        desk.lobby.visit.leaving.wantCall(True)
        assert desk.screen == "MainReason"
    finally:
        desk.lobby.close()
