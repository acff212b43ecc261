<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Lisää kirjaimia</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Kaikki alemmas</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Erittäin suuri teksti</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Miten haluat käyttää näyttöä?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Kovemmalle</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Ei liikkuvia kuvia</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Tavallinen teksti</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Hiljemmalle</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Sano uudelleen</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Tälle kielelle ei ole vielä ääntä.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Äänenvoimakkuus: %1/5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>Minä vuonna hän on syntynyt?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>Minä vuonna olet syntynyt?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>Viivakoodi ei kerro sitä. Vastaanotto auttaa, jos mikään vuosi ei ole oikea.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Aikaisempi vuosi</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Myöhempi vuosi</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Plusmerkki voi olla vain alussa.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Muutama numero näyttää puuttuvan.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Soittakaa minulle</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ei kiitos</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Henkilökunta saa lukea vastaukseni ensin</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Numeroita on enemmän kuin puhelinnumerossa.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Mihin numeroon voimme soittaa?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Painamalla ”Soittakaa minulle” suostun siihen, että henkilökunta soittaa minulle tästä käynnistä. Numeroni poistetaan 30 päivän kuluessa.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Puhelinnumerosi</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Kortinlukija on näytön yläpuolella, %1 senttimetriä vasemmasta reunasta.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Kortinlukija on näytön alapuolella, %1 senttimetriä vasemmasta reunasta.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Kortinlukija on näytön vasemmalla puolella, %1 senttimetriä yläreunasta.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Kortinlukija on näytön oikealla puolella, %1 senttimetriä yläreunasta.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Toinen tapa</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Pidä koodi suorana ikkunan alla ja liikkumatta.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Laske se uudelleen ja jätä paikalleen, kunnes olemme valmiita.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Aseta se tasaisesti alustan keskelle ja pidä paikallaan.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Työnnä kortti pohjaan asti.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Näytä viivakoodi vielä kerran. Myös vastaanotto auttaa.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Ota kortti ja käy vastaanotossa.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Ota kortti ja yritä vielä kerran. Myös vastaanotto auttaa.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Ota kortti ja käytä sairausvakuutuskorttiasi. Myös vastaanotto auttaa.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Käännä kortti toisin päin.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Käytä korttiaukkoa.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Aseta se uudelleen ja jätä paikalleen, kunnes pyydämme ottamaan sen.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Ota se pois ja aseta uudelleen, siru alas ja itseesi päin.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Ota se pois ja aseta uudelleen, siru edellä ja ylöspäin.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Viivakoodi ei ole aivan valossa.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Kortti tuli pois hieman liian aikaisin.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Kortti ei vastaa.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Kortti ei aivan kosketa lukijaa.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Kortti nostettiin hieman liian aikaisin.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Tällä kortilla ei ole vielä tietoja.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Tässä ei makseta mitään. Käytä sairausvakuutuskorttiasi.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Tätä korttia ei voi lukea lukualustalla.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Tämä kortti on työnnettävä lukijaan.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Tämä kortti on vanhaa mallia.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Tämä kortti on meille uusi.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Tämä kortti luetaan lukijan sisällä.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Tämä kortti luetaan korttiaukossa.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Tämä kortti ei kerro tietojaan.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Tämän kortin asia hoidetaan vastaanotossa.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Tämä on pankkikortti.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Tämä on henkilökunnan kortti.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Tämä on henkilötodistus.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Tämä kestää liian kauan.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Kokeile kortin tai kirjeen koodia, tai etsi käyntisi toisella tavalla.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Kokeile kortin tai kirjeen koodia, tai aseta kortti lukualustalle.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Kokeile kortin tai kirjeen koodia, tai aseta kortti lukijaan.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Kokeile kortin tai kirjeemme koodia.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Emme voi enää lukea sitä. Käy vastaanotossa.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Emme saaneet luettua tätä korttia.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Emme tunne tätä koodia.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Lisäksi tänään: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Viive: %n minuutti.</numerusform>
            <numerusform>Viive: %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Ota korttisi ja vuorolappusi.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Ota korttisi.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Ota vuorolappusi.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Lue tämä koodi lähtiessäsi ja kerro, miten meni.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Olemme noin %n minuutti myöhässä. Kiitos, että odotat.</numerusform>
            <numerusform>Olemme noin %n minuuttia myöhässä. Kiitos, että odotat.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Kutsumme tällä tunnuksella:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Olet jo ilmoittautunut.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Olet ilmoittautunut.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Tunnuksesi ja reitti puhelimeen</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>%1. kerros</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>huone %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Puhdista lasi nyt.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Kosketus on pois päältä %n sekunnin.</numerusform>
            <numerusform>Kosketus on pois päältä %n sekuntia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Tervetuloa takaisin aukioloaikana.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Ota kortti mukaasi.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Olemme nyt kiinni.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Kertomasi ei ehkä tallentunut.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Avaamme %1 kello %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Avaamme tänään kello %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Avaamme huomenna kello %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Korttisi voimassaolo on ehkä päättynyt. Kerro siitä vastaanotossa.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n numero kahdeksasta</numerusform>
            <numerusform>%n numeroa kahdeksasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>PP</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>KK</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>VVVV</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n merkki</numerusform>
            <numerusform>%n merkkiä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Näytä, mitä kirjoitin</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Poista viimeinen kirjain</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Seuraava ja Edellinen siirtävät. Valitse painaa. Apu vie ihmisen luo.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Näkyy näytöllä.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Äänenvoimakkuus %1/5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Voit valita:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ei valittu</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Kutsu apua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Vastaan­ottoon</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Minulla ei ole korttia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lue ääneen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Tekstin koko, kontrasti ja korkeus</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Tälle kielelle ei ole vielä ääntä</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Noin %n vastaus, %1.</numerusform>
            <numerusform>Noin %n vastausta, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Vähän vastauksia: suuri virhemarginaali.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Suosittelulukumme on %1, todennäköisimmin välillä %2&#xa0;…&#xa0;%3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Kytke kuulokkeet, niin kuulet näppäimet.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Tarkkeet: pois</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Tarkkeet: päällä, valitse nyt kirjain</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Isot kirjaimet: pois</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Isot kirjaimet: päällä</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Numerot ja merkit</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjaimet</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Toinen aakkosto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>space</source>
        <translation>väli</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Kuulluksi tuleminen</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Muuta arviota (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Sulje näppäimistö</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Helppous</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Asiantuntemus</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Ystävällisyys</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Vain muu säilyy. Paina Valmis, kun teksti on kunnossa.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Soittakaa minulle</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Nopeus</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Tämä laite</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Kirjoita koskettamalla tästä</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Olemme pahoillamme. Mitä meidän pitäisi tehdä paremmin?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Piilotimme numeron ja sähköpostiosoitteen.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Piilotimme numeron.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Piilotimme sähköpostiosoitteen.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Soitamme sinulle. Haluatko vielä lisätä jotain?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Mikä olisi tehnyt siitä kympin?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Hienoa. Missä onnistuimme?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Kommenttisi</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Arviosi on tallessa. Myös lisäyksesi tallentuvat.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Oletko vielä siinä?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tarvitsen lisää aikaa</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Miten löydämme hänen käyntinsä?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Miten löydämme käyntisi?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Olen toisen saattajana</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Henkilötunnus tai varauskoodi ja syntymäaika</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>Kortissasi tai kirjeessäsi</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Lue viivakoodi</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Sukunimi ja syntymäaika</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Kirjoita nimi</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Kirjoita tunnus</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Käytä sen henkilön korttia, kirjettä tai tunnusta, jolla on aika.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Aikasi on %1. Vastaanotto voi tarkistaa sen.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Tule tähän takaisin kello %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Tule tähän takaisin näytöllä näkyvään aikaan.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Käy vastaanotossa, jos tämä tuli yllätyksenä.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Käy vastaanotossa. Sinut kirjataan siellä saapuneeksi.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Käy vastaanotossa. Siellä löytyy ratkaisu.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Ota korttisi.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Vastaanotto auttaa sinua.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Tämän päivän aika on peruttu.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Emme juuri nyt näe tämän päivän aikoja.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Emme löytäneet aikaa tälle päivälle.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Olet etuajassa.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>Sinua odotetaan siellä kello %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Vastaanottoaikasi on jo mennyt.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Aikasi on toisessa toimipisteessä.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Aikasi on toisena päivänä.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Hetki vain…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Ilmoittautuminen kortilla on tauolla.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Käy vastaanotossa. Sinut kirjataan siellä saapuneeksi.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Laite lukee korttisi löytääkseen aikasi ja unohtaa kortin, kun lähdet. Vastauksesi säilytetään ilman nimeäsi. Kirjoittamasi teksti pysyy suljettuna, kunnes henkilökunta avaa sen.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Tietosuojasi</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Oletko lähdössä? Kerro, miten meni.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Arvioi käyntisi</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = en lainkaan todennäköisesti</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = erittäin todennäköisesti</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Kuinka todennäköisesti suosittelisit meitä ystävälle tai työtoverille?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Etsitään käyntiäsi…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Pidä kortti paikallaan alustalla.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Jätä kortti lukijaan.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Jätä kortti lukijaan.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Luetaan korttiasi…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Kiitos, viivakoodi on luettu.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Vastaanotto tietää, että olet täällä.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Pidä viivakoodia lukijan edessä.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Se on kortissasi tai ajanvarauskirjeessäsi.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Hetki vain.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Käy vastaanotossa.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Ota kortti mukaasi.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Odota tämän näytön vieressä.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Luoksesi tullaan pian.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Siellä autetaan kaikessa.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Kutsumme jonkun paikalle.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Kertomasi ei ehkä tallentunut. Kerrothan sen vastaanotossa.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Et-merkki</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Heittomerkki</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Tähtimerkki</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Ät-merkki</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Sulkeva sulje</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Kaksoispiste</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Pilkku</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Ajatusviiva</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Astemerkki</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Dollarimerkki</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Yhtäsuuruusmerkki</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Euromerkki</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Huutomerkki</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Yhdysmerkki</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Lisää kirjaimia pitkällä painalluksella</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Avaava sulje</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prosenttimerkki</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plusmerkki</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Puntamerkki</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Kysymysmerkki</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Lainausmerkki</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puolipiste</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Vinoviiva</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Kolme pistettä</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Alaviiva</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 wait to be sent, the oldest for %2.</source>
        <translation>Lähettämistä odottaa %1, vanhin %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Korttiperheen %1 kortti luettiin %2 ms:ssa.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Koodi luettiin: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Kortinlukija: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Keskus vastasi %1 sitten.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Keskus ei ole vielä vastannut.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Keskus ei ole vastannut: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Keskus hylkäsi %n tietueen.</numerusform>
            <numerusform>Keskus hylkäsi %n tietuetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Puhdista lasi</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Sulje täksi päiväksi</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Kortin tiedot päivitettiin %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Poistu</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Katsotaan …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Verkko: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Ei kortinlukijaa.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Verkkoa ei ole kytketty.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Ei vielä tehty.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Mikään ei odota lähettämistä.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Aseta kortti lukijaan.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Luetaan …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Käynnistä uudelleen</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Tietokanta kunnossa, vapaana %1 Gt.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Koekuva</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Koeluku</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Koeluku: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Koeääni</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>Korttia ei luettu: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>Lista päivittyi %1 sitten.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Listaa ei vielä ole.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Tämä laite</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Häiriö: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Täällä työskenteleville.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Poistu</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Henkilökunnan PIN-koodi</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Se ei ollut oikea. %n yritys jäljellä.</numerusform>
            <numerusform>Se ei ollut oikea. %n yritystä jäljellä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Liian monta yritystä. Odota %n sekunti.</numerusform>
            <numerusform>Liian monta yritystä. Odota %n sekuntia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>%1. kerros</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>huone %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Se on vielä lukijassa.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Se on vielä lukijassa.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Se on vielä alustalla.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Ota korttisi.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>Palkki on 100 mm pitkä. Mittaa se.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Liity asiakas­raatiimme: puhelin tähän.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Luemme täällä jokaisen vastauksen ja etsimme, mitä voimme muuttaa.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Luemme täällä jokaisen vastauksen. Usein pienet asiat auttavat eniten.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Luemme täällä jokaisen vastauksen. Sinun vastauksesi ilahduttaa meitä tänään.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Kehitä tätä paikkaa kanssamme</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Sinulle soitetaan. Numeroasi käytetään vain siihen.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Linkki asiakasraatiimme puhelimeen</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Sinua kuultiin. Kiitos.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Päivä, kuukausi ja vuosi, esimerkiksi 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>Sellaista päivää ei ole kalenterissa. Tarkista se.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>Emme löytäneet aikaa tällä syntymäajalla. Tarkista se.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Mikä on hänen syntymäaikansa?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Mikä on syntymäaikasi?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Henkilötunnus tai kirjeen varauskoodi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>Emme löytäneet aikaa tällä tunnuksella ja syntymäajalla. Tarkista molemmat.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Mikä on hänen tunnuksensa?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Mikä on tunnuksesi?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Kolme ensimmäistä kirjainta riittää.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>Emme löytäneet aikaa tällä nimellä ja syntymäajalla. Tarkista molemmat.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Mikä on hänen sukunimensä?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Mikä on sukunimesi?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Siru alas ja itseesi päin. Muuta ei tarvita.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Siru edellä ja ylöspäin. Muuta ei tarvita.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Tasaisesti ja paikallaan. Muuta ei tarvita.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Koodi on kortissasi tai kirjeessäsi. Muuta ei tarvita.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Tervetuloa. Pidä viivakoodia ikkunan alla.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Tervetuloa. Aseta korttisi lukualustalle.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Tervetuloa. Aseta korttisi lukijaan ylhäältä.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Tervetuloa. Aseta korttisi lukijaan.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1–%2, yhteensä %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Alusta</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Henkilö %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Tämä kortti on usean henkilön kortti.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Kuka on täällä tänään?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>syntynyt %1</translation>
    </message>
</context>
<context>
    <name>YourVisit</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Hyvää päivää</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Hyvää iltaa</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Hyvää huomenta</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Onko tämä käynti tänään?</numerusform>
            <numerusform>Ovatko nämä käynnit tänään?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Onko tämä sinun käyntisi tänään?</numerusform>
            <numerusform>Ovatko nämä sinun käyntisi tänään?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Ei ole</numerusform>
            <numerusform>Eivät ole</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Tämä olen minä</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>En ole hän</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Kyllä, kirjaa saapuneeksi</translation>
    </message>
</context>
</TS>
