"""The version is written twice, and both say the same."""

from __future__ import annotations

import tomllib
from pathlib import Path

from sync.wire import VERSION
from tests.house.checkout import text


def test_the_wire_says_the_version_of_the_project() -> None:
    assert tomllib.loads(text(Path("pyproject.toml")))["project"]["version"] == VERSION
