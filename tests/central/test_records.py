"""Records come in: each is judged for itself, and taken in exactly once."""

import gzip
import random
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from central.answers import by_day
from central.nps import Counts, week_ending
from sync import wire
from tests.central.house import (
    ELSEWHERE,
    OTHER_LOBBY,
    STORE,
    TODAY,
    House,
    callback,
    check_in,
    comment,
    feedback,
    new_id,
    refusals,
)

TEXT = "text: a sealed box of at most 65536 bytes, and its kid"
FAMILY = "👩‍👩‍👧‍👦"


def without(record: dict[str, Any], field: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name != field}


def test_a_score_lands_in_the_days_histogram(house: House) -> None:
    assert refusals(house.send(feedback(9), feedback(9), feedback(0))) == [None] * 3

    assert house.scores() == {9: 2, 0: 1}


def test_scores_fall_into_three_groups(house: House) -> None:
    house.send(*(feedback(score) for score in range(11)))

    yesterday = TODAY - timedelta(days=1)
    with house.store.read() as transaction:
        days = by_day(transaction, "north", week_ending(TODAY))

    assert days == {yesterday: Counts(promoters=2, passives=2, detractors=7)}


def test_a_replay_gets_the_verdicts_it_got_before_and_counts_once(house: House) -> None:
    batch = [feedback(9), feedback(11), comment("hei"), check_in()]

    first = house.send(*batch)
    again = house.send(*batch)

    assert again == first
    assert refusals(first) == [None, "score: whole number 0 to 10", None, None]
    assert house.scores() == {9: 1}


def test_the_same_id_with_another_body_is_a_conflict(house: House) -> None:
    record = feedback(9)
    house.send(record)

    assert refusals(house.send({**record, "score": 3})) == ["conflict"]
    assert refusals(house.send(record)) == [None]
    assert house.scores() == {9: 1}


def test_spacing_and_order_make_no_other_body(house: House) -> None:
    record = feedback(9)
    house.send(record)

    turned = dict(reversed(record.items()))

    assert refusals(house.send(turned)) == [None]


def test_a_record_twice_in_one_batch_counts_once(house: House) -> None:
    record = feedback(9)

    verdicts = house.send(record, record, {**record, "score": 1})

    assert refusals(verdicts) == [None, None, "conflict"]
    assert house.scores() == {9: 1}


def test_two_kiosks_may_use_one_id(house: House) -> None:
    record = feedback(9)

    house.send(record)

    assert refusals(house.send(record, token=OTHER_LOBBY)) == [None]
    assert house.scores() == {9: 2}


def test_a_record_belongs_to_the_site_of_its_token(house: House) -> None:
    house.send(feedback(4), token=ELSEWHERE)

    assert house.scores("south") == {4: 1}
    assert house.scores("north") == {}


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (feedback(11), "score: whole number 0 to 10"),
        (feedback(-1), "score: whole number 0 to 10"),
        (feedback(True), "score: whole number 0 to 10"),
        (feedback(9.5), "score: whole number 0 to 10"),
        (feedback("9"), "score: whole number 0 to 10"),
        (feedback(None), "score: whole number 0 to 10"),
        (without(feedback(), "id"), "id: missing"),
        (without(feedback(), "score"), "score: missing"),
        (without(feedback(), "kind"), "kind: missing"),
        (feedback(id="Otto"), "id: a lower-case UUID"),
        (feedback(id=new_id() + "\n"), "id: a lower-case UUID"),
        (feedback(seq=0), "seq: whole number from 1"),
        (feedback(seq=2**70), "seq: whole number from 1"),
        (feedback(language="Otto"), "language: two lower-case letters"),
        (feedback(language="fi\n"), "language: two lower-case letters"),
        (feedback(place="a\0b"), "place: 1 to 64 characters"),
        (feedback(place="x" * 65), "place: 1 to 64 characters"),
        (feedback(marks=["Otto"]), "marks: burst, run or repeat"),
        (feedback(local_date="Otto"), "local_date: a date"),
        (feedback(local_hour=24), "local_hour: whole number 0 to 23"),
        (check_in(at="2026-11-20T12:00:00"), "at: RFC 3339 time with its zone"),
        (check_in(by="Otto"), "by: card, code or typed"),
        (check_in(appointment_id=""), "appointment_id: 1 to 64 characters"),
        (comment("x", text="in plain words"), TEXT),
        (comment("x", text={"kid": "k", "box": "AAAA"}), TEXT),
        (comment("x", text={"kid": "", "box": "A" * 64}), TEXT),
        (comment("x", text={"kid": "k\0", "box": "A" * 64}), TEXT),
        (comment("x", text={"kid": "k", "box": "A" * 4 * 22_000}), TEXT),
        (callback(phone="+358 40 1"), "phone: a sealed box, and its kid"),
        (callback(consent_text_version=""), "consent_text_version: 1 to 64 characters"),
        (comment("x", topics=["t"] * 17), "topics: at most 16, each 1 to 64 characters"),
        ({"kind": "Otto"}, "kind: not one of the known kinds"),
        (5, "record: not understood"),
        (None, "record: not understood"),
        ([], "record: not understood"),
    ],
)
def test_a_bad_record_is_refused_with_a_reason_and_the_rest_accepted(
    house: House,
    record: Any,  # noqa: ANN401 - anything may come
    reason: str,
) -> None:
    verdicts = house.send(feedback(9), record, feedback(8))

    assert refusals(verdicts) == [None, reason, None]
    assert [one.index for one in verdicts] == [0, 1, 2]
    assert house.scores() == {9: 1, 8: 1}


@pytest.mark.parametrize("text", ["x" * 1000, FAMILY * 1000, "", "a\0b"])
def test_a_comment_of_a_thousand_characters_is_taken(house: House, text: str) -> None:
    assert refusals(house.send(comment(text))) == [None]


def test_topics_alone_are_a_comment_too(house: House) -> None:
    assert refusals(house.send(without(comment(""), "text"))) == [None]


def test_a_refused_record_is_answered_by_its_id(house: House) -> None:
    record = feedback(11)

    (verdict,) = house.send(record)

    assert verdict.id == record["id"]


def test_a_comment_may_come_before_its_answer(house: House) -> None:
    answer = feedback(9)

    assert refusals(house.send(comment("hei", feedback_id=answer["id"]), answer)) == [None, None]


@pytest.mark.parametrize("seed", range(4))
def test_a_changed_answer_counts_once_in_whatever_order_it_comes(house: House, seed: int) -> None:
    first = feedback(2)
    second = feedback(7, replaces=first["id"])
    third = feedback(9, replaces=second["id"])
    letters = [first, second, third, feedback(5)]
    random.Random(seed).shuffle(letters)

    for letter in letters:
        house.send(letter)

    assert house.scores() == {9: 1, 5: 1}


@pytest.mark.parametrize("together", [True, False])
def test_of_two_answers_for_one_mistap_the_last_counts(house: House, together: bool) -> None:
    first = feedback(2)
    letters = [first, feedback(7, replaces=first["id"]), feedback(8, replaces=first["id"])]

    if together:
        house.send(*reversed(letters))
    else:
        for letter in letters:
            house.send(letter)

    assert house.scores() == {8: 1}


def test_an_answer_marked_repeat_is_kept_but_not_counted(house: House) -> None:
    assert refusals(house.send(feedback(9, marks=["repeat"]), feedback(8))) == [None, None]

    assert house.scores() == {8: 1}


def test_an_answer_cannot_replace_itself(house: House) -> None:
    id = new_id()

    assert refusals(house.send(feedback(id=id, replaces=id))) == [
        "replaces: the id of another answer"
    ]


def test_neither_time_nor_number_is_kept_with_a_voice(house: House) -> None:
    house.send(feedback(9, seq=424242), comment("hei", seq=424243))

    with house.store.read() as transaction:
        for table in ("feedback", "comments", "records"):
            (row,) = transaction.rows(f"SELECT * FROM {table} LIMIT 1")  # noqa: S608 - our own names
            kept = row._asdict()
            assert not {"seq", "received_at"} & kept.keys()
            assert not any("42424" in str(value) for value in kept.values())


def test_a_batch_of_500_is_taken_and_one_of_501_is_too_large(house: House) -> None:
    batch = [feedback(9) for _ in range(500)]
    assert refusals(house.send(*batch)) == [None] * 500

    answer = house.call("POST", "/v1/records", json={"store": STORE, "records": [*batch, 1]})

    assert answer.status_code == 413
    assert house.scores() == {9: 500}


def test_an_empty_batch_is_fine(house: House) -> None:
    assert house.send() == []


@pytest.mark.parametrize("zipped", [False, True])
def test_a_body_over_a_mebibyte_is_too_large(house: House, zipped: bool) -> None:
    batch = {"store": STORE, "records": [feedback(place="x" * wire.MAX_BODY)]}
    body = msgspec.json.encode(batch)
    headers = {"Content-Encoding": "gzip"} if zipped else {}

    answer = house.call(
        "POST",
        "/v1/records",
        content=gzip.compress(body) if zipped else body,
        headers=headers,
    )

    assert answer.status_code == 413
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_gzipped_batch_is_taken(house: House) -> None:
    body = gzip.compress(msgspec.json.encode({"store": STORE, "records": [feedback(9)]}))

    answer = house.call("POST", "/v1/records", content=body, headers={"Content-Encoding": "gzip"})

    assert answer.status_code == 200
    assert house.scores() == {9: 1}


@pytest.mark.parametrize(
    ("body", "encoding", "status"),
    [
        (b"Otto", "", 400),
        (b"", "", 400),
        (b'{"store": "Otto", "records": []}', "", 400),
        (b'{"records": []}', "", 400),
        (b"\xff\xfe", "", 400),
        (b"Otto", "gzip", 400),
        (gzip.compress(b"{}", mtime=0)[:-4], "gzip", 400),
        (b"{}", "br", 415),
    ],
)
def test_what_is_no_batch_is_told_so_without_an_echo(
    house: House, body: bytes, encoding: str, status: int
) -> None:
    headers = {"Content-Encoding": encoding} if encoding else {}

    answer = house.call("POST", "/v1/records", content=body, headers=headers)

    assert answer.status_code == status
    problem = msgspec.json.decode(answer.content, type=wire.Problem)
    assert problem.status == status
    assert "Otto" not in answer.text
