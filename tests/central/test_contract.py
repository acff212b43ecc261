"""Whatever is sent, central answers as its document says: schemathesis with an identity.

A small share of the cases runs each time; `AULA_CONTRACT_CASES=10000` runs so many on each
database. What was sent is checked against the document, what came back too.
"""

import os
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from central import administrators, integrations, openapi
from central.limits import Buckets, Limits
from tests.central.house import TODAY, House
from tests.central.machines import EEVA, Machine, enrolled, furnish

pytestmark = pytest.mark.slow

SHARE = 200
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
LENIENT: Any = {
    "deadline": None,
    "database": None,
    "phases": [Phase.generate],
    "suppress_health_check": list(HealthCheck),
}


class Callers:
    """Who calls, and whom they name in an address."""

    def __init__(self, house: House) -> None:
        furnish(house)
        endless = Buckets(1e9, 1e9)
        house.desk.limits = Limits(endless, endless, endless, endless)
        self.house = house
        self.machine = enrolled(house)
        self.named = enrolled(house, "south")
        self.waiting = Machine(house)
        self.waiting.enrolment = "0" * 32
        with house.store.write() as transaction:
            life = timedelta(days=1)
            now = house.now
            self.tokens = {
                "administrator": administrators.add(transaction, "Eeva", life, EEVA, now)[1],
                "integration": integrations.add(transaction, "north", "HIS", life, EEVA, now)[1],
            }

    def bearer(self, operation: dict[str, Any]) -> dict[str, str]:
        """The right token for a call; none where none is asked for."""
        asked = {name for one in operation.get("security", ()) for name in one}
        for name in asked:
            token = self.tokens[name] if name != "kiosk" else self.machine.bearer()
            return {"Authorization": f"Bearer {token}"}
        return {}

    def names(self) -> dict[str, str]:
        """What is really there, for the addresses."""
        return {
            "site": "north",
            "kiosk": self.named.kiosk,
            "enrolment": self.named.enrolment,
            "day": TODAY.isoformat(),
        }


def operations() -> Iterator[Any]:
    document = msgspec.json.decode(openapi.document())
    for found in schemathesis.openapi.from_dict(document).get_all_operations():
        yield found.ok()  # type: ignore[union-attr]  # or the document itself is at fault


def test_every_answer_is_in_the_document(house: House) -> None:
    callers = Callers(house)
    every = list(operations())
    cases = int(os.environ.get("AULA_CONTRACT_CASES", SHARE))
    seen: Counter[str] = Counter()

    while (left := cases - sum(seen.values())) > 0:  # of some there are not many to be drawn
        for operation in every:
            throw_at(callers, operation, -(-left // (2 * len(every))), seen)

    print(f"{house.store.dialect}: {sum(seen.values())} cases, {dict(sorted(seen.items()))}")
    assert not any(status.startswith("5") for status in seen)


def throw_at(callers: Callers, operation: Any, each: int, seen: Counter[str]) -> None:  # noqa: ANN401
    """Throw so many good and so many bad requests at one operation, and check every answer."""
    headers = callers.bearer(operation.definition.raw)
    base = str(callers.house.client.base_url).rstrip("/")
    with requests.Session() as line:
        line.trust_env = False
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            drawn = operation.as_strategy(mode)
            if mode is GenerationMode.NEGATIVE and not _can_be_wrong(operation):
                drawn = operation.as_strategy(GenerationMode.POSITIVE)

            @settings(max_examples=each, **LENIENT)
            @given(case=drawn, real=st.booleans())
            def throw(case: Case[Any], real: bool) -> None:
                names = callers.names()
                for name in case.path_parameters if real else ():
                    case.path_parameters[name] = names.get(name, case.path_parameters[name])
                answer = case.call(base_url=base, session=line, headers=headers, timeout=30)
                case.validate_response(answer, checks=CHECKS)
                seen[str(answer.status_code)] += 1

            throw()


def _can_be_wrong(operation: Any) -> bool:  # noqa: ANN401
    """Whether there is anything in a request that the document could be broken with."""
    raw = operation.definition.raw
    return bool(raw.get("requestBody") or raw.get("parameters"))
