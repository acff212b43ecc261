<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>مزيد من الحروف</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>نص كبير جدًا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>ما طريقة العرض المناسبة لك؟</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>صوت أعلى</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>بلا صور متحركة</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>لا يوجد صوت لهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>مستوى الصوت: %1 من 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>ما سنة ميلاد هذا الشخص؟</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>ما سنة ميلادك؟</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>الرمز الشريطي لا يذكرها. يمكن للاستقبال المساعدة إن لم تكن أي سنة صحيحة.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>السنة الأقدم</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>السنة الأحدث</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>لا تكون علامة + إلا في البداية.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>يبدو أن بعض الأرقام ناقصة.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>اتصلوا بي</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>يمكن للموظفين قراءة إجابتي أولًا</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>هذه أرقام أكثر مما في رقم هاتف.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>على أي رقم يمكننا الاتصال بك؟</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>بالضغط على «اتصلوا بي» أوافق على أن يتصل بي الموظفون بشأن هذه الزيارة. يُحذف رقمي خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>رقم هاتفك</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>قارئ البطاقات فوق الشاشة، على بُعد %1 سنتيمتر من اليسار.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>قارئ البطاقات تحت الشاشة، على بُعد %1 سنتيمتر من اليسار.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>قارئ البطاقات على يسار الشاشة، على بُعد %1 سنتيمتر من الأعلى.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>قارئ البطاقات على يمين الشاشة، على بُعد %1 سنتيمتر من الأعلى.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>يُرجى إبقاء الرمز مستويًا تحت النافذة دون تحريك.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>يُرجى وضعها من جديد وتركها حتى ننتهي.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>يُرجى وضعها مستوية في وسط اللوحة دون تحريك.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>يُرجى إدخال البطاقة حتى النهاية.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>يُرجى إظهار الرمز الشريطي مرة أخرى. ويمكن للاستقبال مساعدتك أيضًا.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>يُرجى أخذها والتوجه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>يُرجى أخذها والمحاولة مرة أخرى. ويمكن للاستقبال مساعدتك أيضًا.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>يُرجى أخذها واستخدام بطاقة التأمين الصحي. ويمكن للاستقبال مساعدتك أيضًا.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>يُرجى قلب البطاقة.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>يُرجى استخدام فتحة البطاقة.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>يُرجى إدخالها من جديد وتركها حتى نطلب أخذها.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>يُرجى إخراجها وإدخالها من جديد، الشريحة إلى الأسفل ونحوك.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>يُرجى إخراجها وإدخالها من جديد، الشريحة إلى الأمام وإلى الأعلى.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>الرمز الشريطي ليس في الضوء تمامًا.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>خرجت البطاقة قبل الأوان بقليل.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>البطاقة لا تستجيب.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>البطاقة غير ملامسة تمامًا.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>رُفعت البطاقة قبل الأوان بقليل.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>لا توجد بيانات على هذه البطاقة بعد.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>لا يوجد ما يُدفع هنا. يُرجى استخدام بطاقة التأمين الصحي.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>لا يمكن قراءة هذه البطاقة على اللوحة.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>يجب إدخال هذه البطاقة في قارئ.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>هذه البطاقة من طراز قديم.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>هذه البطاقة جديدة علينا.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>تُقرأ هذه البطاقة داخل القارئ.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>تُقرأ هذه البطاقة داخل الفتحة.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>هذه البطاقة لا تتيح قراءة بياناتها.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>هذه البطاقة تحتاج إلى مراجعة الاستقبال.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>هذه بطاقة مصرفية.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>هذه بطاقة مخصّصة للموظفين.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>هذه وثيقة هوية.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>يستغرق هذا وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>يُرجى تجربة الرمز الموجود على بطاقتك أو رسالتك، أو البحث عن زيارتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>يُرجى تجربة الرمز الموجود على بطاقتك أو رسالتك، أو وضع البطاقة على اللوحة.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>يُرجى تجربة الرمز الموجود على بطاقتك أو رسالتك، أو إدخال البطاقة.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>يُرجى تجربة الرمز الموجود على بطاقتك الصحية أو في رسالتنا.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>لم يعد بإمكاننا قراءتها. يُرجى التوجه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>لم نتمكن من قراءة هذه البطاقة.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>لا نعرف هذا الرمز.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>اليوم أيضًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>لا تأخير تقريبًا (%n).</numerusform>
            <numerusform>التأخير نحو دقيقة واحدة.</numerusform>
            <numerusform>التأخير نحو دقيقتين.</numerusform>
            <numerusform>التأخير نحو %n دقائق.</numerusform>
            <numerusform>التأخير نحو %n دقيقة.</numerusform>
            <numerusform>التأخير نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>يُرجى أخذ بطاقتك وقسيمتك.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>يُرجى أخذ بطاقتك.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>يُرجى أخذ قسيمتك.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>يُرجى مسح هذا الرمز عند خروجك لنعرف كيف كانت زيارتك.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>لا تأخير تقريبًا (%n). شكرًا لانتظارك.</numerusform>
            <numerusform>التأخير نحو دقيقة واحدة. شكرًا لانتظارك.</numerusform>
            <numerusform>التأخير نحو دقيقتين. شكرًا لانتظارك.</numerusform>
            <numerusform>التأخير نحو %n دقائق. شكرًا لانتظارك.</numerusform>
            <numerusform>التأخير نحو %n دقيقة. شكرًا لانتظارك.</numerusform>
            <numerusform>التأخير نحو %n دقيقة. شكرًا لانتظارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>سننادي على هذا الرمز:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>تم تسجيل وصولك من قبل.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>تم تسجيل وصولك.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>رمزك وطريقك، للهاتف</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>الطابق %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>الغرفة %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>يمكن تنظيف الزجاج الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>انتهى إيقاف اللمس (%n).</numerusform>
            <numerusform>اللمس متوقف لثانية واحدة.</numerusform>
            <numerusform>اللمس متوقف لثانيتين.</numerusform>
            <numerusform>اللمس متوقف لمدة %n ثوانٍ.</numerusform>
            <numerusform>اللمس متوقف لمدة %n ثانية.</numerusform>
            <numerusform>اللمس متوقف لمدة %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>يُرجى العودة خلال ساعات العمل.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>يُرجى أخذ بطاقتك معك.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>نحن مغلقون الآن.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>ربما لم يُحفظ ما قلته لنا.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>نفتح يوم %1 الساعة %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>نفتح اليوم الساعة %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>نفتح غدًا الساعة %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>ربما انتهت تغطية بطاقتك. يُرجى إبلاغ الاستقبال.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n من 8 أرقام</numerusform>
            <numerusform>%n من 8 أرقام</numerusform>
            <numerusform>%n من 8 أرقام</numerusform>
            <numerusform>%n من 8 أرقام</numerusform>
            <numerusform>%n من 8 أرقام</numerusform>
            <numerusform>%n من 8 أرقام</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>لا علامات (%n)</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%n علامات</numerusform>
            <numerusform>%n علامة</numerusform>
            <numerusform>%n علامة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>إظهار ما كتبته</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>محو آخر حرف</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>«التالي» و«السابق» للتنقل. «اختيار» للضغط. «مساعدة» توصلك إلى موظف.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>معروض على الشاشة.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>مستوى الصوت %1 من 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>يمكنك الاختيار:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>استدعاء موظف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>إلى الاستقبال</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>ليست لديّ بطاقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>حجم النص والتباين وسهولة الوصول</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>لا يوجد صوت لهذه اللغة بعد</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>دون إجابات (%n)، %1.</numerusform>
            <numerusform>نحو إجابة واحدة، %1.</numerusform>
            <numerusform>نحو إجابتين، %1.</numerusform>
            <numerusform>نحو %n إجابات، %1.</numerusform>
            <numerusform>نحو %n إجابة، %1.</numerusform>
            <numerusform>نحو %n إجابة، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>إجابات قليلة: هامش الخطأ واسع.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>مؤشر التوصية لدينا %1، والأرجح أنه بين %2 و%3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>يُرجى توصيل سماعات الرأس لسماع المفاتيح.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>التشكيل: معطّل</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>التشكيل: مفعّل، يُرجى اختيار حرف</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>الأحرف الكبيرة: معطّلة</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>الأحرف الكبيرة: مفعّلة</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>الأرقام والعلامات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>أبجدية أخرى</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>الإصغاء إليّ</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>تغيير تقييمي (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>إغلاق لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>السهولة</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>الكفاءة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>اللطف</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>يُحفظ الباقي فقط. يُرجى الإنهاء عندما يبدو النص صحيحًا.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>أرجو الاتصال بي</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>اللمس هنا للكتابة</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>نأسف لذلك. ما الذي ينبغي أن نحسّنه؟</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>أخفينا رقمًا وعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>أخفينا رقمًا.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>أخفينا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>سنتصل بك. هل تودّ إضافة شيء؟</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>ما الذي كان سيجعلها 10؟</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>رائع. ما الذي أحسنّا فعله؟</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>تم حفظ تقييمك. وكذلك كل ما تضيفه.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>كيف نجد زيارة هذا الشخص؟</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>كيف نجد زيارتك؟</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>أرافق شخصًا آخر</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>رقم الهوية أو رمز الحجز، وتاريخ الميلاد</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>على بطاقتك أو رسالتك</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>مسح رمز شريطي</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>اسم العائلة وتاريخ الميلاد</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>كتابة اسم</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>كتابة رقم</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>يُرجى استخدام بطاقة الشخص صاحب الموعد أو رسالته أو رقمه.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>وهو يوم %1. يمكن للاستقبال التحقق منه.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>يُرجى العودة إلى هنا الساعة %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>يُرجى العودة إلى هنا في الوقت المعروض على الشاشة.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>إن كان هذا غير متوقع، يُرجى التوجه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>يُرجى التوجه إلى الاستقبال. سيسجّلون وصولك هناك.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>يُرجى التوجه إلى الاستقبال. سيجدون لك حلًا.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>يُرجى أخذ بطاقتك.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>سيساعدك موظفو الاستقبال.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>أُلغي موعد اليوم.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>لا يمكننا الآن الاطلاع على مواعيد اليوم.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>لم نجد موعدًا لهذا اليوم.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>لقد وصلت مبكرًا.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>هم في انتظارك هناك الساعة %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>لقد فات وقت موعدك.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>موعدك في عيادة أخرى.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>موعدك في يوم آخر.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>التسجيل بالبطاقة متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>يُرجى التوجه إلى الاستقبال. سيسجّلون وصولك هناك.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>يقرأ هذا الجهاز بطاقتك ليجد موعدك وينساها عند مغادرتك. تُحفظ إجابتك دون اسمك. ويبقى ما تكتبه مختومًا حتى يفتحه الموظفون.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>خصوصيتك</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>هل أنت في طريقك للخروج؟ يهمّنا رأيك في زيارتك.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>تقييم الزيارة</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = غير محتمل إطلاقًا</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = محتمل للغاية</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>ما مدى احتمال أن توصي بنا لصديق أو زميل؟</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>جارٍ البحث عن زيارتك…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>يُرجى إبقاؤها ثابتة على اللوحة.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>يُرجى تركها في القارئ.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>يُرجى تركها في الفتحة.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>جارٍ قراءة بطاقتك…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>شكرًا، تمت قراءة الرمز الشريطي.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>يعلم الاستقبال أنك هنا.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>يُرجى تقريب الرمز الشريطي من الماسح.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>وهو على بطاقتك أو في رسالة موعدك.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>يُرجى التوجه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>يُرجى أخذ بطاقتك معك.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>يُرجى الانتظار بجانب هذه الشاشة.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>سيأتي إليك أحدهم.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>سيساعدونك في كل شيء.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>نستدعي أحد الموظفين.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>ربما لم يُحفظ ما قلته لنا. يُرجى إخبارهم شخصيًا.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>علامة «و»</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>علامة @</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>قوس إغلاق</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>شرطة طويلة</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>علامة الدرجة</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>علامة الدولار</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>علامة يساوي</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>علامة اليورو</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>شرطة قصيرة</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>مزيد من الحروف بالضغط المطوّل</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>قوس فتح</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>علامة النسبة المئوية</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>علامة زائد</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>علامة الجنيه</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>ثلاث نقاط</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 wait to be sent, the oldest for %2.</source>
        <translation>%1 في انتظار الإرسال، أقدمها منذ %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>قُرئت بطاقة من عائلة %1 خلال %2 مللي ثانية.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>مُسح رمز: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>قارئ البطاقات: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>استجاب المركز قبل %1.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>لم يستجب المركز قط.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>لم يستجب المركز منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>لم يرفض المركز أي سجل (%n).</numerusform>
            <numerusform>رفض المركز سجلًا واحدًا.</numerusform>
            <numerusform>رفض المركز سجلين.</numerusform>
            <numerusform>رفض المركز %n سجلات.</numerusform>
            <numerusform>رفض المركز %n سجلًا.</numerusform>
            <numerusform>رفض المركز %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>تنظيف الزجاج</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>إغلاق لهذا اليوم</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>جُدّدت بيانات البطاقة في %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>الشبكة: %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>لا يوجد قارئ بطاقات.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>لا توجد شبكة متصلة.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>لم يُجرَ بعد.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>يُرجى إدخال بطاقة.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>قاعدة البيانات سليمة، المساحة الحرة %1 غيغابايت.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>صورة تجريبية</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>قراءة تجريبية</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>قراءة تجريبية: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>صوت تجريبي</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>لم تُقرأ البطاقة: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>جُدّدت القائمة قبل %1.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>لا توجد قائمة بعد.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>لمن يعملون هنا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>الرقم السري للموظفين</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>الرقم غير صحيح. لم تبقَ محاولات (%n).</numerusform>
            <numerusform>الرقم غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرقم غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>الرقم غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>الرقم غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>الرقم غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. يمكن المحاولة الآن (%n).</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار %n ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار %n ثانية.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>الطابق %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>الغرفة %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>ما زالت في القارئ.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>ما زالت في الفتحة.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>ما زالت على اللوحة.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>يُرجى أخذ بطاقتك.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>طول الشريط 100 مم. يُرجى قياسه.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>للانضمام إلى لجنة عملائنا: يُرجى توجيه الهاتف إلى هنا.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>نقرأ هنا كل إجابة ونبحث عمّا ينبغي تغييره.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>نقرأ هنا كل إجابة. وغالبًا ما تكون الأشياء الصغيرة أكثرها نفعًا.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>نقرأ هنا كل إجابة. وستكون إجابتك لحظة جميلة في يومنا.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>لنحسّن هذا المكان معًا</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>سيتصل بك أحدهم. رقمك لهذا الغرض وحده.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>الطريق إلى لجنة عملائنا، للهاتف</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>لقد سمعنا رأيك. شكرًا لك.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>اليوم والشهر والسنة، مثل ⁦05&#xa0;03&#xa0;1948⁩.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>لا يوجد يوم كهذا في التقويم. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>لم نجد موعدًا بتاريخ الميلاد هذا. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>ما تاريخ ميلاد هذا الشخص؟</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>ما تاريخ ميلادك؟</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>رقم الهوية، أو رمز الحجز المذكور في الرسالة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>لم نجد موعدًا بهذا الرقم وتاريخ الميلاد. يُرجى التحقق من كليهما.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>ما رقم هذا الشخص؟</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>ما رقمك؟</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>تكفي الحروف الثلاثة الأولى.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>لم نجد موعدًا بهذا الاسم وتاريخ الميلاد. يُرجى التحقق من كليهما.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>ما اسم عائلة هذا الشخص؟</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>ما اسم عائلتك؟</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>الشريحة إلى الأسفل ونحوك. لا حاجة إلى لمس شيء آخر.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>الشريحة إلى الأمام وإلى الأعلى. لا حاجة إلى لمس شيء آخر.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>مستوية وثابتة. لا حاجة إلى لمس شيء آخر.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>الرمز الموجود على بطاقتك أو رسالتك. لا حاجة إلى لمس شيء آخر.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>أهلًا وسهلًا. يُرجى وضع الرمز الشريطي تحت النافذة.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>أهلًا وسهلًا. يُرجى وضع بطاقتك الصحية على اللوحة.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>أهلًا وسهلًا. يُرجى إدخال بطاقتك الصحية من الأعلى.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>أهلًا وسهلًا. يُرجى إدخال بطاقتك الصحية في الفتحة.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>من %1 إلى %2 من أصل %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>أشخاص آخرون</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>هذه البطاقة لعدة أشخاص.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>من الحاضر اليوم؟</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>مواليد %1</translation>
    </message>
</context>
<context>
    <name>YourVisit</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>طاب يومك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>هل هذه هي زيارة اليوم؟</numerusform>
            <numerusform>هل هذه هي زيارة اليوم؟</numerusform>
            <numerusform>هل هاتان هما زيارتا اليوم؟</numerusform>
            <numerusform>هل هذه هي زيارات اليوم؟</numerusform>
            <numerusform>هل هذه هي زيارات اليوم؟</numerusform>
            <numerusform>هل هذه هي زيارات اليوم؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>هل هذه زيارتك اليوم؟</numerusform>
            <numerusform>هل هذه زيارتك اليوم؟</numerusform>
            <numerusform>هل هاتان زيارتاك اليوم؟</numerusform>
            <numerusform>هل هذه زياراتك اليوم؟</numerusform>
            <numerusform>هل هذه زياراتك اليوم؟</numerusform>
            <numerusform>هل هذه زياراتك اليوم؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>لا، ليست هي</numerusform>
            <numerusform>لا، ليست هي</numerusform>
            <numerusform>لا، ليستا هما</numerusform>
            <numerusform>لا، ليست هي</numerusform>
            <numerusform>لا، ليست هي</numerusform>
            <numerusform>لا، ليست هي</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>لا، هذا غير صحيح</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>نعم، تسجيل الوصول</translation>
    </message>
</context>
</TS>
