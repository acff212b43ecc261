"""A central of the tests' own: real tables, a real server on loopback, a clock that obeys."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import httpx
import msgspec
import uvicorn

from central import appointments, devices, weeks
from central.app import build
from central.desk import Desk
from central.limits import Limits
from central.sealing import KeyFile
from central.serve import Server
from central.store import Store
from sync import wire
from sync.sealing import seal

NOON = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)  # a Friday, noon in Helsinki
TODAY = date(2026, 11, 20)
STORE = "00000000-0000-4000-8000-0000000000aa"
NEVER = "9999-12-31"
LOBBY, OTHER_LOBBY, ELSEWHERE = "dev-lobby", "dev-other", "dev-elsewhere"

TABLES = (
    *("sites", "peppers", "kiosks", "health", "probe", "appointments", "records", "visits"),
    *("sequences", "feedback", "comments", "callbacks", "answers_by_day"),
    *("published_weeks", "published_counts", "renewals", "integrations"),
    *("staff", "staff_sessions", "staff_tries", "answered_calls"),
    *("spent_codes", "coded_answers"),
)

Record = dict[str, Any]
_numbers = count(1)


class House:
    """A running central with two sites; `north` has two kiosks, `south` has one."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = NOON
        self.desk = Desk(store, lambda: self.now, on_loopback=True)
        self.client = httpx.Client(timeout=15)
        self.kiosks: dict[str, str] = {}
        self._renewed = ""
        self.furnish()

    def furnish(self) -> None:
        """Empty the tables, and put in the sites and kiosks every test begins with."""
        self.now = NOON
        self.desk.limits = Limits()
        with self.store.write() as transaction:
            for table in TABLES:
                transaction.run(f"DELETE FROM {table}")  # noqa: S608 - our own names
            for name in ("north", "south"):
                devices.put_site(transaction, site(name), TODAY)
                self._renewed = ""
                transaction.run(
                    "INSERT INTO renewals (site, day) VALUES (:site, :never)",
                    site=name,
                    never=NEVER,
                )
                pepper = wire.Pepper(1, name.encode().ljust(32, b"."))
                devices.add_pepper(transaction, name, pepper)
            self.kiosks = {
                token: devices.add_kiosk(transaction, where, token, token, NOON)
                for token, where in ((LOBBY, "north"), (OTHER_LOBBY, "north"), (ELSEWHERE, "south"))
            }

    def call(
        self,
        method: str,
        path: str,
        token: str | None = LOBBY,
        **more: Any,  # noqa: ANN401 - httpx's own
    ) -> httpx.Response:
        """One request, with a kiosk's token unless there is to be none."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        headers |= more.pop("headers", {})
        return self.client.request(method, path, headers=headers, **more)

    def send(self, *records: Record, token: str = LOBBY) -> list[wire.Verdict]:
        """Send a batch and return its verdicts."""
        answer = self.call("POST", "/v1/records", token, json={"store": STORE, "records": records})
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=wire.Verdicts).verdicts

    def schedule(self, since: int = 0, token: str = LOBBY) -> wire.SchedulePage:
        """One page of the list."""
        answer = self.call("GET", f"/v1/schedule?since={since}", token)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=wire.SchedulePage)

    def book(self, *bookings: wire.Booking, site: str = "north") -> int:
        """Put bookings on the list."""
        with self.store.write() as transaction:
            return appointments.put(transaction, site, bookings)

    def renew(self) -> int:
        """Publish what the last midnight allows; central does not do it behind a test's back."""
        with self.store.write() as transaction:
            transaction.run("UPDATE renewals SET day = :day", day=self._renewed)
            made = weeks.renew_all(transaction, self.now)
            row = transaction.one("SELECT max(day) AS day FROM renewals")
            assert row is not None
            self._renewed = row.day
            transaction.run("UPDATE renewals SET day = :never", never=NEVER)
        return made

    def scores(self, site: str = "north") -> dict[int, int]:
        """The histogram over all days: score -> how many."""
        with self.store.read() as transaction:
            rows = transaction.rows("SELECT * FROM answers_by_day WHERE site = :site", site=site)
        sums = {score: sum(getattr(row, f"s{score}") for row in rows) for score in range(11)}
        return {score: n for score, n in sums.items() if n}


def site(name: str) -> wire.Site:
    """A site in Helsinki."""
    return wire.Site(
        id=name,
        name=f"Clinic {name}",
        time_zone="Europe/Helsinki",
        languages=("fi", "en"),
        places=(wire.Place(id="lab", floor="1"),),
    )


def new_id(version: int = 4) -> str:
    """A record's id."""
    plain = UUID(int=next(_numbers), version=4)
    return f"{str(plain)[:14]}{version}{str(plain)[15:]}"


def feedback(score: Any = 9, **fields: Any) -> Record:  # noqa: ANN401 - wrong ones too
    """An answer of yesterday."""
    return {
        "kind": "feedback",
        "id": new_id(),
        "seq": next(_numbers),
        "local_date": (TODAY - timedelta(days=1)).isoformat(),
        "local_hour": 11,
        "clock_trusted": True,
        "score": score,
        "language": "fi",
        "place": "lab",
        **fields,
    }


COMMENTS_KEY = KeyFile("north", "comments", "test-key", bytes(range(32)))  # for tests alone


def sealed(text: str) -> Record:
    """Words as a kiosk seals them."""
    return dict(msgspec.to_builtins(seal(COMMENTS_KEY.public(), text)))


def comment(words: str, **fields: Any) -> Record:  # noqa: ANN401 - wrong ones too
    """Words about an answer, sealed."""
    return {
        "kind": "comment",
        "id": new_id(),
        "seq": next(_numbers),
        "feedback_id": new_id(),
        "topics": ["ease"],
        "text": sealed(words),
        **fields,
    }


def callback(**fields: Any) -> Record:  # noqa: ANN401 - wrong ones too
    """Somebody wants a call."""
    return {
        "kind": "callback",
        "id": new_id(),
        "seq": next(_numbers),
        "phone": sealed("+358 40 000 0000"),
        "consent_text_version": "2026-1",
        **fields,
    }


def check_in(appointment: str = "a-1", **fields: Any) -> Record:  # noqa: ANN401 - wrong ones too
    """An arrival."""
    return {
        "kind": "check_in",
        "id": new_id(7),
        "seq": next(_numbers),
        "at": "2026-11-20T12:00:00+02:00",
        "appointment_id": appointment,
        "by": "card",
        **fields,
    }


def booking(id: str = "a-1", day: date = TODAY, **fields: Any) -> wire.Booking:  # noqa: ANN401
    """A booking at noon."""
    starts = datetime(day.year, day.month, day.day, 10, 0, tzinfo=UTC)
    return wire.Booking(
        appointment_id=id,
        day=day,
        keys=(f"1:{id}",),
        starts_at=starts,
        place_id="lab",
        **{"call_code": "KT42", **fields},
    )


def refusals(verdicts: list[wire.Verdict]) -> list[str | None]:
    """The reason of each verdict, None where it was accepted."""
    return [None if one.verdict == "accepted" else one.reason for one in verdicts]


@contextmanager
def running(house: House) -> Iterator[House]:
    """Serve a house from a thread until the block ends."""
    ready = threading.Event()
    config = uvicorn.Config(
        build(house.desk),
        port=0,
        loop="uvloop",
        http="httptools",
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
    )
    server = Server(config, ready.set, house.desk.changes.close)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        assert ready.wait(10), "the server did not start"
        port = server.servers[0].sockets[0].getsockname()[1]
        house.client.base_url = httpx.URL(f"http://127.0.0.1:{port}")
        yield house
    finally:
        house.client.close()
        server.should_exit = True
        thread.join(15)


def until(happens: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for what should happen."""
    turns = threading.Event()
    for _ in range(int(seconds / 0.01)):
        if happens():
            return
        turns.wait(0.01)
    raise AssertionError("it did not happen in time")
