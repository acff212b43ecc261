<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>More letters</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Everything lower down</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Extra large text</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>How would you like it?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>No moving pictures</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>There is no voice for this language yet.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Volume: %1 of 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>In which year were they born?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>In which year were you born?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>The barcode does not say it. Reception helps if no year is right.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>The earlier year</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>The later year</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>A + can only stand in front.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>A few digits seem to be missing.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Call me</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, thank you</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Staff may read my answer first</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>These are more digits than a telephone number has.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Where may we call you?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Your telephone number</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>The card reader is above the screen, %1 centimetres from the left.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>The card reader is below the screen, %1 centimetres from the left.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>The card reader is left of the screen, %1 centimetres from the top.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>The card reader is right of the screen, %1 centimetres from the top.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Hold them flat under the window and keep still.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Lay it down again and leave it until we are done.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Lay it flat on the middle of the pad and keep it still.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Please put the card right in.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Please show the barcode once more. Reception helps too.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Please take it and go to reception.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Please take it and try once more. Reception helps too.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Please take it and use your health insurance card. Reception helps too.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Please turn the card round.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Please use the slot.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Put it in again and leave it until we ask for it back.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Take it out and put it in again, chip down and towards you.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Take it out and put it in again, chip first and chip up.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>The bars are not quite in the light.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>The card came out a little early.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>The card is not answering.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>The card is not quite touching.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>The card was lifted a little early.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>There is nothing on this card yet.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>There is nothing to pay here. Please use your health insurance card.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>This card cannot be read on the pad.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>This card has to be put in a reader.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>This card is from an earlier time.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>This card is new to us.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>This card is read inside the reader.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>This card is read inside the slot.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>This card keeps its data to itself.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>This card needs a visit to reception.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>This is a bank card.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>This is a card for staff.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>This is an identity document.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>This is taking too long.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Try the one on your card or letter, or find your visit another way.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Try the one on your card or letter, or lay your card down.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Try the one on your card or letter, or put your card in.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Try the one on your health card or on our letter.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>We cannot read it any more. Please go to reception.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>We could not read this card.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>We do not know this code.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Also today: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Delay: %n minute.</numerusform>
            <numerusform>Delay: %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Please take your card and your slip.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Please take your card.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Please take your slip.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Scan this on your way out and tell us how it went.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>We are about %n minute late. Thank you for waiting.</numerusform>
            <numerusform>We are about %n minutes late. Thank you for waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>We will call this code:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>You are checked in already.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>You are checked in.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Your code and the way, for a telephone</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>room %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Clean the glass now.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Touch is off for %n second.</numerusform>
            <numerusform>Touch is off for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Please come back during opening hours.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Please take your card with you.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>We are closed now.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>We may not have saved what you told us.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>We open on %1 at %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>We open today at %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>We open tomorrow at %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Your card&apos;s cover may have ended. Please tell reception.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n of 8 digits</numerusform>
            <numerusform>%n of 8 digits</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>DD</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>MM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>YYYY</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n sign</numerusform>
            <numerusform>%n signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Show what I typed</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Erase the last letter</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Next and previous move. Select presses. Help leads to a person.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Shown on the screen.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Volume %1 of 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>You can choose:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Go to reception</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>I have no card</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Text size, contrast and reach</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>There is no voice for this language yet</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>About %n answer, %1.</numerusform>
            <numerusform>About %n answers, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Few answers: wide margin.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Our recommendation score is %1, most likely between %2 and %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Plug in headphones to hear the keys.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Accents: off</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Accents: on, now choose a letter</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Capital letters: off</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Capital letters: on</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Other alphabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Being heard</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Change my score (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Close the keyboard</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Ease</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Friendliness</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Only the rest is kept. Finish when it looks right.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Please call me</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Touch here to write</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>We are sorry. What should we do better?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>We hid a number and an e-mail address.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>We hid a number.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>We hid an e-mail address.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>We will call you. Is there anything you would like to add?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>What would have made it a 10?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Wonderful. What did we do well?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Your comment</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Your score is saved. So is what you add.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>I need more time</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>How shall we find their visit?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>How shall we find your visit?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>I am here with someone</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Identity code or booking code, and birth date</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>On your card or your letter</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Scan a barcode</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Surname and birth date</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Type a name</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Type a number</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Use the card, letter or number of the person who is to be seen.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>It is on %1. Reception can check it.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Please come back here at %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Please come back here at the time shown on the screen.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Please go to reception if you did not expect this.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Please go to reception. They will check you in.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Please go to reception. They will find a way.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Please take your card.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Reception will help you.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Today&apos;s booking was cancelled.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>We cannot see today&apos;s bookings right now.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>We could not find a booking for today.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>You are early.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>You are expected there at %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Your appointment time has passed.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Your booking is at another clinic.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Your booking is for another day.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Card check-in is resting.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Please go to reception. They will check you in.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Your privacy</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>On your way out? Tell us how it went.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Rate your visit</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = not at all likely</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = extremely likely</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>How likely are you to recommend us to a friend or colleague?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Looking for your visit…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Please keep it still on the pad.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Please leave it in the reader.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Please leave it in the slot.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Reading your card…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Thank you, the barcode has been read.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Reception knows that you are here.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Hold the barcode to the scanner.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>It is on your card, or on the letter with your appointment.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Please go to reception.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Please take your card with you.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Please wait beside this screen.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Somebody is coming to you.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>They will help you with everything.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>We are calling somebody.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>We may not have saved what you told us. Please tell them in person.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>And sign</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Closing bracket</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Dash</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Degrees</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Dollar sign</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Equals</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Euro sign</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Exclamation mark</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>More letters by a long press</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Opening bracket</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Pound sign</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Quotation mark</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Three dots</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Underscore</translation>
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
        <translation>%1 wait to be sent, the oldest for %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>A card of the family %1 was read in %2 ms.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>A code was scanned: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Card reader: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Central answered %1 ago.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Central has never answered.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Central has not answered for %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Central refused %n record.</numerusform>
            <numerusform>Central refused %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Clean the glass</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Close for today</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Its data were renewed on %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>No card reader.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>No network is connected.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Not done yet.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Put a card in.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Store in order, %1 GB free.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Test picture</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Test read</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Test read: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Test sound</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>The card was not read: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>The list was renewed %1 ago.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>There is no list yet.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Trouble: %1</translation>
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
        <translation>Erase</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>For those who work here.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Staff PIN</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>That was not it. %n try left.</numerusform>
            <numerusform>That was not it. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Wait %n second.</numerusform>
            <numerusform>Too many tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>room %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>It is still in the reader.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>It is still in the slot.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>It is still on the pad.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Please take your card.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>The bar is 100 mm long. Measure it.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Join our customer panel: point your telephone here.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>People here read every answer, and look for what to change.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>People here read every answer. Small things often help the most.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>People here read every answer. Yours will be a good moment in their day.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Shape this place with us</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Somebody will call you. Your number is for that alone.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>The way to our customer panel, for a telephone</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>You were heard. Thank you.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Day, month and year, such as 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>The calendar has no such day. Please check it.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>We found no booking with this birth date. Please check it.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>What is their birth date?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>What is your birth date?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Identity code, or the booking code of the letter.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>We found no booking with this number and birth date. Please check both.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>What is their number?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>What is your number?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>The first three letters are enough.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>We found no booking with this name and birth date. Please check both.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>What is their surname?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>What is your surname?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Chip down and towards you. Nothing else to touch.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Chip first and chip up. Nothing else to touch.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Flat and still. Nothing else to touch.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>The one on your card or letter. Nothing else to touch.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Welcome. Hold your barcode under the window.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Welcome. Lay your health card on the pad.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Welcome. Put your health card in from above.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Welcome. Put your health card in the slot.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 to %2 of %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>More people</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>This card is for several people.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Who is here today?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>born %1</translation>
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
        <translation>Good day</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Is this the visit today?</numerusform>
            <numerusform>Are these the visits today?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Is this your visit today?</numerusform>
            <numerusform>Are these your visits today?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>No, it is not</numerusform>
            <numerusform>No, they are not</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>This is me</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>This is not me</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Yes, check in</translation>
    </message>
</context>
</TS>
