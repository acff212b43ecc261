"""Finnish, Latvian and Lithuanian cards: what their certificates say of the holder."""

from datetime import date

from hardware import identifiers
from hardware.families import fi_fineid

TODAY = date(2022, 1, 1)

# The official specimen of the Finnish population register's test authority ("VRK CA for Test
# Purposes - G3"): the certificate's first 362 bytes, to the end of its subject and a little more.
SPECIMEN = bytes.fromhex(
    "3082067c30820464a00302010202040605404430 0d06092a864886f70d01010b0500 3074"
    "310b3009060355040613024649"
    "31233021060355040a131a5661657374 6f72656b69737465726 96b65736b75732054455354"
    "31183016060355040b130f546573746976 61726d656e74656574"
    "3126302406035504 03131d56524b20434120666f72205465737420507572706f736573202d204733"
    "301e170d3137303630323131303230355a170d3232303532323230353935395a"
    "3075310b3009060355040613024649"
    "31123010060355040513093939393030333335 45"
    "310e300c060355042a13054c49495341"
    "311830160603550404130f5350454349 4d454e2d4e4953594a55"
    "31283026060355040313 1f53504543494d454e2d4e4953594a55204c49495341 20393939303033333545"
    "30820122300d06092a864886f70d01010105000382010f003082010a0282010100a460927d4697e3f0"
    "3bd7881a36b8ace3b674ce7aded 9ff48877a".replace(" ", "")
)


def test_the_official_finnish_specimen_is_decoded_exactly() -> None:
    holder = fi_fineid.FAMILY.holder((SPECIMEN,), TODAY)
    (person,) = holder.people
    assert (person.family_name, person.given_names) == ("SPECIMEN-NISYJU", "LIISA")
    assert person.birth_date == ""
    assert [(each.system, each.value) for each in person.identifiers] == [
        (identifiers.SATU, "99900335E")
    ]
    assert (holder.valid_from, holder.valid_to) == ("2017-06-02", "2022-05-22")
    assert holder.warnings == ()
