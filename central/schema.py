"""Which tables this version needs, and how to get there.

Alembic costs half a second to import, so it is asked only when a step is due.
"""

from pathlib import Path

from central.store import Behind, Store, schema_version

_STEPS = Path(__file__).parent / "migrations" / "versions"

HEAD = max(step.name[:4] for step in _STEPS.glob("[0-9]*.py"))
"""The newest step. A test holds that the steps are one chain in the order of their numbers."""

EMPTY = "base"


def migrate(store: Store, to: str = HEAD) -> bool:
    """Bring the tables up (or down) to a version; says whether a step was due."""
    now = schema_version(store)
    if to in (now, EMPTY if now is None else None):
        return False
    from central.migrations.steps import move

    move(store.engine, now, to)
    return True


def require_current(store: Store) -> None:
    """Raises Behind where the tables are not this version's."""
    found = schema_version(store)
    if found is None:
        raise Behind("This database holds no Aula tables yet: run serve or demo-day on it first.")
    if found != HEAD:
        raise Behind(
            f"This database is at version {found}, this program needs {HEAD}: "
            "run serve once to bring it up to date."
        )
