<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Другие буквы</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Всё ниже на экране</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Очень крупный текст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Как вам удобнее?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Крупный текст</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Без движения на экране</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Для этого языка пока нет голоса.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Громкость: %1 из 5</translation>
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
        <translation>В каком году родился этот человек?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>В каком году вы родились?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>В штрихкоде этого нет. Если ни один год не подходит, поможет регистратура.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>Более ранний год</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>Более поздний год</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Знак + может стоять только в начале.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Не хватает нескольких цифр.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Позвоните мне</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Нет, спасибо</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Сотрудники могут сначала прочитать мой ответ</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Здесь больше цифр, чем в номере телефона.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>Куда вам позвонить?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Нажимая «Позвоните мне», я соглашаюсь на звонок по поводу этого визита. Мой номер удалят в течение 30 дней.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Ваш номер телефона</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Считыватель карт над экраном, %1 см от левого края.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Считыватель карт под экраном, %1 см от левого края.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Считыватель карт слева от экрана, %1 см от верха.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Считыватель карт справа от экрана, %1 см от верха.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Держите код ровно под окошком и не двигайте.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Положите её снова и оставьте, пока мы не закончим.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Положите её ровно на середину панели и не двигайте.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Вставьте карту до конца, пожалуйста.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Покажите штрихкод ещё раз. Поможет и регистратура.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Возьмите её и подойдите в регистратуру.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Возьмите её и попробуйте ещё раз. Поможет и регистратура.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Заберите её и вставьте карту медицинского страхования. Поможет и регистратура.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Переверните карту, пожалуйста.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Вставьте карту в щель считывателя.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Вставьте её снова и оставьте, пока мы не попросим её забрать.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Выньте её и вставьте снова: чипом вниз и к себе.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Выньте её и вставьте снова: чипом вперёд и вверх.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Штрихкод не совсем попадает под свет.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Карту вынули чуть раньше времени.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Карта не отвечает.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Карта прилегает неплотно.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Карту убрали чуть раньше времени.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>На этой карте пока нет данных.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Здесь ничего не нужно платить. Вставьте карту медицинского страхования.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Эту карту нельзя прочитать на панели.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Эту карту нужно вставить в считыватель.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Это карта старого образца.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Такая карта нам пока незнакома.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Эта карта читается внутри считывателя.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Эта карта читается внутри щели.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Эта карта не открывает свои данные.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>С этой картой поможет регистратура.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Это банковская карта.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Это служебная карта персонала.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Это удостоверение личности.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Это занимает слишком много времени.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Попробуйте код с карты или из письма либо найдите визит иначе.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Попробуйте код с карты или из письма либо положите карту.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Попробуйте код с карты или из письма либо вставьте карту.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Попробуйте код с вашей карты или из нашего письма.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Мы больше не можем её прочитать. Подойдите в регистратуру.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Нам не удалось прочитать эту карту.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Мы не знаем этот код.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Сегодня также: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Задержка около %n минуты.</numerusform>
            <numerusform>Задержка около %n минут.</numerusform>
            <numerusform>Задержка около %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Заберите карту и талон.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберите свою карту.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Заберите талон.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Отсканируйте это, уходя, и расскажите, как всё прошло.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Задержка около %n минуты. Спасибо за ожидание.</numerusform>
            <numerusform>Задержка около %n минут. Спасибо за ожидание.</numerusform>
            <numerusform>Задержка около %n минут. Спасибо за ожидание.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Вас вызовут по этому коду:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Вы уже зарегистрированы.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Вы зарегистрированы.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Ваш код и путь для телефона</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>этаж %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>кабинет %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Протрите стекло сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Касания отключены на %n секунду.</numerusform>
            <numerusform>Касания отключены на %n секунды.</numerusform>
            <numerusform>Касания отключены на %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Пожалуйста, приходите в часы работы.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Возьмите карту с собой.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Сейчас мы закрыты.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Возможно, ваши слова не сохранились.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Мы откроемся: %1, в %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Мы откроемся сегодня в %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Мы откроемся завтра в %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Возможно, срок страховки истёк. Сообщите в регистратуру.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n цифра из 8</numerusform>
            <numerusform>%n цифры из 8</numerusform>
            <numerusform>%n цифр из 8</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
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
        <translation>Месяц</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>ГГГГ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
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
        <translation>Далее</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Стереть последнюю букву</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>«Дальше» и «назад» перемещают. «Выбор» нажимает. «Помощь» ведёт к сотруднику.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Показано на экране.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Громкость %1 из 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Вы можете выбрать:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Позвать сотруд­ника</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>В регистра­туру</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>У меня нет карты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Защита данных</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Размер текста, контраст и высота</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Для этого языка пока нет голоса</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Около %n ответа, %1.</numerusform>
            <numerusform>Около %n ответов, %1.</numerusform>
            <numerusform>Около %n ответов, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Мало ответов: большая погрешность.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Наш индекс рекомендаций: %1, наиболее вероятно между %2 и %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Подключите наушники, чтобы слышать клавиши.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Диакритика: выключена</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Диакритика: включена, выберите букву</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Заглавные буквы: выключены</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Заглавные буквы: включены</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Другой алфавит</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Внимание ко мне</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Изменить оценку (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Закрыть клавиатуру</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Простота</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Компетентность</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Дружелюбие</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Сохранится только остальное. Нажмите «Готово», если всё верно.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Позвоните мне</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Этот терминал</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Коснитесь, чтобы написать</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Нам жаль. Что улучшить?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Мы скрыли номер и адрес эл. почты.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Мы скрыли номер.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Мы скрыли адрес эл. почты.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Мы вам позвоним. Хотите что-нибудь добавить?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Чего не хватило до десятки?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Замечательно. Что у нас получилось хорошо?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ваш комментарий</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Оценка и дополнения сохраняются.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мне нужно ещё время</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Как найти визит этого человека?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Как найти ваш визит?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>Я сопровождаю другого</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Личный код или код записи, и дата рождения</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>На вашей карте или в письме</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Сканировать штрихкод</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Фамилия и дата рождения</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Ввести фамилию</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Используйте карту, письмо или номер того, кто идёт на приём.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>Дата: %1. Регистратура может её проверить.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Пожалуйста, вернитесь сюда в %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Пожалуйста, вернитесь сюда в указанное на экране время.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Если вы этого не ожидали, подойдите в регистратуру.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Подойдите в регистратуру. Вас там зарегистрируют.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Подойдите в регистратуру. Там найдут решение.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберите свою карту.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>Вам помогут в регистратуре.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Сегодняшний приём отменён.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Сейчас нам не видны сегодняшние записи.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Мы не нашли записи на сегодня.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Вы пришли рано.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>Вас ждут там в %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>Время вашего приёма прошло.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Ваш приём в другой клинике.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Ваш приём назначен на другой день.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>Регистрация по карте временно не работает.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Подойдите в регистратуру. Вас там зарегистрируют.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Терминал читает карту, чтобы найти вашу запись, и забывает её, когда вы уходите. Ваш ответ хранится без имени. Написанное запечатано, пока его не откроют сотрудники.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ваши данные</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Уже уходите? Расскажите, как всё прошло.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Оценить визит</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = крайне маловероятно</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = очень вероятно</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Насколько вероятно, что вы порекомендуете нас другу или коллеге?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Ищем ваш визит…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Пожалуйста, не двигайте её на панели.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Пожалуйста, оставьте её в считывателе.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Пожалуйста, оставьте её в считывателе.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Читаем вашу карту…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Спасибо, штрихкод прочитан.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>Регистратура знает, что вы здесь.</translation>
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
        <translation>Поднесите штрихкод к сканеру.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Он есть на вашей карте или в письме с записью.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Одну минуту, пожалуйста.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Подойдите в регистратуру.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Возьмите карту с собой.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Подождите рядом с этим экраном.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>К вам подойдут.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Там вам во всём помогут.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Зовём сотрудника.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Возможно, ваши слова не сохранились. Скажите об этом лично.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Знак «и»</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Знак «собака»</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Закрывающая скобка</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Двоеточие</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
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
        <translation>Знак доллара</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Знак равенства</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Знак евро</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Восклицательный знак</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефис</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Другие буквы долгим нажатием</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Открывающая скобка</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
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
        <translation>Вопросительный знак</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Кавычки</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Косая черта</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Многоточие</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Нижнее подчёркивание</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 wait to be sent, the oldest for %2.</source>
        <translation>Ждут отправки: %1, самая старая %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Карта семейства %1 прочитана за %2 мс.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Код отсканирован: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Считыватель карт: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Центр ответил %1 назад.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Центр ещё ни разу не ответил.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Центр не отвечает: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Центр отклонил %n запись.</numerusform>
            <numerusform>Центр отклонил %n записи.</numerusform>
            <numerusform>Центр отклонил %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Протереть стекло</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Закрыть на сегодня</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Данные карты обновлены: %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Проверка …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Сеть: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Нет считывателя карт.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Сеть не подключена.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Ещё не выполнялось.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Отправлять нечего.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Вставьте карту.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>База данных в порядке, свободно %1 ГБ.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Проверка экрана</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Пробное чтение</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Пробное чтение: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Проверка звука</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>Карта не прочитана: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>Список обновлён %1 назад.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Списка ещё нет.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Этот терминал</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Неполадка: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Для тех, кто здесь работает.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN-код персонала</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Не подходит. Осталась %n попытка.</numerusform>
            <numerusform>Не подходит. Осталось %n попытки.</numerusform>
            <numerusform>Не подходит. Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Слишком много попыток. Подождите %n секунду.</numerusform>
            <numerusform>Слишком много попыток. Подождите %n секунды.</numerusform>
            <numerusform>Слишком много попыток. Подождите %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>этаж %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>кабинет %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Она всё ещё в считывателе.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Она всё ещё в считывателе.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Она всё ещё на панели.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберите свою карту.</translation>
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
        <translation>Длина полосы 100 мм. Измерьте её.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Вступайте в наш совет клиентов: наведите телефон сюда.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Мы читаем каждый ответ и ищем, что изменить.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Мы читаем каждый ответ. Часто больше всего помогают мелочи.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Мы читаем каждый ответ. Ваш порадует нас сегодня.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Сделаем это место лучше вместе</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Вам позвонят. Ваш номер нужен только для этого.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Путь к нашему совету клиентов для телефона</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Мы вас услышали. Спасибо.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>День, месяц и год, например 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>В календаре нет такого дня. Проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>С этой датой рождения записи нет. Проверьте её, пожалуйста.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Дата рождения этого человека?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Какая у вас дата рождения?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Личный код или код записи из письма.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>С этим номером и датой рождения записи нет. Проверьте и то и другое.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Какой номер у этого человека?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Какой у вас номер?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Достаточно первых трёх букв.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>С этой фамилией и датой рождения записи нет. Проверьте и то и другое.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Какая фамилия у этого человека?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Какая у вас фамилия?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Чипом вниз и к себе. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Чипом вперёд и вверх. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Ровно и неподвижно. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Он есть на карте или в письме. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Здравствуйте. Поднесите штрихкод под окошко.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Здравствуйте. Положите карту на панель.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Здравствуйте. Вставьте карту сверху.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Здравствуйте. Вставьте карту в считыватель.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1–%2 из %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Человек %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Эта карта на нескольких человек.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Кто пришёл сегодня?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>год рождения %1</translation>
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
        <translation>Добрый день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрый вечер</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброе утро</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Это визит на сегодня?</numerusform>
            <numerusform>Это визиты на сегодня?</numerusform>
            <numerusform>Это визиты на сегодня?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Это ваш визит на сегодня?</numerusform>
            <numerusform>Это ваши визиты на сегодня?</numerusform>
            <numerusform>Это ваши визиты на сегодня?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Нет, не этот</numerusform>
            <numerusform>Нет, не эти</numerusform>
            <numerusform>Нет, не эти</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Это не я</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Да, зарегистрировать</translation>
    </message>
</context>
</TS>
