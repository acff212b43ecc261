"""What all tests share: a screen of memory, drawn by software, as `./aula test` sets it."""

import gc
import os

import pytest
from hypothesis import settings

from tests.faults import share

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

settings.register_profile("fast", max_examples=20, deadline=None)


def pytest_collection_finish() -> None:
    """Let no later collection look at the tests themselves: there may be tens of thousands."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)  # xdist's
def pytest_testnodedown(node: object) -> None:
    """One of several processes has ended: take the figures of its proofs."""
    share.take(getattr(node, "workeroutput", {}).get("faults", {}))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Send the figures along, in a process of several."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["faults"] = share.told()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Say at the very end what the proofs came to, in one line, for logs and who waits hours."""
    if not hasattr(config, "workerinput") and (line := share.summary()):
        print(line, flush=True)
