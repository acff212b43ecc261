"""One row for each day of a site, with how often each score was given."""

import sqlalchemy as sa
from alembic import op

revision = "0210"
down_revision = "0202"
branch_labels = None
depends_on = None

SCORES = range(11)


def upgrade() -> None:
    op.rename_table("answers_by_day", "answers_by_score")
    op.create_table(
        "answers_by_day",
        sa.Column("site", sa.Text, primary_key=True),
        sa.Column("day", sa.Text, primary_key=True),
        *(sa.Column(f"s{score}", sa.BigInteger, nullable=False) for score in SCORES),
        sqlite_with_rowid=False,
    )
    sums = ", ".join(f"sum(CASE score WHEN {score} THEN n ELSE 0 END)" for score in SCORES)
    op.execute(
        f"INSERT INTO answers_by_day SELECT site, day, {sums}"  # noqa: S608 - our own words
        " FROM answers_by_score GROUP BY site, day"
    )
    op.drop_table("answers_by_score")


def downgrade() -> None:
    op.rename_table("answers_by_day", "answers_of_day")
    op.create_table(
        "answers_by_day",
        sa.Column("site", sa.Text, primary_key=True),
        sa.Column("day", sa.Text, primary_key=True),
        sa.Column("score", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("n", sa.BigInteger, nullable=False),
    )
    for score in SCORES:
        op.execute(
            f"INSERT INTO answers_by_day SELECT site, day, {score}, s{score}"  # noqa: S608
            f" FROM answers_of_day WHERE s{score} <> 0"
        )
    op.drop_table("answers_of_day")
