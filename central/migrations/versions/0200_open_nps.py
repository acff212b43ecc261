"""Published weeks as rows, and the blocks they are made of."""

import sqlalchemy as sa
from alembic import op

revision = "0200"
down_revision = "0150"
branch_labels = None
depends_on = None


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=True)


def _number(name: str, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=null)


def upgrade() -> None:
    op.create_table(
        "published_weeks",  # never changed: a revision is another row
        _key("site"),
        _key("last_day"),
        sa.Column("revision", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("first_day", sa.Text, nullable=False),
        sa.Column("published_on", sa.Text, nullable=False),
        _number("n"),
        _number("net"),
        _number("promoters", null=True),
        _number("passives", null=True),
        _number("detractors", null=True),
        _number("score"),
        _number("low"),
        _number("high"),
        sa.Column("margin", sa.Text, nullable=False),
    )
    op.create_table(
        "published_counts",  # not public: what the weeks were made of, by day
        _key("site"),
        sa.Column("lot", sa.BigInteger, primary_key=True, autoincrement=False),
        _key("day"),
        _number("promoters"),
        _number("passives"),
        _number("detractors"),
    )
    op.create_table("renewals", _key("site"), sa.Column("day", sa.Text, nullable=False))


def downgrade() -> None:
    for table in ("renewals", "published_counts", "published_weeks"):
        op.drop_table(table)
