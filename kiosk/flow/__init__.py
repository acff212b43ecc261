"""A visit as a pure function: where the patient is, and what must be done about it.

`step` is total: any event on any screen has an answer, and every way home carries
`ForgetPatient`.
"""

from kiosk.flow.stepping import Event, TimedOut, step

__all__ = ["Event", "TimedOut", "step"]
