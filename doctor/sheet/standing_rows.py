"""The clauses that are held by how the program is made, and those that need a ruler or a form."""

from doctor.sheet.rows import Row, Verdict

_D, _R, _N = Verdict.DESIGN, Verdict.RULER, Verdict.NOT_HERE

STANDING: tuple[Row, ...] = (
    Row("5.1.2.2", "Assistive technology", _D, "Nothing has to be brought but a headset."),
    Row("5.1.3.2", "Auditory output delivery", _D, "Speech, in the language of the visit."),
    Row("5.1.3.3", "Auditory output correlation", _D, "Each screen's words are those on it."),
    Row("5.1.3.4", "Speech output user control", _D, "Repeat, louder, quieter, and off."),
    Row("5.1.3.5", "Automatic interruption", _D, "A touch or key ends what is being said."),
    Row("5.1.3.6", "Speech for non-text content", _D, "Drawings are described or decorative."),
    Row("5.1.3.7", "Speech for video", _N, "There is no video."),
    Row("5.1.3.8", "Masked entry", _D, "Masked entry is spoken as it shows."),
    Row(
        "5.1.3.9",
        "Private access to personal data",
        _R,
        "A headset in the socket (audio.private_output), hear your time: yes / no ______.",
    ),
    Row("5.1.3.10", "Non-interfering audio", _D, "One thing is said at a time."),
    Row("5.1.3.11", "Private listening volume", _D, "Five steps of 6 dB."),
    Row(
        "5.1.3.12",
        "Speaker volume",
        _R,
        "With a sound level meter at the user's ear, loudest: ______ dBA (65 or more, and 20 above"
        " the lobby's: ______ dBA).",
    ),
    Row("5.1.3.15", "Non-visual error identification", _D, "Errors are screens, and spoken."),
    Row("5.1.3.16", "Receipts and tickets", _D, "What a slip says is on the screen and spoken."),
    Row("5.1.5", "Visual output for auditory information", _D, "No sound says what is not shown."),
    Row(
        "5.1.6.1",
        "Operation without keyboard interface",
        _R,
        "The whole journey with four tactile keys. Keys are connected and found blind: yes / no"
        " ______",
    ),
    Row("5.1.7", "Access without speech", _D, "Nothing is spoken to the kiosk."),
    Row(
        "5.2",
        "Activation of accessibility features",
        _R,
        "The access bar, and the start key or a plugged headset for speech. The start key is"
        " found blind: yes / no ______",
    ),
    Row("5.3", "Biometrics", _N, "None are used."),
    Row(
        "5.5.2",
        "Operable parts discernibility",
        _R,
        "Each of the four keys is told by touch, without pressing it: yes / no ______",
    ),
    Row("5.6.1", "Tactile or auditory status", _D, "A toggle's state is spoken with its name."),
    Row("5.6.2", "Visual status", _D, "A toggle's state is shown by shape."),
    Row("5.7", "Key repeat", _D, "No key of the screen's keyboard repeats before 2 s."),
    Row("5.8", "Double-strike acceptance", _D, "The same key again within 0.5 s counts once."),
    Row("5.9", "Simultaneous user actions", _D, "None are asked of patients."),
    Row("8.1.2", "Standard connections", _R, "Headset socket: 3.5 mm / other: ______"),
    Row("8.1.3", "Colour", _R, "Lights of the reader never tell something by colour alone: ______"),
    Row(
        "8.3.4",
        "Clear floor or ground space",
        _R,
        "Clear and level: ______ x ______ mm (760 x 1,220 or more); knee space, where the front is"
        " approached: ______ mm high, ______ mm deep, ______ mm wide.",
    ),
    Row(
        "8.3.5",
        "Visibility",
        _R,
        "Read from 1,015 mm above the middle of that space, with the room's lights on: yes / no"
        " ______",
    ),
    Row("8.3.6", "Installation instructions", _D, "This sheet, and docs/kiosk.md."),
    Row(
        "8.4.2",
        "Operation of mechanical parts",
        _R,
        "One hand, no twisting; force to put a card in and out: ______ N (22.2 or less).",
    ),
    Row(
        "8.4.3",
        "Keys, tickets and fare cards",
        _R,
        "The slot tells by touch which way the card goes (chip side, a notch): yes / no ______",
    ),
    Row("8.5", "Tactile indication of speech mode", _R, "The start key is marked: ______"),
    Row("11.1.4.1", "Use of colour", _D, "State is never told by colour alone."),
    Row("11.2.2.2", "Pause, stop, hide", _D, "Motion rests after seconds, and can be off."),
    Row("11.2.3.1", "Three flashes", _D, "Nothing flashes."),
    Row("11.2.5.1", "Pointer gestures", _D, "Single touches only."),
    Row("11.2.5.2", "Pointer cancellation", _D, "Buttons act when the finger lifts on them."),
    Row("11.3.1.1.2", "Language (closed functionality)", _D, "Spoken in the screen's language."),
    Row("11.3.3.1.2", "Error identification", _D, "In words, and spoken."),
    Row("11.7", "User preferences", _N, "Closed: the access bar stands in for them."),
    Row(
        "12.1.1, 12.2.2",
        "Accessibility and compatibility features",
        _R,
        "Where visitors and staff find them described: ______",
    ),
)
