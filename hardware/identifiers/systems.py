"""The FHIR identifier system URI of every number Aula knows, and the number's shape.

The URIs are the published ones; those that begin `urn:aula:sid:` are ours, because
none was found. Where each comes from: docs/cards.md, "Numbers".
"""

import re

KVNR = "http://fhir.de/sid/gkv/kvid-10"
IKNR = "http://fhir.de/sid/arge-ik/iknr"
KVK_NUMBER = "urn:aula:sid:de-kvk"
HETU = "urn:oid:1.2.246.21"
SATU = "urn:oid:1.2.246.22"
SVNR = "urn:oid:1.2.40.0.10.1.4.3.1"
SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin"
AHV = "urn:oid:2.16.756.5.32"
ISIKUKOOD = "https://fhir.ee/sid/pid/est/ni"
ASMENS_KODAS = "http://esveikata.lt/Identifier/PersonalCode"
PERSONAS_KODS = "urn:oid:1.3.6.1.4.1.38760.3.1.1"
NIR = "urn:oid:1.2.250.1.213.1.4.8"
CODICE_FISCALE = "http://hl7.it/sid/codiceFiscale"
PT_DOCUMENT = "urn:aula:sid:pt-document"
PT_CIVIL_ID = "urn:aula:sid:pt-civil-id"
PT_SNS = "urn:aula:sid:pt-sns"
TW_ID = "http://www.moi.gov.tw"
TW_NHI_CARD = "urn:aula:sid:tw-nhi-card"
TH_CITIZEN_ID = "urn:aula:sid:th-citizen-id"
MY_IC = "http://fhir.hie.moh.gov.my/sid/my-kad-no"
JMBG = "urn:aula:sid:rs-jmbg"
LBO = "urn:aula:sid:rs-lbo"
EHIC = "urn:aula:sid:ehic"
BOOKING_CODE = "urn:aula:sid:booking-code"
VISIT_CODE = "urn:aula:sid:visit-code"

_DIGIT_OR_OMOCODIA = "[0-9LMNP-V]"

SHAPES = {
    KVNR: re.compile(r"[A-Z][0-9]{9}"),
    IKNR: re.compile(r"[0-9]{9}"),
    KVK_NUMBER: re.compile(r"[0-9]{7,9}-[0-9A-Z]{1,12}"),  # insurer and number: only both name one
    HETU: re.compile(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]"),
    SATU: re.compile(r"[0-9]{8}[0-9A-FHJ-NPR-Y]"),
    SVNR: re.compile(r"[0-9]{10}"),
    SSIN: re.compile(r"[0-9]{11}"),
    AHV: re.compile(r"756[0-9]{10}"),
    ISIKUKOOD: re.compile(r"[1-8][0-9]{10}"),
    ASMENS_KODAS: re.compile(r"[1-9][0-9]{10}"),
    PERSONAS_KODS: re.compile(r"[0-9]{11}"),
    NIR: re.compile(r"[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]{8}"),
    CODICE_FISCALE: re.compile(
        f"[A-Z]{{6}}{_DIGIT_OR_OMOCODIA}{{2}}[ABCDEHLMPRST]{_DIGIT_OR_OMOCODIA}{{2}}"
        f"[A-Z]{_DIGIT_OR_OMOCODIA}{{3}}[A-Z]"
    ),
    PT_DOCUMENT: re.compile(r"[0-9]{9}[0-9A-Z]{2}[0-9]"),
    PT_CIVIL_ID: re.compile(r"[0-9]{8}"),
    PT_SNS: re.compile(r"[0-9]{9}"),
    TW_ID: re.compile(r"[A-Z][1289A-D][0-9]{8}"),
    TW_NHI_CARD: re.compile(r"[0-9]{12}"),
    TH_CITIZEN_ID: re.compile(r"[0-9]{13}"),
    MY_IC: re.compile(r"[0-9]{12}"),
    JMBG: re.compile(r"[0-9]{13}"),
    LBO: re.compile(r"[0-9]{11}"),
    EHIC: re.compile(r"80[0-9]{18}"),
    BOOKING_CODE: re.compile(r"[0-9A-Z]{4,40}"),
    VISIT_CODE: re.compile(r"[2-7A-Z]{16,64}"),
}
SYSTEMS = tuple(SHAPES)
# Shorter where a leading zero was not written; filled up before the shape is judged.
FULL_LENGTH = {PT_CIVIL_ID: (7, 8)}
SIGNS_THAT_COUNT = {HETU: "+-", KVK_NUMBER: "-"}
