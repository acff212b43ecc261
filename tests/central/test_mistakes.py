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
    url = f"sqlite:///{tmp_path}/empty.db"
    open_store(url).close()

    (said,) = central("records", "--database", url, code=2)

    assert "demo-day" in said


@pytest.mark.parametrize(
    "command",
    [
        ("records",),
        ("comments",),
        ("score",),
        ("kiosk", "add", "--site", "x", "--name", "x", "--token-file", "never-made"),
    ],
)
def test_who_looks_at_a_mistyped_database_makes_none(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    (said,) = central(*command, "--database", f"sqlite:///{tmp_path}/typo.db", code=2)

    nothing = f"There is no database at {tmp_path}/typo.db: aula-central serve makes one."
    assert said == f"aula-central: {nothing}\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("host", "sentence"),
    [
        ("999.1.1.1", "999.1.1.1 is neither an address nor a name that is known here."),
        ("\xe9" * 70, "is neither an address nor a name that is known here."),
        ("192.0.2.4", "192.0.2.4 is not an address of this machine."),
    ],
)
def test_a_host_that_is_none_is_said_plainly(tmp_path: Path, host: str, sentence: str) -> None:
    url = f"sqlite:///{tmp_path}/central.db"

    (said,) = central("serve", "--database", url, "--host", host, code=2)

    assert said.splitlines()[-1].endswith(sentence)


def test_options_of_an_address_are_said_plainly() -> None:
    (said,) = central("serve", "--database", f"{X}?foo=bar", code=2)

    assert said.splitlines() == [
        "central: opening the database",
        "aula-central: An SQLite address takes no options: leave away what follows the ?.",
    ]


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
