"""The public pages."""

from collections.abc import Sequence

from litestar.handlers import BaseRouteHandler

HANDLERS: Sequence[BaseRouteHandler] = ()
