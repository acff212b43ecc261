"""What the screen shows of leaving beside the question: call back, what was hidden, news, slips."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import touches, view
from kiosk.effects import Printed
from kiosk.flow import Event
from kiosk.flow.call_back import may_be_asked
from kiosk.languages import Languages
from kiosk.slip.settings import Slip
from kiosk.state import Ticket, Visit
from sync.wire import Site

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1


@lru_cache(1)
def _panel(text: str) -> dict[str, object]:
    from kiosk.qr import for_screen

    return for_screen(text)


@QmlElement
class Parting(QObject):
    """The words and pictures of a person who leaves, and what their finger can say."""

    changed = Signal()

    def __init__(
        self,
        moment: Callable[[], Visit],
        site: Callable[[], Site | None],
        receive: Callable[[Event], None],
        languages: Languages,
        slip: Slip,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._moment = moment
        self._site = site
        self._receive = receive
        self._languages = languages
        self._slip = slip
        self._printer: Any = None
        self._drawn: tuple[str, dict[str, object]] = "", {}
        self.changed.connect(self._forget)

    def print(self, ticket: Ticket, number: int) -> None:
        """Print the slip of a ticket, where there is a printer."""
        if not self._slip.prints:
            return
        from kiosk.slip.picture import draw, escpos

        self._start_printer().print(escpos(draw(self._slip_words(ticket), self._slip.dots)), number)

    def close(self) -> None:
        """End what still prints."""
        if self._printer is not None:
            self._printer.close()

    def _start_printer(self) -> Any:  # noqa: ANN401 - imported when it is needed
        if self._printer is None:
            from kiosk.slip.printer import SlipPrinter

            self._printer = SlipPrinter(self._slip, self)
            self._printer.printed.connect(lambda number: self._receive(Printed(number)))
        return self._printer

    def _slip_words(self, ticket: Ticket) -> Any:  # noqa: ANN401 - imported when it is needed
        from kiosk.slip.words import slip_words
        from sync.visit_code import PREFIX

        site = self._site()
        stops = view.stops(ticket.bookings, site, self._languages)
        house = site.name if site else ""
        return slip_words(house, ticket.call_code, stops, PREFIX + ticket.visit_code)

    # What the screen reads ------------------------------------------------------------

    def _may_be_called(self) -> bool:
        return may_be_asked(self._moment()) and view.may_call(self._site())

    def _called(self) -> bool:
        return self._moment().called

    def _phone(self) -> str:
        return self._moment().phone

    def _phone_fault(self) -> str:
        return self._moment().phone_fault

    def _unkept(self) -> bool:
        return self._moment().unkept

    def _linked(self) -> bool:
        return self._moment().linked

    def _hidden(self) -> str:
        return "+".join(sorted(self._moment().hidden))

    def _panel_code(self) -> dict[str, object]:
        site = self._site()
        return _panel(site.panel_url if site else "")

    def _published_week(self) -> dict[str, object]:
        return view.published_week(self._site(), self._languages)

    def _you_said(self) -> str:
        return view.you_said(self._site(), self._languages)

    def _slip_out(self) -> bool:
        return self._moment().slip_out

    def _slip_code(self) -> dict[str, object]:
        ticket = self._moment().ticket
        if not self._slip.on_screen or ticket is None or not ticket.visit_code:
            return {}
        from kiosk.slip.words import for_telephone

        told = for_telephone(self._slip_words(ticket))
        if told != self._drawn[0]:
            from kiosk.qr import for_screen

            self._drawn = told, for_screen(told)
        return self._drawn[1]

    def _forget(self) -> None:
        """Keep nobody's code longer than the ticket it is of."""
        if self._moment().ticket is None:
            self._drawn = "", {}

    mayBeCalled = Property(bool, _may_be_called, notify=changed)
    called = Property(bool, _called, notify=changed)
    phone = Property(str, _phone, notify=changed)
    phoneFault = Property(str, _phone_fault, notify=changed)
    unkept = Property(bool, _unkept, notify=changed)
    linked = Property(bool, _linked, notify=changed)
    hidden = Property(str, _hidden, notify=changed)
    panelCode = Property(dict, _panel_code, notify=changed)
    publishedWeek = Property(dict, _published_week, notify=changed)
    youSaid = Property(str, _you_said, notify=changed)
    slipOut = Property(bool, _slip_out, notify=changed)
    slipCode = Property(dict, _slip_code, notify=changed)

    # What a finger can say ------------------------------------------------------------

    @Slot(bool)
    def wantCall(self, wanted: bool) -> None:
        """Ask for a number to be called back on, or go back without."""
        if not wanted or self._may_be_called():
            self._receive(touches.WantsCall(wanted))

    @Slot(str)
    def typePhone(self, letters: str) -> None:
        """Add digits to the number."""
        self._receive(touches.PhoneTyped(self._moment().phone + letters))

    @Slot()
    def erasePhone(self) -> None:
        """Take the last digit back."""
        self._receive(touches.PhoneTyped(self._moment().phone[:-1]))

    @Slot(bool)
    def link(self, linked: bool) -> None:
        """Let my answer be read before I am called, or not."""
        self._receive(touches.LinkChosen(linked))
