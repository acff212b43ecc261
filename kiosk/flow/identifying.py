"""Without a card: the ways to say who one is, and what is typed on them."""

from msgspec.structs import replace

from hardware.person import BARCODE, CardHolder, Identifier, Person
from kiosk.effects import LookUp, LookUpTyped
from kiosk.flow.ways_home import Step, home, to_reception
from kiosk.state import Screen, Visit
from kiosk.touches import (
    CameWithSomeone,
    Continued,
    KeyErased,
    KeyPressed,
    Touch,
    WayChosen,
    WentBack,
    YearChosen,
)
from kiosk.typed import Entry, Way, with_code, with_digit, with_letter

SCREENS = frozenset(
    {
        Screen.NO_CARD,
        Screen.SCAN_CODE,
        Screen.TYPE_CODE,
        Screen.TYPE_NAME,
        Screen.TYPE_BIRTH_DATE,
        Screen.BIRTH_YEAR,
    }
)

_FIRST = {
    Way.CODE: Screen.TYPE_CODE,
    Way.NAME: Screen.TYPE_NAME,
    Way.LETTER: Screen.TYPE_BIRTH_DATE,
}
"""Where each way begins, and goes back to when the list did not know it."""


def begin(visit: Visit) -> Visit:
    """I have no card: which way, then?"""
    fresh, _ = home(visit)
    kept = replace(fresh, manner=visit.manner, with_someone=visit.with_someone)
    return replace(kept, screen=Screen.NO_CARD)


def with_entry(visit: Visit, entry: Entry, screen: Screen) -> Step:
    """Begin to say who one is, from the door or from the choice of ways."""
    fresh, effects = home(visit)
    kept = replace(fresh, manner=visit.manner, with_someone=visit.with_someone)
    return replace(kept, screen=screen, entry=entry), effects


def touch(visit: Visit, event: Touch) -> Step:
    """A touch on one of these screens."""
    match visit.screen, event:
        case Screen.NO_CARD, CameWithSomeone():
            return replace(visit, with_someone=not visit.with_someone), ()
        case Screen.NO_CARD, WayChosen():
            return _choose(visit, event)
        case Screen.NO_CARD, WentBack():
            return home(visit)
        case _, WentBack():
            return _back(visit), ()
        case Screen.BIRTH_YEAR, YearChosen(year=year) if visit.entry:
            return _born_in(visit, visit.entry.code, year)
        case _, KeyPressed() | KeyErased() if visit.entry:
            return replace(visit, entry=_typed(visit.screen, visit.entry, event)), ()
        case _, Continued() if visit.entry:
            return _go_on(visit, visit.entry)
        case _:
            return visit, ()


def missed(visit: Visit, entry: Entry) -> Visit:
    """The list knows nobody of this number and birth date: try again, and say so kindly."""
    again = replace(entry, born="", missed=True)
    return replace(visit.show(_FIRST[entry.way]), entry=again, outcome=None)


def _choose(visit: Visit, event: WayChosen) -> Step:
    match event:
        case WayChosen(way=Way.SCAN):
            return visit.show(Screen.SCAN_CODE), ()
        case WayChosen(way=Way.CODE | Way.NAME, open=False):
            return to_reception(visit, "typed_too_often")
        case WayChosen(way=Way.CODE | Way.NAME as way):
            return replace(visit.show(_FIRST[way]), entry=Entry(way)), ()
        case _:
            return visit, ()


def _back(visit: Visit) -> Visit:
    """One screen back; what belongs to the screen that is left is forgotten."""
    entry = visit.entry
    if visit.screen is Screen.TYPE_BIRTH_DATE and entry and entry.way is not Way.LETTER:
        return replace(visit.show(_FIRST[entry.way]), entry=replace(entry, born="", no_date=False))
    return replace(visit.show(Screen.NO_CARD), entry=None)


def _typed(screen: Screen, entry: Entry, event: KeyPressed | KeyErased) -> Entry:
    match screen, event:
        case Screen.TYPE_CODE, KeyPressed(key=key):
            return with_code(entry, key)
        case Screen.TYPE_CODE, KeyErased():
            return replace(entry, code=entry.code[:-1])
        case Screen.TYPE_NAME, KeyPressed(key=key):
            return with_letter(entry, key)
        case Screen.TYPE_NAME, KeyErased():
            return replace(entry, name=entry.name[:-1])
        case Screen.TYPE_BIRTH_DATE, KeyPressed(key=key):
            return with_digit(entry, key)
        case Screen.TYPE_BIRTH_DATE, KeyErased():
            return replace(entry, born=entry.born[:-1], no_date=False)
        case _:
            return entry


def _go_on(visit: Visit, entry: Entry) -> Step:
    match visit.screen:
        case Screen.TYPE_CODE if entry.has_code:
            return visit.show(Screen.TYPE_BIRTH_DATE), ()
        case Screen.TYPE_NAME if entry.has_name:
            return visit.show(Screen.TYPE_BIRTH_DATE), ()
        case Screen.TYPE_BIRTH_DATE if entry.birth_date:
            return visit.show(Screen.ONE_MOMENT), (LookUpTyped(entry),)
        case Screen.TYPE_BIRTH_DATE:
            return replace(visit, entry=replace(entry, no_date=True)), ()
        case _:
            return visit, ()


def _born_in(visit: Visit, code: str, year: int) -> Step:
    """Every number that the scan can have been, with this year of birth."""
    from hardware.identifiers import HETU, hetu_without_sign

    numbers = hetu_without_sign(code).get(year, ())
    if not numbers:
        return visit, ()
    person = Person(tuple(Identifier(HETU, each) for each in numbers), "", "", "")
    holder = CardHolder(family=BARCODE, country="FI", people=(person,))
    return replace(visit.show(Screen.READING), holder=holder, entry=None), (LookUp(holder),)
