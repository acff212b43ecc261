"""Which tables this version needs, and how to get there.

Alembic costs half a second to import, so it is asked only when a step is due.
"""

from pathlib import Path

from central.store import Behind, Store, schema_version

HEAD = "0001"
MIGRATIONS = Path(__file__).with_name("migrations")


def migrate(store: Store, to: str = HEAD) -> bool:
    """Bring the tables up (or down) to a version; says whether a step was due."""
    if schema_version(store) == to:
        return False
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["engine"] = store.engine
    if to == "base" or to < (schema_version(store) or ""):
        command.downgrade(config, to)
    else:
        command.upgrade(config, to)
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
