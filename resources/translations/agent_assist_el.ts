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
        <translation>Παραδώστε την κλήση με περίληψη· παραμένει δική σας</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>How each need ended, promises, summary</source>
        <translation>Πώς έκλεισε κάθε αίτημα, υποσχέσεις, περίληψη</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Ειπώθηκε</translation>
    </message>
    <message>
        <source>Mark this as said and go on</source>
        <translation>Σημειώστε ότι ειπώθηκε και συνεχίστε</translation>
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
        <translation>Πλαϊνή διάταξη</translation>
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
        <translation>Κι άλλο αίτημα</translation>
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
    <name>Asking</name>
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
        <translation>Γιατί δεν το δέχεται ο πελάτης;</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Καταγραφή</translation>
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
        <translation>Διόρθωση</translation>
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
        <translation>Αιτήματα</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Διάθεση</translation>
    </message>
    <message>
        <source>Calm first</source>
        <translation>Ηρεμία</translation>
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
        <source>A known customer?</source>
        <translation>Γνωστός πελάτης;</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Άγνωστος ακόμη</translation>
    </message>
    <message>
        <source>verified by {how}</source>
        <translation>ταυτοποιήθηκε: {how}</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>δεν έχει ταυτοποιηθεί</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>ταυτοποιήθηκε</translation>
    </message>
    <message>
        <source>hidden until verified</source>
        <translation>κρυφό ως την ταυτοποίηση</translation>
    </message>
    <message>
        <source>Press to correct it</source>
        <translation>Πατήστε για διόρθωση</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>This is needed to go on.</source>
        <translation>Χρειάζεται για να συνεχίσετε.</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a solution</source>
        <translation>Εύρεση λύσης</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>τα πιο συχνά</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words of the customer.</source>
        <translation>Τίποτα δεν ταιριάζει. Δοκιμάστε άλλα λόγια του πελάτη.</translation>
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
        <translation>Πρόταση αυτής της λύσης</translation>
    </message>
    <message>
        <source>Start this guide</source>
        <translation>Έναρξη αυτού του οδηγού</translation>
    </message>
    <message>
        <source>Copy this wording</source>
        <translation>Αντιγραφή διατύπωσης</translation>
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
        <translation>Τι μπορεί να γίνει εδώ και με ποια πλήκτρα</translation>
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
        <translation>Πόση ώρα είπατε ότι θα πάρει;</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Θέση σε αναμονή</translation>
    </message>
    <message>
        <source>Ask leave first, name a time, and wait for the answer.</source>
        <translation>Ζητήστε πρώτα άδεια, πείτε πόση ώρα θα πάρει και περιμένετε την απάντηση.</translation>
    </message>
    <message>
        <source>Named time</source>
        <translation>Χρόνος που είπατε</translation>
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
    <name>KnownPanel</name>
    <message>
        <source>Which customer is it?</source>
        <translation>Ποιος πελάτης είναι;</translation>
    </message>
    <message>
        <source>That is the one</source>
        <translation>Αυτός είναι</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or order</source>
        <translation>Όνομα, τηλέφωνο, e-mail ή παραγγελία</translation>
    </message>
    <message>
        <source>Customers who fit</source>
        <translation>Πελάτες που ταιριάζουν</translation>
    </message>
    <message>
        <source>Nobody fits. Type the beginning of another word.</source>
        <translation>Δεν ταιριάζει κανείς. Γράψτε την αρχή άλλης λέξης.</translation>
    </message>
    <message>
        <source>Nobody fits yet.</source>
        <translation>Δεν ταιριάζει κανείς ακόμη.</translation>
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
        <translation>Οποιαδήποτε στιγμή· μετά επιστρέφετε εδώ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Άλλα</translation>
    </message>
    <message>
        <source>By key as well</source>
        <translation>Και με πλήκτρο</translation>
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
        <translation>Συνέχεια σε</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Μετάβαση σε στάδιο</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Διαλέξτε ένα από αυτά.</translation>
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
        <translation>Προσθήκη αιτήματος</translation>
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
        <translation>Καλέστε ξανά ή περιμένετε.</translation>
    </message>
    <message>
        <source>Did {who} pick up?</source>
        <translation>Απάντησε: {who};</translation>
    </message>
    <message>
        <source>Afterwards you are back in “{title}”.</source>
        <translation>Μετά επιστρέφετε στο «{title}».</translation>
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
        <translation>Σε αναμονή {time}, είπατε {named}</translation>
    </message>
    <message>
        <source>Over a minute: go back to the customer, or offer to call back.</source>
        <translation>Πάνω από ένα λεπτό: γυρίστε στον πελάτη ή προτείνετε να τον καλέσετε εσείς.</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Τέλος αναμονής</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>Πρόταση επανάκλησης</translation>
    </message>
    <message>
        <source>Customer is on the line again</source>
        <translation>Ο πελάτης είναι ξανά στη γραμμή</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Επιστροφή τώρα</translation>
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
        <translation>Παρουσιάστηκε σφάλμα στο πρόγραμμα· η κλήση συνεχίζεται. Τι συνέβη γράφεται στο {file}.</translation>
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
        <translation>Κλείστε το πρόγραμμα και ξεκινήστε το με άλλον φάκελο: {option}.</translation>
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
        <translation>Καταγραφή</translation>
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
        <translation>Γράψτε τι υποσχόμαστε.</translation>
    </message>
    <message>
        <source>The time has passed already: choose a later one.</source>
        <translation>Η ώρα έχει ήδη περάσει: διαλέξτε αργότερα.</translation>
    </message>
    <message>
        <source>Write the time like this: {example}.</source>
        <translation>Γράψτε την ώρα έτσι: {example}.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
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
        <translation>{what} ως {when}</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Κλήση πίσω</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Τηρήθηκε</translation>
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
        <translation>Γράψτε τον λόγο με λίγα λόγια.</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Say</source>
        <translation>Πείτε</translation>
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
        <translation>Τι θα πείτε, για αλλαγή πριν σταλεί</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Παράλειψη…</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Ναι: {text}</translation>
    </message>
    <message>
        <source>Don’t: {text}</source>
        <translation>Προσοχή: {text}</translation>
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
        <translation>Αποθήκευση και συνέχεια</translation>
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
    <name>SayHead</name>
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
        <translation>Το όνομά σας, όπως το λέτε</translation>
    </message>
    <message>
        <source>You speak of yourself as</source>
        <translation>Μιλάτε για τον εαυτό σας ως</translation>
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
        <translation>Το {key} ανοίγει άλλον φάκελο· όλα φυλάσσονται εκεί.</translation>
    </message>
</context>
<context>
    <name>SolutionColumn</name>
    <message>
        <source>Can promise:</source>
        <translation>Υποσχόμαστε:</translation>
    </message>
    <message>
        <source>Cannot promise:</source>
        <translation>Δεν υποσχόμαστε:</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Πρόταση</translation>
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
        <source>accepted</source>
        <translation>έγινε δεκτό</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>δεν έγινε δεκτό</translation>
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
        <translation>Δεν οφείλουμε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Τίποτα νέο.</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <translation>Έτοιμοι για τον επόμενο πελάτη</translation>
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
        <translation>Ξεκινήστε από θέμα</translation>
    </message>
    <message>
        <source>New since your last shift</source>
        <translation>Νέα από την τελευταία βάρδια</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>This library has no lines for that.</source>
        <translation>Η βιβλιοθήκη δεν έχει φράσεις γι’ αυτό.</translation>
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
        <translation>Παραδώστε την κλήση· μένει δική σας ώσπου να λυθεί</translation>
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
        <translation>Γράψτε ποιος αναλαμβάνει.</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Compare with our records</source>
        <translation>Συγκρίνετε με τα στοιχεία μας</translation>
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
        <source>not in our records</source>
        <translation>δεν υπάρχει στα στοιχεία μας</translation>
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
    <name>WhoCard</name>
    <message>
        <source>Who are you?</source>
        <translation>Ποιος είστε;</translation>
    </message>
    <message>
        <source>You say your name in the greeting; some words follow you.</source>
        <translation>Το όνομά σας το λέτε στον χαιρετισμό· κάποιες λέξεις εξαρτώνται από εσάς.</translation>
    </message>
    <message>
        <source>Your name, as you say it</source>
        <translation>Το όνομά σας, όπως το λέτε</translation>
    </message>
    <message>
        <source>You speak of yourself as</source>
        <translation>Μιλάτε για τον εαυτό σας ως</translation>
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
        <source>That is me</source>
        <translation>Εγώ είμαι</translation>
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
        <translation>Αίτημα</translation>
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
        <translation>Προωθήθηκε σε προϊστάμενο</translation>
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
        <translation>Ο πελάτης αποχώρησε</translation>
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
        <translation>Διακόπηκε λόγω προσβολών</translation>
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
        <translation>Ηρεμήστε τον πελάτη</translation>
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
        <translation>Άδεια για αναμονή</translation>
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
<context>
    <name>core</name>
    <message>
        <source>Say in the settings (Ctrl+,) what your name is and how you speak of yourself.</source>
        <translation>Γράψτε στις ρυθμίσεις (Ctrl+,) το όνομά σας και πώς μιλάτε για τον εαυτό σας.</translation>
    </message>
    <message>
        <source>This has to be said, or answered with a refusal, before the call can go on.</source>
        <translation>Πρέπει πρώτα να ειπωθεί, ή να το αρνηθεί ο πελάτης, για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Corrected: {facts}</source>
        <translation>Διορθώθηκε: {facts}</translation>
    </message>
    <message>
        <source>Skipped {step}: {reason}</source>
        <translation>Παραλείφθηκε – {step}: {reason}</translation>
    </message>
    <message>
        <source>Call taken</source>
        <translation>Λήψη κλήσης</translation>
    </message>
    <message>
        <source>Call made</source>
        <translation>Έγινε κλήση</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Ταυτοποιήθηκε</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Δεν ταυτοποιήθηκε</translation>
    </message>
    <message>
        <source>Customer found</source>
        <translation>Βρέθηκε ο πελάτης</translation>
    </message>
    <message>
        <source>Another need</source>
        <translation>Κι άλλο αίτημα</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Τέλος αναμονής</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Στην άκρη</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Συνεχίστηκε</translation>
    </message>
    <message>
        <source>Offered {solution}</source>
        <translation>Προτάθηκε: {solution}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Δεκτό</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Δεν έγινε δεκτό: {reason}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Δεν έγινε δεκτό</translation>
    </message>
    <message>
        <source>Promised {what}</source>
        <translation>Υπόσχεση: {what}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Η υπόσχεση τηρήθηκε</translation>
    </message>
    <message>
        <source>Transfer to {to}</source>
        <translation>Μεταφορά: {to}</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Απάντησαν</translation>
    </message>
    <message>
        <source>Nobody picked up</source>
        <translation>Δεν απάντησε κανείς</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Έπεσε η γραμμή</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Ξανά στη γραμμή</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>Διάθεση: {mood}</translation>
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
        <source>Language: {language}</source>
        <translation>Γλώσσα: {language}</translation>
    </message>
    <message>
        <source>Channel: {channel}</source>
        <translation>Κανάλι: {channel}</translation>
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
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Έκλεισε</translation>
    </message>
    <message>
        <source>Takes back {what}</source>
        <translation>Αναιρεί: {what}</translation>
    </message>
    <message>
        <source>the last answer</source>
        <translation>την τελευταία απάντηση</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>όσα συμπληρώθηκαν</translation>
    </message>
    <message>
        <source>the tick</source>
        <translation>το σημάδι</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>το τελευταίο βήμα</translation>
    </message>
    <message>
        <source>the new need</source>
        <translation>το νέο αίτημα</translation>
    </message>
    <message>
        <source>the change of need</source>
        <translation>την αλλαγή αιτήματος</translation>
    </message>
    <message>
        <source>the choice of guide</source>
        <translation>την επιλογή οδηγού</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>την πρόταση</translation>
    </message>
    <message>
        <source>the answer to the offer</source>
        <translation>την απάντηση στην πρόταση</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>τον πελάτη</translation>
    </message>
    <message>
        <source>the verification</source>
        <translation>την ταυτοποίηση</translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>το τέλος της συνομιλίας</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>την έκβαση</translation>
    </message>
    <message>
        <source>said: “{text}”</source>
        <translation>ειπώθηκε: «{text}»</translation>
    </message>
    <message>
        <source>promised: {what}</source>
        <translation>υπόσχεση: {what}</translation>
    </message>
    <message>
        <source>transferred to {to}</source>
        <translation>μεταφέρθηκε: {to}</translation>
    </message>
    <message>
        <source>Stays: {parts}</source>
        <translation>Μένει: {parts}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Λύθηκε</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Προωθήθηκε σε προϊστάμενο</translation>
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
        <source>Abandoned</source>
        <translation>Ο πελάτης αποχώρησε</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Έπεσε η γραμμή</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Δεν απαντά</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Λάθος αριθμός</translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation>Διακόπηκε λόγω προσβολών</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Δεν απάντησε κανείς</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Τηλεφωνητής</translation>
    </message>
    <message>
        <source>1 contact in 30 days</source>
        <translation>1 επικοινωνία σε 30 ημέρες</translation>
    </message>
    <message>
        <source>{n} contacts in 30 days</source>
        <translation>{n} επικοινωνίες σε 30 ημέρες</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>από το {year}</translation>
    </message>
    <message>
        <source>The data folder {place} cannot be made: {why}.</source>
        <translation>Ο φάκελος δεδομένων {place} δεν μπορεί να δημιουργηθεί: {why}.</translation>
    </message>
    <message>
        <source>Choose another one with --data, or allow writing there.</source>
        <translation>Επιλέξτε άλλον με --data ή επιτρέψτε την εγγραφή εκεί.</translation>
    </message>
    <message>
        <source>The data folder {place} cannot be made: a file of that name is in the way.</source>
        <translation>Ο φάκελος δεδομένων {place} δεν μπορεί να δημιουργηθεί: υπάρχει αρχείο με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Choose another one with --data, or move that file.</source>
        <translation>Επιλέξτε άλλον με --data ή μετακινήστε αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>The call of this promise is not in the log any more.</source>
        <translation>Η κλήση αυτής της υπόσχεσης δεν υπάρχει πια στο ιστορικό.</translation>
    </message>
    <message>
        <source>Nothing is known of this customer any more.</source>
        <translation>Για αυτόν τον πελάτη δεν υπάρχει πια τίποτα.</translation>
    </message>
    <message>
        <source>There is no space left to write {place}.</source>
        <translation>Δεν υπάρχει χώρος για εγγραφή στο {place}.</translation>
    </message>
    <message>
        <source>Free some space on that disk; what is not saved yet is kept and written then.</source>
        <translation>Ελευθερώστε χώρο στον δίσκο· ό,τι δεν αποθηκεύτηκε κρατιέται και γράφεται τότε.</translation>
    </message>
    <message>
        <source>{place} is being written by another program and did not become free in time.</source>
        <translation>Στο {place} γράφει άλλο πρόγραμμα και δεν ελευθερώθηκε εγκαίρως.</translation>
    </message>
    <message>
        <source>Wait for the other program to finish, or close it; then try again.</source>
        <translation>Περιμένετε να τελειώσει το άλλο πρόγραμμα ή κλείστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Another window of this program is already writing {place}.</source>
        <translation>Άλλο παράθυρο αυτού του προγράμματος γράφει ήδη στο {place}.</translation>
    </message>
    <message>
        <source>Go on there, or close it and start again; until then this one only reads.</source>
        <translation>Συνεχίστε εκεί, ή κλείστε το και ξεκινήστε πάλι· ως τότε αυτό μόνο διαβάζει.</translation>
    </message>
    <message>
        <source>{place} cannot be written to.</source>
        <translation>Δεν είναι δυνατή η εγγραφή στο {place}.</translation>
    </message>
    <message>
        <source>Allow writing to that folder, or choose another data folder with --data.</source>
        <translation>Επιτρέψτε την εγγραφή σε αυτόν τον φάκελο ή επιλέξτε άλλον με --data.</translation>
    </message>
    <message>
        <source>{place} is not there or cannot be opened.</source>
        <translation>Το {place} δεν υπάρχει ή δεν ανοίγει.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder exists, or choose another with --data.</source>
        <translation>Ελέγξτε αν ο δίσκος είναι συνδεδεμένος και ο φάκελος υπάρχει, ή επιλέξτε άλλον με --data.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version of this program.</source>
        <translation>Το {place} γράφτηκε από νεότερη έκδοση του προγράμματος.</translation>
    </message>
    <message>
        <source>Install that version or a later one; nothing in it was touched.</source>
        <translation>Εγκαταστήστε εκείνη την έκδοση ή νεότερη· τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>{place} is damaged and cannot be read whole.</source>
        <translation>Το {place} έχει φθαρεί και δεν διαβάζεται ολόκληρο.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place; keep the damaged file, parts of it may be rescued.</source>
        <translation>Βάλτε στη θέση του το πιο πρόσφατο αντίγραφο· κρατήστε το φθαρμένο αρχείο, ίσως σωθεί κάτι.</translation>
    </message>
    <message>
        <source>{place} is a database, but not one of this program.</source>
        <translation>Το {place} είναι βάση δεδομένων, αλλά όχι αυτού του προγράμματος.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another data folder with --data.</source>
        <translation>Μεταφέρετέ την αλλού ή επιλέξτε άλλον φάκελο δεδομένων με --data.</translation>
    </message>
    <message>
        <source>Reading or writing {place} failed: the disk reports an error.</source>
        <translation>Η ανάγνωση ή εγγραφή του {place} απέτυχε: σφάλμα δίσκου.</translation>
    </message>
    <message>
        <source>Check the disk and its cable or connection; what is not saved yet is tried again.</source>
        <translation>Ελέγξτε τον δίσκο και τη σύνδεσή του· για ό,τι δεν αποθηκεύτηκε γίνεται νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>The database server at {place} does not answer.</source>
        <translation>Ο διακομιστής βάσης δεδομένων {place} δεν απαντά.</translation>
    </message>
    <message>
        <source>Check the network and that the server runs; what is not saved yet is tried again.</source>
        <translation>Ελέγξτε το δίκτυο και αν λειτουργεί ο διακομιστής· για ό,τι δεν αποθηκεύτηκε γίνεται νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Put it into the notes.</source>
        <translation>Είναι πάνω από {limit} χαρακτήρες. Γράψτε το στις σημειώσεις.</translation>
    </message>
    <message>
        <source>The customer cannot hear you now. Type it without saying.</source>
        <translation>Ο πελάτης δεν σας ακούει τώρα. Γράψτε το χωρίς να το πείτε.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>“{text}” does not fit here.{example}</source>
        <translation>Το «{text}» δεν ταιριάζει εδώ.{example}</translation>
    </message>
    <message>
        <source>“{text}” has no letter in it. Example: Ana Petrović</source>
        <translation>Το «{text}» δεν έχει κανένα γράμμα. Παράδειγμα: Άννα Παπαδοπούλου</translation>
    </message>
    <message>
        <source>This name is longer than {limit} characters. Shorten it.</source>
        <translation>Το όνομα είναι πάνω από {limit} χαρακτήρες. Συντομεύστε το.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Example: {example}</source>
        <translation>Το «{text}» δεν είναι αριθμός. Παράδειγμα: {example}</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Ο αριθμός έχει πάρα πολλά ψηφία.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money. Example: {example}</source>
        <translation>Το «{text}» δεν είναι χρηματικό ποσό. Παράδειγμα: {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a currency known here. Example: {example}</source>
        <translation>Το «{text}» δεν είναι γνωστό νόμισμα. Παράδειγμα: {example}</translation>
    </message>
    <message>
        <source>Say the currency too. Example: {example}</source>
        <translation>Γράψτε και το νόμισμα. Παράδειγμα: {example}</translation>
    </message>
    <message>
        <source>An amount of money is not negative. Example: {example}</source>
        <translation>Το ποσό δεν μπορεί να είναι αρνητικό. Παράδειγμα: {example}</translation>
    </message>
    <message>
        <source>This amount has too many digits.</source>
        <translation>Το ποσό έχει πάρα πολλά ψηφία.</translation>
    </message>
    <message>
        <source>Money has two decimals at most. Example: {example}</source>
        <translation>Το ποσό έχει το πολύ δύο δεκαδικά. Παράδειγμα: {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a date.{example}</source>
        <translation>Το «{text}» δεν είναι ημερομηνία.{example}</translation>
    </message>
    <message>
        <source>“{text}” is not a phone number.{example}</source>
        <translation>Το «{text}» δεν είναι αριθμός τηλεφώνου.{example}</translation>
    </message>
    <message>
        <source>A phone number has 5 to 15 digits, this one {count}.{example}</source>
        <translation>Ένας αριθμός τηλεφώνου έχει 5 έως 15 ψηφία, αυτός {count}.{example}</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.{example}</source>
        <translation>Το «{text}» δεν είναι διεύθυνση e-mail.{example}</translation>
    </message>
    <message>
        <source>“{text}” can mean several of these: {choices}</source>
        <translation>Το «{text}» μπορεί να είναι περισσότερα από αυτά: {choices}</translation>
    </message>
    <message>
        <source>“{text}” is none of these: {choices}</source>
        <translation>Το «{text}» δεν είναι κανένα από αυτά: {choices}</translation>
    </message>
    <message>
        <source>The pattern of this fact cannot be used. Tell the supervisor.</source>
        <translation>Το πρότυπο αυτού του στοιχείου δεν είναι έγκυρο. Ενημερώστε τον προϊστάμενο.</translation>
    </message>
    <message>
        <source>This has more than {limit} characters.{example}</source>
        <translation>Έχει πάνω από {limit} χαρακτήρες.{example}</translation>
    </message>
    <message>
        <source>“{text}” does not look right.{example}</source>
        <translation>Το «{text}» δεν φαίνεται σωστό.{example}</translation>
    </message>
    <message>
        <source>This interaction has not begun. Take the call first.</source>
        <translation>Η συνομιλία δεν έχει αρχίσει. Πάρτε πρώτα την κλήση.</translation>
    </message>
    <message>
        <source>This belongs to another interaction. Choose that one first.</source>
        <translation>Ανήκει σε άλλη συνομιλία. Επιλέξτε πρώτα εκείνη.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει τίποτα για αναίρεση.</translation>
    </message>
    <message>
        <source>There are {count} needs; choose one of them.</source>
        <translation>Αιτήματα: {count}. Επιλέξτε ένα από αυτά.</translation>
    </message>
    <message>
        <source>You are working on this need already.</source>
        <translation>Ασχολείστε ήδη με αυτό το αίτημα.</translation>
    </message>
    <message>
        <source>“{guide}” is not about a topic. Choose a topic guide.</source>
        <translation>Ο «{guide}» δεν είναι οδηγός θέματος. Επιλέξτε οδηγό θέματος.</translation>
    </message>
    <message>
        <source>You are in this guide already.</source>
        <translation>Βρίσκεστε ήδη σε αυτόν τον οδηγό.</translation>
    </message>
    <message>
        <source>There is no solution “{solution}”.</source>
        <translation>Δεν υπάρχει λύση «{solution}».</translation>
    </message>
    <message>
        <source>This solution was not offered yet. Offer it first.</source>
        <translation>Αυτή η λύση δεν προτάθηκε ακόμη. Προτείνετέ την πρώτα.</translation>
    </message>
    <message>
        <source>Say in a word why the customer refuses it.</source>
        <translation>Γράψτε με δυο λόγια γιατί δεν το δέχεται ο πελάτης.</translation>
    </message>
    <message>
        <source>The interaction uses this version of the library already.</source>
        <translation>Η συνομιλία χρησιμοποιεί ήδη αυτή την έκδοση της βιβλιοθήκης.</translation>
    </message>
    <message>
        <source>The guide of this conversation is not in that version of the library.</source>
        <translation>Ο οδηγός αυτής της συνομιλίας δεν υπάρχει σε εκείνη την έκδοση της βιβλιοθήκης.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Επιλέξτε πρώτα πελάτη.</translation>
    </message>
    <message>
        <source>Choose a point first.</source>
        <translation>Επιλέξτε πρώτα ένα σημείο.</translation>
    </message>
    <message>
        <source>Name a time between nothing and one hour.</source>
        <translation>Πείτε χρόνο έως μία ώρα.</translation>
    </message>
    <message>
        <source>This promise has no id.</source>
        <translation>Η υπόσχεση δεν έχει αναγνωριστικό.</translation>
    </message>
    <message>
        <source>Write down what was promised.</source>
        <translation>Γράψτε τι υποσχεθήκατε.</translation>
    </message>
    <message>
        <source>Say who keeps the promise.</source>
        <translation>Γράψτε ποιος θα τηρήσει την υπόσχεση.</translation>
    </message>
    <message>
        <source>This promise is written down already.</source>
        <translation>Η υπόσχεση είναι ήδη καταγραμμένη.</translation>
    </message>
    <message>
        <source>The promised time has passed. Choose a later one.</source>
        <translation>Η ώρα που υποσχεθήκατε έχει περάσει. Διαλέξτε αργότερα.</translation>
    </message>
    <message>
        <source>There is no such promise in this interaction.</source>
        <translation>Δεν υπάρχει τέτοια υπόσχεση σε αυτή τη συνομιλία.</translation>
    </message>
    <message>
        <source>This promise was kept already.</source>
        <translation>Η υπόσχεση έχει ήδη τηρηθεί.</translation>
    </message>
    <message>
        <source>It is open whether {who} picked up. Answer that first.</source>
        <translation>Δεν ξέρουμε ακόμη αν απάντησε: {who}. Απαντήστε πρώτα σε αυτό.</translation>
    </message>
    <message>
        <source>Say whom the customer is handed over to.</source>
        <translation>Γράψτε σε ποιον παραδίδετε τον πελάτη.</translation>
    </message>
    <message>
        <source>Write one sentence for the other side, so that the customer need not tell it again.</source>
        <translation>Γράψτε μια πρόταση για τον συνάδελφο, ώστε ο πελάτης να μην τα ξαναπεί.</translation>
    </message>
    <message>
        <source>No transfer waits for an answer.</source>
        <translation>Καμία μεταφορά δεν περιμένει απάντηση.</translation>
    </message>
    <message>
        <source>There was no line to drop. Take the interaction up first.</source>
        <translation>Δεν υπήρχε γραμμή. Συνεχίστε πρώτα τη συνομιλία.</translation>
    </message>
    <message>
        <source>This field has no name.</source>
        <translation>Το πεδίο δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>It is open whether {who} picked up. Answer that before you close.</source>
        <translation>Δεν ξέρουμε ακόμη αν απάντησε: {who}. Απαντήστε πριν κλείσετε.</translation>
    </message>
    <message>
        <source>Say for each of the {count} needs how it ended.</source>
        <translation>Πείτε για κάθε αίτημα ({count}) πώς έκλεισε.</translation>
    </message>
    <message>
        <source>This interaction has begun already.</source>
        <translation>Η συνομιλία έχει ήδη αρχίσει.</translation>
    </message>
    <message>
        <source>The conversation is going on, so there is nothing to take up here.</source>
        <translation>Η συνομιλία είναι σε εξέλιξη· δεν υπάρχει κάτι να συνεχίσετε.</translation>
    </message>
    <message>
        <source>The customer is on hold. Take them back from hold first.</source>
        <translation>Ο πελάτης είναι σε αναμονή. Γυρίστε πρώτα κοντά του.</translation>
    </message>
    <message>
        <source>This interaction is parked. Take it up first.</source>
        <translation>Η συνομιλία είναι στην άκρη. Συνεχίστε την πρώτα.</translation>
    </message>
    <message>
        <source>The line dropped. Say that the customer is back, or wrap up.</source>
        <translation>Έπεσε η γραμμή. Σημειώστε ότι ο πελάτης επέστρεψε ή κλείστε.</translation>
    </message>
    <message>
        <source>You are wrapping up. Go back with Undo, or choose or add a need to go on talking.</source>
        <translation>Κλείνετε τη συνομιλία. Πηγαίνετε πίσω με Αναίρεση, ή επιλέξτε ή προσθέστε αίτημα για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>This interaction is closed. Start a new one.</source>
        <translation>Η συνομιλία έχει κλείσει. Ξεκινήστε νέα.</translation>
    </message>
    <message>
        <source>The customer is not on hold.</source>
        <translation>Ο πελάτης δεν είναι σε αναμονή.</translation>
    </message>
    <message>
        <source>The line is not reported as dropped.</source>
        <translation>Δεν έχει σημειωθεί διακοπή γραμμής.</translation>
    </message>
    <message>
        <source>Wrap up first; then the record can be closed.</source>
        <translation>Ολοκληρώστε πρώτα τη συνομιλία· μετά κλείνει η καταγραφή.</translation>
    </message>
    <message>
        <source>“{guide}” interrupts a conversation; it opens none.</source>
        <translation>Ο «{guide}» είναι για ενδιάμεσα· δεν ανοίγει συνομιλία.</translation>
    </message>
    <message>
        <source>This library has no texts in “{language}”; it has {known}.</source>
        <translation>Η βιβλιοθήκη δεν έχει κείμενα στη γλώσσα «{language}»· έχει: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to say here.</source>
        <translation>Δεν υπάρχει κάτι να πείτε εδώ.</translation>
    </message>
    <message>
        <source>This line still lacks a value. Ask for what is missing, then say it.</source>
        <translation>Λείπει ακόμη ένα στοιχείο. Ρωτήστε το και μετά πείτε τη φράση.</translation>
    </message>
    <message>
        <source>The conversation has moved on since. Look at the step shown now, then answer.</source>
        <translation>Η συνομιλία έχει προχωρήσει. Δείτε το τωρινό βήμα και απαντήστε.</translation>
    </message>
    <message>
        <source>This is not known yet. Type it, or skip the step with a reason.</source>
        <translation>Δεν είναι ακόμη γνωστό. Γράψτε το ή παραλείψτε το βήμα με αιτία.</translation>
    </message>
    <message>
        <source>The guide ends here. Wrap up, or add another need.</source>
        <translation>Ο οδηγός τελειώνει εδώ. Κλείστε ή προσθέστε αίτημα.</translation>
    </message>
    <message>
        <source>The customer is not verified yet. Ask and compare first.</source>
        <translation>Ο πελάτης δεν έχει ταυτοποιηθεί. Ρωτήστε και συγκρίνετε πρώτα.</translation>
    </message>
    <message>
        <source>This answer does not fit what is known. Choose another one.</source>
        <translation>Η απάντηση δεν συμφωνεί με όσα ξέρουμε. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The guide does not say how to go on. Choose a stage, or wrap up.</source>
        <translation>Ο οδηγός δεν λέει πώς συνεχίζετε. Επιλέξτε στάδιο ή κλείστε.</translation>
    </message>
    <message>
        <source>This step has no answer “{answer}”. Choose one that is shown.</source>
        <translation>Το βήμα δεν έχει απάντηση «{answer}». Επιλέξτε μία από όσες φαίνονται.</translation>
    </message>
    <message>
        <source>This is not known yet, so there is nothing to correct.</source>
        <translation>Δεν είναι ακόμη γνωστό, άρα δεν υπάρχει κάτι να διορθώσετε.</translation>
    </message>
    <message>
        <source>Nobody is verified at this step.</source>
        <translation>Σε αυτό το βήμα δεν γίνεται ταυτοποίηση.</translation>
    </message>
    <message>
        <source>It was tried as often as it may be. Go on as not verified.</source>
        <translation>Οι προσπάθειες εξαντλήθηκαν. Συνεχίστε χωρίς ταυτοποίηση.</translation>
    </message>
    <message>
        <source>Here only the customer themselves can be verified.</source>
        <translation>Εδώ ταυτοποιείται μόνο ο ίδιος ο πελάτης.</translation>
    </message>
    <message>
        <source>{needed} of {asked} answers have to agree.</source>
        <translation>Πρέπει να συμφωνούν {needed} από {asked} απαντήσεις.</translation>
    </message>
    <message>
        <source>Say in a word why this step is skipped.</source>
        <translation>Γράψτε με δυο λόγια γιατί παραλείπετε το βήμα.</translation>
    </message>
    <message>
        <source>This step cannot be skipped: nobody has been verified.</source>
        <translation>Το βήμα δεν παραλείπεται: δεν έγινε ταυτοποίηση.</translation>
    </message>
    <message>
        <source>This conversation has no step in that stage.</source>
        <translation>Η συνομιλία δεν έχει βήμα σε αυτό το στάδιο.</translation>
    </message>
    <message>
        <source>Something has to be said before that. Go on step by step until it was said.</source>
        <translation>Κάτι πρέπει να ειπωθεί πρώτα. Προχωρήστε βήμα βήμα ώσπου να το πείτε.</translation>
    </message>
    <message>
        <source>“{guide}” is not one for any time. Change the guide.</source>
        <translation>Ο «{guide}» δεν είναι για οποιαδήποτε στιγμή. Αλλάξτε οδηγό.</translation>
    </message>
    <message>
        <source>You are in this side conversation already. Go on with it.</source>
        <translation>Βρίσκεστε ήδη σε αυτή την παρένθεση. Συνεχίστε την.</translation>
    </message>
    <message>
        <source>“{guide}” is not offered in this guide.</source>
        <translation>Ο «{guide}» δεν προσφέρεται σε αυτόν τον οδηγό.</translation>
    </message>
    <message>
        <source>You are not in a side conversation.</source>
        <translation>Δεν βρίσκεστε σε παρένθεση.</translation>
    </message>
    <message>
        <source>This text has {count} characters; {limit} fit. Please shorten it.</source>
        <translation>Το κείμενο έχει {count} χαρακτήρες· χωρούν {limit}. Συντομεύστε το.</translation>
    </message>
    <message>
        <source>No guide in use asks for “{fact}”. Write it into the notes.</source>
        <translation>Κανένας οδηγός σε χρήση δεν ρωτά για «{fact}». Γράψτε το στις σημειώσεις.</translation>
    </message>
    <message>
        <source>This must be known. Ask for it, or skip the step with a reason.</source>
        <translation>Πρέπει να το ξέρουμε. Ρωτήστε το ή παραλείψτε το βήμα με αιτία.</translation>
    </message>
    <message>
        <source>This has to be said before you go on. Say it, or choose that the customer refuses it.</source>
        <translation>Πρέπει να ειπωθεί πριν συνεχίσετε. Πείτε το ή επιλέξτε ότι ο πελάτης αρνείται.</translation>
    </message>
    <message>
        <source>There is no guide “{guide}” in this library. Choose another one.</source>
        <translation>Δεν υπάρχει οδηγός «{guide}» στη βιβλιοθήκη. Επιλέξτε άλλον.</translation>
    </message>
    <message>
        <source>The guide “{guide}” has no step “{step}” in this library. Choose a stage or another guide to go on.</source>
        <translation>Ο οδηγός «{guide}» δεν έχει βήμα «{step}» σε αυτή τη βιβλιοθήκη. Επιλέξτε στάδιο ή άλλον οδηγό.</translation>
    </message>
    <message>
        <source>Too many guides wait for one another. Finish one of them, or choose a stage.</source>
        <translation>Πάρα πολλοί οδηγοί περιμένουν ο ένας τον άλλον. Τελειώστε έναν ή επιλέξτε στάδιο.</translation>
    </message>
    <message>
        <source>This text has no wording for this channel and language.</source>
        <translation>Το κείμενο δεν έχει διατύπωση για αυτό το κανάλι και τη γλώσσα.</translation>
    </message>
    <message>
        <source>This solution is no longer in the library.</source>
        <translation>Αυτή η λύση δεν υπάρχει πια στη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>There is nothing to say at this step.</source>
        <translation>Δεν υπάρχει κάτι να πείτε σε αυτό το βήμα.</translation>
    </message>
    <message>
        <source>Something is missing in this text: fill in the marked field first.</source>
        <translation>Κάτι λείπει στο κείμενο: συμπληρώστε πρώτα το σημειωμένο πεδίο.</translation>
    </message>
    <message>
        <source>This call is closed already; see the log.</source>
        <translation>Η κλήση έχει ήδη κλείσει· δείτε το ιστορικό.</translation>
    </message>
    <message>
        <source>The library has no opening guide for such a call. Ask your supervisor to add one.</source>
        <translation>Η βιβλιοθήκη δεν έχει εισαγωγικό οδηγό για τέτοια κλήση. Ζητήστε από τον προϊστάμενο να προσθέσει.</translation>
    </message>
    <message>
        <source> Example: {text}</source>
        <translation> Παράδειγμα: {text}</translation>
    </message>
</context>
</TS>
