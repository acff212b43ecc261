"""What somebody wrote is sealed where it is written, and only the holder of the key reads it."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey, SealedBox

from sync import wire
from sync.sealing import NotSealed, key_for, seal
from sync.store import Store
from tests.sync.given import KEY, StandingClock, answer

PRIVATE = PrivateKey(KEY)
PUBLIC = wire.SealingKey("spring", "comments", bytes(PRIVATE.public_key))
NAUGHTY = (
    "'; drop table outbox; --",
    '<script>alert("x")</script>',
    "%s %n {0} ${HOME} =cmd|' /C calc'!A0",
    "\x00 \x1b[31m \u202e \ufdfd 👩\u200d👩\u200d👧\u200d👦 Zoë Żółć 漢字 العربية",
    "\ud83d half of a pair",
)


def site(*keys: wire.SealingKey) -> wire.Site:
    return wire.Site("s", "S", "UTC", ("fi",), (), sealing_keys=keys)


@pytest.mark.parametrize("text", NAUGHTY)
def test_any_text_comes_out_as_it_was_written(text: str) -> None:
    sealed = seal(PUBLIC, text)

    said = SealedBox(PRIVATE).decrypt(sealed.box).decode()

    assert said == text.replace("\ud83d", "\ufffd")
    assert text not in repr(sealed)


@given(text=st.text())
def test_every_text_can_be_carried(text: str) -> None:
    carried = msgspec.json.decode(msgspec.json.encode(seal(PUBLIC, text)), type=wire.Sealed)

    assert SealedBox(PRIVATE).decrypt(carried.box).decode() == text
    assert carried.kid == "spring"


def test_another_key_opens_nothing() -> None:
    with pytest.raises(Exception, match="decrypt"):
        SealedBox(PrivateKey.generate()).decrypt(seal(PUBLIC, "Eeva").box)


def test_a_text_beyond_measure_is_not_sealed() -> None:
    assert len(seal(PUBLIC, "x" * wire.MAX_SEALED).box) == wire.MAX_SEALED + wire.SEAL_BYTES
    with pytest.raises(NotSealed):
        seal(PUBLIC, "x" * (wire.MAX_SEALED + 1))


def test_a_key_that_is_none_seals_nothing() -> None:
    with pytest.raises(NotSealed):
        seal(wire.SealingKey("k", "comments", bytes(31)), "Eeva")


def test_the_first_key_of_a_purpose_is_taken() -> None:
    old, phone = (
        wire.SealingKey("old", "comments", bytes(32)),
        wire.SealingKey("calls", "callback", bytes(32)),
    )

    assert key_for(site(PUBLIC, old, phone), "comments") is PUBLIC
    assert key_for(site(old, phone), "callback") is phone
    assert key_for(site(phone), "comments") is None
    assert key_for(None, "comments") is None


def test_a_sealed_comment_travels_as_it_was_stored(store: Store, clock: StandingClock) -> None:
    sealed = seal(PUBLIC, "Eeva was kind")
    feedback = store.add(wire.Feedback, **answer())
    store.add(wire.Comment, feedback_id=feedback, topics=("speed",), text=sealed)
    store.add(wire.Callback, phone=seal(PUBLIC, "+358 40 1"), consent_text_version="1")

    comment, callback = (
        msgspec.json.decode(letter.body, type=wire.AnyRecord)
        for letter in store.outbox.waiting("voices", now=clock.now)[1:]
    )

    assert isinstance(comment, wire.Comment)
    assert comment.text == sealed
    assert isinstance(callback, wire.Callback)
    assert SealedBox(PRIVATE).decrypt(callback.phone.box) == b"+358 40 1"
