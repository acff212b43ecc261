"""The slip: printed when the check-in is stored, and promised to nobody before it is out."""

from msgspec.structs import replace

from kiosk.effects import PrintSlip
from kiosk.flow.ways_home import Step
from kiosk.state import Screen, Ticket, Visit


def checked_in(visit: Visit, ticket: Ticket, visit_code: str) -> Step:
    """It is stored: the way to go, and a slip with it where the kiosk has made a code for one."""
    shown = visit.show(Screen.CHECKED_IN)
    if not visit_code:
        return shown, ()
    marked = replace(ticket, visit_code=visit_code)
    return replace(shown, ticket=marked), (PrintSlip(marked),)
