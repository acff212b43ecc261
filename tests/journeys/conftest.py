"""A town with its doors open, for each test its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.demo.patient import Patient
from tests.demo.rehearsal import until
from tests.demo.town import Town


@dataclass
class Open:
    """An open clinic and the patient at its kiosk."""

    town: Town
    patient: Patient


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Open]:
    """Central, postman, reader and kiosk, ready for the first card."""
    with Town(tmp_path / "logs", patients=8) as town:
        patient = Patient(town)
        town.open_head_office()
        town.start_central()
        town.start_reader()
        town.kiosk.start()
        patient.sees("Welcome")
        town.postman.start()
        until(lambda: town.list_age() is not None, "the day's list did not come")
        yield Open(town, patient)
