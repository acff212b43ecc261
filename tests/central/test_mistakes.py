"""Whatever is called wrongly ends with a plain sentence and code 2, never a traceback."""

from pathlib import Path

import pytest

from central.schema import migrate
from central.store import open_store
from hardware.identifiers import KVNR
from tests.central.commands import central, serving

pytestmark = pytest.mark.slow

X = "sqlite:////tmp/never-made.db"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("serve",),
        ("serve", "--database", "Otto"),
        ("serve", "--database", "sqlite:////nowhere/at/all.db"),
        ("serve", "--database", "postgresql+psycopg://nobody@/x?host=/nowhere"),
        ("serve", "--database", X, "--port", "Otto"),
        ("serve", "--database", X, "--port", "70000"),
        ("serve", "--database", X, "--host", "0.0.0.0", "--clock-offset=9"),  # noqa: S104 - refused
        ("serve", "--database", X, "--clock-offset", "Otto"),
        ("demo-day", "--database", X),
        ("demo-day", "--database", X, "--token-file", "t", "--for", "Otto"),
        (
            "demo-day",
            "--database",
            X,
            "--token-file",
            "t",
            "--for",
            f"{KVNR}|O",
        ),
        ("kiosk",),
    ],
)
def test_a_mistake_is_a_plain_sentence_and_code_2(arguments: tuple[str, ...]) -> None:
    (said,) = central(*arguments, code=2)

    assert "Otto" not in said or "--for" not in arguments


def test_a_database_without_tables_is_said_plainly(tmp_path: Path) -> None:
    (said,) = central("records", "--database", f"sqlite:///{tmp_path}/empty.db", code=2)

    assert "demo-day" in said


def test_an_unknown_site_is_said_plainly(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/central.db"
    store = open_store(url)
    migrate(store)
    store.close()

    central("score", "--database", url, "--site", "atlantis", code=2)
    central(
        *("kiosk", "add", "--database", url, "--site", "atlantis", "--name", "x"),
        *("--token-file", tmp_path / "t"),
        code=2,
    )
    assert not (tmp_path / "t").exists()


def test_a_taken_port_is_said_plainly(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/central.db"
    with serving(url) as (_, address):
        port = address.rpartition(":")[2]
        (said,) = central("serve", "--database", url, "--port", port, code=2)

    assert f"Port {port}" in said
