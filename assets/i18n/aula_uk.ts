<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Інші літери</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Усе нижче на екрані</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Дуже великий текст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Як вам зручніше?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Великий текст</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Без рухомих зображень</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Для цієї мови поки немає голосу.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Гучність: %1 з 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>Якого року народилася ця людина?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>Якого року ви народилися?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>У штрихкоді цього немає. Якщо жоден рік не підходить, допоможе реєстратура.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Раніший рік</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Пізніший рік</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Знак + може стояти лише на початку.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Здається, бракує кількох цифр.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Зателефонуйте мені</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ні, дякую</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Працівники можуть спершу прочитати мою відповідь</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Тут більше цифр, ніж у номері телефону.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Куди вам дзвонити?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Натискаючи «Зателефонуйте мені», погоджуюся на дзвінок щодо цього візиту. Мій номер видалять протягом 30 днів.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Ваш номер телефону</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Зчитувач карток над екраном, %1 см від лівого краю.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Зчитувач карток під екраном, %1 см від лівого краю.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Зчитувач карток ліворуч від екрана, %1 см від верху.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Зчитувач карток праворуч від екрана, %1 см від верху.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Інший спосіб</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Тримайте код рівно під віконцем і не рухайте.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Покладіть її знову й залиште, доки ми не закінчимо.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Покладіть її рівно на середину панелі й не рухайте.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Вставте картку до кінця, будь ласка.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Покажіть штрихкод ще раз. Допоможе й реєстратура.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Візьміть її та зверніться до реєстратури.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Візьміть її та спробуйте ще раз. Допоможе й реєстратура.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Заберіть її та вставте картку медичного страхування. Допоможе й реєстратура.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Переверніть картку, будь ласка.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Вставте картку в щілину зчитувача.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Вставте її знову й залиште, доки ми не попросимо її забрати.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Вийміть її та вставте знову: чипом донизу й до себе.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Вийміть її та вставте знову: чипом уперед і догори.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Штрихкод не зовсім потрапляє під світло.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Картку вийняли трохи зарано.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Картка не відповідає.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Картка прилягає нещільно.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Картку забрали трохи зарано.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>На цій картці поки немає даних.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Тут не потрібно нічого платити. Вставте картку медичного страхування.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Цю картку не можна зчитати на панелі.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Цю картку потрібно вставити у зчитувач.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Це картка старого зразка.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Така картка нам поки невідома.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Ця картка зчитується всередині зчитувача.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Ця картка зчитується у щілині.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Ця картка не відкриває своїх даних.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>З цією карткою допоможе реєстратура.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Це банківська картка.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Це службова картка персоналу.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Це посвідчення особи.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Це триває надто довго.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Спробуйте код із картки чи листа або знайдіть візит інакше.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Спробуйте код із картки чи листа або покладіть картку.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Спробуйте код із картки чи листа або вставте картку.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Спробуйте код із вашої картки або з нашого листа.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Ми більше не можемо її прочитати. Зверніться до реєстратури.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Нам не вдалося прочитати цю картку.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Ми не знаємо цього коду.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Сьогодні також: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Затримка: %n хв.</numerusform>
            <numerusform>Затримка: %n хв.</numerusform>
            <numerusform>Затримка: %n хв.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Заберіть картку й талон.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберіть свою картку.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Заберіть талон.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Відскануйте це, коли йтимете, і розкажіть, як усе пройшло.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Затримка близько %n хвилини. Дякуємо за очікування.</numerusform>
            <numerusform>Затримка близько %n хвилин. Дякуємо за очікування.</numerusform>
            <numerusform>Затримка близько %n хвилин. Дякуємо за очікування.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Вас викличуть за цим кодом:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Вас уже зареєстровано.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Вас зареєстровано.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Ваш код і шлях для телефона</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>поверх %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>кабінет %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Протріть скло зараз.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Дотики вимкнено на %n секунду.</numerusform>
            <numerusform>Дотики вимкнено на %n секунди.</numerusform>
            <numerusform>Дотики вимкнено на %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Будь ласка, приходьте в години роботи.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Візьміть картку із собою.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Зараз ми зачинені.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Можливо, сказане вами не збереглося.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Ми відчинимося: %1, о %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Ми відчинимося сьогодні о %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Ми відчинимося завтра о %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Можливо, термін страхування минув. Повідомте реєстратуру.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n цифра з 8</numerusform>
            <numerusform>%n цифри з 8</numerusform>
            <numerusform>%n цифр з 8</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>ДД</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>ММ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>РРРР</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знаки</numerusform>
            <numerusform>%n знаків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Показати введене</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Стерти останню літеру</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>«Далі» та «назад» переміщують. «Вибір» натискає. «Допомога» веде до працівника.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Показано на екрані.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Гучність %1 з 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Ви можете вибрати:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Поклика­ти праців­ника</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>До реєстра­тури</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>У мене немає картки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Захист даних</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Розмір тексту, контраст і висота</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Для цієї мови поки немає голосу</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Близько %n відповіді, %1.</numerusform>
            <numerusform>Близько %n відповідей, %1.</numerusform>
            <numerusform>Близько %n відповідей, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Мало відповідей: велика похибка.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Наш індекс рекомендацій: %1, найімовірніше між %2 і %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Під’єднайте навушники, щоб чути клавіші.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Діакритика: вимкнена</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Діакритика: увімкнена, виберіть літеру</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Великі літери: вимкнено</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Великі літери: увімкнено</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифри та знаки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Інша абетка</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Увага до мене</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Змінити оцінку (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Закрити клавіатуру</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Простота</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Компетентність</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Доброзичливість</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Збережеться лише решта. Натисніть «Готово», якщо все гаразд.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Зателе­фонуйте мені</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Приміщення</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Цей термінал</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Торкніться, щоб написати</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Нам дуже прикро. Що нам покращити?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Ми приховали номер і адресу ел. пошти.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Ми приховали номер.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Ми приховали адресу ел. пошти.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Ми вам зателефонуємо. Бажаєте щось додати?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Чого забракло до десятки?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Чудово. Що нам вдалося добре?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ваш коментар</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Вашу оцінку збережено. Додане теж збережеться.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Як знайти візит цієї людини?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Як знайти ваш візит?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Я супроводжую іншу особу</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Особистий код або код запису, і дата народження</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>На вашій картці або в листі</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Сканувати штрихкод</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Прізвище та дата народження</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Увести прізвище</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Увести номер</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Скористайтеся карткою, листом або номером того, хто йде на прийом.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Дата: %1. Реєстратура може її перевірити.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Будь ласка, поверніться сюди о %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Будь ласка, поверніться сюди в час, указаний на екрані.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Якщо ви цього не очікували, зверніться до реєстратури.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Зверніться до реєстратури. Вас там зареєструють.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Зверніться до реєстратури. Там знайдуть рішення.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберіть свою картку.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Вам допоможуть у реєстратурі.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Сьогоднішній прийом скасовано.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Зараз нам не видно сьогоднішніх записів.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Ми не знайшли запису на сьогодні.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Ви прийшли рано.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>Вас чекають там о %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Час вашого прийому минув.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Ваш прийом в іншій клініці.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Ваш прийом призначено на інший день.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Реєстрація за карткою тимчасово не працює.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Зверніться до реєстратури. Вас там зареєструють.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Термінал зчитує картку, щоб знайти ваш запис, і забуває її, коли ви йдете. Ваша відповідь зберігається без імені. Написане запечатане, доки його не відкриють працівники.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ваші дані</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Уже йдете? Розкажіть, як усе пройшло.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Оцінити візит</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = украй малоймовірно</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = дуже ймовірно</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Наскільки ймовірно, що ви порекомендуєте нас другові або колезі?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Шукаємо ваш візит…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Будь ласка, не рухайте її на панелі.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Будь ласка, залиште її у зчитувачі.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Будь ласка, залиште її у зчитувачі.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Читаємо вашу картку…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Дякуємо, штрихкод зчитано.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Реєстратура знає, що ви тут.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Піднесіть штрихкод до сканера.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Він є на вашій картці або в листі із записом.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Хвилинку, будь ласка.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Зверніться до реєстратури.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Візьміть картку із собою.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Зачекайте поруч із цим екраном.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>До вас підійдуть.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Там вам допоможуть з усім.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Кличемо працівника.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Можливо, сказане вами не збереглося. Скажіть про це особисто.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Знак «і»</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Знак «равлик»</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Закривна дужка</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Двокрапка</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Тире</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Градус</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Знак долара</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Знак рівності</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Знак євро</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Знак оклику</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Крапка</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефіс</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Інші літери довгим натисканням</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Відкривна дужка</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Відсоток</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Знак фунта</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Знак питання</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Лапки</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Скісна риска</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Три крапки</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Підкреслення</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 wait to be sent, the oldest for %2.</source>
        <translation>Чекають надсилання: %1, найстаріший %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Картку сімейства %1 прочитано за %2 мс.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Код відскановано: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Зчитувач карток: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Центр відповів %1 тому.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Центр ще жодного разу не відповів.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Центр не відповідає: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Центр відхилив %n запис.</numerusform>
            <numerusform>Центр відхилив %n записи.</numerusform>
            <numerusform>Центр відхилив %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Протерти скло</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Закрити на сьогодні</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Дані картки оновлено: %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Перевірка …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Мережа: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Немає зчитувача карток.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Мережу не підключено.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Ще не виконувалося.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Надсилати нічого.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Вставте картку.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Читання …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустити</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>База даних справна, вільно %1 ГБ.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Перевірка екрана</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Пробне читання</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Пробне читання: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Перевірка звуку</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>Картку не прочитано: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>Список оновлено %1 тому.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Списку ще немає.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Цей термінал</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Несправність: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Для тих, хто тут працює.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN-код персоналу</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Не підходить. Залишилася %n спроба.</numerusform>
            <numerusform>Не підходить. Залишилося %n спроби.</numerusform>
            <numerusform>Не підходить. Залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Забагато спроб. Зачекайте %n секунду.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %n секунди.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>поверх %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>кабінет %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Вона ще у зчитувачі.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Вона ще у зчитувачі.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Вона ще на панелі.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберіть свою картку.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>Довжина смуги 100 мм. Виміряйте її.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Долучайтеся до нашої ради клієнтів: наведіть телефон сюди.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Ми читаємо кожну відповідь і шукаємо, що змінити.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Ми читаємо кожну відповідь. Часто найбільше допомагають дрібниці.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Ми читаємо кожну відповідь. Ваша порадує нас сьогодні.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Зробімо це місце кращим разом</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Вам зателефонують. Ваш номер потрібен лише для цього.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Шлях до нашої ради клієнтів для телефона</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Ми вас почули. Дякуємо.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>День, місяць і рік, наприклад 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>У календарі немає такого дня. Перевірте, будь ласка.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>З цією датою народження запису немає. Перевірте її, будь ласка.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Дата народження цієї людини?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Яка у вас дата народження?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Особистий код або код запису з листа.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>З цим номером і датою народження запису немає. Перевірте і те, і те.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Який номер у цієї людини?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Який у вас номер?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Достатньо перших трьох літер.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>З цим прізвищем і датою народження запису немає. Перевірте і те, і те.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Яке прізвище в цієї людини?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Яке у вас прізвище?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Чипом донизу й до себе. Більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Чипом уперед і догори. Більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Рівно й нерухомо. Більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Він є на картці або в листі. Більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Вітаємо. Піднесіть штрихкод під віконце.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Вітаємо. Покладіть картку на панель.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Вітаємо. Вставте картку згори.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Вітаємо. Вставте картку у зчитувач.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1–%2 із %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Особа %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Ця картка на кількох осіб.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Хто прийшов сьогодні?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>рік народження %1</translation>
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
        <translation>Добрий день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрий вечір</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброго ранку</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Це візит на сьогодні?</numerusform>
            <numerusform>Це візити на сьогодні?</numerusform>
            <numerusform>Це візити на сьогодні?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Це ваш візит на сьогодні?</numerusform>
            <numerusform>Це ваші візити на сьогодні?</numerusform>
            <numerusform>Це ваші візити на сьогодні?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Ні, не цей</numerusform>
            <numerusform>Ні, не ці</numerusform>
            <numerusform>Ні, не ці</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Це я</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Це не я</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Так, зареєструвати</translation>
    </message>
</context>
</TS>
