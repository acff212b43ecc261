<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Rohkem tähti</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Kõik allapoole</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Eriti suur tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrast</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Kuidas teile sobib?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Suur tekst</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Valjemaks</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Liikuvaid pilte pole</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Tavaline tekst</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Vaiksemaks</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Ütle uuesti</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Sellel keelel pole veel häält.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Helitugevus: %1/5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>Mis aastal ta sündis?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>Mis aastal te sündisite?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>Triipkood seda ei ütle. Kui ükski aasta pole õige, aitab registratuur.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Varasem aasta</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Hilisem aasta</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Plussmärk saab olla ainult alguses.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Mõni number paistab puudu olevat.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Helistage mulle</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Tänan, ei</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Töötajad võivad enne mu vastust lugeda</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Numbreid on rohkem kui telefoninumbris.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Mis numbril võime teile helistada?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Vajutades „Helistage mulle“, nõustun, et töötajad helistavad mulle selle visiidi asjus. Minu number kustutatakse 30 päeva jooksul.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Teie telefoninumber</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Kaardilugeja on ekraani kohal, %1 sentimeetrit vasakust servast.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Kaardilugeja on ekraani all, %1 sentimeetrit vasakust servast.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Kaardilugeja on ekraanist vasakul, %1 sentimeetrit ülaservast.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Kaardilugeja on ekraanist paremal, %1 sentimeetrit ülaservast.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Muul viisil</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Hoidke koodi lapiti akna all ja liikumatult.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Pange see uuesti alusele ja jätke paigale, kuni oleme valmis.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Asetage see lapiti aluse keskele ja hoidke paigal.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Palun lükake kaart lõpuni sisse.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Palun näidake triipkoodi veel kord. Ka registratuur aitab.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Palun võtke see ja minge registratuuri.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Palun võtke see ja proovige veel kord. Ka registratuur aitab.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Palun võtke see ja kasutage ravikindlustuskaarti. Ka registratuur aitab.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Palun pöörake kaart ümber.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Palun kasutage kaardipilu.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Sisestage see uuesti ja jätke paigale, kuni palume selle võtta.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Võtke see välja ja sisestage uuesti, kiip all ja teie poole.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Võtke see välja ja sisestage uuesti, kiip ees ja üleval.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Triipkood ei ole päris valguses.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Kaart tuli veidi liiga vara välja.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Kaart ei vasta.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Kaart ei puuduta veel lugejat.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Kaart tõsteti veidi liiga vara.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Sellel kaardil pole veel andmeid.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Siin ei ole midagi maksta. Palun kasutage ravikindlustuskaarti.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Seda kaarti ei saa alusel lugeda.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>See kaart tuleb lugejasse sisestada.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>See kaart on vana tüüpi.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Seda kaarti me veel ei tunne.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Seda kaarti loetakse lugeja sees.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Seda kaarti loetakse pilus.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>See kaart oma andmeid ei avalda.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Selle kaardiga aitab registratuur.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>See on pangakaart.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>See on töötaja kaart.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>See on isikut tõendav dokument.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>See võtab liiga kaua aega.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Proovige kaardil või kirjal olevat koodi või otsige visiiti muul viisil.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Proovige kaardil või kirjal olevat koodi või asetage kaart alusele.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Proovige kaardil või kirjal olevat koodi või sisestage kaart.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Proovige koodi oma kaardil või meie kirjal.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Me ei saa seda enam lugeda. Palun minge registratuuri.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Me ei saanud seda kaarti lugeda.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Me ei tunne seda koodi.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Täna veel: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Hilineme umbes %n minuti.</numerusform>
            <numerusform>Hilineme umbes %n minutit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Palun võtke oma kaart ja talong.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Palun võtke oma kaart.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Palun võtke oma talong.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Skannige see lahkudes ja rääkige, kuidas läks.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Hilineme umbes %n minuti. Täname, et ootate.</numerusform>
            <numerusform>Hilineme umbes %n minutit. Täname, et ootate.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Kutsume teid selle koodiga:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Olete juba registreeritud.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Olete registreeritud.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Teie kood ja tee, telefoni jaoks</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>%1. korrus</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>ruum %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Puhastage klaas nüüd.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Puudutamine on väljas %n sekundi.</numerusform>
            <numerusform>Puudutamine on väljas %n sekundit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Palun tulge tagasi lahtiolekuajal.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Palun võtke kaart kaasa.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Oleme praegu suletud.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Teie öeldu võis jääda salvestamata.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Avame: %1 kell %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Avame täna kell %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Avame homme kell %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Teie kaardi kindlustus võib olla lõppenud. Palun öelge registratuuris.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n number 8-st</numerusform>
            <numerusform>%n numbrit 8-st</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Sünnikuupäev</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>PP</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>KK</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Aasta</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n märk</numerusform>
            <numerusform>%n märki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Näita, mida sisestasin</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Kustuta viimane täht</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Järgmine ja Eelmine liigutavad. Vali vajutab. Abi viib inimese juurde.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Näha ekraanil.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Helitugevus %1/5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Saate valida:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valitud</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>valimata</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Kutsu abi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Registra­tuuri</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Mul ei ole kaarti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Andmekaitse</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Loe ette</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Alusta uuesti</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Teksti suurus, kontrast ja kõrgus</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Sellel keelel pole veel häält</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Umbes %n vastus, %1.</numerusform>
            <numerusform>Umbes %n vastust, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Vähe vastuseid: suur veapiir.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Meie soovitusindeks on %1, kõige tõenäolisemalt vahemikus %2 kuni %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Klahvide kuulmiseks ühendage kõrvaklapid.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Rõhumärgid: väljas</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Rõhumärgid: sees, valige nüüd täht</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Suurtähed: väljas</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Suurtähed: sees</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Numbrid ja märgid</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tähed</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Teine tähestik</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tühik</translation>
    </message>
    <message>
        <source>space</source>
        <translation>tühik</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Kuulamine</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Muuda hinnangut (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Sulge klaviatuur</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Lihtsus</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Asjatundlikkus</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Sõbralikkus</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Alles jääb ainult ülejäänu. Vajutage Valmis, kui tekst sobib.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Palun helistage mulle</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Ruumid</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kiirus</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>See seade</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Kirjutamiseks puudutage siin</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Meil on kahju. Mida peaksime paremini tegema?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Peitsime numbri ja e-posti aadressi.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Peitsime numbri.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Peitsime e-posti aadressi.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Helistame teile. Kas soovite veel midagi lisada?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Mis oleks teinud sellest kümne?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Tore. Mida tegime hästi?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Teie kommentaar</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Teie hinnang on salvestatud. Lisatu samuti.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Kas olete veel siin?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Vajan rohkem aega</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Kuidas leiame tema visiidi?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Kuidas leiame teie visiidi?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Olen kellegagi kaasas</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Isikukood või broneeringukood ja sünnikuupäev</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>Teie kaardil või kirjal</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Skanni triipkood</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Perekonnanimi ja sünnikuupäev</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Sisesta nimi</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Sisesta number</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Kasutage selle inimese kaarti, kirja või numbrit, kellel on aeg.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Teie aeg: %1. Registratuur saab seda kontrollida.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Palun tulge siia tagasi kell %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Palun tulge siia tagasi ekraanil näidatud ajal.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Kui see on ootamatu, minge palun registratuuri.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Palun minge registratuuri. Seal registreeritakse teid.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Palun minge registratuuri. Seal leitakse lahendus.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Palun võtke oma kaart.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Registratuur aitab teid.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Tänane aeg on tühistatud.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Me ei näe praegu tänaseid aegu.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Me ei leidnud tänaseks ühtegi aega.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Olete varakult kohal.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>Teid oodatakse seal kell %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Teie vastuvõtuaeg on juba möödas.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Teie aeg on teises kliinikus.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Teie aeg on teisel päeval.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Üks hetk…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Kaardiga registreerimine on ajutiselt peatatud.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Palun minge registratuuri. Seal registreeritakse teid.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Seade loeb teie kaarti, et leida teie aeg, ja unustab selle, kui lahkute. Teie vastus säilib ilma nimeta. Kirjutatu on suletud, kuni töötaja selle avab.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versioon %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Teie andmed</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Kas hakkate minema? Rääkige, kuidas läks.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Hinnake oma visiiti</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = üldse mitte tõenäoliselt</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = väga tõenäoliselt</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Kui tõenäoliselt soovitaksite meid sõbrale või kolleegile?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Otsime teie visiiti…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Palun hoidke see alusel paigal.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Palun jätke see lugejasse.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Palun jätke see pilusse.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Loeme teie kaarti…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Aitäh, triipkood on loetud.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Registratuur teab, et olete siin.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Hoidke triipkoodi skanneri ees.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>See on teie kaardil või visiidikirjal.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Üks hetk, palun.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Palun minge registratuuri.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Palun võtke kaart kaasa.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Palun oodake selle ekraani kõrval.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Keegi tuleb teie juurde.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Seal aidatakse teid kõiges.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Kutsume kellegi appi.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Teie öeldu võis jääda salvestamata. Palun öelge see neile ise.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Ja-märk</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Ülakoma</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Tärn</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Ät-märk</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Sulu lõpp</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Koolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Mõttekriips</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Kraadimärk</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Dollarimärk</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Võrdusmärk</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Euromärk</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Hüüumärk</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Sidekriips</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Rohkem tähti pika vajutusega</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Sulu algus</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Protsendimärk</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plussmärk</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Naelamärk</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Küsimärk</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Jutumärk</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikoolon</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Kaldkriips</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Kolm punkti</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Allkriips</translation>
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
        <translation>Saatmist ootab %1, vanim %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Kaart perekonnast %1 loeti %2 ms-ga.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Kood loeti: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Kaardilugeja: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Keskus vastas %1 tagasi.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Keskus pole veel vastanud.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Keskus pole vastanud: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Keskus lükkas tagasi %n kirje.</numerusform>
            <numerusform>Keskus lükkas tagasi %n kirjet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Puhasta klaas</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Sulge tänaseks</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Kaardi andmeid uuendati %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lahku</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vaatame …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Võrk: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Kaardilugejat pole.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Võrku pole ühendatud.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Veel tegemata.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Miski ei oota saatmist.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ava uuesti</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Sisestage kaart.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Loetakse …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Taaskäivita</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Andmebaas korras, vaba %1 GB.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Proovipilt</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Proovi­lugemine</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Proovilugemine: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Prooviheli</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>Kaarti ei loetud: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>Nimekiri uuenes %1 tagasi.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Nimekirja veel ei ole.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>See seade</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Tõrge: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versioon %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Neile, kes siin töötavad.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lahku</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Töötaja PIN-kood</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>See ei olnud õige. Jäänud %n katse.</numerusform>
            <numerusform>See ei olnud õige. Jäänud %n katset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Liiga palju katseid. Oodake %n sekund.</numerusform>
            <numerusform>Liiga palju katseid. Oodake %n sekundit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>%1. korrus</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>ruum %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>See on veel lugejas.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>See on veel pilus.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>See on veel alusel.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Palun võtke oma kaart.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>Riba on 100 mm pikk. Mõõtke see üle.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Liituge kliendi­paneeliga: telefon siia.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Loeme siin iga vastust ja otsime, mida muuta.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Loeme siin iga vastust. Sageli aitavad väikesed asjad kõige rohkem.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Loeme siin iga vastust. Teie oma teeb meie päeva rõõmsamaks.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Kujundage seda kohta koos meiega</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Teile helistatakse. Teie numbrit kasutatakse ainult selleks.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Tee meie kliendipaneeli juurde, telefoni jaoks</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Me kuulsime teid. Aitäh.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Päev, kuu ja aasta, näiteks 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>Sellist päeva kalendris ei ole. Palun kontrollige.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>Me ei leidnud selle sünnikuupäevaga aega. Palun kontrollige.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Mis on tema sünnikuupäev?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Mis on teie sünnikuupäev?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Isikukood või kirjas olev broneeringukood.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>Me ei leidnud selle numbri ja sünnikuupäevaga aega. Palun kontrollige mõlemat.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Mis on tema number?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Mis on teie number?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Piisab esimesest kolmest tähest.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>Me ei leidnud selle nime ja sünnikuupäevaga aega. Palun kontrollige mõlemat.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Mis on tema perekonnanimi?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Mis on teie perekonnanimi?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Kiip all ja teie poole. Muud pole vaja.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Kiip ees ja üleval. Muud pole vaja.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Lapiti ja paigal. Muud pole vaja.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>See on teie kaardil või kirjal. Muud pole vaja.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Tere tulemast. Hoidke triipkoodi akna all.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Tere tulemast. Asetage oma kaart alusele.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Tere tulemast. Sisestage oma kaart ülalt.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Tere tulemast. Sisestage oma kaart lugejasse.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1–%2, kokku %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Algusest</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Veel inimesi</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Isik %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>See kaart on mitme inimese oma.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Kes on täna siin?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>sündinud %1</translation>
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
        <translation>Tere päevast</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Tere õhtust</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Tere hommikust</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Kas see on tänane visiit?</numerusform>
            <numerusform>Kas need on tänased visiidid?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Kas see on teie tänane visiit?</numerusform>
            <numerusform>Kas need on teie tänased visiidid?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Ei, see ei ole</numerusform>
            <numerusform>Ei, need ei ole</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>See olen mina</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>See ei ole mina</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Jah, registreeri</translation>
    </message>
</context>
</TS>
