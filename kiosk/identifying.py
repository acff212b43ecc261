"""What somebody without a card sees of their typing, and says with a finger.

Typed signs are told to the screen as dots; only the last one shows for a second, and all of
them for a few seconds to who asks. The signs themselves never reach QML.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import touches
from kiosk.config import Config
from kiosk.state import Visit
from kiosk.typed import DATE_DIGITS, Entry, Way
from sync.wire import Site

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1

DOT = "•"
FRESH_MS = 1_000
SHOWN_MS = 5_000
OLDEST = 125
"""Years: a birth year further back is offered to nobody."""

_NOTHING = Entry(Way.CODE)


@QmlElement
class Identifying(QObject):
    """The ways without a card, what was typed, and who of several people is here."""

    changed = Signal()

    def __init__(
        self,
        moment: Callable[[], Visit],
        site: Callable[[], Site | None],
        receive: Callable[[touches.Touch], None],
        config: Config,
        may_type: Callable[[], bool],
        this_year: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._moment = moment
        self._site = site
        self._receive = receive
        self._may_type = may_type
        self._this_year = this_year
        self._masking = config.privacy.mask_typing
        scanner = config.scanner
        self._can_scan = bool(scanner.device or scanner.serial or scanner.wedge)
        self._length, self._screen = 0, moment().screen
        self._fresh = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._shown = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._fresh.timeout.connect(self.changed)
        self._shown.timeout.connect(self.changed)

    def look(self) -> None:
        """See what the visit has become: one sign more is shown for a second."""
        length, screen = len(self._field()), self._moment().screen
        if screen is not self._screen:
            self._fresh.stop()
            self._shown.stop()
        elif length == self._length + 1:
            self._fresh.start()
        elif length != self._length:
            self._fresh.stop()
        if length == 0:
            self._shown.stop()
        self._length, self._screen = length, screen
        self.changed.emit()

    @property
    def _entry(self) -> Entry:
        return self._moment().entry or _NOTHING

    def _field(self) -> str:
        """What is typed on the screen that is up."""
        entry = self._entry
        fields = {"TypeCode": entry.code, "TypeName": entry.name, "TypeBirthDate": entry.born}
        return fields.get(self._moment().screen, "")

    def _masked(self) -> str:
        text = self._field()
        if not self._masking or self._shown.isActive():
            return text
        fresh = 1 if text and self._fresh.isActive() else 0
        dots = DOT * (len(text) - fresh)
        return dots + text[-1] if fresh else dots

    def _cells(self) -> list[str]:
        return list(self._masked().ljust(DATE_DIGITS))

    def _ready(self) -> bool:
        entry = self._entry
        enough = {
            "TypeCode": entry.has_code,
            "TypeName": entry.has_name,
            "TypeBirthDate": len(entry.born) == DATE_DIGITS,
        }
        return enough.get(self._moment().screen, False)

    def _hidden(self) -> bool:
        return self._masking and bool(self._field()) and not self._shown.isActive()

    def _missed(self) -> bool:
        return self._entry.missed

    def _no_date(self) -> bool:
        return self._entry.no_date

    def _scannable(self) -> bool:
        return self._can_scan

    def _name_typable(self) -> bool:
        site = self._site()
        return site is not None and site.typed_name

    def _someone(self) -> bool:
        return self._moment().with_someone

    def _years(self) -> list[int]:
        """The years a scanned number without its century can mean, the likelier ones."""
        from hardware.identifiers import hetu_without_sign

        entry = self._entry
        if entry.way is not Way.CENTURY:
            return []
        latest = self._this_year()
        possible = sorted(hetu_without_sign(entry.code))
        return [year for year in possible if latest - OLDEST <= year <= latest]

    def _people(self) -> list[Any]:
        holder = self._moment().holder
        return [
            {"name": person.given_names or person.family_name, "year": _year(person.birth_date)}
            for person in (holder.people if holder else ())
        ]

    masked = Property(str, _masked, notify=changed)
    cells = Property(list, _cells, notify=changed)
    ready = Property(bool, _ready, notify=changed)
    hidden = Property(bool, _hidden, notify=changed)
    missed = Property(bool, _missed, notify=changed)
    noDate = Property(bool, _no_date, notify=changed)
    canScan = Property(bool, _scannable, constant=True)
    canTypeName = Property(bool, _name_typable, notify=changed)
    withSomeone = Property(bool, _someone, notify=changed)
    years = Property(list, _years, notify=changed)
    people = Property(list, _people, notify=changed)

    @Slot()
    def begin(self) -> None:
        """I have no card."""
        self._receive(touches.HasNoCard())

    @Slot()
    def someone(self) -> None:
        """I am here with someone; or not, after all."""
        self._receive(touches.CameWithSomeone())

    @Slot(str)
    def choose(self, way: str) -> None:
        """Go this way."""
        self._receive(touches.WayChosen(Way(way), self._may_type()))

    @Slot(str)
    def press(self, keys: str) -> None:
        """One key, or what a held key gives."""
        for key in keys:
            self._receive(touches.KeyPressed(key))

    @Slot()
    def erase(self) -> None:
        """Take the last sign back."""
        self._receive(touches.KeyErased())

    @Slot()
    def show(self) -> None:
        """Let me see what I typed, for a few seconds."""
        self._shown.start()
        self._receive(touches.Touched())
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """That is all of this field."""
        self._receive(touches.Continued())

    @Slot()
    def back(self) -> None:
        """To the screen before."""
        self._receive(touches.WentBack())

    @Slot(int)
    def bornIn(self, year: int) -> None:
        """I was born in this year."""
        self._receive(touches.YearChosen(year))

    @Slot(int)
    def isPerson(self, index: int) -> None:
        """Of the people on the card it is this one."""
        self._receive(touches.PersonChosen(index))


def _year(birth_date: str) -> str:
    """The birth year, where the card knows it."""
    year = birth_date[:4]
    return year if year.isdigit() and year != "0000" else ""
