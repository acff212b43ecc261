<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Weitere Buchstaben</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Sehr große Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Wie hätten Sie es gern?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Keine bewegten Bilder</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal sagen</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Für diese Sprache gibt es noch keine Stimme.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Lautstärke: %1 von 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>In welchem Jahr ist die Person geboren?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>In welchem Jahr sind Sie geboren?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>Der Strichcode sagt es nicht. Stimmt kein Jahr, hilft der Empfang.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Das frühere Jahr</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Das spätere Jahr</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Ein + kann nur am Anfang stehen.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Es scheinen einige Ziffern zu fehlen.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Rufen Sie mich an</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein danke</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Das Personal darf meine Antwort vorher lesen</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Das sind mehr Ziffern, als eine Telefonnummer hat.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Welche Nummer dürfen wir anrufen?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Mit „Rufen Sie mich an“ stimme ich zu, dass mich das Personal wegen dieses Besuchs anruft. Meine Nummer wird innerhalb von 30 Tagen gelöscht.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Der Kartenleser ist über dem Bildschirm, %1 Zentimeter von links.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Der Kartenleser ist unter dem Bildschirm, %1 Zentimeter von links.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Der Kartenleser ist links vom Bildschirm, %1 Zentimeter von oben.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Der Kartenleser ist rechts vom Bildschirm, %1 Zentimeter von oben.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Auf anderem Weg</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Halten Sie den Code flach und ruhig unter das Fenster.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Bitte noch einmal hinlegen und liegen lassen, bis wir fertig sind.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Bitte flach auf die Mitte des Feldes legen und liegen lassen.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Bitte stecken Sie die Karte ganz hinein.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Bitte zeigen Sie den Strichcode noch einmal. Auch der Empfang hilft.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Bitte nehmen Sie die Karte und gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Bitte nehmen Sie die Karte und versuchen es noch einmal. Auch der Empfang hilft.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Bitte nehmen Sie die Karte und benutzen Ihre Gesundheitskarte. Auch der Empfang hilft.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Bitte drehen Sie die Karte um.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Bitte benutzen Sie den Kartenschlitz.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Bitte noch einmal einstecken und stecken lassen, bis wir uns melden.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Bitte herausnehmen und wieder einstecken: Chip nach unten und zu Ihnen.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Bitte herausnehmen und wieder einstecken: Chip voran und nach oben.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Der Strichcode liegt nicht ganz im Licht.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Die Karte kam etwas zu früh heraus.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Die Karte antwortet nicht.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Die Karte liegt nicht ganz auf.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Die Karte wurde etwas zu früh angehoben.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Auf dieser Karte ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Hier ist nichts zu bezahlen. Bitte benutzen Sie Ihre Gesundheitskarte.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Diese Karte lässt sich auf dem Feld nicht lesen.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Diese Karte muss in einen Leser gesteckt werden.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Diese Karte ist ein älteres Modell.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Diese Karte kennen wir noch nicht.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Diese Karte wird im Leser gelesen.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Diese Karte wird im Schlitz gelesen.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Diese Karte gibt ihre Daten nicht frei.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Mit dieser Karte hilft Ihnen der Empfang.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Das ist eine Bankkarte.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Das ist eine Karte für Fachpersonal.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Das ist ein Ausweisdokument.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Das dauert zu lange.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Versuchen Sie es mit dem auf Karte oder Brief, oder finden Sie Ihren Termin anders.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Versuchen Sie es mit dem auf Karte oder Brief, oder legen Sie die Karte auf.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Versuchen Sie es mit dem auf Karte oder Brief, oder stecken Sie die Karte ein.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Versuchen Sie es mit dem auf Ihrer Gesundheitskarte oder unserem Brief.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Wir können sie nicht mehr lesen. Bitte gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Wir konnten diese Karte nicht lesen.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Diesen Code kennen wir nicht.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Heute außerdem: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Verspätung: %n Minute.</numerusform>
            <numerusform>Verspätung: %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Bitte nehmen Sie Ihre Karte und Ihren Zettel.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Bitte nehmen Sie Ihre Karte.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Bitte nehmen Sie Ihren Zettel.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Scannen Sie dies beim Gehen und erzählen Sie uns, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Etwa %n Minute Verspätung. Danke, dass Sie warten.</numerusform>
            <numerusform>Etwa %n Minuten Verspätung. Danke, dass Sie warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Wir rufen Sie mit diesem Code auf:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Sie sind schon angemeldet.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Ihr Code und der Weg, für das Telefon</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>Etage %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Bitte jetzt das Glas reinigen.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Berührungen zählen %n Sekunde lang nicht.</numerusform>
            <numerusform>Berührungen zählen %n Sekunden lang nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Bitte kommen Sie während der Öffnungszeiten wieder.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Bitte nehmen Sie Ihre Karte mit.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Jetzt geschlossen.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Vielleicht wurde nicht gespeichert, was Sie uns gesagt haben.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Wir öffnen am %1, um %2 Uhr.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Wir öffnen heute um %1 Uhr.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Wir öffnen morgen um %1 Uhr.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Ihr Versicherungsschutz ist vielleicht abgelaufen. Bitte sagen Sie dem Empfang Bescheid.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n von 8 Ziffern</numerusform>
            <numerusform>%n von 8 Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>TT</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>MM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>JJJJ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Meine Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Weiter und Zurück bewegen. Auswählen drückt. Hilfe führt zu einem Menschen.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Wird auf dem Bildschirm gezeigt.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Lautstärke %1 von 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Sie können wählen:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Zum Empfang</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Ich habe keine Karte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Schriftgröße, Kontrast und Höhe</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Für diese Sprache gibt es noch keine Stimme</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Etwa %n Antwort, %1.</numerusform>
            <numerusform>Etwa %n Antworten, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Wenige Antworten: große Fehlerspanne.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Unser Empfehlungswert ist %1, am wahrscheinlichsten zwischen %2 und %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Schließen Sie Kopfhörer an, um die Tasten zu hören.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Akzente: aus</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Akzente: ein, jetzt einen Buchstaben wählen</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Großbuchstaben: aus</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Großbuchstaben: ein</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Anderes Alphabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Gehört werden</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Bewertung ändern (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Einfachheit</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachkompetenz</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Freundlichkeit</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Nur der Rest wird behalten. Tippen Sie auf „Fertig“, wenn alles stimmt.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Bitte rufen Sie mich an</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Schnelligkeit</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieses Terminal</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Zum Schreiben hier tippen</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Das tut uns leid. Was sollten wir besser machen?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Wir haben eine Nummer und eine E-Mail-Adresse verdeckt.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Wir haben eine Nummer verdeckt.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Wir haben eine E-Mail-Adresse verdeckt.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Wir rufen Sie an. Möchten Sie noch etwas hinzufügen?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Was hätte daraus eine 10 gemacht?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Wie schön. Was haben wir gut gemacht?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Ihre Bewertung ist gespeichert. Was Sie hinzufügen, auch.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Wie finden wir den Termin der Person?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Wie finden wir Ihren Termin?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Ich begleite jemanden</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Personenkennziffer oder Buchungscode und Geburtsdatum</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>Auf Ihrer Karte oder Ihrem Brief</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Strichcode scannen</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Nachname und Geburtsdatum</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Benutzen Sie Karte, Brief oder Nummer der Person, die den Termin hat.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Er ist am %1. Der Empfang kann nachsehen.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Bitte kommen Sie um %1 Uhr wieder hierher.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Bitte kommen Sie zur angezeigten Zeit wieder hierher.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Bitte gehen Sie zum Empfang, falls das unerwartet kommt.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Der Empfang meldet Sie an.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Bitte gehen Sie zum Empfang. Dort findet man eine Lösung.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Bitte nehmen Sie Ihre Karte.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Der Empfang hilft Ihnen.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Der heutige Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Wir können die heutigen Termine gerade nicht sehen.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Wir haben für heute keinen Termin gefunden.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Sie sind früh dran.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>Sie werden dort um %1 Uhr erwartet.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Ihre Terminzeit ist vorbei.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Ihr Termin ist in einer anderen Klinik.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Ihr Termin ist nicht heute.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Die Anmeldung mit Karte macht Pause.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Bitte gehen Sie zum Empfang. Dort meldet man Sie an.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Dieses Terminal liest Ihre Karte, um Ihren Termin zu finden, und vergisst sie, wenn Sie gehen. Ihre Antwort wird ohne Ihren Namen aufbewahrt. Was Sie schreiben, bleibt versiegelt, bis das Personal es öffnet.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Sie gehen? Erzählen Sie uns, wie es war.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Besuch bewerten</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = überhaupt nicht wahrscheinlich</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = äußerst wahrscheinlich</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Ihr Termin wird gesucht…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Bitte halten Sie die Karte auf dem Feld still.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Bitte lassen Sie die Karte stecken.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Bitte lassen Sie die Karte stecken.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Ihre Karte wird gelesen…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Danke, der Strichcode ist gelesen.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Der Empfang weiß, dass Sie da sind.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Halten Sie den Strichcode vor den Scanner.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Er steht auf Ihrer Karte oder auf dem Brief mit Ihrem Termin.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Bitte gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Bitte nehmen Sie Ihre Karte mit.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Bitte warten Sie neben diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Jemand kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Dort hilft man Ihnen mit allem.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Wir rufen jemanden.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Vielleicht wurde nicht gespeichert, was Sie uns gesagt haben. Bitte sagen Sie es dort persönlich.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Gedankenstrich</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Gradzeichen</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Dollarzeichen</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Eurozeichen</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Weitere Buchstaben durch langes Drücken</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Pfundzeichen</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Drei Punkte</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
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
        <translation>%1 warten auf den Versand, das älteste seit %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Eine Karte der Familie %1 wurde in %2 ms gelesen.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Ein Code wurde gescannt: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Kartenleser: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Die Zentrale antwortete vor %1.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Die Zentrale hat noch nie geantwortet.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Die Zentrale antwortet nicht, seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Die Zentrale hat %n Datensatz abgelehnt.</numerusform>
            <numerusform>Die Zentrale hat %n Datensätze abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Glas reinigen</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Für heute schließen</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Die Daten der Karte wurden am %1 erneuert.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netzwerk: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Kein Kartenleser.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Kein Netzwerk ist verbunden.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Bitte eine Karte einstecken.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Datenbank in Ordnung, %1 GB frei.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Probelesen</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Probelesen: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>Die Karte wurde nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>Die Liste wurde vor %1 erneuert.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Es gibt noch keine Liste.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieses Terminal</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Für alle, die hier arbeiten.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN für das Personal</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Das war sie nicht. Noch %n Versuch.</numerusform>
            <numerusform>Das war sie nicht. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Bitte %n Sekunde warten.</numerusform>
            <numerusform>Zu viele Versuche. Bitte %n Sekunden warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>Etage %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Sie steckt noch im Leser.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Sie steckt noch im Schlitz.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Sie liegt noch auf dem Feld.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Bitte nehmen Sie Ihre Karte.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>Der Balken ist 100 mm lang. Bitte nachmessen.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Machen Sie im Kundenbeirat mit: Telefon hierher halten.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Wir lesen hier jede Antwort und suchen, was wir ändern können.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Wir lesen hier jede Antwort. Oft helfen die kleinen Dinge am meisten.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Wir lesen hier jede Antwort. Ihre wird ein schöner Moment in unserem Tag.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Gestalten Sie diesen Ort mit</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Jemand wird Sie anrufen. Ihre Nummer dient nur dazu.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Der Weg zu unserem Kundenbeirat, für das Telefon</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Wir haben Sie gehört. Vielen Dank.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Tag, Monat und Jahr, zum Beispiel 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>Diesen Tag gibt es im Kalender nicht. Bitte prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>Wir haben mit diesem Geburtsdatum keinen Termin gefunden. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Wann ist die Person geboren?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Wann sind Sie geboren?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Personenkennziffer oder der Buchungscode aus dem Brief.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>Wir haben mit dieser Nummer und diesem Geburtsdatum keinen Termin gefunden. Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Welche Nummer hat die Person?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Wie ist Ihre Nummer?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Die ersten drei Buchstaben genügen.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>Wir haben mit diesem Namen und Geburtsdatum keinen Termin gefunden. Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Wie ist der Nachname der Person?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Wie ist Ihr Nachname?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Chip nach unten und zu Ihnen. Das genügt.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Chip voran und nach oben. Das genügt.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Flach und still. Das genügt.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Er steht auf Karte oder Brief. Das genügt.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Bitte Strichcode unter das Fenster halten.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Bitte Gesund­heits­karte auf das Feld legen.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Bitte Gesund­heits­karte von oben einstecken.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Bitte Gesund­heits­karte einstecken.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Weitere Personen</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Diese Karte gilt für mehrere Personen.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Wer ist heute hier?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
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
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Ist das heute der Termin?</numerusform>
            <numerusform>Sind das heute die Termine?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Ist das heute Ihr Termin?</numerusform>
            <numerusform>Sind das heute Ihre Termine?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Nein, das ist er nicht</numerusform>
            <numerusform>Nein, das sind sie nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Ja, anmelden</translation>
    </message>
</context>
</TS>
