"""The counts by day are held against the answers, and counted anew where they differ."""

import threading
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from central import audit, devices, histogram, retention
from central.audit import Actor
from central.cli import main
from central.histogram import Differing
from central.ingest import Sender, ingest
from central.store import Store
from tests.central.house import NOON, STORE, TODAY, feedback, site

pytestmark = pytest.mark.slow

YESTERDAY = (TODAY - timedelta(days=1)).isoformat()
OS = Actor("os:test", "console")
Run = Callable[..., tuple[int, list[dict[str, Any]], str]]


@pytest.fixture
def store(url: str, opened: Callable[[str], Store]) -> Store:
    """Two sites with a kiosk each."""
    one = opened(url)
    with one.write() as transaction:
        for name in ("north", "south"):
            devices.put_site(transaction, site(name), TODAY)
            devices.add_kiosk(transaction, name, name, f"dev-{name}", NOON)
    return one


@pytest.fixture
def run(store: Store, url: str, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command, as an auditor runs it: its code, its rows, and what it says beside them."""

    def command(*words: str) -> tuple[int, list[dict[str, Any]], str]:
        code = main(["histogram", "--database", url, "--json", *words])
        said = capsys.readouterr()
        return code, [msgspec.json.decode(line) for line in said.out.splitlines()], said.err

    return command


def answer(store: Store, where: str, *scores: int, day: str = YESTERDAY, **fields: Any) -> None:  # noqa: ANN401
    """Answers come in, as from the site's kiosk."""
    with store.read() as transaction:
        (kiosk,) = transaction.rows("SELECT id FROM kiosks WHERE site = :site", site=where)
    letters = [feedback(score, local_date=day, **fields) for score in scores]
    ingest(store, Sender(kiosk.id, where), STORE, [*map(msgspec.json.encode, letters)], NOON)


def alter(store: Store, change: str, **where: str) -> None:
    """Somebody changes the counts behind central's back."""
    with store.write() as transaction:
        assert transaction.run(change, **where)


def counts(**scores: int) -> list[int]:
    return [scores.get(f"s{score}", 0) for score in range(11)]


def noted(store: Store) -> list[tuple[str, str, Any]]:
    with store.read() as transaction:
        return [
            (one.deed, one.subject, one.facts["days"])
            for one in audit.entries(transaction)
            if one.deed.startswith("histogram.")
        ]


def test_an_auditor_reads_the_exact_counts_and_is_noted(store: Store, run: Run) -> None:
    answer(store, "north", 9, 9, 0)
    answer(store, "north", 10, day=TODAY.isoformat())
    answer(store, "south", 7)
    answer(store, "south", 7, marks=["burst"])  # kept, not counted

    _, every, _ = run()
    _, souths, _ = run("--site", "south")

    south = {"site": "south", "day": YESTERDAY, "counts": counts(s7=1)}
    assert every == [
        {"site": "north", "day": YESTERDAY, "counts": counts(s0=1, s9=2)},
        {"site": "north", "day": TODAY.isoformat(), "counts": counts(s10=1)},
        south,
    ]
    assert souths == [south]
    assert run("--site", "nowhere") == (2, [], "aula-central: There is no such site.\n")
    assert noted(store) == [("histogram.list", "every", 3), ("histogram.list", "south", 1)]


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ("UPDATE answers_by_day SET s9 = s9 + 1 WHERE day = :day", counts(s0=1, s9=3)),
        ("UPDATE answers_by_day SET s0 = 0, s10 = 1 WHERE day = :day", counts(s9=2, s10=1)),
        ("DELETE FROM answers_by_day WHERE day = :day", counts()),
    ],
)
def test_an_altered_day_is_found_and_put_right(
    store: Store, run: Run, change: str, kept: list[int]
) -> None:
    answer(store, "north", 9, 9, 0)
    answer(store, "north", 5, day=TODAY.isoformat())
    assert run("--check") == (0, [], "")
    before = run()
    alter(store, change, day=YESTERDAY)
    wrong = [
        {"site": "north", "day": YESTERDAY, "counts": kept, "answers": counts(s0=1, s9=2)},
    ]

    assert run("--check") == (1, wrong, "")
    assert run("--check") == (1, wrong, "")  # it only looked
    assert run("--check", "--site", "south") == (0, [], "")
    assert run("--rebuild") == (0, wrong, "")

    assert run("--check") == (0, [], "")
    assert run() == before
    assert [row for row in noted(store) if row[2]][1:] == [
        *(("histogram.check", "every", 1),) * 2,
        ("histogram.rebuild", "every", 1),
        ("histogram.list", "every", 2),
    ]


def test_answers_nobody_gave_are_taken_off(store: Store, run: Run) -> None:
    alter(
        store,
        "INSERT INTO answers_by_day VALUES ('north', :day, 0,0,0,0,0,0,0,0,0,0,7)",
        day=YESTERDAY,
    )

    _, (wrong,), _ = run("--rebuild", "--site", "north")

    assert (wrong["counts"], wrong["answers"]) == (counts(s10=7), counts())
    assert run("--check") == (0, [], "")


def test_days_whose_answers_were_deleted_stay_and_are_not_told_as_wrong(
    store: Store, run: Run
) -> None:
    first = TODAY - timedelta(days=100)
    old = (first - timedelta(days=1)).isoformat()
    answer(store, "north", 9, 9, 3, day=old)
    answer(store, "north", 8, day=first.isoformat())
    with store.write() as transaction:
        gone = retention.run(transaction, retention.Rules(30, 100, 100), OS, NOON)
    answer(store, "north", 1, day=old)  # of a kiosk that was away
    _, before, _ = run()

    told = f"Days before {first} stay as they are: their answers were deleted.\n"
    assert gone["answers"] == 3
    assert run("--check") == (0, [], told)
    assert run("--rebuild") == (0, [], told)
    assert run()[1] == before
    assert before[0]["counts"] == counts(s1=1, s3=1, s9=2)
    alter(store, "UPDATE answers_by_day SET s8 = 2 WHERE day = :day", day=first.isoformat())
    assert [row["day"] for row in run("--check")[1]] == [first.isoformat()]  # the control


def test_of_a_log_that_does_not_name_the_day_all_before_it_may_be_deleted(store: Store) -> None:
    with store.write() as transaction:
        audit.note(transaction, OS, "retention.run", "all", NOON, answers=0)
        assert retention.answers_before(transaction) == ""
        audit.note(transaction, OS, "retention.run", "all", NOON, answers=1)
        assert date.fromisoformat(retention.answers_before(transaction)) == NOON.date()


def test_it_is_counted_anew_while_answers_come_in(store: Store) -> None:
    over = threading.Event()

    def crowd() -> None:
        while not over.is_set():
            answer(store, "north", 9, 0)

    guests = [threading.Thread(target=crowd) for _ in range(3)]
    found: list[Differing] = []
    answer(store, "north", 9)
    for guest in guests:
        guest.start()
    for n in range(40):
        if n % 4 == 0:
            alter(store, "UPDATE answers_by_day SET s5 = s5 + 1 WHERE site = 'north'")
        with store.read() as transaction:
            found += histogram.differing(transaction, None)
        with store.write() as transaction:
            histogram.rebuild(transaction, None, OS, NOON)
    over.set()
    for guest in guests:
        guest.join(20)

    with store.read() as transaction:
        assert histogram.differing(transaction, None) == []
    assert len(found) == 10
    assert all(one.counts[5] == 1 and one.counts[9] == one.answers[9] for one in found)
