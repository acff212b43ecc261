"""The codes of slips that came back, as hashes, and how many did on each day."""

import sqlalchemy as sa
from alembic import op

revision = "0220"
down_revision = "0210"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "spent_codes",
        sa.Column("code", sa.Text, primary_key=True),  # SHA-256
        sa.Column("first_use", sa.Text, nullable=False),  # SHA-256: a changed answer is known by it
        sqlite_with_rowid=False,
    )
    op.create_table(
        "coded_answers",
        sa.Column("site", sa.Text, primary_key=True),
        sa.Column("day", sa.Text, primary_key=True),
        sa.Column("n", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("coded_answers")
    op.drop_table("spent_codes")
