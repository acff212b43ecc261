"""Short tokens for kiosks: given for a signed assertion, looked up at every call.

A kiosk that was revoked is told so only when its key, or a token drawn with it, proves who it is.
"""

import secrets
from datetime import datetime, timedelta

from central import assertions
from central.address import address
from central.assertions import BadAssertion
from central.devices import digest
from central.ingest import Sender
from central.problems import Refused
from central.store import Row, Transaction, instant
from sync.wire.identity import TOKEN_PATH, AccessToken

LIFE_S = 300
RETRY_PAUSED_S = 60.0

PREFIX = "acc-"


def issue(transaction: Transaction, assertion: str, now: datetime) -> tuple[str, AccessToken]:
    """The kiosk an assertion proves, and a token for it. Raises Refused and BadAssertion.

    The first use of a kiosk's next key ends the one before.
    """
    row = transaction.one(
        "SELECT k.kid, k.kiosk, k.public_key, k.state, b.state AS kiosk_state"
        " FROM kiosk_keys k JOIN kiosks b ON b.id = k.kiosk WHERE k.kid = :kid",
        kid=assertions.key_id_of(assertion),
    )
    here = address(transaction)
    if row is None or here is None:
        raise BadAssertion
    at = here.url + TOKEN_PATH
    assertions.check(transaction, assertion, bytes(row.public_key), row.kiosk, at, now)
    _refuse(row.state, row.kiosk_state)
    if row.state == "next":
        transaction.run(
            "DELETE FROM kiosk_keys WHERE kiosk = :kiosk AND state = 'current'", kiosk=row.kiosk
        )
        transaction.run("UPDATE kiosk_keys SET state = 'current' WHERE kid = :kid", kid=row.kid)
    token = PREFIX + secrets.token_urlsafe(32)
    transaction.run("DELETE FROM access_tokens WHERE expires_at < :now", now=instant(now))
    transaction.run(
        "INSERT INTO access_tokens (sha256, kid, kiosk, expires_at)"
        " VALUES (:digest, :kid, :kiosk, :end)",
        digest=digest(token),
        kid=row.kid,
        kiosk=row.kiosk,
        end=instant(now + timedelta(seconds=LIFE_S)),
    )
    return row.kiosk, AccessToken(token, LIFE_S)


def sender_of(
    transaction: Transaction, token: str, now: datetime, development: bool
) -> Sender | None:
    """Which kiosk this token is, or nobody. Raises Refused where it is revoked or paused."""
    row = _access(transaction, token, now)
    if row is None and development:
        row = transaction.one(
            "SELECT id AS kiosk, site, state AS kiosk_state, 'current' AS state"
            " FROM kiosks WHERE token_sha256 = :digest",
            digest=digest(token),
        )
    if row is None:
        return None
    _refuse(row.state, row.kiosk_state)
    return Sender(row.kiosk, row.site)


def _access(transaction: Transaction, token: str, now: datetime) -> Row | None:
    if not token.startswith(PREFIX):
        return None
    return transaction.one(
        "SELECT t.kiosk, b.site, k.state, b.state AS kiosk_state FROM access_tokens t"
        " JOIN kiosk_keys k ON k.kid = t.kid JOIN kiosks b ON b.id = t.kiosk"
        " WHERE t.sha256 = :digest AND t.expires_at > :now",
        digest=digest(token),
        now=instant(now),
    )


def _refuse(key: str, kiosk: str) -> None:
    if "revoked" in (key, kiosk):
        raise Refused(403, "This kiosk was revoked.", kind="revoked")
    if kiosk == "paused":
        why = "This kiosk is paused."
        raise Refused(403, why, kind="paused", retry_after=RETRY_PAUSED_S)
