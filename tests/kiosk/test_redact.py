"""What tells who somebody is leaves a comment before it is kept, and nothing else does."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.identifiers import IKNR, KVNR, SATU, SYSTEMS, check
from hardware.virtual.numbers import valid
from kiosk.redact import MASK, redact
from kiosk.redact_shapes import CODES

SYSTEMS_WITH_A_CHECK = tuple(system for system in SYSTEMS if check(system, "") is not None)
PUBLISHED = {
    SATU: "99900335E",
    IKNR: "109500969",
}  # test numbers of tests/hardware/identifiers.json
NUMBERS = [
    (system, PUBLISHED.get(system) or valid(system, n, names=("Generated", "Aino")))
    for system in SYSTEMS_WITH_A_CHECK
    for n in (1, 7)
]

HIDDEN = [
    "040 123 4567",
    "0401234567",
    "040-1234567",
    "(09) 123 4567",
    "09 123 456",
    "+358 40 123 4567",
    "+358401234567",
    "+49 (0)30 1234-567",
    "00 46 8 123 456 78",
    "06 12 34 56 78",
    "06.12.34.56.78",
    "030/1234567",
    "5123 4567",
    "555-123-4567",
    "0 4 0 1 2 3 4 5 6 7",
    "٠٤٠١٢٣٤٥٦٧",
    "０４０ １２３ ４５６７",
    "040\u2009123\u00a04567",
    "040\u200b1234567",
    "161175-19997",
    "800101-14-5006",
    "80246012345678901234",
    "aino@example.com",
    "aino.generated+1@mail.example.org",
    "aino @ example.com",
    "aino @ example . com",
    "aino(at)example.fi",
    "aino [at] example [dot] de",
    "äiti.ö@esimerkki.fi",
]
KEPT = [
    "1 250 000 euros",
    "12 500 000 €",
    "€ 1250000",
    "CHF 1 250 000.-",
    "45,50 EUR",
    "in 2024, 2025 and 2026",
    "2019-2024",
    "2019 – 2024",
    "on 12.3.2026",
    "2026-03-12",
    "12/03/2026",
    "20260312",
    "12.3.2026 10.30-11.15",
    "8.15-16.00",
    "at 10:30, not at 9:45",
    "24/7",
    "room 214",
    "rooms 101 102 103",
    "room 2.14 on floor 3",
    "A-1204",
    "Zimmer 1104, Zimmer 1105",
    "10 9 10 8 10 9",
    "800-1200 patients",
    "100 200 300 mg",
    "diary 365/2024",
    "112",
    "COVID-19",
    "3.5 of 5",
    "we met @ noon. Then we left",
    "call 116117",
]


@pytest.mark.parametrize(("system", "number"), NUMBERS)
def test_an_identity_code_of_every_system_is_hidden(system: str, number: str) -> None:
    for text in (number, number.lower() if system != SATU else number, f"({number})."):
        assert number.upper() not in redact(text).text.upper()
        assert f"{MASK}, thanks" in redact(f"I am {text}, thanks").text.replace(f"({MASK}).", MASK)


@pytest.mark.parametrize(("system", "number"), NUMBERS)
def test_blanks_and_dashes_fool_nobody(system: str, number: str) -> None:
    for gap in (" ", "-", " - ", "/", "\u00a0", "–", "\u200b"):
        spread = gap.join(re.findall(".{1,3}", number))
        assert redact(spread).text == MASK, gap


def test_the_rules_know_every_system_that_has_a_check_digit() -> None:
    known = {system for shapes in CODES.values() for _, systems in shapes for system in systems}

    assert known == set(SYSTEMS_WITH_A_CHECK)


@pytest.mark.parametrize("text", HIDDEN)
def test_telephone_numbers_and_addresses_are_hidden(text: str) -> None:
    assert redact(text).text == MASK
    assert redact(f"Please write, {text}. The rest stays.").text == (
        f"Please write, {MASK}. The rest stays."
    )


@pytest.mark.parametrize("text", KEPT)
def test_prices_years_times_and_rooms_stay(text: str) -> None:
    assert redact(text) == (text, frozenset())


def test_a_century_that_was_left_away_fools_nobody() -> None:
    assert redact("131052 308T").text == MASK  # the specimen of the Finnish code


def test_what_was_hidden_is_told_by_kind() -> None:
    assert redact("Nothing.").hidden == frozenset()
    assert redact("040 1234567").hidden == {"number"}
    assert redact("a.b@example.com").hidden == {"email"}
    assert redact("a.b@example.com, 040 1234567").hidden == {"email", "number"}


def test_what_stands_beside_it_stays() -> None:
    said = redact("In 2024 I waited in room 214 040 123 4567 for 45 minutes")

    assert said.text == f"In 2024 I waited in room 214 {MASK} for 45 minutes"


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=300))
def test_any_text_is_answered_and_twice_is_as_once(text: str) -> None:
    once = redact(text)

    assert redact(once.text) == (once.text, frozenset())


@settings(deadline=None, max_examples=50)
@given(
    st.text(st.characters(exclude_categories=("Nd", "Cs"), exclude_characters="@])"), max_size=90)
)
def test_words_without_digits_stay(text: str) -> None:
    assert redact(text).text == text


@pytest.mark.slow
def test_a_thousand_characters_take_less_than_five_milliseconds() -> None:
    number = valid(KVNR, 1)
    for seed in (
        "The queue was short. ",
        f"{number} ",
        "12.3 ",
        "1 2 3 4 5 6 7 ",
        "a@",
        "Ä1 ",
        "9",
    ):
        text = (seed * 1000)[:1000]
        redact(text)
        assert min(_seconds(text) for _ in range(7)) < 0.005, seed


def _seconds(text: str) -> float:
    before = time.thread_time()
    redact(text)
    return time.thread_time() - before
