"""The OpenAPI 3.1 document, made of the same Structs the records are checked with."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec
from litestar import Response, get
from litestar.handlers import BaseRouteHandler

from central.identity_operations import IDENTITY, IDENTITY_TYPES
from central.operations import OPERATIONS, Operation
from central.probes import ServiceHealth, our_version
from central.problems import MEDIA_TYPE, TITLES
from central.public import Export, PublicScores
from central.schedule_operations import SCHEDULE, SCHEDULE_TYPES
from sync import wire

_TYPES = (
    wire.Batch,
    wire.AnyRecord,
    wire.Verdicts,
    wire.SchedulePage,
    wire.Site,
    wire.Peppers,
    wire.Health,
    wire.Problem,
    *IDENTITY_TYPES,
    *SCHEDULE_TYPES,
    ServiceHealth,
    PublicScores,
    Export,
)
ALL = (*OPERATIONS, *IDENTITY, *SCHEDULE)
_PLAIN = {"application/json": "object"}  # of what has no Struct of its own
_CALLERS = ("kiosk", "administrator", "integration")
_REF = "#/components/schemas/{name}"


@cache
def document() -> bytes:
    """The document as JSON."""
    _, schemas = msgspec.json.schema_components(_TYPES, ref_template=_REF)
    schemas["Batch"]["properties"]["records"]["items"] = _any_record()
    paths: dict[str, dict[str, object]] = {}
    for one in ALL:
        paths.setdefault(one.path, {})[one.method] = _operation(one)
    return msgspec.json.encode(
        {
            "openapi": "3.1.0",
            "info": {
                "title": "Aula central",
                "version": our_version(),
                "description": "What kiosks and central say to each other; see docs/wire.md.",
                "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
            },
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {
                    name: {"type": "http", "scheme": "bearer"} for name in _CALLERS
                },
            },
        }
    )


def _any_record() -> dict[str, object]:
    """One of the records, told apart by `kind`."""
    refs = {
        str(kind.__struct_config__.tag): _REF.format(name=kind.__name__) for kind in wire.STREAM
    }
    return {
        "anyOf": [{"$ref": ref} for ref in refs.values()],
        "discriminator": {"propertyName": "kind", "mapping": refs},
    }


def _operation(one: Operation) -> dict[str, object]:
    shown: dict[str, Any] = {
        "operationId": one.name,
        "summary": one.summary,
        "responses": {str(status): _response(status, one) for status in sorted(one.statuses)},
    }
    if one.parameters:
        shown["parameters"] = list(one.parameters)
    if one.takes is not None:
        content = {"application/json": {"schema": {"$ref": _REF.format(name=one.takes.__name__)}}}
        shown["requestBody"] = {"required": True, "content": content}
    if one.form is not None:
        fields: dict[str, object] = {"type": "object", "properties": one.form}
        fields["required"] = list(one.form)
        shown["requestBody"] = {
            "required": True,
            "content": {"application/x-www-form-urlencoded": {"schema": fields}},
        }
    asked = (one.for_kiosks, one.for_administrators, one.for_integrations)
    for caller, by_them in zip(_CALLERS, asked, strict=True):
        if by_them:
            shown["security"] = [{caller: []}]
    return shown


def _response(status: int, one: Operation) -> dict[str, object]:
    if one.gives is not None and (
        status in (200, 201, 422) or (status == 503 and one.gives_when_down)
    ):
        schema = {"$ref": _REF.format(name=one.gives.__name__)}
        return {"description": "Done.", "content": {"application/json": {"schema": schema}}}
    if status == 200 or (status == 404 and one.media_type == "text/html"):
        return {
            "description": "A page.",
            "content": {one.media_type: {"schema": {"type": _PLAIN.get(one.media_type, "string")}}},
        }
    if status in (204, 304):
        return {"description": {204: "Done.", 304: "Nothing has changed."}[status]}
    schema = {"$ref": _REF.format(name="Problem")}
    return {"description": TITLES[status], "content": {MEDIA_TYPE: {"schema": schema}}}


@get("/schema/openapi.json")
async def openapi() -> Response[bytes]:
    """The contract, for machines."""
    return Response(document(), media_type="application/json")


HANDLERS: Sequence[BaseRouteHandler] = (openapi,)
