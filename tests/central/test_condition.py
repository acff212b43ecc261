"""A kiosk's colour comes with its reason and the next step."""

from datetime import timedelta
from typing import Any

import pytest

from central.condition import condition
from central.devices import KioskState
from sync import wire
from tests.central.house import NOON


def seen(ago_s: float = 10, gaps: int = 0, **health: Any) -> KioskState:  # noqa: ANN401
    said = wire.Health(**{"version": "1", "reader": "ready", **health})
    return KioskState("k", NOON - timedelta(seconds=ago_s), said, {"visits": gaps})


@pytest.mark.parametrize(
    ("state", "kiosk", "colour", "words"),
    [
        ("active", seen(), "green", ""),
        ("active", None, "red", "Never heard of"),
        ("active", seen(ago_s=720), "red", "Silent for 12 min"),
        ("active", seen(reader="missing"), "red", "No card reader"),
        ("active", seen(reader="failing"), "red", "unplug it"),
        ("active", seen(screen_age_s=600), "red", "stands still"),
        (
            "active",
            seen(outbox=14, outbox_oldest_s=1320),
            "amber",
            "14 records wait, the oldest 2",
        ),
        ("active", seen(ago_s=120), "red", "Silent for 2 min"),
        ("active", seen(screen_age_s=90), "red", "stands still"),
        ("active", seen(outbox=1, outbox_oldest_s=90), "amber", "check its network"),
        ("active", seen(list_age_s=100), "amber", "list is"),
        ("active", seen(ago_s=60, screen_age_s=60, outbox_oldest_s=60, list_age_s=80), "green", ""),
        ("active", seen(refused=2), "amber", "2 records were refused"),
        ("active", seen(gaps=3), "amber", "3 records never came"),
        ("active", seen(list_age_s=7200), "amber", "2 h old"),
        ("active", seen(clock_offset_s=-900), "amber", "clock"),
        ("active", seen(free_bytes=1000), "amber", "nearly full"),
        ("active", seen(last_error="ballast_given_up"), "amber", "reserve: make free space"),
        ("active", seen(last_error="StoreFull"), "red", "nobody can check in: make free space"),
        (
            "active",
            seen(last_error="store_set_aside unsent=2+1"),
            "amber",
            "with 3 records not sent: keep the old file",
        ),
        (
            "active",
            seen(last_error="store_set_aside unsent=unknown"),
            "amber",
            "nobody knows how many records",
        ),
        ("active", seen(last_error="store_set_aside unsent=Otto"), "green", ""),
        ("active", seen(certificate_days=29.5), "amber", "ends in 29 days. Renew it"),
        ("active", seen(certificate_days=1.2), "red", "ends in 1 day. Renew it now"),
        ("active", seen(certificate_days=200), "green", ""),
        ("paused", seen(), "amber", "Paused"),
        ("revoked", seen(), "red", "Revoked"),
    ],
)
def test_each_trouble_has_its_colour_and_its_words(
    state: str, kiosk: KioskState | None, colour: str, words: str
) -> None:
    found = condition(state, kiosk, NOON)

    assert found.colour == colour
    assert words in " ".join(found.why)
    assert all(why.endswith(".") for why in found.why)
    assert (found.colour == "green") == (found.why == ())
