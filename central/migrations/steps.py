"""Walks the migrations up or down, without alembic's configuration file."""

from collections.abc import Iterator
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Engine

from central.store import Behind


def configuration(engine: Engine | None = None) -> Config:
    """Alembic's settings: where the steps are, and the engine they are walked on."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["engine"] = engine
    return config


def move(engine: Engine, now: str | None, to: str) -> None:
    """Bring the tables from one version to another. Raises Behind from an unknown one."""
    settings = configuration(engine)
    below = {step.revision: step.down_revision for step in _all(settings)}
    if now is not None and now not in below:
        raise Behind(f"This database is at version {now}, which a newer Aula made.")
    passed = below.get(now or "")
    while passed is not None and passed != to:
        passed = below[str(passed)]
    down = now is not None and (to == "base" or passed == to)
    (command.downgrade if down else command.upgrade)(settings, to)


def _all(settings: Config) -> Iterator[Script]:
    return ScriptDirectory.from_config(settings).walk_revisions()
