<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>FindCard</name>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n fits</numerusform>
            <numerusform>%n fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n scenario(s) done today · best {best}</source>
        <translation>
            <numerusform>%n scenario done today · best {best}</numerusform>
            <numerusform>%n scenarios done today · best {best}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n due for review</numerusform>
            <numerusform>%n due for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score, last %n practice call(s)</source>
        <translation>
            <numerusform>Score, last %n practice call</numerusform>
            <numerusform>Score, last %n practice calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that customers did not understand:</source>
        <translation>
            <numerusform>%n line that customers did not understand:</numerusform>
            <numerusform>%n lines that customers did not understand:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message numerus="yes">
        <source>line width: share of the last %n call(s)</source>
        <translation>
            <numerusform>line width: share of the last %n call</numerusform>
            <numerusform>line width: share of the last %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message numerus="yes">
        <source>used in %n guide(s)</source>
        <translation>
            <numerusform>used in %n guide</numerusform>
            <numerusform>used in %n guides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message numerus="yes">
        <source>Used at %n step(s); a change counts for all of them.</source>
        <translation>
            <numerusform>Used at %n step; a change counts for it.</numerusform>
            <numerusform>Used at %n steps; a change counts for all of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
