"""The OpenAPI 3.1 document, made of the same Structs the records are checked with."""

from collections.abc import Sequence

from litestar.handlers import BaseRouteHandler

HANDLERS: Sequence[BaseRouteHandler] = ()
