"""The staff page as QML sees it: what is shown there, and what its keys do."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot, qVersion
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.config import Config
from kiosk.flow.staff import Told
from kiosk.staff.condition import Condition
from kiosk.staff.door import Door
from kiosk.staff.lockout import FREE_TRIES
from kiosk.staff.words import Deed, PinAccepted, Probe, Wish
from kiosk.state import STAFF_SCREENS, Screen, Visit
from kiosk.touches import StaffAsked, StaffWished, Touch
from sync.wire import VERSION

if TYPE_CHECKING:
    from kiosk.audio.sounds import Sounds

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 5_000


@QmlElement
class Staff(QObject):
    """Nothing here knows a patient: numbers, ages and names of our own alone."""

    changed = Signal()
    test_wanted = Signal()
    look_wanted = Signal()
    restart_wanted = Signal()
    closed_turned = Signal(object)  # the day for which the kiosk is closed, or None

    def __init__(
        self,
        config: Config,
        moment: Callable[[], Visit],
        receive: Callable[[Touch | Told], None],
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._moment = moment
        self._receive = receive
        self._audio = config.audio
        self._sounds: Sounds | None = None
        folder = config.store.path.parent
        self.door = Door(config.staff.pin_file, folder, lambda: clock.now().timestamp(), self)
        self.door.checked.connect(self._checked)
        self._condition: Condition | None = None
        self._checking = self._wrong = False
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.changed)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look_wanted)

    def learn(self, condition: Condition) -> None:
        """How the store is."""
        self._condition = condition
        self.changed.emit()

    def perform(self, deed: Deed, today: date) -> None:
        """Do what the flow asks for."""
        match deed.wish:
            case Wish.TEST_READ:
                self.test_wanted.emit()
            case Wish.SOUND:
                self._sound()
            case Wish.CLOSE_TODAY:
                self._close_on(today)
            case Wish.OPEN_AGAIN:
                self._close_on(None)
            case Wish.RESTART:
                self.restart_wanted.emit()
            case _:
                pass

    def turned(self) -> None:
        """The visit is elsewhere: clocks run only while staff are here."""
        here = self._moment().screen in STAFF_SCREENS
        if not here:
            self._checking = self._wrong = False
            self._condition = None
        for timer in (self._tick, self._look):
            if here and not timer.isActive():
                timer.start()
            elif not here:
                timer.stop()
        self.changed.emit()

    def close(self) -> None:
        """Leave no thread and no process behind."""
        self._tick.stop()
        self._look.stop()
        self.door.stop()
        if self._sounds is not None:
            self._sounds.close()

    def _sound(self) -> None:
        from kiosk.audio.cues import Cue
        from kiosk.audio.sounds import Sounds

        if self._sounds is None:
            self._sounds = Sounds(self._audio, self)
        self._sounds.play(Cue.CHECKED_IN)

    def _close_on(self, day: date | None) -> None:
        self.door.close_on(day)
        self.closed_turned.emit(day)

    def _checked(self, right: bool) -> None:
        self._checking, self._wrong = False, not right
        self.changed.emit()
        if right:
            self._receive(PinAccepted())

    def _seconds(self, age: float | None) -> int:
        return -1 if age is None else round(age)

    @property
    def _probe(self) -> Probe:
        return self._moment().probe or Probe("")

    # What the screen reads ------------------------------------------------------------

    def _is_there(self) -> bool:
        return self.door.is_there

    def _version(self) -> str:
        """Of all that has one, ours first: Aula, Qt, the PC/SC service."""
        told = self._condition
        pcscd = (f"pcscd {told.pcscd}",) if told and told.pcscd else ()
        return " · ".join((VERSION, f"Qt {qVersion()}", *pcscd))

    def _is_checking(self) -> bool:
        return self._checking

    def _was_wrong(self) -> bool:
        return self._wrong

    def _left(self) -> int:
        return max(0, FREE_TRIES - self.door.wrong)

    def _wait(self) -> int:
        return int(self.door.wait_s + 0.999)

    def _readers(self) -> list[str]:
        return sorted(self._moment().readers or ())

    def _probe_state(self) -> str:
        return self._probe.state

    def _probe_what(self) -> str:
        return self._probe.what

    def _probe_ms(self) -> int:
        return self._probe.ms

    def _known(self) -> bool:
        return self._condition is not None

    def _waiting(self) -> int:
        return self._condition.waiting if self._condition else 0

    def _oldest(self) -> int:
        return self._seconds(self._condition.oldest_s if self._condition else None)

    def _refused(self) -> int:
        return self._condition.refused if self._condition else 0

    def _list_age(self) -> int:
        return self._seconds(self._condition.list_age_s if self._condition else None)

    def _heard(self) -> int:
        return self._seconds(self._condition.heard_s if self._condition else None)

    def _links(self) -> list[str]:
        return list(self._condition.links) if self._condition else []

    def _free(self) -> str:
        return f"{self._condition.free_bytes / 1e9:.1f}" if self._condition else ""

    def _renewed(self) -> str:
        return self._probe.renewed

    def _trouble(self) -> str:
        return self._condition.trouble if self._condition else ""

    available = Property(bool, _is_there, constant=True)
    version = Property(str, _version, notify=changed)
    checking = Property(bool, _is_checking, notify=changed)
    wrong = Property(bool, _was_wrong, notify=changed)
    triesLeft = Property(int, _left, notify=changed)
    waitSeconds = Property(int, _wait, notify=changed)
    readers = Property(list, _readers, notify=changed)
    probe = Property(str, _probe_state, notify=changed)
    probeOf = Property(str, _probe_what, notify=changed)
    probeMilliseconds = Property(int, _probe_ms, notify=changed)
    known = Property(bool, _known, notify=changed)
    waiting = Property(int, _waiting, notify=changed)
    oldestSeconds = Property(int, _oldest, notify=changed)
    refused = Property(int, _refused, notify=changed)
    listSeconds = Property(int, _list_age, notify=changed)
    heardSeconds = Property(int, _heard, notify=changed)
    links = Property(list, _links, notify=changed)
    freeGigabytes = Property(str, _free, notify=changed)
    probeRenewed = Property(str, _renewed, notify=changed)
    trouble = Property(str, _trouble, notify=changed)

    # What a finger can say ------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """Two corners were held."""
        if self.door.is_there:
            self._receive(StaffAsked())

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Here is the PIN."""
        if self._moment().screen is Screen.STAFF_PIN and not self._checking:
            self._checking, self._wrong = True, False
            self.changed.emit()
            self.door.try_pin(pin)

    @Slot(str)
    def wish(self, wish: str) -> None:
        """A key of the page."""
        if wish in tuple(Wish):
            self._receive(StaffWished(Wish(wish)))
