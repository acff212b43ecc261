"""The tables of the first house: sites, kiosks, the day's list, records and answers."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Column = sa.Column[object]


def upgrade() -> None:
    """From nothing."""
    _sites()
    _list()
    _records()
    _feedback()
    _comments()


def downgrade() -> None:
    """Back to nothing."""
    for table in (
        "probe",
        "answers_by_day",
        "comments",
        "feedback",
        "visits",
        "sequences",
        "records",
        "appointments",
        "health",
        "kiosks",
        "peppers",
        "sites",
    ):
        op.drop_table(table)


def _text(name: str, null: bool = False) -> Column:
    return sa.Column(name, sa.Text, nullable=null)


def _key(name: str) -> Column:
    return sa.Column(name, sa.Text, primary_key=True)


def _number(name: str, null: bool = False) -> Column:
    return sa.Column(name, sa.BigInteger, nullable=null)


def _sites() -> None:
    op.create_table(
        "sites",
        _key("id"),
        _text("time_zone"),
        _text("settings"),  # wire.Site as JSON
        _number("list_version"),
        _text("list_day"),
        _number("full_from"),  # a kiosk older than this gets the whole list
    )
    op.create_table(
        "peppers",
        _key("site"),
        sa.Column("version", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "kiosks",
        _key("id"),
        _text("site"),
        _text("name"),
        sa.Column("token_sha256", sa.Text, unique=True),
        _text("created_at"),
    )
    op.create_table("health", _key("kiosk"), _text("received_at"), _text("body"))
    op.create_table(
        "probe",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        _text("at"),
    )


def _list() -> None:
    op.create_table(
        "appointments",
        _key("site"),
        _key("id"),
        _text("day"),
        _text("status"),
        _text("row"),  # wire.Booking as JSON; `status` beside it is the one that counts
        _text("arrived_at", null=True),
        sa.Column("removed", sa.Boolean, nullable=False),
        _number("version"),
    )
    op.create_index("appointments_by_version", "appointments", ["site", "version"])


def _records() -> None:
    op.create_table(
        "records",  # for ever: what has been taken in, so that nothing is taken in twice
        _key("kiosk"),
        _key("id"),
        _text("site"),
        _text("kind"),
        _text("hash"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "visits",
        _key("kiosk"),
        _key("id"),
        _text("site"),
        _text("kind"),
        _text("appointment_id", null=True),
        _text("body"),
        _number("seq"),
        _text("received_at"),
    )
    op.create_table(
        "sequences",  # which numbers came, as runs; kept apart so that no answer has one
        _key("kiosk"),
        _key("store"),
        _key("stream"),
        _number("generation"),  # 1 for a kiosk's first store, 2 for the next
        _text("runs"),
    )


def _feedback() -> None:
    op.create_table(
        "feedback",
        _key("kiosk"),
        _key("id"),
        _text("site"),
        _text("local_date"),
        sa.Column("local_hour", sa.Integer, nullable=False),
        sa.Column("clock_trusted", sa.Boolean, nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        _text("language"),
        _text("place"),
        _text("replaces", null=True),
        _text("marks"),
        sa.Column("counted", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    stands_in = sa.text("replaces IS NOT NULL")  # few do: the index stays small
    op.create_index(
        "feedback_replaces",
        "feedback",
        ["kiosk", "replaces"],
        sqlite_where=stands_in,
        postgresql_where=stands_in,
    )


def _comments() -> None:
    op.create_table(
        "comments",
        _key("kiosk"),
        _key("id"),
        _text("site"),
        _text("feedback_id"),
        _text("topics"),
        sa.Column("redacted", sa.Boolean, nullable=False),
        sa.Column("text", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answers_by_day",
        _key("site"),
        _key("day"),
        sa.Column("score", sa.Integer, primary_key=True, autoincrement=False),
        _number("n"),
    )
