"""Many kiosks at once, in any order and more than once: the figures stay right."""

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from central.ingest import Sender, ingest
from tests.central.house import (
    LOBBY,
    NOON,
    OTHER_LOBBY,
    STORE,
    House,
    Record,
    booking,
    check_in,
    feedback,
    refusals,
    until,
)
from tests.central.machines import enrolled, furnish, problem

pytestmark = pytest.mark.slow


def recounted(house: House, site: str = "north") -> dict[int, int]:
    """The histogram worked out anew from the answers themselves."""
    with house.store.read() as transaction:
        rows = transaction.rows(
            "SELECT score, count(*) AS n FROM feedback WHERE site = :site AND counted"
            " GROUP BY score",
            site=site,
        )
    return {row.score: row.n for row in rows}


def test_two_kiosks_sending_everything_twice_at_once_count_once(house: House) -> None:
    letters = [feedback(score % 11) for score in range(220)]
    batches = [
        (token, letters[start : start + 20])
        for token in (LOBBY, OTHER_LOBBY)
        for start in range(0, 220, 20)
    ] * 2
    random.Random(1).shuffle(batches)

    with ThreadPoolExecutor(8) as crowd:
        verdicts = list(crowd.map(lambda one: house.send(*one[1], token=one[0]), batches))

    assert all(reason is None for batch in verdicts for reason in refusals(batch))
    assert house.scores() == dict.fromkeys(range(11), 40)
    assert recounted(house) == house.scores()


def test_a_mistap_and_its_change_sent_at_the_same_moment_count_once(house: House) -> None:
    pairs = []
    for _ in range(30):
        first = feedback(1)
        pairs += [first, feedback(10, replaces=first["id"])]
    random.Random(2).shuffle(pairs)

    with ThreadPoolExecutor(8) as crowd:
        list(crowd.map(house.send, pairs))

    assert house.scores() == {10: 30}


def test_one_appointment_checked_in_at_two_kiosks_at_once_arrives_once(house: House) -> None:
    house.book(*(booking(f"a-{number}") for number in range(20)))
    known = house.schedule().version
    letters = [(token, check_in(f"a-{n}")) for n in range(20) for token in (LOBBY, OTHER_LOBBY)]

    with ThreadPoolExecutor(8) as crowd:
        list(crowd.map(lambda one: house.send(one[1], token=one[0]), letters))

    page = house.schedule(known)
    assert sorted(row.appointment_id for row in page.rows) == sorted(f"a-{n}" for n in range(20))
    assert page.version == known + 20


def test_whoever_would_have_to_wait_long_is_told_to_come_again(house: House) -> None:
    house.desk.limits.in_line = 2
    late = {"store": STORE, "records": [feedback(1)]}

    with ThreadPoolExecutor(2) as crowd, house.store.write() as transaction:
        transaction.run("UPDATE kiosks SET id = id")  # nobody else may write of them meanwhile
        early = [crowd.submit(house.send, feedback(9), token=one) for one in (LOBBY, OTHER_LOBBY)]
        until(lambda: house.desk.in_line == 2)
        refused = house.call("POST", "/v1/records", json=late)

    assert refused.status_code == 429
    assert 1 <= int(refused.headers["retry-after"]) <= 15
    assert all(one.result()[0].verdict == "accepted" for one in early)
    assert house.call("POST", "/v1/records", json=late).status_code == 200
    assert house.scores() == {1: 1, 9: 2}


def test_a_fleet_that_comes_back_draws_its_tokens_one_after_the_other(house: House) -> None:
    furnish(house)
    machine = enrolled(house)
    house.desk.limits.in_line = 0

    answer = machine.token()

    assert (answer.status_code, problem(answer)) == (429, "rate-limited")
    assert 1 <= int(answer.headers["retry-after"]) <= 15
    house.desk.limits.in_line = 1
    assert machine.token().status_code == 200


@st.composite
def answers(draw: st.DrawFn) -> list[Record]:
    """Answers, some of which replace one another or are repeats, some sent twice."""
    letters: list[Record] = []
    for _ in range(draw(st.integers(1, 8))):
        earlier = draw(st.sampled_from([None, *letters]))
        extra = {"replaces": earlier["id"]} if earlier else {}
        marks = draw(st.sampled_from([[], [], ["repeat"], ["burst"]]))
        letters.append(feedback(draw(st.integers(0, 10)), marks=marks, **extra))
    return letters + draw(st.lists(st.sampled_from(letters), max_size=3))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(letters=answers(), cuts=st.lists(st.integers(0, 11)), data=st.data())
def test_the_histogram_is_always_what_a_recount_gives(
    house: House, letters: list[Record], cuts: list[int], data: st.DataObject
) -> None:
    house.furnish()
    order = data.draw(st.permutations(letters))
    edges = sorted({0, *cuts, len(order)})
    sender = Sender(house.kiosks[LOBBY], "north")
    for start, end in pairwise(edges):
        raws = [msgspec.json.encode(one) for one in order[start:end]]
        ingest(house.store, sender, STORE, raws, NOON)

    assert house.scores() == recounted(house)
    replaced = {one.get("replaces") for one in letters}
    assert sum(house.scores().values()) <= len(
        {one["id"] for one in letters if one["id"] not in replaced and "repeat" not in one["marks"]}
    )
