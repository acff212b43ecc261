"""What a card family is: how it is reached, what is fetched of it, and how that is understood.

Fetching talks to the card and understands nothing; understanding is pure, so a
fuzzer and a test reach it without a card.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from hardware import identifiers
from hardware.iso7816 import Card, StatusWord
from hardware.person import CardHolder, Discreet, Insurer, Person

Files = tuple[bytes, ...]

Way = tuple[str, ...]  # commands in hex, sent until one is refused
Commands = tuple[bytes, ...]

# Refusals that mean "not said like this": another way of saying it may be understood.
OTHER_WORDS = frozenset({StatusWord.WRONG_LENGTH, StatusWord.WRONG_PARAMETERS})
# It is there; a file that was never activated is found out when it is read.
_FOUND = frozenset({StatusWord.OK, StatusWord.DEACTIVATED})
_TIME_WARNINGS = {
    "cover": ("cover_not_begun", "cover_ended"),
    "card": ("card_not_yet_valid", "card_expired"),
    "ehic": ("ehic_not_yet_valid", "ehic_expired"),
}


class Contents(Discreet, frozen=True):
    """What the files of a card say; `people` begins with its holder and is never empty.

    `valid_from`, `valid_to` and `updated` are written as in `CardHolder`, or None where the
    card is silent.
    """

    people: tuple[Person, ...]
    insurer: Insurer | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    warnings: tuple[str, ...] = ()
    updated: str | None = None


@dataclass(frozen=True)
class Family:
    """One kind of card.

    `name` is its module's name, `country` ISO 3166-1 alpha-2. `atrs` are regular
    expressions over the ATR in hex: hints that only order the probes. `application`
    are the commands (hex) that select it: the first one decides, so a wrong guess
    costs one SELECT. `otherwise` says the same in other words, way by way, for cards that
    refuse the form of the first. `instead` is a sister application that some of its cards
    have; only likely ones are asked for it. `shared`: other cards have what `application`
    selects too, so that of itself it proves nothing. `fetch` raises `Refused` or
    `Unreadable`, `parse` only `Unreadable`. `validity`: whether the dates are the cover's,
    the card's or the European card's on its back. `only_if_likely`: it is not asked of
    cards with another ATR. `response_p2` is P2 of GET RESPONSE for ATRs (a regular
    expression) whose cards want another than 00.
    """

    name: str
    country: str
    atrs: tuple[str, ...]
    application: Way
    fetch: Callable[[Card], Files]
    parse: Callable[[Files], Contents]
    otherwise: tuple[Way, ...] = ()
    instead: Way = ()
    shared: bool = False
    validity: Literal["cover", "card", "ehic"] = "card"
    only_if_likely: bool = False
    response_p2: tuple[str, int] = (r"(?!)", 0x00)

    @cached_property
    def commands(self) -> Commands:
        """The commands of `application`, as they are sent."""
        return _spelt(self.application)

    @cached_property
    def _hint(self) -> re.Pattern[str]:
        return re.compile("|".join(self.atrs) or r"(?!)")

    def p2_of_response(self, atr: bytes) -> int:
        """Say how a card with this ATR wants to be asked for what waits."""
        pattern, p2 = self.response_p2
        return p2 if re.fullmatch(pattern, atr.hex().upper()) else 0x00

    def likely(self, atr: bytes) -> bool:
        """Say whether the ATR is one that such cards are known to have."""
        return self._hint.fullmatch(atr.hex().upper()) is not None

    def reached(self, card: Card, *, likely: bool) -> bool:
        """Select the application; False where the card does not have it.

        A likely card is asked in other words whatever it refused.
        """
        if self.only_if_likely and not likely:
            return False
        status, said = _select(card, self.commands)
        if status in _FOUND:
            return True
        for way in (*self.otherwise, *((self.instead,) if likely and self.instead else ())):
            if status in _FOUND or not (likely or status in OTHER_WORDS):
                break
            commands = _spelt(way)
            if commands[0] != said:  # it would be refused again
                status, said = _select(card, commands)
        return status in _FOUND

    def read(self, card: Card, today: date) -> CardHolder:
        """Fetch and understand a card that was reached. Raises `Refused` or `Unreadable`."""
        return self.holder(self.fetch(card), today)

    def holder(self, files: Files, today: date) -> CardHolder:
        """Understand the files of such a card, and warn staff of what is odd (pure).

        Raises `Unreadable`.
        """
        said = self.parse(files)
        return CardHolder(
            family=self.name,
            country=self.country,
            people=said.people,
            insurer=said.insurer,
            valid_from=said.valid_from,
            valid_to=said.valid_to,
            warnings=(
                *_number_warnings(said.people),
                *said.warnings,
                *self._time_warnings(said, today),
            ),
            updated=said.updated,
        )

    def _time_warnings(self, said: Contents, today: date) -> tuple[str, ...]:
        not_yet, no_more = _TIME_WARNINGS[self.validity]
        if said.valid_to and said.valid_to < today.isoformat():
            return (no_more,)
        if said.valid_from and said.valid_from > today.isoformat():
            return (not_yet,)
        return ()


def _spelt(way: Way) -> Commands:
    return tuple(map(bytes.fromhex, way))


def _select(card: Card, commands: Commands) -> tuple[int, bytes]:
    """Send the commands until one is refused; return the last status word, and to which.

    Families that share an application share its SELECT too.
    """
    status, command = int(StatusWord.OK), b""
    for command in commands:
        if command == card.selected:
            continue
        _, status = card.send(command)
        if status not in _FOUND:
            break
    return status, command


def _number_warnings(people: tuple[Person, ...]) -> tuple[str, ...]:
    for person in people:
        for number in person.identifiers:
            if identifiers.check(number.system, number.value) is False:
                return ("identifier_check_failed",)
    return ()
