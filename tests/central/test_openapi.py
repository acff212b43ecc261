"""The contract says what central does: every call, every status, every word."""

from typing import Any

import msgspec
import pytest

from central import openapi
from central.app import ROOMS
from central.openapi import ALL
from sync import wire
from tests.central.house import House

DOCUMENT: dict[str, Any] = msgspec.json.decode(openapi.document())


def test_every_call_is_in_the_document_and_no_other() -> None:
    handlers = [handler for room in ROOMS for handler in room.HANDLERS]
    answered = {
        (path.replace(":str", ""), method.lower())
        for handler in handlers
        for path in handler.paths
        for method in getattr(handler, "http_methods")  # noqa: B009 - not in the base's type
    }

    described = {(path, method) for path, item in DOCUMENT["paths"].items() for method in item}

    assert described == answered
    assert DOCUMENT["openapi"].startswith("3.1.")


def test_every_reference_leads_somewhere() -> None:
    def walk(node: object) -> list[str]:
        if isinstance(node, dict):
            inner = [ref for value in node.values() for ref in walk(value)]
            return [*inner, node["$ref"]] if "$ref" in node else inner
        if isinstance(node, list):
            return [ref for value in node for ref in walk(value)]
        return []

    schemas = DOCUMENT["components"]["schemas"]

    assert {ref.removeprefix("#/components/schemas/") for ref in walk(DOCUMENT)} <= schemas.keys()


def test_the_rules_of_the_words_are_in_it() -> None:
    schemas = DOCUMENT["components"]["schemas"]

    score = schemas["Feedback"]["properties"]["score"]
    assert (score["type"], score["minimum"], score["maximum"]) == ("integer", 0, 10)
    kinds = schemas["Batch"]["properties"]["records"]["items"]["discriminator"]["mapping"]
    assert kinds.keys() == {
        "check_in",
        "turned_away",
        "staff_call",
        "card_use",
        "feedback",
        "comment",
        "callback",
    }
    assert schemas["Batch"]["properties"]["records"]["maxItems"] == wire.MAX_BATCH


def test_names_of_operations_are_unique() -> None:
    assert len({one.name for one in ALL}) == len(ALL)


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_what_is_answered_is_documented(house: House, one: Any) -> None:  # noqa: ANN401
    path = one.path.replace("{site}", "north").replace("{kiosk}", "x").replace("{enrolment}", "x")
    for token, body in (("dev-lobby", b"{}"), ("dev-lobby", b"x" * 2_000_000), (None, b"")):
        sent = {"content": body} if one.takes else {}
        answer = house.call(one.method.upper(), path, token, **sent)

        assert answer.status_code in one.statuses
        documented = DOCUMENT["paths"][one.path][one.method]["responses"][str(answer.status_code)]
        if "content" in documented:
            assert answer.headers["content-type"].partition(";")[0] in documented["content"]


def test_the_document_is_served(house: House) -> None:
    assert house.call("GET", "/schema/openapi.json", token=None).content == openapi.document()
