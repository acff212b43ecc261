"""Nesting beyond reason is that record's fault alone, and nobody's crash."""

import msgspec
import pytest

from central.batch import MAX_DEPTH, without_the_deep
from central.judge import NOT_UNDERSTOOD, judge
from sync import wire
from tests.central.house import LOBBY, STORE, House, feedback, refusals

pytestmark = pytest.mark.slow

DEPTHS = (900, 990, 3_000, 200_000)  # about where the reader gives up, and far beyond


def batch(*records: bytes, more: bytes = b"") -> bytes:
    return b'{"store":"%s",%s"records":[%s]}' % (STORE.encode(), more, b",".join(records))


def deep(depth: int, opening: bytes = b"[", closing: bytes = b"]") -> bytes:
    return opening * depth + b"0" * (opening[-1:] == b":") + closing * depth


def fine(score: int = 9) -> bytes:
    return msgspec.json.encode(feedback(score))


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_a_record_nested_without_end_is_refused_alone(
    house: House, depth: int, opening: bytes, closing: bytes
) -> None:
    nonsense = deep(min(depth, 120_000), opening, closing)  # below a mebibyte

    answer = house.call("POST", "/v1/records", content=batch(fine(9), nonsense, fine(8)))

    assert answer.status_code == 200
    verdicts = msgspec.json.decode(answer.content, type=wire.Verdicts).verdicts
    assert [one.verdict for one in verdicts] == ["accepted", "refused", "accepted"]
    assert verdicts[1].reason in {NOT_UNDERSTOOD, "kind: missing"}  # where it could be read yet
    assert house.scores() == {9: 1, 8: 1}


def test_a_known_record_that_holds_such_nesting_is_refused_alone(house: House) -> None:
    nonsense = fine()[:-1] + b',"more":' + deep(3_000) + b"}"

    answer = house.call("POST", "/v1/records", content=batch(nonsense, fine(8), nonsense))

    verdicts = msgspec.json.decode(answer.content, type=wire.Verdicts).verdicts
    assert refusals(verdicts) == [NOT_UNDERSTOOD, None, NOT_UNDERSTOOD]
    assert house.scores() == {8: 1}


def test_nesting_beside_the_records_does_not_matter(house: House) -> None:
    body = batch(fine(9), more=b'"more":' + deep(3_000) + b",")

    assert house.call("POST", "/v1/records", content=body).status_code == 200
    assert house.scores() == {9: 1}


@pytest.mark.parametrize("path", ["/v1/records", "/v1/health"])
@pytest.mark.parametrize(
    "body",
    [
        *(deep(depth) for depth in DEPTHS),
        *(b"[" * 3_000, b"]" * 3_000, deep(3_000, b'{"a":', b"}"), b'{"records":' + b"[" * 3_000),
        b'{"version":' + deep(3_000) + b"}",
        batch(deep(3_000)[:-1]),
    ],
)
def test_nesting_that_is_all_there_is_is_not_understood(
    house: House, path: str, body: bytes
) -> None:
    method = "PUT" if path == "/v1/health" else "POST"

    answer = house.call(method, path, LOBBY, content=body[:60_000])

    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("depth", DEPTHS)
def test_the_judge_refuses_what_is_too_deep_to_read(depth: int) -> None:
    verdict = judge(0, b'{"kind":"feedback","more":' + deep(depth) + b"}")

    assert getattr(verdict, "reason", None) in {NOT_UNDERSTOOD, "id: missing"}


@pytest.mark.parametrize(
    "harmless",
    [
        rb'{"store":"[[[","records":[{"text":"\\\"[[[{{{"}]}',
        b'{"records":[' + deep(MAX_DEPTH) + b",1]}",
        b'"' + b'\\"' * 1_000,
        b'"\\',
        b"",
    ],
)
def test_what_is_not_too_deep_stays_as_it_is(harmless: bytes) -> None:
    assert without_the_deep(harmless) == harmless


def test_only_what_is_too_deep_is_cut_out() -> None:
    body = batch(deep(MAX_DEPTH), deep(MAX_DEPTH + 1), rb'"\"[[["', b"7")

    assert without_the_deep(body) == batch(deep(MAX_DEPTH), b"null", rb'"\"[[["', b"7")
