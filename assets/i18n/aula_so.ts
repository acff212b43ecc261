<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Xir</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Xarfo dheeraad ah</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Wax walba hoos</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Qoraal aad u weyn</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kala-duwanaan midab oo sare</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Sidee baad u doonaysaa shaashadda?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Qoraal weyn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Cod sare</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Sawirro dhaqaaqa ma jiraan</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Qoraal caadi ah</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Cod hoose</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Ku celi</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Luqaddan weli cod uma jiro.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Codka: %1 ee 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Dib u noqo</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>Sannadkee buu qofku dhashay?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>Sannadkee baad dhalatay?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>Koodhka xariiqahu ma sheego. Soo-dhaweyntu way ku caawinaysaa haddii sannadna sax ahayn.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Sannadka hore</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Sannadka dambe</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Calaamadda + horta oo keliya ayay geli kartaa.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Tirooyin baa maqan.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>I soo waca</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Maya, mahadsanid</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Shaqaaluhu marka hore way akhrin karaan jawaabtayda</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Tirooyinku way ka badan yihiin lambar telefoon.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Xaggee kaa soo wacnaa?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Markaan riixo «I soo waca» waan oggolahay in la iga soo waco booqashadan. Lambarkayga 30 maalmood gudahood ayaa la tirtirayaa.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Lambarkaaga telefoonka</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Kaar-akhriyuhu wuxuu ku yaal shaashadda korkeeda, %1 sentimitir xagga bidix.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Kaar-akhriyuhu wuxuu ku yaal shaashadda hoosteeda, %1 sentimitir xagga bidix.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Kaar-akhriyuhu wuxuu ku yaal bidixda shaashadda, %1 sentimitir xagga sare.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Kaar-akhriyuhu wuxuu ku yaal midigta shaashadda, %1 sentimitir xagga sare.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Si kale</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Koodhka si siman ugu hay daaqadda hoosteeda oo ha dhaqaajin.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Mar kale dhig oo halkaas ku daa ilaa aan ka dhammaynno.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Si siman dhexda saxanka u dhig oo ha dhaqaajin.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Fadlan kaarka ilaa dhammaad geli.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Fadlan mar kale tus koodhka xariiqaha. Soo-dhaweyntuna way ku caawin kartaa.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Fadlan qaado oo tag soo-dhaweynta.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Fadlan qaado oo mar kale isku day. Soo-dhaweyntuna way ku caawin kartaa.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Fadlan qaado oo isticmaal kaarkaaga caymiska caafimaadka. Soo-dhaweyntuna way ku caawin kartaa.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Fadlan kaarka rog.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Fadlan isticmaal godka kaarka.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Mar kale geli oo halkaas ku daa ilaa aan kaa codsanno inaad qaadato.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Soo saar oo mar kale geli, chip-ka hoos iyo dhankaaga u jeeda.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Soo saar oo mar kale geli, chip-ka hore iyo kor u jeeda.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Koodhka xariiqaha iftiinka si fiican uguma jiro.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Kaarku wax yar buu hore u soo baxay.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Kaarku ma jawaabayo.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Kaarku si fiican uma taabanayo.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Kaarka wax yar buu hore loo qaaday.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Weli wax kuma jiraan kaarkan.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Halkan lacag laguma bixiyo. Fadlan isticmaal kaarkaaga caymiska caafimaadka.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Kaarkan laguma akhrin karo saxanka.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Kaarkan waa in la geliyo akhriye.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Kaarkani waa nooc hore.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Kaarkani waa nagu cusub yahay.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Kaarkan waxaa lagu akhriyaa akhriyaha gudihiisa.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Kaarkan waxaa lagu akhriyaa godka gudihiisa.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Kaarkani xogtiisa ma bixiyo.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Kaarkan waxaa lagu caawinayaa soo-dhaweynta.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Kani waa kaarka bangiga.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Kani waa kaarka shaqaalaha.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Kani waa dukumeenti aqoonsi.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Tani waqti badan bay qaadanaysaa.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Isku day ka ku yaal kaarkaaga ama warqaddaada, ama si kale u raadi ballantaada.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Isku day ka ku yaal kaarkaaga ama warqaddaada, ama kaarkaaga saxanka saar.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Isku day ka ku yaal kaarkaaga ama warqaddaada, ama kaarkaaga geli.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Isku day ka ku yaal kaarkaaga caafimaadka ama warqaddeenna.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Hadda ka dib ma akhrin karno. Fadlan tag soo-dhaweynta.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Kaarkan waan akhrin kari weynay.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Koodhkan ma naqaan.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Maanta sidoo kale: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Daahid qiyaastii %n daqiiqo.</numerusform>
            <numerusform>Daahid qiyaastii %n daqiiqo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Fadlan qaado kaarkaaga iyo warqaddaada.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Fadlan qaado kaarkaaga.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Fadlan qaado warqaddaada.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Koodhkan iskaan garee markaad baxayso oo noo sheeg sidii ay ahayd.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Daahid qiyaastii %n daqiiqo. Mahadsanid.</numerusform>
            <numerusform>Daahid qiyaastii %n daqiiqo. Mahadsanid.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Waxaan u yeeri doonnaa koodhkan:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Horey ayaa laguu diiwaangeliyey.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Waa lagu diiwaangeliyey.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Koodhkaaga iyo jidka, telefoonka loogu talagalay</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>dabaqa %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>qolka %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Hadda dhalada nadiifi.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Taabashadu way dansan tahay %n ilbiriqsi.</numerusform>
            <numerusform>Taabashadu way dansan tahay %n ilbiriqsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Fadlan soo noqo saacadaha shaqada.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Fadlan kaarkaaga qaado.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Hadda waan xiran nahay.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Waxaa laga yaabaa in aan la kaydin waxaad noo sheegtay.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Waxaan furnaa %1, %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Waxaan furnaa maanta %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Waxaan furnaa berri %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Laga yaabaa in caymiska kaarkaagu dhammaaday. Fadlan u sheeg soo-dhaweynta.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n ka mid ah 8 tiro</numerusform>
            <numerusform>%n ka mid ah 8 tiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Taariikhda dhalashada</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>MA</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Maalin</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>BI</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bil</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>SSSS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Sannad</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n xaraf</numerusform>
            <numerusform>%n xaraf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Dib u noqo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tus</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Tus waxaan qoray</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Tirtir xarafka ugu dambeeya</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Xiga iyo hore way dhaqaajiyaan. Dooro way riixdaa. Caawimo waxay ku geysaa qof.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Shaashadda ayaa lagu tusay.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Codka %1 ee 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Waxaad dooran kartaa:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>waa la doortay</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>lama dooran</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>U yeer shaqaale</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dhammee</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Soo-dha­weynta</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Kaar ma haysto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Luqadda</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Asturnaanta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Kor u akhri</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Dib u bilow</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Cabbirka qoraalka, midabka iyo dhererka</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Luqaddan weli cod uma jiro</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Qiyaastii %n jawaab, %1.</numerusform>
            <numerusform>Qiyaastii %n jawaabood, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Jawaabuhu way yar yihiin: farqiga suurtagalka ah waa weyn yahay.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Natiijadeenna ku-talinta waa %1, waxayna u badan tahay inay u dhexeyso %2 iyo %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Ku xir dhegaha-sameecado si aad furayaasha u maqasho.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Luqadda</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Shaqal-calaamado: dansan</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Shaqal-calaamado: shidan, hadda xaraf dooro</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Xarfo waaweyn: dansan</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Xarfo waaweyn: shidan</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Tirooyinka iyo calaamadaha</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Xarfaha</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Alifbeetada kale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bannaan</translation>
    </message>
    <message>
        <source>space</source>
        <translation>bannaan</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>In la i dhegaysto</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Beddel qiimaynta (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Xir kiiboodhka</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Fududaanta</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Aqoonta xirfadeed</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Dhammee</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Naxariista</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Inta kale oo keliya ayaa la kaydinayaa. Dhammee markuu sax kuula muuqdo.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>I soo waca</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Goobta</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Xawaaraha</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Mashiinkan</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Halkan taabo si aad wax u qorto</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Waan ka xunnahay. Maxaan hagaajinnaa?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Waxaan qarinnay lambar iyo cinwaan iimayl.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Waxaan qarinnay lambar.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Waxaan qarinnay cinwaan iimayl.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Waan ku soo wici doonnaa. Ma jiraan wax aad ku darayso?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Maxaa ka dhigi lahaa 10?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Aad u fiican. Maxaan si wanaagsan u qabannay?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Faalladaada</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Qiimayntaadu way kaydsan tahay, waxaad ku dartona.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Weli ma joogtaa?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Waqti dheeraad ah ayaan u baahanahay</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Sidee baan u helnaa ballanta qofka?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Sidee baan u helnaa ballantaada?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Qof kale ayaan la socdaa</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Lambarka aqoonsiga ama koodhka ballanta, iyo taariikhda dhalashada</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>Kaarkaaga ama warqaddaada ayuu ku yaal</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Iskaan garee koodh</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Magaca qoyska iyo taariikhda dhalashada</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Qor magac</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Qor lambar</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Isticmaal kaarka, warqadda ama lambarka qofka ballanta leh.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Waa %1. Soo-dhaweyntu way hubin kartaa.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Fadlan halkan ku soo noqo %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Fadlan halkan ku soo noqo waqtiga shaashadda ku qoran.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Haddii aanad filayn, fadlan tag soo-dhaweynta.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Fadlan tag soo-dhaweynta. Way ku diiwaangelin doonaan.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Fadlan tag soo-dhaweynta. Xal ayay kuu heli doonaan.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Fadlan qaado kaarkaaga.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Soo-dhaweyntu way ku caawin doontaa.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Ballantii maanta waa la baajiyey.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Hadda ma arki karno ballamaha maanta.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Ballan maanta ah ma aan helin.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Goor hore ayaad timid.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>Halkaas waxaa lagugu sugayaa %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Waqtigii ballantaadu wuu dhaafay.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Ballantaadu waa rug caafimaad kale.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Ballantaadu waa maalin kale.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Daqiiqad sug…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Is-diiwaangelinta kaarka hadda way hakatay.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Fadlan tag soo-dhaweynta. Way ku diiwaangelin doonaan.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Mashiinkani wuxuu akhriyaa kaarkaaga si uu u helo ballantaada, wuuna ilowdaa markaad baxdo. Jawaabtaada waxaa la kaydiyaa magacaaga la’aantiis. Waxaad qorto way xiran yihiin ilaa shaqaaluhu furaan.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Nooca %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Asturnaantaada</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Ma baxaysaa? Noo sheeg sidii ay ahayd.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Qiimee booqashada</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = haba yaraatee ma dhacayso</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = aad bay u dhici kartaa</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Intee in le’eg ayay dhici kartaa inaad noogu taliso saaxiib ama qof aad wada shaqaysaan?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Ballantaada ayaa la raadinayaa…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Fadlan saxanka si deggan ugu hay.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Fadlan akhriyaha ku dhex daa.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Fadlan godka ku dhex daa.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Kaarkaaga ayaa la akhrinayaa…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Mahadsanid, koodhka xariiqaha waa la akhriyey.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Soo-dhaweyntu way og tahay inaad joogto.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Dib u noqo</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Koodhka xariiqaha u dhowee iskaanka.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Wuxuu ku yaal kaarkaaga, ama warqadda ballantaada.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Daqiiqad sug, fadlan.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Fadlan tag soo-dhaweynta.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Fadlan kaarkaaga qaado.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Fadlan ku sug shaashaddan agteeda.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Qof baa kuu imanaya.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Wax kasta ayay kaa caawin doonaan.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Qof baan u yeeraynaa.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Waxaa laga yaabaa in aan la kaydin waxaad noo sheegtay. Fadlan iyaga u sheeg.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Xir</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Calaamadda «iyo»</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Hakad sare</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Xiddig</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Calaamadda @</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Qaws xiran</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Laba dhibcood</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Hakad</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Jiitin dheer</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Digrii</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Calaamadda doolarka</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>La mid</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Calaamadda yuuroga</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Calaamadda yaabka</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Dhibic</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Jiitin gaaban</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Xarfo dheeraad ah: riixid dheer</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Qaws furan</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Boqolkiiba</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Isku-dar</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Calaamadda bownka</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Calaamadda su’aasha</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Calaamadda xigashada</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dhibic iyo hakad</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Jiitin janjeera</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Saddex dhibcood</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Jiitin hoose</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 saac</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 daq</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 il</translation>
    </message>
    <message>
        <source>%1 wait to be sent, the oldest for %2.</source>
        <translation>%1 ayaa dirid sugaya, ka ugu horreeya %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Kaar ka mid ah qoyska %1 waxaa lagu akhriyey %2 ms.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Koodh baa la iskaan gareeyey: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Kaar-akhriye: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Xaruntu waxay jawaabtay %1 ka hor.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Xaruntu weligeed ma jawaabin.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Xaruntu ma jawaabin muddo %1 ah.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Xaruntu waxay diidday %n diiwaan.</numerusform>
            <numerusform>Xaruntu waxay diidday %n diiwaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Dhalada nadiifi</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Maanta xir</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Xogta kaarka waxaa la cusboonaysiiyey %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ka bax</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Waa la eegayaa …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Shabakadda: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Kaar-akhriye ma jiro.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Shabakad kuma xirna.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Weli lama samayn.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Wax dirid sugaya ma jiraan.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mar kale fur</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Kaar geli.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Waa la akhrinayaa …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Dib u kici</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Kaydka xogtu waa hagaagsan yahay, %1 GB ayaa bannaan.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Sawir tijaabo ah</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Akhris tijaabo ah</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Akhris tijaabo ah: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Cod tijaabo ah</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>Kaarka lama akhrin: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>Liiska waa la cusboonaysiiyey %1 ka hor.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Weli liis ma jiro.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Mashiinkan</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Dhib: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Nooca %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Tirtir</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Loogu talagalay kuwa halkan ka shaqeeya.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ka bax</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN-ka shaqaalaha</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Kaasi ma ahayn. %n isku day ayaa haray.</numerusform>
            <numerusform>Kaasi ma ahayn. %n isku day ayaa haray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Isku day badan. Sug %n ilbiriqsi.</numerusform>
            <numerusform>Isku day badan. Sug %n ilbiriqsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>dabaqa %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>qolka %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Weli akhriyaha ayuu ku jiraa.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Weli godka ayuu ku jiraa.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Weli saxanka ayuu saaran yahay.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Fadlan qaado kaarkaaga.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Dib u noqo</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>Xariiqdu waa 100 mm. Cabbir.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Guddiga ku biir: telefoonka halkan u jeedi.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Jawaab kasta waan akhrinnaa, waxaana raadinnaa wixii la beddeli lahaa.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Jawaab kasta waan akhrinnaa. Badanaa waxyaabaha yaryar ayaa ugu caawimo badan.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Jawaab kasta waan akhrinnaa. Taadu maalinteenna way farxad gelin doontaa.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Goobtan nala horumari</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Qof baa ku soo wici doona. Lambarkaaga taas oo keliya ayaa loo isticmaalayaa.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Jidka guddiga macaamiisheenna, telefoonka loogu talagalay</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Waan ku maqalnay. Mahadsanid.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Maalinta, bisha iyo sannadka, tusaale 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>Maalintaas kalandarka kuma jirto. Fadlan hubi.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>Ballan leh taariikhdan dhalashada ma aan helin. Fadlan hubi.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Waa maxay taariikhda dhalashada qofka?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Waa maxay taariikhda dhalashadaadu?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Lambarka aqoonsiga ama koodhka ballanta.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Lambar</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>Ballan leh lambarkan iyo taariikhdan dhalashada ma aan helin. Fadlan labadaba hubi.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Waa maxay lambarka qofku?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Waa maxay lambarkaagu?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Magaca qoyska</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Saddexda xaraf ee ugu horreeya ayaa ku filan.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>Ballan leh magacan iyo taariikhdan dhalashada ma aan helin. Fadlan labadaba hubi.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Waa maxay magaca qoyska qofku?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Waa maxay magaca qoyskaagu?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Chip-ka hoos iyo dhankaaga u jeeda. Wax kale looma baahna.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Chip-ka hore iyo kor u jeeda. Wax kale looma baahna.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Siman oo deggan. Wax kale looma baahna.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Ka ku yaal kaarkaaga ama warqaddaada. Wax kale looma baahna.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Soo dhawow. Koodhkaaga xariiqaha daaqadda hoosteeda ku hay.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Soo dhawow. Kaarkaaga caafimaadka saxanka saar.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Soo dhawow. Kaarkaaga caafimaadka kor ka geli.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Soo dhawow. Kaarkaaga caafimaadka geli godka.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 ilaa %2 oo ka mid ah %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Bilowga</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Dad kale</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Qofka %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Kaarkan dad badan ayaa leh.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Yaa maanta jooga?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>dhashay %1</translation>
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
        <translation>Maalin wanaagsan</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Fiid wanaagsan</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Subax wanaagsan</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Tani ma tahay ballanta maanta?</numerusform>
            <numerusform>Kuwani ma yihiin ballamaha maanta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Tani ma tahay ballantaada maanta?</numerusform>
            <numerusform>Kuwani ma yihiin ballamahaaga maanta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Maya, ma aha</numerusform>
            <numerusform>Maya, ma aha</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Waa aniga</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ma aha aniga</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Haa, diiwaangeli</translation>
    </message>
</context>
</TS>
