"""The public pages: every site's score with its interval, window, number and trend.

Plain HTML with one stylesheet; nothing runs in the browser, and the browser is told so.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from litestar import Request, Response, get
from litestar.handlers import BaseRouteHandler
from litestar.params import FromPath, QueryParameter

from central import chart, devices, scores, weeks, words
from central.desk import TheDesk
from central.public import Export, as_csv, for_machines
from central.store import Transaction

HERE = Path(__file__).parent
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "public, max-age=60",
    "Vary": "Accept-Language",
}

AnyRequest = Request[Any, Any, Any]
Asked = Annotated[str | None, QueryParameter(name="lang")]


@cache
def _pages() -> Environment:
    pages = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.globals.update(signed=words.signed, trend=chart.trend, interval=chart.interval)
    return pages


@get("/")
async def home(request: AnyRequest, desk: TheDesk, asked: Asked = None) -> Response[str]:
    """All sites."""
    found = await desk.read(scores.all_sites, desk.now())
    return _page("home.html", request, asked, scores=found)


@get("/sites/{site:str}")
async def site_page(
    request: AnyRequest, desk: TheDesk, site: FromPath[str], asked: Asked = None
) -> Response[str]:
    """One site, with the table behind its trend."""
    known = await desk.read(devices.site, site)
    if known is None:
        return _page("missing.html", request, asked, status=404)
    found = await desk.read(scores.with_trend, known, desk.now())
    return _page("site.html", request, asked, one=found)


@get("/scores.json")
async def machines(desk: TheDesk) -> Response[bytes]:
    """The same figures for machines; anybody's page may read them."""
    found = await desk.read(scores.all_sites, desk.now())
    return Response(
        msgspec.json.encode(for_machines(found)),
        media_type="application/json",
        headers=_FOR_ANYBODY,
    )


@get("/scores/export.json")
async def export(desk: TheDesk) -> Response[bytes]:
    """Every week that was ever published, with its revisions."""
    found = await desk.read(_export)
    return Response(
        msgspec.json.encode(Export(found)), media_type="application/json", headers=_FOR_ANYBODY
    )


@get("/scores/export.csv")
async def export_csv(desk: TheDesk) -> Response[str]:
    """The same as a table."""
    found = await desk.read(_export)
    return Response(as_csv(found), media_type="text/csv", headers=_FOR_ANYBODY)


def _export(transaction: Transaction) -> list[weeks.PublishedWeek]:
    return list(weeks.everything(transaction))


_FOR_ANYBODY = {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "public, max-age=60",
    "X-Content-Type-Options": "nosniff",
}
_STATIC = {"Cache-Control": "public, max-age=3600", "X-Content-Type-Options": "nosniff"}


@get("/static/aula.css")
async def stylesheet() -> Response[bytes]:
    """How the pages look."""
    return Response(_static("aula.css"), media_type="text/css", headers=_STATIC)


@get("/static/recompute.py")
async def recompute() -> Response[bytes]:
    """The script that does the sums of the export again."""
    return Response(_static("recompute.py"), media_type="text/x-python", headers=_STATIC)


@cache
def _static(name: str) -> bytes:
    return (HERE / "static" / name).read_bytes()


def rendered(name: str, **values: object) -> str:
    """A template filled in; whatever is put into it is escaped."""
    return _pages().get_template(name).render(**values)


def _page(
    name: str, request: AnyRequest, asked: str | None, status: int = 200, **values: object
) -> Response[str]:
    language = words.choose(asked, request.headers.get("accept-language", ""))
    text = rendered(
        name,
        language=language,
        languages=words.LANGUAGES.values(),
        t=language.words,
        keep=f"?lang={language.code}" if asked in words.LANGUAGES else "",
        **values,
    )
    return Response(text, status_code=status, media_type="text/html", headers=HEADERS)


HANDLERS: Sequence[BaseRouteHandler] = (
    home,
    site_page,
    machines,
    export,
    export_csv,
    stylesheet,
    recompute,
)
