"""Machines that would be kiosks, honest and otherwise, as central meets them."""

from base64 import b64encode
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx
import jwt
import msgspec
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central import kiosks
from central.address import put_address
from central.audit import Actor, Entry, entries
from central.kiosks import Invitation
from central.limits import Limits
from sync.wire import identity
from tests.central.house import House

URL = "https://central.example"
EEVA = Actor("os:eeva", "console")
CA = trustme.CA()
TABLES = (
    *("kiosk_keys", "access_tokens", "spent_assertions", "enrolments"),
    *("address", "administrators"),
)

_numbers = count(1)


@dataclass
class Machine:
    """A key, and what it signs. `claims` and `headers` bend an assertion."""

    house: House
    private: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    kiosk: str = ""
    enrolment: str = ""

    @property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def kid(self) -> str:
        return identity.key_id(self.public)

    def assertion(self, at: str = URL + identity.TOKEN_PATH, **claims: Any) -> str:  # noqa: ANN401
        whole = self.claims(at) | claims
        return jwt.encode(whole, self.private, "EdDSA", headers={"kid": self.kid})

    def claims(self, at: str = URL + identity.TOKEN_PATH) -> dict[str, Any]:
        now = int(self.house.now.timestamp())
        once = f"assertion-{next(_numbers):08}"
        who = self.kiosk or self.enrolment
        return {"iss": who, "sub": who, "aud": at, "jti": once, "iat": now, "exp": now + 60}

    def present(self, code: str) -> httpx.Response:
        """Show a code."""
        key = b64encode(self.public).decode()
        said = {"code": code, "public_key": key, "version": "0.1.0"}
        answer = self.house.call("POST", identity.ENROLMENTS_PATH, None, json=said)
        if answer.status_code == 201:
            self.enrolment = answer.json()["enrolment"]
        return answer

    def ask(self, enrolment: str = "", **claims: Any) -> httpx.Response:  # noqa: ANN401
        """Whether the enrolment was confirmed."""
        path = f"{identity.ENROLMENTS_PATH}/{enrolment or self.enrolment}"
        said = {"assertion": self.assertion(URL + path, **claims)}
        return self.house.call("POST", path, None, json=said)

    def token(self, assertion: str | None = None) -> httpx.Response:
        """Draw a token."""
        return draw(self.house, self.assertion() if assertion is None else assertion)

    def enrol(self, invitation: Invitation) -> "Machine":
        """The whole way, as it should go."""
        assert self.present(invitation.code).status_code == 201
        number = identity.check_number(self.enrolment, invitation.code, self.public)
        with self.house.store.write() as transaction:
            now = self.house.now
            assert kiosks.confirm(transaction, invitation.kiosk, number, EEVA, now)
        answer = msgspec.json.decode(self.ask().content, type=identity.Outcome)
        assert (answer.state, answer.kiosk) == ("confirmed", invitation.kiosk)
        self.kiosk = invitation.kiosk
        return self

    def bearer(self) -> str:
        """A fresh token."""
        answer = self.token()
        assert answer.status_code == 200, answer.text
        return str(answer.json()["access_token"])


def draw(house: House, assertion: str, **fields: str) -> httpx.Response:
    """Ask for a token with an assertion."""
    form = {
        "grant_type": identity.GRANT,
        "client_assertion_type": identity.ASSERTION_TYPE,
        "client_assertion": assertion,
    }
    return house.call("POST", identity.TOKEN_PATH, None, data=form | fields)


def furnish(house: House) -> None:
    """No kiosk has enrolled, and central has an address."""
    house.desk.limits = Limits()
    with house.store.write() as transaction:
        for table in TABLES:
            transaction.run(f"DELETE FROM {table}")  # noqa: S608 - our own names
        put_address(transaction, URL, CA.cert_pem.bytes().decode())


def invite(house: House, site: str = "north", name: str = "Lobby") -> Invitation:
    """A new place."""
    with house.store.write() as transaction:
        return kiosks.add(transaction, site, name, EEVA, house.now)


def enrolled(house: House, site: str = "north") -> Machine:
    """A kiosk that has enrolled at a site."""
    return Machine(house).enrol(invite(house, site))


def noted(house: House, after: int = 0) -> list[Entry]:
    """What the audit log says."""
    with house.store.read() as transaction:
        return list(entries(transaction, after))


def problem(answer: httpx.Response) -> str:
    """The last word of a problem's type."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    return str(answer.json()["type"]).removeprefix(identity.PROBLEM)
