"""How a machine becomes a kiosk: a one-time code, its key, a number compared by a person.

Of a code only a hash is kept. Its first four characters find it, so that a wrong try is
counted against the code that was meant, and nobody can spoil the codes of others.
"""

import hmac
import secrets
from datetime import datetime, timedelta

from central import assertions
from central.address import address
from central.audit import Actor, note
from central.devices import digest
from central.store import Row, Transaction, instant
from sync.wire import identity

LIFE = timedelta(minutes=30)
TRIES = 5
LOCATOR = 4


def give_code(transaction: Transaction, kiosk: str, now: datetime) -> str:
    """A fresh one-time code for a kiosk's place; an older one is dead."""
    _sweep(transaction, now)
    transaction.run(
        "UPDATE enrolments SET state = 'dead'"
        " WHERE kiosk = :kiosk AND state IN ('open', 'pending')",
        kiosk=kiosk,
    )
    code = _new_code(transaction)
    id = secrets.token_hex(16)
    transaction.run(
        "INSERT INTO enrolments (id, kiosk, locator, code_sha256, made_at, expires_at,"
        " tries, state) VALUES (:id, :kiosk, :locator, :digest, :now, :end, 0, 'open')",
        id=id,
        kiosk=kiosk,
        locator=code[:LOCATOR],
        digest=digest(f"{id}|{code}"),
        now=instant(now),
        end=instant(now + LIFE),
    )
    return code


def present(
    transaction: Transaction, said: identity.Enrolment, origin: str, now: datetime
) -> identity.Pending | None:
    """Take a code and a key; the code is spent. None for a code that is not, or no more, good."""
    code = identity.normal_code(said.code)
    row = transaction.one(
        "SELECT id, kiosk, code_sha256 FROM enrolments"
        " WHERE locator = :locator AND state = 'open' AND expires_at > :now",
        locator=code[:LOCATOR],
        now=instant(now),
    )
    if row is None or not _counted(transaction, row, "open"):
        return None
    if not hmac.compare_digest(row.code_sha256, digest(f"{row.id}|{code}")):
        return None
    kid = identity.key_id(said.public_key)
    if transaction.one("SELECT kid FROM kiosk_keys WHERE kid = :kid", kid=kid):
        return None
    transaction.run(
        "UPDATE enrolments SET state = 'pending', tries = 0, public_key = :key, version = :version,"
        " check_number = :number, expires_at = :end WHERE id = :id",
        id=row.id,
        key=said.public_key,
        version=said.version,
        number=identity.check_number(row.id, code, said.public_key),
        end=instant(now + LIFE),
    )
    note(transaction, Actor("kiosk", origin), "enrolment.present", row.kiosk, now)
    return identity.Pending(row.id)


def confirm(transaction: Transaction, kiosk: str, number: str, actor: Actor, now: datetime) -> bool:
    """Let the machine with this check number be the kiosk, and no other any more.

    False for another number, which is counted, and where nothing waits.
    """
    row = transaction.one(
        "SELECT id, public_key, check_number FROM enrolments"
        " WHERE kiosk = :kiosk AND state = 'pending' AND expires_at > :now",
        kiosk=kiosk,
        now=instant(now),
    )
    if row is None or not _counted(transaction, row, "pending"):
        return False
    if not hmac.compare_digest(row.check_number.encode(), number.encode()):
        note(transaction, actor, "enrolment.refuse", kiosk, now)
        return False
    transaction.run("UPDATE kiosk_keys SET state = 'revoked' WHERE kiosk = :kiosk", kiosk=kiosk)
    transaction.run(
        "INSERT INTO kiosk_keys (kid, kiosk, public_key, state, made_at)"
        " VALUES (:kid, :kiosk, :key, 'current', :now)",
        kid=identity.key_id(bytes(row.public_key)),
        kiosk=kiosk,
        key=bytes(row.public_key),
        now=instant(now),
    )
    transaction.run(
        "UPDATE enrolments SET state = 'confirmed', expires_at = :end WHERE id = :id",
        id=row.id,
        end=instant(now + LIFE),
    )
    transaction.run(
        "UPDATE kiosks SET state = 'active', token_sha256 = NULL WHERE id = :kiosk", kiosk=kiosk
    )
    note(transaction, actor, "kiosk.confirm", kiosk, now)
    return True


def is_waiting(transaction: Transaction, enrolment: str) -> bool:
    """Whether a machine may ask how it stands."""
    row = transaction.one(
        "SELECT id FROM enrolments WHERE id = :id AND state IN ('pending', 'confirmed')",
        id=enrolment,
    )
    return row is not None


def outcome(
    transaction: Transaction, enrolment: str, assertion: str, now: datetime
) -> identity.Outcome | None:
    """How it stands, told to the machine that began it alone. Raises BadAssertion.

    None where there is no such enrolment, it is dead, or it is another machine's.
    """
    row = transaction.one(
        "SELECT e.kiosk, e.state, e.public_key, b.site FROM enrolments e"
        " JOIN kiosks b ON b.id = e.kiosk WHERE e.id = :id"
        " AND e.state IN ('pending', 'confirmed') AND e.expires_at > :now",
        id=enrolment,
        now=instant(now),
    )
    here = address(transaction)
    if row is None or here is None:
        return None
    at = f"{here.url}{identity.ENROLMENTS_PATH}/{enrolment}"
    try:
        assertions.check(transaction, assertion, bytes(row.public_key), enrolment, at, now)
    except assertions.BadAssertion as bad:
        if bad.about_time:
            raise
        return None
    if row.state == "pending":
        return identity.Outcome("pending")
    return identity.Outcome("confirmed", row.kiosk, row.site, here.ca)


def _counted(transaction: Transaction, row: Row, state: str) -> bool:
    """Count a try, and hold the enrolment; the last one leaves it dead unless it was right.

    False where somebody else was quicker.
    """
    return bool(
        transaction.run(
            "UPDATE enrolments SET tries = tries + 1,"
            " state = CASE WHEN tries + 1 >= :most THEN 'dead' ELSE state END"
            " WHERE id = :id AND state = :state",
            most=TRIES,
            id=row.id,
            state=state,
        )
    )


def _new_code(transaction: Transaction) -> str:
    while True:
        code = "".join(secrets.choice(identity.CODE_ALPHABET) for _ in range(identity.CODE_LENGTH))
        taken = transaction.one(
            "SELECT id FROM enrolments WHERE locator = :locator AND state = 'open'",
            locator=code[:LOCATOR],
        )
        if taken is None:
            return code


def _sweep(transaction: Transaction, now: datetime) -> None:
    """Forget what was over a day ago."""
    transaction.run(
        "DELETE FROM enrolments WHERE expires_at < :then",
        then=instant(now - timedelta(days=1)),
    )
