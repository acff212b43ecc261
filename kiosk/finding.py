"""Finds whose bookings these are: by a card, a scan, or what was typed. The list names nobody.

What is typed is looked up by one hash of number and birth date, so that a wrong date, an
unknown number and one without a booking are one answer by one path.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from hardware.events import CardHolder
from hardware.person import BARCODE
from kiosk.booking import NoBooking, Outcome, TooOften, is_one_person, judge
from kiosk.clock import day
from kiosk.effects import LookUp, LookUpTyped
from kiosk.tries import Tries
from kiosk.typed import Entry, Way
from sync import wire

if TYPE_CHECKING:
    from sync.store import Store

DAYS_AHEAD = 7


class Finder:
    """Looks people up in the day's list, and counts what it did not know.

    `seconds` tells monotonic time. `may_type` may be asked from any thread.
    """

    def __init__(self, max_age: timedelta, seconds: Callable[[], float] = time.monotonic) -> None:
        self._max_age = max_age
        self._seconds = seconds
        self._tries = Tries()

    def may_type(self) -> bool:
        """Whether what is typed is looked up at all now."""
        return not self._tries.exhausted(self._seconds())

    def find(
        self, store: "Store", asked: LookUp | LookUpTyped, now: datetime, site: wire.Site | None
    ) -> Outcome:
        """Say what this patient hears. Raises `StoreError`."""
        today = day(now, site.time_zone if site else None)
        peppers = store.peppers()

        def outcome(keys: Iterable[str], *, of_one: bool) -> Outcome:
            found = store.bookings(keys)
            unclear = of_one and not is_one_person(found)
            return judge(
                () if unclear else found,
                now=now,
                today=today,
                site=site,
                list_age=store.list_age(now),
                max_age=self._max_age,
            )

        if isinstance(asked, LookUp):
            days = [today + timedelta(days=n) for n in range(DAYS_AHEAD)]
            keys = keys_of(asked.holder, peppers, days, asked.person)
            return outcome(keys, of_one=asked.holder.family == BARCODE)
        if not self.may_type():
            return TooOften()
        typed = set(keys_of_typed(asked.entry, peppers, today, site))
        answer = outcome(typed, of_one=True)
        if typed and isinstance(answer, NoBooking):
            self._tries = self._tries.and_wrong(self._seconds())
            return answer if self.may_type() else TooOften()
        return answer


def keys_of(
    holder: CardHolder, peppers: Iterable[wire.Pepper], days: Iterable[date], person: int = 0
) -> Iterator[str]:
    """The keyed hashes under which this one of the holder's people may stand in the list.

    Who shares a number with others on the card is looked for by it and the birth date.
    """
    from hardware.identifiers import InvalidIdentifier, normalise
    from sync.pseudonym import booking_key, typed_key

    who = holder.people[person] if person < len(holder.people) else None
    others = [each for n, each in enumerate(holder.people) if n != person]
    shared = {one for each in others for one in each.identifiers}
    born = _date(who.birth_date) if who else None
    days = tuple(days)
    for identifier in who.identifiers if who else ():
        try:
            number = normalise(identifier.system, identifier.value)
        except InvalidIdentifier:
            continue
        for pepper in peppers:
            for each in days:
                if identifier not in shared:
                    yield booking_key(pepper, each, identifier.system, number)
                elif born is not None:
                    yield typed_key(pepper, each, number, born)


def keys_of_typed(
    entry: Entry, peppers: Iterable[wire.Pepper], today: date, site: wire.Site | None
) -> Iterator[str]:
    """The keyed hashes of what was typed; none where it cannot be a number, a code or a name.

    A name is looked for among today's bookings alone: on another day it may be somebody else.
    """
    from hardware.identifiers import InvalidIdentifier
    from sync.pseudonym import name_key, typed_key

    born = entry.birth_date
    if born is None:
        return
    if entry.way is Way.NAME:
        for pepper in peppers if site and site.typed_name else ():
            try:
                yield name_key(pepper, today, born, entry.name)
            except InvalidIdentifier:
                return
        return
    for number in numbers_in(entry.code):
        for pepper in peppers:
            for ahead in range(DAYS_AHEAD):
                yield typed_key(pepper, today + timedelta(days=ahead), number, born)


def numbers_in(code: str) -> set[str]:
    """Every number or booking code a typed text can be: right in shape and check digit."""
    from hardware.identifiers import SYSTEMS, VISIT_CODE, InvalidIdentifier, check, normalise

    found = set()
    for system in SYSTEMS:
        try:
            number = normalise(system, code)
        except InvalidIdentifier:
            continue
        if system != VISIT_CODE and check(system, number) is not False:
            found.add(number)
    return found


def _date(text: str) -> date | None:
    """`YYYY-MM-DD` as a date; None where a card does not know all of it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
