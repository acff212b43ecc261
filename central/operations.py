"""Every call central answers, with every status it may give: the table behind OpenAPI."""

from dataclasses import dataclass, field
from typing import Any

from central.appointments import MAX_PAGE
from central.probes import ServiceHealth
from central.public import Export, PublicScores
from sync import wire

_FAILS = frozenset({500, 503})  # whatever needs the database can find it away
_KIOSK = _FAILS | {401, 403, 429}
_BODY = frozenset({400, 413, 415})


@dataclass(frozen=True)
class Operation:
    """One method of one path. It takes JSON, or a form with the fields of `form`."""

    name: str
    method: str
    path: str
    summary: str
    statuses: frozenset[int]
    gives: type[Any] | None = None
    takes: type[Any] | None = None
    form: dict[str, dict[str, object]] | None = None
    media_type: str = "text/plain"
    for_kiosks: bool = False
    for_administrators: bool = False
    for_integrations: bool = False
    gives_when_down: bool = False
    parameters: tuple[dict[str, object], ...] = field(default=())


def _query(name: str, schema: dict[str, object], words: str) -> dict[str, object]:
    return {"name": name, "in": "query", "schema": schema, "description": words}


def _header(name: str, words: str) -> dict[str, object]:
    return {"name": name, "in": "header", "schema": {"type": "string"}, "description": words}


_LANGUAGE = _query("lang", {"enum": ["en", "fi"]}, "Else the browser's, else English.")
_SITE = {"name": "site", "in": "path", "required": True, "schema": {"type": "string"}}
_IF_NONE_MATCH = _header("If-None-Match", "The ETag of what is known already.")
_SCHEDULE = (
    _query("since", {"type": "integer", "minimum": 0, "default": 0}, "The version known."),
    _query(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": MAX_PAGE, "default": MAX_PAGE},
        "Rows a page.",
    ),
    _query("cursor", {"type": "string", "maxLength": 128}, "From the page before."),
    _header("Prefer", "`wait=25` waits for news, at most 25 seconds (RFC 7240)."),
    _IF_NONE_MATCH,
)

OPERATIONS = (
    Operation(
        "sendRecords",
        "post",
        "/v1/records",
        "Send a batch of records; each gets its own verdict.",
        _KIOSK | _BODY | {200},
        gives=wire.Verdicts,
        takes=wire.Batch,
        for_kiosks=True,
        parameters=(_header("Content-Encoding", "`gzip` or none."),),
    ),
    Operation(
        "readSchedule",
        "get",
        "/v1/schedule",
        "What changed in the day's list since a version.",
        _KIOSK | {200, 304, 400},
        gives=wire.SchedulePage,
        for_kiosks=True,
        parameters=_SCHEDULE,
    ),
    Operation(
        "readSite",
        "get",
        "/v1/site",
        "What a kiosk must know of its place.",
        _KIOSK | {200, 304},
        gives=wire.Site,
        for_kiosks=True,
        parameters=(_IF_NONE_MATCH,),
    ),
    Operation(
        "readPeppers",
        "get",
        "/v1/site/peppers",
        "The secrets of the list's keys.",
        _KIOSK | {200},
        gives=wire.Peppers,
        for_kiosks=True,
    ),
    Operation(
        "putHealth",
        "put",
        "/v1/health",
        "Say how this kiosk is.",
        _KIOSK | _BODY | {204},
        takes=wire.Health,
        for_kiosks=True,
    ),
    Operation(
        "readHealth",
        "get",
        "/v1/health",
        "How central is.",
        _FAILS | {200},
        gives=ServiceHealth,
        gives_when_down=True,
    ),
    Operation("livez", "get", "/livez", "The process answers.", frozenset({200})),
    Operation("readyz", "get", "/readyz", "Central can do its work.", _FAILS | {200}),
    Operation("metrics", "get", "/metrics", "Figures for Prometheus.", _FAILS | {200}),
    Operation(
        "openapi",
        "get",
        "/schema/openapi.json",
        "This document.",
        frozenset({200}),
        media_type="application/json",
    ),
    Operation(
        "scores",
        "get",
        "/scores.json",
        "The published scores of all sites.",
        _FAILS | {200},
        gives=PublicScores,
    ),
    Operation(
        "home",
        "get",
        "/",
        "The published scores, for people.",
        _FAILS | {200},
        media_type="text/html",
        parameters=(_LANGUAGE,),
    ),
    Operation(
        "sitePage",
        "get",
        "/sites/{site}",
        "One site's score and its trend, for people.",
        _FAILS | {200, 404},
        media_type="text/html",
        parameters=(_SITE, _LANGUAGE),
    ),
    Operation(
        "stylesheet",
        "get",
        "/static/aula.css",
        "How the pages look.",
        frozenset({200}),
        media_type="text/css",
    ),
    Operation(
        "export",
        "get",
        "/scores/export.json",
        "Every week that was ever published, with its revisions.",
        _FAILS | {200},
        gives=Export,
    ),
    Operation(
        "exportTable",
        "get",
        "/scores/export.csv",
        "The same as a table.",
        _FAILS | {200},
        media_type="text/csv",
    ),
    Operation(
        "recompute",
        "get",
        "/static/recompute.py",
        "The script that does the sums of the export again.",
        frozenset({200}),
        media_type="text/x-python",
    ),
)
