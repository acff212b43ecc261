"""What came of a site today is found without reading all that ever came."""

from alembic import op

revision = "0230"
down_revision = "0220"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("visits_by_time", "visits", ["site", "received_at"])


def downgrade() -> None:
    op.drop_index("visits_by_time", "visits")
