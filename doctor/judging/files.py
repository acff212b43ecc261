"""Files and their modes, the key, the disk, and what memory and boot may give away."""

from collections.abc import Iterator

from doctor.facts import Facts, File
from doctor.finding import Finding, amber, green, red

GIB = 1024**3
MIB = 1024**2
TIGHT = GIB
FULL = 100 * MIB
OWNERS_ALONE = ("key", "token", "identity", "pin")
NAMES = {
    "settings": "settings file",
    "key": "key of the database",
    "token": "development token",
    "identity": "identity of this kiosk",
    "pin": "staff PIN",
    "folder": "folder of the database",
    "store": "file of the database",
}


def of_modes(facts: Facts) -> Iterator[Finding]:
    """Who may read and write the kiosk's files."""
    if facts.files is None:
        return
    wrong = [finding for file in facts.files for finding in _of_file(file, facts)]
    yield from wrong
    if not wrong:
        yield green("files", "Every file that is there has the mode it should have.")


def _of_file(file: File, facts: Facts) -> Iterator[Finding]:
    name, path = NAMES[file.what], file.path
    if file.state == "hidden":
        user = facts.machine.user if facts.machine else "this account"
        yield amber(
            "files",
            f"{user} may not look at the {name}, {path}.",
            "Run aula doctor as root or as the account that runs the kiosk.",
        )
    elif file.state == "missing" and file.what == "folder":
        yield red(
            "files",
            f"The {name}, {path}, is not there.",
            f"install -d -m 2770 {path}, owned by the account that runs the kiosk.",
        )
    elif file.state == "there":
        yield from _of_mode(file, name)


def _of_mode(file: File, name: str) -> Iterator[Finding]:
    path, mode = file.path, file.mode
    if file.what in OWNERS_ALONE and mode & 0o077:
        yield red("files", f"Others may use the {name}, {path}.", f"Run chmod 600 {path}.")
    elif file.what == "settings" and mode & 0o002:
        yield red("files", f"Anybody may change the {name}, {path}.", f"Run chmod 644 {path}.")
    elif file.what == "folder" and mode & 0o002 and not mode & 0o1000:
        yield red("files", f"Anybody may write in the {name}, {path}.", f"Run chmod 2770 {path}.")
    elif file.what == "store" and mode & 0o007:
        yield red("files", f"Anybody may use the {name}, {path}.", f"Run chmod 660 {path}.")


def of_key(facts: Facts) -> Iterator[Finding]:
    """What guards the key of the database, and with it everything."""
    if facts.files is None or facts.machine is None:
        return
    if facts.machine.credential:
        yield green("key", "The key of the database comes from a systemd credential.")
        return
    key = next((file for file in facts.files if file.what == "key"), None)
    if key is None or key.state == "hidden":
        return
    if key.state == "missing":
        yield red(
            "key",
            f"There is no key of the database: neither {key.path} nor a systemd credential.",
            f"openssl rand -hex 32 > {key.path} and chmod 600 {key.path}, both as the account that"
            " runs the kiosk; or let the service give it a credential of that name.",
        )
        return
    yield amber(
        "key",
        "The key of the database is a file on the same disk. Who steals the disk can open the"
        " database, see when how many people are booked, read what waits to be sent, and speak to"
        " central as this kiosk until it is revoked.",
        "Seal it to this machine: systemd-creds encrypt --with-key=tpm2, LoadCredentialEncrypted=."
        " After a theft: aula-central kiosk revoke and pepper rotate --at-once.",
    )


def of_disk(facts: Facts) -> Iterator[Finding]:
    """Room on the disk, and the reserve for the day there is none."""
    machine, config = facts.machine, facts.config
    if machine is None or config is None or machine.free is None:
        return
    left = f"{machine.free / GIB:.1f} GiB" if machine.free >= GIB else f"{machine.free // MIB} MiB"
    says = f"{left} are free on the disk of the database."
    advice = "Make room: look at /var/log and old packages."
    if machine.free < FULL:
        yield red("disk", says, advice)
    elif machine.free < TIGHT:
        yield amber("disk", says, advice)
    else:
        yield green("disk", says)
    has_store = any(
        file.what == "store" and file.path == config.store.path and file.state == "there"
        for file in facts.files or ()
    )
    if has_store and config.store.ballast_bytes and not machine.ballast:
        yield amber(
            "disk",
            "The reserve for a full disk is not there: it was used, or the disk is too small.",
            "Make room; the kiosk makes its reserve again by itself.",
        )


def of_memory(facts: Facts) -> Iterator[Finding]:
    """Whether memory may reach a disk: swap, core dumps."""
    machine = facts.machine
    if machine is None:
        return
    if machine.swaps:
        yield amber(
            "memory",
            f"Memory may reach the disk unencrypted: swap is on {', '.join(machine.swaps)}."
            " A card's holder could be found there.",
            "swapoff -a and take it out of /etc/fstab, or use zram.",
        )
    if machine.dumpable:
        yield amber(
            "memory",
            "Protected programs may leave core dumps here (fs.suid_dumpable is 1).",
            "sysctl fs.suid_dumpable=0, and for good in /etc/sysctl.d.",
        )
    if not machine.swaps and not machine.dumpable:
        yield green("memory", "No plain swap; kiosk, postman and reader leave no core dump.")


def of_boot(facts: Facts) -> Iterator[Finding]:
    """Secure Boot, where the firmware tells us."""
    if facts.machine is None or facts.machine.secure_boot is None:
        return
    if facts.machine.secure_boot:
        yield green("boot", "Secure Boot is on.")
        return
    yield amber(
        "boot",
        "Secure Boot is off: who gets at the machine can start something else on it.",
        "Switch it on in the firmware, and set a firmware password.",
    )
