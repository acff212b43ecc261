"""How alembic runs central's migrations: on the engine handed in, one transaction in all."""

import sqlalchemy as sa
from alembic import context

ADVISORY_LOCK = 0x41756C61  # "Aula": two servers that start together migrate one after the other


def run() -> None:
    """Migrate on the engine that central.schema put into the configuration."""
    engine: sa.Engine = context.config.attributes["engine"]
    with engine.connect() as plain:
        connection = plain.execution_options(aula_writes=True)
        context.configure(connection=connection, transaction_per_migration=False)
        with context.begin_transaction():
            if engine.dialect.name == "postgresql":
                connection.execute(
                    sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK}
                )
            context.run_migrations()


run()
