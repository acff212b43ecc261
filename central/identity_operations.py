"""The part of the table behind OpenAPI that is about identity and administration."""

from central import admin_api
from central.kiosks import Invitation
from central.operations import Operation
from sync.wire import identity


def _segment(name: str) -> dict[str, object]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


_KIOSK = (_segment("kiosk"),)
_TEXT: dict[str, object] = {"type": "string"}
_FAILS = frozenset({500, 503})
_BODY = frozenset({400, 413, 415})
_ADMIN = _FAILS | {401, 429}


def _deed(name: str, path: str, summary: str, *, answers: int = 204) -> Operation:
    """Something done to one kiosk by an administrator."""
    return Operation(
        name,
        "post",
        f"/v1/admin/kiosks/{{kiosk}}/{path}",
        summary,
        _ADMIN | {answers, 404, 409},
        gives=Invitation if answers == 201 else None,
        for_administrators=True,
        parameters=_KIOSK,
    )


_KIOSKS_OWN = (
    Operation(
        "readCa",
        "get",
        identity.CA_PATH,
        "The CAs to believe, PEM; compare the fingerprint before.",
        _FAILS | {200, 404},
        media_type="application/pem-certificate-chain",
    ),
    Operation(
        "enrol",
        "post",
        identity.ENROLMENTS_PATH,
        "Ask to be known, with a one-time code and a key.",
        _FAILS | _BODY | {201, 403, 429},
        gives=identity.Pending,
        takes=identity.Enrolment,
    ),
    Operation(
        "readEnrolment",
        "post",
        identity.ENROLMENTS_PATH + "/{enrolment}",
        "Ask whether the enrolment was confirmed.",
        _FAILS | _BODY | {200, 401, 404, 429},
        gives=identity.Outcome,
        takes=identity.Proof,
        parameters=(_segment("enrolment"),),
    ),
    Operation(
        "token",
        "post",
        identity.TOKEN_PATH,
        "A token of five minutes for a signed assertion (RFC 7523).",
        _FAILS | _BODY | {200, 401, 403, 429},
        gives=identity.AccessToken,
        form={
            "grant_type": {"const": identity.GRANT},
            "client_assertion_type": {"const": identity.ASSERTION_TYPE},
            "client_assertion": _TEXT,
        },
    ),
    Operation(
        "rollKey",
        "post",
        identity.KEYS_PATH,
        "Name the key this kiosk will use next.",
        _ADMIN | _BODY | {204, 403, 409},
        takes=identity.NewKey,
        for_kiosks=True,
    ),
)

IDENTITY = (
    *_KIOSKS_OWN,
    Operation(
        "listKiosks",
        "get",
        "/v1/admin/kiosks",
        "All kiosks and how they stand.",
        _ADMIN | {200},
        gives=admin_api.Kiosks,
        for_administrators=True,
    ),
    Operation(
        "addKiosk",
        "post",
        "/v1/admin/kiosks",
        "A place for a kiosk, and a code to enrol it with.",
        _ADMIN | _BODY | {201, 404, 409},
        gives=Invitation,
        takes=admin_api.NewKiosk,
        for_administrators=True,
    ),
    _deed("replaceKiosk", "replace", "A code for another machine in this place.", answers=201),
    Operation(
        "confirmKiosk",
        "post",
        "/v1/admin/kiosks/{kiosk}/confirm",
        "Let the machine that shows this number be the kiosk.",
        _ADMIN | _BODY | {204, 404, 409},
        takes=admin_api.CheckNumber,
        for_administrators=True,
        parameters=_KIOSK,
    ),
    _deed("pauseKiosk", "pause", "Take and give nothing for a while."),
    _deed("resumeKiosk", "resume", "Go on after a pause."),
    _deed("revokeKiosk", "revoke", "End its being a kiosk."),
    Operation(
        "rotatePepper",
        "post",
        "/v1/admin/sites/{site}/peppers",
        "A new pepper for a site.",
        _ADMIN | _BODY | {201, 404, 409},
        gives=admin_api.PepperVersion,
        takes=admin_api.Rotation,
        for_administrators=True,
        parameters=(_segment("site"),),
    ),
    Operation(
        "retirePepper",
        "post",
        "/v1/admin/sites/{site}/peppers/retire",
        "End all of a site's peppers but the newest; 409 while patients may still need them.",
        _ADMIN | _BODY | {200, 404, 409},
        gives=admin_api.Retired,
        takes=admin_api.Retirement,
        for_administrators=True,
        parameters=(_segment("site"),),
    ),
    Operation(
        "readAudit",
        "get",
        "/v1/admin/audit",
        "The audit log.",
        _ADMIN | {200, 400},
        gives=admin_api.Entries,
        for_administrators=True,
        parameters=(
            {
                "name": "after",
                "in": "query",
                "schema": {"type": "integer", "minimum": 0, "default": 0},
                "description": "Rows after this.",
            },
        ),
    ),
)

IDENTITY_TYPES = (
    identity.Enrolment,
    identity.Pending,
    identity.Proof,
    identity.Outcome,
    identity.AccessToken,
    identity.NewKey,
    Invitation,
    *(getattr(admin_api, name) for name in ("NewKiosk", "CheckNumber", "Rotation")),
    *(getattr(admin_api, name) for name in ("PepperVersion", "Retirement", "Retired")),
    *(getattr(admin_api, name) for name in ("Kiosks", "Entries")),
)
