"""What is looked for where no person may be: marked people, and everything they may look like."""

from collections.abc import Iterable, Iterator
from datetime import date

from hardware import families
from hardware.iso7816 import Card
from hardware.person import CardHolder
from hardware.reader import CardGone, CardMute
from hardware.virtual import cards
from hardware.virtual.people import MARKED, mark
from hardware.virtual.played import Died, Played, Yanked
from hardware.virtual.t0 import protocol

TODAY = date(2026, 6, 1)
FIRST = MARKED + 73_190_463
SERIALS = {name: FIRST + 7_917 * at for at, name in enumerate(cards.CARDS)}
"""A multiple of seven apart: each of them has a whole birth date."""
FAULTS = tuple(
    fault
    for word in cards.FAULTS
    for fault in (
        [word.replace(":N", f":{at}") for at in range(8)]
        if word.endswith(":N")
        else [word.replace(":MS", ":1")]
    )
)
NEVER_READ = "NOT-TO-BE-"
_PLACES = ("own family", "own given", "latin family", "latin given", "prefix", "addition", "title")
_SHORTEST = 7  # a shorter number is no marker: a length or a time may look like it


def play(name: str, fault: str = "") -> Played | None:
    """Return a marked person's card with this fault; None where it cannot have it."""
    try:
        return cards.play(name, fault or None, SERIALS[name])
    except cards.NoSuchCard:
        return None


def on(played: Played) -> Card:
    """Return a conversation with a played card, its faults those of a reader."""

    def transmit(apdu: bytes) -> bytes:
        try:
            answer = played.hear(apdu)
        except Yanked:
            raise CardGone from None
        except Died:
            raise CardMute from None
        if answer is None:
            raise CardGone
        return answer

    return Card(transmit, protocol=protocol(played.card.atr))


def markers(name: str) -> frozenset[str]:
    """Return what tells the person on this card: marks, numbers, birth dates; and what is a trap.

    Taken from the card itself, read without a fault.
    """
    clean = play(name)
    assert clean
    if name == "unknown":
        return frozenset({NEVER_READ})
    holder = families.read(on(clean), TODAY, clean.card.atr)
    found = {NEVER_READ, *numbers(holder), *birth_dates(holder)}
    if name != "egk-official":
        found |= {mark(SERIALS[name], place) for place in _PLACES}
    return frozenset(found)


def numbers(holder: CardHolder) -> set[str]:
    """Return the numbers of all people on a card."""
    said = {number.value for person in holder.people for number in person.identifiers}
    return {number for number in said if len(number) >= _SHORTEST}


def birth_dates(holder: CardHolder) -> set[str]:
    """Return all their birth dates as a card, a line or a person writes them."""
    found = set()
    for person in holder.people:
        year, _, rest = person.birth_date.partition("-")
        month, _, day = rest.partition("-")
        if day not in ("", "00"):
            found |= {person.birth_date, year + month + day, day + month + year}
            found |= {sign.join((day, month, year)) for sign in ". "}
    return found


def spellings(marker: str) -> Iterator[str]:
    """Yield a marker as text, in hex with one and two bytes a letter, and as Python shows bytes."""
    wide = marker.encode("utf-16-le")
    yield marker.lower()
    yield marker.encode().hex()
    yield wide.hex()
    yield repr(wide)[2:-1].lower()


def found_in(text: str, wanted: Iterable[str]) -> set[str]:
    """Return the markers that are in a text, in whatever spelling."""
    low = text.lower()
    return {marker for marker in wanted if any(s in low for s in spellings(marker))}
