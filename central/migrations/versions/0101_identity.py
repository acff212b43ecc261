"""Who a kiosk is: its keys, its tokens, how it was enrolled; who may look after kiosks."""

import sqlalchemy as sa
from alembic import op

revision = "0101"
down_revision = "0100"
branch_labels = None
depends_on = None

Column = sa.Column[object]


def upgrade() -> None:
    with op.batch_alter_table("kiosks") as kiosks:
        kiosks.add_column(sa.Column("state", sa.Text, nullable=False, server_default="active"))
    op.create_table(
        "kiosk_keys",
        _key("kid"),  # RFC 7638 thumbprint
        _text("kiosk"),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        _text("state"),  # current, next, revoked
        _text("made_at"),
    )
    op.create_index("kiosk_keys_by_kiosk", "kiosk_keys", ["kiosk"])
    op.create_table(
        "access_tokens", _key("sha256"), _text("kid"), _text("kiosk"), _text("expires_at")
    )
    op.create_index("access_tokens_by_end", "access_tokens", ["expires_at"])
    op.create_table("spent_assertions", _key("sha256"), _text("expires_at"))
    op.create_index("spent_assertions_by_end", "spent_assertions", ["expires_at"])
    _enrolments()
    op.create_table(
        "address",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        _text("url"),
        _text("ca", null=True),  # PEM: the CAs that may stand behind the url
    )
    op.create_table(
        "administrators",
        _key("id"),
        _text("name"),
        sa.Column("token_sha256", sa.Text, nullable=False, unique=True),
        _text("made_at"),
        _text("expires_at"),
    )


def downgrade() -> None:
    for table in (
        "administrators",
        "address",
        "enrolments",
        "spent_assertions",
        "access_tokens",
        "kiosk_keys",
    ):
        op.drop_table(table)
    with op.batch_alter_table("kiosks") as kiosks:
        kiosks.drop_column("state")


def _enrolments() -> None:
    op.create_table(
        "enrolments",
        _key("id"),
        _text("kiosk"),
        sa.Column("locator", sa.Text, nullable=False),  # the code's first four characters
        _text("code_sha256"),
        _text("made_at"),
        _text("expires_at"),
        sa.Column("tries", sa.Integer, nullable=False),
        _text("state"),  # open, pending, confirmed, dead
        sa.Column("public_key", sa.LargeBinary, nullable=True),
        _text("check_number", null=True),
        _text("version", null=True),
    )
    op.create_index("enrolments_by_locator", "enrolments", ["locator"])
    op.create_index("enrolments_by_kiosk", "enrolments", ["kiosk"])


def _key(name: str) -> Column:
    return sa.Column(name, sa.Text, primary_key=True)


def _text(name: str, null: bool = False) -> Column:
    return sa.Column(name, sa.Text, nullable=null)
