"""Batches of records as kiosks send them, made before anything is measured."""

from __future__ import annotations

import http.client
import json
import random
import uuid
from collections.abc import Sequence
from datetime import date
from typing import Any

from tests.bench.servers import Server

STORE = "00000000-0000-4000-8000-0000000000aa"
_random = random.Random()


def answer(seq: int) -> dict[str, Any]:
    """What somebody answered at the kiosk: 230 bytes."""
    return {
        "kind": "feedback",
        "id": str(uuid.uuid4()),
        "seq": seq,
        "local_date": date.today().isoformat(),
        "local_hour": seq % 24,
        "clock_trusted": True,
        "score": _random.randrange(11),
        "language": "fi",
        "place": "lab",
    }


def arrival(seq: int) -> dict[str, Any]:
    """A check-in."""
    return {
        "kind": "check_in",
        "id": str(uuid.uuid4()),
        "seq": seq,
        "at": f"{date.today().isoformat()}T12:00:00+02:00",
        "appointment_id": f"a-{seq}",
        "by": "card",
        "card_family": "egk",
    }


def batches(records: int, size: int, first: int = 1) -> list[bytes]:
    """Half answers, half arrivals, each in batches of their own, as the postman packs them."""
    made = []
    for number, start in enumerate(range(first, first + records, size)):
        make = arrival if number % 2 else answer
        whole = {"store": STORE, "records": [make(start + n) for n in range(size)]}
        made.append(json.dumps(whole, separators=(",", ":")).encode())
    return made


def post(server: Server, token: str, bodies: Sequence[bytes]) -> None:
    """Send batch after batch over one connection, as cheaply as Python can."""
    connection = http.client.HTTPConnection(server.host, server.port, timeout=60)
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    try:
        for body in bodies:
            connection.request("POST", "/v1/records", body, headers)
            response = connection.getresponse()
            said = response.read()
            assert response.status == 200, response.status
            assert b'"refused"' not in said, "they are all good"
    finally:
        connection.close()
