"""What a transaction says to the database: plain SQL with `:names`, straight to the driver.

SQLAlchemy would take three times the driver's own time for each statement, which is most of
what central's work costs. docs/decisions/0075
"""

import re
from collections import namedtuple
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any

Row = Any
"""A named tuple of a row's columns."""

_NAME = re.compile(r"(?<![:\w]):(\w+)(?!:)")


class Transaction:
    """One open transaction. Parameters are always bound, never pasted."""

    def __init__(self, driver: Any, dialect: str) -> None:  # noqa: ANN401 - sqlite3's or psycopg's
        self._driver = driver
        self.dialect = dialect

    def rows(self, sql: str, **values: object) -> Sequence[Row]:
        """All rows a statement answers with, columns by attribute."""
        cursor = self._said(sql, values)
        made = _row_of(tuple(column[0] for column in cursor.description))
        return list(map(made, cursor.fetchall()))

    def plain(self, sql: str, **values: object) -> Sequence[tuple[Any, ...]]:
        """The same, columns by their place: for thousands of rows in one picture."""
        found: Sequence[tuple[Any, ...]] = self._said(sql, values).fetchall()
        return found

    def one(self, sql: str, **values: object) -> Row | None:
        """The first row, or nothing."""
        rows = self.rows(sql, **values)
        return rows[0] if rows else None

    def run(self, sql: str, **values: object) -> int:
        """Execute a statement; says how many rows it touched."""
        touched: int = self._said(sql, values).rowcount
        return touched

    def many(self, sql: str, rows: Sequence[dict[str, object]]) -> None:
        """Execute one statement for each row of values; nothing for none."""
        if rows:
            self._driver.cursor().executemany(_spoken(sql, self.dialect), rows)

    def _said(self, sql: str, values: dict[str, object]) -> Any:  # noqa: ANN401 - the driver's
        return self._driver.execute(_spoken(sql, self.dialect), values)


@lru_cache(512)
def _spoken(sql: str, dialect: str) -> str:
    """The statement as the driver wants its names: SQLite takes `:name` as it is."""
    if dialect == "sqlite":
        return sql
    return _NAME.sub(r"%(\1)s", sql.replace("%", "%%"))


@lru_cache(512)
def _row_of(columns: tuple[str, ...]) -> Callable[[tuple[Any, ...]], Row]:
    """What makes a named tuple of a row. `_make` would count the columns of each."""
    return partial(tuple.__new__, namedtuple("Row", columns, rename=True))
