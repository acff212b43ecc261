"""Comments stay sealed, callbacks come, and central's own epoch is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0150"
down_revision = "0101"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What was written before has no `kid`: it was never sealed."""
    op.add_column("comments", sa.Column("kid", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "callbacks",
        sa.Column("kiosk", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("feedback_id", sa.Text),
        sa.Column("kid", sa.Text, nullable=False),
        sa.Column("phone", sa.LargeBinary, nullable=False),
        sa.Column("consent_text_version", sa.Text, nullable=False),
        sa.Column("delete_on", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "epochs",  # one row: which life of central this is, and how far its backups reach
        sa.Column("one", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("epoch", sa.Text, nullable=False),
        sa.Column("durable_through", sa.Text),
    )


def downgrade() -> None:
    """Sealed texts stay, and nobody knows any more which key they are for."""
    op.drop_table("epochs")
    op.drop_table("callbacks")
    op.drop_column("comments", "kid")
