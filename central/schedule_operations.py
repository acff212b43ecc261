"""The part of the table behind OpenAPI that is about appointments coming in."""

from central.operations import Operation
from central.schedule_api import Appointments
from central.scheduling import Taken

_STATUSES = frozenset({200, 400, 401, 413, 415, 422, 429, 500, 503})
_PARTIAL: dict[str, object] = {
    "name": "partial",
    "in": "query",
    "schema": {"type": "boolean", "default": False},
    "description": "Take the good ones although others are bad.",
}
_DAY: dict[str, object] = {
    "name": "day",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "format": "date"},
}

SCHEDULE_TYPES = (Appointments, Taken)
SCHEDULE = (
    Operation(
        "putDay",
        "put",
        "/v1/schedule/{day}",
        "All appointments of a day; what is not among them is taken off.",
        _STATUSES,
        gives=Taken,
        takes=Appointments,
        for_integrations=True,
        parameters=(_DAY, _PARTIAL),
    ),
    Operation(
        "postSchedule",
        "post",
        "/v1/schedule",
        "Appointments that are new or have changed.",
        _STATUSES,
        gives=Taken,
        takes=Appointments,
        for_integrations=True,
        parameters=(_PARTIAL,),
    ),
)
