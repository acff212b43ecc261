"""Ten thousand records through every fault of a network: each is at central once.

`./aula test faults --full` lets every fault strike 200 times, with the postman's time limits in
hundredths, and the slow ones three times at production values; else a small share. The
controls are two postmen that cut corners: the same storm must find them out.
"""

from pathlib import Path

import pytest

from tests.chaos.controls import Gullible, Renaming
from tests.chaos.faults import ALL, SLOW
from tests.chaos.storm import HEALING_S, Books, House, Storm, house
from tests.faults.share import FULL, tell

pytestmark = [
    pytest.mark.fault,
    # anyio drops the socket of a handshake that was cut, and leaves it to the collector
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
RECORDS, TIMES = (10_000, 200) if FULL else (200, 2)
HUNDREDTH = 0.01


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> House:
    return house(tmp_path_factory.mktemp("house"))


def kept(books: Books, times: int) -> bool:
    """Whether every promise was kept, and every fault struck."""
    assert min(books.shown.values()) >= times, books.shown
    return not (books.lost or books.doubled or books.waiting or books.refused)


def report(name: str, books: Books) -> None:
    tell(
        name,
        {
            "records": books.written,
            "faults": books.shown.total(),
            "lost": books.lost,
            "doubled": books.doubled,
            "waiting": books.waiting,
            "healing_s": round(books.healing_s, 1),
        },
    )


def test_every_record_is_at_central_once_after_every_fault(central: House, tmp_path: Path) -> None:
    books = Storm(central, tmp_path, HUNDREDTH, seed=1).run(RECORDS, list(ALL), TIMES)
    report("chaos", books)

    assert kept(books, TIMES), books
    assert set(books.shown) == set(ALL)
    assert books.written >= RECORDS
    assert books.healing_s < HEALING_S


@pytest.mark.skipif(not FULL, reason="takes minutes: ./aula test faults --full")
def test_the_slow_faults_are_survived_at_production_values(central: House, tmp_path: Path) -> None:
    books = Storm(central, tmp_path, 1.0, seed=2).run(60, SLOW, 3)
    report("chaos, unscaled", books)

    assert kept(books, 3), books


@pytest.mark.parametrize(
    ("sender", "wrong"), [(Gullible, "lost"), (Renaming, "doubled")], ids=["gullible", "renaming"]
)
def test_a_postman_that_cuts_corners_is_found_out(
    central: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sender: type, wrong: str
) -> None:
    monkeypatch.setattr("sync.postman.Sender", sender)

    books = Storm(central, tmp_path, HUNDREDTH, seed=3).run(80, ("answer lost", "reset before"), 12)
    report(f"chaos, {wrong} control", books)

    assert getattr(books, wrong) > 0
