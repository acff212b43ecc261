"""Who works at the desk, their sessions and wrong tries, and which calls were answered."""

import sqlalchemy as sa
from alembic import op

revision = "0202"
down_revision = "0201"
branch_labels = None
depends_on = None


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=True)


def _text(name: str, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=null)


def upgrade() -> None:
    op.create_table(
        "staff",
        _key("id"),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        _text("site", null=True),  # null: every site
        _text("roles"),  # with blanks between
        _text("password"),  # argon2id
        _text("made_at"),
    )
    op.create_table(
        "staff_sessions", _key("sha256"), _text("staff"), _text("form_token"), _text("expires_at")
    )
    op.create_table(
        "staff_tries",
        _key("name_sha256"),
        sa.Column("wrong", sa.BigInteger, nullable=False),
        _text("locked_until"),
    )
    op.create_table(
        "answered_calls", _key("kiosk"), _key("id"), _text("staff"), _text("answered_at")
    )


def downgrade() -> None:
    for table in ("answered_calls", "staff_tries", "staff_sessions", "staff"):
        op.drop_table(table)
