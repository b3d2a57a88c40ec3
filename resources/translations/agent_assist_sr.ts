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
        <translation>Предајте позив уз сажетак; и даље је Ваш</translation>
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
        <translation>Забележите као речено и наставите</translation>
    </message>
    <message>
        <source>Find a solution</source>
        <translation>Нађи решење</translation>
    </message>
    <message>
        <source>Go to the one box</source>
        <translation>Идите у поље за претрагу</translation>
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
        <translation>Прикажите кључне речи уместо целог текста, или обратно</translation>
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
        <translation>Бочни приказ</translation>
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
    <name>Asking</name>
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
        <source>Calm first</source>
        <translation>Смири</translation>
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
        <source>A known customer?</source>
        <translation>Познат купац?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Још није познат</translation>
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
        <source>hidden until verified</source>
        <translation>скривено до потврде</translation>
    </message>
    <message>
        <source>Press to correct it</source>
        <translation>Притисните да исправите</translation>
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
        <translation>Ништа не одговара. Пробајте друге речи купца.</translation>
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
        <translation>формулација</translation>
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
        <translation>Копирај ову формулацију</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back from hold</source>
        <translation>Крај чекања</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What can be done here, and with which keys</source>
        <translation>Шта овде може да се уради и којим тастерима</translation>
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
        <translation>Колико сте рекли да ће трајати?</translation>
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
        <translation>Прво питајте за дозволу, реците колико ће трајати и сачекајте одговор.</translation>
    </message>
    <message>
        <source>Named time</source>
        <translation>Најављено време</translation>
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
    <name>KnownPanel</name>
    <message>
        <source>Which customer is it?</source>
        <translation>Који је то купац?</translation>
    </message>
    <message>
        <source>That is the one</source>
        <translation>То је тај купац</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or order</source>
        <translation>Име, телефон, е-пошта или поруџбина</translation>
    </message>
    <message>
        <source>Customers who fit</source>
        <translation>Купци који одговарају</translation>
    </message>
    <message>
        <source>Nobody fits. Type the beginning of another word.</source>
        <translation>Нико не одговара. Унесите почетак неке друге речи.</translation>
    </message>
    <message>
        <source>Nobody fits yet.</source>
        <translation>Још нико не одговара.</translation>
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
        <translation>У сваком тренутку; после се враћате овде</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message>
        <source>By key as well</source>
        <translation>И тастером</translation>
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
        <translation>Изаберите нешто од овога.</translation>
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
        <translation>Позовите поново или сачекајте.</translation>
    </message>
    <message>
        <source>Did {who} pick up?</source>
        <translation>Да ли се јавља {who}?</translation>
    </message>
    <message>
        <source>Afterwards you are back in “{title}”.</source>
        <translation>После се враћате на „{title}“.</translation>
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
        <translation>На чекању {time}, најављено {named}</translation>
    </message>
    <message>
        <source>Over a minute: go back to the customer, or offer to call back.</source>
        <translation>Дуже од минута: вратите се купцу или му понудите повратни позив.</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Крај чекања</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>Понуди повратни позив</translation>
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
        <translation>Дошло је до грешке у програму; разговор се наставља. Шта се догодило, пише у {file}.</translation>
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
        <translation>Затворите програм и покрените га с другом фасциклом: {option}.</translation>
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
        <translation>Упишите шта се обећава.</translation>
    </message>
    <message>
        <source>The time has passed already: choose a later one.</source>
        <translation>То време је већ прошло: изаберите касније.</translation>
    </message>
    <message>
        <source>Write the time like this: {example}.</source>
        <translation>Упишите време овако: {example}.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
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
        <translation>{what} до {when}</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Позови</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Испуњено је</translation>
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
        <translation>Упишите разлог у неколико речи.</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Say</source>
        <translation>Реците</translation>
    </message>
    <message>
        <source>Customer answers</source>
        <translation>Одговор купца</translation>
    </message>
    <message>
        <source>choosing one marks this as said</source>
        <translation>избором се бележи да је речено</translation>
    </message>
    <message>
        <source>What to say, to be edited before it is sent</source>
        <translation>Шта рећи, за измену пре слања</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Прескочи…</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Да: {text}</translation>
    </message>
    <message>
        <source>Don’t: {text}</source>
        <translation>Пазите: {text}</translation>
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
    <name>SayHead</name>
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
        <translation>Формулација {number} од {count}</translation>
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
        <translation>као у систему</translation>
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
        <translation>Бочни приказ остаје изнад других прозора</translation>
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
        <translation>Ваше име, како га изговарате</translation>
    </message>
    <message>
        <source>You speak of yourself as</source>
        <translation>О себи говорите као</translation>
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
        <translation>није наведено</translation>
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
    <name>SolutionColumn</name>
    <message>
        <source>Can promise:</source>
        <translation>Можемо да обећамо:</translation>
    </message>
    <message>
        <source>Cannot promise:</source>
        <translation>Не можемо да обећамо:</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Понуди</translation>
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
        <source>accepted</source>
        <translation>прихваћено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
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
        <translation>Можемо да обећамо:</translation>
    </message>
    <message>
        <source>Cannot promise:</source>
        <translation>Не можемо да обећамо:</translation>
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
        <translation>Спремни за следећег купца</translation>
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
        <translation>Почните од теме</translation>
    </message>
    <message>
        <source>New since your last shift</source>
        <translation>Ново од Ваше последње смене</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
    <message>
        <source>This library has no lines for that.</source>
        <translation>Библиотека за то нема текст.</translation>
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
        <translation>Предајте разговор; Ваш је док се не реши</translation>
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
        <translation>Упишите ко преузима.</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Compare with our records</source>
        <translation>Упоредите с нашим подацима</translation>
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
        <source>not in our records</source>
        <translation>нема у нашим подацима</translation>
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
    <name>WhoCard</name>
    <message>
        <source>Who are you?</source>
        <translation>Ко сте Ви?</translation>
    </message>
    <message>
        <source>You say your name in the greeting; some words follow you.</source>
        <translation>Своје име изговарате у поздраву; неке речи зависе од Вас.</translation>
    </message>
    <message>
        <source>Your name, as you say it</source>
        <translation>Ваше име, како га изговарате</translation>
    </message>
    <message>
        <source>You speak of yourself as</source>
        <translation>О себи говорите као</translation>
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
        <source>That is me</source>
        <translation>То сам ја</translation>
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
        <translation>Контакт</translation>
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
        <translation>Прослеђено надређенима</translation>
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
        <translation>Купац је одустао</translation>
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
        <translation>Нисмо питали</translation>
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
<context>
    <name>core</name>
    <message>
        <source>Say in the settings (Ctrl+,) what your name is and how you speak of yourself.</source>
        <translation>Упишите у подешавањима (Ctrl+,) своје име и како о себи говорите.</translation>
    </message>
    <message>
        <source>This has to be said, or answered with a refusal, before the call can go on.</source>
        <translation>Ово мора да се каже, или да купац одбије, пре него што наставите.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Corrected: {facts}</source>
        <translation>Исправљено: {facts}</translation>
    </message>
    <message>
        <source>Skipped {step}: {reason}</source>
        <translation>Прескочено – {step}: {reason}</translation>
    </message>
    <message>
        <source>Call taken</source>
        <translation>Позив примљен</translation>
    </message>
    <message>
        <source>Call made</source>
        <translation>Позив упућен</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Идентитет потврђен</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Идентитет није потврђен</translation>
    </message>
    <message>
        <source>Customer found</source>
        <translation>Купац пронађен</translation>
    </message>
    <message>
        <source>Another need</source>
        <translation>Још једна потреба</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На чекању</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Крај чекања</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Остављено по страни</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Поново преузето</translation>
    </message>
    <message>
        <source>Offered {solution}</source>
        <translation>Понуђено: {solution}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прихваћено</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Одбијено: {reason}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Promised {what}</source>
        <translation>Обећано: {what}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обећање испуњено</translation>
    </message>
    <message>
        <source>Transfer to {to}</source>
        <translation>Пребацивање: {to}</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Преузето</translation>
    </message>
    <message>
        <source>Nobody picked up</source>
        <translation>Нико се не јавља</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Прекид везе</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Поново на вези</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>Расположење: {mood}</translation>
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
        <source>Language: {language}</source>
        <translation>Језик: {language}</translation>
    </message>
    <message>
        <source>Channel: {channel}</source>
        <translation>Канал: {channel}</translation>
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
        <source>Social media</source>
        <translation>Друштвене мреже</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Завршетак</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Затворено</translation>
    </message>
    <message>
        <source>Takes back {what}</source>
        <translation>Опозива: {what}</translation>
    </message>
    <message>
        <source>the last answer</source>
        <translation>последњи одговор</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>оно што је уписано</translation>
    </message>
    <message>
        <source>the tick</source>
        <translation>ознаку</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>последњи корак</translation>
    </message>
    <message>
        <source>the new need</source>
        <translation>нову потребу</translation>
    </message>
    <message>
        <source>the change of need</source>
        <translation>промену потребе</translation>
    </message>
    <message>
        <source>the choice of guide</source>
        <translation>избор водича</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>понуду</translation>
    </message>
    <message>
        <source>the answer to the offer</source>
        <translation>одговор на понуду</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>купца</translation>
    </message>
    <message>
        <source>the verification</source>
        <translation>проверу идентитета</translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>крај разговора</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>исход</translation>
    </message>
    <message>
        <source>said: “{text}”</source>
        <translation>речено: „{text}“</translation>
    </message>
    <message>
        <source>promised: {what}</source>
        <translation>обећано: {what}</translation>
    </message>
    <message>
        <source>transferred to {to}</source>
        <translation>пребачено: {to}</translation>
    </message>
    <message>
        <source>Stays: {parts}</source>
        <translation>Остаје: {parts}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Прослеђено надређенима</translation>
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
        <source>Abandoned</source>
        <translation>Купац је одустао</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Прекид везе</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Купац се не јавља</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Погрешан број</translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation>Прекинуто због увреда</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нико се није јавио</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Говорна пошта</translation>
    </message>
    <message>
        <source>1 contact in 30 days</source>
        <translation>1 контакт за 30 дана</translation>
    </message>
    <message>
        <source>{n} contacts in 30 days</source>
        <translation>контаката за 30 дана: {n}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>од {year}.</translation>
    </message>
    <message>
        <source>The data folder {place} cannot be made: {why}.</source>
        <translation>Фасцикла с подацима {place} не може да се направи: {why}.</translation>
    </message>
    <message>
        <source>Choose another one with --data, or allow writing there.</source>
        <translation>Изаберите другу помоћу --data или дозволите упис у њу.</translation>
    </message>
    <message>
        <source>The data folder {place} cannot be made: a file of that name is in the way.</source>
        <translation>Фасцикла с подацима {place} не може да се направи: већ постоји фајл с тим именом.</translation>
    </message>
    <message>
        <source>Choose another one with --data, or move that file.</source>
        <translation>Изаберите другу помоћу --data или преместите тај фајл.</translation>
    </message>
    <message>
        <source>The call of this promise is not in the log any more.</source>
        <translation>Позив из којег је ово обећање више није у дневнику.</translation>
    </message>
    <message>
        <source>Nothing is known of this customer any more.</source>
        <translation>О овом купцу се више ништа не зна.</translation>
    </message>
    <message>
        <source>There is no space left to write {place}.</source>
        <translation>Нема више места за упис у {place}.</translation>
    </message>
    <message>
        <source>Free some space on that disk; what is not saved yet is kept and written then.</source>
        <translation>Ослободите простор на том диску; што није сачувано, чека и уписује се тада.</translation>
    </message>
    <message>
        <source>{place} is being written by another program and did not become free in time.</source>
        <translation>У {place} пише други програм и није се ослободило на време.</translation>
    </message>
    <message>
        <source>Wait for the other program to finish, or close it; then try again.</source>
        <translation>Сачекајте да други програм заврши или га затворите, па покушајте поново.</translation>
    </message>
    <message>
        <source>Another window of this program is already writing {place}.</source>
        <translation>Други прозор овог програма већ пише у {place}.</translation>
    </message>
    <message>
        <source>Go on there, or close it and start again; until then this one only reads.</source>
        <translation>Наставите тамо, или га затворите и покрените програм поново; дотле овај прозор само чита.</translation>
    </message>
    <message>
        <source>{place} cannot be written to.</source>
        <translation>Упис у {place} није могућ.</translation>
    </message>
    <message>
        <source>Allow writing to that folder, or choose another data folder with --data.</source>
        <translation>Дозволите упис у ту фасциклу или изаберите другу помоћу --data.</translation>
    </message>
    <message>
        <source>{place} is not there or cannot be opened.</source>
        <translation>{place} не постоји или не може да се отвори.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder exists, or choose another with --data.</source>
        <translation>Проверите да ли је диск прикључен и да ли фасцикла постоји, или изаберите другу помоћу --data.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version of this program.</source>
        <translation>{place} потиче из новије верзије овог програма.</translation>
    </message>
    <message>
        <source>Install that version or a later one; nothing in it was touched.</source>
        <translation>Инсталирајте ту или новију верзију; ништа није мењано.</translation>
    </message>
    <message>
        <source>{place} is damaged and cannot be read whole.</source>
        <translation>{place} је оштећено и не може цело да се прочита.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place; keep the damaged file, parts of it may be rescued.</source>
        <translation>Ставите на његово место најновију резервну копију; оштећени фајл сачувајте, нешто се можда може спасти.</translation>
    </message>
    <message>
        <source>{place} is a database, but not one of this program.</source>
        <translation>{place} је база података, али не овог програма.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another data folder with --data.</source>
        <translation>Преместите је или изаберите другу фасциклу с подацима помоћу --data.</translation>
    </message>
    <message>
        <source>Reading or writing {place} failed: the disk reports an error.</source>
        <translation>Читање или упис ({place}) није успео: диск јавља грешку.</translation>
    </message>
    <message>
        <source>Check the disk and its cable or connection; what is not saved yet is tried again.</source>
        <translation>Проверите диск и његов кабл или везу; за несачувано се покушава поново.</translation>
    </message>
    <message>
        <source>The database server at {place} does not answer.</source>
        <translation>Сервер базе података {place} не одговара.</translation>
    </message>
    <message>
        <source>Check the network and that the server runs; what is not saved yet is tried again.</source>
        <translation>Проверите мрежу и да ли сервер ради; за несачувано се покушава поново.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Put it into the notes.</source>
        <translation>Ово је дуже од {limit} знакова. Упишите то у белешке.</translation>
    </message>
    <message>
        <source>The customer cannot hear you now. Type it without saying.</source>
        <translation>Купац Вас сада не чује. Упишите без изговарања.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Ништа није уписано.</translation>
    </message>
    <message>
        <source>“{text}” does not fit here.{example}</source>
        <translation>„{text}“ овде не одговара.{example}</translation>
    </message>
    <message>
        <source>“{text}” has no letter in it. Example: Ana Petrović</source>
        <translation>„{text}“ нема ниједно слово. Пример: Ана Петровић</translation>
    </message>
    <message>
        <source>This name is longer than {limit} characters. Shorten it.</source>
        <translation>Ово име је дуже од {limit} знакова. Скратите га.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Example: {example}</source>
        <translation>„{text}“ није број. Пример: {example}</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Овај број има превише цифара.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money. Example: {example}</source>
        <translation>„{text}“ није новчани износ. Пример: {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a currency known here. Example: {example}</source>
        <translation>„{text}“ није позната валута. Пример: {example}</translation>
    </message>
    <message>
        <source>Say the currency too. Example: {example}</source>
        <translation>Упишите и валуту. Пример: {example}</translation>
    </message>
    <message>
        <source>An amount of money is not negative. Example: {example}</source>
        <translation>Износ не може бити негативан. Пример: {example}</translation>
    </message>
    <message>
        <source>This amount has too many digits.</source>
        <translation>Овај износ има превише цифара.</translation>
    </message>
    <message>
        <source>Money has two decimals at most. Example: {example}</source>
        <translation>Износ има највише две децимале. Пример: {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a date.{example}</source>
        <translation>„{text}“ није датум.{example}</translation>
    </message>
    <message>
        <source>“{text}” is not a phone number.{example}</source>
        <translation>„{text}“ није број телефона.{example}</translation>
    </message>
    <message>
        <source>A phone number has 5 to 15 digits, this one {count}.{example}</source>
        <translation>Број телефона има од 5 до 15 цифара, а овај {count}.{example}</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.{example}</source>
        <translation>„{text}“ није имејл адреса.{example}</translation>
    </message>
    <message>
        <source>“{text}” can mean several of these: {choices}</source>
        <translation>„{text}“ може бити више од овога: {choices}</translation>
    </message>
    <message>
        <source>“{text}” is none of these: {choices}</source>
        <translation>„{text}“ није ништа од овога: {choices}</translation>
    </message>
    <message>
        <source>The pattern of this fact cannot be used. Tell the supervisor.</source>
        <translation>Образац овог податка није исправан. Јавите супервизору.</translation>
    </message>
    <message>
        <source>This has more than {limit} characters.{example}</source>
        <translation>Ово има више од {limit} знакова.{example}</translation>
    </message>
    <message>
        <source>“{text}” does not look right.{example}</source>
        <translation>„{text}“ не изгледа исправно.{example}</translation>
    </message>
    <message>
        <source>This interaction has not begun. Take the call first.</source>
        <translation>Разговор још није почео. Прво примите позив.</translation>
    </message>
    <message>
        <source>This belongs to another interaction. Choose that one first.</source>
        <translation>Ово припада другом разговору. Прво изаберите њега.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Нема шта да се опозове.</translation>
    </message>
    <message>
        <source>There are {count} needs; choose one of them.</source>
        <translation>Број потреба: {count}. Изаберите једну од њих.</translation>
    </message>
    <message>
        <source>You are working on this need already.</source>
        <translation>Већ радите на овој потреби.</translation>
    </message>
    <message>
        <source>“{guide}” is not about a topic. Choose a topic guide.</source>
        <translation>„{guide}“ није водич за тему. Изаберите водич за тему.</translation>
    </message>
    <message>
        <source>You are in this guide already.</source>
        <translation>Већ сте у овом водичу.</translation>
    </message>
    <message>
        <source>There is no solution “{solution}”.</source>
        <translation>Нема решења „{solution}“.</translation>
    </message>
    <message>
        <source>This solution was not offered yet. Offer it first.</source>
        <translation>Ово решење још није понуђено. Прво га понудите.</translation>
    </message>
    <message>
        <source>Say in a word why the customer refuses it.</source>
        <translation>Укратко упишите зашто купац то одбија.</translation>
    </message>
    <message>
        <source>The interaction uses this version of the library already.</source>
        <translation>Разговор већ користи ову верзију библиотеке.</translation>
    </message>
    <message>
        <source>The guide of this conversation is not in that version of the library.</source>
        <translation>Водича овог разговора нема у тој верзији библиотеке.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Прво изаберите купца.</translation>
    </message>
    <message>
        <source>Choose a point first.</source>
        <translation>Прво изаберите ставку.</translation>
    </message>
    <message>
        <source>Name a time between nothing and one hour.</source>
        <translation>Наведите време до једног сата.</translation>
    </message>
    <message>
        <source>This promise has no id.</source>
        <translation>Обећање нема ознаку.</translation>
    </message>
    <message>
        <source>Write down what was promised.</source>
        <translation>Упишите шта је обећано.</translation>
    </message>
    <message>
        <source>Say who keeps the promise.</source>
        <translation>Упишите ко испуњава обећање.</translation>
    </message>
    <message>
        <source>This promise is written down already.</source>
        <translation>Ово обећање је већ уписано.</translation>
    </message>
    <message>
        <source>The promised time has passed. Choose a later one.</source>
        <translation>Обећано време је већ прошло. Изаберите касније.</translation>
    </message>
    <message>
        <source>There is no such promise in this interaction.</source>
        <translation>У овом разговору нема таквог обећања.</translation>
    </message>
    <message>
        <source>This promise was kept already.</source>
        <translation>Ово обећање је већ испуњено.</translation>
    </message>
    <message>
        <source>It is open whether {who} picked up. Answer that first.</source>
        <translation>Још не знамо да ли се јавља {who}. Прво то одговорите.</translation>
    </message>
    <message>
        <source>Say whom the customer is handed over to.</source>
        <translation>Упишите коме предајете купца.</translation>
    </message>
    <message>
        <source>Write one sentence for the other side, so that the customer need not tell it again.</source>
        <translation>Напишите реченицу за колегу, да купац не прича све испочетка.</translation>
    </message>
    <message>
        <source>No transfer waits for an answer.</source>
        <translation>Ниједно пребацивање не чека одговор.</translation>
    </message>
    <message>
        <source>There was no line to drop. Take the interaction up first.</source>
        <translation>Веза није ни постојала. Прво преузмите разговор.</translation>
    </message>
    <message>
        <source>This field has no name.</source>
        <translation>Ово поље нема назив.</translation>
    </message>
    <message>
        <source>It is open whether {who} picked up. Answer that before you close.</source>
        <translation>Још не знамо да ли се јавља {who}. Одговорите на то пре затварања.</translation>
    </message>
    <message>
        <source>Say for each of the {count} needs how it ended.</source>
        <translation>Изаберите за сваку потребу ({count}) како се завршила.</translation>
    </message>
    <message>
        <source>This interaction has begun already.</source>
        <translation>Овај разговор је већ почео.</translation>
    </message>
    <message>
        <source>The conversation is going on, so there is nothing to take up here.</source>
        <translation>Разговор је у току, нема шта да се преузме.</translation>
    </message>
    <message>
        <source>The customer is on hold. Take them back from hold first.</source>
        <translation>Купац је на чекању. Прво му се вратите.</translation>
    </message>
    <message>
        <source>This interaction is parked. Take it up first.</source>
        <translation>Овај разговор је по страни. Прво га преузмите.</translation>
    </message>
    <message>
        <source>The line dropped. Say that the customer is back, or wrap up.</source>
        <translation>Веза је прекинута. Означите да је купац поново на вези или завршите.</translation>
    </message>
    <message>
        <source>You are wrapping up. Go back with Undo, or choose or add a need to go on talking.</source>
        <translation>У току је завршетак. Вратите се једним Назад, или изаберите или додајте потребу да наставите разговор.</translation>
    </message>
    <message>
        <source>This interaction is closed. Start a new one.</source>
        <translation>Овај разговор је затворен. Почните нови.</translation>
    </message>
    <message>
        <source>The customer is not on hold.</source>
        <translation>Купац није на чекању.</translation>
    </message>
    <message>
        <source>The line is not reported as dropped.</source>
        <translation>Прекид везе није забележен.</translation>
    </message>
    <message>
        <source>Wrap up first; then the record can be closed.</source>
        <translation>Прво завршите разговор, па се запис може затворити.</translation>
    </message>
    <message>
        <source>“{guide}” interrupts a conversation; it opens none.</source>
        <translation>„{guide}“ служи усред разговора, њиме се не почиње.</translation>
    </message>
    <message>
        <source>This library has no texts in “{language}”; it has {known}.</source>
        <translation>Библиотека нема текстове на језику „{language}“; има: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to say here.</source>
        <translation>Овде нема шта да се каже.</translation>
    </message>
    <message>
        <source>This line still lacks a value. Ask for what is missing, then say it.</source>
        <translation>Овој реченици још недостаје податак. Питајте за њега, па је реците.</translation>
    </message>
    <message>
        <source>The conversation has moved on since. Look at the step shown now, then answer.</source>
        <translation>Разговор је у међувремену одмакао. Погледајте приказани корак, па одговорите.</translation>
    </message>
    <message>
        <source>This is not known yet. Type it, or skip the step with a reason.</source>
        <translation>Ово још није познато. Упишите, или прескочите корак уз разлог.</translation>
    </message>
    <message>
        <source>The guide ends here. Wrap up, or add another need.</source>
        <translation>Водич се овде завршава. Завршите разговор или додајте потребу.</translation>
    </message>
    <message>
        <source>The customer is not verified yet. Ask and compare first.</source>
        <translation>Идентитет купца још није потврђен. Прво питајте и упоредите.</translation>
    </message>
    <message>
        <source>This answer does not fit what is known. Choose another one.</source>
        <translation>Овај одговор се не слаже са оним што знамо. Изаберите други.</translation>
    </message>
    <message>
        <source>The guide does not say how to go on. Choose a stage, or wrap up.</source>
        <translation>Водич не каже како даље. Изаберите фазу или завршите разговор.</translation>
    </message>
    <message>
        <source>This step has no answer “{answer}”. Choose one that is shown.</source>
        <translation>Овај корак нема одговор „{answer}“. Изаберите неки од приказаних.</translation>
    </message>
    <message>
        <source>This is not known yet, so there is nothing to correct.</source>
        <translation>Ово још није познато, па нема шта да се исправи.</translation>
    </message>
    <message>
        <source>Nobody is verified at this step.</source>
        <translation>На овом кораку се не проверава идентитет.</translation>
    </message>
    <message>
        <source>It was tried as often as it may be. Go on as not verified.</source>
        <translation>Сви покушаји су искоришћени. Наставите без потврде идентитета.</translation>
    </message>
    <message>
        <source>Here only the customer themselves can be verified.</source>
        <translation>Овде се потврђује само сам купац.</translation>
    </message>
    <message>
        <source>{needed} of {asked} answers have to agree.</source>
        <translation>Потребно је да се слаже {needed} од {asked} одговора.</translation>
    </message>
    <message>
        <source>Say in a word why this step is skipped.</source>
        <translation>Укратко упишите зашто прескачете корак.</translation>
    </message>
    <message>
        <source>This step cannot be skipped: nobody has been verified.</source>
        <translation>Овај корак не може да се прескочи: идентитет није потврђен.</translation>
    </message>
    <message>
        <source>This conversation has no step in that stage.</source>
        <translation>Овај разговор нема корак у тој фази.</translation>
    </message>
    <message>
        <source>Something has to be said before that. Go on step by step until it was said.</source>
        <translation>Пре тога нешто мора да се каже. Идите корак по корак док то не кажете.</translation>
    </message>
    <message>
        <source>“{guide}” is not one for any time. Change the guide.</source>
        <translation>„{guide}“ није водич за сваки тренутак. Промените водич.</translation>
    </message>
    <message>
        <source>You are in this side conversation already. Go on with it.</source>
        <translation>Већ сте у том успутном разговору. Наставите га.</translation>
    </message>
    <message>
        <source>“{guide}” is not offered in this guide.</source>
        <translation>„{guide}“ се не нуди у овом водичу.</translation>
    </message>
    <message>
        <source>You are not in a side conversation.</source>
        <translation>Нисте у успутном разговору.</translation>
    </message>
    <message>
        <source>This text has {count} characters; {limit} fit. Please shorten it.</source>
        <translation>Овај текст има {count} знакова, а стаје {limit}. Скратите га.</translation>
    </message>
    <message>
        <source>No guide in use asks for “{fact}”. Write it into the notes.</source>
        <translation>Ниједан водич у употреби не пита за „{fact}“. Упишите то у белешке.</translation>
    </message>
    <message>
        <source>This must be known. Ask for it, or skip the step with a reason.</source>
        <translation>Ово мора да се зна. Питајте, или прескочите корак уз разлог.</translation>
    </message>
    <message>
        <source>This has to be said before you go on. Say it, or choose that the customer refuses it.</source>
        <translation>Ово мора да се каже пре наставка. Реците, или изаберите да купац одбија.</translation>
    </message>
    <message>
        <source>There is no guide “{guide}” in this library. Choose another one.</source>
        <translation>У библиотеци нема водича „{guide}“. Изаберите други.</translation>
    </message>
    <message>
        <source>The guide “{guide}” has no step “{step}” in this library. Choose a stage or another guide to go on.</source>
        <translation>Водич „{guide}“ у овој библиотеци нема корак „{step}“. Изаберите фазу или други водич.</translation>
    </message>
    <message>
        <source>Too many guides wait for one another. Finish one of them, or choose a stage.</source>
        <translation>Превише водича чека један на други. Завршите неки или изаберите фазу.</translation>
    </message>
    <message>
        <source>This text has no wording for this channel and language.</source>
        <translation>Овај текст нема формулацију за овај канал и језик.</translation>
    </message>
    <message>
        <source>This solution is no longer in the library.</source>
        <translation>Овог решења више нема у библиотеци.</translation>
    </message>
    <message>
        <source>There is nothing to say at this step.</source>
        <translation>На овом кораку нема шта да се каже.</translation>
    </message>
    <message>
        <source>Something is missing in this text: fill in the marked field first.</source>
        <translation>У тексту нешто недостаје: прво попуните означено поље.</translation>
    </message>
    <message>
        <source>This call is closed already; see the log.</source>
        <translation>Овај позив је већ затворен; погледајте дневник.</translation>
    </message>
    <message>
        <source>The library has no opening guide for such a call. Ask your supervisor to add one.</source>
        <translation>Библиотека нема уводни водич за такав позив. Замолите супервизора да га дода.</translation>
    </message>
    <message>
        <source> Example: {text}</source>
        <translation> Пример: {text}</translation>
    </message>
</context>
</TS>
