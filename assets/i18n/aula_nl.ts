<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Meer letters</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Alles lager</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Extra grote tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Hoe wilt u het scherm?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grote tekst</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Geen bewegende beelden</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Zeg het nog eens</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Voor deze taal is er nog geen stem.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Volume: %1 van 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>In welk jaar is die persoon geboren?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>In welk jaar bent u geboren?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>De streepjescode zegt het niet. Klopt geen enkel jaar, dan helpt de balie u.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Het vroegere jaar</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Het latere jaar</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Een + kan alleen vooraan staan.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Er lijken een paar cijfers te ontbreken.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Bel mij</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nee, dank u</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Medewerkers mogen eerst mijn antwoord lezen</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Dit zijn meer cijfers dan een telefoonnummer heeft.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Op welk nummer mogen we u bellen?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Met ‘Bel mij’ ga ik ermee akkoord dat medewerkers mij over dit bezoek bellen. Mijn nummer wordt binnen 30 dagen gewist.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Uw telefoonnummer</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>De kaartlezer zit boven het scherm, %1 centimeter van links.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>De kaartlezer zit onder het scherm, %1 centimeter van links.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>De kaartlezer zit links van het scherm, %1 centimeter van boven.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>De kaartlezer zit rechts van het scherm, %1 centimeter van boven.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Op een andere manier</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Houd de code plat onder het venster en beweeg niet.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Leg de kaart weer neer en laat hem liggen tot we klaar zijn.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Leg de kaart plat op het midden van het leesvlak en houd hem stil.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Duw de kaart er helemaal in.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Laat de streepjescode nog een keer zien. De balie helpt u ook graag.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Neem de kaart terug en ga naar de balie.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Neem de kaart en probeer het nog een keer. De balie helpt u ook graag.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Neem de kaart terug en gebruik uw zorgpas. De balie helpt u ook graag.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Draai de kaart om.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Gebruik de kaartsleuf.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Steek de kaart er opnieuw in en laat hem zitten tot wij u vragen hem te pakken.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Haal de kaart eruit en steek hem er weer in, met de chip omlaag en naar u toe.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Haal de kaart eruit en steek hem er weer in, met de chip naar voren en naar boven.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>De streepjescode ligt niet helemaal in het licht.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>De kaart kwam er iets te vroeg uit.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>De kaart reageert niet.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>De kaart ligt niet helemaal goed.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>De kaart werd iets te vroeg opgetild.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Er staat nog niets op deze kaart.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>U hoeft hier niets te betalen. Gebruik uw zorgpas.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Deze kaart kan niet op het leesvlak gelezen worden.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Deze kaart moet in een lezer.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Deze kaart is een ouder model.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Deze kaart kennen we nog niet.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Deze kaart wordt in de lezer gelezen.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Deze kaart wordt in de sleuf gelezen.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>De gegevens op deze kaart zijn niet vrij te lezen.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Ga met deze kaart naar de balie.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Dit is een bankpas.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Dit is een kaart voor medewerkers.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Dit is een identiteitsbewijs.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Dit duurt te lang.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Probeer de code op uw kaart of brief, of zoek uw afspraak op een andere manier.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Probeer de code op uw kaart of brief, of leg uw kaart neer.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Probeer de code op uw kaart of brief, of steek uw kaart erin.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Probeer de code op uw zorgpas of op onze brief.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>We kunnen hem niet meer lezen. Ga naar de balie.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>We konden deze kaart niet lezen.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>We kennen deze code niet.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Vandaag ook: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Vertraging: %n minuut.</numerusform>
            <numerusform>Vertraging: %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Neem uw kaart terug en pak uw bonnetje.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Neem uw kaart terug.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Pak uw bonnetje.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Scan dit als u weggaat en vertel ons hoe het ging.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Ongeveer %n minuut vertraging. Bedankt voor het wachten.</numerusform>
            <numerusform>Ongeveer %n minuten vertraging. Bedankt voor het wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>We roepen deze code op:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>U bent al aangemeld.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>U bent aangemeld.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Uw code en de weg, voor uw telefoon</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>verdieping %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>kamer %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Maak het glas nu schoon.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Aanraken is %n seconde uitgeschakeld.</numerusform>
            <numerusform>Aanraken is %n seconden uitgeschakeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Kom terug tijdens de openingstijden.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Neem uw kaart mee.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>We zijn nu gesloten.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Misschien is niet bewaard wat u ons vertelde.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>We gaan open op %1 om %2 uur.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Vandaag gaan we om %1 uur open.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Morgen gaan we om %1 uur open.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>De dekking van uw kaart is misschien verlopen. Meld dit bij de balie.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n van 8 cijfers</numerusform>
            <numerusform>%n van 8 cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>DD</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>MM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>JJJJ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Toon wat ik heb getypt</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Laatste letter wissen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Volgende en Vorige verplaatsen. Kiezen drukt. Hulp brengt u bij iemand.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Te zien op het scherm.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Volume %1 van 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>U kunt kiezen:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Iemand roepen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Naar de balie</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Ik heb geen kaart</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Tekstgrootte, contrast en hoogte</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Voor deze taal is er nog geen stem</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Ongeveer %n antwoord, %1.</numerusform>
            <numerusform>Ongeveer %n antwoorden, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Weinig antwoorden: grote foutmarge.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Onze aanbevelingsscore is %1, hoogstwaarschijnlijk tussen %2 en %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Sluit een koptelefoon aan om de toetsen te horen.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Accenten: uit</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Accenten: aan, kies nu een letter</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Hoofdletters: uit</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Hoofdletters: aan</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cijfers en tekens</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Ander alfabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Gehoord worden</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Mijn cijfer wijzigen (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Toetsenbord sluiten</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Gemak</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundigheid</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Vriendelijkheid</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Alleen de rest wordt bewaard. Tik op Klaar als het zo goed is.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Bel mij alstublieft</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Ruimtes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Deze zuil</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Tik hier om te schrijven</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Dat spijt ons. Wat moeten we beter doen?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>We hebben een nummer en een e-mailadres verborgen.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>We hebben een nummer verborgen.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>We hebben een e-mailadres verborgen.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>We bellen u. Wilt u nog iets toevoegen?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Wat had er een 10 van gemaakt?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Wat fijn. Wat deden we goed?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Uw opmerking</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Uw cijfer is bewaard. Wat u toevoegt ook.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ik heb meer tijd nodig</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Hoe vinden we de afspraak van die persoon?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Hoe vinden we uw afspraak?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Ik ben hier met iemand</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Persoonsnummer of boekingscode, en geboortedatum</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>Op uw kaart of uw brief</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Streepjescode scannen</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Achternaam en geboortedatum</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Naam typen</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Nummer typen</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Gebruik de kaart, brief of het nummer van de persoon met de afspraak.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Die is op %1. De balie kan het nakijken.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Kom hier terug om %1 uur.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Kom hier terug op de tijd die op het scherm staat.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Had u dit niet verwacht? Ga dan naar de balie.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Ga naar de balie. Daar melden we u aan.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Ga naar de balie. Daar vinden we een oplossing.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Neem uw kaart terug.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>De balie helpt u.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>De afspraak van vandaag is geannuleerd.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>We kunnen de afspraken van vandaag nu niet zien.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>We vonden voor vandaag geen afspraak.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>U bent vroeg.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>U wordt daar om %1 uur verwacht.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>De tijd van uw afspraak is al voorbij.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Uw afspraak is op een andere locatie.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Uw afspraak is op een andere dag.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Aanmelden met een kaart kan nu even niet.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Ga naar de balie. Daar melden we u aan.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Deze zuil leest uw kaart om uw afspraak te vinden en vergeet die als u weggaat. Uw antwoord wordt zonder uw naam bewaard. Wat u schrijft, blijft verzegeld tot medewerkers het openen.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Uw privacy</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Gaat u weg? Vertel ons hoe het ging.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Beoordeel uw bezoek</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = helemaal niet waarschijnlijk</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = zeer waarschijnlijk</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Hoe waarschijnlijk is het dat u ons aanbeveelt bij een vriend of collega?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>We zoeken uw afspraak…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Houd de kaart stil op het leesvlak.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Laat de kaart in de lezer zitten.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Laat de kaart in de sleuf zitten.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>We lezen uw kaart…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Dank u, de streepjescode is gelezen.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>De balie weet dat u er bent.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Houd de streepjescode voor de scanner.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Die staat op uw kaart of op de brief met uw afspraak.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Een ogenblik, alstublieft.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Ga naar de balie.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Neem uw kaart mee.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Wacht naast dit scherm.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Er komt iemand naar u toe.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Daar helpen we u met alles.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>We roepen iemand.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Misschien is niet bewaard wat u ons vertelde. Vertel het daar zelf.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>En-teken</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Sterretje</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Apenstaartje</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Haakje sluiten</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Dubbele punt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Gedachtestreepje</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Gradenteken</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Dollarteken</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Isgelijkteken</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Euroteken</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Uitroepteken</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Koppelteken</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Meer letters door lang drukken</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Haakje openen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procentteken</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plusteken</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Pondteken</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Vraagteken</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Aanhalingsteken</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schuine streep</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Drie puntjes</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Liggend streepje</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
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
        <translation>%1 wachten op verzending, de oudste al %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Een kaart van de familie %1 is gelezen in %2 ms.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Er is een code gescand: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Kaartlezer: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>De centrale antwoordde %1 geleden.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>De centrale heeft nog nooit geantwoord.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>De centrale antwoordt al %1 niet.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>De centrale heeft %n record geweigerd.</numerusform>
            <numerusform>De centrale heeft %n records geweigerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Glas schoonmaken</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Sluiten voor vandaag</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>De gegevens op de kaart zijn vernieuwd op %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Even kijken …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netwerk: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Geen kaartlezer.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Er is geen netwerk verbonden.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Nog niet gedaan.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Niets wacht op verzending.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Steek een kaart in de lezer.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lezen …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Database in orde, %1 GB vrij.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbeeld</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Proeflezen</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Proeflezing: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Proefgeluid</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>De kaart is niet gelezen: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>De lijst is %1 geleden vernieuwd.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Er is nog geen lijst.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Deze zuil</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Probleem: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Voor wie hier werkt.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Pincode voor medewerkers</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Dat is niet de juiste. Nog %n poging.</numerusform>
            <numerusform>Dat is niet de juiste. Nog %n pogingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Te veel pogingen. Wacht %n seconde.</numerusform>
            <numerusform>Te veel pogingen. Wacht %n seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>verdieping %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>kamer %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Hij zit nog in de lezer.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Hij zit nog in de sleuf.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Hij ligt nog op het leesvlak.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Neem uw kaart terug.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>De balk is 100 mm lang. Meet hem na.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Doe mee met ons klantenpanel: richt uw telefoon hierop.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Wij lezen elk antwoord en kijken wat er anders kan.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Wij lezen elk antwoord. Vaak helpen kleine dingen het meest.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Wij lezen elk antwoord. Dat van u wordt een fijn moment in onze dag.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Denk met ons mee</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Iemand zal u bellen. Uw nummer is alleen daarvoor.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>De weg naar ons klantenpanel, voor uw telefoon</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>We hebben u gehoord. Dank u wel.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Dag, maand en jaar, bijvoorbeeld 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>Die dag bestaat niet op de kalender. Kijk hem nog eens na.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>We vonden geen afspraak met deze geboortedatum. Kijk hem nog eens na.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Wat is de geboortedatum van die persoon?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Wat is uw geboortedatum?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Persoonsnummer, of de boekingscode uit de brief.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>We vonden geen afspraak met dit nummer en deze geboortedatum. Kijk beide nog eens na.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Wat is het nummer van die persoon?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Wat is uw nummer?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>De eerste drie letters zijn genoeg.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>We vonden geen afspraak met deze naam en geboortedatum. Kijk beide nog eens na.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Wat is de achternaam van die persoon?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Wat is uw achternaam?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Chip omlaag en naar u toe. Meer hoeft niet.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Chip naar voren en naar boven. Meer hoeft niet.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Plat en stil. Meer hoeft niet.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Die staat op uw kaart of brief. Meer hoeft niet.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Welkom. Houd uw streepjescode onder het venster.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Welkom. Leg uw zorgpas op het leesvlak.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Welkom. Steek uw zorgpas er van boven in.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Welkom. Steek uw zorgpas in de sleuf.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 tot en met %2 van %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Meer personen</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persoon %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Deze kaart is voor meerdere personen.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Wie is hier vandaag?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren in %1</translation>
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
        <translation>Goedendag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Is dit de afspraak van vandaag?</numerusform>
            <numerusform>Zijn dit de afspraken van vandaag?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Is dit uw afspraak van vandaag?</numerusform>
            <numerusform>Zijn dit uw afspraken van vandaag?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Nee, dat is het niet</numerusform>
            <numerusform>Nee, dat zijn ze niet</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Dit ben ik</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Dit ben ik niet</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Ja, aanmelden</translation>
    </message>
</context>
</TS>
