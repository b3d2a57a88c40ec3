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
    <message>
        <source>Desk</source>
        <translation>Радно место</translation>
    </message>
    <message>
        <source>Go to the room where customers are served</source>
        <translation>Пређи тамо где се услужују купци</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Студио</translation>
    </message>
    <message>
        <source>Go to the room where guides, templates and solutions are made</source>
        <translation>Пређи тамо где се праве водичи, шаблони и решења</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Вежбаоница</translation>
    </message>
    <message>
        <source>Go to the room where one practises on simulated customers</source>
        <translation>Пређи тамо где се вежба са измишљеним купцима</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Савет</translation>
    </message>
    <message>
        <source>What a good rep would say next; it costs points</source>
        <translation>Шта би добар агент сада рекао; кошта поене</translation>
    </message>
    <message>
        <source>Pause practice, or go on</source>
        <translation>Паузирај вежбу или настави</translation>
    </message>
    <message>
        <source>Say something to the customer</source>
        <translation>Реци нешто купцу</translation>
    </message>
    <message>
        <source>Go to the line; Space in it: said aloud</source>
        <translation>Пређи на поље; размак у њему: изговорено наглас</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Опозива последњу измену</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Поново уноси опозвану измену</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>Испробај одавде</translation>
    </message>
    <message>
        <source>The real desk on this draft; nothing is logged</source>
        <translation>Право радно место на овом нацрту; ништа се не бележи</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Упореди</translation>
    </message>
    <message>
        <source>What differs from the published version, word by word</source>
        <translation>Шта се разликује од објављене верзије, реч по реч</translation>
    </message>
    <message>
        <source>Replay calls</source>
        <translation>Провери на позивима</translation>
    </message>
    <message>
        <source>What would have become of the last calls on this draft</source>
        <translation>Шта би било са последњим позивима по овом нацрту</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следећи проблем</translation>
    </message>
    <message>
        <source>Go to the next place where something is wrong</source>
        <translation>Иде на следеће место где нешто није у реду</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Објави…</translation>
    </message>
    <message>
        <source>See what goes out and what it changes, then publish</source>
        <translation>Погледајте шта излази и шта мења, па објавите</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Верзије</translation>
    </message>
    <message>
        <source>Earlier versions, what they changed, and the way back</source>
        <translation>Раније верзије, шта су промениле и пут назад</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>За преглед</translation>
    </message>
    <message>
        <source>What is out of date, not found, skipped or changed by reps</source>
        <translation>Шта је застарело, није нађено, или агенти прескачу и мењају</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Нађи и замени</translation>
    </message>
    <message>
        <source>Over every language and script, with a preview</source>
        <translation>Кроз све језике и писма, уз преглед</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Где се користи</translation>
    </message>
    <message>
        <source>All places that use this item</source>
        <translation>Сва места која користе ову ставку</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Увези…</translation>
    </message>
    <message>
        <source>Texts from another program or from translators</source>
        <translation>Текстови из другог програма или од преводилаца</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Packs, or tables for translators</source>
        <translation>Пакети, или табеле за преводиоце</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ново…</translation>
    </message>
    <message>
        <source>A new guide, template, solution or value</source>
        <translation>Нови водич, шаблон, решење или вредност</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Удвостручи</translation>
    </message>
    <message>
        <source>The same once more, under another name</source>
        <translation>Исто још једном, под другим именом</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Преименуј…</translation>
    </message>
    <message>
        <source>Another name in the library; all that uses it follows</source>
        <translation>Друго име у библиотеци; све што га користи прати га</translation>
    </message>
    <message>
        <source>Move to pack…</source>
        <translation>Премести у пакет…</translation>
    </message>
    <message>
        <source>Keep it in another pack</source>
        <translation>Чува се у другом пакету</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивирај</translation>
    </message>
    <message>
        <source>Take it out of the library; it can be brought back</source>
        <translation>Вади из библиотеке; може да се врати</translation>
    </message>
    <message>
        <source>To the map</source>
        <translation>На мапу</translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation>У уређивач</translation>
    </message>
    <message>
        <source>To the problems</source>
        <translation>На проблеме</translation>
    </message>
    <message>
        <source>Restart practice</source>
        <translation>Вежба из почетка</translation>
    </message>
    <message>
        <source>The same scenario again, from its beginning</source>
        <translation>Исти сценарио још једном, из почетка</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Крај вежбе</translation>
    </message>
    <message>
        <source>End the conversation here and see how it went</source>
        <translation>Завршити разговор овде и видети како је било</translation>
    </message>
    <message>
        <source>A known customer</source>
        <translation>Познат купац</translation>
    </message>
    <message>
        <source>Find the customer by name, phone, e-mail or order</source>
        <translation>Пронађите купца по имену, телефону, е-пошти или поруџбини</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Направи копију</translation>
    </message>
    <message>
        <source>By right: all that is known of this customer, for good</source>
        <translation>По праву: све што се зна о овом купцу, заувек</translation>
    </message>
    <message>
        <source>Check that nothing in the log was changed or removed</source>
        <translation>Провери да у дневнику ништа није мењано ни брисано</translation>
    </message>
    <message>
        <source>Copy log, library and practice into the folder of backups</source>
        <translation>Копира дневник, библиотеку и вежбе у фасциклу са копијама</translation>
    </message>
    <message>
        <source>Delete what was said…</source>
        <translation>Обриши речено…</translation>
    </message>
    <message>
        <source>For how many months what customers said is kept</source>
        <translation>Колико месеци се чува оно што су купци рекли</translation>
    </message>
    <message>
        <source>Go on with a call that is not closed, on the desk</source>
        <translation>Настави на радном месту позив који није завршен</translation>
    </message>
    <message>
        <source>Go to the room where past calls are looked up</source>
        <translation>Иди у собу у којој се траже ранији позиви</translation>
    </message>
    <message>
        <source>Keep how long…</source>
        <translation>Колико чувати…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Open again at this step</source>
        <translation>Настави од овог корака</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Провери</translation>
    </message>
    <message>
        <source>Write the calls that are shown to a file</source>
        <translation>Упиши приказане позиве у датотеку</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Оцена разговора</translation>
    </message>
    <message>
        <source>How the chosen call went, by the scorecard of the sandbox</source>
        <translation>Како је прошао изабрани разговор, по мерилима из вежбе</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Заврши касније</translation>
    </message>
    <message>
        <source>The next customer comes first; this record waits</source>
        <translation>Прво следећи купац; овај запис чека</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Измени</translation>
    </message>
    <message>
        <source>Change the wording before it is sent, or leave it as it was</source>
        <translation>Измените формулацију пре слања, или је оставите како је била</translation>
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
    <message>
        <source>The customer accepts</source>
        <translation>Купац прихвата</translation>
    </message>
    <message>
        <source>The customer refuses…</source>
        <translation>Купац одбија…</translation>
    </message>
    <message>
        <source>The customer has accepted it</source>
        <translation>Купац је прихватио</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back from hold</source>
        <translation>Крај чекања</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сачувано</translation>
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
        <source>Publish…</source>
        <translation>Објави…</translation>
    </message>
    <message>
        <source>Publish… ({errors} first)</source>
        <translation>Објави… (прво {errors})</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n call(s)</source>
        <translation>
            <numerusform>Провери на %n позиву</numerusform>
            <numerusform>Провери на %n позива</numerusform>
            <numerusform>Провери на %n позива</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay calls</source>
        <translation>Провери на позивима</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Још…</translation>
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
    <message>
        <source>due {when}</source>
        <translation>рок: {when}</translation>
    </message>
    <message>
        <source>hidden until verified</source>
        <translation>скривено до потврде</translation>
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
    <message>
        <source>What you find there</source>
        <translation>Шта сте тамо нашли</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Проверите</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Речено</translation>
    </message>
    <message>
        <source>Go on without a topic</source>
        <translation>Даље без теме</translation>
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
    <message>
        <source>I work here as</source>
        <translation>Овде радим као</translation>
    </message>
    <message>
        <source>a rep</source>
        <translation>агент</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>супервизор</translation>
    </message>
    <message>
        <source>a trainee</source>
        <translation>приправник</translation>
    </message>
    <message>
        <source>Set a passphrase for supervisors, or an empty one for none</source>
        <translation>Поставите лозинку за супервизоре, или празну за ниједну</translation>
    </message>
    <message>
        <source>The supervisors’ passphrase, to change the library</source>
        <translation>Лозинка супервизора, за мењање библиотеке</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Откључано.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Лозинка је постављена.</translation>
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
        <translation>Е-пошта</translation>
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
    <message>
        <source>Scorecard</source>
        <translation>Оцена</translation>
    </message>
    <message>
        <source>What the customer needed</source>
        <translation>Шта је купцу било потребно</translation>
    </message>
    <message>
        <source>Say how it ended before you finish: {title}.</source>
        <translation>Реците како се завршило пре него што завршите: {title}.</translation>
    </message>
    <message>
        <source>No promise is written down:</source>
        <translation>Обећање није записано:</translation>
    </message>
    <message>
        <source>Note what the customer was promised, and by when.</source>
        <translation>Запишите шта је купцу обећано и до када.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A template has {most} characters at most, and this one has {size}.</source>
        <translation>Шаблон има највише {most} знакова, а овај има {size}.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Поделите га на више њих.</translation>
    </message>
    <message>
        <source>This template is too tangled or broken to be read.</source>
        <translation>Овај шаблон је превише замршен или оштећен да би се прочитао.</translation>
    </message>
    <message>
        <source>Write it again in simpler parts.</source>
        <translation>Напишите га поново, у једноставнијим деловима.</translation>
    </message>
    <message>
        <source>Change the template.</source>
        <translation>Измените шаблон.</translation>
    </message>
    <message>
        <source>A value here is not of the kind that the template expects.</source>
        <translation>Нека вредност овде није оне врсте коју шаблон очекује.</translation>
    </message>
    <message>
        <source>Check what is compared or reckoned on this line.</source>
        <translation>Проверите шта се у овом реду пореди или рачуна.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Овај текст је дужи од {most} знакова.</translation>
    </message>
    <message>
        <source>This reckoning gives a number too large to be said.</source>
        <translation>Овај рачун даје број који је превелик да се изговори.</translation>
    </message>
    <message>
        <source>“{sign}” works on numbers only; to join words write ~.</source>
        <translation>„{sign}“ ради само са бројевима; речи се спајају знаком ~.</translation>
    </message>
    <message>
        <source>This reckoning uses a number too large to be said.</source>
        <translation>Овај рачун користи број који је превелик да се изговори.</translation>
    </message>
    <message>
        <source>A loop runs over a list or a range, not over one value.</source>
        <translation>Петља иде кроз списак или распон, не кроз једну вредност.</translation>
    </message>
    <message>
        <source>“{name}” is for the customer: write customer | {same}.</source>
        <translation>„{name}“ је само за купца: изаберите га код имена купца ({same}).</translation>
    </message>
    <message>
        <source>“{case}” is no case. The cases are: {cases}.</source>
        <translation>„{case}“ није падеж. Падежи су: {cases}.</translation>
    </message>
    <message>
        <source>Only a name has a calling form and cases.</source>
        <translation>Само име има вокатив и падеже.</translation>
    </message>
    <message>
        <source>A role is named by words, for instance role(&quot;you want&quot;).</source>
        <translation>Улога се именује речима, на пример „желите“.</translation>
    </message>
    <message>
        <source>Only a choice out of a list has roles.</source>
        <translation>Само избор са списка има улоге.</translation>
    </message>
    <message>
        <source>“number” shows 0 to 10 decimals.</source>
        <translation>Број приказује од 0 до 10 децимала.</translation>
    </message>
    <message>
        <source>“money” needs a currency: write money(&quot;EUR&quot;).</source>
        <translation>Износу недостаје валута: наведите је.</translation>
    </message>
    <message>
        <source>“{name}” needs a number.</source>
        <translation>„{name}“ тражи број.</translation>
    </message>
    <message>
        <source>“{name}” needs a number, not words.</source>
        <translation>„{name}“ тражи број, а не речи.</translation>
    </message>
    <message>
        <source>“plural” needs {needed} forms in this language, and got {count}.</source>
        <translation>Множина на овом језику тражи {needed} облика, а има {count}.</translation>
    </message>
    <message>
        <source>“plural” needs a number or a range.</source>
        <translation>Множина тражи број или распон.</translation>
    </message>
    <message>
        <source>“plural” needs a number or a range, and got words.</source>
        <translation>Множина тражи број или распон, а добила је речи.</translation>
    </message>
    <message>
        <source>“date” has the styles &quot;long&quot;, &quot;short&quot; and &quot;no year&quot;.</source>
        <translation>Датум може бити дуг, кратак или без године.</translation>
    </message>
    <message>
        <source>“{name}” needs a date.</source>
        <translation>„{name}“ тражи датум.</translation>
    </message>
    <message>
        <source>“{name}” needs a date with a time.</source>
        <translation>„{name}“ тражи датум са временом.</translation>
    </message>
    <message>
        <source>“and_list” needs a list: [first, second] | and_list.</source>
        <translation>Набрајању је потребан списак вредности.</translation>
    </message>
    <message>
        <source>“range” needs whole numbers.</source>
        <translation>Распону су потребни цели бројеви.</translation>
    </message>
    <message>
        <source>“range” counts to {most} at most.</source>
        <translation>Распон броји највише до {most}.</translation>
    </message>
    <message>
        <source>This text repeats itself too often.</source>
        <translation>Овај текст се превише пута понавља.</translation>
    </message>
    <message>
        <source>This text takes too long to be put together.</source>
        <translation>Овај текст се предуго саставља.</translation>
    </message>
    <message>
        <source>“{name}” alone says nothing. Write what of it you mean.</source>
        <translation>„{name}“ само по себи не говори ништа. Наведите на шта тачно мислите.</translation>
    </message>
    <message>
        <source>This text shows something that is no value.</source>
        <translation>Овај текст приказује нешто што није вредност.</translation>
    </message>
    <message>
        <source>“{name}” holds something that is no value.</source>
        <translation>„{name}“ садржи нешто што није вредност.</translation>
    </message>
    <message>
        <source>Nothing is known as “{name}” of the {group}.</source>
        <translation>Не постоји податак „{name}“ ({group}).</translation>
    </message>
    <message>
        <source>Nothing is known as “{name}”.</source>
        <translation>Не постоји податак „{name}“.</translation>
    </message>
    <message>
        <source>Add it to the house values, or choose another one.</source>
        <translation>Додајте је у вредности куће или изаберите другу.</translation>
    </message>
    <message>
        <source>Choose a value from the list.</source>
        <translation>Изаберите вредност са списка.</translation>
    </message>
    <message>
        <source>Choose a fact from the list, or describe it in the guide.</source>
        <translation>Изаберите податак са списка или га опишите у водичу.</translation>
    </message>
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
        <translation>Е-пошта</translation>
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
        <translation>„{text}“ није адреса е-поште.{example}</translation>
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
        <source>There is no such need here. Choose one that is shown.</source>
        <translation>Овде нема такве потребе. Изаберите једну од приказаних.</translation>
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
        <source>Say for each need how it ended.</source>
        <translation>Изаберите за сваку потребу како се завршила.</translation>
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
        <source>{needed} of {asked} answers must agree.</source>
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
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} није датотека.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Наведите датотеку.</translation>
    </message>
    <message>
        <source>{file} has {size} MB; at most {most} MB are read.</source>
        <translation>{file} има {size} MB; чита се највише {most} MB.</translation>
    </message>
    <message>
        <source>Export it in parts, and import them one after another.</source>
        <translation>Извезите у деловима, па их увезите један по један.</translation>
    </message>
    <message>
        <source>The file has more than {most} entries.</source>
        <translation>Датотека има више од {most} уноса.</translation>
    </message>
    <message>
        <source>More than {most} entries are refused; the rest was not looked at.</source>
        <translation>Одбијено је више од {most} уноса; остатак није прегледан.</translation>
    </message>
    <message>
        <source>Look whether this is the right file, and where it comes from.</source>
        <translation>Погледајте да ли је ово права датотека и одакле је.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Проверите да ли постоји и да ли смете да је читате.</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding known here.</source>
        <translation>„{encoding}“ није кодирање које је овде познато.</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>Позната су: {known}.</translation>
    </message>
    <message>
        <source>The file is not {encoding}: line {line} cannot be read in it.</source>
        <translation>Датотека није {encoding}: {line}. ред не може тако да се прочита.</translation>
    </message>
    <message>
        <source>Say another encoding, or save the file as UTF-8.</source>
        <translation>Наведите друго кодирање или сачувајте датотеку као UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from line {line} on. It looks like {guess}, which cannot be sure.</source>
        <translation>Датотека од {line}. реда није UTF-8. Личи на {guess}, али то није сигурно.</translation>
    </message>
    <message>
        <source>Say its encoding, look over what comes out, or save the file as UTF-8.</source>
        <translation>Наведите кодирање и прегледајте шта излази, или сачувајте датотеку као UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from line {line} on.</source>
        <translation>Датотека од {line}. реда није UTF-8.</translation>
    </message>
    <message>
        <source>Say its encoding, or save the file as UTF-8.</source>
        <translation>Наведите кодирање или сачувајте датотеку као UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: it cannot be understood from line {line}, column {column} on.</source>
        <translation>Ово није JSON: не може да се разуме од {line}. реда, {column}. знака.</translation>
    </message>
    <message>
        <source>Export it again; a file that was edited by hand may lack a comma or a bracket.</source>
        <translation>Извезите поново; датотеци која је мењана руком може да недостаје зарез или заграда.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Датотека је превише угнежђена.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Извезите поново.</translation>
    </message>
    <message>
        <source>Line {line} cannot be understood: {sentence}</source>
        <translation>{line}. ред не може да се разуме: {sentence}</translation>
    </message>
    <message>
        <source>Export it again; a file that was edited by hand may be damaged.</source>
        <translation>Извезите поново; датотека која је мењана руком може да буде оштећена.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>У датотеци нема ничега.</translation>
    </message>
    <message>
        <source>This is no file of {source}: {reason}.</source>
        <translation>Ово није датотека програма {source}: {reason}.</translation>
    </message>
    <message>
        <source>Say where it comes from, or export it again.</source>
        <translation>Наведите одакле је, или извезите поново.</translation>
    </message>
    <message>
        <source>What kind of file this is cannot be told from what stands in it.</source>
        <translation>По ономе што у њој пише не види се каква је ово датотека.</translation>
    </message>
    <message>
        <source>Say where it comes from.</source>
        <translation>Наведите одакле је.</translation>
    </message>
    <message>
        <source>This is not an XLSX workbook, or it is damaged.</source>
        <translation>Ово није XLSX радна свеска, или је оштећена.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>Отворите је у програму за табеле и сачувајте као XLSX.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password, or is of the old XLS kind.</source>
        <translation>Радна свеска је заштићена лозинком или је старе врсте XLS.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password.</source>
        <translation>Сачувајте је као XLSX без лозинке.</translation>
    </message>
    <message>
        <source>The workbook would take more than {most} MB when it is unpacked.</source>
        <translation>Радна свеска би распакована заузела више од {most} MB.</translation>
    </message>
    <message>
        <source>Save it without what is not needed, or in parts.</source>
        <translation>Сачувајте је без непотребног, или у деловима.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”.</source>
        <translation>Радна свеска нема лист „{sheet}“.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Има: {names}.</translation>
    </message>
    <message>
        <source>Row {row} of the table cannot be read; a quote may not be closed, or a cell has more than {most} characters.</source>
        <translation>{row}. ред табеле не може да се прочита; можда наводник није затворен, или ћелија има више од {most} знакова.</translation>
    </message>
    <message>
        <source>Save the table again as CSV in a spreadsheet program.</source>
        <translation>Сачувајте табелу поново као CSV у програму за табеле.</translation>
    </message>
    <message>
        <source>The first row of the table has no names of columns.</source>
        <translation>У првом реду табеле нема назива колона.</translation>
    </message>
    <message>
        <source>Write what each column holds in the first row.</source>
        <translation>У први ред упишите шта која колона садржи.</translation>
    </message>
    <message>
        <source>Two columns are called “{header}”.</source>
        <translation>Две колоне се зову „{header}“.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Дајте једној друго име.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>Табела нема колону „{column}“.</translation>
    </message>
    <message>
        <source>“{field}” is nothing that a column can be.</source>
        <translation>„{field}“ није ништа што колона може да буде.</translation>
    </message>
    <message>
        <source>Possible are: {names}.</source>
        <translation>Могуће је: {names}.</translation>
    </message>
    <message>
        <source>Which column holds the text cannot be told from the names of the columns.</source>
        <translation>Из назива колона се не види у којој је текст.</translation>
    </message>
    <message>
        <source>Say it. The table has: {names}.</source>
        <translation>Наведите је. Табела има: {names}.</translation>
    </message>
    <message>
        <source>“{prefix}” cannot begin an id.</source>
        <translation>„{prefix}“ не може да буде почетак ознаке.</translation>
    </message>
    <message>
        <source>Use small Latin letters, digits and _, at most 20 characters.</source>
        <translation>Користите мала латинична слова, цифре и _, највише 20 знакова.</translation>
    </message>
    <message>
        <source>“{language}” is not a language.</source>
        <translation>„{language}“ није језик.</translation>
    </message>
    <message>
        <source>Write two or three small letters, such as {names}.</source>
        <translation>Напишите два или три мала слова, на пример {names}.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that a text can use.</source>
        <translation>„{value}“ није ништа што текст може да употреби.</translation>
    </message>
    <message>
        <source>Write the name of a fact, or {names}.</source>
        <translation>Напишите име податка, или {names}.</translation>
    </message>
    <message>
        <source>The table has no column “{column}” with the texts of the source language.</source>
        <translation>Табела нема колону „{column}“ са текстовима изворног језика.</translation>
    </message>
    <message>
        <source>Take the table as it was exported; columns may be moved, not renamed.</source>
        <translation>Узмите табелу како је извезена; колоне смеју да се померају, не и да се преименују.</translation>
    </message>
    <message>
        <source>The table has no column with a translation.</source>
        <translation>Табела нема колону са преводом.</translation>
    </message>
    <message>
        <source>Its columns are named by their languages, such as {names}.</source>
        <translation>Такве колоне се зову по језицима, на пример {names}.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} није празна.</translation>
    </message>
    <message>
        <source>Choose another folder, or empty it.</source>
        <translation>Изаберите другу фасциклу или је испразните.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} већ постоји.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation>Изаберите друго име или је уклоните.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Изаберите друго место.</translation>
    </message>
    <message>
        <source>The table does not fit into a workbook: row {row} is too long, or one too many.</source>
        <translation>Табела не стаје у радну свеску: {row}. ред је предуг или прекобројан.</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <translation>Извезите као CSV.</translation>
    </message>
    <message>
        <source>The library has one language only, so there is nothing to translate into.</source>
        <translation>Библиотека има само један језик, па нема на шта да се преводи.</translation>
    </message>
    <message>
        <source>Name the language that is to be added.</source>
        <translation>Наведите језик који треба додати.</translation>
    </message>
    <message>
        <source>Nothing was imported, because entries are refused: {count}.</source>
        <translation>Ништа није увезено, јер има одбијених уноса: {count}.</translation>
    </message>
    <message>
        <source>Mend them in the file, or say that they are to be left out.</source>
        <translation>Исправите их у датотеци, или наведите да се изоставе.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the pack has errors: {count}.</source>
        <translation>Ништа није увезено, јер пакет има грешака: {count}.</translation>
    </message>
    <message>
        <source>Mend them, and import it again.</source>
        <translation>Исправите их, па увезите поново.</translation>
    </message>
    <message>
        <source>“{field}” is {found} where {wanted} should be.</source>
        <translation>У „{field}“ стоји {found}, а треба {wanted}.</translation>
    </message>
    <message>
        <source>Export it again, or correct it by hand.</source>
        <translation>Извезите поново или исправите руком.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Недостаје „{field}“.</translation>
    </message>
    <message>
        <source>Add it, or leave the entry out.</source>
        <translation>Додајте, или изоставите унос.</translation>
    </message>
    <message>
        <source>The entry has nothing to say.</source>
        <translation>Унос нема шта да каже.</translation>
    </message>
    <message>
        <source>Leave it out, or give it a text.</source>
        <translation>Изоставите га или му дајте текст.</translation>
    </message>
    <message>
        <source>The entry has the same {field} as {first}.</source>
        <translation>Унос има исти {field} као {first}.</translation>
    </message>
    <message>
        <source>Keep one of them, or give one another {field}.</source>
        <translation>Задржите један, или једном дајте други {field}.</translation>
    </message>
    <message>
        <source>“{key}” is given twice.</source>
        <translation>„{key}“ је наведено двапут.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Задржите једно.</translation>
    </message>
    <message>
        <source>The text has {count} characters; at most {most} are kept.</source>
        <translation>Текст има {count} знакова; чува се највише {most}.</translation>
    </message>
    <message>
        <source>Shorten it, or divide it.</source>
        <translation>Скратите га или поделите.</translation>
    </message>
    <message>
        <source>The text cannot be used: {sentence}</source>
        <translation>Текст не може да се користи: {sentence}</translation>
    </message>
    <message>
        <source>“{value}” is not possible for {field}.</source>
        <translation>„{value}“ није могуће за {field}.</translation>
    </message>
    <message>
        <source>There is no text {item}, {part} in the library.</source>
        <translation>У библиотеци нема текста {item}, {part}.</translation>
    </message>
    <message>
        <source>It was renamed or removed since; look where it belongs now.</source>
        <translation>Преименован је или уклоњен у међувремену; погледајте где сада припада.</translation>
    </message>
    <message>
        <source>The text {item}, {part} stands in the table twice, with different translations.</source>
        <translation>Текст {item}, {part} стоји у табели двапут, са различитим преводима.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Задржите један од редова.</translation>
    </message>
    <message>
        <source>The row does not say which text it belongs to.</source>
        <translation>Из реда се не види ком тексту припада.</translation>
    </message>
    <message>
        <source>Take it as it was exported.</source>
        <translation>Узмите га како је извезен.</translation>
    </message>
    <message>
        <source>“{placeholder}” has no counterpart here; it stands as {name} until it is given a value.</source>
        <translation>„{placeholder}“ овде нема парњака; стоји као {name} док не добије вредност.</translation>
    </message>
    <message>
        <source>Put a fact, a house value or other words in its place.</source>
        <translation>На то место ставите податак, заједничку вредност или друге речи.</translation>
    </message>
    <message>
        <source>“{placeholder}” is a rule of the other tool; all its texts stay, beside {name}.</source>
        <translation>„{placeholder}“ је правило другог програма; сви његови текстови остају, уз {name}.</translation>
    </message>
    <message>
        <source>Keep the words that fit and remove the mark, or use a condition of the library.</source>
        <translation>Задржите речи које одговарају и уклоните ознаку, или употребите услов из библиотеке.</translation>
    </message>
    <message>
        <source>What “{filter}” did to “{placeholder}” is not carried over.</source>
        <translation>Оно што је „{filter}“ радио са „{placeholder}“ није пренето.</translation>
    </message>
    <message>
        <source>Look the text over.</source>
        <translation>Прегледајте текст.</translation>
    </message>
    <message>
        <source>Two opening braces stand in the text without their end.</source>
        <translation>У тексту стоје две отворене витичасте заграде без краја.</translation>
    </message>
    <message>
        <source>Remove them: two braces in a row cannot be said.</source>
        <translation>Уклоните их: две заграде заредом не могу да се изговоре.</translation>
    </message>
    <message>
        <source>A script stood in the text; it was left out.</source>
        <translation>У тексту је била скрипта; изостављена је.</translation>
    </message>
    <message>
        <source>“{tag}” stood in the text; it was left out with what was in it.</source>
        <translation>У тексту је био „{tag}“; изостављен је са свиме у њему.</translation>
    </message>
    <message>
        <source>“{tag}” is not closed; the rest of the text after it was left out.</source>
        <translation>„{tag}“ није затворен; остатак текста иза њега је изостављен.</translation>
    </message>
    <message>
        <source>Bold, italic, headings, colours and sizes are not kept.</source>
        <translation>Подебљано, курзив, наслови, боје и величине се не чувају.</translation>
    </message>
    <message>
        <source>A picture was left out: {name}.</source>
        <translation>Слика је изостављена: {name}.</translation>
    </message>
    <message>
        <source>A link was left out because of its address: {link}</source>
        <translation>Веза је изостављена због своје адресе: {link}</translation>
    </message>
    <message>
        <source>An attached file was left out: {name}.</source>
        <translation>Приложена датотека је изостављена: {name}.</translation>
    </message>
    <message>
        <source>What it did beside the text is not carried over: {action}.</source>
        <translation>Оно што је радио поред текста није пренето: {action}.</translation>
    </message>
    <message>
        <source>It was only for {audience}; here everybody sees it.</source>
        <translation>Био је само за {audience}; овде га виде сви.</translation>
    </message>
    <message>
        <source>It was switched off there; here it is a draft like the others.</source>
        <translation>Тамо је био искључен; овде је нацрт као и остали.</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation>Невидљиви знакови су уклоњени.</translation>
    </message>
    <message>
        <source>{names} of the source is missing in the {language} translation.</source>
        <translation>{names} из извора недостаје у преводу на {language}.</translation>
    </message>
    <message>
        <source>Put it where it belongs in the sentence.</source>
        <translation>Ставите га на право место у реченици.</translation>
    </message>
    <message>
        <source>The {language} translation uses {names}, which the source does not.</source>
        <translation>Превод на {language} користи {names}, а извор не.</translation>
    </message>
    <message>
        <source>Look whether it is misspelt.</source>
        <translation>Погледајте да ли је погрешно написано.</translation>
    </message>
    <message>
        <source>The source changed since the table was made; the {language} is marked as older.</source>
        <translation>Извор се променио откад је табела направљена; {language} је означен као старији.</translation>
    </message>
    <message>
        <source>Look whether it still says the same.</source>
        <translation>Погледајте да ли и даље каже исто.</translation>
    </message>
    <message>
        <source>{count} of {all} texts of {item} have no {language} yet.</source>
        <translation>{count} од {all} текстова у {item} још нема {language}.</translation>
    </message>
    <message>
        <source>The {language} was left empty; what was there stays.</source>
        <translation>{language} је остављено празно; остаје оно што је било.</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of “{column}”.</source>
        <translation>Програм за табеле је од „{column}“ направио датум.</translation>
    </message>
    <message>
        <source>Look at the cell, and format it as text.</source>
        <translation>Погледајте ћелију и обликујте је као текст.</translation>
    </message>
    <message>
        <source>The pack {pack} is in {languages}; the text is in {language}.</source>
        <translation>Пакет {pack} је на: {languages}; текст је на: {language}.</translation>
    </message>
    <message>
        <source>A text has to be there in each language of its pack before it can be published.</source>
        <translation>Текст мора да постоји на сваком језику свог пакета да би се објавио.</translation>
    </message>
    <message>
        <source>“{gap}” looks like something to be filled in; it stays as it is.</source>
        <translation>„{gap}“ личи на нешто што треба попунити; остаје како јесте.</translation>
    </message>
    <message>
        <source>“{word}” mixes letters of two alphabets that look alike.</source>
        <translation>„{word}“ меша слична слова два писма.</translation>
    </message>
    <message>
        <source>Type the word again in one alphabet.</source>
        <translation>Укуцајте реч поново једним писмом.</translation>
    </message>
    <message>
        <source>Serbian in Latin letters was put into Cyrillic.</source>
        <translation>Српски написан латиницом пребачен је у ћирилицу.</translation>
    </message>
    <message>
        <source>Taken for Serbian, but these letters are not Serbian: {letters}</source>
        <translation>Узето као српски, али ова слова нису српска: {letters}</translation>
    </message>
    <message>
        <source>Say the language of the file.</source>
        <translation>Наведите језик датотеке.</translation>
    </message>
    <message>
        <source>Taken for {language}, but it may be Serbian in Latin letters.</source>
        <translation>Узето као {language}, али је можда српски латиницом.</translation>
    </message>
    <message>
        <source>If so, say that the language is Serbian.</source>
        <translation>Ако јесте, наведите да је језик српски.</translation>
    </message>
    <message>
        <source>“{placeholder}” is taken for the fact {name}.</source>
        <translation>„{placeholder}“ је узето као податак {name}.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read; there are also: {others}.</source>
        <translation>Чита се само лист „{sheet}“; постоје и: {others}.</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}.</source>
        <translation>Колоне које се не користе: {columns}.</translation>
    </message>
    <message>
        <source>“{column}” holds a formula; its last result was read.</source>
        <translation>У „{column}“ је формула; прочитан је њен последњи резултат.</translation>
    </message>
    <message>
        <source>The conversation did not end well.</source>
        <translation>Разговор се није добро завршио.</translation>
    </message>
    <message>
        <source>Hints were asked for.</source>
        <translation>Тражени су савети.</translation>
    </message>
    <message>
        <source>This was rude.</source>
        <translation>Ово је било неучтиво.</translation>
    </message>
    <message>
        <source>This makes light of what matters to the customer.</source>
        <translation>Ово умањује оно што је купцу важно.</translation>
    </message>
    <message>
        <source>This blames somebody instead of helping.</source>
        <translation>Ово окривљује некога уместо да помогне.</translation>
    </message>
    <message>
        <source>This refuses without offering anything else.</source>
        <translation>Ово одбија, а не нуди ништа друго.</translation>
    </message>
    <message>
        <source>The customer was greeted first of all.</source>
        <translation>Купац је најпре поздрављен.</translation>
    </message>
    <message>
        <source>The greeting came late.</source>
        <translation>Поздрав је дошао касно.</translation>
    </message>
    <message>
        <source>Greet first; everything else comes after.</source>
        <translation>Најпре поздравите; све остало долази после.</translation>
    </message>
    <message>
        <source>The customer was not greeted.</source>
        <translation>Купац није поздрављен.</translation>
    </message>
    <message>
        <source>A human word that fits this customer.</source>
        <translation>Људска реч која одговара овом купцу.</translation>
    </message>
    <message>
        <source>A human word, though another one fits this customer better.</source>
        <translation>Људска реч, али овом купцу више одговара другачија.</translation>
    </message>
    <message>
        <source>Another kind of word builds trust with this customer.</source>
        <translation>Код овог купца поверење гради другачија реч.</translation>
    </message>
    <message>
        <source>There was no human word before business.</source>
        <translation>Пре посла није било људске речи.</translation>
    </message>
    <message>
        <source>Small talk does not fit somebody who is upset.</source>
        <translation>Ћаскање не одговара некоме ко је узрујан.</translation>
    </message>
    <message>
        <source>An open question let the customer tell it.</source>
        <translation>Отворено питање је пустило купца да исприча.</translation>
    </message>
    <message>
        <source>No open question was asked before an offer.</source>
        <translation>Пре понуде није постављено отворено питање.</translation>
    </message>
    <message>
        <source>What was needed was asked for.</source>
        <translation>Питано је оно што је потребно.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Ништа није питано.</translation>
    </message>
    <message>
        <source>Found out: {what}</source>
        <translation>Сазнато: {what}</translation>
    </message>
    <message>
        <source>Not found out: {what}</source>
        <translation>Није сазнато: {what}</translation>
    </message>
    <message>
        <source>The customer had told this already.</source>
        <translation>Купац је ово већ рекао.</translation>
    </message>
    <message>
        <source>The need was said back before anything was offered.</source>
        <translation>Потреба је поновљена купцу пре понуде.</translation>
    </message>
    <message>
        <source>The need was said back, but after the offer.</source>
        <translation>Потреба је поновљена, али тек после понуде.</translation>
    </message>
    <message>
        <source>Say the need back first, and wait for a yes.</source>
        <translation>Најпре поновите потребу и сачекајте „да“.</translation>
    </message>
    <message>
        <source>The need was not said back, so nobody knows whether it was understood.</source>
        <translation>Потреба није поновљена, па се не зна да ли је схваћена.</translation>
    </message>
    <message>
        <source>A solution that fits was offered.</source>
        <translation>Понуђено је решење које одговара.</translation>
    </message>
    <message>
        <source>A solution that fits, though not the best one.</source>
        <translation>Решење које одговара, али не и најбоље.</translation>
    </message>
    <message>
        <source>Another solution fits better.</source>
        <translation>Друго решење одговара боље.</translation>
    </message>
    <message>
        <source>No solution that fits was offered.</source>
        <translation>Није понуђено решење које одговара.</translation>
    </message>
    <message>
        <source>This solution does not fit the need.</source>
        <translation>Ово решење не одговара потреби.</translation>
    </message>
    <message>
        <source>The offer came before the need was found, or before calm.</source>
        <translation>Понуда је дошла пре него што је нађена потреба, или пре смиривања.</translation>
    </message>
    <message>
        <source>What was promised can be kept.</source>
        <translation>Обећано може да се испуни.</translation>
    </message>
    <message>
        <source>What cannot be had was said plainly.</source>
        <translation>Јасно је речено шта није могуће.</translation>
    </message>
    <message>
        <source>Nothing was said of what we can promise.</source>
        <translation>Ништа није речено о томе шта можемо да обећамо.</translation>
    </message>
    <message>
        <source>A promise nobody can keep.</source>
        <translation>Обећање које нико не може да испуни.</translation>
    </message>
    <message>
        <source>The customer was taken seriously.</source>
        <translation>Купац је схваћен озбиљно.</translation>
    </message>
    <message>
        <source>Show that you heard it, and take it over.</source>
        <translation>Покажите да сте чули и преузмите ствар.</translation>
    </message>
    <message>
        <source>Said again and again, it is a formula.</source>
        <translation>Изречено изнова и изнова, то је фраза.</translation>
    </message>
    <message>
        <source>This makes things worse.</source>
        <translation>Ово погоршава ствар.</translation>
    </message>
    <message>
        <source>The customer was not kept waiting.</source>
        <translation>Купац није чекао.</translation>
    </message>
    <message>
        <source>It took a little long.</source>
        <translation>Потрајало је мало дуже.</translation>
    </message>
    <message>
        <source>It took much too long.</source>
        <translation>Потрајало је предуго.</translation>
    </message>
    <message>
        <source>The customer was left waiting.</source>
        <translation>Купац је остављен да чека.</translation>
    </message>
    <message>
        <source>The customer was interrupted.</source>
        <translation>Купац је прекинут.</translation>
    </message>
    <message>
        <source>The customer was thanked.</source>
        <translation>Купцу је речено хвала.</translation>
    </message>
    <message>
        <source>The customer was not thanked.</source>
        <translation>Купцу није речено хвала.</translation>
    </message>
    <message>
        <source>A goodbye.</source>
        <translation>Поздрав на крају.</translation>
    </message>
    <message>
        <source>There was no goodbye.</source>
        <translation>Није било поздрава на крају.</translation>
    </message>
    <message>
        <source>It was made sure that nothing is left.</source>
        <translation>Проверено је да ништа није остало.</translation>
    </message>
    <message>
        <source>Nobody asked whether that solved it, or whether there is anything else.</source>
        <translation>Није питано да ли је решено, нити да ли има још нешто.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}”.</source>
        <translation>Не постоји сценарио „{scenario}“.</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” is not written in “{language}”.</source>
        <translation>Сценарио „{scenario}“ није написан на језику „{language}“.</translation>
    </message>
    <message>
        <source>Choose one of its languages.</source>
        <translation>Изаберите неки од његових језика.</translation>
    </message>
    <message>
        <source>There is no level {level}.</source>
        <translation>Не постоји ниво {level}.</translation>
    </message>
    <message>
        <source>Choose 1, 2, 3 or 4.</source>
        <translation>Изаберите 1, 2, 3 или 4.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Уклоњен је.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Ово може само надзорник.</translation>
    </message>
    <message>
        <source>Choose in the settings that you work as a supervisor.</source>
        <translation>Изаберите у подешавањима да радите као надзорник.</translation>
    </message>
    <message>
        <source>This step asks something that nobody answered in the call.</source>
        <translation>На овом кораку се пита нешто на шта у разговору нико није одговорио.</translation>
    </message>
    <message>
        <source>The replay was ended from outside before it was done.</source>
        <translation>Поновно извођење је прекинуто споља пре краја.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, replay fewer calls.</source>
        <translation>Покушајте поново; ако се понови, изведите мање позива.</translation>
    </message>
    <message>
        <source>I looked it over; ask again in half a year</source>
        <translation>Прегледано; питај опет за пола године</translation>
    </message>
    <message>
        <source>The translation still fits</source>
        <translation>Превод и даље одговара</translation>
    </message>
    <message>
        <source>Offer it without a text of its own</source>
        <translation>Понудите га без посебног текста</translation>
    </message>
    <message>
        <source>Take “{name}”</source>
        <translation>Узмите „{name}“</translation>
    </message>
    <message>
        <source>Write “{word}” in one alphabet</source>
        <translation>Напишите „{word}“ једним писмом</translation>
    </message>
    <message>
        <source>Begin with “{step}”</source>
        <translation>Почните кораком „{step}“</translation>
    </message>
    <message>
        <source>Begin at its first step</source>
        <translation>Почните од његовог првог корака</translation>
    </message>
    <message>
        <source>Lead to “{step}”</source>
        <translation>Водите на „{step}“</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Изоставите га</translation>
    </message>
    <message>
        <source>Do not offer it here</source>
        <translation>Не нудите га овде</translation>
    </message>
    <message>
        <source>Do not look for it here</source>
        <translation>Не тражите је овде</translation>
    </message>
    <message>
        <source>Describe it as everywhere else</source>
        <translation>Опишите га као свуда другде</translation>
    </message>
    <message>
        <source>It need not be said</source>
        <translation>Не мора да се каже</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Уклоните услов</translation>
    </message>
    <message>
        <source>Look at this way on before the others</source>
        <translation>Погледајте овај пут пре осталих</translation>
    </message>
    <message>
        <source>Take the last way on in all other cases</source>
        <translation>У свим другим случајевима крените последњим путем</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Уклоните овај корак</translation>
    </message>
    <message>
        <source>Go on with “{step}”</source>
        <translation>Наставите са „{step}“</translation>
    </message>
    <message>
        <source>Go back to the guide that called this one</source>
        <translation>Вратите се водичу који је позвао овај</translation>
    </message>
    <message>
        <source>Go there for good</source>
        <translation>Пређите тамо за стално</translation>
    </message>
    <message>
        <source>Ask nothing here, only say it</source>
        <translation>Овде не питајте ништа, само реците</translation>
    </message>
    <message>
        <source>Ask for “{fact}” before</source>
        <translation>Питајте пре тога: „{fact}“</translation>
    </message>
    <message>
        <source>There is no “{item}” any more.</source>
        <translation>„{item}“ више не постоји.</translation>
    </message>
    <message>
        <source>Look at the tree again.</source>
        <translation>Погледајте поново стабло.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id.</source>
        <translation>„{id}“ не може да буде ознака.</translation>
    </message>
    <message>
        <source>Take small Latin letters, digits and “_”, with a letter first.</source>
        <translation>Узмите мала латинична слова, цифре и „_“, с тим да је слово прво.</translation>
    </message>
    <message>
        <source>“{name}” has a meaning of its own in texts and conditions.</source>
        <translation>„{name}“ у текстовима и условима већ нешто значи.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Узмите друго име.</translation>
    </message>
    <message>
        <source>There is a “{id}” already.</source>
        <translation>„{id}“ већ постоји.</translation>
    </message>
    <message>
        <source>Take another id.</source>
        <translation>Узмите другу ознаку.</translation>
    </message>
    <message>
        <source>“{name}” is a name that the program itself uses; it stays.</source>
        <translation>„{name}“ је име које користи сам програм; оно остаје.</translation>
    </message>
    <message>
        <source>Change its label instead: that is what people see.</source>
        <translation>Промените уместо тога натпис: њега људи виде.</translation>
    </message>
    <message>
        <source>There is no fact “{name}”.</source>
        <translation>Нема податка „{name}“.</translation>
    </message>
    <message>
        <source>Describe it first, or take another one.</source>
        <translation>Прво га опишите, или узмите други.</translation>
    </message>
    <message>
        <source>There is no guide “{name}”.</source>
        <translation>Нема водича „{name}“.</translation>
    </message>
    <message>
        <source>Write it, or choose another one.</source>
        <translation>Напишите га, или изаберите други.</translation>
    </message>
    <message>
        <source>There is no house value “{name}”.</source>
        <translation>Нема вредности куће „{name}“.</translation>
    </message>
    <message>
        <source>Add it to the house values, or take another one.</source>
        <translation>Додајте је у вредности куће, или узмите другу.</translation>
    </message>
    <message>
        <source>No solution has the tag “{name}”.</source>
        <translation>Ниједно решење нема ознаку „{name}“.</translation>
    </message>
    <message>
        <source>Give a solution this tag, or look for another one.</source>
        <translation>Дајте неком решењу ту ознаку, или тражите другу.</translation>
    </message>
    <message>
        <source>There is no text “{name}”.</source>
        <translation>Нема текста „{name}“.</translation>
    </message>
    <message>
        <source>Nothing is known under “{name}” here.</source>
        <translation>Под „{name}“ се овде ништа не зна.</translation>
    </message>
    <message>
        <source>Take another value, or describe the fact.</source>
        <translation>Узмите другу вредност, или опишите податак.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer was verified.</source>
        <translation>Ништа не каже како даље кад је купац потврђен.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer could not be verified.</source>
        <translation>Ништа не каже како даље кад купац није могао да се потврди.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when somebody else speaks for the customer.</source>
        <translation>Ништа не каже како даље кад неко други говори у име купца.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer accepts.</source>
        <translation>Ништа не каже како даље кад купац прихвати.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer refuses.</source>
        <translation>Ништа не каже како даље кад купац одбије.</translation>
    </message>
    <message>
        <source>Nothing says how to go on from here.</source>
        <translation>Ништа не каже како даље одавде.</translation>
    </message>
    <message>
        <source>Choose the step that comes then.</source>
        <translation>Изаберите корак који тада следи.</translation>
    </message>
    <message>
        <source>“{guide}” is called here and never comes back.</source>
        <translation>„{guide}“ се овде позива и никад се не враћа.</translation>
    </message>
    <message>
        <source>Let it come back at its end, or go there for good.</source>
        <translation>Нека се на крају врати, или пређите тамо за стално.</translation>
    </message>
    <message>
        <source>No answer leads out of this loop: {steps}.</source>
        <translation>Ниједан одговор не води из овог круга: {steps}.</translation>
    </message>
    <message>
        <source>Let one of these answers lead to an end.</source>
        <translation>Нека један од тих одговора води до краја.</translation>
    </message>
    <message>
        <source>This solution was valid until {day} and is not offered any more.</source>
        <translation>Ово решење је важило до {day} и више се не нуди.</translation>
    </message>
    <message>
        <source>Choose a later day, or take the solution out.</source>
        <translation>Изаберите каснији дан, или уклоните решење.</translation>
    </message>
    <message>
        <source>This solution was to be looked at again by {day}.</source>
        <translation>Ово решење је требало прегледати до {day}.</translation>
    </message>
    <message>
        <source>Look it over, and choose a later day.</source>
        <translation>Прегледајте га, и изаберите каснији дан.</translation>
    </message>
    <message>
        <source>“{fact}” is described differently elsewhere.</source>
        <translation>„{fact}“ је другде описано другачије.</translation>
    </message>
    <message>
        <source>Describe it in the same way everywhere.</source>
        <translation>Опишите га свуда исто.</translation>
    </message>
    <message>
        <source>This has to be said, and there is nothing to say.</source>
        <translation>Ово мора да се каже, а нема шта.</translation>
    </message>
    <message>
        <source>Write it, or let it go without saying.</source>
        <translation>Напишите текст, или нека не мора да се каже.</translation>
    </message>
    <message>
        <source>“{fact}” has no phrases: it is no choice of several options.</source>
        <translation>„{fact}“ нема изразе: не бира се из више могућности.</translation>
    </message>
    <message>
        <source>Remove the phrase from the text.</source>
        <translation>Уклоните израз из текста.</translation>
    </message>
    <message>
        <source>Some options of “{fact}” have no words for “{role}” in this language.</source>
        <translation>Неке могућности за „{fact}“ немају речи за „{role}“ на овом језику.</translation>
    </message>
    <message>
        <source>Write them with the options.</source>
        <translation>Напишите их уз могућности.</translation>
    </message>
    <message>
        <source>This text is not written yet.</source>
        <translation>Овај текст још није написан.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Напишите га.</translation>
    </message>
    <message>
        <source>This is not written yet in: {languages}.</source>
        <translation>Ово још није написано на: {languages}.</translation>
    </message>
    <message>
        <source>Write it there too.</source>
        <translation>Напишите га и тамо.</translation>
    </message>
    <message>
        <source>The name stands in a form that is only known when somebody typed it.</source>
        <translation>Име стоји у облику који се зна само ако га је неко укуцао.</translation>
    </message>
    <message>
        <source>Turn the sentence so that the name stands in its basic or its calling form.</source>
        <translation>Преокрените реченицу тако да име стоји у основном облику или у вокативу.</translation>
    </message>
    <message>
        <source>A way on is never taken: one before it always is open.</source>
        <translation>Један пут се никад не бира: неки пре њега је увек отворен.</translation>
    </message>
    <message>
        <source>Move it up, or give those before it a condition.</source>
        <translation>Померите га навише, или дајте услов онима пре њега.</translation>
    </message>
    <message>
        <source>“{answer}” is never offered: one before it always is.</source>
        <translation>„{answer}“ се никад не нуди: неки пре њега увек јесте.</translation>
    </message>
    <message>
        <source>The condition of this step can never be true, so nobody comes to it.</source>
        <translation>Услов овог корака никад није испуњен, па до њега нико не стиже.</translation>
    </message>
    <message>
        <source>Change the condition, or remove it.</source>
        <translation>Промените услов, или га уклоните.</translation>
    </message>
    <message>
        <source>The condition of a way on can never be true.</source>
        <translation>Услов једног пута даље никад није испуњен.</translation>
    </message>
    <message>
        <source>The condition of “{answer}” can never be true.</source>
        <translation>Услов за „{answer}“ никад није испуњен.</translation>
    </message>
    <message>
        <source>A question without answers leads nowhere.</source>
        <translation>Питање без одговора не води никуда.</translation>
    </message>
    <message>
        <source>Add answers, or make it a step that only says something.</source>
        <translation>Додајте одговоре, или нека корак само нешто каже.</translation>
    </message>
    <message>
        <source>No end can be reached from here.</source>
        <translation>Одавде се не стиже до краја.</translation>
    </message>
    <message>
        <source>Follow its answers: one of them has to lead to an end.</source>
        <translation>Пратите одговоре: један мора да води до краја.</translation>
    </message>
    <message>
        <source>All ways on from here can be closed at once.</source>
        <translation>Сви путеви одавде могу истовремено бити затворени.</translation>
    </message>
    <message>
        <source>Let the last one have no condition.</source>
        <translation>Нека последњи буде без услова.</translation>
    </message>
    <message>
        <source>Nothing says what customers say when they need this guide.</source>
        <translation>Ништа не каже шта купци говоре кад им треба овај водич.</translation>
    </message>
    <message>
        <source>Write a few of their sentences, so that it is found.</source>
        <translation>Напишите неколико њихових реченица, да би се нашао.</translation>
    </message>
    <message>
        <source>Nothing says how to ask for “{fact}”.</source>
        <translation>Ништа не каже како се пита за „{fact}“.</translation>
    </message>
    <message>
        <source>Write the question with that fact.</source>
        <translation>Напишите питање уз тај податак.</translation>
    </message>
    <message>
        <source>Nothing leads on from here, and it is no end.</source>
        <translation>Одавде ништа не води даље, а није крај.</translation>
    </message>
    <message>
        <source>Choose what comes next, or let it end here.</source>
        <translation>Изаберите шта следи, или нека се овде заврши.</translation>
    </message>
    <message>
        <source>“{fact}” is not known yet at this step.</source>
        <translation>„{fact}“ се на овом кораку још не зна.</translation>
    </message>
    <message>
        <source>Ask for it before, or make the words that need it optional.</source>
        <translation>Питајте за то пре, или речи које то траже учините необавезним.</translation>
    </message>
    <message>
        <source>“{fact}” is not known yet on the way {steps}.</source>
        <translation>„{fact}“ се још не зна на путу {steps}.</translation>
    </message>
    <message>
        <source>The translation is older than its source: {languages}.</source>
        <translation>Превод је старији од изворника: {languages}.</translation>
    </message>
    <message>
        <source>Look it over, and say that it still fits.</source>
        <translation>Прегледајте га, и потврдите да и даље одговара.</translation>
    </message>
    <message>
        <source>Nobody called this guide, so there is nowhere to go back to.</source>
        <translation>Нико није позвао овај водич, па нема где да се врати.</translation>
    </message>
    <message>
        <source>Let it end here.</source>
        <translation>Нека се овде заврши.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Да ли сте мислили „{near}“?</translation>
    </message>
    <message>
        <source>“{guide}” has no step “{name}”.</source>
        <translation>„{guide}“ нема корак „{name}“.</translation>
    </message>
    <message>
        <source>Choose a step that is there.</source>
        <translation>Изаберите корак који постоји.</translation>
    </message>
    <message>
        <source>Nothing leads here.</source>
        <translation>Ништа не води овамо.</translation>
    </message>
    <message>
        <source>Let an answer lead here, or remove the step.</source>
        <translation>Нека неки одговор води овамо, или уклоните корак.</translation>
    </message>
    <message>
        <source>“{fact}” is always known.</source>
        <translation>„{fact}“ се увек зна.</translation>
    </message>
    <message>
        <source>Compare it with a value.</source>
        <translation>Упоредите га с неком вредношћу.</translation>
    </message>
    <message>
        <source>“{fact}” cannot be compared with that.</source>
        <translation>„{fact}“ не може да се упореди с тим.</translation>
    </message>
    <message>
        <source>Choose a value of its own kind.</source>
        <translation>Изаберите вредност исте врсте.</translation>
    </message>
    <message>
        <source>“{fact}” is never “{value}”.</source>
        <translation>„{fact}“ никад није „{value}“.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Изаберите другу вредност.</translation>
    </message>
    <message>
        <source>A text was withdrawn</source>
        <translation>Један текст је повучен</translation>
    </message>
    <message>
        <source>The text that was shown here was withdrawn. Look at what is shown now.</source>
        <translation>Текст који је овде стајао је повучен. Погледајте шта сада пише.</translation>
    </message>
    <message>
        <source>Nothing is said of what changes.</source>
        <translation>Није речено шта се мења.</translation>
    </message>
    <message>
        <source>Say it in a few words: reps read them at their next shift.</source>
        <translation>Реците у неколико речи: оператери их читају на почетку следеће смене.</translation>
    </message>
    <message>
        <source>Nothing that would change was chosen.</source>
        <translation>Није изабрано ништа што би се променило.</translation>
    </message>
    <message>
        <source>Tick what shall go out.</source>
        <translation>Означите шта треба да се објави.</translation>
    </message>
    <message>
        <source>“{item}” was published by somebody else since you began with it.</source>
        <translation>„{item}“ је неко други објавио откако сте почели с тим.</translation>
    </message>
    <message>
        <source>Look at both sides, choose what shall be, and publish again.</source>
        <translation>Погледајте обе стране, изаберите шта остаје, и објавите поново.</translation>
    </message>
    <message>
        <source>There is no version {number} of the library.</source>
        <translation>Нема верзије {number} библиотеке.</translation>
    </message>
    <message>
        <source>Look at the list of versions.</source>
        <translation>Погледајте списак верзија.</translation>
    </message>
    <message>
        <source>Nothing is said of why this is withdrawn.</source>
        <translation>Није речено зашто се ово повлачи.</translation>
    </message>
    <message>
        <source>Say it in a few words: reps read them at once.</source>
        <translation>Реците у неколико речи: оператери их одмах читају.</translation>
    </message>
    <message>
        <source>This text is not in what is published.</source>
        <translation>Овај текст није у ономе што је објављено.</translation>
    </message>
    <message>
        <source>Only texts that can be said, and solutions, can be withdrawn.</source>
        <translation>Повући се могу само текстови који се говоре, и решења.</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile.</source>
        <translation>Неко други је у међувремену објавио.</translation>
    </message>
    <message>
        <source>Look at what changed, and publish again.</source>
        <translation>Погледајте шта се променило, и објавите поново.</translation>
    </message>
    <message>
        <source>Only a supervisor may change the library.</source>
        <translation>Само надзорник сме да мења библиотеку.</translation>
    </message>
    <message>
        <source>Choose in the settings that you work here as a supervisor.</source>
        <translation>Изаберите у подешавањима да овде радите као надзорник.</translation>
    </message>
    <message>
        <source>Changing the library needs the supervisors' passphrase.</source>
        <translation>За измене библиотеке потребна је лозинка надзорника.</translation>
    </message>
    <message>
        <source>Type it, or ask the supervisor who set it.</source>
        <translation>Укуцајте је, или питајте надзорника који ју је поставио.</translation>
    </message>
    <message>
        <source>This is not the supervisors' passphrase.</source>
        <translation>Ово није лозинка надзорника.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard's layout, and try again.</source>
        <translation>Пазите на велика слова и распоред тастатуре, па покушајте поново.</translation>
    </message>
    <message>
        <source>This passphrase is shorter than 8 characters.</source>
        <translation>Ова лозинка има мање од 8 знакова.</translation>
    </message>
    <message>
        <source>Take three or four words that only supervisors know.</source>
        <translation>Узмите три-четири речи које знају само надзорници.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Изаберите неки други.</translation>
    </message>
    <message>
        <source>It was handed over to somebody who may decide it.</source>
        <translation>Предато је некоме ко о томе може да одлучи.</translation>
    </message>
    <message>
        <source>The customer stayed on the line with somebody else.</source>
        <translation>Купац је остао на вези с неким другим.</translation>
    </message>
    <message>
        <source>One error stands in what would be published: {problem}</source>
        <translation>У ономе што би се објавило стоји једна грешка: {problem}</translation>
    </message>
    <message>
        <source>{count} errors stand in what would be published: {problem}</source>
        <translation>Број грешака у ономе што би се објавило: {count}. {problem}</translation>
    </message>
    <message>
        <source>Mend it and publish again.</source>
        <translation>Исправите је и објавите поново.</translation>
    </message>
    <message>
        <source>The table has one row for each move, so none can be made twice.</source>
        <translation>Табела има по један ред за сваки потез, па се ниједан не може направити двапут.</translation>
    </message>
    <message>
        <source>Add phrasings and answers to it instead.</source>
        <translation>Додајте му изразе и одговоре.</translation>
    </message>
    <message>
        <source>The conversation is over at once: the first end has no condition.</source>
        <translation>Разговор се одмах завршава: први крај нема услов.</translation>
    </message>
    <message>
        <source>Choose when it ends, for example once the rep said goodbye.</source>
        <translation>Изаберите кад се завршава, на пример кад се агент поздрави.</translation>
    </message>
    <message>
        <source>This end is never reached: “{end}” stands before it and has no condition.</source>
        <translation>До овог краја се никад не стиже: пре њега је „{end}“, који нема услов.</translation>
    </message>
    <message>
        <source>Move it up.</source>
        <translation>Померите га горе.</translation>
    </message>
    <message>
        <source>This answer is never given: answer {number} always comes before it.</source>
        <translation>Овај одговор се никад не даје: пре њега увек долази одговор {number}.</translation>
    </message>
    <message>
        <source>Move it up, or give the one before a condition, or let it be given only once.</source>
        <translation>Померите га горе, или претходном дајте услов, или нека се даје само једном.</translation>
    </message>
    <message>
        <source>Nothing makes the customer tell “{what}”.</source>
        <translation>Ништа не наводи купца да каже „{what}“.</translation>
    </message>
    <message>
        <source>Write how one asks for it, or let an answer tell it.</source>
        <translation>Напишите како се за то пита, или нека неки одговор то саопшти.</translation>
    </message>
    <message>
        <source>The condition of answer {number} can never be true.</source>
        <translation>Услов одговора {number} никад не може бити испуњен.</translation>
    </message>
    <message>
        <source>The condition under which “{what}” is told can never be true.</source>
        <translation>Услов под којим се каже „{what}“ никад не може бити испуњен.</translation>
    </message>
    <message>
        <source>The condition of the end “{end}” can never be true.</source>
        <translation>Услов краја „{end}“ никад не може бити испуњен.</translation>
    </message>
    <message>
        <source>No end is a good one.</source>
        <translation>Ниједан крај није добар.</translation>
    </message>
    <message>
        <source>Mark an end as good, or add one.</source>
        <translation>Означите неки крај као добар или додајте такав.</translation>
    </message>
    <message>
        <source>There are simulated customers and no table of moves, so that no line is understood.</source>
        <translation>Има симулираних купаца, а нема табеле потеза, па се ниједна реченица не разуме.</translation>
    </message>
    <message>
        <source>Import a pack that has one.</source>
        <translation>Увезите пакет који је има.</translation>
    </message>
    <message>
        <source>Nothing says what reps say to do “{move}”, so that typed lines never do it.</source>
        <translation>Нигде не пише шта агенти кажу за „{move}“, па то ниједна укуцана реченица не чини.</translation>
    </message>
    <message>
        <source>Write a few of their sentences.</source>
        <translation>Напишите неколико њихових реченица.</translation>
    </message>
    <message>
        <source>The customer has no answer to: {moves}.</source>
        <translation>Купац нема одговор на: {moves}.</translation>
    </message>
    <message>
        <source>Add answers here, or in the table of moves for all scenarios.</source>
        <translation>Додајте одговоре овде, или у табели потеза за све сценарије.</translation>
    </message>
    <message>
        <source>“{name}” has a meaning of its own in conditions.</source>
        <translation>„{name}“ у условима има своје значење.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Изаберите друго име.</translation>
    </message>
    <message>
        <source>“{text}” stands under “{move}” too.</source>
        <translation>„{text}“ стоји и под „{move}“.</translation>
    </message>
    <message>
        <source>Keep it where it belongs.</source>
        <translation>Оставите га где му је место.</translation>
    </message>
    <message>
        <source>A condition asks for “{name}”, which the customer does not know.</source>
        <translation>Услов тражи „{name}“, а купац то не зна.</translation>
    </message>
    <message>
        <source>Choose something else in the condition.</source>
        <translation>Изаберите нешто друго у услову.</translation>
    </message>
    <message>
        <source>This answer tells “{name}”, which the customer does not know.</source>
        <translation>Овај одговор саопштава „{name}“, а купац то не зна.</translation>
    </message>
    <message>
        <source>Choose something that the customer knows.</source>
        <translation>Изаберите нешто што купац зна.</translation>
    </message>
    <message>
        <source>There is no fact “{name}” in the library or in the guide.</source>
        <translation>Податка „{name}“ нема ни у библиотеци ни у водичу.</translation>
    </message>
    <message>
        <source>Choose a fact, or say that it is something hidden.</source>
        <translation>Изаберите податак, или да је то нешто иза жеље.</translation>
    </message>
    <message>
        <source>“{name}” is no solution, and nothing that the customer knows.</source>
        <translation>„{name}“ није решење, нити нешто што купац зна.</translation>
    </message>
    <message>
        <source>“{value}” is none of the options of “{fact}”.</source>
        <translation>„{value}“ није међу могућностима за „{fact}“.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Изаберите једну од њих.</translation>
    </message>
    <message>
        <source>No line of this call was marked as said, so nobody knows.</source>
        <translation>Ниједна реченица овог разговора није означена као изговорена, па се то не зна.</translation>
    </message>
    <message>
        <source>What was asked freely is not in the log, and nothing was written down.</source>
        <translation>Оно што је слободно питано не пише у дневнику, а ништа није записано.</translation>
    </message>
    <message>
        <source>No solution that the customer took is in the log.</source>
        <translation>У дневнику нема решења које је купац прихватио.</translation>
    </message>
    <message>
        <source>How long such a call may take is written nowhere.</source>
        <translation>Нигде не пише колико такав разговор сме да траје.</translation>
    </message>
    <message>
        <source>No call in the log has the id “{interaction}”.</source>
        <translation>У дневнику нема разговора са ознаком „{interaction}“.</translation>
    </message>
    <message>
        <source>The scorecard of a call is for the rep who served it, and for supervisors.</source>
        <translation>Оцену разговора виде онај ко га је водио и надзорници.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Обратите се надзорнику.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} не може да се прочита: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} не може да се упише: {why}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>енглески</translation>
    </message>
    <message>
        <source>Serbian in Cyrillic letters</source>
        <translation>српски, ћирилицом</translation>
    </message>
    <message>
        <source>Serbian in Latin letters</source>
        <translation>српски, латиницом</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грчки</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>немате дозволу за то</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>диск је само за читање</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>на диску нема више места</translation>
    </message>
    <message>
        <source>it would be too large for the disk</source>
        <translation>било би превелико за диск</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>нема га тамо</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>део путање је датотека, а не фасцикла</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>то је фасцикла, а не датотека</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>нешто с тим именом већ постоји</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>користи га други програм</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>име је предугачко</translation>
    </message>
    <message>
        <source>its name is not possible here</source>
        <translation>такво име овде није могуће</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>отворено је превише датотека</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск јавља грешку</translation>
    </message>
    <message>
        <source>A friendly word of one’s own is not in the log.</source>
        <translation>Љубазна реч од срца не пише у дневнику.</translation>
    </message>
    <message>
        <source>What was promised in one’s own words is not in the log.</source>
        <translation>Оно што је обећано својим речима не пише у дневнику.</translation>
    </message>
    <message>
        <source>The customer’s words are not in the log, so nobody knows the mood.</source>
        <translation>Купчеве речи не пишу у дневнику, па се расположење не зна.</translation>
    </message>
    <message>
        <source>said: [erased]</source>
        <translation>речено: [обрисано]</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>белешка: {text}</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>настављено</translation>
    </message>
    <message>
        <source>took back the last step</source>
        <translation>враћен последњи корак</translation>
    </message>
    <message>
        <source>“agent-assist doctor” names the newest backup, and the command that puts it in its place.</source>
        <translation>„agent-assist doctor“ каже која је копија најновија и којом наредбом се враћа.</translation>
    </message>
    <message>
        <source>There is no room for a backup: it takes {needs} MB, and {free} MB are free.</source>
        <translation>Нема места за копију: треба {needs} MB, а слободно је {free} MB.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Ослободите мало места на овом диску.</translation>
    </message>
    <message>
        <source>{backup} is no backup of this program.</source>
        <translation>{backup} није копија овог програма.</translation>
    </message>
    <message>
        <source>Backups lie in {place}; their names tell what they are and when they were made.</source>
        <translation>Копије су у {place}; имена им кажу шта су и када су направљене.</translation>
    </message>
    <message>
        <source>Close the program and type “{command}”: it puts back the backup of {day}, and keeps the damaged file beside it.</source>
        <translation>Затворите програм и упишите „{command}“: враћа копију од {day}, а оштећену датотеку чува поред ње.</translation>
    </message>
    <message>
        <source>Only a supervisor may delete what customers said.</source>
        <translation>Само супервизор сме да брише оно што су купци рекли.</translation>
    </message>
    <message>
        <source>Deleting what customers said needs the supervisors' passphrase.</source>
        <translation>За брисање реченог потребна је лозинка супервизора.</translation>
    </message>
    <message>
        <source>Type it in the settings, or ask the supervisor who set it.</source>
        <translation>Упишите је у подешавањима, или питајте супервизора који ју је поставио.</translation>
    </message>
    <message>
        <source>The log knows nothing of this customer.</source>
        <translation>Дневник не зна ништа о овом купцу.</translation>
    </message>
    <message>
        <source>“agent-assist log list” shows the calls with the ids of their customers.</source>
        <translation>„agent-assist log list“ показује позиве са ознакама купаца.</translation>
    </message>
    <message>
        <source>A call of this customer is not closed yet.</source>
        <translation>Један позив са овим купцем још није завршен.</translation>
    </message>
    <message>
        <source>Open it again and end it; then what was said can be deleted.</source>
        <translation>Отворите га поново и завршите га; онда се речено може обрисати.</translation>
    </message>
    <message>
        <source>This is a call of another rep, with a customer whom you never served.</source>
        <translation>То је позив другог агента, са купцем кога никад нисте услужили.</translation>
    </message>
    <message>
        <source>Ask a supervisor, who may read all calls.</source>
        <translation>Питајте супервизора, који сме да чита све позиве.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Изаберите друго име за датотеку.</translation>
    </message>
    <message>
        <source>This template is nested too deeply.</source>
        <translation>Овај шаблон је превише угнежђен.</translation>
    </message>
    <message>
        <source>Split it into simpler texts.</source>
        <translation>Поделите га на једноставније текстове.</translation>
    </message>
    <message>
        <source>More than {count} {{% elif %}}.</source>
        <translation>Више од {count} {{% elif %}}.</translation>
    </message>
    <message>
        <source>Make separate wordings.</source>
        <translation>Направите одвојене варијанте.</translation>
    </message>
    <message>
        <source>This kind of loop is not used here.</source>
        <translation>Оваква петља се овде не користи.</translation>
    </message>
    <message>
        <source>Write {% for item in […] %}.</source>
        <translation>Напишите {% for item in […] %}.</translation>
    </message>
    <message>
        <source>Write {% for n in range(3) %}.</source>
        <translation>Напишите {% for n in range(3) %}.</translation>
    </message>
    <message>
        <source>Write {% set x = … %}.</source>
        <translation>Напишите {% set x = … %}.</translation>
    </message>
    <message>
        <source>“{text}” has a meaning of its own here.</source>
        <translation>„{text}“ овде има своје значење.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Узмите друго име.</translation>
    </message>
    <message>
        <source>A list cannot stand here.</source>
        <translation>Овде не може да стоји листа.</translation>
    </message>
    <message>
        <source>Use it in a loop, after “in”, or with | and_list.</source>
        <translation>Употребите је у петљи, после „in“, или са | and_list.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Овај број је превелик.</translation>
    </message>
    <message>
        <source>Write a smaller one.</source>
        <translation>Напишите мањи.</translation>
    </message>
    <message>
        <source>This “… if …” says nothing when it is not so.</source>
        <translation>Ово „… if …“ не каже ништа кад није тако.</translation>
    </message>
    <message>
        <source>Add an else: {{ "…" if … else "" }}.</source>
        <translation>Додајте else: {{ "…" if … else "" }}.</translation>
    </message>
    <message>
        <source>A dot works after customer, rep, house and loop only.</source>
        <translation>Тачка може само после customer, rep, house и loop.</translation>
    </message>
    <message>
        <source>Write the value's own name.</source>
        <translation>Напишите само име вредности.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the name of a value.</source>
        <translation>„{text}“ не може да буде име вредности.</translation>
    </message>
    <message>
        <source>“{text}” needs brackets.</source>
        <translation>„{text}“ тражи заграде.</translation>
    </message>
    <message>
        <source>Write {text}(…).</source>
        <translation>Напишите {text}(…).</translation>
    </message>
    <message>
        <source>The program has no greeting of the hour in “{text}”.</source>
        <translation>Програм нема поздрав по добу дана на „{text}“.</translation>
    </message>
    <message>
        <source>Write the greeting out, or make it a house value.</source>
        <translation>Напишите поздрав, или га ставите у вредности куће.</translation>
    </message>
    <message>
        <source>“{text}” needs {count} forms in this language, and has {there}.</source>
        <translation>„{text}“ на овом језику тражи {count} облика, а има {there}.</translation>
    </message>
    <message>
        <source>Give the forms from one on.</source>
        <translation>Дајте облике од један надаље.</translation>
    </message>
    <message>
        <source>Only the functions of the list can be called.</source>
        <translation>Могу да се позову само функције са списка.</translation>
    </message>
    <message>
        <source>Take away the brackets.</source>
        <translation>Склоните заграде.</translation>
    </message>
    <message>
        <source>“range” is for loops only.</source>
        <translation>„range“ је само за петље.</translation>
    </message>
    <message>
        <source>“{text}” takes plain values in its brackets.</source>
        <translation>„{text}“ у заградама прима обичне вредности.</translation>
    </message>
    <message>
        <source>For instance: {example}</source>
        <translation>На пример: {example}</translation>
    </message>
    <message>
        <source>“{text}” has {count} values in its brackets, which is not what it needs.</source>
        <translation>„{text}“ у заградама има {count} вредности, а не толико му треба.</translation>
    </message>
    <message>
        <source>“is {text}” is not known here.</source>
        <translation>„is {text}“ овде није познато.</translation>
    </message>
    <message>
        <source>Use “is known”, “is not known”, or compare with ==.</source>
        <translation>Употребите „is known“, „is not known“, или упоредите са ==.</translation>
    </message>
    <message>
        <source>“is {text}” stands after the name of a value.</source>
        <translation>„is {text}“ стоји после имена вредности.</translation>
    </message>
    <message>
        <source>For instance: {% if order_number is known %}.</source>
        <translation>На пример: {% if order_number is known %}.</translation>
    </message>
    <message>
        <source>There is no filter “{text}”.</source>
        <translation>Нема филтера „{text}“.</translation>
    </message>
    <message>
        <source>There is no function “{text}”.</source>
        <translation>Нема функције „{text}“.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Има: {names}.</translation>
    </message>
    <message>
        <source>A template cannot include another one.</source>
        <translation>Шаблон не може да укључи други.</translation>
    </message>
    <message>
        <source>Write the text here.</source>
        <translation>Напишите текст овде.</translation>
    </message>
    <message>
        <source>A template cannot import another one.</source>
        <translation>Шаблон не може да увезе други.</translation>
    </message>
    <message>
        <source>A template cannot extend another one.</source>
        <translation>Шаблон не може да прошири други.</translation>
    </message>
    <message>
        <source>A template has no blocks.</source>
        <translation>Шаблон нема блокове.</translation>
    </message>
    <message>
        <source>Write the text without {% block %}.</source>
        <translation>Напишите текст без {% block %}.</translation>
    </message>
    <message>
        <source>A template has no macros.</source>
        <translation>Шаблон нема макрое.</translation>
    </message>
    <message>
        <source>Write the text out.</source>
        <translation>Напишите цео текст.</translation>
    </message>
    <message>
        <source>{% filter %} is not used here.</source>
        <translation>{% filter %} се овде не користи.</translation>
    </message>
    <message>
        <source>Use {{ … | … }}.</source>
        <translation>Употребите {{ … | … }}.</translation>
    </message>
    <message>
        <source>{% set %} keeps one value.</source>
        <translation>{% set %} чува једну вредност.</translation>
    </message>
    <message>
        <source>{% with %} is not used here.</source>
        <translation>{% with %} се овде не користи.</translation>
    </message>
    <message>
        <source>Square brackets after a name do not work.</source>
        <translation>Угласте заграде после имена не раде.</translation>
    </message>
    <message>
        <source>Use a dot.</source>
        <translation>Употребите тачку.</translation>
    </message>
    <message>
        <source>Braces inside {{ … }} do not work.</source>
        <translation>Витичасте заграде унутар {{ … }} не раде.</translation>
    </message>
    <message>
        <source>Name one value only.</source>
        <translation>Наведите само једну вредност.</translation>
    </message>
    <message>
        <source>“**” is not used here.</source>
        <translation>„**“ се овде не користи.</translation>
    </message>
    <message>
        <source>Write the number itself.</source>
        <translation>Напишите сам број.</translation>
    </message>
    <message>
        <source>This is not used in a template.</source>
        <translation>Ово се у шаблону не користи.</translation>
    </message>
    <message>
        <source>Write it in words.</source>
        <translation>Напишите то речима.</translation>
    </message>
    <message>
        <source>“{text}” after {{% is not known.</source>
        <translation>„{text}“ после {{% није познато.</translation>
    </message>
    <message>
        <source>Use if, elif, else, endif, for, endfor or set.</source>
        <translation>Употребите if, elif, else, endif, for, endfor или set.</translation>
    </message>
    <message>
        <source>“{text}” does not fit here.</source>
        <translation>„{text}“ овде не одговара.</translation>
    </message>
    <message>
        <source>Check the words and signs between the braces.</source>
        <translation>Проверите речи и знаке између заграда.</translation>
    </message>
    <message>
        <source>The braces or what is between them is not complete.</source>
        <translation>Заграде или оно између њих није потпуно.</translation>
    </message>
    <message>
        <source>Check that each {{ ends with }} and each {% with %}.</source>
        <translation>Проверите да се свако {{ завршава са }} и свако {% with %}.</translation>
    </message>
    <message>
        <source>“{text}” is never closed.</source>
        <translation>„{text}“ се нигде не затвара.</translation>
    </message>
    <message>
        <source>Add “{text}” where it ends.</source>
        <translation>Додајте „{text}“ тамо где се завршава.</translation>
    </message>
    <message>
        <source>“{{% {text} … %}}” is never closed.</source>
        <translation>„{{% {text} … %}}“ се нигде не затвара.</translation>
    </message>
    <message>
        <source>Add “{{% end{text} %}}” where it ends.</source>
        <translation>Додајте „{{% end{text} %}}“ тамо где се завршава.</translation>
    </message>
    <message>
        <source>Something is opened and never closed.</source>
        <translation>Нешто је отворено и нигде затворено.</translation>
    </message>
    <message>
        <source>Check that each {{ ends with }} and each {% if %} has its {% endif %}.</source>
        <translation>Проверите да се свако {{ завршава са }} и да свако {% if %} има своје {% endif %}.</translation>
    </message>
    <message>
        <source>“{text}” would be said as it stands.</source>
        <translation>„{text}“ би се рекло како стоји.</translation>
    </message>
    <message>
        <source>A value is written {{ name }}, with two braces on each side.</source>
        <translation>Вредност се пише {{ name }}, са по две заграде са сваке стране.</translation>
    </message>
    <message>
        <source>This call is not in the log any more.</source>
        <translation>Овог позива више нема у дневнику.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) was changed.</source>
        <translation>Запис {position} ({entry}) је измењен.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} were removed.</source>
        <translation>Записи од {first} до {last} су уклоњени.</translation>
    </message>
    <message>
        <source>Entry {first} was removed.</source>
        <translation>Запис {first} је уклоњен.</translation>
    </message>
    <message>
        <source>After entry {position} something was removed, or that entry itself was written anew.</source>
        <translation>После записа {position} нешто је уклоњено, или је сам тај запис поново написан.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) stands in another place than it was written.</source>
        <translation>Запис {position} ({entry}) није на месту на којем је написан.</translation>
    </message>
    <message>
        <source>Entry {position} was added later.</source>
        <translation>Запис {position} је додат касније.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) was given words that it did not have.</source>
        <translation>Запису {position} ({entry}) додате су речи које није имао.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) was changed in its words or facts.</source>
        <translation>Запису {position} ({entry}) измењене су речи или подаци.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) lost its words or facts without an erasure on record.</source>
        <translation>Запису {position} ({entry}) недостају речи или подаци, а брисање није забележено.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) differs from the anchor set at {time}.</source>
        <translation>Запис {position} ({entry}) се разликује од ознаке постављене {time}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} were cut off: the anchor set at {time} knows of them.</source>
        <translation>Записи од {first} до {last} су одсечени: ознака постављена {time} зна за њих.</translation>
    </message>
    <message>
        <source>Entry {first} was cut off: the anchor set at {time} knows of it.</source>
        <translation>Запис {first} је одсечен: ознака постављена {time} зна за њега.</translation>
    </message>
    <message>
        <source>event {number}, {kind}, of {interaction}</source>
        <translation>догађај {number}, {kind}, позив {interaction}</translation>
    </message>
    <message>
        <source>command {kind} of {interaction}</source>
        <translation>наредба {kind}, позив {interaction}</translation>
    </message>
    <message>
        <source>Nothing in any guide finds out “{fact}”, so this condition looks at nothing.</source>
        <translation>Ниједан водич не сазнаје „{fact}“, па овај услов нема шта да гледа.</translation>
    </message>
    <message>
        <source>Ask for it in a step before, or let an answer make it known.</source>
        <translation>Питајте за то у неком кораку пре, или нека то одреди неки одговор.</translation>
    </message>
    <message>
        <source>{place} was written by an older version of this program.</source>
        <translation>{place} је записала старија верзија овог програма.</translation>
    </message>
    <message>
        <source>Open the program’s window once: it brings the file up to date, and nothing is lost.</source>
        <translation>Отворите једном прозор програма: он ће ускладити датотеку, и ништа се неће изгубити.</translation>
    </message>
    <message>
        <source>There is no solution “{solution}” in this library. Choose another one.</source>
        <translation>У овој библиотеци нема решења „{solution}“. Изаберите друго.</translation>
    </message>
    <message>
        <source>The languages have different numbers of entries here.</source>
        <translation>Језици овде имају различит број ставки.</translation>
    </message>
    <message>
        <source>Look for an entry that was not translated, or one that was divided.</source>
        <translation>Потражите ставку која није преведена или која је подељена.</translation>
    </message>
    <message>
        <source>Entry {position} of the log is not as it was written and cannot be read.</source>
        <translation>Запис {position} у дневнику није онакав какав је уписан и не може се прочитати.</translation>
    </message>
    <message>
        <source>“agent-assist log verify” tells what was changed, and “agent-assist doctor” names the newest backup.</source>
        <translation>„agent-assist log verify“ каже шта је промењено, а „agent-assist doctor“ наводи најновију резервну копију.</translation>
    </message>
    <message>
        <source>Something was cut off after entry {position}: the list of calls knows of {listed} events of {interaction}, and there are {number}.</source>
        <translation>После записа {position} нешто је одсечено: списак позива зна за {listed} догађаја у {interaction}, а има их {number}.</translation>
    </message>
</context>
<context>
    <name>RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>Просторије</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Овде сте</translation>
    </message>
</context>
<context>
    <name>AloudPanel</name>
    <message>
        <source>You said it aloud. What did you cover?</source>
        <translation>Изговорили сте наглас. Шта сте рекли?</translation>
    </message>
    <message>
        <source>That is what I said</source>
        <translation>То сам рекао/рекла</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Означите бар једно.</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message>
        <source>Assign a scenario</source>
        <translation>Додели сценарио</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Додели</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарио</translation>
    </message>
    <message>
        <source>Trainee’s name; empty for everybody</source>
        <translation>Име полазника; празно за све</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>за %n дан</numerusform>
            <numerusform>за %n дана</numerusform>
            <numerusform>за %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>било када</translation>
    </message>
    <message>
        <source>A word to the trainee</source>
        <translation>Порука полазнику</translation>
    </message>
    <message>
        <source>The library has no scenarios yet.</source>
        <translation>Библиотека још нема сценарије.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{criterion}: {points} of {most}</source>
        <translation>{criterion}: {points} од {most}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The library has no scenarios yet.</source>
        <translation>Библиотека још нема сценарије.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) done today · best {best}</source>
        <translation>
            <numerusform>%n сценарио данас · најбоље {best}</numerusform>
            <numerusform>%n сценарија данас · најбоље {best}</numerusform>
            <numerusform>%n сценарија данас · најбоље {best}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing practised yet. The first conversation takes five minutes.</source>
        <translation>Још ништа није вежбано. Први разговор траје пет минута.</translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n за понављање</numerusform>
            <numerusform>%n за понављање</numerusform>
            <numerusform>%n за понављање</numerusform>
        </translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation>најбоље {score}</translation>
    </message>
    <message>
        <source>assigned, until {day}</source>
        <translation>додељено, до {day}</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>додељено</translation>
    </message>
    <message>
        <source>Next: {scenario}</source>
        <translation>Следеће: {scenario}</translation>
    </message>
    <message>
        <source>Your supervisor wants it practised.</source>
        <translation>Надзорник жели да се ово вежба.</translation>
    </message>
    <message>
        <source>You met every criterion lately; try a higher level.</source>
        <translation>У последње време сте испунили све; пробајте виши ниво.</translation>
    </message>
    <message>
        <source>{criterion}: {got} of {of} points in your last runs.</source>
        <translation>{criterion}: {got} од {of} поена у последњим вежбама.</translation>
    </message>
    <message>
        <source>A good one to begin with.</source>
        <translation>Добар за почетак.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>све</translation>
    </message>
    <message numerus="yes">
        <source>Score, last %n practice call(s)</source>
        <translation>
            <numerusform>Поени, последњи %n вежбовни позив</numerusform>
            <numerusform>Поени, последња %n вежбовна позива</numerusform>
            <numerusform>Поени, последњих %n вежбовних позива</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>сви</translation>
    </message>
    <message>
        <source>Nothing is assigned.</source>
        <translation>Ништа није додељено.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that customers did not understand:</source>
        <translation>
            <numerusform>%n реченица коју купац није разумео:</numerusform>
            <numerusform>%n реченице које купци нису разумели:</numerusform>
            <numerusform>%n реченица које купци нису разумели:</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated customers</source>
        <translation>Измишљени купци</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Језик разговора</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредак</translation>
    </message>
    <message>
        <source>Score by criterion</source>
        <translation>Поени по мерилу</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Доделе</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Додели…</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Вежбај ово</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>још није урађено</translation>
    </message>
    <message>
        <source>“{line}” → {meant}</source>
        <translation>„{line}“ → {meant}</translation>
    </message>
</context>
<context>
    <name>MoodBar</name>
    <message>
        <source>Customer: {mood}</source>
        <translation>Купац: {mood}</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Greeting</source>
        <translation>Поздрав</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Људска реч</translation>
    </message>
    <message>
        <source>Finding the need</source>
        <translation>Откривање потребе</translation>
    </message>
    <message>
        <source>Saying it back</source>
        <translation>Понављање потребе</translation>
    </message>
    <message>
        <source>Relevant solution</source>
        <translation>Право решење</translation>
    </message>
    <message>
        <source>Honest expectations</source>
        <translation>Искрена очекивања</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Саосећање</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темпо</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Захвалност</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Поздрав</translation>
    </message>
    <message>
        <source>A friendly word about something else</source>
        <translation>Љубазна реч о нечем другом</translation>
    </message>
    <message>
        <source>Showed that I heard it</source>
        <translation>Показано да сам чуо/чула</translation>
    </message>
    <message>
        <source>Named the feeling</source>
        <translation>Именовано осећање</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>Извињење</translation>
    </message>
    <message>
        <source>Took it over myself</source>
        <translation>Лично преузето</translation>
    </message>
    <message>
        <source>Asked an open question</source>
        <translation>Отворено питање</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>Питање: {what}</translation>
    </message>
    <message>
        <source>Said the need back</source>
        <translation>Поновљена потреба</translation>
    </message>
    <message>
        <source>Offered: {what}</source>
        <translation>Понуда: {what}</translation>
    </message>
    <message>
        <source>Promised something by a time</source>
        <translation>Обећање до одређеног времена</translation>
    </message>
    <message>
        <source>Said what cannot be had</source>
        <translation>Речено шта није могуће</translation>
    </message>
    <message>
        <source>Asked leave for a hold</source>
        <translation>Питање за чекање на вези</translation>
    </message>
    <message>
        <source>Thanked for waiting</source>
        <translation>Хвала на чекању</translation>
    </message>
    <message>
        <source>Announced a transfer</source>
        <translation>Најављено преспајање</translation>
    </message>
    <message>
        <source>Asked whether that solved it</source>
        <translation>Питање да ли је решено</translation>
    </message>
    <message>
        <source>Asked whether there is anything else</source>
        <translation>Питање има ли још нешто</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Хвала</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Поздрав на крају</translation>
    </message>
    <message>
        <source>Made light of it</source>
        <translation>Умањивање</translation>
    </message>
    <message>
        <source>Blamed somebody</source>
        <translation>Окривљавање</translation>
    </message>
    <message>
        <source>Refused without an alternative</source>
        <translation>Одбијање без друге могућности</translation>
    </message>
    <message>
        <source>Used words that customers do not know</source>
        <translation>Речи које купци не знају</translation>
    </message>
    <message>
        <source>Was rude</source>
        <translation>Неучтивост</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>лако</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средње</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>тешко</translation>
    </message>
    <message>
        <source>level 1: guide shown</source>
        <translation>ниво 1: уз водич</translation>
    </message>
    <message>
        <source>level 2: cue words</source>
        <translation>ниво 2: кључне речи</translation>
    </message>
    <message>
        <source>level 3: stage names</source>
        <translation>ниво 3: називи фаза</translation>
    </message>
    <message>
        <source>level 4: nothing</source>
        <translation>ниво 4: ништа</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на чекању</translation>
    </message>
    <message>
        <source>back from hold</source>
        <translation>поново на вези</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>преспојено</translation>
    </message>
    <message>
        <source>a promise was noted</source>
        <translation>обећање је забележено</translation>
    </message>
    <message>
        <source>a solution was offered</source>
        <translation>решење је понуђено</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>крај</translation>
    </message>
    <message>
        <source>Only the stages are shown at this level: say it in your own words. {hint}</source>
        <translation>На овом нивоу виде се само етапе: реците својим речима. {hint}</translation>
    </message>
    <message>
        <source>Nothing is shown at this level: listen, and say it your own way. {hint}</source>
        <translation>На овом нивоу се ништа не приказује: слушајте и реците на свој начин. {hint}</translation>
    </message>
    <message>
        <source>{key} gives a hint and costs points.</source>
        <translation>{key} даје савет и кошта поене.</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Боље: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Нема више за понављање. Браво.</translation>
    </message>
    <message>
        <source>Complete the line</source>
        <translation>Довршите реченицу</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Шта кажете?</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Шта је следеће?</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Тачно.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Још не.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Понављање</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Сви сценарији</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Наставите…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш одговор</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Прикажи</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Питај поново</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Тешко</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добро</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Лако</translation>
    </message>
    <message>
        <source>To be reviewed: the last four weeks</source>
        <translation>За преглед: последње четири недеље</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Прегледа се дневник…</translation>
    </message>
    <message>
        <source>Out of date, or soon</source>
        <translation>Застарело, или ускоро</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Тражено, а није нађено</translation>
    </message>
    <message>
        <source>Solutions that often solve nothing</source>
        <translation>Решења која често не реше</translation>
    </message>
    <message>
        <source>Steps that reps skip</source>
        <translation>Кораци које агенти прескачу</translation>
    </message>
    <message>
        <source>Lines that reps edit before sending</source>
        <translation>Реченице које агенти мењају пре слања</translation>
    </message>
    <message>
        <source>Wordings never used</source>
        <translation>Формулације које нико не користи</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Нема ничега за преглед.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>истекло {day}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>истиче {day}</translation>
    </message>
    <message>
        <source>to be looked at by {day}</source>
        <translation>прегледати до {day}</translation>
    </message>
    <message>
        <source>owner: {name}</source>
        <translation>задужен: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n пут</numerusform>
            <numerusform>%n пута</numerusform>
            <numerusform>%n пута</numerusform>
        </translation>
    </message>
    <message>
        <source>make a solution for it</source>
        <translation>направите решење за то</translation>
    </message>
    <message>
        <source>solved {solved} of {offered}, refused {refused}</source>
        <translation>решило {solved} од {offered}, одбијено {refused}</translation>
    </message>
    <message>
        <source>skipped {skipped} of {visits}</source>
        <translation>прескочено {skipped} од {visits}</translation>
    </message>
    <message>
        <source>edited {count} times, said {said} times</source>
        <translation>мењано {count}, изговорено {said}</translation>
    </message>
    <message numerus="yes">
        <source>the other wordings were said %n time(s)</source>
        <translation>
            <numerusform>остале формулације су изговорене %n пут</numerusform>
            <numerusform>остале формулације су изговорене %n пута</numerusform>
            <numerusform>остале формулације су изговорене %n пута</numerusform>
        </translation>
    </message>
    <message>
        <source>More per cent: cards come more often, and less is forgotten between.</source>
        <translation>Више процената: картице долазе чешће, а између се мање заборави.</translation>
    </message>
    <message>
        <source>Still known when asked again</source>
        <translation>Још се зна када се поново пита</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Nothing is left to say but goodbye.</source>
        <translation>Остао је само поздрав на крају.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>На пример:</translation>
    </message>
    <message>
        <source>The customer did not understand that.</source>
        <translation>Купац то није разумео.</translation>
    </message>
    <message>
        <source>I meant…</source>
        <translation>Мислио/мислила сам…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Нешто друго…</translation>
    </message>
    <message>
        <source>What did you mean?</source>
        <translation>Шта сте мислили?</translation>
    </message>
    <message>
        <source>A good end.</source>
        <translation>Добар крај.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>Није се добро завршило.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Type what you would say…</source>
        <translation>Укуцајте шта бисте рекли…</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Шта кажете</translation>
    </message>
    <message>
        <source>I said it aloud</source>
        <translation>Изговорено наглас</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Погледај како је прошло</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Како иде</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Paused: time stands still.</source>
        <translation>Пауза: време стоји.</translation>
    </message>
    <message>
        <source>Type a line, or press Alt+P, to go on.</source>
        <translation>За наставак упишите реченицу или притисните Alt+P.</translation>
    </message>
    <message>
        <source>You begin: greet the customer. Type a line, choose on the desk what fits, or say it aloud and press Space.</source>
        <translation>Ви почињете: поздравите купца. Упишите реченицу, изаберите на радном столу шта одговара, или реците наглас и притисните размак.</translation>
    </message>
    <message>
        <source>You begin: greet the customer. Type a line, choose on the desk what fits, or say it aloud and press Space. The guide follows when you choose what the customer answers, with Alt+1 to Alt+9.</source>
        <translation>Ви почињете: поздравите купца. Упишите реченицу, изаберите на радном столу шта одговара, или реците наглас и притисните размак. Водич иде за Вама кад са Alt+1 до Alt+9 изаберете шта је купац одговорио.</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>SANDBOX · nothing here reaches a real log</source>
        <translation>ВЕЖБА · ништа одавде не стиже у прави дневник</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>ВЕЖБА</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>{points} of 100</source>
        <translation>{points} од 100</translation>
    </message>
    <message>
        <source>A good end.</source>
        <translation>Добар крај.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>Није се добро завршило.</translation>
    </message>
    <message>
        <source>Taken from the whole</source>
        <translation>Одузето од целине</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} од {most}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Боље: {words}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Како је прошло</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Још једном</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Сви сценарији</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Настави разговор</translation>
    </message>
</context>
<context>
    <name>_Bubbles</name>
    <message>
        <source>You: {text}</source>
        <translation>Ви: {text}</translation>
    </message>
    <message>
        <source>Customer: {text}</source>
        <translation>Купац: {text}</translation>
    </message>
</context>
<context>
    <name>GuideMap</name>
    <message>
        <source>Start</source>
        <translation>Почетак</translation>
    </message>
    <message>
        <source>This step is no longer there.</source>
        <translation>Овог корака више нема.</translation>
    </message>
    <message>
        <source>This way is no longer there.</source>
        <translation>Овог пута више нема.</translation>
    </message>
    <message>
        <source>A step that ends the conversation leads nowhere. Change its kind first.</source>
        <translation>Корак који завршава разговор никуда не води. Прво му промените врсту.</translation>
    </message>
    <message>
        <source>Every outcome of this step leads somewhere. Choose which to lead anew.</source>
        <translation>Сваки исход овог корака већ некуда води. Изаберите који ће водити другде.</translation>
    </message>
    <message>
        <source>A guide needs at least one step. Add another one first.</source>
        <translation>Водич мора имати бар један корак. Прво додајте други.</translation>
    </message>
    <message>
        <source>Choose first what the step asks for.</source>
        <translation>Прво изаберите шта корак пита.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Додај корак</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Повежи</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Списак</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Још…</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Прво изаберите корак.</translation>
    </message>
    <message>
        <source>Find: {text}</source>
        <translation>Тражи се: {text}</translation>
    </message>
    <message>
        <source>No step with “{text}”</source>
        <translation>Нема корака са „{text}“</translation>
    </message>
    <message>
        <source>Choose a call guide; its steps are shown here as a map.</source>
        <translation>Изаберите водич; његови кораци ће овде бити приказани као мапа.</translation>
    </message>
    <message>
        <source>This guide has no steps yet. Begin with what is said first.</source>
        <translation>Овај водич још нема корака. Почните оним што се прво каже.</translation>
    </message>
    <message>
        <source>No step is chosen. The arrow keys choose one; {key} shows a list.</source>
        <translation>Ниједан корак није изабран. Бира се стрелицама; {key} приказује списак.</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Отвори у уређивачу</translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation>Додај корак после</translation>
    </message>
    <message>
        <source>Add a step on a way…</source>
        <translation>Додај корак на пут…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Повежи…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Раскини везу…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Преименуј…</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Промени врсту…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Удвостручи</translation>
    </message>
    <message>
        <source>Begin the guide here</source>
        <translation>Водич почиње овде</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Премести у претходну фазу</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Премести у следећу фазу</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Веће</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мање</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Обична величина</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Поређај изнова</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Мапа или списак</translation>
    </message>
    <message>
        <source>next</source>
        <translation>даље</translation>
    </message>
    <message>
        <source>back to the guide that called</source>
        <translation>назад у водич који је позвао</translation>
    </message>
    <message>
        <source>Goes through the guide “{guide}” and comes back</source>
        <translation>Иде кроз водич „{guide}“ и враћа се</translation>
    </message>
    <message>
        <source>Goes on in the guide “{guide}” for good</source>
        <translation>Наставља се у водичу „{guide}“ и не враћа се</translation>
    </message>
    <message>
        <source>Topic guide</source>
        <translation>Водич за тему</translation>
    </message>
    <message>
        <source>The customer’s words choose the guide; it returns</source>
        <translation>Водич бирају речи купца; после се враћа</translation>
    </message>
    <message>
        <source>The guide begins here</source>
        <translation>Водич почиње овде</translation>
    </message>
    <message>
        <source>{calls} of {all} calls came here</source>
        <translation>Овамо је стигло {calls} од {all} позива</translation>
    </message>
    <message>
        <source>{calls} calls broke off here</source>
        <translation>Прекинуто овде позива: {calls}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и још {count}</translation>
    </message>
    <message>
        <source>Ways: {ways}</source>
        <translation>Путеви: {ways}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Грешка: {message}</translation>
    </message>
    <message>
        <source>Warning: {message}</source>
        <translation>Упозорење: {message}</translation>
    </message>
</context>
<context>
    <name>MapEdits</name>
    <message>
        <source>New step in the stage {stage}</source>
        <translation>Нов корак у фази {stage}</translation>
    </message>
    <message>
        <source>New step after “{title}”</source>
        <translation>Нов корак после „{title}“</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додај</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>On which way?</source>
        <translation>На који пут?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Даље</translation>
    </message>
    <message>
        <source>From “{title}” to…</source>
        <translation>Од „{title}“ до…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Повежи</translation>
    </message>
    <message>
        <source>No way leads on from this step.</source>
        <translation>Из овог корака не води ниједан пут.</translation>
    </message>
    <message>
        <source>Disconnect “{title}”</source>
        <translation>Раскини везу корака „{title}“</translation>
    </message>
    <message>
        <source>Which way is taken away?</source>
        <translation>Који пут се уклања?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Раскини</translation>
    </message>
    <message>
        <source>Step “{title}” removed</source>
        <translation>Уклоњен корак „{title}“</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>Преименуј „{title}“</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименуј</translation>
    </message>
    <message>
        <source>What is “{title}” for?</source>
        <translation>Чему служи „{title}“?</translation>
    </message>
    <message>
        <source>Now: {kind}</source>
        <translation>Сада: {kind}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>Step “{title}” duplicated</source>
        <translation>Удвостручен корак „{title}“</translation>
    </message>
    <message>
        <source>The guide begins with “{title}”</source>
        <translation>Водич почиње кораком „{title}“</translation>
    </message>
    <message>
        <source>“{title}” moved to the stage {stage}</source>
        <translation>„{title}“ премештено у фазу {stage}</translation>
    </message>
    <message>
        <source>Step “{title}” added</source>
        <translation>Додат корак „{title}“</translation>
    </message>
    <message>
        <source>Every outcome leads somewhere already</source>
        <translation>Сваки исход већ некуда води</translation>
    </message>
    <message>
        <source>Which one is led anew?</source>
        <translation>Који ће водити другде?</translation>
    </message>
    <message>
        <source>the guide that called</source>
        <translation>водич који је позвао</translation>
    </message>
    <message>
        <source>“{one}” connected to “{other}”</source>
        <translation>„{one}“ повезано са „{other}“</translation>
    </message>
    <message>
        <source>A way of “{title}” taken away</source>
        <translation>Уклоњен пут корака „{title}“</translation>
    </message>
    <message>
        <source>Step renamed to “{title}”</source>
        <translation>Корак преименован у „{title}“</translation>
    </message>
    <message>
        <source>What does “{title}” ask for?</source>
        <translation>Шта пита „{title}“?</translation>
    </message>
    <message>
        <source>More can be added in the editor.</source>
        <translation>Остало се додаје у уређивачу.</translation>
    </message>
    <message>
        <source>“{title}”: {kind}</source>
        <translation>„{title}“: {kind}</translation>
    </message>
    <message>
        <source>Where does this way lead?</source>
        <translation>Куда води овај пут?</translation>
    </message>
    <message>
        <source>Instead of: {way}</source>
        <translation>Уместо: {way}</translation>
    </message>
    <message>
        <source>Back to the guide that called</source>
        <translation>Назад у водич који је позвао</translation>
    </message>
    <message>
        <source>Itself: the customer asks for it again</source>
        <translation>Сам себи: купац тражи да се понови</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message numerus="yes">
        <source>line width: share of the last %n call(s)</source>
        <translation>
            <numerusform>дебљина линије: удео у последњем %n позиву</numerusform>
            <numerusform>дебљина линије: удео у последња %n позива</numerusform>
            <numerusform>дебљина линије: удео у последњих %n позива</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide map</source>
        <translation>Мапа водича</translation>
    </message>
    <message>
        <source>Steps of the guide</source>
        <translation>Кораци водича</translation>
    </message>
    <message>
        <source>Add the first step</source>
        <translation>Додај први корак</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Add a step here</source>
        <translation>Додај корак овде</translation>
    </message>
    <message>
        <source>Go to the guide “{guide}”</source>
        <translation>Иди у водич „{guide}“</translation>
    </message>
</context>
<context>
    <name>NarrowBox</name>
    <message>
        <source>Filter</source>
        <translation>Филтер</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Куцајте да сузите</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing fits. Type less.</source>
        <translation>Ништа не одговара. Укуцајте мање.</translation>
    </message>
</context>
<context>
    <name>TitlePanel</name>
    <message>
        <source>Write a title, so that the step can be found.</source>
        <translation>Упишите наслов, да би се корак могао наћи.</translation>
    </message>
</context>
<context>
    <name>ConditionEdit</name>
    <message>
        <source>all of these hold</source>
        <translation>важи све ово</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>важи бар једно од овога</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>Како се услови повезују</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Додај услов</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is no date. Write it like 2026-03-31.</source>
        <translation>Ово није датум. Пишите овако: 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Fact changed</source>
        <translation>Податак промењен</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Како се пита</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Односи се на</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Example, shown in the empty field</source>
        <translation>Пример, види се у празном пољу</translation>
    </message>
    <message>
        <source>Form of the code (a regular expression)</source>
        <translation>Облик шифре (регуларни израз)</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Валута, три слова</translation>
    </message>
    <message>
        <source>The step cannot be left without it</source>
        <translation>Без овога се корак не може напустити</translation>
    </message>
    <message>
        <source>Personal: hidden until the customer is verified</source>
        <translation>Лично: скривено док се купац не потврди</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Избори</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Уклони: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n избор</numerusform>
            <numerusform>%n избора</numerusform>
            <numerusform>%n избора</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>није обавезно</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>more</source>
        <translation>још</translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>not known</source>
        <translation>није познато</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>words</source>
        <translation>речи</translation>
    </message>
    <message>
        <source>person’s name</source>
        <translation>име особе</translation>
    </message>
    <message>
        <source>number</source>
        <translation>број</translation>
    </message>
    <message>
        <source>money</source>
        <translation>новац</translation>
    </message>
    <message>
        <source>date</source>
        <translation>датум</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>број телефона</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>адреса е-поште</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>једно од више</translation>
    </message>
    <message>
        <source>fixed code</source>
        <translation>шифра</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>купца</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>разговор</translation>
    </message>
    <message>
        <source>one need</source>
        <translation>једну потребу</translation>
    </message>
    <message>
        <source>No facts of its own.</source>
        <translation>Нема својих података.</translation>
    </message>
    <message>
        <source>Another fact</source>
        <translation>Још један податак</translation>
    </message>
    <message>
        <source>Fact added</source>
        <translation>Податак додат</translation>
    </message>
    <message>
        <source>Fact removed</source>
        <translation>Податак уклоњен</translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>The formula’s source</source>
        <translation>Извор формуле</translation>
    </message>
    <message>
        <source>This is more than pills can show. It is kept as it was written.</source>
        <translation>Ово је више него што плочице могу да прикажу. Чува се како је написано.</translation>
    </message>
</context>
<context>
    <name>FoundBy</name>
    <message>
        <source>type what a rep would type</source>
        <translation>упишите шта би агент укуцао</translation>
    </message>
    <message>
        <source>Its place for a query</source>
        <translation>Његово место за упит</translation>
    </message>
    <message>
        <source>Queries learned for it</source>
        <translation>Научени упити</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>још ниједан</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Заборави</translation>
    </message>
    <message>
        <source>Forget {words}</source>
        <translation>Заборави: {words}</translation>
    </message>
    <message>
        <source>number {place}</source>
        <translation>број {place}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не налази се</translation>
    </message>
</context>
<context>
    <name>GenderForm</name>
    <message>
        <source>Words that agree with a person</source>
        <translation>Речи које се слажу са особом</translation>
    </message>
    <message>
        <source>When it is a man</source>
        <translation>Када је мушкарац</translation>
    </message>
    <message>
        <source>When it is a woman</source>
        <translation>Када је жена</translation>
    </message>
    <message>
        <source>While it is not known</source>
        <translation>Док се не зна</translation>
    </message>
    <message>
        <source>Write both words.</source>
        <translation>Упишите обе речи.</translation>
    </message>
</context>
<context>
    <name>GuideEditor</name>
    <message>
        <source>Facts of this guide</source>
        <translation>Подаци овог водича</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Наслов промењен</translation>
    </message>
    <message>
        <source>begins a conversation</source>
        <translation>почиње разговор</translation>
    </message>
    <message>
        <source>serves one need</source>
        <translation>служи једној потреби</translation>
    </message>
    <message>
        <source>interrupts at any time</source>
        <translation>прекида у било ком тренутку</translation>
    </message>
    <message>
        <source>Kind of guide</source>
        <translation>Врста водича</translation>
    </message>
    <message>
        <source>Kind of guide changed</source>
        <translation>Врста водича промењена</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Почиње код</translation>
    </message>
    <message>
        <source>First step changed</source>
        <translation>Први корак промењен</translation>
    </message>
    <message>
        <source>What customers say when they need it, one phrase a line</source>
        <translation>Шта купци кажу када им треба, по један израз у реду</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Изрази промењени</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ознаке, раздвојене зарезима</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Ознаке промењене</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Напомена, агент је никад не види</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Напомена промењена</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Чему служи</translation>
    </message>
    <message>
        <source>What it is for changed</source>
        <translation>Намена промењена</translation>
    </message>
    <message>
        <source>Offered in these guides; in all when none is named</source>
        <translation>Нуди се у овим водичима; ако нема ниједног, у свима</translation>
    </message>
    <message>
        <source>Add a guide…</source>
        <translation>Додај водич…</translation>
    </message>
    <message>
        <source>Where it is offered changed</source>
        <translation>Промењено где се нуди</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Смер</translation>
    </message>
    <message>
        <source>Direction changed</source>
        <translation>Смер промењен</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>none ticked: in every channel</source>
        <translation>ниједан означен: на сваком каналу</translation>
    </message>
    <message>
        <source>Channels changed</source>
        <translation>Канали промењени</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>any hour</source>
        <translation>било када</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Од сата</translation>
    </message>
    <message>
        <source>Until hour</source>
        <translation>До сата</translation>
    </message>
</context>
<context>
    <name>HouseValuesTable</name>
    <message>
        <source>House values</source>
        <translation>Вредности куће</translation>
    </message>
    <message>
        <source>Another house value</source>
        <translation>Још једна вредност</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Уклони вредност</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Шта је то</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Речи: {language}</translation>
    </message>
    <message>
        <source>House value changed</source>
        <translation>Вредност куће промењена</translation>
    </message>
    <message>
        <source>House value added</source>
        <translation>Вредност куће додата</translation>
    </message>
</context>
<context>
    <name>Insert</name>
    <message>
        <source>Phrases</source>
        <translation>Изрази</translation>
    </message>
    <message>
        <source>phrase if…</source>
        <translation>израз ако…</translation>
    </message>
    <message>
        <source>words that agree with the rep: man / woman…</source>
        <translation>речи према полу агента: мушкарац / жена…</translation>
    </message>
    <message>
        <source>words that agree with the customer: man / woman…</source>
        <translation>речи према полу купца: мушкарац / жена…</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Име купца</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Подаци</translation>
    </message>
    <message>
        <source>House values</source>
        <translation>Вредности куће</translation>
    </message>
    <message>
        <source>{value} with a word: 1 day, 2 days…</source>
        <translation>{value} уз реч: 1 дан, 2 дана…</translation>
    </message>
    <message>
        <source>Hour and day</source>
        <translation>Сат и дан</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Агент</translation>
    </message>
</context>
<context>
    <name>InsertList</name>
    <message>
        <source>What to insert</source>
        <translation>Шта убацити</translation>
    </message>
    <message>
        <source>What can be inserted</source>
        <translation>Шта се може убацити</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Translation looked over</source>
        <translation>Превод прегледан</translation>
    </message>
</context>
<context>
    <name>LanguageTab</name>
    <message>
        <source>complete</source>
        <translation>потпуно</translation>
    </message>
    <message>
        <source>{language}: older than {source}</source>
        <translation>{language}: старије од {source}</translation>
    </message>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: недостаје</translation>
    </message>
    <message>
        <source>{language}: {count} of {all} missing</source>
        <translation>{language}: недостаје {count} од {all}</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Language of the texts</source>
        <translation>Језик текстова</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>Another choice</source>
        <translation>Још један избор</translation>
    </message>
    <message>
        <source>Another phrase for sentences…</source>
        <translation>Још један израз за реченице…</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>Уклони избор</translation>
    </message>
    <message>
        <source>What the rep sees</source>
        <translation>Шта агент види</translation>
    </message>
    <message>
        <source>in sentences: {role}</source>
        <translation>у реченици: {role}</translation>
    </message>
    <message>
        <source>A phrase for sentences</source>
        <translation>Израз за реченице</translation>
    </message>
    <message>
        <source>What the phrase is for, in a word or two, such as “you want”</source>
        <translation>Чему израз служи, у реч-две, на пример „желите“</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Phrase if…</source>
        <translation>Израз ако…</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>Још један случај</translation>
    </message>
    <message>
        <source>In all other cases, say</source>
        <translation>У свим другим случајевима реците</translation>
    </message>
    <message>
        <source>Choose when it is said.</source>
        <translation>Изаберите када се каже.</translation>
    </message>
    <message>
        <source>Write what is said then.</source>
        <translation>Упишите шта се тада каже.</translation>
    </message>
    <message>
        <source>Or if</source>
        <translation>Или ако</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Ако</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Remove {words}</source>
        <translation>Уклони: {words}</translation>
    </message>
</context>
<context>
    <name>PieceForm</name>
    <message>
        <source>Take over</source>
        <translation>Прихвати</translation>
    </message>
    <message>
        <source>Remove the pill</source>
        <translation>Уклони плочицу</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Остави како је било</translation>
    </message>
</context>
<context>
    <name>PillEdit</name>
    <message>
        <source>Insert…</source>
        <translation>Убаци…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>The text as the program keeps it; nobody needs this</source>
        <translation>Текст како га програм чува; ово никоме не треба</translation>
    </message>
    <message>
        <source>Type / to insert a value</source>
        <translation>Укуцајте / да убаците вредност</translation>
    </message>
    <message>
        <source>{name}, as source</source>
        <translation>{name}, извор</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>customer</source>
        <translation>купац</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>име</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>презиме</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>име и презиме</translation>
    </message>
    <message>
        <source>customer’s gender</source>
        <translation>пол купца</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>агент</translation>
    </message>
    <message>
        <source>rep’s first name</source>
        <translation>име агента</translation>
    </message>
    <message>
        <source>rep’s surname</source>
        <translation>презиме агента</translation>
    </message>
    <message>
        <source>rep’s full name</source>
        <translation>име и презиме агента</translation>
    </message>
    <message>
        <source>rep’s gender</source>
        <translation>пол агента</translation>
    </message>
    <message>
        <source>greeting of the hour</source>
        <translation>поздрав према добу дана</translation>
    </message>
    <message>
        <source>today</source>
        <translation>данас</translation>
    </message>
    <message>
        <source>this moment</source>
        <translation>овај тренутак</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>смер</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>расположење</translation>
    </message>
    <message>
        <source>language of the call</source>
        <translation>језик разговора</translation>
    </message>
    <message>
        <source>customer is verified</source>
        <translation>купац је потврђен</translation>
    </message>
    <message>
        <source>we owe an answer</source>
        <translation>дугујемо одговор</translation>
    </message>
    <message>
        <source>has contacted us before</source>
        <translation>већ нас је контактирао</translation>
    </message>
    <message>
        <source>{value}, calling form</source>
        <translation>{value}, вокатив</translation>
    </message>
    <message>
        <source>{value}, as a number</source>
        <translation>{value}, као број</translation>
    </message>
    <message>
        <source>{value}, as money</source>
        <translation>{value}, као износ</translation>
    </message>
    <message>
        <source>{value}, as a date</source>
        <translation>{value}, као датум</translation>
    </message>
    <message>
        <source>weekday of {value}</source>
        <translation>дан у недељи: {value}</translation>
    </message>
    <message>
        <source>{value}, as “on Friday”</source>
        <translation>{value}, као „у петак“</translation>
    </message>
    <message>
        <source>{value}, time of day</source>
        <translation>{value}, време</translation>
    </message>
    <message>
        <source>{value}, day and time</source>
        <translation>{value}, дан и време</translation>
    </message>
    <message>
        <source>{value}, as “today at 17:00”</source>
        <translation>{value}, као „данас у 17:00“</translation>
    </message>
    <message>
        <source>{value}, in quotes</source>
        <translation>{value}, под наводницима</translation>
    </message>
    <message>
        <source>{value}, in capitals</source>
        <translation>{value}, великим словима</translation>
    </message>
    <message>
        <source>{value}, capital first</source>
        <translation>{value}, велико прво слово</translation>
    </message>
    <message>
        <source>{value}, small first letter</source>
        <translation>{value}, мало прво слово</translation>
    </message>
    <message>
        <source>{value}, letter by letter</source>
        <translation>{value}, слово по слово</translation>
    </message>
    <message>
        <source>{value}, as a list</source>
        <translation>{value}, као набрајање</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} је {value}</translation>
    </message>
    <message>
        <source>{name} is not {value}</source>
        <translation>{name} није {value}</translation>
    </message>
    <message>
        <source>{name} is less than {value}</source>
        <translation>{name} је мање од {value}</translation>
    </message>
    <message>
        <source>{name} is at most {value}</source>
        <translation>{name} је највише {value}</translation>
    </message>
    <message>
        <source>{name} is more than {value}</source>
        <translation>{name} је више од {value}</translation>
    </message>
    <message>
        <source>{name} is at least {value}</source>
        <translation>{name} је бар {value}</translation>
    </message>
    <message>
        <source>nominative</source>
        <translation>номинатив</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>генитив</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>датив</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>акузатив</translation>
    </message>
    <message>
        <source>calling form</source>
        <translation>вокатив</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>инструментал</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>локатив</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>formula: {source}</source>
        <translation>формула: {source}</translation>
    </message>
    <message>
        <source>{name} is known</source>
        <translation>познато је: {name}</translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation>није познато: {name}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>not ({condition})</source>
        <translation>није тачно ({condition})</translation>
    </message>
    <message>
        <source>else: “{words}”</source>
        <translation>иначе: „{words}“</translation>
    </message>
    <message>
        <source>if {condition}: “{words}”</source>
        <translation>ако {condition}: „{words}“</translation>
    </message>
    <message>
        <source>title and surname, calling form</source>
        <translation>титула и презиме, вокатив</translation>
    </message>
    <message>
        <source>title and surname</source>
        <translation>титула и презиме</translation>
    </message>
    <message>
        <source>{value}, as “{words}”</source>
        <translation>{value}, као „{words}“</translation>
    </message>
    <message>
        <source>{value} with “{words}”</source>
        <translation>{value} уз „{words}“</translation>
    </message>
    <message>
        <source>“{words}” by {value}</source>
        <translation>„{words}“ према: {value}</translation>
    </message>
    <message>
        <source>{value}, else “{words}”</source>
        <translation>{value}, иначе „{words}“</translation>
    </message>
    <message>
        <source>{value}, date without year</source>
        <translation>{value}, датум без године</translation>
    </message>
    <message>
        <source>{value}, short date</source>
        <translation>{value}, кратак датум</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>As the rep sees it</source>
        <translation>Како агент види</translation>
    </message>
    <message>
        <source>Sample call</source>
        <translation>Пробни разговор</translation>
    </message>
    <message>
        <source>Sample facts</source>
        <translation>Пробни подаци</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Customer’s mood</source>
        <translation>Расположење купца</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сат</translation>
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
        <source>Rep</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>није познато</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Купац</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Смер</translation>
    </message>
    <message>
        <source>Cue words: {words}</source>
        <translation>Подсетник: {words}</translation>
    </message>
    <message>
        <source>No wording is said in such a call.</source>
        <translation>У таквом разговору се ниједна верзија не каже.</translation>
    </message>
    <message>
        <source>In such a call another wording is said; this is it.</source>
        <translation>У таквом разговору каже се друга верзија; ово је она.</translation>
    </message>
    <message>
        <source>What stands in brackets is not known: the desk asks for it first.</source>
        <translation>Оно у заградама није познато: радни сто то прво пита.</translation>
    </message>
</context>
<context>
    <name>ScriptOffer</name>
    <message>
        <source>Serbian is kept in Cyrillic, and shown in both.</source>
        <translation>Српски се чува на ћирилици, а приказује на оба писма.</translation>
    </message>
    <message>
        <source>Put into Cyrillic</source>
        <translation>Пребаци на ћирилицу</translation>
    </message>
</context>
<context>
    <name>SetsField</name>
    <message>
        <source>Add a fact</source>
        <translation>Додај податак</translation>
    </message>
</context>
<context>
    <name>SolutionEditor</name>
    <message>
        <source>What to do, and what may be promised</source>
        <translation>Шта учинити и шта се сме обећати</translation>
    </message>
    <message>
        <source>Laid side by side</source>
        <translation>Упоредо</translation>
    </message>
    <message>
        <source>How long it holds, and who looks after it</source>
        <translation>Докле важи и ко о томе брине</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Наслов промењен</translation>
    </message>
    <message>
        <source>Summary, one line</source>
        <translation>Сажетак, један ред</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Сажетак промењен</translation>
    </message>
    <message>
        <source>How one recognises it, one a line</source>
        <translation>По чему се препознаје, по једно у реду</translation>
    </message>
    <message>
        <source>Symptoms changed</source>
        <translation>Знаци промењени</translation>
    </message>
    <message>
        <source>What customers say, one phrase a line</source>
        <translation>Шта купци кажу, по један израз у реду</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Изрази промењени</translation>
    </message>
    <message>
        <source>Steps in their order, one a line</source>
        <translation>Кораци по реду, по један у реду</translation>
    </message>
    <message>
        <source>Steps changed</source>
        <translation>Кораци промењени</translation>
    </message>
    <message>
        <source>Promises changed</source>
        <translation>Обећања промењена</translation>
    </message>
    <message>
        <source>We can promise, one a line</source>
        <translation>Можемо обећати, по једно у реду</translation>
    </message>
    <message>
        <source>We cannot promise, one a line</source>
        <translation>Не можемо обећати, по једно у реду</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Цена промењена</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Колико траје</translation>
    </message>
    <message>
        <source>Time changed</source>
        <translation>Време промењено</translation>
    </message>
    <message>
        <source>What is said to offer it</source>
        <translation>Шта се каже када се нуди</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>Понуда промењена</translation>
    </message>
    <message>
        <source>Owes an answer within hours</source>
        <translation>Одговор дугујемо у року, сати</translation>
    </message>
    <message>
        <source>no answer owed</source>
        <translation>без одговора</translation>
    </message>
    <message>
        <source>Promised hours changed</source>
        <translation>Обећани рок промењен</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ознаке, раздвојене зарезима</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Ознаке промењене</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Важи од</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Важи до</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Прегледати до</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>било који дан</translation>
    </message>
    <message>
        <source>Dates changed</source>
        <translation>Датуми промењени</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>за месец дана</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>за три месеца</translation>
    </message>
    <message>
        <source>in half a year</source>
        <translation>за пола године</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>за годину дана</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Погледати поново</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Брине</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Надлежни промењен</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Напомена, агент је никад не види</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Напомена промењена</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Parts of the step</source>
        <translation>Делови корака</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Шта се каже</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Куда води</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Шта ради</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Савети</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Каже</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Други шаблон</translation>
    </message>
    <message>
        <source>Open this template</source>
        <translation>Отвори овај шаблон</translation>
    </message>
    <message>
        <source>Nothing is said at this step.</source>
        <translation>На овом кораку се ништа не каже.</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>Овде нешто није у реду.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
    </message>
    <message>
        <source>a text of its own</source>
        <translation>сопствени текст</translation>
    </message>
    <message numerus="yes">
        <source>Used at %n step(s); a change counts for all of them.</source>
        <translation>
            <numerusform>Користи се на %n кораку; промена важи за све.</numerusform>
            <numerusform>Користи се на %n корака; промена важи за све.</numerusform>
            <numerusform>Користи се на %n корака; промена важи за све.</numerusform>
        </translation>
    </message>
    <message>
        <source>say something</source>
        <translation>рећи нешто</translation>
    </message>
    <message>
        <source>ask, and go by the answer</source>
        <translation>питати и ићи по одговору</translation>
    </message>
    <message>
        <source>ask for facts</source>
        <translation>питати за податке</translation>
    </message>
    <message>
        <source>make sure who it is</source>
        <translation>утврдити ко је</translation>
    </message>
    <message>
        <source>look something up elsewhere</source>
        <translation>проверити нешто на другом месту</translation>
    </message>
    <message>
        <source>offer solutions</source>
        <translation>понудити решења</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <translation>завршити разговор</translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>Сопствени текст</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Корак додат</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>and then to</source>
        <translation>а затим на</translation>
    </message>
    <message>
        <source>through {guide}, then back</source>
        <translation>кроз водич {guide}, па назад</translation>
    </message>
    <message>
        <source>over to {guide}</source>
        <translation>прелази на {guide}</translation>
    </message>
    <message>
        <source>back to where the call came from</source>
        <translation>назад одакле се дошло</translation>
    </message>
    <message>
        <source>new step…</source>
        <translation>нови корак…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Наслов промењен</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>било која фаза</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Фаза промењена</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ознаке, раздвојене зарезима</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Ознаке промењене</translation>
    </message>
    <message>
        <source>Found by these words, one phrase a line</source>
        <translation>Налази се по овим речима, по један израз у реду</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Изрази промењени</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Напомена, агент је никад не види</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Напомена промењена</translation>
    </message>
    <message>
        <source>About this template</source>
        <translation>О овом шаблону</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>How it is shown</source>
        <translation>Како се приказује</translation>
    </message>
    <message>
        <source>The word for one, and for more</source>
        <translation>Реч за један и за више</translation>
    </message>
    <message>
        <source>Word for {number}</source>
        <translation>Реч за {number}</translation>
    </message>
    <message>
        <source>nothing: the desk asks for it</source>
        <translation>ништа: радни сто то пита</translation>
    </message>
    <message>
        <source>While it is not known, say</source>
        <translation>Док није познато, реците</translation>
    </message>
    <message>
        <source>with a capital first letter</source>
        <translation>с великим првим словом</translation>
    </message>
    <message>
        <source>with a small first letter</source>
        <translation>с малим првим словом</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>под наводницима</translation>
    </message>
    <message>
        <source>Write all forms of the word.</source>
        <translation>Упишите све облике речи.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>како јесте</translation>
    </message>
    <message>
        <source>with a word: 1 day, 2 days</source>
        <translation>уз реч: 1 дан, 2 дана</translation>
    </message>
    <message>
        <source>only the word that goes with it: day, days</source>
        <translation>само реч која уз то иде: дан, дана</translation>
    </message>
</context>
<context>
    <name>WayEditor</name>
    <message>
        <source>What the customer says, or what was found</source>
        <translation>Шта купац каже или шта је нађено</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>Одговор промењен</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Води на</translation>
    </message>
    <message>
        <source>Way leads elsewhere</source>
        <translation>Пут води другде</translation>
    </message>
    <message>
        <source>Open only while</source>
        <translation>Отворено само док</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>Услов промењен</translation>
    </message>
    <message>
        <source>Becomes known by it</source>
        <translation>Тиме постаје познато</translation>
    </message>
    <message>
        <source>What becomes known changed</source>
        <translation>Промењено шта постаје познато</translation>
    </message>
    <message>
        <source>says nothing of it</source>
        <translation>не говори ништа о томе</translation>
    </message>
    <message>
        <source>Mood that it shows</source>
        <translation>Расположење које показује</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>Расположење промењено</translation>
    </message>
    <message>
        <source>What it means for the need</source>
        <translation>Шта значи за потребу</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>још ништа</translation>
    </message>
    <message>
        <source>What it means changed</source>
        <translation>Промењено шта значи</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помери нагоре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери надоле</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>only if {condition}</source>
        <translation>само ако {condition}</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>увек отворено</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Another answer</source>
        <translation>Још један одговор</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Још један пут</translation>
    </message>
    <message>
        <source>Way added</source>
        <translation>Пут додат</translation>
    </message>
    <message>
        <source>Ways in another order</source>
        <translation>Промењен редослед путева</translation>
    </message>
    <message>
        <source>Way removed</source>
        <translation>Пут уклоњен</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Потврђен</translation>
    </message>
    <message>
        <source>Not verified after all tries</source>
        <translation>Није потврђен ни после свих покушаја</translation>
    </message>
    <message>
        <source>Somebody else speaks for them</source>
        <translation>Неко други говори уместо купца</translation>
    </message>
    <message>
        <source>The customer accepts one</source>
        <translation>Купац прихвата неко</translation>
    </message>
    <message>
        <source>The customer refuses</source>
        <translation>Купац одбија</translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation>Ниједно не одговара</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Move up</source>
        <translation>Помери нагоре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери надоле</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Удвостручи</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Шта се каже</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Подсетник</translation>
    </message>
    <message>
        <source>a few words to speak from</source>
        <translation>неколико речи по којима се говори</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Верзија промењена</translation>
    </message>
    <message>
        <source>Cue words changed</source>
        <translation>Подсетник промењен</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>Where a wording fits changed</source>
        <translation>Промењено где верзија одговара</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>none ticked: in every channel</source>
        <translation>ниједан означен: на сваком каналу</translation>
    </message>
    <message>
        <source>Customer’s mood</source>
        <translation>Расположење купца</translation>
    </message>
    <message>
        <source>none ticked: in every mood</source>
        <translation>ниједно означено: у сваком расположењу</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Смер</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сати</translation>
    </message>
    <message>
        <source>Wording {number}</source>
        <translation>Верзија {number}</translation>
    </message>
    <message>
        <source>fits everywhere</source>
        <translation>одговара свуда</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Another wording</source>
        <translation>Још једна верзија</translation>
    </message>
    <message>
        <source>Wording added</source>
        <translation>Верзија додата</translation>
    </message>
    <message>
        <source>Wordings in another order</source>
        <translation>Промењен редослед верзија</translation>
    </message>
    <message>
        <source>Wording removed</source>
        <translation>Верзија уклоњена</translation>
    </message>
    <message>
        <source>Wording duplicated</source>
        <translation>Верзија удвостручена</translation>
    </message>
</context>
<context>
    <name>_Case</name>
    <message>
        <source>say</source>
        <translation>реците</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove this condition</source>
        <translation>Уклони овај услов</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Шта се пореди</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Како се пореди</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Са чиме</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>је познато</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>није познато</translation>
    </message>
    <message>
        <source>is</source>
        <translation>је</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>није</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>је једно од</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>није ниједно од</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>је мање од</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>је највише</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>је више од</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>је бар</translation>
    </message>
</context>
<context>
    <name>_SetRow</name>
    <message>
        <source>Fact</source>
        <translation>Податак</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
    <message>
        <source>Remove this fact</source>
        <translation>Уклони овај податак</translation>
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
    <name>ComparePage</name>
    <message>
        <source>What you have changed</source>
        <translation>Шта сте изменили</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Упоређивање…</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Шта се упоређује</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Only this item</source>
        <translation>Само ова ставка</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Нема разлика.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Two states of one item</source>
        <translation>Два стања исте ставке</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ставке</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ваш нацрт</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Задржи моје</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Узми њихово</translation>
    </message>
    <message>
        <source>Keep as chosen below</source>
        <translation>Задржи како је доле изабрано</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Део по део</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Ништа није у сукобу.</translation>
    </message>
    <message>
        <source>{author} published this while you were changing it, {when}.</source>
        <translation>{author}: објављено док сте ово мењали, {when}.</translation>
    </message>
    <message>
        <source>What {author} made</source>
        <translation>Шта је урадио корисник {author}</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>моје</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>њихово</translation>
    </message>
    <message>
        <source>As it was.</source>
        <translation>Како је било.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What differs</source>
        <translation>Шта се разликује</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s)</source>
        <translation>
            <numerusform>још %n ставка</numerusform>
            <numerusform>још %n ставке</numerusform>
            <numerusform>још %n ставки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Извоз</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Packs: everything, to be read in again</source>
        <translation>Пакети: све, може поново да се учита</translation>
    </message>
    <message>
        <source>Table for translators (XLSX)</source>
        <translation>Табела за преводиоце (XLSX)</translation>
    </message>
    <message>
        <source>Table for translators (CSV)</source>
        <translation>Табела за преводиоце (CSV)</translation>
    </message>
    <message>
        <source>To be translated into</source>
        <translation>Преводи се на</translation>
    </message>
    <message>
        <source>With my drafts</source>
        <translation>Са мојим нацртима</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Изабери…</translation>
    </message>
    <message>
        <source>Say where it shall be written.</source>
        <translation>Реците где да се упише.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Уписивање…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s), {where}</source>
        <translation>
            <numerusform>Уписана %n датотека, {where}</numerusform>
            <numerusform>Уписане %n датотеке, {where}</numerusform>
            <numerusform>Уписано %n датотека, {where}</numerusform>
        </translation>
    </message>
    <message>
        <source>A new file</source>
        <translation>Нова датотека</translation>
    </message>
    <message>
        <source>An empty or new folder</source>
        <translation>Празна или нова фасцикла</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Изаберите фасциклу</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Изаберите датотеку</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>step</source>
        <translation>корак</translation>
    </message>
    <message>
        <source>title</source>
        <translation>наслов</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>формулација</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>cue words</source>
        <translation>подсетник</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>канали</translation>
    </message>
    <message>
        <source>moods</source>
        <translation>расположења</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>смер</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>сати</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>фаза</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>врста</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>шта се каже</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>одговор</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>води ка</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>само ако</translation>
    </message>
    <message>
        <source>makes known</source>
        <translation>чини познатим</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>пита за</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>провера идентитета</translation>
    </message>
    <message>
        <source>solutions offered</source>
        <translation>понуђена решења</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>решења</translation>
    </message>
    <message>
        <source>has to be said</source>
        <translation>мора да се каже</translation>
    </message>
    <message>
        <source>nothing leads past it</source>
        <translation>не може да се прескочи</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>савет</translation>
    </message>
    <message>
        <source>do</source>
        <translation>радите</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>не радите</translation>
    </message>
    <message>
        <source>note</source>
        <translation>напомена</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>први корак</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>податак</translation>
    </message>
    <message>
        <source>what customers say</source>
        <translation>шта купци кажу</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ознаке</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>сажетак</translation>
    </message>
    <message>
        <source>symptoms</source>
        <translation>знаци</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>кораци</translation>
    </message>
    <message>
        <source>can promise</source>
        <translation>можемо обећати</translation>
    </message>
    <message>
        <source>cannot promise</source>
        <translation>не можемо обећати</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>time</source>
        <translation>време</translation>
    </message>
    <message>
        <source>offered with</source>
        <translation>нуди се речима</translation>
    </message>
    <message>
        <source>owes an answer within hours</source>
        <translation>дугујемо одговор за сати</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>важи од</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>важи до</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>прегледати до</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>задужен</translation>
    </message>
    <message>
        <source>value</source>
        <translation>вредност</translation>
    </message>
    <message>
        <source>name</source>
        <translation>назив</translation>
    </message>
    <message>
        <source>kind of value</source>
        <translation>врста вредности</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>исход</translation>
    </message>
    <message>
        <source>ends as</source>
        <translation>завршава се као</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>провера у систему</translation>
    </message>
    <message>
        <source>question</source>
        <translation>питање</translation>
    </message>
    <message>
        <source>option</source>
        <translation>избор</translation>
    </message>
    <message>
        <source>words that mean the same</source>
        <translation>речи истог значења</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>језици</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>купац</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>име</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>презиме</translation>
    </message>
    <message>
        <source>has contacted us before</source>
        <translation>већ нас је контактирао</translation>
    </message>
    <message>
        <source>we owe an answer</source>
        <translation>дугујемо одговор</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>водич</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>купац</translation>
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
        <source>when upset</source>
        <translation>кад је узрујан</translation>
    </message>
    <message>
        <source>when worried</source>
        <translation>кад је забринут</translation>
    </message>
    <message>
        <source>when calm</source>
        <translation>кад је миран</translation>
    </message>
    <message>
        <source>answers to</source>
        <translation>одговара на</translation>
    </message>
    <message>
        <source>about</source>
        <translation>о чему</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>саопштава</translation>
    </message>
    <message>
        <source>once at most</source>
        <translation>највише једном</translation>
    </message>
    <message>
        <source>says</source>
        <translation>каже</translation>
    </message>
    <message>
        <source>says instead</source>
        <translation>каже уместо тога</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>зна</translation>
    </message>
    <message>
        <source>behind the wish</source>
        <translation>иза жеље</translation>
    </message>
    <message>
        <source>has to be found out</source>
        <translation>мора да се сазна</translation>
    </message>
    <message>
        <source>end</source>
        <translation>крај</translation>
    </message>
    <message>
        <source>a good end</source>
        <translation>добар крај</translation>
    </message>
    <message>
        <source>order of the answers</source>
        <translation>редослед одговора</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>шта жели</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>тежина</translation>
    </message>
    <message>
        <source>speaks first</source>
        <translation>говори први</translation>
    </message>
    <message>
        <source>temper</source>
        <translation>нарав</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>љутња</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>стрпљење</translation>
    </message>
    <message>
        <source>calms</source>
        <translation>смирује</translation>
    </message>
    <message>
        <source>enrages</source>
        <translation>разљућује</translation>
    </message>
    <message>
        <source>too long a silence, seconds</source>
        <translation>предуга тишина, секунди</translation>
    </message>
    <message>
        <source>too long a hold, seconds</source>
        <translation>предуго чекање, секунди</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>прве речи</translation>
    </message>
    <message>
        <source>others that fit</source>
        <translation>друга која одговарају</translation>
    </message>
    <message>
        <source>right outcomes</source>
        <translation>прави исходи</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>однос</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунди</translation>
    </message>
    <message>
        <source>a good rep says</source>
        <translation>добар агент каже</translation>
    </message>
    <message>
        <source>each later time</source>
        <translation>сваки следећи пут</translation>
    </message>
    <message>
        <source>texts that do it</source>
        <translation>текстови који то чине</translation>
    </message>
    <message>
        <source>the rep</source>
        <translation>агент</translation>
    </message>
    <message>
        <source>asks though it is known</source>
        <translation>пита и кад је познато</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter the library</source>
        <translation>Филтрирање библиотеке</translation>
    </message>
    <message>
        <source>Filter library…</source>
        <translation>Филтрирај библиотеку…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Све верзије</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Restore version {number}</source>
        <translation>Врати верзију {number}</translation>
    </message>
</context>
<context>
    <name>HouseValuesPage</name>
    <message>
        <source>Values and facts that all texts use</source>
        <translation>Вредности и подаци које користе сви текстови</translation>
    </message>
    <message>
        <source>Values or facts</source>
        <translation>Вредности или подаци</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Уклоњено: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) use “{name}”</source>
        <translation>
            <numerusform>%n текст користи „{name}“</numerusform>
            <numerusform>%n текста користе „{name}“</numerusform>
            <numerusform>%n текстова користи „{name}“</numerusform>
        </translation>
    </message>
    <message>
        <source>No text uses it.</source>
        <translation>Ниједан текст је не користи.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactPanel</name>
    <message>
        <source>What publishing changes</source>
        <translation>Шта објављивање мења</translation>
    </message>
    <message>
        <source>Replay the last calls on your draft to see what they hear.</source>
        <translation>Проверите последње позиве по нацрту да видите шта би чули.</translation>
    </message>
    <message>
        <source>You have changed something since.</source>
        <translation>Од тада сте нешто изменили.</translation>
    </message>
    <message>
        <source>Replay again</source>
        <translation>Провери поново</translation>
    </message>
    <message>
        <source>Replay now</source>
        <translation>Провери сада</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Увоз</translation>
    </message>
    <message>
        <source>File: macros, canned responses, text modules, a table, or a pack</source>
        <translation>Датотека: макрои, готови одговори, текстуални модули, табела или пакет</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Изабери…</translation>
    </message>
    <message>
        <source>Show what it would do</source>
        <translation>Покажи шта би урадило</translation>
    </message>
    <message>
        <source>Leave out what is refused</source>
        <translation>Изостави одбијено</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Колоне табеле</translation>
    </message>
    <message>
        <source>What becomes of each entry</source>
        <translation>Шта бива са сваком ставком</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Врста датотеке</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Утврди сам</translation>
    </message>
    <message>
        <source>Zendesk macros (JSON)</source>
        <translation>Zendesk макрои (JSON)</translation>
    </message>
    <message>
        <source>Chatwoot canned responses (JSON)</source>
        <translation>Chatwoot готови одговори (JSON)</translation>
    </message>
    <message>
        <source>Zammad text modules (CSV)</source>
        <translation>Zammad текстуални модули (CSV)</translation>
    </message>
    <message>
        <source>osTicket canned responses (YAML)</source>
        <translation>osTicket готови одговори (YAML)</translation>
    </message>
    <message>
        <source>Table (CSV, XLSX)</source>
        <translation>Табела (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Translators’ table</source>
        <translation>Табела преводилаца</translation>
    </message>
    <message>
        <source>Pack of Agent Assist</source>
        <translation>Пакет програма Agent Assist</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Прво изаберите датотеку.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читање датотеке…</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Кратко име</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>Шта купци кажу</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ознаке</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed, {same} the same, {refused} refused</source>
        <translation>{kind}: нових {new}, измењених {changed}, истих {same}, одбијених {refused}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ново</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>измењено</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>исто</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Одбијено:</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Изгубљено:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Напомена:</translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s) as drafts</source>
        <translation>
            <numerusform>Увези %n ставку као нацрт</numerusform>
            <numerusform>Увези %n ставке као нацрте</numerusform>
            <numerusform>Увези %n ставки као нацрте</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Увожење…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are your drafts now. Look them over, then publish.</source>
        <translation>
            <numerusform>%n ставка је сада ваш нацрт. Прегледајте, па објавите.</numerusform>
            <numerusform>%n ставке су сада ваши нацрти. Прегледајте, па објавите.</numerusform>
            <numerusform>%n ставки су сада ваши нацрти. Прегледајте, па објавите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Изаберите датотеку за увоз</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>Bring back from the archive</source>
        <translation>Врати из архиве</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Одбаци овај нацрт</translation>
    </message>
    <message>
        <source>Withdraw now…</source>
        <translation>Повуци одмах…</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Ново: {name}</translation>
    </message>
    <message>
        <source>Duplicated: {name}</source>
        <translation>Удвостручено: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Преименовано: {name}</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>Премештено: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Архивирано: {name}</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Враћено: {name}</translation>
    </message>
    <message>
        <source>Draft thrown away: {name}</source>
        <translation>Нацрт одбачен: {name}</translation>
    </message>
    <message>
        <source>Where “{name}” is used</source>
        <translation>Где се користи „{name}“</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ништа не одговара.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Нацрти</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Са проблемима</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>За преглед</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Објављено</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Архивирано</translation>
    </message>
    <message>
        <source>not whole in {language}</source>
        <translation>непотпуно: {language}</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Прикажи: {what}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Све врсте</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Сви пакети</translation>
    </message>
    <message>
        <source>Not whole in {language}</source>
        <translation>Непотпуно: {language}</translation>
    </message>
    <message>
        <source>Whole or not</source>
        <translation>Потпуно или не</translation>
    </message>
</context>
<context>
    <name>LockedBar</name>
    <message>
        <source>You can look, and change nothing:</source>
        <translation>Можете гледати, али не и мењати:</translation>
    </message>
    <message>
        <source>Supervisors’ passphrase</source>
        <translation>Лозинка супервизора</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Откључај</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Move to another pack</source>
        <translation>Премештање у други пакет</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Премести</translation>
    </message>
</context>
<context>
    <name>NewPanel</name>
    <message>
        <source>Something new in the library</source>
        <translation>Нешто ново у библиотеци</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Направи</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Its name, for people</source>
        <translation>Назив, за људе</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дајте назив.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Овде је све у реду.</translation>
    </message>
    <message>
        <source>Only this item</source>
        <translation>Само ова ставка</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other items</source>
        <translation>
            <numerusform>%n у другим ставкама</numerusform>
            <numerusform>%n у другим ставкама</numerusform>
            <numerusform>%n у другим ставкама</numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Грешка:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Упозорење:</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Објављивање</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Објављује се…</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Drafts of others stay drafts: {names}</source>
        <translation>Туђи нацрти остају нацрти: {names}</translation>
    </message>
    <message>
        <source>published by somebody else meanwhile</source>
        <translation>у међувремену објавио неко други</translation>
    </message>
    <message>
        <source>You have no drafts: nothing would change.</source>
        <translation>Немате нацрта: ништа се не би променило.</translation>
    </message>
    <message>
        <source>To be mended first: {count}</source>
        <translation>Прво исправити: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <translation>
            <numerusform>Објави %n измену</numerusform>
            <numerusform>Објави %n измене</numerusform>
            <numerusform>Објави %n измена</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaying the last calls; you need not wait for it…</source>
        <translation>Провера на последњим позивима; не морате да чекате…</translation>
    </message>
    <message>
        <source>Looking what the last calls would hear…</source>
        <translation>Гледа се шта би чули последњи позиви…</translation>
    </message>
    <message>
        <source>The replay was left out.</source>
        <translation>Провера на позивима је изостављена.</translation>
    </message>
    <message>
        <source>New calls use it from now on; calls that are open keep the version they began with.</source>
        <translation>Нови позиви је користе од сада; отворени позиви задржавају верзију са којом су почели.</translation>
    </message>
    <message>
        <source>Version {number} is published.</source>
        <translation>Верзија {number} је објављена.</translation>
    </message>
    <message>
        <source>What publishing changes</source>
        <translation>Шта објављивање мења</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Који позиви</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Шта излази</translation>
    </message>
    <message>
        <source>What changes, in a few words; reps read it at their next shift</source>
        <translation>Шта се мења, у неколико речи; агенти то читају у следећој смени</translation>
    </message>
</context>
<context>
    <name>RenamePanel</name>
    <message>
        <source>Another short name</source>
        <translation>Друго кратко име</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименуј</translation>
    </message>
    <message>
        <source>Short name, in Latin letters without spaces</source>
        <translation>Кратко име, латиницом без размака</translation>
    </message>
    <message>
        <source>All that uses it follows; the title stays as it is.</source>
        <translation>Све што га користи прати га; наслов остаје исти.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дајте назив.</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Find and replace in all texts</source>
        <translation>Нађи и замени у свим текстовима</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>сви језици</translation>
    </message>
    <message>
        <source>Find, in any script</source>
        <translation>Нађи, у било ком писму</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Замени са</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translation>Иста велика слова</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Целе речи</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Језици</translation>
    </message>
    <message>
        <source>Texts that were found</source>
        <translation>Нађени текстови</translation>
    </message>
    <message>
        <source>The text, before and after</source>
        <translation>Текст, пре и после</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Отвори у уређивачу</translation>
    </message>
    <message>
        <source>“{old}” replaced with “{new}”</source>
        <translation>„{old}“ замењено са „{new}“</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n text(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Замењено у %n тексту. Ctrl+Z опозива.</numerusform>
            <numerusform>Замењено у %n текста. Ctrl+Z опозива.</numerusform>
            <numerusform>Замењено у %n текстова. Ctrl+Z опозива.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) found</source>
        <translation>
            <numerusform>нађен %n текст</numerusform>
            <numerusform>нађена %n текста</numerusform>
            <numerusform>нађено %n текстова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n text(s)</source>
        <translation>
            <numerusform>Замени у %n тексту</numerusform>
            <numerusform>Замени у %n текста</numerusform>
            <numerusform>Замени у %n текстова</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>run the same</source>
        <translation>без промене</translation>
    </message>
    <message>
        <source>hear other words</source>
        <translation>с другим речима</translation>
    </message>
    <message>
        <source>end elsewhere</source>
        <translation>с другим крајем</translation>
    </message>
    <message>
        <source>would need a fact that was never asked</source>
        <translation>којима недостаје податак</translation>
    </message>
    <message>
        <source>would get stuck</source>
        <translation>би запело</translation>
    </message>
    <message>
        <source>could not be replayed</source>
        <translation>непроверено</translation>
    </message>
    <message>
        <source>No closed call has been logged yet.</source>
        <translation>Још није забележен ниједан завршен позив.</translation>
    </message>
    <message>
        <source>at {step}</source>
        <translation>код: {step}</translation>
    </message>
    <message>
        <source>ended at “{step}” before</source>
        <translation>раније се завршавало код „{step}“</translation>
    </message>
    <message>
        <source>asks for {facts}</source>
        <translation>пита за: {facts}</translation>
    </message>
    <message>
        <source>asks what was not answered in the call</source>
        <translation>пита нешто на шта у позиву није одговорено</translation>
    </message>
    <message>
        <source>the words are others</source>
        <translation>речи су друге</translation>
    </message>
    <message>
        <source>is said in addition</source>
        <translation>говори се додатно</translation>
    </message>
    <message>
        <source>is no longer said</source>
        <translation>више се не говори</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>повучено је</translation>
    </message>
    <message>
        <source>the call was erased</source>
        <translation>позив је обрисан</translation>
    </message>
    <message>
        <source>its version of the library is gone</source>
        <translation>његове верзије библиотеке више нема</translation>
    </message>
    <message>
        <source>its log cannot be read</source>
        <translation>његов запис не може да се прочита</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n logged call(s),</source>
        <translation>
            <numerusform>Од последњег %n позива:</numerusform>
            <numerusform>Од последња %n позива:</numerusform>
            <numerusform>Од последњих %n позива:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>Logged calls on your draft</source>
        <translation>Забележени позиви по вашем нацрту</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>Колико позива</translation>
    </message>
    <message>
        <source>last {count}</source>
        <translation>последњих {count}</translation>
    </message>
    <message>
        <source>Replay again</source>
        <translation>Провери поново</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Позиви</translation>
    </message>
    <message>
        <source>Replaying calls…</source>
        <translation>Провера на позивима…</translation>
    </message>
    <message>
        <source>Calls: {what}</source>
        <translation>Позиви: {what}</translation>
    </message>
    <message>
        <source>Double click or Enter: what happened in the call.</source>
        <translation>Двоклик или Enter: шта се десило у позиву.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n грешка</numerusform>
            <numerusform>%n грешке</numerusform>
            <numerusform>%n грешака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n упозорење</numerusform>
            <numerusform>%n упозорења</numerusform>
            <numerusform>%n упозорења</numerusform>
        </translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Водич</translation>
    </message>
    <message>
        <source>Response template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решење</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарио</translation>
    </message>
    <message>
        <source>House value</source>
        <translation>Заједничка вредност</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Податак</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>What a line does to a simulated customer</source>
        <translation>Шта реченица чини замишљеном купцу</translation>
    </message>
    <message>
        <source>Call guides</source>
        <translation>Водичи</translation>
    </message>
    <message>
        <source>Response templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Решења</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарији</translation>
    </message>
    <message>
        <source>House values</source>
        <translation>Заједничке вредности</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Подаци</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>архива</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нацрт</translation>
    </message>
    <message>
        <source>review</source>
        <translation>преглед</translation>
    </message>
    <message>
        <source>published</source>
        <translation>објављено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ново</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>уклоњено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>измењено</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>још {count}…</translation>
    </message>
    <message>
        <source>What lines do</source>
        <translation>Шта реченице чине</translation>
    </message>
</context>
<context>
    <name>StudioRoom</name>
    <message>
        <source>What becomes of it</source>
        <translation>Шта од тога бива</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Уређивач</translation>
    </message>
    <message>
        <source>Your changes are not saved yet: {why}</source>
        <translation>Ваше измене још нису сачуване: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n of your drafts was published by somebody else meanwhile. Nothing is lost: look at both sides.</source>
        <translation>
            <numerusform>%n ваш нацрт је у међувремену објавио неко други. Ништа није изгубљено: погледајте обе стране.</numerusform>
            <numerusform>%n ваша нацрта је у међувремену објавио неко други. Ништа није изгубљено: погледајте обе стране.</numerusform>
            <numerusform>%n ваших нацрта је у међувремену објавио неко други. Ништа није изгубљено: погледајте обе стране.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>whole in {languages}</source>
        <translation>потпуно: {languages}</translation>
    </message>
    <message>
        <source>older than its source: {languages}</source>
        <translation>старије од извора: {languages}</translation>
    </message>
    <message>
        <source>also changed by {names}</source>
        <translation>мења и: {names}</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>said in</source>
        <translation>говори се у:</translation>
    </message>
    <message>
        <source>offered in</source>
        <translation>нуди се у:</translation>
    </message>
    <message>
        <source>called from</source>
        <translation>позива се из:</translation>
    </message>
    <message>
        <source>gone on with from</source>
        <translation>наставља се из:</translation>
    </message>
    <message>
        <source>only within</source>
        <translation>само унутар:</translation>
    </message>
    <message>
        <source>in a text of</source>
        <translation>у тексту:</translation>
    </message>
    <message>
        <source>in a condition of</source>
        <translation>у услову:</translation>
    </message>
    <message>
        <source>asked in</source>
        <translation>пита се у:</translation>
    </message>
    <message>
        <source>verified in</source>
        <translation>проверава се у:</translation>
    </message>
    <message>
        <source>set in</source>
        <translation>поставља се у:</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>следи из:</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>садржи:</translation>
    </message>
    <message>
        <source>practised in</source>
        <translation>вежба се у:</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Ништа га не користи.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>without a message</source>
        <translation>без поруке</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) have it</source>
        <translation>
            <numerusform>има је %n радно место</numerusform>
            <numerusform>имају је %n радна места</numerusform>
            <numerusform>има је %n радних места</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the library</source>
        <translation>Верзије библиотеке</translation>
    </message>
    <message>
        <source>Compare this version</source>
        <translation>Упореди ову верзију</translation>
    </message>
    <message>
        <source>with this version</source>
        <translation>са овом верзијом</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Врати…</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Врати сада</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Остави</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Радна места</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Повучено</translation>
    </message>
    <message>
        <source>Publish version {number} again, as a new version? Open calls keep theirs, drafts stay drafts.</source>
        <translation>Поново објавити верзију {number}, као нову верзију? Отворени позиви задржавају своју, нацрти остају нацрти.</translation>
    </message>
    <message>
        <source>{desk} ({rep}): version {version}, {when}</source>
        <translation>{desk} ({rep}): верзија {version}, {when}</translation>
    </message>
    <message>
        <source>No desk has told yet.</source>
        <translation>Још се ниједно радно место није јавило.</translation>
    </message>
    <message>
        <source>{what}: {reason} ({author}, {when})</source>
        <translation>{what}: {reason} ({author}, {when})</translation>
    </message>
    <message>
        <source>Nothing was withdrawn.</source>
        <translation>Ништа није повучено.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Нема разлика.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Враћање…</translation>
    </message>
    <message>
        <source>Version {number} is published: {message}</source>
        <translation>Верзија {number} је објављена: {message}</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Withdraw “{name}” now</source>
        <translation>Одмах повући „{name}“</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Повуци одмах</translation>
    </message>
    <message>
        <source>Nobody can say or offer it from now on, not even in calls that are open. Open calls go on with their next text.</source>
        <translation>Од сада нико не може то да изговори или понуди, ни у отвореним позивима. Они настављају следећим текстом.</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation>Шта се повлачи</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Why; reps read this</source>
        <translation>Зашто; агенти ово читају</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Реците зашто, у неколико речи.</translation>
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
    <name>RunBar</name>
    <message>
        <source>Hint</source>
        <translation>Савет</translation>
    </message>
    <message>
        <source>What a good rep would say next; it costs points</source>
        <translation>Шта би добар агент сада рекао; кошта поене</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Испочетка</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Крај</translation>
    </message>
    <message>
        <source>patience {left} of {most}</source>
        <translation>стрпљење {left} од {most}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>The same scenario again, from its beginning</source>
        <translation>Исти сценарио још једном, из почетка</translation>
    </message>
    <message>
        <source>End the conversation here and see how it went</source>
        <translation>Завршити разговор овде и видети како је било</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n change(s) since version {version}</source>
        <translation>
            <numerusform>%n измена од верзије {version}</numerusform>
            <numerusform>%n измене од верзије {version}</numerusform>
            <numerusform>%n измена од верзије {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нацрт</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>верзија {version}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>It fits: mark as up to date</source>
        <translation>Одговара: означи као ажурно</translation>
    </message>
    <message>
        <source>The {source} text was changed since this was translated.</source>
        <translation>Изворни текст ({source}) промењен је после овог превода.</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>још се не користи</translation>
    </message>
    <message numerus="yes">
        <source>used in %n guide(s)</source>
        <translation>
            <numerusform>у %n водичу</numerusform>
            <numerusform>у %n водича</numerusform>
            <numerusform>у %n водича</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>A remark for the rep to judge</source>
        <translation>Напомена о којој одлучује агент</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Радња промењена</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>Додај податак…</translation>
    </message>
    <message>
        <source>Add a solution…</source>
        <translation>Додај решење…</translation>
    </message>
    <message>
        <source>Choice of topics changed</source>
        <translation>Избор теме промењен</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>Услов промењен</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>Чините, по једно у реду</translation>
    </message>
    <message>
        <source>Don’t, one a line</source>
        <translation>Немојте, по једно у реду</translation>
    </message>
    <message>
        <source>Ending changed</source>
        <translation>Завршетак промењен</translation>
    </message>
    <message>
        <source>Facts asked changed</source>
        <translation>Промењено шта се пита</translation>
    </message>
    <message>
        <source>Facts that are asked here</source>
        <translation>Подаци који се овде питају</translation>
    </message>
    <message>
        <source>Facts to compare with our records</source>
        <translation>Подаци за поређење са нашом евиденцијом</translation>
    </message>
    <message>
        <source>Gate changed</source>
        <translation>Препрека промењена</translation>
    </message>
    <message>
        <source>Has to be said changed</source>
        <translation>Обавеза изговарања промењена</translation>
    </message>
    <message>
        <source>Has to be said in this conversation</source>
        <translation>Мора да се каже у овом разговору</translation>
    </message>
    <message>
        <source>Here the customer’s words choose the topic</source>
        <translation>Овде речи купца бирају тему</translation>
    </message>
    <message>
        <source>Hints changed</source>
        <translation>Савети промењени</translation>
    </message>
    <message>
        <source>How many have to agree</source>
        <translation>Колико мора да се слаже</translation>
    </message>
    <message>
        <source>How many tries</source>
        <translation>Колико покушаја</translation>
    </message>
    <message>
        <source>How the conversation ends</source>
        <translation>Како се разговор завршава</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Врста корака</translation>
    </message>
    <message>
        <source>Kind of step changed</source>
        <translation>Врста корака промењена</translation>
    </message>
    <message>
        <source>Lay them side by side</source>
        <translation>Прикажи их упоредо</translation>
    </message>
    <message>
        <source>Nothing leads past it before it was said</source>
        <translation>Док се не каже, не може се даље</translation>
    </message>
    <message>
        <source>Passed over unless</source>
        <translation>Прескаче се осим ако</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Напомена промењена</translation>
    </message>
    <message>
        <source>Solutions changed</source>
        <translation>Решења промењена</translation>
    </message>
    <message>
        <source>Solutions to offer</source>
        <translation>Решења која се нуде</translation>
    </message>
    <message>
        <source>Somebody else may speak for the customer</source>
        <translation>Неко други сме да говори уместо купца</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Фаза промењена</translation>
    </message>
    <message>
        <source>Tips changed</source>
        <translation>Савети промењени</translation>
    </message>
    <message>
        <source>Tips, one a line</source>
        <translation>Савети, по један у реду</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Наслов промењен</translation>
    </message>
    <message>
        <source>Verification changed</source>
        <translation>Провера промењена</translation>
    </message>
    <message>
        <source>What is looked up changed</source>
        <translation>Промењено шта се проверава</translation>
    </message>
    <message>
        <source>What the rep does here</source>
        <translation>Шта агент овде ради</translation>
    </message>
    <message>
        <source>What the rep looks up elsewhere</source>
        <translation>Шта агент проверава на другом месту</translation>
    </message>
    <message>
        <source>ask for facts</source>
        <translation>питати за податке</translation>
    </message>
    <message>
        <source>ask, and go by the answer</source>
        <translation>питати и ићи по одговору</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <translation>завршити разговор</translation>
    </message>
    <message>
        <source>look something up elsewhere</source>
        <translation>проверити нешто на другом месту</translation>
    </message>
    <message>
        <source>make sure who it is</source>
        <translation>утврдити ко је</translation>
    </message>
    <message>
        <source>nothing beside talking</source>
        <translation>ништа осим разговора</translation>
    </message>
    <message>
        <source>offer solutions</source>
        <translation>понудити решења</translation>
    </message>
    <message>
        <source>or all with one of these tags</source>
        <translation>или сва са неком од ових ознака</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>ставља на чекање</translation>
    </message>
    <message>
        <source>say something</source>
        <translation>рећи нешто</translation>
    </message>
    <message>
        <source>transfer the call</source>
        <translation>преусмерава позив</translation>
    </message>
    <message>
        <source>with neither, the customer’s words find them</source>
        <translation>без тога их налазе речи купца</translation>
    </message>
    <message>
        <source>write down a promise</source>
        <translation>записује обећање</translation>
    </message>
    <message>
        <source>Ask also when it is known, to confirm or change it</source>
        <translation>Пита се и кад је познато, ради потврде или измене</translation>
    </message>
    <message>
        <source>Asking again changed</source>
        <translation>Промењено поновно питање</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>A pack has at least one language.</source>
        <translation>Пакет има бар један језик.</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Наслов промењен</translation>
    </message>
    <message>
        <source>Languages of its texts</source>
        <translation>Језици текстова</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Додај језик…</translation>
    </message>
    <message>
        <source>Languages changed</source>
        <translation>Језици промењени</translation>
    </message>
    <message>
        <source>One group a line, divided by commas</source>
        <translation>Једна група у реду, одвојена зарезима</translation>
    </message>
    <message>
        <source>bike, bicycle, cycle</source>
        <translation>бицикл, бајс, двоточкаш</translation>
    </message>
    <message>
        <source>Words that mean the same changed</source>
        <translation>Речи истог значења промењене</translation>
    </message>
    <message>
        <source>The others are translated from the first one. Every text has to be there in all of them before it can be published.</source>
        <translation>Остали се преводе са првог. Сваки текст мора да постоји на свима пре него што може да се објави.</translation>
    </message>
    <message>
        <source>Who types one of them finds the others too, once this is published.</source>
        <translation>Ко укуца једну од њих, налази и остале, чим се ово објави.</translation>
    </message>
    <message>
        <source>Words that mean the same when searching</source>
        <translation>Речи које у претрази значе исто</translation>
    </message>
</context>
<context>
    <name>FindRail</name>
    <message>
        <source>Find a solution</source>
        <translation>Нађи решење</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Verified</source>
        <translation>Потврђено</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Речено</translation>
    </message>
    <message>
        <source>Undone: {text}</source>
        <translation>Поништено: {text}</translation>
    </message>
    <message>
        <source>Compare with our records: {fields}</source>
        <translation>Упореди са нашим подацима: {fields}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>For example {example}</source>
        <translation>На пример {example}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>потребно</translation>
    </message>
</context>
<context>
    <name>ElsewhereBar</name>
    <message>
        <source>Take it up</source>
        <translation>Преузми</translation>
    </message>
    <message>
        <source>{name} published version {number}.</source>
        <translation>Верзију {number} је објавио други аутор: {name}.</translation>
    </message>
    <message>
        <source>Your drafts stay as they are; they are laid over it when you take it up.</source>
        <translation>Ваши нацрти остају какви јесу; кад је преузмете, леже преко ње.</translation>
    </message>
</context>
<context>
    <name>CallLogPanel</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Шта се десило</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>повучено</translation>
    </message>
    <message>
        <source>Names, numbers and codes are hidden.</source>
        <translation>Имена, бројеви и шифре су скривени.</translation>
    </message>
</context>
<context>
    <name>AboutEditor</name>
    <message>
        <source>Phrasings changed</source>
        <translation>Изрази промењени</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чему се ради</translation>
    </message>
    <message>
        <source>How reps say it, one phrasing a line</source>
        <translation>Како агенти то кажу, по један израз у реду</translation>
    </message>
</context>
<context>
    <name>KnowledgeEditor</name>
    <message>
        <source>What it is</source>
        <translation>Шта је то</translation>
    </message>
    <message>
        <source>What the customer knows changed</source>
        <translation>Оно што купац зна промењено</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Вредност</translation>
    </message>
    <message>
        <source>In words, for the review afterwards</source>
        <translation>Речима, за преглед после разговора</translation>
    </message>
    <message>
        <source>What the customer says when asked, one wording a line</source>
        <translation>Шта купац каже кад га питају, по једна формулација у реду</translation>
    </message>
    <message>
        <source>How one asks for it, one question a line</source>
        <translation>Како се за то пита, по једно питање у реду</translation>
    </message>
    <message>
        <source>Finding the need includes it</source>
        <translation>Спада у откривање потребе</translation>
    </message>
    <message>
        <source>Is told only while</source>
        <translation>Каже се само док</translation>
    </message>
    <message>
        <source>What is said instead while it is not told, one wording a line</source>
        <translation>Шта се каже док се то крије, по једна формулација у реду</translation>
    </message>
    <message>
        <source>something behind the wish</source>
        <translation>нешто иза жеље</translation>
    </message>
</context>
<context>
    <name>MoveEditor</name>
    <message>
        <source>What it does</source>
        <translation>Шта ради</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Изрази промењени</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Наслов промењен</translation>
    </message>
    <message>
        <source>Summary, one line</source>
        <translation>Сажетак, један ред</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Сажетак промењен</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Напомена, агент је никад не види</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Напомена промењена</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Још један одговор</translation>
    </message>
    <message>
        <source>Parts of the move</source>
        <translation>Делови потеза</translation>
    </message>
    <message>
        <source>How reps say it</source>
        <translation>Како агенти то кажу</translation>
    </message>
    <message>
        <source>About one thing</source>
        <translation>О једној ствари</translation>
    </message>
    <message>
        <source>What customers answer</source>
        <translation>Шта купци одговарају</translation>
    </message>
    <message>
        <source>What reps say to do it, one phrasing a line</source>
        <translation>Шта агенти кажу да то учине, по један израз у реду</translation>
    </message>
    <message>
        <source>Thirty or more varied ones in each language are understood well.</source>
        <translation>Тридесет или више разноврсних на сваком језику добро се разумеју.</translation>
    </message>
    <message>
        <source>What the phrasings are about</source>
        <translation>О чему су изрази</translation>
    </message>
    <message>
        <source>About something else</source>
        <translation>О нечем другом</translation>
    </message>
    <message>
        <source>No phrasing is about one thing only.</source>
        <translation>Ниједан израз није само о једној ствари.</translation>
    </message>
    <message>
        <source>What a move does changed</source>
        <translation>Дејство потеза промењено</translation>
    </message>
    <message>
        <source>Adds to the anger, below 0 calms:</source>
        <translation>Додаје љутњи, испод 0 смирује:</translation>
    </message>
    <message>
        <source>Adds each later time</source>
        <translation>Додаје сваки следећи пут</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>као обично</translation>
    </message>
    <message>
        <source>As usual: what helped helps no second time, what harmed harms again</source>
        <translation>Као обично: што је помогло не помаже други пут, што је штетило штети опет</translation>
    </message>
    <message>
        <source>Adds to the patience</source>
        <translation>Додаје стрпљењу</translation>
    </message>
    <message>
        <source>Happens after seconds</source>
        <translation>Дешава се после секунди</translation>
    </message>
    <message>
        <source>Texts of the desk that do it</source>
        <translation>Текстови са радног места који то чине</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Додај текст…</translation>
    </message>
    <message>
        <source>Customers say nothing of their own to it.</source>
        <translation>Купци на то сами ништа не кажу.</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Одговори промењени</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>Move</source>
        <translation>Потез</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>стрпљење</translation>
    </message>
    <message>
        <source>What a move does changed</source>
        <translation>Дејство потеза промењено</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Унесите цео број од {least} до {most}.</translation>
    </message>
    <message>
        <source>What a line does to a customer</source>
        <translation>Шта реченица чини купцу</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Потези</translation>
    </message>
    <message>
        <source>Numbers from −10 to 10 are added to the anger: below 0 calms, above 0 annoys.</source>
        <translation>Бројеви од −10 до 10 додају се љутњи: испод 0 смирује, изнад 0 љути.</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>узрујан</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>забринут</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>миран</translation>
    </message>
    <message>
        <source>again</source>
        <translation>опет</translation>
    </message>
    <message>
        <source>after s</source>
        <translation>после с</translation>
    </message>
    <message>
        <source>phrasings</source>
        <translation>изрази</translation>
    </message>
    <message>
        <source>Adds to the anger when upset</source>
        <translation>Додаје љутњи кад је узрујан</translation>
    </message>
    <message>
        <source>Adds to the anger when worried</source>
        <translation>Додаје љутњи кад је забринут</translation>
    </message>
    <message>
        <source>Adds to the anger when calm</source>
        <translation>Додаје љутњи кад је миран</translation>
    </message>
    <message>
        <source>Adds to the anger each later time</source>
        <translation>Додаје љутњи сваки следећи пут</translation>
    </message>
    <message>
        <source>Adds to the patience</source>
        <translation>Додаје стрпљењу</translation>
    </message>
    <message>
        <source>Happens after so many seconds</source>
        <translation>Дешава се после толико секунди</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Duplicate</source>
        <translation>Удвостручи</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помери горе</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери доле</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
</context>
<context>
    <name>PlayPanel</name>
    <message>
        <source>I meant…</source>
        <translation>Мислио/мислила сам…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Стави на чекање</translation>
    </message>
    <message>
        <source>patience {left}/{most}</source>
        <translation>стрпљење {left}/{most}</translation>
    </message>
    <message>
        <source>A good end.</source>
        <translation>Добар крај.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>Није се добро завршило.</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Језик разговора</translation>
    </message>
    <message>
        <source>The customer did not understand that.</source>
        <translation>Купац то није разумео.</translation>
    </message>
    <message>
        <source>Said aloud</source>
        <translation>Речено наглас</translation>
    </message>
    <message>
        <source>Asked for, offered</source>
        <translation>Тражено, понуђено</translation>
    </message>
    <message>
        <source>Done badly</source>
        <translation>Учињено лоше</translation>
    </message>
    <message>
        <source>Say nothing for a while</source>
        <translation>Ћути неко време</translation>
    </message>
    <message>
        <source>Back from hold, after a while</source>
        <translation>Назад са чекања, после неког времена</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Предај даље</translation>
    </message>
    <message>
        <source>Write a promise down</source>
        <translation>Запиши обећање</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Заврши позив</translation>
    </message>
    <message>
        <source>Told so far: {what}</source>
        <translation>Досад речено: {what}</translation>
    </message>
    <message>
        <source>now known: {what}</source>
        <translation>сада се зна: {what}</translation>
    </message>
    <message>
        <source>{move}, like “{phrase}”</source>
        <translation>{move}, као „{phrase}“</translation>
    </message>
    <message>
        <source>anger {by}</source>
        <translation>љутња {by}</translation>
    </message>
    <message>
        <source>patience {by}</source>
        <translation>стрпљење {by}</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Одиграј</translation>
    </message>
    <message>
        <source>Which customer</source>
        <translation>Који купац</translation>
    </message>
    <message>
        <source>Conversation on the draft</source>
        <translation>Разговор на нацрту</translation>
    </message>
    <message>
        <source>Type what a trainee would say. The customer answers by the draft.</source>
        <translation>Укуцајте шта би полазник рекао. Купац одговара по нацрту.</translation>
    </message>
    <message>
        <source>Say something…</source>
        <translation>Реците нешто…</translation>
    </message>
    <message>
        <source>What you say to the customer</source>
        <translation>Шта кажете купцу</translation>
    </message>
    <message>
        <source>Do…</source>
        <translation>Учини…</translation>
    </message>
    <message>
        <source>Pick a move instead of typing it</source>
        <translation>Изаберите потез уместо куцања</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Испочетка</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Другим речима</translation>
    </message>
    <message>
        <source>The same lines again; the customer chooses other wordings</source>
        <translation>Исте реченице поново; купац бира друге формулације</translation>
    </message>
    <message>
        <source>What counts, and how it stands</source>
        <translation>Шта се рачуна и како стоји</translation>
    </message>
    <message>
        <source>Add it to the phrasings of a move, or pick what you meant.</source>
        <translation>Додајте је изразима неког потеза или изаберите шта сте мислили.</translation>
    </message>
</context>
<context>
    <name>Practice names</name>
    <message>
        <source>mood</source>
        <translation>расположење</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>language of the call</source>
        <translation>језик разговора</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>the rep said goodbye or ended the call</source>
        <translation>агент се поздравио или завршио позив</translation>
    </message>
    <message>
        <source>anger, 0 to 10</source>
        <translation>љутња, 0 до 10</translation>
    </message>
    <message>
        <source>patience, 0 to 10</source>
        <translation>стрпљење, 0 до 10</translation>
    </message>
    <message>
        <source>how many things were told</source>
        <translation>колико је ствари речено</translation>
    </message>
    <message>
        <source>how many solutions were offered</source>
        <translation>колико је решења понуђено</translation>
    </message>
    <message>
        <source>the solution offered last</source>
        <translation>решење понуђено последње</translation>
    </message>
    <message>
        <source>a promise was written down</source>
        <translation>обећање је записано</translation>
    </message>
    <message>
        <source>was handed over</source>
        <translation>предат је даље</translation>
    </message>
    <message>
        <source>outcome that was given</source>
        <translation>исход који је дат</translation>
    </message>
    <message>
        <source>how often the rep has acted</source>
        <translation>колико је пута агент нешто учинио</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>секунди од почетка</translation>
    </message>
    <message>
        <source>times: {move}</source>
        <translation>колико пута: {move}</translation>
    </message>
    <message>
        <source>first in turn: {move}</source>
        <translation>први пут у потезу број: {move}</translation>
    </message>
    <message>
        <source>told: {what}</source>
        <translation>речено: {what}</translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Наслов промењен</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Сажетак промењен</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ознаке, раздвојене зарезима</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Напомена, агент је никад не види</translation>
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
        <source>the customer</source>
        <translation>купац</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>није наведено</translation>
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
        <source>Another answer</source>
        <translation>Још један одговор</translation>
    </message>
    <message>
        <source>Add a solution…</source>
        <translation>Додај решење…</translation>
    </message>
    <message>
        <source>We can promise, one a line</source>
        <translation>Можемо обећати, по једно у реду</translation>
    </message>
    <message>
        <source>We cannot promise, one a line</source>
        <translation>Не можемо обећати, по једно у реду</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>Овде нешто није у реду.</translation>
    </message>
    <message>
        <source>the rep</source>
        <translation>агент</translation>
    </message>
    <message>
        <source>What the customer knows changed</source>
        <translation>Оно што купац зна промењено</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Одговори промењени</translation>
    </message>
    <message>
        <source>Parts of the scenario</source>
        <translation>Делови сценарија</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>Шта је добро</translation>
    </message>
    <message>
        <source>Summary, one line for the list</source>
        <translation>Сажетак, један ред за списак</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Ко је то</translation>
    </message>
    <message>
        <source>How they take things</source>
        <translation>Како прима ствари</translation>
    </message>
    <message>
        <source>The customer’s first words, one wording a line; none: says nothing</source>
        <translation>Прве речи купца, по једна формулација у реду; без њих ћути</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Тежина</translation>
    </message>
    <message>
        <source>Who speaks first</source>
        <translation>Ко говори први</translation>
    </message>
    <message>
        <source>The guide that serves it</source>
        <translation>Водич за то</translation>
    </message>
    <message>
        <source>Who it is changed</source>
        <translation>Особа промењена</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Презиме</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>A few words about them, for trainee and supervisor</source>
        <translation>Неколико речи о особи, за полазника и супервизора</translation>
    </message>
    <message>
        <source>Has contacted us before</source>
        <translation>Већ нас је контактирао</translation>
    </message>
    <message>
        <source>We owe them an answer</source>
        <translation>Дугујемо одговор</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Шта жели</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>Жеља промењена</translation>
    </message>
    <message>
        <source>Temper changed</source>
        <translation>Нарав промењена</translation>
    </message>
    <message>
        <source>as in the moves table</source>
        <translation>као у табели потеза</translation>
    </message>
    <message>
        <source>Anger at the start, 0 to 10</source>
        <translation>Љутња на почетку, 0 до 10</translation>
    </message>
    <message>
        <source>Patience, 1 to 10</source>
        <translation>Стрпљење, 1 до 10</translation>
    </message>
    <message>
        <source>Too long a silence, seconds</source>
        <translation>Предуга тишина, секунди</translation>
    </message>
    <message>
        <source>Too long a hold, seconds</source>
        <translation>Предуго чекање, секунди</translation>
    </message>
    <message>
        <source>Add a move…</source>
        <translation>Додај потез…</translation>
    </message>
    <message>
        <source>Calms by so much</source>
        <translation>Смирује за толико</translation>
    </message>
    <message>
        <source>Enrages by so much</source>
        <translation>Љути за толико</translation>
    </message>
    <message>
        <source>What the customer knows</source>
        <translation>Шта купац зна</translation>
    </message>
    <message>
        <source>Something else they know</source>
        <translation>Још нешто што зна</translation>
    </message>
    <message>
        <source>They know nothing yet that one could ask for.</source>
        <translation>Још не зна ништа за шта би се могло питати.</translation>
    </message>
    <message>
        <source>What the customer answers</source>
        <translation>Шта купац одговара</translation>
    </message>
    <message>
        <source>Nothing is answered here: the answers of the moves table are given.</source>
        <translation>Овде нема одговора: дају се одговори из табеле потеза.</translation>
    </message>
    <message>
        <source>How it can end</source>
        <translation>Како може да се заврши</translation>
    </message>
    <message>
        <source>Another end</source>
        <translation>Још један крај</translation>
    </message>
    <message>
        <source>There is no end yet.</source>
        <translation>Још нема краја.</translation>
    </message>
    <message>
        <source>What is good changed</source>
        <translation>Промењено шта је добро</translation>
    </message>
    <message>
        <source>Right solutions, the best first</source>
        <translation>Права решења, најбоље прво</translation>
    </message>
    <message>
        <source>Others that fit, too</source>
        <translation>Друга која такође одговарају</translation>
    </message>
    <message>
        <source>Right outcomes</source>
        <translation>Прави исходи</translation>
    </message>
    <message>
        <source>Add an outcome…</source>
        <translation>Додај исход…</translation>
    </message>
    <message>
        <source>What builds rapport with them</source>
        <translation>Шта гради однос са њим</translation>
    </message>
    <message>
        <source>A good conversation takes at most, seconds</source>
        <translation>Добар разговор траје највише, секунди</translation>
    </message>
    <message>
        <source>pace does not count</source>
        <translation>брзина се не рачуна</translation>
    </message>
    <message>
        <source>What a good rep says, line by line</source>
        <translation>Шта добар агент каже, ред по ред</translation>
    </message>
    <message>
        <source>These decide what counts in the score: solutions and promises count where there are any, empathy most where the anger is high, pace where there is a time, finding the need by what they know.</source>
        <translation>Ово одлучује шта се рачуна у оцени: решења и обећања где их има, саосећање највише где је љутња велика, брзина где је дато време, откривање потребе по ономе што купац зна.</translation>
    </message>
    <message>
        <source>Scenario changed</source>
        <translation>Сценарио промењен</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добар</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>лош</translation>
    </message>
    <message>
        <source>Something known removed</source>
        <translation>Уклоњено нешто што се зна</translation>
    </message>
    <message>
        <source>Ends changed</source>
        <translation>Крајеви промењени</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Купац</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Зна</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Крај</translation>
    </message>
</context>
<context>
    <name>ScenarioTrial</name>
    <message>
        <source>Back to the studio</source>
        <translation>Назад у студио</translation>
    </message>
    <message>
        <source>It is not kept, and counts for nobody.</source>
        <translation>Не чува се и никоме се не рачуна.</translation>
    </message>
    <message>
        <source>One moment: the customer is on the way.</source>
        <translation>Тренутак: купац стиже.</translation>
    </message>
</context>
<context>
    <name>UnclearLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that simulated customers did not understand</source>
        <translation>Реченице које симулирани купци нису разумели</translation>
    </message>
    <message>
        <source>Add to “{move}”</source>
        <translation>Додај у „{move}“</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Није потребно</translation>
    </message>
    <message>
        <source>Phrasing added to “{move}”</source>
        <translation>Израз додат у „{move}“</translation>
    </message>
</context>
<context>
    <name>_NumberRow</name>
    <message>
        <source>Remove {words}</source>
        <translation>Уклони: {words}</translation>
    </message>
</context>
<context>
    <name>EffectField</name>
    <message>
        <source>when upset</source>
        <translation>кад је узрујан</translation>
    </message>
    <message>
        <source>when worried</source>
        <translation>кад је забринут</translation>
    </message>
    <message>
        <source>when calm</source>
        <translation>кад је миран</translation>
    </message>
</context>
<context>
    <name>EndEditor</name>
    <message>
        <source>An end changed</source>
        <translation>Крај промењен</translation>
    </message>
    <message>
        <source>What this end means</source>
        <translation>Шта овај крај значи</translation>
    </message>
    <message>
        <source>It is a good end</source>
        <translation>То је добар крај</translation>
    </message>
    <message>
        <source>The conversation ends so when</source>
        <translation>Разговор се тако завршава кад</translation>
    </message>
    <message>
        <source>The customer’s last words, one wording a line</source>
        <translation>Последње речи купца, по једна формулација у реду</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Adds to the patience</source>
        <translation>Додаје стрпљењу</translation>
    </message>
    <message>
        <source>An answer changed</source>
        <translation>Одговор промењен</translation>
    </message>
    <message>
        <source>When this happens</source>
        <translation>Кад се ово деси</translation>
    </message>
    <message>
        <source>Add what it answers…</source>
        <translation>Додај на шта одговара…</translation>
    </message>
    <message>
        <source>Only about</source>
        <translation>Само о</translation>
    </message>
    <message>
        <source>What the customer says, one wording a line</source>
        <translation>Шта купац каже, по једна формулација у реду</translation>
    </message>
    <message>
        <source>Only while</source>
        <translation>Само док</translation>
    </message>
    <message>
        <source>Tells, too</source>
        <translation>Тиме се сазнаје</translation>
    </message>
    <message>
        <source>Add what becomes known…</source>
        <translation>Додај шта се сазнаје…</translation>
    </message>
    <message>
        <source>Is said once at most</source>
        <translation>Каже се највише једном</translation>
    </message>
    <message>
        <source>Beside what the moves table says; below 0 calms</source>
        <translation>Уз оно што каже табела потеза; испод 0 смирује</translation>
    </message>
    <message>
        <source>Adds to the anger</source>
        <translation>Додаје љутњи</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>било чему</translation>
    </message>
</context>
<context>
    <name>UnclearLine</name>
    <message>
        <source>The customer did not understand that.</source>
        <translation>Купац то није разумео.</translation>
    </message>
    <message>
        <source>I meant…</source>
        <translation>То је значило…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Нешто друго…</translation>
    </message>
</context>
<context>
    <name>ScoreList</name>
    <message>
        <source>Taken from the whole</source>
        <translation>Одузето од целине</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>није оцењено</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} од {most}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Боље: {words}</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>„{line}“</translation>
    </message>
</context>
<context>
    <name>CallScorePanel</name>
    <message>
        <source>Scorecard</source>
        <translation>Оцена разговора</translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation>{points} од 100</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Није оцењено</translation>
    </message>
    <message>
        <source>{judged} of {all} criteria can be judged by the log. The customer’s words are not kept, nor what was said freely.</source>
        <translation>По дневнику се може оценити {judged} од {all} мерила. Купчеве речи се не чувају, нити оно што је слободно речено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>CallScoring</name>
    <message>
        <source>The call is being judged…</source>
        <translation>Разговор се оцењује…</translation>
    </message>
    <message>
        <source>It cannot be judged.</source>
        <translation>Не може се оценити.</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n податак</numerusform>
            <numerusform>%n податка</numerusform>
            <numerusform>%n података</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) that search learned</source>
        <translation>
            <numerusform>%n упит који је претрага запамтила</numerusform>
            <numerusform>%n упита која је претрага запамтила</numerusform>
            <numerusform>%n упита које је претрага запамтила</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Обриши заувек</translation>
    </message>
    <message>
        <source>Delete what {who} said</source>
        <translation>Брисање реченог: {who}</translation>
    </message>
    <message>
        <source>Delete yourself what was put aside: {files}.</source>
        <translation>Сами обришите оно што је склоњено: {files}.</translation>
    </message>
    <message>
        <source>That calls took place, when and by which steps, stays, and the log can still be verified. It cannot be brought back.</source>
        <translation>Остаје да је позива било, када и којим корацима, и дневник се и даље може проверити. Обрисано се не може вратити.</translation>
    </message>
    <message>
        <source>To confirm, type: {word}</source>
        <translation>За потврду упишите: {word}</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm.</source>
        <translation>Упишите „{word}“ за потврду.</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>један позив</translation>
    </message>
    <message numerus="yes">
        <source>the same in %n backup(s)</source>
        <translation>
            <numerusform>исто у %n копији</numerusform>
            <numerusform>исто у %n копије</numerusform>
            <numerusform>исто у %n копија</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n promise(s)</source>
        <translation>
            <numerusform>речи %n обећања</numerusform>
            <numerusform>речи %n обећања</numerusform>
            <numerusform>речи %n обећања</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was said in %n call(s)</source>
        <translation>
            <numerusform>речено у %n позиву</numerusform>
            <numerusform>речено у %n позива</numerusform>
            <numerusform>речено у %n позива</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A new file</source>
        <translation>Нова датотека</translation>
    </message>
    <message>
        <source>CSV: a table for a spreadsheet</source>
        <translation>CSV: табела за табеларни програм</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Извези</translation>
    </message>
    <message numerus="yes">
        <source>Export %n call(s)</source>
        <translation>
            <numerusform>Извоз %n позива</numerusform>
            <numerusform>Извоз %n позива</numerusform>
            <numerusform>Извоз %n позива</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Облик</translation>
    </message>
    <message>
        <source>JSON lines: all of it, to be verified</source>
        <translation>JSON линије: све, може се проверити</translation>
    </message>
    <message>
        <source>Say where it shall be written.</source>
        <translation>Реците где да се упише.</translation>
    </message>
    <message>
        <source>What customers said stands in it: keep it where only you can read it.</source>
        <translation>У њој стоји шта су купци рекли: чувајте је тамо где само ви можете да је читате.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All guides</source>
        <translation>Сви водичи</translation>
    </message>
    <message>
        <source>All reps</source>
        <translation>Сви агенти</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Сваки исход</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Било када</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Завршени</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Филтер позива</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Водич</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последњих 12 месеци</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последњих 30 дана</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последњих 7 дана</translation>
    </message>
    <message>
        <source>Name, order, words…</source>
        <translation>Име, поруџбина, речи…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворени</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Отворени и завршени</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Отворени или завршени</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message numerus="yes">
        <source>From tomorrow on, what was said in older calls is deleted once a day, in backups, too: at first in %n call(s).</source>
        <translation>
            <numerusform>Од сутра се једном дневно брише речено у старијим позивима, и у копијама: најпре у %n позиву.</numerusform>
            <numerusform>Од сутра се једном дневно брише речено у старијим позивима, и у копијама: најпре у %n позива.</numerusform>
            <numerusform>Од сутра се једном дневно брише речено у старијим позивима, и у копијама: најпре у %n позива.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what customers said</source>
        <translation>Чувај оно што су купци рекли</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Ништа се не брише само.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Постави</translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеца</numerusform>
            <numerusform>%n месеци</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>заувек</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>(taken back)</source>
        <translation>(враћено)</translation>
    </message>
    <message>
        <source>Did that solve it?</source>
        <translation>Да ли је тиме решено?</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Сазнато</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Белешке</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Понуђено</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обећано</translation>
    </message>
    <message>
        <source>The customer said that it is not solved.</source>
        <translation>Купац је рекао да није решено.</translation>
    </message>
    <message>
        <source>The customer said that it is solved.</source>
        <translation>Купац је рекао да је решено.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Нема га.</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Време по фазама</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>What was said was deleted.</source>
        <translation>Речено је обрисано.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Јуче</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[обрисано]</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прихваћено</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>рок: {time}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>испуњено</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>без имена</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без одговора</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>још није испуњено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n позив</numerusform>
            <numerusform>%n позива</numerusform>
            <numerusform>%n позива</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Позиви</translation>
    </message>
    <message>
        <source>No call fits. Esc shows all of them again.</source>
        <translation>Ниједан позив не одговара. Esc поново приказује све.</translation>
    </message>
    <message>
        <source>The summary is copied.</source>
        <translation>Сажетак је копиран.</translation>
    </message>
    <message>
        <source>Type the passphrase in the settings to see all calls.</source>
        <translation>Упишите лозинку у подешавањима да бисте видели све позиве.</translation>
    </message>
    <message>
        <source>You see the calls of all reps.</source>
        <translation>Видите позиве свих агената.</translation>
    </message>
    <message>
        <source>You see your calls, and those of customers whom you served.</source>
        <translation>Видите своје позиве и позиве својих купаца.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} од {all}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Choose a call on the left.</source>
        <translation>Изаберите позив са леве стране.</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Копирај сажетак</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>Без имена</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сажетак</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Позив</translation>
    </message>
    <message>
        <source>The summary is copied.</source>
        <translation>Сажетак је копиран.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Шта се десило</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Шта се зна</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>трајао {time}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
</context>
<context>
    <name>DispositionRow</name>
    <message>
        <source>How did it end?</source>
        <translation>Како се завршило?</translation>
    </message>
</context>
<context>
    <name>TrialFrame</name>
    <message>
        <source>A trial of your draft</source>
        <translation>Проба вашег нацрта</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>Назад у студио</translation>
    </message>
</context>
<context>
    <name>DeskTrial</name>
    <message>
        <source>from “{step}”. Nothing is logged.</source>
        <translation>од „{step}“. Ништа се не бележи.</translation>
    </message>
    <message>
        <source>Nothing is logged.</source>
        <translation>Ништа се не бележи.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n call(s) are older</source>
        <translation>
            <numerusform>%n позив је старији</numerusform>
            <numerusform>%n позива су старија</numerusform>
            <numerusform>%n позива је старије</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) read: nothing was changed, removed or reordered.</source>
        <translation>
            <numerusform>Прочитан %n запис: ништа није мењано, брисано ни премештано.</numerusform>
            <numerusform>Прочитана %n записа: ништа није мењано, брисано ни премештано.</numerusform>
            <numerusform>Прочитано %n записа: ништа није мењано, брисано ни премештано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to {file}</source>
        <translation>
            <numerusform>%n запис уписан у {file}</numerusform>
            <numerusform>%n записа уписана у {file}</numerusform>
            <numerusform>%n записа уписано у {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learned query(s)</source>
        <translation>
            <numerusform>%n запамћен упит</numerusform>
            <numerusform>%n запамћена упита</numerusform>
            <numerusform>%n запамћених упита</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>Копија је направљена у {place}.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копира се…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: what was said in %n call(s)</source>
        <translation>
            <numerusform>Обрисано: речено у %n позиву</numerusform>
            <numerusform>Обрисано: речено у %n позива</numerusform>
            <numerusform>Обрисано: речено у %n позива</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Брише се…</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>Последња копија: {time}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Још нема копије.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Заустављено.</translation>
    </message>
    <message>
        <source>The log is not as it was written.</source>
        <translation>Дневник није онакав како је записан.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Нема шта да се извезе.</translation>
    </message>
    <message>
        <source>These backups could not be read; delete them: {files}.</source>
        <translation>Ове копије нису могле да се прочитају; обришите их: {files}.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Проверава се…</translation>
    </message>
    <message numerus="yes">
        <source>What customers said is kept for %n month(s)</source>
        <translation>
            <numerusform>Речено се чува %n месец</numerusform>
            <numerusform>Речено се чува %n месеца</numerusform>
            <numerusform>Речено се чува %n месеци</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Уписује се…</translation>
    </message>
    <message>
        <source>the next one needs {needs} MB, and {free} MB are free</source>
        <translation>за следећу треба {needs} MB, а слободно је {free} MB</translation>
    </message>
    <message numerus="yes">
        <source>the same in %n backup(s)</source>
        <translation>
            <numerusform>исто у %n копији</numerusform>
            <numerusform>исто у %n копије</numerusform>
            <numerusform>исто у %n копија</numerusform>
        </translation>
    </message>
    <message>
        <source>to be deleted {time}</source>
        <translation>брише се {time}</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} већ постоји.</translation>
    </message>
</context>
</TS>
