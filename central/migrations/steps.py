"""Walks the migrations up or down, without alembic's configuration file."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine


def configuration(engine: Engine | None = None) -> Config:
    """Alembic's settings: where the steps are, and the engine they are walked on."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["engine"] = engine
    return config


def move(engine: Engine, to: str, *, down: bool) -> None:
    """Bring the tables to a version."""
    (command.downgrade if down else command.upgrade)(configuration(engine), to)
