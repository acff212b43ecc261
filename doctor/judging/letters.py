"""The store and what is in it, the clock, and what central says."""

from collections.abc import Iterator
from datetime import timedelta

from doctor.facts import Closed, Facts, Looked, NotCalled
from doctor.finding import Finding, amber, green, red
from sync.sounding import Sounding
from sync.status import TOLERABLE_S, count, span

PULSE_S = 120.0  # every fault is visible within two minutes
LATE = timedelta(minutes=15)  # beyond what answers rest on purpose
STUCK = timedelta(hours=24)
LIST_OLD = timedelta(hours=1)
WARN_DAYS, ALARM_DAYS = 30.0, 14.0
_CHECK_CLOCK = "Set this machine's clock (timedatectl set-ntp true), then run aula doctor again."
_ENROL = "aula-central kiosk replace gives a code; then aula enrol, docs/identity.md."

_FAILURES = {
    "dns": ("Central's name is not known here.", "Check central.url and this machine's DNS."),
    "connect": (
        "Central cannot be reached.",
        "Check the cable, the firewall (one host, this port, outgoing) and that central runs.",
    ),
    "proxy": ("The proxy does not let us through.", "Check central.proxy."),
    "deadline": (
        "Central did not answer in time.",
        "Check the network's speed, the firewall and central itself.",
    ),
    "cut": ("The connection to central was cut.", "Look for a firewall or proxy in between."),
    "tls": ("Central spoke no TLS 1.3 that we believe.", "Check central.url and central's TLS."),
    "tls_expired": ("Central's certificate has run out.", "Renew it, or set a wrong clock right."),
    "tls_not_yet_valid": ("Central's certificate is not valid yet, by this clock.", _CHECK_CLOCK),
    "tls_name": ("Central's certificate is for another name.", "Check central.url."),
    "tls_unknown_ca": (
        "Central's certificate is under another CA than the one this kiosk believes.",
        "Set central.ca_file to that CA, or enrol again; if nothing was changed there, somebody"
        " stands in between.",
    ),
}
_REFUSALS = {
    "paused": ("Central has paused this kiosk.", "aula-central kiosk resume."),
    "revoked": ("Central has revoked this kiosk.", _ENROL),
    "unauthorized": ("Central does not know this kiosk.", _ENROL),
    "rate-limited": ("Central is asked too often just now.", "Run aula doctor again in a minute."),
}


def of_clock(facts: Facts) -> Iterator[Finding]:
    """This machine's clock against central's, heard just now or before."""
    offset = facts.central.offset_s if isinstance(facts.central, Sounding) else None
    if offset is None and isinstance(facts.store, Looked):
        offset = facts.store.status.time.offset_s
    if offset is None:
        return
    if abs(offset) <= TOLERABLE_S:
        yield green("clock", "This machine's clock agrees with central's.")
        return
    wrong = "slow" if offset > 0 else "fast"
    yield amber(
        "clock",
        f"This machine's clock is {span(timedelta(seconds=abs(offset)))} {wrong}; central's time"
        " is used meanwhile.",
        "timedatectl set-ntp true, with the clinic's time server in timesyncd.conf.",
    )


def of_store(facts: Facts) -> Iterator[Finding]:
    """The database: opens, every page is right, and the kiosk writes in it."""
    match facts.store:
        case Closed(state="missing"):
            yield amber("database", "There is no database yet.", "Start the kiosk once: aula run.")
        case Closed(state="hidden"):
            yield amber(
                "database",
                "This account may not look into the database.",
                "Run aula doctor as root or as the account that runs the kiosk.",
            )
        case Closed(why=why):
            yield red("database", why, "docs/store.md says what each of these means and does.")
        case Looked() as looked:
            yield from _of_open_store(looked)
        case None:
            pass


def _of_open_store(looked: Looked) -> Iterator[Finding]:
    yield green("database", "It opens, and every page is as it was written.")
    if looked.status.has_given_up_ballast:
        yield red(
            "database",
            "The disk is full, and the room kept for that is in use.",
            "Make room now; the kiosk makes its reserve again by itself.",
        )
    for aside in looked.status.set_aside:
        lost = "an unknown number of" if aside.unsent is None else str(aside.unsent)
        yield amber(
            "database",
            f"A damaged one was set aside, {aside.name}; {lost} records in it were not sent.",
            "Move it with its -wal to a safe place, and look at the disk (smartctl -a).",
        )
    if looked.pulse_s is None or looked.pulse_s > PULSE_S:
        since = "" if looked.pulse_s is None else f" for {span(timedelta(seconds=looked.pulse_s))}"
        yield amber(
            "kiosk",
            f"The kiosk has not said anything{since}: it does not run." if since
            else "The kiosk has never said how it is.",
            "Start it: aula run, or its service.",
        )  # fmt: skip
    else:
        yield green("kiosk", f"It runs, shows {looked.screen}, and its reader is {looked.reader}.")


def of_identity(facts: Facts) -> Iterator[Finding]:
    """Who this machine is to central."""
    if facts.standing is None:
        return
    match facts.standing.state:
        case "none":
            yield red(
                "identity",
                "This machine has not enrolled: it is no kiosk yet.",
                "aula-central kiosk add prints the line to paste here: docs/identity.md.",
            )
        case "revoked":
            yield red("identity", f"Central has revoked {facts.standing.kiosk}.", _ENROL)
        case "enrolled":
            yield green("identity", f"This machine is {facts.standing.kiosk}.")
        case _:
            pass  # a development token: said with the settings


def of_network(facts: Facts) -> Iterator[Finding]:
    """Whether central is there and takes this kiosk for who it is."""
    match facts.central:
        case Sounding(failure=""):
            yield green("network", "Central answers, and knows this kiosk.")
        case Sounding(failure=failure) if failure in _FAILURES:
            yield red("network", *_FAILURES[failure])
        case Sounding(failure=failure) if failure in _REFUSALS:
            yield green("network", "Central answers.")
            yield red("identity", *_REFUSALS[failure])
        case Sounding(failure=failure) if failure.startswith("status "):
            yield red(
                "network",
                f"Something answers at central's address with {failure}.",
                "Check central.url; if it is right, look at central and what stands before it.",
            )
        case Sounding():
            yield red(
                "network",
                "Something else than central answers at its address, a portal perhaps.",
                "Open central.url in a browser on this network, and check central.proxy.",
            )
        case NotCalled(why=why) if facts.standing is None or facts.standing.state in (
            "enrolled",
            "development",
        ):
            yield red("network", "Central was not called.", why)
        case _:
            pass


def of_certificates(facts: Facts) -> Iterator[Finding]:
    """How long central's certificate and its CA are still good."""
    if not isinstance(facts.central, Sounding):
        return
    told = (
        ("certificate", "Central's certificate", facts.central.certificate_days),
        ("certificate", "The CA this kiosk believes", facts.central.ca_days),
    )
    for about, what, days in told:
        if days is None:
            continue
        says = f"{what} is good for {int(days)} more days."
        if days < ALARM_DAYS:
            yield red(about, says, "Renew it now: docs/identity.md.")
        elif days < WARN_DAYS:
            yield amber(about, says, "Renew it: docs/identity.md.")
        else:
            yield green(about, says)


def of_list(facts: Facts) -> Iterator[Finding]:
    """How old the day's list is."""
    if not isinstance(facts.store, Looked) or facts.config is None:
        return
    age = facts.store.status.list_age
    advice = "See the lines on network and identity; then aula sync once."
    if age is None:
        yield red("list", "There is no list of bookings yet: nobody can check in.", advice)
    elif age > facts.config.schedule.max_age:
        yield red("list", f"The list is {span(age)} old, too old to trust.", advice)
    elif age > LIST_OLD:
        yield amber("list", f"The list is {span(age)} old.", advice)
    else:
        yield green("list", f"The list is {span(age)} old.")


def of_outbox(facts: Facts) -> Iterator[Finding]:
    """What waits to be sent, how long already, and what central did not want."""
    if not isinstance(facts.store, Looked) or facts.config is None:
        return
    outbox = facts.store.status.outbox
    says = count(outbox.waiting).capitalize()
    oldest = outbox.oldest
    if oldest is not None:
        says += f", the oldest {span(oldest)} old"
    usual = timedelta(minutes=facts.config.feedback.hold_minutes) + LATE
    advice = "See the lines on network and identity; is the postman running (aula sync run)?"
    if oldest is not None and oldest > STUCK:
        yield red("outbox", f"{says}.", advice)
    elif oldest is not None and oldest > usual:
        yield amber("outbox", f"{says}.", advice)
    else:
        yield green("outbox", f"{says}.")
    if outbox.refused:
        many = len(outbox.refused)
        yield amber(
            "outbox",
            f"Central refused {many} record{'s' if many > 1 else ''}, kept here.",
            "aula sync status says why; aula sync release ID sends one again.",
        )
