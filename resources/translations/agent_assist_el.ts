<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR">
<context>
    <name>Actions</name>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>What can be done here, and with which keys</source>
        <translation>Τι μπορεί να γίνει εδώ και με ποια πλήκτρα</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Λήψη κλήσης</translation>
    </message>
    <message>
        <source>Start with the greeting; the topic comes later</source>
        <translation>Ξεκινήστε με τον χαιρετισμό· το θέμα έρχεται μετά</translation>
    </message>
    <message>
        <source>Call a customer</source>
        <translation>Κλήση πελάτη</translation>
    </message>
    <message>
        <source>Start an outbound call, for example to keep a promise</source>
        <translation>Ξεκινήστε εξερχόμενη κλήση, π.χ. για να τηρήσετε μια υπόσχεση</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>Write down what we owe this customer, and by when</source>
        <translation>Σημειώστε τι οφείλουμε στον πελάτη και ως πότε</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Καμία απάντηση</translation>
    </message>
    <message>
        <source>The customer says nothing: what to say next</source>
        <translation>Ο πελάτης σιωπά: τι να πείτε</translation>
    </message>
    <message>
        <source>Customer is upset: calm first</source>
        <translation>Αναστατωμένος πελάτης: πρώτα ηρεμία</translation>
    </message>
    <message>
        <source>Calm the customer, then come back to this place</source>
        <translation>Ηρεμήστε τον πελάτη και επιστρέψτε εδώ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Ask leave, name a time, and put the customer on hold</source>
        <translation>Ζητήστε την άδεια, πείτε για πόσο και βάλτε τον πελάτη σε αναμονή</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Μεταφορά</translation>
    </message>
    <message>
        <source>Hand the call over with a summary; it stays yours</source>
        <translation>Παραδώστε την κλήση με σύνοψη· παραμένει δική σας</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>How each need ended, promises, summary</source>
        <translation>Πώς έκλεισε κάθε ανάγκη, υποσχέσεις, σύνοψη</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Ειπώθηκε</translation>
    </message>
    <message>
        <source>Mark this as said and go on</source>
        <translation>Σημειώστε το ως ειπωμένο και συνεχίστε</translation>
    </message>
    <message>
        <source>Find a solution</source>
        <translation>Εύρεση λύσης</translation>
    </message>
    <message>
        <source>Go to the one box</source>
        <translation>Μετάβαση στο πεδίο αναζήτησης</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Αναίρεση του τελευταίου βήματος</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>Επόμενη διατύπωση</translation>
    </message>
    <message>
        <source>Previous wording</source>
        <translation>Προηγούμενη διατύπωση</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>Show cue words instead of the full text, or back</source>
        <translation>Λέξεις-κλειδιά αντί για όλο το κείμενο, ή πάλι πίσω</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Αντιγραφή όσων θα πείτε</translation>
    </message>
    <message>
        <source>Side layout</source>
        <translation>Στενή διάταξη</translation>
    </message>
    <message>
        <source>A narrow window beside the other program, or back</source>
        <translation>Στενό παράθυρο δίπλα στο άλλο πρόγραμμα, ή πάλι πίσω</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Πίσω στην κλήση</translation>
    </message>
    <message>
        <source>Another need</source>
        <translation>Κι άλλη ανάγκη</translation>
    </message>
    <message>
        <source>The customer asks for something else as well</source>
        <translation>Ο πελάτης ζητά και κάτι άλλο</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Γράψτε μια σημείωση</translation>
    </message>
    <message>
        <source>Skip with reason…</source>
        <translation>Παράλειψη με αιτία…</translation>
    </message>
    <message>
        <source>Pass over this step and say why</source>
        <translation>Προσπεράστε αυτό το βήμα και πείτε γιατί</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Μετάβαση σε στάδιο</translation>
    </message>
    <message>
        <source>Choose a stage with the arrow keys</source>
        <translation>Επιλέξτε στάδιο με τα βέλη</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Άλλα…</translation>
    </message>
    <message>
        <source>Side questions, manager, abuse, line dropped, language</source>
        <translation>Παράπλευρες ερωτήσεις, προϊστάμενος, προσβολές, διακοπή γραμμής, γλώσσα</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Φωτεινό ή σκούρο</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Απάντηση {number}</translation>
    </message>
    <message>
        <source>Chat {number}</source>
        <translation>Συνομιλία {number}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Customer answers</source>
        <translation>Απαντήσεις του πελάτη</translation>
    </message>
</context>
<context>
    <name>ChatStrip</name>
    <message>
        <source>Open conversations</source>
        <translation>Ανοιχτές συνομιλίες</translation>
    </message>
    <message>
        <source>{name} · to wrap up</source>
        <translation>{name} · για κλείσιμο</translation>
    </message>
    <message>
        <source>{name} · waits {time}</source>
        <translation>{name} · περιμένει {time}</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct: {fact}</source>
        <translation>Διόρθωση: {fact}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Διόρθωσε</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Facts so far</source>
        <translation>Τι ξέρουμε ήδη</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ανάγκες</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Διάθεση</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>What matters later…</source>
        <translation>Τι θα χρειαστεί αργότερα…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Άγνωστο ακόμη</translation>
    </message>
    <message>
        <source>verified by {how}</source>
        <translation>επαληθεύτηκε: {how}</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>δεν έχει επαληθευτεί</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>επαληθεύτηκε</translation>
    </message>
    <message>
        <source>Overdue promise</source>
        <translation>Εκπρόθεσμη υπόσχεση</translation>
    </message>
    <message>
        <source>Open promise</source>
        <translation>Ανοιχτή υπόσχεση</translation>
    </message>
    <message>
        <source>{what} by {when}</source>
        <translation>{what}, έως: {when}</translation>
    </message>
    <message>
        <source>hidden until verified</source>
        <translation>κρυφό ως την επαλήθευση</translation>
    </message>
    <message>
        <source>Press to correct it</source>
        <translation>Πάτησε για διόρθωση</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>This library has no lines for that.</source>
        <translation>Αυτή η βιβλιοθήκη δεν έχει φράσεις για αυτό.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Να καλέσουμε τον πελάτη</translation>
    </message>
    <message>
        <source>Why is this step passed over?</source>
        <translation>Γιατί παραλείπεται αυτό το βήμα;</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Why does the customer refuse it?</source>
        <translation>Γιατί το αρνείται ο πελάτης;</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Σημείωσέ το</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>This is needed to go on.</source>
        <translation>Αυτό χρειάζεται για να συνεχίσεις.</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a solution</source>
        <translation>Βρες λύση</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>τα πιο συχνά</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words of the customer.</source>
        <translation>Τίποτα δεν ταιριάζει. Δοκίμασε άλλα λόγια του πελάτη.</translation>
    </message>
    <message>
        <source>Not sure: nothing fits well. These come nearest:</source>
        <translation>Αβέβαιο: τίποτα δεν ταιριάζει καλά. Τα πιο κοντινά:</translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n ταιριάζει</numerusform>
            <numerusform>%n ταιριάζουν</numerusform>
        </translation>
    </message>
    <message>
        <source>guide</source>
        <translation>οδηγός</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>διατύπωση</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>αβέβαιο</translation>
    </message>
    <message>
        <source>Offer this solution</source>
        <translation>Πρότεινε αυτή τη λύση</translation>
    </message>
    <message>
        <source>Start this guide</source>
        <translation>Ξεκίνα αυτόν τον οδηγό</translation>
    </message>
    <message>
        <source>Copy this wording</source>
        <translation>Αντίγραψε τη διατύπωση</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back from hold</source>
        <translation>Τέλος αναμονής</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What can be done here, and with which keys</source>
        <translation>Τι μπορείς να κάνεις εδώ και με ποια πλήκτρα</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Επιλογή απάντησης</translation>
    </message>
    <message>
        <source>Another open conversation</source>
        <translation>Άλλη ανοιχτή συνομιλία</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Τι βρέθηκε</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>How long did you say it takes?</source>
        <translation>Πόση ώρα είπες ότι θα πάρει;</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Βάλε σε αναμονή</translation>
    </message>
    <message>
        <source>Ask leave first, name a time, and wait for the answer.</source>
        <translation>Ζήτα πρώτα άδεια, πες πόση ώρα θα πάρει και περίμενε την απάντηση.</translation>
    </message>
    <message>
        <source>Named time</source>
        <translation>Χρόνος που ειπώθηκε</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n δευτερόλεπτο</numerusform>
            <numerusform>%n δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <source>every step saved</source>
        <translation>κάθε βήμα αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>αποθήκευση…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>δεν αποθηκεύτηκε ακόμη</translation>
    </message>
    <message>
        <source>not saved yet: {reason}</source>
        <translation>δεν αποθηκεύτηκε ακόμη: {reason}</translation>
    </message>
    <message>
        <source>Log of this call</source>
        <translation>Ιστορικό της κλήσης</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the library…</source>
        <translation>Ανοίγει η βιβλιοθήκη…</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>At any time; afterwards you are back here</source>
        <translation>Οποιαδήποτε στιγμή· μετά επιστρέφεις εδώ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Άλλα</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Η γραμμή</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Έπεσε η γραμμή</translation>
    </message>
    <message>
        <source>Go on in</source>
        <translation>Συνέχισε σε</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Πήγαινε σε στάδιο</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Διάλεξε ένα από αυτά.</translation>
    </message>
</context>
<context>
    <name>NeedPanel</name>
    <message>
        <source>What else does the customer need?</source>
        <translation>Τι άλλο χρειάζεται ο πελάτης;</translation>
    </message>
    <message>
        <source>Add the need</source>
        <translation>Πρόσθεσε την ανάγκη</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>Με τα λόγια του πελάτη</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>The line dropped.</source>
        <translation>Έπεσε η γραμμή.</translation>
    </message>
    <message>
        <source>Call back, or wait.</source>
        <translation>Κάλεσε ξανά ή περίμενε.</translation>
    </message>
    <message>
        <source>Did {who} pick up?</source>
        <translation>Απάντησε: {who};</translation>
    </message>
    <message>
        <source>Afterwards you are back in “{title}”.</source>
        <translation>Μετά επιστρέφεις στο «{title}».</translation>
    </message>
    <message>
        <source>For a moment:</source>
        <translation>Για λίγο:</translation>
    </message>
    <message>
        <source>On hold {time}</source>
        <translation>Σε αναμονή {time}</translation>
    </message>
    <message>
        <source>On hold {time}, you said {named}</source>
        <translation>Σε αναμονή {time}, είπες {named}</translation>
    </message>
    <message>
        <source>Over a minute: go back to the customer, or offer to call back.</source>
        <translation>Πάνω από ένα λεπτό: γύρνα στον πελάτη ή πρότεινε να τον καλέσεις.</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Τέλος αναμονής</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>Πρότεινε να καλέσεις εσύ</translation>
    </message>
    <message>
        <source>Customer is on the line again</source>
        <translation>Ο πελάτης είναι ξανά στη γραμμή</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Γύρνα τώρα</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Απάντησαν</translation>
    </message>
    <message>
        <source>Nobody picked up</source>
        <translation>Δεν απάντησε κανείς</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program made a mistake; the call goes on. What happened is in {file}.</source>
        <translation>Το πρόγραμμα έκανε λάθος· η κλήση συνεχίζεται. Τι συνέβη γράφεται στο {file}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {why}.</source>
        <translation>Ο φάκελος δεδομένων {folder} δεν μπορεί να χρησιμοποιηθεί: {why}.</translation>
    </message>
    <message>
        <source>The data folder could not be opened: {why}. Details are in {file}.</source>
        <translation>Ο φάκελος δεδομένων δεν άνοιξε: {why}. Λεπτομέρειες στο {file}.</translation>
    </message>
    <message>
        <source>Close the program and start it with another folder: {option}.</source>
        <translation>Κλείσε το πρόγραμμα και ξεκίνα το με άλλον φάκελο: {option}.</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What do we promise?</source>
        <translation>Τι υποσχόμαστε;</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Κατάγραψέ το</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Έως πότε</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>σε μία ώρα</translation>
    </message>
    <message>
        <source>today 17:00</source>
        <translation>σήμερα 17:00</translation>
    </message>
    <message>
        <source>tomorrow 12:00</source>
        <translation>αύριο 12:00</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>σε μία εβδομάδα</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ποιος το κάνει</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>Γράψε τι υποσχόμαστε.</translation>
    </message>
    <message>
        <source>The time has passed already: choose a later one.</source>
        <translation>Η ώρα έχει ήδη περάσει: διάλεξε αργότερα.</translation>
    </message>
    <message>
        <source>Write the time like this: {example}.</source>
        <translation>Γράψε την ώρα έτσι: {example}.</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Γράψε τον λόγο με λίγα λόγια.</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Say</source>
        <translation>Πες</translation>
    </message>
    <message>
        <source>Customer answers</source>
        <translation>Απάντηση του πελάτη</translation>
    </message>
    <message>
        <source>choosing one marks this as said</source>
        <translation>η επιλογή σημειώνει ότι ειπώθηκε</translation>
    </message>
    <message>
        <source>What to say, to be edited before it is sent</source>
        <translation>Τι θα πεις, για αλλαγή πριν σταλεί</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>has to be said</source>
        <translation>πρέπει να ειπωθεί</translation>
    </message>
    <message>
        <source>Wording {number} of {count}</source>
        <translation>Διατύπωση {number} από {count}</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Ναι: {text}</translation>
    </message>
    <message>
        <source>Don’t: {text}</source>
        <translation>Όχι: {text}</translation>
    </message>
    <message>
        <source>Copy for {name}</source>
        <translation>Αντιγραφή: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Κράτησε και συνέχισε</translation>
    </message>
    <message>
        <source>Said — wrap up</source>
        <translation>Ειπώθηκε — κλείσιμο</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Said — next</source>
        <translation>Ειπώθηκε — επόμενο</translation>
    </message>
</context>
<context>
    <name>SayView</name>
    <message>
        <source>What to say</source>
        <translation>Τι να πείτε</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a solution</source>
        <translation>Εύρεση λύσης</translation>
    </message>
    <message>
        <source>The customer’s words…</source>
        <translation>Τα λόγια του πελάτη…</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Γλώσσα του παραθύρου</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>όπως το σύστημα</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>light</source>
        <translation>φωτεινό</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>σκούρο</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος γραμμάτων</translation>
    </message>
    <message>
        <source>The side layout stays above other windows</source>
        <translation>Η πλαϊνή διάταξη μένει μπροστά</translation>
    </message>
    <message>
        <source>Usual channel</source>
        <translation>Συνηθισμένο κανάλι</translation>
    </message>
    <message>
        <source>Usual language of calls</source>
        <translation>Συνηθισμένη γλώσσα συνομιλιών</translation>
    </message>
    <message>
        <source>Your name, as you say it</source>
        <translation>Το όνομά σου, όπως το λες</translation>
    </message>
    <message>
        <source>You speak of yourself as</source>
        <translation>Μιλάς για τον εαυτό σου ως</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>γυναίκα</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>άνδρας</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>δεν ορίστηκε</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Φάκελος δεδομένων</translation>
    </message>
    <message>
        <source>{key} opens another folder; everything is kept there.</source>
        <translation>Το {key} ανοίγει άλλον φάκελο· όλα κρατιούνται εκεί.</translation>
    </message>
</context>
<context>
    <name>SolutionDetails</name>
    <message>
        <source>Steps</source>
        <translation>Βήματα</translation>
    </message>
    <message>
        <source>Can promise:</source>
        <translation>Υποσχόμαστε:</translation>
    </message>
    <message>
        <source>Cannot promise:</source>
        <translation>Δεν υποσχόμαστε:</translation>
    </message>
</context>
<context>
    <name>SolutionPanel</name>
    <message>
        <source>Can promise:</source>
        <translation>Υποσχόμαστε:</translation>
    </message>
    <message>
        <source>Cannot promise:</source>
        <translation>Δεν υποσχόμαστε:</translation>
    </message>
    <message>
        <source>Offer this</source>
        <translation>Πρότεινέ το</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Δεκτό</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Δεν δέχτηκε…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>προτάθηκε</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>έγινε δεκτό</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>δεν έγινε δεκτό</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stages of the call</source>
        <translation>Στάδια της κλήσης</translation>
    </message>
    <message>
        <source>done</source>
        <translation>έγινε</translation>
    </message>
    <message>
        <source>now</source>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>ακολουθεί</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No open conversation.</source>
        <translation>Καμία ανοιχτή συνομιλία.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Δεν χρωστάμε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Τίποτα νέο.</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <translation>Έτοιμα για τον επόμενο πελάτη</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Λήψη κλήσης</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Ανοιχτές συνομιλίες</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Κατεύθυνση</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Γλώσσα της συνομιλίας</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Υποσχέσεις που εκκρεμούν</translation>
    </message>
    <message>
        <source>Start with a topic</source>
        <translation>Ξεκίνα από θέμα</translation>
    </message>
    <message>
        <source>New since your last shift</source>
        <translation>Νέα από την τελευταία βάρδια</translation>
    </message>
    <message>
        <source>{who}, by {when}</source>
        <translation>{who}, έως: {when}</translation>
    </message>
    <message>
        <source>overdue · {who}, by {when}</source>
        <translation>εκπρόθεσμο · {who}, έως: {when}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today {time}</source>
        <translation>σήμερα {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>αύριο {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>χθες {time}</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Hand the call over; it stays yours until it is solved</source>
        <translation>Παράδωσε την κλήση· μένει δική σου ώσπου να λυθεί</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Μεταφορά</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Σε ποιον</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Τι πρέπει να ξέρουν</translation>
    </message>
    <message>
        <source>Write who takes over.</source>
        <translation>Γράψε ποιος αναλαμβάνει.</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Compare with our records</source>
        <translation>Σύγκρινε με τα στοιχεία μας</translation>
    </message>
    <message>
        <source>It agrees</source>
        <translation>Συμφωνεί</translation>
    </message>
    <message>
        <source>It does not agree</source>
        <translation>Δεν συμφωνεί</translation>
    </message>
    <message>
        <source>Somebody else speaks for the customer? Name:</source>
        <translation>Μιλάει άλλος για τον πελάτη; Όνομα:</translation>
    </message>
    <message>
        <source>{count} of {needed} needed agree</source>
        <translation>συμφωνούν {count} από {needed}</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>απομένει %n προσπάθεια</numerusform>
            <numerusform>απομένουν %n προσπάθειες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Greet</source>
        <translation>Χαιρετισμός</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Επαφή</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Ανάγκη</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Λύση</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Ευχαριστίες</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Αυτοπροσώπως</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Εισερχόμενη</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Εξερχόμενη</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ήρεμη</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Ανήσυχη</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Ταραγμένη</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Λύθηκε</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Προωθήθηκε ψηλότερα</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Μεταφέρθηκε</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Δόθηκε υπόσχεση</translation>
    </message>
    <message>
        <source>Given up by the customer</source>
        <translation>Ο πελάτης τα παράτησε</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Έπεσε η γραμμή</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Δεν απαντά</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Λάθος αριθμός</translation>
    </message>
    <message>
        <source>Ended because of abuse</source>
        <translation>Τερματίστηκε λόγω προσβολών</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Δεν απάντησε κανείς</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Τηλεφωνητής</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>σε κλήση</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>στην άκρη</translation>
    </message>
    <message>
        <source>line dropped</source>
        <translation>έπεσε η γραμμή</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>κλείνει</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>έκλεισε</translation>
    </message>
    <message>
        <source>Calm the customer</source>
        <translation>Ηρέμησε τον πελάτη</translation>
    </message>
    <message>
        <source>Asks for the manager</source>
        <translation>Ζητά τον προϊστάμενο</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Προσβολές</translation>
    </message>
    <message>
        <source>Ask leave to hold</source>
        <translation>Ζήτα άδεια για αναμονή</translation>
    </message>
    <message>
        <source>Side question</source>
        <translation>Παράπλευρη ερώτηση</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation>σε συνομιλία</translation>
    </message>
    <message>
        <source>solved {solved} of {offered}</source>
        <translation>έλυσε {solved} από {offered}</translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>The conversation as a whole</source>
        <translation>Η συνομιλία συνολικά</translation>
    </message>
    <message>
        <source>Had to be said and was not:</source>
        <translation>Έπρεπε να ειπωθεί και δεν ειπώθηκε:</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Η περίληψη αντιγράφηκε</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Πώς τελείωσε</translation>
    </message>
    <message>
        <source>Asked the customer: did that solve it?</source>
        <translation>Ερώτηση στον πελάτη: λύθηκε;</translation>
    </message>
    <message>
        <source>Did that solve it?</source>
        <translation>Λύθηκε;</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Δεν ρωτήθηκε</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Υποσχέσεις</translation>
    </message>
    <message>
        <source>Summary, for the customer’s record</source>
        <translation>Περίληψη, για την καρτέλα του πελάτη</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Περίληψη</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Αντιγραφή περίληψης</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Κλείσιμο αργότερα</translation>
    </message>
    <message>
        <source>{what}: {who}, by {when}</source>
        <translation>{what}: {who}, έως: {when}</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Δεν δόθηκε υπόσχεση.</translation>
    </message>
</context>
</TS>
