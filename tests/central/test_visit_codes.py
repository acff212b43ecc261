"""A slip's code gives one answer that counts, on both databases, and ties nobody to an answer."""

import pytest

from central import visit_codes
from sync import visit_code, wire
from tests.central.house import (
    ELSEWHERE,
    LOBBY,
    NOON,
    OTHER_LOBBY,
    House,
    check_in,
    feedback,
    new_id,
    refusals,
)

PEPPER = wire.Pepper(1, b"north".ljust(32, b"."))
OLDER = wire.Pepper(1, b"another".ljust(32, b"."))


def by_slip(score: int, code: str, use: str = "", **fields: object) -> dict[str, object]:
    nonce = visit_code.used(code, use or visit_code.new_use())
    return feedback(score, visit_nonce=nonce, **fields)


def marks(house: House) -> list[str]:
    with house.store.read() as transaction:
        return sorted(row.marks for row in transaction.rows("SELECT marks FROM feedback"))


def test_a_slip_counts_once_and_its_second_use_is_taken_and_marked(house: House) -> None:
    code = visit_code.make(PEPPER)

    assert refusals(house.send(by_slip(9, code))) == [None]
    assert refusals(house.send(by_slip(0, code), token=OTHER_LOBBY)) == [None]

    assert house.scores() == {9: 1}
    assert marks(house) == ["", "repeat"]


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("backwards", [True, False])
def test_a_score_that_is_changed_is_no_second_use(
    house: House, together: bool, backwards: bool
) -> None:
    code, use = visit_code.make(PEPPER), visit_code.new_use()
    first = new_id()
    letters = [by_slip(3, code, use, id=first), by_slip(9, code, use, replaces=first)]
    letters = letters[::-1] if backwards else letters

    if together:
        house.send(*letters)
    else:
        for letter in letters:
            house.send(letter)

    assert house.scores() == {9: 1}
    assert marks(house) == ["", ""]


def test_the_second_use_in_one_batch_is_found_too(house: House) -> None:
    code = visit_code.make(PEPPER)
    house.send(by_slip(9, code), by_slip(9, code), by_slip(9, code))

    assert house.scores() == {9: 1}


def test_a_batch_sent_again_is_no_second_use(house: House) -> None:
    letter = by_slip(9, visit_code.make(PEPPER))

    assert house.send(letter) == house.send(letter)

    assert house.scores() == {9: 1}
    assert marks(house) == [""]


def test_a_code_of_nobodys_making_is_an_answer_like_any(house: House) -> None:
    forged = visit_code.make(OLDER)
    house.send(by_slip(9, forged), by_slip(9, forged), feedback(9, visit_nonce="nonsense"))

    assert house.scores() == {9: 3}
    with house.store.read() as transaction:
        assert transaction.rows("SELECT * FROM spent_codes") == []


def test_another_sites_code_is_not_ours(house: House) -> None:
    code = visit_code.make(PEPPER)
    house.send(by_slip(9, code), token=ELSEWHERE)
    house.send(by_slip(8, code), token=ELSEWHERE)

    assert house.scores("south") == {9: 1, 8: 1}


def test_of_codes_only_hashes_are_kept_and_no_answer_has_one(house: House) -> None:
    code, use = visit_code.make(PEPPER), visit_code.new_use()
    letter = by_slip(9, code, use)
    house.send(letter)

    with house.store.read() as transaction:
        spent = transaction.rows("SELECT * FROM spent_codes")
        kept = [transaction.rows(f"SELECT * FROM {table}") for table in ("feedback", "records")]  # noqa: S608
    assert len(spent) == 1
    everything = repr((spent, kept))
    assert code not in everything
    assert use not in everything
    assert str(letter["id"]) not in repr(spent)


def test_the_response_rate_is_told_by_days(house: House) -> None:
    arrived = check_in(at="2026-11-19T08:00:00Z")
    together = check_in(at="2026-11-19T08:00:00Z")  # a second booking of the same visit
    house.send(arrived, together, check_in(at="2026-11-19T09:00:00Z"), token=LOBBY)
    code = visit_code.make(PEPPER)
    house.send(by_slip(9, code), by_slip(9, code), feedback(4))

    with house.store.read() as transaction:
        days = visit_codes.responses(transaction, "north", "Europe/Helsinki", NOON, 2)

    assert [(one.day.day, one.checked_in, one.answered) for one in days] == [(18, 0, 0), (19, 2, 1)]


@pytest.mark.parametrize("mark", ["burst", "run", "repeat"])
def test_what_is_marked_is_kept_and_left_out_and_told(house: House, mark: str) -> None:
    from central.audits import all_scores

    house.send(feedback(10, marks=[mark]), feedback(8))

    assert house.scores() == {8: 1}
    assert marks(house) == ["", mark]
    with house.store.read() as transaction:
        (week,) = all_scores(transaction, "north", NOON)
    assert (week["n"], week["left_out"]) == (1, 1)
