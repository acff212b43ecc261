<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Altre lettere</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Tutto più in basso</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Testo molto grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Come preferisce lo schermo?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Testo grande</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Più forte</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Nessuna immagine in movimento</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Testo normale</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Più piano</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Per questa lingua non c’è ancora una voce.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Volume: %1 su 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>Qual è l’anno di nascita della persona?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>Qual è il suo anno di nascita?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>Il codice a barre non lo dice. Se nessun anno è giusto, l’accettazione può aiutarla.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>L’anno meno recente</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>L’anno più recente</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Il + può stare solo all’inizio.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Sembra che manchino alcune cifre.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Chiamatemi</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, grazie</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Il personale può prima leggere la mia risposta</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Sono più cifre di quelle di un numero di telefono.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>A quale numero possiamo chiamarla?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Con «Chiamatemi» accetto che il personale mi chiami per questa visita. Il mio numero viene cancellato entro 30 giorni.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Il suo numero di telefono</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Il lettore è sopra lo schermo, a %1 centimetri da sinistra.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Il lettore è sotto lo schermo, a %1 centimetri da sinistra.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Il lettore è a sinistra dello schermo, a %1 centimetri dall’alto.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Il lettore è a destra dello schermo, a %1 centimetri dall’alto.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Un altro modo</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Lo tenga piatto sotto la finestra, senza muoverlo.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>La appoggi di nuovo e la lasci finché non abbiamo finito.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>La appoggi piatta al centro del piano e la tenga ferma.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Inserisca la tessera fino in fondo.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Mostri il codice a barre ancora una volta. Anche l’accettazione può aiutarla.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>La riprenda e vada all’accettazione, per favore.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>La riprenda e riprovi ancora una volta. Anche l’accettazione può aiutarla.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>La riprenda e usi la sua tessera sanitaria. Anche l’accettazione può aiutarla.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Giri la tessera, per favore.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Usi la fessura, per favore.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>La inserisca di nuovo e la lasci finché non le chiediamo di riprenderla.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>La estragga e la inserisca di nuovo, con il chip in basso e verso di lei.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>La estragga e la inserisca di nuovo, con il chip in avanti e verso l’alto.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Il codice a barre non è del tutto nella luce.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>La tessera è uscita un po’ troppo presto.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>La tessera non risponde.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>La tessera non è del tutto appoggiata.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>La tessera è stata sollevata un po’ troppo presto.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Questa tessera è ancora vuota.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Qui non c’è nulla da pagare. Usi la sua tessera sanitaria.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Questa tessera non si legge sul piano.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Questa tessera va inserita in un lettore.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Questa tessera è di un modello precedente.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Non conosciamo ancora questa tessera.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Questa tessera si legge dentro il lettore.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Questa tessera si legge nella fessura.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Questa tessera non rende leggibili i suoi dati.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Per questa tessera si rivolga all’accettazione.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Questa è una carta bancaria.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Questa è una tessera del personale.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Questo è un documento d’identità.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Ci vuole troppo tempo.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Provi quello sulla tessera o sulla lettera, oppure cerchi in un altro modo.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Provi quello sulla tessera o sulla lettera, oppure appoggi la tessera.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Provi quello sulla tessera o sulla lettera, oppure inserisca la tessera.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Provi quello sulla tessera sanitaria o sulla nostra lettera.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Non possiamo più leggerla. Vada all’accettazione, per favore.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Non siamo riusciti a leggere questa tessera.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Non conosciamo questo codice.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Oggi anche: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Circa %n minuto di ritardo.</numerusform>
            <numerusform>Circa %n minuti di ritardo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Riprenda la tessera e prenda il biglietto.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Riprenda la sua tessera.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Prenda il suo biglietto.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Lo scansioni uscendo e ci dica com’è andata.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Circa %n minuto di ritardo. Grazie dell’attesa.</numerusform>
            <numerusform>Circa %n minuti di ritardo. Grazie dell’attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Chiameremo questo codice:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Il suo arrivo è già registrato.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Il suo arrivo è registrato.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Il suo codice e il percorso, per il telefono</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>piano %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>stanza %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Pulisca il vetro adesso.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Il tocco è disattivato per %n secondo.</numerusform>
            <numerusform>Il tocco è disattivato per %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Torni durante l’orario di apertura, per favore.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Porti con sé la tessera.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Ora siamo chiusi.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Forse non abbiamo salvato ciò che ci ha detto.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Apriamo %1 alle %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Apriamo oggi alle %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Apriamo domani alle %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>La copertura della tessera potrebbe essere scaduta. Lo dica all’accettazione.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n cifra su 8</numerusform>
            <numerusform>%n cifre su 8</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>GG</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>MM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n carattere</numerusform>
            <numerusform>%n caratteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Mostra ciò che ho scritto</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Cancella l’ultima lettera</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Avanti e Indietro spostano. Seleziona preme. Aiuto porta a una persona.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Mostrato sullo schermo.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Volume %1 su 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Può scegliere:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>selezionato</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non selezionato</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Chiamare il personale</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>All’accet­tazione</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Non ho la tessera</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leggi ad alta voce</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Dimensione del testo, contrasto e altezza</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Per questa lingua non c’è ancora una voce</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Circa %n risposta, %1.</numerusform>
            <numerusform>Circa %n risposte, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Poche risposte: ampio margine di errore.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Il nostro indice di raccomandazione è %1, molto probabilmente tra %2 e %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Colleghi le cuffie per sentire i tasti.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Accenti: disattivati</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Accenti: attivi, ora scelga una lettera</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Maiuscole: disattivate</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Maiuscole: attive</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifre e segni</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Altro alfabeto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Cambia il voto (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Chiudi la tastiera</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilità</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Gentilezza</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Si conserva solo il resto. Tocchi Fine quando va bene.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Chiamatemi, per favore</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locali</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rapidità</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Questo totem</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Tocchi qui per scrivere</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Ci dispiace. Che cosa dovremmo migliorare?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Abbiamo nascosto un numero e un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Abbiamo nascosto un numero.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Abbiamo nascosto un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>La chiameremo. Vuole aggiungere qualcosa?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Che cosa sarebbe servito per un 10?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Che bello. Che cosa abbiamo fatto bene?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Il suo commento</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Il suo voto è salvato. Anche ciò che aggiunge.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora qui?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Mi serve più tempo</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Come troviamo l’appuntamento della persona?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Come troviamo il suo appuntamento?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Accompagno qualcuno</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Codice personale o di prenotazione, e data di nascita</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>Sulla tessera o sulla lettera</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Leggi un codice a barre</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Cognome e data di nascita</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Scrivi un nome</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Scrivi un numero</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Usi la tessera, la lettera o il numero della persona che ha l’appuntamento.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>È %1. L’accettazione può verificare.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Torni qui alle %1, per favore.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Torni qui all’ora indicata sullo schermo, per favore.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Se non se lo aspettava, vada all’accettazione.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Vada all’accettazione. Registreranno il suo arrivo.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Vada all’accettazione. Troveranno una soluzione.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Riprenda la sua tessera.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>L’accettazione la aiuterà.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>L’appuntamento di oggi è stato annullato.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Ora non riusciamo a vedere gli appuntamenti di oggi.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Non abbiamo trovato appuntamenti per oggi.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>È in anticipo.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>La aspettano lì alle %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>L’ora del suo appuntamento è passata.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Il suo appuntamento è in un’altra sede.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Il suo appuntamento è in un altro giorno.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>La registrazione con tessera è in pausa.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Vada all’accettazione. Registreranno il suo arrivo.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Questo totem legge la tessera per trovare il suo appuntamento e la dimentica quando se ne va. La sua risposta è conservata senza il suo nome. Ciò che scrive resta sigillato finché il personale non lo apre.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>I suoi dati</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Sta uscendo? Ci dica com’è andata.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Valuti la visita</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = per niente probabile</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = estremamente probabile</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Con quale probabilità ci consiglierebbe a un amico o a un collega?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Ricerca del suo appuntamento…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>La tenga ferma sul piano, per favore.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>La lasci nel lettore, per favore.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>La lasci nella fessura, per favore.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Lettura della tessera…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Grazie, il codice a barre è stato letto.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>L’accettazione sa che lei è qui.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Avvicini il codice a barre al lettore.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>È sulla tessera o sulla lettera dell’appuntamento.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Vada all’accettazione, per favore.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Porti con sé la tessera.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Attenda accanto a questo schermo, per favore.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Qualcuno sta venendo da lei.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>La aiuteranno in tutto.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Stiamo chiamando qualcuno.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Forse non abbiamo salvato ciò che ci ha detto. Lo dica loro di persona.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>E commerciale</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrofo</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisco</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Chiocciola</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Parentesi chiusa</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Due punti</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Lineetta</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Gradi</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Simbolo del dollaro</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Segno di uguale</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Simbolo dell’euro</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Punto esclamativo</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trattino</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Altre lettere tenendo premuto</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Parentesi aperta</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Per cento</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Segno più</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Simbolo della sterlina</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Punto interrogativo</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Virgolette</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Tre puntini</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Trattino basso</translation>
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
        <translation>%1 in attesa di invio, il più vecchio da %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Una tessera della famiglia %1 è stata letta in %2 ms.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>È stato letto un codice: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Lettore di tessere: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Il centro ha risposto %1 fa.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Il centro non ha mai risposto.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Il centro non risponde da %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Il centro ha rifiutato %n registrazione.</numerusform>
            <numerusform>Il centro ha rifiutato %n registrazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Pulisci il vetro</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Chiudi per oggi</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>I suoi dati sono stati rinnovati il %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verifica …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rete: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Nessun lettore di tessere.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Nessuna rete è collegata.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Non ancora fatta.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Niente è in attesa di invio.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Inserisca una tessera.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lettura …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Archivio in ordine, %1 GB liberi.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Immagine di prova</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Lettura di prova</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Lettura di prova: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Suono di prova</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>La tessera non è stata letta: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>L’elenco è stato rinnovato %1 fa.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Non c’è ancora un elenco.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Questo totem</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Per chi lavora qui.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personale</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Non è quello giusto. Resta %n tentativo.</numerusform>
            <numerusform>Non è quello giusto. Restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Troppi tentativi. Attenda %n secondo.</numerusform>
            <numerusform>Troppi tentativi. Attenda %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>piano %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>stanza %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>È ancora nel lettore.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>È ancora nella fessura.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>È ancora sul piano.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Riprenda la sua tessera.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>La barra è lunga 100 mm. La misuri.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Entri nel nostro gruppo di clienti: punti qui il telefono.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Qui leggiamo ogni risposta e cerchiamo che cosa cambiare.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Qui leggiamo ogni risposta. Spesso sono le piccole cose ad aiutare di più.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Qui leggiamo ogni risposta. La sua sarà un bel momento della nostra giornata.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Migliori questo luogo con noi</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Qualcuno la chiamerà. Il suo numero serve solo a questo.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Il link al nostro gruppo di clienti, per il telefono</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>La sua voce conta. Grazie.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Giorno, mese e anno, per esempio 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>Questo giorno non esiste nel calendario. Lo controlli, per favore.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>Nessun appuntamento con questa data di nascita. La controlli, per favore.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Qual è la data di nascita della persona?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Qual è la sua data di nascita?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Codice personale, o codice di prenotazione della lettera.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>Nessun appuntamento con questo numero e questa data di nascita. Li controlli entrambi.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Qual è il numero della persona?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Qual è il suo numero?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Bastano le prime tre lettere.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>Nessun appuntamento con questo nome e questa data di nascita. Li controlli entrambi.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Qual è il cognome della persona?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Qual è il suo cognome?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Chip in basso e verso di sé. Non serve altro.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Chip in avanti e verso l’alto. Non serve altro.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Piatta e ferma. Non serve altro.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>È sulla tessera o sulla lettera. Non serve altro.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Benvenuti. Tenere il codice a barre sotto la finestra.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Benvenuti. Appoggiare la tessera sanitaria sul piano.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Benvenuti. Inserire la tessera sanitaria dall’alto.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Benvenuti. Inserire la tessera sanitaria nella fessura.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>da %1 a %2 di %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Dall&apos;inizio</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Altre persone</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Questa tessera vale per più persone.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Chi è qui oggi?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>anno di nascita %1</translation>
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
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buonasera</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buongiorno</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>È questo l’appuntamento di oggi?</numerusform>
            <numerusform>Sono questi gli appuntamenti di oggi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>È questo il suo appuntamento di oggi?</numerusform>
            <numerusform>Sono questi i suoi appuntamenti di oggi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>No, non è questo</numerusform>
            <numerusform>No, non sono questi</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Sono io</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Non sono io</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Sì, registra l’arrivo</translation>
    </message>
</context>
</TS>
