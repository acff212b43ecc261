"""What an answer means for each letter: only what leaves no doubt is believed."""

import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync import wire
from sync.failures import CallFailed, Nonsense, Refused, Unreachable
from sync.judging import Blame, batch, blame, judge
from sync.letters import Letter
from tests.sync.given import LENIENT

STORE = "00000000-0000-4000-8000-000000000000"


def letter(number: int, kind: str = "feedback", body: str = "{}") -> Letter:
    return Letter(f"id{number}", "voices", number, kind, body, 0)


def verdict(
    index: int, *, id: str | None = "", reason: str | None = None, refused: bool = False
) -> wire.Verdict:
    """A verdict of the letter at `index`, unless another id is given."""
    said = f"id{index}" if id == "" else id
    return wire.Verdict(index, "refused" if refused else "accepted", said, reason)


def test_verdicts_in_order_settle_every_letter() -> None:
    sent = [letter(0), letter(1), letter(2)]

    judgement = judge(
        sent,
        wire.Verdicts([verdict(0), verdict(1, refused=True, reason="conflict"), verdict(2)]),
    )

    assert judgement.accepted == ("id0", "id2")
    assert judgement.refused == {"id1": "conflict"}
    assert judgement.unjudged == ()


@pytest.mark.parametrize(
    "verdicts",
    [
        [],
        [verdict(1)],
        [verdict(-1), verdict(7, id="id0")],
        [verdict(0), verdict(0)],
        [verdict(0), verdict(0, refused=True)],
        [verdict(0, id="somebody else's")],
        [verdict(0, id=None)],
        [verdict(0), verdict(1, id="id0")],
    ],
    ids=["none", "other", "out of range", "doubled", "both", "other id", "no id", "id twice"],
)
def test_a_verdict_in_doubt_settles_nothing(verdicts: list[wire.Verdict]) -> None:
    judgement = judge([letter(0)], wire.Verdicts(verdicts))

    assert (judgement.accepted, judgement.refused) == ((), {})
    assert judgement.unjudged == ("id0",)


def test_a_record_whose_id_was_unreadable_can_be_refused() -> None:
    judgement = judge([letter(0)], wire.Verdicts([verdict(0, id=None, refused=True)]))

    assert judgement.refused == {"id0": "not stated"}


@pytest.mark.parametrize("reason", ["<script>", "x" * 65, "", "café", "1; drop", None])
def test_a_reason_that_is_not_plain_words_is_not_kept(reason: str | None) -> None:
    judgement = judge([letter(0)], wire.Verdicts([verdict(0, refused=True, reason=reason)]))

    assert judgement.refused == {"id0": "not stated"}


any_verdict = st.builds(
    wire.Verdict,
    st.integers(-2, 6),
    st.sampled_from(["accepted", "refused"]),
    st.sampled_from([None, "id0", "id1", "id2", "id3", "stranger"]),
    st.none() | st.text(max_size=5),
)


@settings(**LENIENT)
@given(count=st.integers(0, 4), verdicts=st.lists(any_verdict, max_size=8))
def test_every_letter_has_exactly_one_fate(count: int, verdicts: list[wire.Verdict]) -> None:
    sent = [letter(n) for n in range(count)]

    judgement = judge(sent, wire.Verdicts(verdicts))

    fates = [*judgement.accepted, *judgement.refused, *judgement.unjudged]
    assert sorted(fates) == [one.id for one in sent]
    for accepted in judgement.accepted:
        naming = [v for v in verdicts if v.id == accepted]
        assert [(v.index, v.verdict) for v in naming] == [(int(accepted[2:]), "accepted")]


@pytest.mark.parametrize(
    ("failure", "who"),
    [
        (Refused(413, "", None), Blame.TOO_LARGE),
        (Refused(400, "", None), Blame.PERHAPS_ONE),
        (Refused(500, "", None), Blame.PERHAPS_ONE),
        (Nonsense("not_json"), Blame.PERHAPS_ONE),
        (Unreachable("deadline"), Blame.PERHAPS_ONE),
        (Unreachable("connect"), Blame.NOBODY),
        (Refused(401, "", None), Blame.NOBODY),
        (Refused(429, "", 5.0), Blame.NOBODY),
    ],
    ids=str,
)
def test_only_some_failures_can_be_a_letters_fault(failure: CallFailed, who: Blame) -> None:
    assert blame(failure) is who


def test_a_batch_is_the_letters_texts_joined() -> None:
    body, chosen = batch(STORE, [letter(0, body='{"a":"ä"}'), letter(1)])

    assert body.decode() == f'{{"store":"{STORE}","records":[{{"a":"ä"}},{{}}]}}'
    assert len(chosen) == 2


def test_urgent_letters_do_not_wait_for_others_to_be_packed() -> None:
    _, chosen = batch(STORE, [letter(0, "staff_call"), letter(1, "card_use")])

    assert [one.id for one in chosen] == ["id0"]


@settings(**LENIENT)
@given(sizes=st.lists(st.integers(2, 400_000), min_size=1, max_size=30))
def test_a_batch_never_outgrows_the_wire(sizes: list[int]) -> None:
    letters = [letter(n, body=json.dumps("x" * (size - 2))) for n, size in enumerate(sizes)]

    body, chosen = batch(STORE, letters)

    assert 1 <= len(chosen) <= len(letters)
    assert len(body) <= wire.MAX_BODY
    assert list(chosen) == letters[: len(chosen)]
    assert len(msgspec.json.decode(body, type=wire.Batch).records) == len(chosen)
    if len(chosen) < len(letters):
        assert len(body) + sizes[len(chosen)] + 1 > wire.MAX_BODY
