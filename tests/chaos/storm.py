"""A storm: a real postman and a real central, a proxy between them, and records all the while."""

import asyncio
import gc
import random
import shutil
import ssl
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import trustme

from sync import wire
from sync.device import this_device
from sync.postman import Postman
from sync.sealing import seal
from sync.settings import Pace, Settings
from sync.store import Store, open_store
from tests.chaos.faults import ALL, nothing
from tests.chaos.proxy import Proxy
from tests.demo.programs import Program, output
from tests.demo.town import free_port
from tests.sync.at_work import until

KEY = bytes(range(32))
PUBLIC = wire.SealingKey("chaos", "comments", bytes(range(1, 33)))
YEAR = timedelta(days=365)
HEALING_S = 60.0
SHORTEST_DEADLINE_S = 0.5  # a busy machine's pause is no fault
LOOK_S = 0.02


@dataclass(frozen=True)
class Books:
    """How a storm ended. `lost`, `doubled` and `waiting` are 0 where the promise was kept."""

    written: int
    lost: int
    doubled: int
    waiting: int
    refused: int
    healing_s: float
    shown: Counter[str]


@dataclass(frozen=True)
class House:
    """A central's database with one kiosk in it, to be copied for each storm."""

    folder: Path
    kiosk: str


def house(folder: Path) -> House:
    """Make a demonstration day: its sites, its list, and the kiosk's token."""
    where = ["--database", f"sqlite:///{folder / 'central.db'}"]
    token = ["--token-file", str(folder / "token")]
    (day,) = output(["-m", "central", "demo-day", *where, *token, "--json"])
    return House(folder, str(day["kiosk"]))


class Storm:
    """Everything a storm needs, in one folder. Times are shortened by `scale`."""

    def __init__(self, house: House, folder: Path, scale: float, seed: int) -> None:
        for name in ("central.db", "token"):
            shutil.copy(house.folder / name, folder / name)
        self._kiosk = house.kiosk
        self._folder = folder
        self._scale = scale
        self._random = random.Random(seed)
        self._database = f"sqlite:///{folder / 'central.db'}"
        self._port = free_port()
        self._ids: list[str] = []

    def run(self, records: int, faults: Sequence[str], times: int) -> Books:
        """Write `records` while each of `faults` strikes `times`; then heal, and count."""
        words = ["-m", "central", "serve", "--database", self._database, "--port", str(self._port)]
        central = Program("central", words, self._folder)
        central.start()
        central.hear()
        try:
            healing, shown, store = asyncio.run(self._rage(records, faults, times))
        finally:
            central.stop()
            gc.collect()  # the sockets of handshakes that were cut, while warnings are expected
        return self._count(healing, shown, store)

    def _count(self, healing: float, shown: Counter[str], store: Store) -> Books:
        told = output(
            [
                "-m",
                "central",
                "records",
                "--kiosk",
                self._kiosk,
                "--database",
                self._database,
                "--json",
            ]
        )
        there = Counter(row["id"] for row in told)
        status = store.outbox.status(datetime.now(UTC))
        store.close()
        return Books(
            written=len(self._ids),
            lost=sum(one not in there for one in self._ids),
            doubled=there.total() - len(set(self._ids) & there.keys()),
            waiting=status.waiting,
            refused=len(status.refused),
            healing_s=healing,
            shown=shown,
        )

    async def _rage(
        self, records: int, faults: Sequence[str], times: int
    ) -> tuple[float, Counter[str], Store]:
        identities = self._identities()
        chance = self._random
        proxy = Proxy(self._port, {"nothing": nothing, **ALL}, identities, self._scale, chance)
        strikes = [name for name in faults for _ in range(times)]
        chance.shuffle(strikes)
        proxy.plan = deque(one for strike in strikes for one in (strike, "nothing"))
        await proxy.open()
        settings = self._settings(f"https://127.0.0.1:{proxy.address}")
        store = open_store(settings.store, KEY)
        kiosk = open_store(settings.store, KEY)
        task = asyncio.create_task(Postman(store, this_device(settings), settings).run())
        whole, loop, looked = len(proxy.plan), asyncio.get_running_loop(), 0.0

        def over() -> bool:
            nonlocal looked
            assert not task.done(), "the postman has ended"
            if not proxy.plan:
                return True
            if loop.time() < looked + LOOK_S:
                return False
            looked = loop.time()
            if not store.outbox.status(datetime.now(UTC)).waiting:
                due = round(records * (1 - len(proxy.plan) / whole))
                for _ in range(max(1, due - len(self._ids))):
                    self._ids.append(self._write(kiosk, len(self._ids)))
            return False

        await until(over)
        while len(self._ids) < records:
            self._ids.append(self._write(kiosk, len(self._ids)))
        healing = await self._heal(store)
        task.cancel()
        await asyncio.wait([task])
        kiosk.close()
        await proxy.close()
        return healing, proxy.shown, store

    async def _heal(self, store: Store) -> float:
        """Seconds until nothing waits any more, at most `HEALING_S`."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            async with asyncio.timeout(HEALING_S):
                await until(lambda: not store.outbox.status(datetime.now(UTC)).waiting)
        except TimeoutError:
            pass
        return loop.time() - began

    def _write(self, kiosk: Store, number: int) -> str:
        now = datetime.now(UTC)
        match number % 4:
            case 0:
                booking = wire.Booking(f"chaos-{number}", date(2026, 11, 23), ())
                return kiosk.check_in([booking], at=now, by="card")[0]
            case 3:
                text = seal(PUBLIC, f"Words {number}")
                return kiosk.add(wire.Comment, feedback_id=self._ids[-1], text=text)
            case _:
                return kiosk.add(
                    wire.Feedback,
                    local_date=now.date(),
                    local_hour=now.hour,
                    clock_trusted=True,
                    score=number % 11,
                    language="fi",
                    place="lab",
                )

    def _identities(self) -> dict[str, ssl.SSLContext]:
        ca, stranger = trustme.CA(), trustme.CA()
        ca.cert_pem.write_to_path(str(self._folder / "ca.pem"))
        ended = datetime.now(UTC) - YEAR
        contexts = {}
        for name, leaf in (
            ("good", ca.issue_cert("127.0.0.1")),
            ("expired", ca.issue_cert("127.0.0.1", not_before=ended - YEAR, not_after=ended)),
            ("unknown", stranger.issue_cert("127.0.0.1")),
        ):
            contexts[name] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            leaf.configure_cert(contexts[name])
        return contexts

    def _settings(self, url: str) -> Settings:
        key = self._folder / "key"
        key.touch(0o600)
        key.write_text(KEY.hex())
        whole = Pace()
        pace = Pace(
            **{
                name: getattr(whole, name) * self._scale
                for name in ("grace", "first_rest", "longest_rest", "spacing")
            },
            deadline=max(SHORTEST_DEADLINE_S, whole.deadline * self._scale),
            wait=whole.wait,
            look=min(whole.look, whole.look * self._scale * 5),
            round=whole.round * self._scale,
            longest_retry_after=whole.longest_retry_after * self._scale / 50,
        )
        return Settings(
            url=url,
            token_file=self._folder / "token",
            store=self._folder / "kiosk.db",
            key_file=key,
            hold=timedelta(0),
            ca_file=self._folder / "ca.pem",
            version="chaos",
            pace=pace,
        )
