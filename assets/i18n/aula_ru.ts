<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>More letters</source>
        <translation>Другие буквы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>How would you like it?</source>
        <translation>Как вам удобнее?</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Крупный текст</translation>
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
        <source>Everything lower down</source>
        <translation>Всё ниже на экране</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Без движения на экране</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Для этого языка пока нет голоса.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Громкость: %1 из 5</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>Where the card goes</source>
        <translation>Куда вставить карту</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Please turn the card round.</source>
        <translation>Переверните карту, пожалуйста.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>Карта прилегает не до конца.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Штрихкод не совсем попадает под свет.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>Карта вышла чуть раньше времени.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>Карту убрали чуть раньше времени.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Такая карта нам пока незнакома.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Нам не удалось прочитать эту карту.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>С этой картой поможет регистратура.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>Карта не отвечает.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Вставьте карту в щель считывателя.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Вставьте карту до конца, пожалуйста.</translation>
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
        <source>There is nothing on this card yet.</source>
        <translation>На этой карте пока нет данных.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Эта карта не открывает свои данные.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>Это банковская карта.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>Это удостоверение личности.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>Это служебная карта персонала.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Это карта старого образца.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Возьмите её и попробуйте ещё раз. Поможет и регистратура.</translation>
    </message>
    <message>
        <source>Please take it. Reception will check you in.</source>
        <translation>Возьмите её, пожалуйста. Вас зарегистрирует регистратура.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Выньте её и вставьте снова: чипом вперёд и вверх.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Выньте её и вставьте снова: чипом вниз и к себе.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Положите её ровно на середину панели и не двигайте.</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Держите код ровно под окошком и не двигайте.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Вставьте её снова и оставьте, пока мы не попросим её забрать.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we ask you to take it.</source>
        <translation>Положите её снова и оставьте, пока мы не попросим её забрать.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Заберите её и вставьте карту медицинского страхования. Поможет и регистратура.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Эта карта читается внутри щели.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Эта карта читается внутри считывателя.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Здесь ничего не нужно платить. Вставьте карту медицинского страхования.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Reception will check you in.</source>
        <translation>Мы больше не можем её прочитать. Вас зарегистрирует регистратура.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>floor %1</source>
        <translation>этаж %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>кабинет %1</translation>
    </message>
    <message>
        <source>Also today: %1</source>
        <translation>Сегодня также: %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Вы зарегистрированы.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберите вашу карту.</translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Вас вызовут по этому коду:</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Задержка около %n минуты. Спасибо за ожидание.</numerusform>
            <numerusform>Задержка около %n минут. Спасибо за ожидание.</numerusform>
            <numerusform>Задержка около %n минут. Спасибо за ожидание.</numerusform>
        </translation>
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
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Стереть последнюю букву</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Shown on the screen.</source>
        <translation>Показано на экране.</translation>
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
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>«Дальше» и «назад» перемещают. «Выбор» нажимает. «Помощь» ведёт к сотруднику.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Громкость %1 из 5.</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Размер текста, контраст и высота</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Для этого языка пока нет голоса</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Защита данных</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>У меня нет карты</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>В регистратуру</translation>
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
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Другой алфавит</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Accents: then touch a letter</source>
        <translation>Диакритика: затем коснитесь буквы</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Нам очень жаль. Что нам улучшить?</translation>
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
        <source>Ease</source>
        <translation>Простота</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Доброжелательность</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Компетентность</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Внимание ко мне</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Этот терминал</translation>
    </message>
    <message>
        <source>Your score is saved. Tell us more if you like.</source>
        <translation>Ваша оценка сохранена. Если хотите, расскажите подробнее.</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ваш комментарий</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Коснитесь, чтобы написать</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Закрыть клавиатуру</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Изменить оценку (%1)</translation>
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
    <name>NotNow</name>
    <message>
        <source>You are early.</source>
        <translation>Вы пришли рано.</translation>
    </message>
    <message>
        <source>Your time has passed.</source>
        <translation>Время вашего приёма прошло.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Ваш приём назначен на другой день.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Сегодняшний приём отменён.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Мы не нашли записи на сегодня.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Сейчас нам не видны сегодняшние записи.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Пожалуйста, вернитесь сюда в %1.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Подойдите в регистратуру. Там найдут решение.</translation>
    </message>
    <message>
        <source>It is on %1. Reception can help if that is wrong.</source>
        <translation>Дата: %1. Если это ошибка, поможет регистратура.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Если вы этого не ожидали, подойдите в регистратуру.</translation>
    </message>
    <message>
        <source>Please go to reception. They will help you.</source>
        <translation>Подойдите в регистратуру. Вам помогут.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Подойдите в регистратуру. Вас там зарегистрируют.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Пожалуйста, вернитесь сюда в указанное на экране время.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Заберите вашу карту.</translation>
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
        <source>Your privacy</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Терминал читает карту, чтобы найти вашу запись, и забывает её, когда вы уходите. Ваш ответ хранится без имени. Написанное запечатано, пока его не откроют сотрудники.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
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
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Насколько вероятно, что вы порекомендуете нас другу или коллеге?</translation>
    </message>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = совсем маловероятно</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = очень вероятно</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading your card…</source>
        <translation>Читаем вашу карту…</translation>
    </message>
    <message>
        <source>Looking for your visit…</source>
        <translation>Ищем ваш визит…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Спасибо, штрихкод прочитан.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Пожалуйста, оставьте её в считывателе.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Пожалуйста, оставьте её в считывателе.</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Пожалуйста, не двигайте её на панели.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>Please go to reception.</source>
        <translation>Подойдите в регистратуру.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>Там вам во всём помогут.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>Возьмите карту с собой.</translation>
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
        <source>More letters by a long press</source>
        <translation>Другие буквы долгим нажатием</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Вопросительный знак</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Восклицательный знак</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Кавычки</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефис</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Тире</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Нижнее подчёркивание</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Косая черта</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Двоеточие</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Открывающая скобка</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Закрывающая скобка</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Знак евро</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Знак фунта</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Знак доллара</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>Знак «и»</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Знак «собака»</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Знак равенства</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Многоточие</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Градус</translation>
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
        <source>Please take your card.</source>
        <translation>Заберите вашу карту.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Она всё ещё в считывателе.</translation>
    </message>
    <message>
        <source>It is still in the reader.</source>
        <translation>Она всё ещё в считывателе.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Она всё ещё на панели.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Мы вас услышали. Спасибо.</translation>
    </message>
    <message>
        <source>People here read every answer, and last week&apos;s score stands on our public page.</source>
        <translation>Мы читаем каждый ответ, а оценка за прошлую неделю есть на нашей открытой странице.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Добро пожаловать. Вставьте карту в считыватель.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Добро пожаловать. Вставьте карту сверху.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Добро пожаловать. Положите карту на панель.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Добро пожаловать. Поднесите штрихкод под окошко.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Чипом вперёд и вверх. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Чипом вниз и к себе. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>Ровно и неподвижно. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Он есть на карте или в письме. Больше ничего не нужно.</translation>
    </message>
</context>
<context>
    <name>YourVisit</name>
    <message>
        <source>Good morning</source>
        <translation>Доброе утро</translation>
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
        <source>Is this your visit today?</source>
        <translation>Это ваш визит на сегодня?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Это не я</translation>
    </message>
</context>
</TS>
