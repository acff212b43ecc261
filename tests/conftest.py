"""What all tests share: a screen of memory, drawn by software, as `./aula test` sets it."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

settings.register_profile("fast", max_examples=20, deadline=None)
