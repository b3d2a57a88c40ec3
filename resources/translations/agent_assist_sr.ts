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
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Пронађено</translation>
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
</TS>
