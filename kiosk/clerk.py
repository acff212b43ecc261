"""The clerk: the one thread that owns the database, so that a slow disk never stops the screen.

Jobs go in as effects, answers come out as Qt signals. A job that fails becomes
`NotStored`; nothing is thanked for before the commit has returned.
"""

import queue
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk.card_use import CardUses
from kiosk.clock import Clock, local
from kiosk.config import Config
from kiosk.disk_watch import DiskWatch, sentence_for
from kiosk.effects import (
    Answer,
    Awaited,
    CallStaff,
    Effect,
    Found,
    LeaveBehind,
    LookUp,
    LookUpTyped,
    NotStored,
    StaffTold,
    StoreCallback,
    StoreCheckIn,
    StoreComment,
    Stored,
    StoreScore,
    TurnAway,
)
from kiosk.finding import Finder
from kiosk.log import log
from kiosk.receipts import LOOK_S, Receipts
from kiosk.staff.condition import condition_of
from kiosk.staff.words import LookAfter
from kiosk.value import Value
from sync import wire

if TYPE_CHECKING:
    from kiosk.voices import Voices
    from sync.server_time import Timekeeper, Told
    from sync.store import Store

ROUND_S = 30.0
SITE_S = 2.0


class Job(Value, frozen=True):
    """An effect of visit `number`, in the language the patient chose."""

    number: int
    effect: Effect
    language: str


class Clerk(QObject):
    """Looks up and writes down, in the order it is asked."""

    answered = Signal(object)
    site_changed = Signal(object)
    opened = Signal()
    refused = Signal(str)
    looked_after = Signal(object)

    def __init__(
        self, config: Config, clock: Clock, health: Callable[[datetime], wire.Health]
    ) -> None:
        super().__init__()
        self._config = config
        self._clock = clock
        self._health = health
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="clerk", daemon=True)
        self._site: wire.Site | None = None
        self._keeper: Timekeeper | None = None
        self._store_error: type[Exception] = OSError  # StoreError, once it has been imported
        self._voices: Voices  # made in the clerk's own thread
        self._last_error = ""
        self._disk = DiskWatch()
        self.card_uses = CardUses(clock)
        self._finder = Finder(config.schedule.max_age)
        self._receipts = Receipts()
        self.may_type = self._finder.may_type

    def start(self) -> None:
        """Open the database and begin, both in the clerk's own thread."""
        self._thread.start()

    def ask(self, job: Job) -> None:
        """Put a job in the queue; returns at once."""
        self._jobs.put(job)

    def stop(self) -> None:
        """Finish what was asked for, then close the database."""
        if self._thread.is_alive():
            self._jobs.put(None)
            self._thread.join(10)

    def _work(self) -> None:
        from kiosk.voices import Voices
        from sync.secret_file import SecretFileError
        from sync.store import StoreError

        self._voices, self._store_error = Voices(self._config), StoreError
        done = False
        while not done:
            try:
                store = self._open()
            except (StoreError, SecretFileError, OSError) as error:
                self.refused.emit(sentence_for(error, self._config))
                return
            try:
                done = self._serve(store)
            finally:
                store.close()

    def _open(self) -> "Store":
        """Open the database; a damaged one is kept as evidence and a fresh one serves."""
        from sync.secret_file import read_key
        from sync.store import Damaged, open_store, set_aside

        path, key = self._config.store.path, read_key(self._config.store.key_file)
        ballast = self._config.store.ballast_bytes
        try:
            return open_store(path, key, clock=self._now, ballast=ballast)
        except Damaged:
            set_aside(path, self._clock.now().strftime("%Y%m%dT%H%M%SZ"))
            log("store_set_aside", reason=Damaged.__name__)
            return open_store(path, key, clock=self._now, ballast=ballast)

    def _serve(self, store: "Store") -> bool:
        """Work until told to stop; False when the file turned out to be damaged."""
        self._keep_time(store)
        self._look_at_site(store)
        self.opened.emit()
        next_round = self._note_health(store)
        while True:
            wait = self._receipts.patience(SITE_S if self._site is None else ROUND_S)
            try:
                job = self._jobs.get(timeout=wait)
            except queue.Empty:
                if wait > LOOK_S:
                    self._look_at_site(store)
            else:
                if job is None:
                    return True
                if not self._do(store, job):
                    return False
                del job  # or the person in it would stay until the next one comes
            self._look_for_receipts(store)
            if time.monotonic() >= next_round:
                self._look_at_site(store)
                next_round = self._note_health(store)

    def _do(self, store: "Store", job: Job) -> bool:
        """Do one job and answer it; False when the file is damaged."""
        from sync.store import Damaged

        sound = True
        try:
            answer = self._answer(store, job)
        except self._store_error as error:
            log("not_stored", reason=type(error).__name__)
            self._last_error = type(error).__name__
            sound = not isinstance(error, Damaged)
            answer = NotStored(job.number) if isinstance(job.effect, Awaited) else None
        if answer is not None:
            self.answered.emit(answer)
        return sound

    def _look_for_receipts(self, store: "Store") -> None:
        try:
            told = self._receipts.told(store)
        except self._store_error as error:
            log("store_trouble", reason=type(error).__name__)
        else:
            for number in told:
                self.answered.emit(StaffTold(number))

    def _answer(self, store: "Store", job: Job) -> Answer | None:
        now = self._now()
        match job.effect:
            case LookUp() | LookUpTyped():
                site = self._look_at_site(store)
                return Found(job.number, self._finder.find(store, job.effect, now, site))
            case StoreCheckIn(bookings=bookings, by=by, card_family=family):
                ids = store.check_in(bookings, at=now, by=by, card_family=family)
                return Stored(job.number, ids[0], self._code_for_slip(store))
            case StoreScore() as said:
                return Stored(job.number, self._score(store, job, said, now))
            case StoreComment() | StoreCallback() as said:
                return self._say(store, job, said)
            case LeaveBehind(comment=said):
                self._say(store, job, said)
            case LookAfter():
                self.looked_after.emit(condition_of(store, now))
            case TurnAway(cause=cause, screen=screen):
                store.add(wire.TurnedAway, at=now, cause=cause, screen=str(screen))
            case CallStaff(cause=cause, screen=screen):
                call = store.add(wire.StaffCall, at=now, cause=cause, screen=str(screen))
                self._receipts.expect(job.number, call)
            case _:
                pass
        return None

    def _say(self, store: "Store", job: Job, said: StoreComment | StoreCallback) -> Answer:
        """Write what was said; where it cannot be sealed there is no thanks."""
        from sync.sealing import NotSealed

        try:
            return Stored(job.number, self._voices.say(store, said))
        except NotSealed:
            log("not_stored", reason=NotSealed.__name__)
            self._last_error = NotSealed.__name__
            return NotStored(job.number)

    def _score(self, store: "Store", job: Job, said: StoreScore, now: datetime) -> str:
        from kiosk.voices import Asker

        site = self._look_at_site(store)
        wall = local(now, site.time_zone if site else None)
        asker = Asker(job.number, job.language, wall, self._told().trusted)
        return self._voices.score(store, said, asker)

    def _code_for_slip(self, store: "Store") -> str:
        """Make a code for the way out, where there are slips. Nobody keeps it."""
        if not self._config.slip.wanted:
            return ""
        from sync.visit_code import make

        return next(map(make, store.peppers()), "")

    def _look_at_site(self, store: "Store") -> wire.Site | None:
        try:
            site = store.site()
            if self._keeper is not None:
                self._keeper.look()
        except (self._store_error, msgspec.MsgspecError) as error:
            log("site_unreadable", reason=type(error).__name__)
            return self._site
        if site is not None and site != self._site:
            self._site = site
            self.site_changed.emit(site)
        return site

    def _keep_time(self, store: "Store") -> None:
        """Tell central's time from now on, as far as the postman has heard it."""
        from sync.server_time import Reading, Timekeeper, read_clocks

        def clocks() -> Reading:
            return read_clocks()._replace(wall=self._clock.now().timestamp())

        try:
            self._keeper = Timekeeper(store, clocks)
        except (self._store_error, msgspec.MsgspecError) as error:
            log("time_unreadable", reason=type(error).__name__)

    def _told(self) -> "Told":
        from sync.server_time import Told

        return self._keeper.tell() if self._keeper else Told(self._clock.now(), False, None)

    def _now(self) -> datetime:
        return self._told().at

    def _note_health(self, store: "Store") -> float:
        now = self._clock.now()
        health = msgspec.structs.replace(self._health(now), last_error=self._last_error)
        try:
            store.note_health(health)
            self.card_uses.write_down(store.add, self._now())
        except self._store_error as error:
            log("health_not_noted", reason=type(error).__name__)
        else:
            self._disk.look(store)
            if self._last_error == "StoreFull":  # told, and over: this was written
                self._last_error = ""
        return time.monotonic() + ROUND_S
