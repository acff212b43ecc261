"""How this machine becomes a kiosk: it looks at who is there first, and only then says its code.

The CA is fetched from whoever answers and believed only if its fingerprint is the one that
was given; everything after goes over a new connection under that CA alone.
"""

import asyncio
import hashlib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync import identity as kept
from sync.assertion import assertion, token_form
from sync.identity import Identity
from sync.lean import without
from sync.route import hosts, trust
from sync.settings import Settings
from sync.wire import Problem, Site
from sync.wire import identity as wire

with without("httpx._main"):
    import httpx

MAX_ANSWER = 256 * 1024
SECONDS = 20.0
ASK_EVERY_S = 3.0
T = TypeVar("T")

_JSON = "application/json"
_NOT_CENTRAL = "What is there does not answer as central does: check the address."
_REASONS = {
    401: "Central does not take this machine's word: is its clock set?",
    403: "Central does not take this code: it was wrong, used, or is too old."
    " Ask for another with: aula-central kiosk replace.",
    404: "Central knows no such enrolment, or no CA was set there: aula-central address.",
    429: "Central was asked too often: try again in a minute.",
    503: "Central has trouble with its database: try again in a minute.",
}


class EnrolmentFailed(Exception):
    """The text is a sentence for IT with the next step. It never holds the code."""


class Interrupted(EnrolmentFailed):
    """Central gave no answer, or could not answer this time: it may the next."""


class Enroller:
    """One machine on its way. `settings.url` is where central is; `ca_file` plays no part."""

    def __init__(self, settings: Settings, code: str, fingerprint: str, store_key: bytes) -> None:
        hosts(settings)
        self._url = settings.url.rstrip("/")
        self._settings = settings
        self._code = wire.normal_code(code)
        self._fingerprint = fingerprint.replace(":", "").lower()
        self._store_key = store_key
        self._private = Ed25519PrivateKey.generate()
        self._offset = timedelta()
        self._enrolment = ""
        self._ca = ""

    def begin(self) -> str:
        """Find central, prove that it is central, show the code. Gives the check number.

        Raises `EnrolmentFailed`; the code has left this machine only if the CA was right.
        """
        if not self._url.startswith("https://"):
            raise EnrolmentFailed("Enrolling needs an https:// address.")
        self._ca = self._believable_ca()
        public = self._private.public_key().public_bytes_raw()
        said = wire.Enrolment(self._code, public, self._settings.version or "0")
        with self._line(self._ca) as call:
            pending = _read(call("POST", wire.ENROLMENTS_PATH, said), wire.Pending)
        self._enrolment = pending.enrolment
        return wire.check_number(self._enrolment, self._code, public)

    def ask(self) -> Identity | None:
        """Who this kiosk is, None while nobody has confirmed it.

        Raises `EnrolmentFailed`; where that is `Interrupted`, asking again may do.
        """
        path = f"{wire.ENROLMENTS_PATH}/{self._enrolment}"
        with self._line(self._ca) as call:
            for last in (False, True):
                said = wire.Proof(self._signed(self._enrolment, path))
                answer = call("POST", path, said, may_be=(401, 429))
                if answer.status_code != 401 or last:
                    break
                self._learn_time(answer)
            if answer.status_code == 429:  # who waits asks again anyway
                return None
            outcome = _read(answer, wire.Outcome)
        if outcome.state == "pending":
            return None
        if not (outcome.kiosk and outcome.site and outcome.ca):
            raise EnrolmentFailed("Central's answer is not whole: is it the same version?")
        return Identity(
            kiosk=outcome.kiosk,
            site=outcome.site,
            url=self._url,
            ca=outcome.ca,
            key=kept.seal_key(self._private, self._store_key),
            key_made_at=kept.utc_now(),
        )

    def prove(self, identity: Identity) -> Site:
        """Draw a token as the kiosk it is now, and read the site. Raises `EnrolmentFailed`."""
        with self._line(identity.ca) as call:
            form = token_form(self._signed(identity.kiosk, wire.TOKEN_PATH))
            token = _read(call("POST", wire.TOKEN_PATH, form), wire.AccessToken)
            return _read(call("GET", "/v1/site", bearer=token.access_token), Site)

    def _believable_ca(self) -> str:
        """Fetch the CAs from whoever is there, and keep the one with the right fingerprint."""
        with self._line("") as call:
            answer = call("GET", wire.CA_PATH)
        for pem in wire.certificates(answer.content.decode("ascii", "replace")):
            try:
                der = ssl.PEM_cert_to_DER_cert(pem)
            except ValueError:
                continue
            if hashlib.sha256(der).hexdigest() == self._fingerprint:
                return str(pem)
        raise EnrolmentFailed(
            "The CA there has another fingerprint, so the code was not sent."
            " Compare address and fingerprint with what central printed."
        )

    def _signed(self, of: str, path: str) -> str:
        now: datetime = kept.utc_now() + self._offset
        return assertion(self._private, of, self._url + path, now)

    def _learn_time(self, answer: httpx.Response) -> None:
        said = _read(answer, Problem)
        if said.server_time is not None:
            self._offset = said.server_time - kept.utc_now()

    @contextmanager
    def _line(self, ca: str) -> Iterator[Callable[..., httpx.Response]]:
        """Connect: to whoever is there for "", else to a server under this CA alone."""
        verify = trust(replace(self._settings, ca_file=None), ca) if ca else _anybody()
        options = {
            "verify": verify,
            "proxy": self._settings.proxy,
            "trust_env": False,
            "timeout": None,  # theirs are per read: ours is for a whole call
            "headers": {"Accept-Encoding": "identity"},
        }

        def call(
            method: str,
            path: str,
            said: object = None,
            bearer: str = "",
            may_be: tuple[int, ...] = (),
        ) -> httpx.Response:
            request = _request(method, self._url + path, said, bearer)
            answer = asyncio.run(_exchange(options, request))
            if answer.is_success or answer.status_code in may_be:
                return answer
            failed = Interrupted if answer.is_server_error else EnrolmentFailed
            raise failed(_REASONS.get(answer.status_code, _NOT_CENTRAL))

        yield call


def _request(method: str, url: str, said: object, bearer: str) -> httpx.Request:
    headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
    if said is None:
        return httpx.Request(method, url, headers=headers)
    is_form = isinstance(said, bytes)
    headers["Content-Type"] = "application/x-www-form-urlencoded" if is_form else _JSON
    body = said if isinstance(said, bytes) else msgspec.json.encode(said)
    return httpx.Request(method, url, headers=headers, content=body)


async def _exchange(options: dict[str, Any], request: httpx.Request) -> httpx.Response:
    """Make one call, within one deadline and one cap. Raises `EnrolmentFailed`."""
    read = bytearray()
    try:
        async with asyncio.timeout(SECONDS), httpx.AsyncClient(**options) as client:
            answer = await client.send(request, stream=True)
            async for part in answer.aiter_raw():
                read += part
                if len(read) > MAX_ANSWER:
                    raise EnrolmentFailed("What is there is not central: its answer is too long.")
    except (httpx.HTTPError, TimeoutError) as error:
        raise _why(error) from None
    return httpx.Response(answer.status_code, headers=answer.headers, content=bytes(read))


def _why(error: Exception) -> EnrolmentFailed:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError) and not isinstance(seen, ssl.SSLWantReadError):
            return EnrolmentFailed(
                "Central's certificate is not under the CA it shows, or not for this address."
            )
        seen = seen.__cause__ or seen.__context__
    return Interrupted("Central cannot be reached: check the address and the network.")


def _read(answer: httpx.Response, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(answer.content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise EnrolmentFailed(_NOT_CENTRAL) from None


def _anybody() -> ssl.SSLContext:
    """Connect to whoever answers: only to read what is public and checked afterwards."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
