"""A store of any version ever released opens with every letter still in it.

`old_stores/vN.sql` is what a kiosk of version N left behind: generated letters, no people.
"""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from sync import wire
from sync.store import Store, TooNew, open_store
from sync.store.schema import STEPS, digest_of
from tests.sync.given import KEY, StandingClock, answer, booking

pytestmark = pytest.mark.slow

OLD = Path(__file__).parent / "old_stores"
VERSIONS = range(1, len(STEPS) + 1)
# What each of the files holds, made by `write_old_store` with the program of its time.
WAITING, REFUSED, ACCEPTED = 60, 3, 7


def a_store_of(version: int, path: Path) -> Path:
    """Make the file as a kiosk of that version left it."""
    raw = encrypted(path)
    raw.executescript((OLD / f"v{version}.sql").read_text())
    raw.close()
    return path


def encrypted(path: Path) -> sqlcipher.Connection:
    raw = sqlcipher.connect(path)
    raw.execute(f"pragma key = \"x'{KEY.hex()}'\"")
    return raw


def schema_of(path: Path) -> set[str]:
    raw = encrypted(path)
    rows = raw.execute("select sql from sqlite_master where sql is not null").fetchall()
    raw.close()
    return {row[0] for row in rows}


def test_every_version_has_left_a_store_behind() -> None:
    assert sorted(f.name for f in OLD.iterdir()) == [f"v{n}.sql" for n in VERSIONS]


@pytest.mark.parametrize("version", VERSIONS)
def test_an_outbox_full_of_letters_survives_every_step(
    path: Path, clock: StandingClock, version: int
) -> None:
    store = open_store(a_store_of(version, path), KEY, clock=clock)

    status = store.outbox.status(clock.now)
    assert (status.waiting, len(status.refused)) == (WAITING, REFUSED)
    letters = [
        letter
        for stream in ("visits", "voices")
        for letter in store.outbox.waiting(stream, now=clock.pass_(days=1))
    ]
    assert len(letters) == WAITING
    with store.outbox._vault.reading() as connection:
        rows = connection.exec_driver_sql("select stream, seq, body, digest from outbox").all()
    assert all(row.digest == digest_of(row.body) for row in rows)
    for stream in ("visits", "voices"):
        numbers = sorted(row.seq for row in rows if row.stream == stream)
        assert numbers == list(range(1, len(numbers) + 1))
        assert number_of(path, one_more(store, clock, stream)) == len(numbers) + 1
    assert store.check_in([booking(1)], at=clock.now, by="card")[0] in {r.id for r in letters}
    store.close()


def one_more(store: Store, clock: StandingClock, stream: str) -> str:
    if stream == "visits":
        return store.add(wire.StaffCall, at=clock.now, cause="help", screen="welcome")
    return store.add(wire.Feedback, **answer())


def number_of(path: Path, record_id: str) -> int:
    store = open_store(path, KEY)
    with store.outbox._vault.reading() as connection:
        seq = connection.exec_driver_sql(
            "select seq from outbox where id = ?", (record_id,)
        ).scalar()
    store.close()
    return int(seq or 0)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_released_step_is_never_changed(tmp_path: Path, version: int) -> None:
    """An old store brought up to date is built like one made today."""
    old = a_store_of(version, tmp_path / "old.db")
    open_store(old, KEY).close()
    open_store(tmp_path / "new.db", KEY).close()

    assert schema_of(old) == schema_of(tmp_path / "new.db")


def test_a_kiosk_that_goes_back_one_version_keeps_its_letters(
    path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = open_store(path, KEY, clock=clock)
    newer.add(wire.Feedback, **answer())
    newer.close()

    monkeypatch.setattr("sync.store.schema.STEPS", STEPS[:-1])
    store = open_store(path, KEY, clock=clock)

    assert len(store.outbox.waiting("voices", now=clock.now)) == 1
    store.close()


def test_what_a_program_cannot_read_it_leaves_alone(
    path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(path, KEY, clock=clock).close()

    monkeypatch.setattr("sync.store.schema.STEPS", ())

    with pytest.raises(TooNew):
        open_store(path, KEY, clock=clock)


def write_old_store(path: Path, clock: StandingClock) -> str:
    """What goes into the file of a new version: run it before the step after it is written."""
    store = open_store(path, KEY, clock=clock)
    visits = [store.check_in([booking(n)], at=clock.now, by="card")[0] for n in range(1, 41)]
    voices = [store.add(wire.Feedback, **answer(n % 11)) for n in range(30)]
    store.outbox.settle(
        visits[-5:] + voices[-2:], dict.fromkeys(voices[:3], "conflict"), now=clock.now
    )
    store.outbox.postpone({voices[3]: clock.pass_(minutes=1)})
    store.close()
    raw = encrypted(path)
    lines = ["BEGIN;", *dump_of(raw), "COMMIT;", ""]
    raw.close()
    return "\n".join(lines)


def dump_of(raw: sqlcipher.Connection) -> list[str]:
    """The whole store as SQL: tables, rows, then what stands upon them."""
    parts = raw.execute(
        "select type, name, sql from sqlite_master where sql is not null"
    ).fetchall()
    tables = [(name, sql) for kind, name, sql in parts if kind == "table" and "sqlite_" not in name]
    lines = [f"{sql};" for _, sql in tables]
    for name, _ in tables:
        columns = [row[1] for row in raw.execute(f"pragma table_info({name})")]
        values = " || ',' || ".join(f"quote({column})" for column in columns)
        rows = raw.execute(f"select {values} from {name}").fetchall()  # noqa: S608 - our own tables
        lines += [f"INSERT INTO {name} VALUES ({row[0]});" for row in rows]  # noqa: S608
    lines += [f"{sql};" for kind, _, sql in parts if kind != "table"]
    (version,) = raw.execute("pragma user_version").fetchone()
    return [*lines, f"PRAGMA user_version = {version};"]
