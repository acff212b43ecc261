"""What a kiosk that was revoked forgets: whose day it was. What it has to tell, it keeps."""

from contextlib import suppress
from datetime import datetime

from sqlalchemy import delete

from sync.store import facts
from sync.store.errors import StoreError, plainly
from sync.store.schema import booking_keys, bookings, check_ins
from sync.store.schema import facts as facts_table
from sync.store.vault import Vault

_GONE = ("site", "site_etag", "peppers", "list_version")


def forget(vault: Vault, now: datetime) -> None:
    """Drop the list, the peppers and the site in one step; the outbox stays, encrypted."""
    with vault.writing() as connection:
        connection.exec_driver_sql("pragma secure_delete = on")  # zeros, not only free pages
        for table in (booking_keys, bookings, check_ins):
            connection.execute(delete(table))
        connection.execute(delete(facts_table).where(facts_table.c.name.in_(_GONE)))
        facts.write(connection, "forgotten", "", now)
    with vault.reading() as connection:
        with suppress(StoreError), plainly():  # no room: the free pages stay, encrypted
            connection.exec_driver_sql("vacuum")  # pages that were free before secure_delete was on
        connection.exec_driver_sql("pragma wal_checkpoint(truncate)").all()
