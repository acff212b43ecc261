"""Every way the window can fail while somebody stands before it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from hardware.events import CardPlaced, CardRead, CardRemoved, CodeKind, CodeScanned
from hardware.identifiers import KVNR
from hardware.person import CardHolder, Identifier, Person
from hardware.virtual.desk import READER
from hardware.virtual.egk import generated
from kiosk import touches
from kiosk.flow import Event, TimedOut
from kiosk.manner import Manner
from kiosk.state import Visit
from sync.store import open_store
from tests.kiosk.fingers import texts
from tests.kiosk.lobbies import KEY, Desk
from tests.kiosk.scenes import SITE
from tests.sync.marked import MARKERS

PHONE = "+358400000000"


class Somebody:
    """The kiosk, and whoever stands before it."""

    def __init__(self, desk: Desk, at: int) -> None:
        self.desk, self.name = desk, MARKERS[at]
        number = Identifier(KVNR, generated(at + 1).kvnr)
        born = generated(at + 1).born
        self.who = CardHolder(
            "egk", "DE", (Person((number,), self.name, self.name, birth_date=born),)
        )
        self.seen = ""

    @property
    def moment(self) -> Visit:
        return self.desk.lobby.visit.moment

    def happens(self, *events: Event) -> None:
        for event in events:
            self.desk.lobby.visit.receive(event)

    def sees(self, screen: str) -> None:
        self.desk.sees(screen)
        self.seen += " ".join(texts(self.desk.root))

    def arrives(self) -> None:
        self.happens(CardPlaced(READER), CardRead(READER, holder=self.who, ms=1))

    def is_greeted(self) -> None:
        self.arrives()
        self.sees("YourVisit")

    def rates(self) -> None:
        self.happens(touches.RateVisit(), touches.Scored(3))

    def writes_what_is_not_kept(self) -> None:
        self.happens(touches.WantsToWrite(True), touches.Typed(self.name, len(self.name)))
        self.sees("MainReason")
        self.happens(touches.Finished())
        self.sees("SeeReception")

    def goes(self) -> None:
        self.happens(touches.LeftOff(), touches.LeftOff(), CardRemoved(READER))
        self.desk.sees("Welcome")

    @contextmanager
    def broken(self, table: str) -> Iterator[None]:
        """Refuse every row of this table, with the person's name in the error's text."""
        refusing = f"begin select raise(abort, '{self.name}'); end"
        self._run(f"create trigger broken before insert on {table} {refusing}")
        yield
        self._run("drop trigger broken")

    @contextmanager
    def renamed(self, table: str) -> Iterator[None]:
        """Take the table away, under the person's name."""
        self._run(f"alter table {table} rename to {self.name}")
        yield
        self._run(f"alter table {self.name} rename to {table}")

    @contextmanager
    def at_a_site(self, text: str) -> Iterator[None]:
        """Keep this for the site as long as the block lasts."""
        self._run("update facts set value = ? where name = 'site'", text)
        yield
        store = open_store(self.desk.folder / "kiosk.db", KEY)
        store.put_site(SITE, "1")
        store.close()

    def _run(self, sql: str, *values: str) -> None:
        with self.desk.database() as vault, vault.writing() as connection:
            connection.exec_driver_sql(sql, values)


def an_arrival_is_not_written(one: Somebody) -> None:
    one.is_greeted()
    with one.broken("check_ins"):
        one.happens(touches.Confirmed())
        one.sees("SeeReception")


def a_call_for_staff_is_not_written(one: Somebody) -> None:
    one.is_greeted()
    with one.broken("outbox"):
        one.happens(touches.AskedForHelp())
        one.sees("SeeReception")
        one.goes()
        one.arrives()
        one.sees("YourVisit")  # the clerk has been through with it


def the_list_is_not_read(one: Somebody) -> None:
    with one.renamed("booking_keys"):
        one.arrives()
        one.seen += holder.people[0].family_name if (holder := one.moment.holder) else ""
        one.sees("SeeReception")


def what_was_typed_is_not_looked_up(one: Somebody) -> None:
    with one.renamed("booking_keys"):
        one.happens(CodeScanned(kind=CodeKind.BOOKING_CODE, value=one.name))
        one.seen += entry.code if (entry := one.moment.entry) else ""
        one.sees("TypeBirthDate")
        one.happens(*map(touches.KeyPressed, "13101951"), touches.Continued())
        one.sees("SeeReception")


def an_answer_is_not_written(one: Somebody) -> None:
    one.is_greeted()
    one.goes()
    with one.broken("outbox"):
        one.rates()
        one.sees("SeeReception")


def a_comment_is_not_written(one: Somebody) -> None:
    one.rates()
    one.sees("MainReason")
    with one.broken("outbox"):
        one.writes_what_is_not_kept()


def a_comment_is_not_sealed(one: Somebody) -> None:
    one.rates()
    one.sees("MainReason")
    keyless = msgspec.structs.replace(SITE, sealing_keys=(), name=one.name)
    with one.at_a_site(msgspec.json.encode(keyless).decode()):
        one.writes_what_is_not_kept()


def a_telephone_number_is_not_written(one: Somebody) -> None:
    one.is_greeted()
    one.goes()
    one.rates()
    one.sees("MainReason")
    with one.broken("outbox"):
        one.happens(touches.WantsCall(True), touches.PhoneTyped(PHONE))
        one.happens(touches.Finished())
        one.sees("SeeReception")


def the_site_cannot_be_understood(one: Somebody) -> None:
    with one.at_a_site(f'{{"id": "{one.name}", "name": ["{one.name}"], "{one.name}'):
        one.arrives()
        one.sees("YourVisit")


def the_slip_is_not_printed(one: Somebody) -> None:
    one.is_greeted()
    one.happens(touches.Confirmed())
    one.sees("CheckedIn")


def the_voice_fails(one: Somebody) -> None:
    one.happens(touches.MannerChosen(Manner(speech=True)))
    one.is_greeted()


def somebody_walks_away(one: Somebody) -> None:
    one.is_greeted()
    one.happens(TimedOut(), TimedOut())


def the_card_is_pulled_out(one: Somebody) -> None:
    one.is_greeted()
    one.happens(CardRemoved(READER))
    one.sees("CardProblem")


WAYS: tuple[Callable[[Somebody], None], ...] = (
    an_arrival_is_not_written,
    a_call_for_staff_is_not_written,
    the_list_is_not_read,
    what_was_typed_is_not_looked_up,
    an_answer_is_not_written,
    a_comment_is_not_written,
    a_comment_is_not_sealed,
    a_telephone_number_is_not_written,
    the_site_cannot_be_understood,
    the_slip_is_not_printed,
    the_voice_fails,
    somebody_walks_away,
    the_card_is_pulled_out,
)
