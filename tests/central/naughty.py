"""Comments that have broken other people's programs."""

STRINGS = (
    "'; DROP TABLE comments; --",
    '" OR 1=1 --',
    "<script>alert('Otto')</script>",
    "<img src=x onerror=alert(1)>",
    "</p></li><h1>Otto</h1>",
    "{{ 7 * 7 }} {% raw %} ${7*7} #{7*7}",
    "%s %n %d %(score)s {0} {score}",
    ":score ?1 $1 %(kiosk)s",
    "\u202eottO siht si drawkcab\u202c",
    "שלום عليكم مرحبا",
    "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽",
    "Z̴̡͑a̷͎̿l̵̰̈́g̶̱͐o̴͍͂",
    "日本語 ไทย हिन्दी አማርኛ",
    "\0 \x01 \x7f \ufeff \u2028 \u2029 \ufffd",
    "line\r\nbreak\ttab\\backslash",
    "=cmd|' /C calc'!A0",
    "../../etc/hosts",
    "NULL null undefined NaN true 0 -1",
    " leading and trailing ",
    "𝒪𝓉𝓉ℴ \U0001f4a9 \U0010fffd",
)
