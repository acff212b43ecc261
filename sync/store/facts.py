"""What the store knows one of, each by its name: the site, the peppers, the kiosk's health."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from sync.store.schema import facts

_read = select(facts.c.value, facts.c.at).where(facts.c.name == bindparam("wanted"))
_insert = insert(facts)
_write = _insert.on_conflict_do_update(
    index_elements=["name"], set_={"value": _insert.excluded.value, "at": _insert.excluded.at}
)


class Fact(NamedTuple):
    """A text and when it was written, in seconds since 1970 UTC."""

    value: str
    at: float


def read(connection: Connection, name: str) -> Fact | None:
    """Give the fact of this name, if there is one."""
    row = connection.execute(_read, {"wanted": name}).first()
    return None if row is None else Fact(*row)


def write(connection: Connection, name: str, value: str, at: datetime) -> None:
    """Put it in the place of what was there."""
    connection.execute(_write, {"name": name, "value": value, "at": at.timestamp()})
