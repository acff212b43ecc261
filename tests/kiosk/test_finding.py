"""Look-ups in a real list: exact, of one person, counted, and as slow for anybody as for nobody."""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.identifiers import HETU
from kiosk.booking import NoBooking, OtherDay, Outcome, Ready, TooOften
from kiosk.effects import LookUpTyped
from kiosk.finding import Finder, numbers_in
from kiosk.receipts import PATIENCE_S, Receipts
from kiosk.tries import WINDOW_S
from kiosk.typed import Entry, Way
from sync import wire
from sync.pseudonym import booking_key, name_key, typed_key
from sync.store import Store, open_store
from tests.kiosk.no_card_scenes import NUMBER
from tests.kiosk.scenes import NOW, SITE, VISIT

PEPPER = wire.Pepper(1, bytes(32))
TODAY = date(2026, 3, 2)
BORN = date(1952, 10, 13)
BOOKED_TOMORROW = "010594Y9032"
LOOK_UPS = int(os.environ.get("AULA_LOOK_UPS", "2000"))
"""Threat 12 wants a million: AULA_LOOK_UPS=1000000."""


class Stopwatch:
    """Monotonic seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


def row(id: str, keys: tuple[str, ...], day: date = TODAY, **fields: object) -> wire.Booking:
    """A booking of that day, a little after now."""
    at = NOW + timedelta(minutes=20) + (day - TODAY)
    given = {"appointment_id": id, "keys": keys, "day": day, "starts_at": at}
    return msgspec.structs.replace(VISIT, **given, **fields)


def of_person(number: str, born: date, day: date = TODAY) -> tuple[str, ...]:
    """The keys central makes for a HETU."""
    return booking_key(PEPPER, day, HETU, number), typed_key(PEPPER, day, number, born)


def namesake(birth: date, name: str, day: date = TODAY) -> tuple[str, ...]:
    """The key that namesakes of one birthday share."""
    return (name_key(PEPPER, day, birth, name),)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A clinic's list of three hundred, four of whom matter."""
    opened = open_store(tmp_path_factory.mktemp("list") / "kiosk.db", bytes(32))
    opened.put_site(SITE, "1")
    opened.put_peppers(wire.Peppers([PEPPER]))
    tomorrow = TODAY + timedelta(days=1)
    code = typed_key(PEPPER, TODAY, "7Q4MK2XP", BORN)
    born = date(1994, 5, 1)
    rows = [
        row("anna", (*of_person(NUMBER, BORN), code), name_keys=namesake(BORN, "Virtanen")),
        row("later", of_person(BOOKED_TOMORROW, born, tomorrow), tomorrow),
        row("tomorrow", ("1:two",), tomorrow, name_keys=namesake(BORN, "Virtala", tomorrow)),
        row("twin-1", ("1:one",), name_keys=namesake(born, "Niemi")),
        row("twin-2", ("1:other",), name_keys=namesake(born, "Niemelä")),
        *(row(f"other-{n}", (f"1:{n}",)) for n in range(300)),
    ]
    opened.day_list.begin()
    opened.day_list.write_page(wire.SchedulePage(1, True, rows))
    opened.day_list.switch(1, full=True, now=NOW)
    yield opened
    opened.close()


def finder(seconds: Stopwatch | None = None) -> Finder:
    """One that has counted nothing yet."""
    return Finder(timedelta(hours=24), seconds or Stopwatch())


def ask(finder: Finder, store: Store, entry: Entry) -> Outcome:
    """Look up what was typed."""
    return finder.find(store, LookUpTyped(entry), NOW, SITE)


def code(text: str, born: str = "13101952") -> Entry:
    """A typed number or booking code with a birth date."""
    return Entry(Way.CODE, code=text, born=born)


def names(outcome: Outcome) -> set[str]:
    """Whose bookings were found."""
    return {b.appointment_id for b in outcome.bookings} if isinstance(outcome, Ready) else set()


@pytest.mark.parametrize("typed", [NUMBER, "131052–308t", "7q4m-k2xp", "7Q4MK2XP"])
def test_a_number_or_code_finds_its_owner_however_it_is_spelt(store: Store, typed: str) -> None:
    assert names(ask(finder(), store, code(typed.upper()))) == {"anna"}


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        (NUMBER, "13101953"),  # somebody else's birth date
        ("7Q4MK2XP", "12101952"),
        ("131052-308U", "13101952"),  # a wrong check digit
        ("131052-308", "13101952"),  # too short
        ("7Q4M", "13101952"),  # part of a code
        ("%%%%", "13101952"),
        ("----", "13101952"),
        ("010594Y9032", "13101952"),  # known tomorrow, with another birth date
        ("290296-900R", "29021996"),  # nobody's
    ],
)
def test_unless_both_are_right_the_answer_is_the_same_as_for_nobody(
    store: Store, typed: str, born: str
) -> None:
    assert ask(finder(), store, code(typed, born)) == NoBooking()


def test_who_is_booked_for_another_day_hears_which(store: Store) -> None:
    outcome = ask(finder(), store, code(BOOKED_TOMORROW, "01051994"))

    assert outcome == OtherDay(TODAY + timedelta(days=1))


def test_a_name_must_be_one_persons_and_only_where_the_site_lets_it_be_typed(store: Store) -> None:
    anna = Entry(Way.NAME, name="virt", born="13101952")
    twins = Entry(Way.NAME, name="Nie", born="01051994")
    closed = msgspec.structs.replace(SITE, typed_name=False)

    assert names(ask(finder(), store, anna)) == {"anna"}
    assert ask(finder(), store, twins) == NoBooking()
    assert finder().find(store, LookUpTyped(anna), NOW, closed) == NoBooking()


def test_a_name_is_looked_for_today_alone(store: Store) -> None:
    """A namesake of one birthday who is booked on another day is neither found nor in the way."""
    anna = Entry(Way.NAME, name="Virtanen", born="13101952")

    assert names(ask(finder(), store, anna)) == {"anna"}
    assert set(namesake(BORN, "Virtala")) == set(namesake(BORN, "Virtanen"))
    later = NOW + timedelta(days=1)
    tomorrow = finder().find(store, LookUpTyped(anna), later, SITE)
    assert "anna" not in names(tomorrow)


def test_the_fifth_wrong_try_is_for_reception_and_so_is_everybody_for_ten_minutes(
    store: Store,
) -> None:
    watch = Stopwatch()
    desk = finder(watch)
    wrong = [ask(desk, store, code(NUMBER, f"1310195{n}")) for n in range(3, 8)]

    assert wrong == [NoBooking()] * 4 + [TooOften()]
    assert not desk.may_type()
    assert ask(desk, store, code(NUMBER)) == TooOften()
    watch.now += WINDOW_S
    assert desk.may_type()
    assert names(ask(desk, store, code(NUMBER))) == {"anna"}


def test_what_cannot_be_a_number_asks_the_list_nothing_and_is_not_counted(store: Store) -> None:
    desk = finder()
    for _ in range(20):
        assert ask(desk, store, code("+-+-")) == NoBooking()

    assert desk.may_type()


def test_a_right_answer_does_not_empty_the_tally(store: Store) -> None:
    desk = finder()
    for year in range(3, 7):
        ask(desk, store, code(NUMBER, f"1310195{year}"))
    ask(desk, store, code(NUMBER))

    assert ask(desk, store, code(NUMBER, "13101950")) == TooOften()


def test_every_number_a_text_can_be_is_right_in_shape_and_check_digit() -> None:
    assert numbers_in(NUMBER) == {NUMBER, "131052308T"}  # a HETU; or a booking code
    assert numbers_in("38001085718") == {"38001085718"}
    assert numbers_in("%") == set()


typed_texts = st.one_of(
    st.text(max_size=30),
    st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+-", max_size=24),
    st.from_regex(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]", fullmatch=True),
    st.sampled_from(("", "%", "_", "----", "*", "' or 1=1 --", "urn:aula:typed|x", "1:one")),
)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from((Way.CODE, Way.NAME, Way.LETTER)),
    typed_texts,
    st.one_of(st.just(BORN), st.dates(date(1890, 1, 1))),
)
def test_nothing_that_can_be_typed_finds_more_than_one_person(
    store: Store, way: Way, text: str, born: date
) -> None:
    entry = Entry(way, code=text, name=text, born=f"{born:%d%m}{born.year:04d}")

    assert len(names(ask(finder(), store, entry))) <= 1


HOPEFUL = ("%", "_%", "----", "*", "' or 1=1 --", "urn:aula:typed|x", "1:one", "1:7")
KNOWN = (NUMBER, "7Q4MK2XP", BOOKED_TOMORROW, "virtanen", "niemi", "niemelä", "niemine")
BIRTHS = (BORN, date(1994, 5, 1))
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+-"


def thrown(chance: random.Random) -> str:
    """What a child, a thief or a broken scanner may type: some of it nearly right."""
    match chance.randrange(5):
        case 0:
            return "".join(chr(chance.randrange(0x20, 0x3000)) for _ in range(chance.randrange(30)))
        case 1:
            return "".join(chance.choices(LETTERS, k=chance.randrange(25)))
        case 2:
            check = chance.choice("0123456789ABCDEFHJKLMNPRSTUVWXY")
            day, number = chance.randrange(10**6), chance.randrange(1000)
            return f"{day:06}{chance.choice('-+A')}{number:03}{check}"
        case 3:
            near = list(chance.choice(KNOWN))
            near[chance.randrange(len(near))] = chance.choice(LETTERS + "%_*' |")
            return "".join(near)
        case _:
            return chance.choice((*HOPEFUL, *KNOWN))


@pytest.mark.slow
def test_a_million_thrown_texts_find_one_person_at_most(store: Store) -> None:
    chance = random.Random(LOOK_UPS)
    found = Counter[int]()

    for _ in range(LOOK_UPS):
        text = thrown(chance)
        born = chance.choice((*BIRTHS, date(1890, 1, 1) + timedelta(chance.randrange(50_000))))
        way = chance.choice((Way.CODE, Way.NAME, Way.LETTER))
        entry = Entry(way, code=text, name=text, born=f"{born:%d%m}{born.year:04d}")
        found[len(names(ask(finder(), store, entry)))] += 1

    print(f"{found.total()} texts: {found[0]} found nobody, {found[1]} one person")
    assert found.keys() == {0, 1}  # some do find: the control


@pytest.mark.slow
def test_it_takes_as_long_for_somebody_as_for_nobody(store: Store) -> None:
    took: dict[str, list[float]] = {"13101952": [], "13101953": []}
    for _, born in product(range(200), took):
        asked = code(NUMBER, born)
        began = time.perf_counter()
        ask(finder(), store, asked)
        took[born].append(time.perf_counter() - began)

    somebody, nobody = (sorted(each)[189] for each in took.values())
    assert abs(somebody - nobody) < 0.02


def test_staff_are_told_when_central_has_the_call_and_not_after_two_seconds(tmp_path: Path) -> None:
    watch = Stopwatch()
    receipts = Receipts(watch)
    store = open_store(tmp_path / "kiosk.db", bytes(32), ballast=0)
    calls = [store.add(wire.StaffCall, at=NOW, cause="help", screen="Welcome") for _ in range(2)]
    receipts.expect(7, calls[0])
    receipts.expect(8, calls[1])

    assert receipts.patience(30) < 1
    assert receipts.told(store) == []
    store.outbox.settle(calls[:1], {}, now=NOW)
    assert receipts.told(store) == [7]
    watch.now += PATIENCE_S
    assert receipts.told(store) == []
    assert receipts.patience(30) == 30
    store.close()
