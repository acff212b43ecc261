"""Central's figures for Prometheus. They name kiosks and kinds, never people or words."""

from collections import Counter as Tally
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from datetime import datetime
from time import perf_counter
from typing import Any

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
)
from prometheus_client.exposition import generate_latest

from central.devices import KioskState
from central.ingest import Outcome
from sync import wire

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_VOICES = {kind.__struct_config__.tag for kind, to in wire.STREAM.items() if to == "voices"}
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30)


class Metrics:
    """The counters of one server."""

    def __init__(self) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self.registry = CollectorRegistry()
        self._records = self._counter("records_stored", "Records taken in anew", "kind")
        self._verdicts = self._counter("verdicts", "Verdicts given", "verdict")
        self._requests = self._counter("requests", "Requests answered", "route", "status")
        self._seconds = Histogram(
            "aula_central_request_seconds",
            "Time to answer, long polls included",
            ("route",),
            registry=self.registry,
            buckets=_BUCKETS,
        )
        self._kiosks = {
            name: Gauge(f"aula_kiosk_{name}", words, ("kiosk",), registry=self.registry)
            for name, words in (
                ("last_seen_seconds", "Since the kiosk's last word of its health"),
                ("outbox_records", "Records waiting in the kiosk"),
                ("outbox_oldest_seconds", "Age of the oldest of them"),
                ("refused_records", "Records central refused, kept in the kiosk"),
                ("missing_records", "Records below the kiosk's floor that never came"),
                ("reader_ready", "1 where a card can be read"),
            )
        }

    def _counter(self, name: str, words: str, *labels: str) -> Counter:
        return Counter(f"aula_central_{name}", words, labels, registry=self.registry)

    def count_records(self, outcome: Outcome) -> None:
        """Count one batch; whether somebody answered or wrote is not told, for anybody may look."""
        for kind, n in outcome.new.items():
            self._records.labels("voice" if kind in _VOICES else kind).inc(n)
        for verdict, n in Tally(one.verdict for one in outcome.verdicts).items():
            self._verdicts.labels(verdict).inc(n)

    def show(self, fleet: Sequence[KioskState], now: datetime) -> bytes:
        """The text Prometheus reads, with how every kiosk is at this moment."""
        for gauge in self._kiosks.values():
            gauge.clear()
        for one in fleet:
            health = one.health
            for name, value in (
                ("last_seen_seconds", (now - one.received_at).total_seconds()),
                ("outbox_records", health.outbox),
                ("outbox_oldest_seconds", health.outbox_oldest_s or 0),
                ("refused_records", health.refused),
                ("missing_records", sum(one.gaps.values())),
                ("reader_ready", health.reader == "ready"),
            ):
                self._kiosks[name].labels(one.kiosk).set(value)
        return generate_latest(self.registry)

    def watch(self, app: App) -> App:
        """Wrap an ASGI application so that each answer is counted and timed."""

        async def watched(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            status, began = "none", perf_counter()

            async def noted(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = str(message["status"])
                await send(message)

            try:
                await app(scope, receive, noted)
            finally:
                route = scope.get("path_template") or "other"
                self._requests.labels(route, status).inc()
                self._seconds.labels(route).observe(perf_counter() - began)

        return watched
