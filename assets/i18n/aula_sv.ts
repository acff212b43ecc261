<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Fler bokstäver</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Allt längre ner</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Extra stor text</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Hur vill du ha det?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Högre ljud</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Inga rörliga bilder</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Lägre ljud</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Säg det igen</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Det finns ännu ingen röst för det här språket.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Ljudvolym: %1 av 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>Vilket år är personen född?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>Vilket år är du född?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>Streckkoden säger det inte. Receptionen hjälper dig om inget år är rätt.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Det tidigare året</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Det senare året</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Ett + kan bara stå först.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Några siffror verkar saknas.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Ring mig</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nej tack</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Personalen får läsa mitt svar först</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Det är fler siffror än i ett telefonnummer.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Vilket nummer får vi ringa?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Med ”Ring mig” godkänner jag att personalen ringer mig om det här besöket. Mitt nummer raderas inom 30 dagar.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Ditt telefonnummer</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Kortläsaren finns ovanför skärmen, %1 centimeter från vänster kant.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Kortläsaren finns under skärmen, %1 centimeter från vänster kant.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Kortläsaren finns till vänster om skärmen, %1 centimeter från överkanten.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Kortläsaren finns till höger om skärmen, %1 centimeter från överkanten.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Ett annat sätt</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Håll koden platt under fönstret och håll still.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Lägg ner det igen och låt det ligga tills vi är klara.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Lägg det platt mitt på plattan och håll det stilla.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Skjut in kortet hela vägen.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Visa streckkoden en gång till. Receptionen hjälper också till.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Ta kortet och gå till receptionen.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Ta det och försök en gång till. Receptionen hjälper också till.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Ta det och använd ditt sjukförsäkringskort. Receptionen hjälper också till.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Vänd på kortet.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Använd kortspringan.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Sätt in det igen och låt det sitta kvar tills vi säger till.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Ta ut det och sätt in det igen, med chippet nedåt och mot dig.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Ta ut det och sätt in det igen, med chippet först och uppåt.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Streckkoden är inte riktigt i ljuset.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Kortet togs ut lite för tidigt.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Kortet svarar inte.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Kortet når inte riktigt fram.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Kortet lyftes lite för tidigt.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Det finns ännu inga uppgifter på kortet.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Här betalar man ingenting. Använd ditt sjukförsäkringskort.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Det här kortet kan inte läsas på plattan.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Det här kortet måste sättas in i en läsare.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Det här kortet är av äldre modell.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Det här kortet känner vi inte till.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Det här kortet läses inne i läsaren.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Det här kortet läses i kortspringan.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Det här kortet lämnar inte ut sina uppgifter.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Gå till receptionen med det här kortet.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Det här är ett bankkort.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Det här är ett personalkort.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Det här är en identitetshandling.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Det här tar för lång tid.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Prova koden på kortet eller brevet, eller ett annat sätt.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Prova koden på kortet eller brevet, eller lägg kortet på plattan.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Prova koden på kortet eller brevet, eller sätt in kortet.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Prova koden på ditt kort eller i vårt brev.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Vi kan inte längre läsa det. Gå till receptionen.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Vi kunde inte läsa kortet.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Vi känner inte igen den här koden.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Även i dag: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Försening: %n minut.</numerusform>
            <numerusform>Försening: %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Ta ditt kort och din kölapp.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Ta ditt kort.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Ta din kölapp.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Skanna koden när du går och berätta hur det gick.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Vi är ungefär %n minut försenade. Tack för att du väntar.</numerusform>
            <numerusform>Vi är ungefär %n minuter försenade. Tack för att du väntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Vi ropar upp den här koden:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Du är redan anmäld.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Du är anmäld.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Din kod och vägen, till telefonen</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>våning %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>rum %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Rengör glaset nu.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Pekskärmen är avstängd i %n sekund.</numerusform>
            <numerusform>Pekskärmen är avstängd i %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Välkommen tillbaka när vi har öppet.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Ta kortet med dig.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Vi har stängt nu.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Det du berättade kanske inte sparades.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Vi öppnar %1 klockan %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Vi öppnar i dag klockan %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Vi öppnar i morgon klockan %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Ditt kort gäller kanske inte längre. Berätta det i receptionen.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n siffra av 8</numerusform>
            <numerusform>%n siffror av 8</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
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
        <translation>Månad</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>ÅÅÅÅ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n tecken</numerusform>
            <numerusform>%n tecken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Visa det jag skrev</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Radera sista bokstaven</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Nästa och Föregående flyttar. Välj trycker. Hjälp leder till en människa.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Visas på skärmen.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Ljudvolym %1 av 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Du kan välja:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte valt</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Kalla på personal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Till recep­tionen</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Jag har inget kort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Läs upp</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Textstorlek, kontrast och höjd</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Det finns ännu ingen röst för det här språket</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Ungefär %n svar, %1.</numerusform>
            <numerusform>Ungefär %n svar, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Få svar: stor felmarginal.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Vårt rekommendationstal är %1, troligast mellan %2 och %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Anslut hörlurar för att höra tangenterna.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Accenter: av</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Accenter: på, välj nu en bokstav</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Stora bokstäver: av</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Stora bokstäver: på</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Siffror och tecken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Annat alfabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mellanslag</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Att bli hörd</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Ändra mitt betyg (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Stäng tangentbordet</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Enkelhet</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Sakkunskap</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Vänlighet</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Bara resten sparas. Tryck på Klar när texten ser rätt ut.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Ring mig gärna</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Lokalerna</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snabbhet</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Den här automaten</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Tryck här för att skriva</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Vi är ledsna. Vad borde vi göra bättre?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Vi dolde ett nummer och en e-postadress.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Vi dolde ett nummer.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Vi dolde en e-postadress.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Vi ringer dig. Vill du tillägga något?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Vad hade gjort det till en tia?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Vad roligt. Vad gjorde vi bra?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Din kommentar</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Ditt betyg är sparat. Det du lägger till sparas också.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Jag behöver mer tid</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Hur hittar vi personens besök?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Hur hittar vi ditt besök?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Jag följer med någon</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Personbeteckning eller bokningskod, och födelsedatum</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>På ditt kort eller ditt brev</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Skanna en streckkod</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Efternamn och födelsedatum</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Skriv ett namn</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Skriv en kod</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Använd kortet, brevet eller koden för den som har tiden.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Tiden är %1. Receptionen kan kontrollera den.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Kom tillbaka hit klockan %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Kom tillbaka hit vid den tid som visas på skärmen.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Gå till receptionen om det här kom oväntat.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Gå till receptionen. Där anmäler de dig.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Gå till receptionen. De hittar en lösning.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Ta ditt kort.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Receptionen hjälper dig.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Dagens tid är avbokad.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Vi kan inte se dagens tider just nu.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Vi hittade ingen tid för i dag.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Du är tidigt ute.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>Du väntas dit klockan %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Din bokade tid har redan varit.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Din tid är på en annan mottagning.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Din tid är en annan dag.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Anmälan med kort är pausad just nu.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Gå till receptionen. Där anmäler de dig.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Automaten läser ditt kort för att hitta din tid och glömmer det när du går. Ditt svar sparas utan ditt namn. Det du skriver är förseglat tills personalen öppnar det.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Dina uppgifter</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>På väg ut? Berätta hur det gick.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Betygsätt besöket</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = inte alls sannolikt</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = mycket sannolikt</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Hur sannolikt är det att du rekommenderar oss till en vän eller kollega?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Vi letar efter ditt besök…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Håll det stilla på plattan.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Låt det sitta kvar i läsaren.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Låt det sitta kvar i läsaren.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Läser ditt kort…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Tack, streckkoden är läst.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Receptionen vet att du är här.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Håll streckkoden mot läsaren.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Den finns på ditt kort eller på brevet med din tid.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Ett ögonblick.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Gå till receptionen.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Ta kortet med dig.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Vänta bredvid skärmen.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Någon kommer till dig.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Där får du hjälp med allt.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Vi kallar på någon.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Det du berättade kanske inte sparades. Berätta det gärna på plats.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Et-tecken</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Snabel-a</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Avslutande parentes</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Kolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Kommatecken</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Tankstreck</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Gradtecken</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Dollartecken</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Likhetstecken</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Eurotecken</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Utropstecken</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestreck</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Fler bokstäver med ett långt tryck</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Inledande parentes</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procenttecken</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plustecken</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Pundtecken</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Frågetecken</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Citattecken</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Snedstreck</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Tre punkter</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Understreck</translation>
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
        <translation>%1 väntar på att skickas, det äldsta i %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Ett kort ur familjen %1 lästes på %2 ms.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>En kod skannades: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Kortläsare: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Centralen svarade för %1 sedan.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Centralen har aldrig svarat.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Centralen har inte svarat på %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Centralen avvisade %n post.</numerusform>
            <numerusform>Centralen avvisade %n poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Rengör glaset</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Stäng för i dag</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Kortets uppgifter förnyades %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Tittar efter …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Nätverk: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Ingen kortläsare.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Inget nätverk är anslutet.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Inte gjort än.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Inget väntar på att skickas.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Sätt i ett kort.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Starta om</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Databasen i ordning, %1 GB ledigt.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Provläs</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Provläsning: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Provljud</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>Kortet lästes inte: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>Listan förnyades för %1 sedan.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Det finns ingen lista än.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Den här automaten</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problem: %1</translation>
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
        <translation>Radera</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>För dem som arbetar här.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personalens PIN-kod</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Det var inte rätt. %n försök kvar.</numerusform>
            <numerusform>Det var inte rätt. %n försök kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>För många försök. Vänta %n sekund.</numerusform>
            <numerusform>För många försök. Vänta %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>våning %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>rum %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Det sitter kvar i läsaren.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Det sitter kvar i läsaren.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Det ligger kvar på plattan.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Ta ditt kort.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>Stapeln är 100 mm lång. Mät den.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Gå med i vår kundpanel: rikta telefonen hit.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Vi läser varje svar och letar efter vad vi kan ändra.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Vi läser varje svar. Ofta är det de små sakerna som hjälper mest.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Vi läser varje svar. Ditt blir en fin stund i vår dag.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Forma det här stället med oss</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Någon ringer dig. Ditt nummer används bara till det.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Vägen till vår kundpanel, till telefonen</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Vi har hört dig. Tack.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Dag, månad och år, till exempel 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>En sådan dag finns inte i kalendern. Kontrollera den.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>Vi hittade ingen tid med det här födelsedatumet. Kontrollera det.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Vilket är personens födelsedatum?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Vilket är ditt födelsedatum?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Personbeteckning eller bokningskoden i brevet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>Vi hittade ingen tid med den här koden och det här födelsedatumet. Kontrollera båda.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Vilken är personens kod?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Vilken är din kod?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>De tre första bokstäverna räcker.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>Vi hittade ingen tid med det här namnet och födelsedatumet. Kontrollera båda.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Vilket är personens efternamn?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Vilket är ditt efternamn?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Med chippet nedåt och mot dig. Mer behövs inte.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Med chippet först och uppåt. Mer behövs inte.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Platt och stilla. Mer behövs inte.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Den finns på ditt kort eller brev. Mer behövs inte.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Välkommen. Håll din streckkod under fönstret.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Välkommen. Lägg ditt kort på plattan.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Välkommen. Sätt in ditt kort uppifrån.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Välkommen. Sätt in ditt kort i läsaren.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 till %2 av %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Fler personer</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Det här kortet gäller flera personer.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Vem är här i dag?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>född %1</translation>
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
        <translation>God dag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Är det här dagens besök?</numerusform>
            <numerusform>Är det här dagens besök?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Är det här ditt besök i dag?</numerusform>
            <numerusform>Är det här dina besök i dag?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Nej, det är det inte</numerusform>
            <numerusform>Nej, det är det inte</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Det är jag</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Det är inte jag</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Ja, anmäl</translation>
    </message>
</context>
</TS>
