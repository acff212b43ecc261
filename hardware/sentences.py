"""Why a card was not read, for whoever stands at a machine: a sentence and the next step each.

For `aula card read`; patients are told by the kiosk's own screens.
"""

from collections.abc import Mapping

from hardware.events import Cause

SENTENCES: Mapping[Cause, str] = {
    Cause.MUTE: (
        "The card does not answer. Put it in again, chip first and the right way up, as far as it"
        " goes; wipe its contacts if that does not help."
    ),
    Cause.REMOVED: (
        "The card was taken out, or exchanged, before it was read. Put it in again and leave it."
    ),
    Cause.UNKNOWN_CARD: (
        "The card answers, and Aula does not know it. See that it is the right card; if it is,"
        " report it with the lines below."
    ),
    Cause.DAMAGED: (
        "The card is of a known kind, but what is on it cannot be understood. Put it in again; if"
        " it stays so, its issuer can replace it. If other cards of its kind are read no better,"
        " report it with what `aula card trace` writes."
    ),
    Cause.EMPTY: (
        "Nobody is on the card: it was never personalised, or never activated. Ask its issuer."
    ),
    Cause.UPDATING: (
        "An update of the card was begun and never finished. Its insurer can finish it or replace"
        " the card."
    ),
    Cause.TOO_SLOW: (
        "The card did not answer in time, or another program holds it. Take it out, close other"
        " programs that use the reader, and put it in again."
    ),
    Cause.USE_THE_SLOT: (
        "The card lies on a contactless field, where it keeps its data shut. Put it into the slot"
        " of a reader with contacts."
    ),
    Cause.LOCKED: (
        "The card is known, but gives its data only for a PIN, a code printed on it, or to a"
        " special reader. Use another card, or check in by name."
    ),
    Cause.BANK_CARD: "This is a bank card. Use the health insurance card.",
    Cause.PASSPORT: (
        "This is a passport, or an identity card built like one. Use the health insurance card."
    ),
    Cause.PROFESSIONAL_CARD: (
        "This is the card of a doctor, a nurse or a practice. Use the patient's own card."
    ),
    Cause.OLD_CARD: (
        "The card is of a generation that nobody can read any more. Ask its issuer for a new one."
    ),
}
