<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>More letters</source>
        <translation>Weitere Buchstaben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>How would you like it?</source>
        <translation>Wie hätten Sie es gern?</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
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
        <source>Everything lower down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Keine bewegten Bilder</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Für diese Sprache gibt es noch keine Stimme.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Lautstärke: %1 von 5</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>Where the card goes</source>
        <translation>Wo die Karte hineinkommt</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Please turn the card round.</source>
        <translation>Bitte drehen Sie die Karte um.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Die Karte liegt nicht ganz auf.</translation>
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
        <source>The card was lifted a little early.</source>
        <translation>Die Karte wurde etwas zu früh angehoben.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Diese Karte kennen wir noch nicht.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Wir konnten diese Karte nicht lesen.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Mit dieser Karte hilft Ihnen der Empfang.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Die Karte antwortet nicht.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Bitte benutzen Sie den Kartenschlitz.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Bitte stecken Sie die Karte ganz hinein.</translation>
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
        <source>There is nothing on this card yet.</source>
        <translation>Auf dieser Karte ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Diese Karte gibt ihre Daten nicht frei.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Das ist eine Bankkarte.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Das ist ein Ausweisdokument.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Das ist eine Karte für Fachpersonal.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Diese Karte ist ein älteres Modell.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Bitte nehmen Sie sie und versuchen Sie es noch einmal. Auch der Empfang hilft.</translation>
    </message>
    <message>
        <source>Please take it. Reception will check you in.</source>
        <translation>Bitte nehmen Sie sie. Der Empfang meldet Sie an.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Ziehen Sie sie heraus und stecken Sie sie wieder ein, Chip voran und nach oben.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Ziehen Sie sie heraus und stecken Sie sie wieder ein, Chip nach unten und zu Ihnen.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Legen Sie sie flach auf die Mitte des Feldes und halten Sie sie still.</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Halten Sie ihn flach unter das Fenster und bleiben Sie ruhig.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Stecken Sie sie noch einmal ein und lassen Sie sie stecken, bis wir Sie bitten, sie zu nehmen.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we ask you to take it.</source>
        <translation>Legen Sie sie wieder hin und lassen Sie sie liegen, bis wir Sie bitten, sie zu nehmen.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Bitte nehmen Sie sie und benutzen Sie Ihre Gesundheitskarte. Auch der Empfang hilft.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Diese Karte wird im Schlitz gelesen.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Diese Karte wird im Leser gelesen.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Hier ist nichts zu bezahlen. Bitte benutzen Sie Ihre Gesundheitskarte.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Reception will check you in.</source>
        <translation>Wir können sie nicht mehr lesen. Der Empfang meldet Sie an.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>floor %1</source>
        <translation>Stock %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Also today: %1</source>
        <translation>Heute außerdem: %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Bitte nehmen Sie Ihre Karte.</translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Wir rufen Sie mit diesem Code auf:</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Etwa %n Minute Verspätung. Danke, dass Sie warten.</numerusform>
            <numerusform>Etwa %n Minuten Verspätung. Danke, dass Sie warten.</numerusform>
        </translation>
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
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Shown on the screen.</source>
        <translation>Wird auf dem Bildschirm gezeigt.</translation>
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
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Weiter und Zurück bewegen. Auswählen drückt. Hilfe führt zu einem Menschen.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Lautstärke %1 von 5.</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Schriftgröße, Kontrast und Reichweite</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Für diese Sprache gibt es noch keine Stimme</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Ich habe keine Karte</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Zum Empfang</translation>
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
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Anderes Alphabet</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Accents: then touch a letter</source>
        <translation>Akzente: danach einen Buchstaben antippen</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Das tut uns leid. Was sollten wir besser machen?</translation>
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
        <source>Ease</source>
        <translation>Einfachheit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Schnelligkeit</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Freundlichkeit</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachkompetenz</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Gehört werden</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieses Terminal</translation>
    </message>
    <message>
        <source>Your score is saved. Tell us more if you like.</source>
        <translation>Ihre Bewertung ist gespeichert. Erzählen Sie gern mehr.</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Zum Schreiben hier tippen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Bewertung ändern (%1)</translation>
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
    <name>NotNow</name>
    <message>
        <source>You are early.</source>
        <translation>Sie sind früh dran.</translation>
    </message>
    <message>
        <source>Your time has passed.</source>
        <translation>Ihre Terminzeit ist vorbei.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Ihr Termin ist an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Der heutige Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Wir haben für heute keinen Termin gefunden.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Wir können die heutigen Termine gerade nicht sehen.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Bitte kommen Sie um %1 Uhr wieder hierher.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Bitte gehen Sie zum Empfang. Dort findet sich eine Lösung.</translation>
    </message>
    <message>
        <source>It is on %1. Reception can help if that is wrong.</source>
        <translation>Er ist am %1. Stimmt das nicht, hilft der Empfang.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Bitte gehen Sie zum Empfang, wenn Sie das nicht erwartet haben.</translation>
    </message>
    <message>
        <source>Please go to reception. They will help you.</source>
        <translation>Bitte gehen Sie zum Empfang. Dort hilft man Ihnen.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Bitte gehen Sie zum Empfang. Dort meldet man Sie an.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Bitte kommen Sie zur angezeigten Zeit wieder hierher.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Bitte nehmen Sie Ihre Karte.</translation>
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
        <source>Your privacy</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Dieses Terminal liest Ihre Karte, um Ihren Termin zu finden, und vergisst sie, wenn Sie gehen. Ihre Antwort wird ohne Ihren Namen aufbewahrt. Was Sie schreiben, bleibt versiegelt, bis das Personal es öffnet.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Auf dem Weg nach draußen? Erzählen Sie, wie es war.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Besuch bewerten</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?</translation>
    </message>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = überhaupt nicht wahrscheinlich</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = äußerst wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading your card…</source>
        <translation>Ihre Karte wird gelesen…</translation>
    </message>
    <message>
        <source>Looking for your visit…</source>
        <translation>Ihr Termin wird gesucht…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Danke, der Strichcode ist gelesen.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Bitte lassen Sie sie stecken.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Bitte lassen Sie sie stecken.</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Bitte halten Sie sie auf dem Feld still.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>Please go to reception.</source>
        <translation>Bitte gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Dort hilft man Ihnen mit allem.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Bitte nehmen Sie Ihre Karte mit.</translation>
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
        <source>More letters by a long press</source>
        <translation>Weitere Buchstaben durch langes Drücken</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Gedankenstrich</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Eurozeichen</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Pfundzeichen</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Dollarzeichen</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Drei Punkte</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Gradzeichen</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>Stock %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card.</source>
        <translation>Bitte nehmen Sie Ihre Karte.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Sie steckt noch im Schlitz.</translation>
    </message>
    <message>
        <source>It is still in the reader.</source>
        <translation>Sie steckt noch im Leser.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Sie liegt noch auf dem Feld.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Wir haben Sie gehört. Vielen Dank.</translation>
    </message>
    <message>
        <source>People here read every answer, and last week&apos;s score stands on our public page.</source>
        <translation>Wir lesen hier jede Antwort, und das Ergebnis der letzten Woche steht auf unserer öffentlichen Seite.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Willkommen. Stecken Sie Ihre Gesundheitskarte in den Schlitz.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Willkommen. Stecken Sie Ihre Gesundheitskarte von oben ein.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Willkommen. Legen Sie Ihre Gesundheitskarte auf das Feld.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Willkommen. Halten Sie Ihren Strichcode unter das Fenster.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Chip voran und nach oben. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Chip nach unten und zu Ihnen. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Flach und still. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Er steht auf Ihrer Karte oder Ihrem Brief. Mehr ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>YourVisit</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
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
        <source>Is this your visit today?</source>
        <translation>Ist das heute Ihr Termin?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
</context>
</TS>
