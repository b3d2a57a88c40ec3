<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS">
<context>
    <name>Actions</name>
    <message>
        <source>Help</source>
        <translation>Помоћ</translation>
    </message>
    <message>
        <source>What can be done here, and with which keys</source>
        <translation>Шта овде може да се уради и којим тастерима</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Прими позив</translation>
    </message>
    <message>
        <source>Start with the greeting; the topic comes later</source>
        <translation>Почните поздравом; тема долази касније</translation>
    </message>
    <message>
        <source>Call a customer</source>
        <translation>Позови купца</translation>
    </message>
    <message>
        <source>Start an outbound call, for example to keep a promise</source>
        <translation>Започните одлазни позив, на пример да испуните обећање</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обећање</translation>
    </message>
    <message>
        <source>Write down what we owe this customer, and by when</source>
        <translation>Запишите шта дугујемо овом купцу и до када</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Нема одговора</translation>
    </message>
    <message>
        <source>The customer says nothing: what to say next</source>
        <translation>Купац ћути: шта рећи</translation>
    </message>
    <message>
        <source>Customer is upset: calm first</source>
        <translation>Купац је узнемирен: прво смирити</translation>
    </message>
    <message>
        <source>Calm the customer, then come back to this place</source>
        <translation>Смирите купца, па се вратите на ово место</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Чекање</translation>
    </message>
    <message>
        <source>Ask leave, name a time, and put the customer on hold</source>
        <translation>Питајте за дозволу, реците колико ће трајати и ставите купца на чекање</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Пребаци</translation>
    </message>
    <message>
        <source>Hand the call over with a summary; it stays yours</source>
        <translation>Предајте позив уз сажетак; и даље је ваш</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Заврши</translation>
    </message>
    <message>
        <source>How each need ended, promises, summary</source>
        <translation>Како се завршила свака потреба, обећања, сажетак</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Речено</translation>
    </message>
    <message>
        <source>Mark this as said and go on</source>
        <translation>Означите као речено и наставите</translation>
    </message>
    <message>
        <source>Find a solution</source>
        <translation>Нађи решење</translation>
    </message>
    <message>
        <source>Go to the one box</source>
        <translation>Иди у поље за претрагу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Опозовите последњи корак</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>Следећа формулација</translation>
    </message>
    <message>
        <source>Previous wording</source>
        <translation>Претходна формулација</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Кључне речи</translation>
    </message>
    <message>
        <source>Show cue words instead of the full text, or back</source>
        <translation>Прикажи кључне речи уместо целог текста, или обратно</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Копирајте оно што треба рећи</translation>
    </message>
    <message>
        <source>Side layout</source>
        <translation>Уски приказ</translation>
    </message>
    <message>
        <source>A narrow window beside the other program, or back</source>
        <translation>Узак прозор поред другог програма, или обратно</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Назад на позив</translation>
    </message>
    <message>
        <source>Another need</source>
        <translation>Још једна потреба</translation>
    </message>
    <message>
        <source>The customer asks for something else as well</source>
        <translation>Купац тражи још нешто</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Напишите белешку</translation>
    </message>
    <message>
        <source>Skip with reason…</source>
        <translation>Прескочи уз разлог…</translation>
    </message>
    <message>
        <source>Pass over this step and say why</source>
        <translation>Прескочите овај корак и реците зашто</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Иди на фазу</translation>
    </message>
    <message>
        <source>Choose a stage with the arrow keys</source>
        <translation>Изаберите фазу стрелицама</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Још…</translation>
    </message>
    <message>
        <source>Side questions, manager, abuse, line dropped, language</source>
        <translation>Успутна питања, шеф, увреде, прекид везе, језик</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светло или тамно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Изађи</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Одговор {number}</translation>
    </message>
    <message>
        <source>Chat {number}</source>
        <translation>Ћаскање {number}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Customer answers</source>
        <translation>Одговори купца</translation>
    </message>
</context>
<context>
    <name>ChatStrip</name>
    <message>
        <source>Open conversations</source>
        <translation>Отворени разговори</translation>
    </message>
    <message>
        <source>{name} · to wrap up</source>
        <translation>{name} · за завршетак</translation>
    </message>
    <message>
        <source>{name} · waits {time}</source>
        <translation>{name} · чека {time}</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct: {fact}</source>
        <translation>Исправка: {fact}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправи</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Купац</translation>
    </message>
    <message>
        <source>Facts so far</source>
        <translation>Шта већ знамо</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребе</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Расположење</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Белешке</translation>
    </message>
    <message>
        <source>What matters later…</source>
        <translation>Шта ће бити важно…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Још није познато</translation>
    </message>
    <message>
        <source>verified by {how}</source>
        <translation>потврђено: {how}</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>још није потврђено</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>потврђено</translation>
    </message>
    <message>
        <source>Overdue promise</source>
        <translation>Обећање касни</translation>
    </message>
    <message>
        <source>Open promise</source>
        <translation>Отворено обећање</translation>
    </message>
    <message>
        <source>{what} by {when}</source>
        <translation>{what}, до: {when}</translation>
    </message>
    <message>
        <source>hidden until verified</source>
        <translation>скривено до потврде</translation>
    </message>
    <message>
        <source>Press to correct it</source>
        <translation>Притисни да исправиш</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
    <message>
        <source>This library has no lines for that.</source>
        <translation>Ова библиотека нема реченица за то.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Позвати купца</translation>
    </message>
    <message>
        <source>Why is this step passed over?</source>
        <translation>Зашто се овај корак прескаче?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Прескочи</translation>
    </message>
    <message>
        <source>Why does the customer refuse it?</source>
        <translation>Зашто купац то одбија?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Забележи</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>This is needed to go on.</source>
        <translation>Ово је потребно за наставак.</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a solution</source>
        <translation>Нађи решење</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>најчешће</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words of the customer.</source>
        <translation>Ништа не одговара. Пробај друге купчеве речи.</translation>
    </message>
    <message>
        <source>Not sure: nothing fits well. These come nearest:</source>
        <translation>Није сигурно: ништа не одговара добро. Ово је најближе:</translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n погодак</numerusform>
            <numerusform>%n поготка</numerusform>
            <numerusform>%n погодака</numerusform>
        </translation>
    </message>
    <message>
        <source>guide</source>
        <translation>водич</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>реченица</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>није сигурно</translation>
    </message>
    <message>
        <source>Offer this solution</source>
        <translation>Понуди ово решење</translation>
    </message>
    <message>
        <source>Start this guide</source>
        <translation>Покрени овај водич</translation>
    </message>
    <message>
        <source>Copy this wording</source>
        <translation>Копирај ову реченицу</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back from hold</source>
        <translation>Назад са чекања</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What can be done here, and with which keys</source>
        <translation>Шта се овде може, и којим тастерима</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Изабери одговор</translation>
    </message>
    <message>
        <source>Another open conversation</source>
        <translation>Други отворени разговор</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Пронађено</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>How long did you say it takes?</source>
        <translation>Колико је речено да ће трајати?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Чекање</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Стави на чекање</translation>
    </message>
    <message>
        <source>Ask leave first, name a time, and wait for the answer.</source>
        <translation>Прво замоли за дозволу, реци колико ће трајати и сачекај одговор.</translation>
    </message>
    <message>
        <source>Named time</source>
        <translation>Речено време</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунде</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минута</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <source>every step saved</source>
        <translation>сваки корак је сачуван</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>чува се…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>још није сачувано</translation>
    </message>
    <message>
        <source>not saved yet: {reason}</source>
        <translation>још није сачувано: {reason}</translation>
    </message>
    <message>
        <source>Log of this call</source>
        <translation>Дневник овог позива</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the library…</source>
        <translation>Отварам библиотеку…</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>At any time; afterwards you are back here</source>
        <translation>У сваком тренутку; после тога се враћаш овде</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Веза</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Веза је прекинута</translation>
    </message>
    <message>
        <source>Go on in</source>
        <translation>Настави преко</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Иди на фазу</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Изабери нешто од овога.</translation>
    </message>
</context>
<context>
    <name>NeedPanel</name>
    <message>
        <source>What else does the customer need?</source>
        <translation>Шта је купцу још потребно?</translation>
    </message>
    <message>
        <source>Add the need</source>
        <translation>Додај потребу</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>Купчевим речима</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>The line dropped.</source>
        <translation>Веза је прекинута.</translation>
    </message>
    <message>
        <source>Call back, or wait.</source>
        <translation>Позови поново или сачекај.</translation>
    </message>
    <message>
        <source>Did {who} pick up?</source>
        <translation>Да ли се јавља {who}?</translation>
    </message>
    <message>
        <source>Afterwards you are back in “{title}”.</source>
        <translation>После се враћаш на „{title}“.</translation>
    </message>
    <message>
        <source>For a moment:</source>
        <translation>На тренутак:</translation>
    </message>
    <message>
        <source>On hold {time}</source>
        <translation>На чекању {time}</translation>
    </message>
    <message>
        <source>On hold {time}, you said {named}</source>
        <translation>На чекању {time}, речено {named}</translation>
    </message>
    <message>
        <source>Over a minute: go back to the customer, or offer to call back.</source>
        <translation>Дуже од минута: врати се купцу или понуди да га позовеш.</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Назад са чекања</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>Понуди позив касније</translation>
    </message>
    <message>
        <source>Customer is on the line again</source>
        <translation>Купац је поново на вези</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Врати се одмах</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Јавља се</translation>
    </message>
    <message>
        <source>Nobody picked up</source>
        <translation>Нико се не јавља</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program made a mistake; the call goes on. What happened is in {file}.</source>
        <translation>Програм је погрешио; разговор се наставља. Шта се догодило пише у {file}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {why}.</source>
        <translation>Фасцикла с подацима {folder} не може да се користи: {why}.</translation>
    </message>
    <message>
        <source>The data folder could not be opened: {why}. Details are in {file}.</source>
        <translation>Фасцикла с подацима није могла да се отвори: {why}. Појединости су у {file}.</translation>
    </message>
    <message>
        <source>Close the program and start it with another folder: {option}.</source>
        <translation>Затвори програм и покрени га с другом фасциклом: {option}.</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What do we promise?</source>
        <translation>Шта обећавамо?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обећање</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До када</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>за један сат</translation>
    </message>
    <message>
        <source>today 17:00</source>
        <translation>данас 17:00</translation>
    </message>
    <message>
        <source>tomorrow 12:00</source>
        <translation>сутра 12:00</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>за недељу дана</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ко то ради</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>Напиши шта се обећава.</translation>
    </message>
    <message>
        <source>The time has passed already: choose a later one.</source>
        <translation>То време је већ прошло: изабери касније.</translation>
    </message>
    <message>
        <source>Write the time like this: {example}.</source>
        <translation>Напиши време овако: {example}.</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Напиши разлог у неколико речи.</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Say</source>
        <translation>Реци</translation>
    </message>
    <message>
        <source>Customer answers</source>
        <translation>Одговор купца</translation>
    </message>
    <message>
        <source>choosing one marks this as said</source>
        <translation>избор означава да је ово речено</translation>
    </message>
    <message>
        <source>What to say, to be edited before it is sent</source>
        <translation>Шта рећи, за измену пре слања</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Измени</translation>
    </message>
    <message>
        <source>has to be said</source>
        <translation>мора да се каже</translation>
    </message>
    <message>
        <source>Wording {number} of {count}</source>
        <translation>Реченица {number} од {count}</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Добро: {text}</translation>
    </message>
    <message>
        <source>Don’t: {text}</source>
        <translation>Немој: {text}</translation>
    </message>
    <message>
        <source>Copy for {name}</source>
        <translation>Копирај: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Сачувај и настави</translation>
    </message>
    <message>
        <source>Said — wrap up</source>
        <translation>Речено — заврши</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Даље</translation>
    </message>
    <message>
        <source>Said — next</source>
        <translation>Речено — даље</translation>
    </message>
</context>
<context>
    <name>SayView</name>
    <message>
        <source>What to say</source>
        <translation>Шта рећи</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a solution</source>
        <translation>Нађи решење</translation>
    </message>
    <message>
        <source>The customer’s words…</source>
        <translation>Речи купца…</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Језик прозора</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>као систем</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светла</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тамна</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Величина слова</translation>
    </message>
    <message>
        <source>The side layout stays above other windows</source>
        <translation>Бочни приказ остаје изнад других</translation>
    </message>
    <message>
        <source>Usual channel</source>
        <translation>Уобичајени канал</translation>
    </message>
    <message>
        <source>Usual language of calls</source>
        <translation>Уобичајени језик разговора</translation>
    </message>
    <message>
        <source>Your name, as you say it</source>
        <translation>Твоје име, како га изговараш</translation>
    </message>
    <message>
        <source>You speak of yourself as</source>
        <translation>О себи говориш као</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>жена</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>мушкарац</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>није речено</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Фасцикла с подацима</translation>
    </message>
    <message>
        <source>{key} opens another folder; everything is kept there.</source>
        <translation>{key} отвара другу фасциклу; све се чува тамо.</translation>
    </message>
</context>
<context>
    <name>SolutionDetails</name>
    <message>
        <source>Steps</source>
        <translation>Кораци</translation>
    </message>
    <message>
        <source>Can promise:</source>
        <translation>Може да се обећа:</translation>
    </message>
    <message>
        <source>Cannot promise:</source>
        <translation>Не може да се обећа:</translation>
    </message>
</context>
<context>
    <name>SolutionPanel</name>
    <message>
        <source>Can promise:</source>
        <translation>Може да се обећа:</translation>
    </message>
    <message>
        <source>Cannot promise:</source>
        <translation>Не може да се обећа:</translation>
    </message>
    <message>
        <source>Offer this</source>
        <translation>Понуди ово</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прихваћено</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Одбијено…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>понуђено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прихваћено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stages of the call</source>
        <translation>Фазе позива</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сада</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоји</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No open conversation.</source>
        <translation>Нема отворених разговора.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Ништа не дугујемо.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ништа ново.</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <translation>Спремно за следећег купца</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Прими позив</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Отворени разговори</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Смер</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Језик разговора</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Обећања која чекају</translation>
    </message>
    <message>
        <source>Start with a topic</source>
        <translation>Почни од теме</translation>
    </message>
    <message>
        <source>New since your last shift</source>
        <translation>Ново од твоје последње смене</translation>
    </message>
    <message>
        <source>{who}, by {when}</source>
        <translation>{who}, до: {when}</translation>
    </message>
    <message>
        <source>overdue · {who}, by {when}</source>
        <translation>касни · {who}, до: {when}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today {time}</source>
        <translation>данас {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>сутра {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>јуче {time}</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Hand the call over; it stays yours until it is solved</source>
        <translation>Предај разговор; твој је док се не реши</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Пребаци</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Коме</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Шта треба да знају</translation>
    </message>
    <message>
        <source>Write who takes over.</source>
        <translation>Напиши ко преузима.</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Compare with our records</source>
        <translation>Упореди с нашим подацима</translation>
    </message>
    <message>
        <source>It agrees</source>
        <translation>Слаже се</translation>
    </message>
    <message>
        <source>It does not agree</source>
        <translation>Не слаже се</translation>
    </message>
    <message>
        <source>Somebody else speaks for the customer? Name:</source>
        <translation>Неко други говори у име купца? Име:</translation>
    </message>
    <message>
        <source>{count} of {needed} needed agree</source>
        <translation>слаже се {count} од потребних {needed}</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>преостао је %n покушај</numerusform>
            <numerusform>преостала су %n покушаја</numerusform>
            <numerusform>преостало је %n покушаја</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Greet</source>
        <translation>Поздрав</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Блискост</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решење</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Захвалност</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Уживо</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Ћаскање</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имејл</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Мреже</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Долазни</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Одлазни</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Смирено</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Забринуто</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Узнемирено</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Прослеђено вишем нивоу</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Пребачено</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обећано</translation>
    </message>
    <message>
        <source>Given up by the customer</source>
        <translation>Купац одустаје</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Прекид везе</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Нема одговора</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Погрешан број</translation>
    </message>
    <message>
        <source>Ended because of abuse</source>
        <translation>Прекинуто због увреда</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нико се није јавио</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Говорна пошта</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>у позиву</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на чекању</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>по страни</translation>
    </message>
    <message>
        <source>line dropped</source>
        <translation>прекид везе</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>завршава се</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворено</translation>
    </message>
    <message>
        <source>Calm the customer</source>
        <translation>Смири купца</translation>
    </message>
    <message>
        <source>Asks for the manager</source>
        <translation>Тражи шефа</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Увреде</translation>
    </message>
    <message>
        <source>Ask leave to hold</source>
        <translation>Замоли за чекање</translation>
    </message>
    <message>
        <source>Side question</source>
        <translation>Успутно питање</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation>у разговору</translation>
    </message>
    <message>
        <source>solved {solved} of {offered}</source>
        <translation>решено {solved} од {offered}</translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>The conversation as a whole</source>
        <translation>Разговор у целини</translation>
    </message>
    <message>
        <source>Had to be said and was not:</source>
        <translation>Морало је да се каже, а није:</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Сажетак је копиран</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Завршетак</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Како се завршило</translation>
    </message>
    <message>
        <source>Asked the customer: did that solve it?</source>
        <translation>Питање купцу: да ли је решено?</translation>
    </message>
    <message>
        <source>Did that solve it?</source>
        <translation>Да ли је решено?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Није питано</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обећања</translation>
    </message>
    <message>
        <source>Summary, for the customer’s record</source>
        <translation>Сажетак, за картон купца</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сажетак</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Копирај сажетак</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Заврши</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Заврши касније</translation>
    </message>
    <message>
        <source>{what}: {who}, by {when}</source>
        <translation>{what}: {who}, до: {when}</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Ништа није обећано.</translation>
    </message>
</context>
</TS>
