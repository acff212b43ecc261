"""The log tells types and reasons; what somebody said does not come out of it."""

import io
import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.log import FIELDS, logger
from tests.sync.given import LENIENT


def logged(**fields: object) -> dict[str, object]:
    stream = io.StringIO()
    logger("sender", stream).info("sent", **fields)
    (line,) = stream.getvalue().splitlines()
    entry = json.loads(line)
    assert isinstance(entry, dict)
    return entry


def test_types_reasons_and_counts_come_out() -> None:
    entry = logged(failure="Refused", status=503, letters=3)

    assert {"who": "sender", "event": "sent", "level": "info"}.items() <= entry.items()
    assert (entry["failure"], entry["status"], entry["letters"]) == ("Refused", 503, 3)


@pytest.mark.parametrize("value", ["Eeva Esimerkki", "<b>", "Äiti", "x" * 65, ["list"], b"bytes"])
def test_a_story_does_not_come_out_of_any_field(value: object) -> None:
    assert "reason" not in logged(reason=value)


@settings(**LENIENT)
@given(st.dictionaries(st.text(), st.text() | st.integers()).filter(lambda d: "event" not in d))
def test_only_listed_fields_come_out(fields: dict[str, object]) -> None:
    strangers = {f"{name}_": value for name, value in fields.items()}

    assert set(logged(**strangers)) <= FIELDS


def test_nobody_brings_a_console_along() -> None:
    code = "import sys, sync.log, sync.central; print({'rich', 'click'} & set(sys.modules))"

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout == "set()\n"
