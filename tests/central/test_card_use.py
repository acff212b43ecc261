"""How cards fare reaches head office, and the clinic's IT sees it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from tests.central.house import House, new_id
from tests.central.seat import Seat, staffed

pytestmark = pytest.mark.slow


def card_use(seq: int, family: str = "egk", **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """One kiosk's hour of a family."""
    return {
        "kind": "card_use",
        "id": new_id(7),
        "seq": seq,
        "hour": "2026-11-20T11:00:00Z",
        "family": family,
        "first_try": 20,
        "retries": 2,
        "failures": {"mute": 2},
        "p50_s": 1.2,
        "p95_s": 4.0,
        **fields,
    }


@pytest.fixture
def people(house: House) -> Iterator[House]:
    with staffed(house) as one:
        yield one


def test_two_hours_of_a_family_are_one_line_for_it(people: House) -> None:
    people.send(card_use(1), card_use(2, retries=1, failures={"removed": 1}, p95_s=6.0))
    people.send(card_use(3, "unknown", first_try=0, retries=0, failures={"bank_card": 1}))

    page = Seat(people, "it").page()

    assert (
        "40 at the first try, 3 further tries; not read: mute 2, removed 1; 95 % within 6.0 s"
        in page
    )
    assert "not read: bank card 1" in page
    assert "at the first try" not in Seat(people, "reception").page()


def test_what_is_older_than_a_day_is_not_shown(people: House) -> None:
    people.send(card_use(1))

    people.now += timedelta(hours=25)

    assert "at the first try" not in Seat(people, "it").page()
