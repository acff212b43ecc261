"""What a scanned barcode can mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.identifiers import HETU, KVNR
from kiosk.scanned import FAMILY, holder_of


@pytest.mark.parametrize(
    ("text", "system", "country", "value"),
    [
        ("J012345677", KVNR, "DE", "J012345677"),
        (" j012 345 677 ", KVNR, "DE", "J012345677"),
        ("131052-308T", HETU, "FI", "131052-308T"),
    ],
)
def test_a_number_whose_check_digit_is_right_is_somebody(
    text: str, system: str, country: str, value: str
) -> None:
    holder = holder_of(text)

    assert holder is not None
    assert (holder.family, holder.country) == (FAMILY, country)
    (identifier,) = holder.people[0].identifiers
    assert (identifier.system, identifier.value) == (system, value)
    assert holder.people[0].given_names == ""


@pytest.mark.parametrize("text", ["", "J012345678", "131052-308U", "https://example.org", "\0"])
def test_anything_else_is_nobody(text: str) -> None:
    assert holder_of(text) is None


@given(st.text(max_size=300))
def test_no_barcode_breaks_the_kiosk(text: str) -> None:
    holder_of(text)
