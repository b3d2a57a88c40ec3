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
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the other wordings were said %n time(s)</source>
        <translation>
            <numerusform>the other wordings were said %n time</numerusform>
            <numerusform>the other wordings were said %n times</numerusform>
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
    <name>StepEditor</name>
    <message numerus="yes">
        <source>Used at %n step(s); a change counts for all of them.</source>
        <translation>
            <numerusform>Used at %n step; a change counts for it.</numerusform>
            <numerusform>Used at %n steps; a change counts for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>Written: %n file(s), {where}</source>
        <translation>
            <numerusform>Written: %n file, {where}</numerusform>
            <numerusform>Written: %n files, {where}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>Replay %n call(s)</source>
        <translation>
            <numerusform>Replay %n call</numerusform>
            <numerusform>Replay %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseValuesPage</name>
    <message numerus="yes">
        <source>%n text(s) use “{name}”</source>
        <translation>
            <numerusform>%n text uses “{name}”</numerusform>
            <numerusform>%n texts use “{name}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n item(s) as drafts</source>
        <translation>
            <numerusform>Import %n item as drafts</numerusform>
            <numerusform>Import %n items as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are your drafts now. Look them over, then publish.</source>
        <translation>
            <numerusform>%n item is your draft now. Look it over, then publish.</numerusform>
            <numerusform>%n items are your drafts now. Look them over, then publish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <translation>
            <numerusform>Publish %n change</numerusform>
            <numerusform>Publish %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message numerus="yes">
        <source>Replaced in %n text(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Replaced in %n text. Ctrl+Z takes it back.</numerusform>
            <numerusform>Replaced in %n texts. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) found</source>
        <translation>
            <numerusform>%n text found</numerusform>
            <numerusform>%n texts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n text(s)</source>
        <translation>
            <numerusform>Replace in %n text</numerusform>
            <numerusform>Replace in %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioRoom</name>
    <message numerus="yes">
        <source>%n of your drafts was published by somebody else meanwhile. Nothing is lost: look at both sides.</source>
        <translation>
            <numerusform>%n of your drafts was published by somebody else meanwhile. Nothing is lost: look at both sides.</numerusform>
            <numerusform>%n of your drafts were published by somebody else meanwhile. Nothing is lost: look at both sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message numerus="yes">
        <source>%n desk(s) have it</source>
        <translation>
            <numerusform>%n desk has it</numerusform>
            <numerusform>%n desks have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>Of the last %n logged call(s),</source>
        <translation>
            <numerusform>Of the last %n logged call,</numerusform>
            <numerusform>Of the last %n logged calls,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n change(s) since version {version}</source>
        <translation>
            <numerusform>%n change since version {version}</numerusform>
            <numerusform>%n changes since version {version}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message numerus="yes">
        <source>used in %n guide(s)</source>
        <translation>
            <numerusform>used in %n guide</numerusform>
            <numerusform>used in %n guides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) that search learned</source>
        <translation>
            <numerusform>%n query that search learned</numerusform>
            <numerusform>%n queries that search learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same in %n backup(s)</source>
        <translation>
            <numerusform>the same in %n backup</numerusform>
            <numerusform>the same in %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n promise(s)</source>
        <translation>
            <numerusform>the words of %n promise</numerusform>
            <numerusform>the words of %n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was said in %n call(s)</source>
        <translation>
            <numerusform>what was said in %n call</numerusform>
            <numerusform>what was said in %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Export %n call(s)</source>
        <translation>
            <numerusform>Export %n call</numerusform>
            <numerusform>Export %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message numerus="yes">
        <source>From tomorrow on, what was said in older calls is deleted once a day, in backups, too: at first in %n call(s).</source>
        <translation>
            <numerusform>From tomorrow on, what was said in older calls is deleted once a day, in backups, too: at first in %n call.</numerusform>
            <numerusform>From tomorrow on, what was said in older calls is deleted once a day, in backups, too: at first in %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>for %n month</numerusform>
            <numerusform>for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n call(s) are older</source>
        <translation>
            <numerusform>%n call is older</numerusform>
            <numerusform>%n calls are older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) read: nothing was changed, removed or reordered.</source>
        <translation>
            <numerusform>%n entry read: nothing was changed, removed or reordered.</numerusform>
            <numerusform>%n entries read: nothing was changed, removed or reordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to {file}</source>
        <translation>
            <numerusform>%n entry written to {file}</numerusform>
            <numerusform>%n entries written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learned query(s)</source>
        <translation>
            <numerusform>%n learned query</numerusform>
            <numerusform>%n learned queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: what was said in %n call(s)</source>
        <translation>
            <numerusform>Deleted: what was said in %n call</numerusform>
            <numerusform>Deleted: what was said in %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What customers said is kept for %n month(s)</source>
        <translation>
            <numerusform>What customers said is kept for %n month</numerusform>
            <numerusform>What customers said is kept for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same in %n backup(s)</source>
        <translation>
            <numerusform>the same in %n backup</numerusform>
            <numerusform>the same in %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
</TS>
