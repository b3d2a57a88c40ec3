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
    <message>
        <source>Desk</source>
        <translation>Γραφείο</translation>
    </message>
    <message>
        <source>Go to the room where customers are served</source>
        <translation>Μετάβαση εκεί όπου εξυπηρετούνται οι πελάτες</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Στούντιο</translation>
    </message>
    <message>
        <source>Go to the room where guides, templates and solutions are made</source>
        <translation>Μετάβαση εκεί όπου φτιάχνονται οι οδηγοί, τα πρότυπα και οι λύσεις</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Εξάσκηση</translation>
    </message>
    <message>
        <source>Go to the room where one practises on simulated customers</source>
        <translation>Μετάβαση εκεί όπου γίνεται εξάσκηση με φανταστικούς πελάτες</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Υπόδειξη</translation>
    </message>
    <message>
        <source>What a good rep would say next; it costs points</source>
        <translation>Τι θα έλεγε τώρα ένας καλός συνεργάτης· κοστίζει βαθμούς</translation>
    </message>
    <message>
        <source>Pause practice, or go on</source>
        <translation>Παύση της εξάσκησης ή συνέχεια</translation>
    </message>
    <message>
        <source>Say something to the customer</source>
        <translation>Πείτε κάτι στον πελάτη</translation>
    </message>
    <message>
        <source>Go to the line; Space in it: said aloud</source>
        <translation>Στο πεδίο· κενό μέσα σε αυτό: ειπώθηκε δυνατά</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Αναιρεί την τελευταία αλλαγή</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Ξανακάνει την αλλαγή που αναιρέθηκε</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>Δοκιμή από εδώ</translation>
    </message>
    <message>
        <source>The real desk on this draft; nothing is logged</source>
        <translation>Το πραγματικό γραφείο με το πρόχειρο· τίποτα δεν καταγράφεται</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>What differs from the published version, word by word</source>
        <translation>Τι διαφέρει από τη δημοσιευμένη έκδοση, λέξη προς λέξη</translation>
    </message>
    <message>
        <source>Replay calls</source>
        <translation>Έλεγχος σε κλήσεις</translation>
    </message>
    <message>
        <source>What would have become of the last calls on this draft</source>
        <translation>Τι θα γινόταν στις τελευταίες κλήσεις με αυτό το πρόχειρο</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Επόμενο πρόβλημα</translation>
    </message>
    <message>
        <source>Go to the next place where something is wrong</source>
        <translation>Πηγαίνει στο επόμενο σημείο που κάτι δεν είναι σωστό</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Δημοσίευση…</translation>
    </message>
    <message>
        <source>See what goes out and what it changes, then publish</source>
        <translation>Δείτε τι βγαίνει και τι αλλάζει, και δημοσιεύστε</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Εκδόσεις</translation>
    </message>
    <message>
        <source>Earlier versions, what they changed, and the way back</source>
        <translation>Παλιότερες εκδόσεις, τι άλλαξαν και η επιστροφή</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Προς επανεξέταση</translation>
    </message>
    <message>
        <source>What is out of date, not found, skipped or changed by reps</source>
        <translation>Τι έχει παλιώσει, δεν βρέθηκε, παραλείπεται ή αλλάζεται</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Εύρεση και αντικατάσταση</translation>
    </message>
    <message>
        <source>Over every language and script, with a preview</source>
        <translation>Σε κάθε γλώσσα και γραφή, με προεπισκόπηση</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Πού χρησιμοποιείται</translation>
    </message>
    <message>
        <source>All places that use this item</source>
        <translation>Όλα τα σημεία που χρησιμοποιούν αυτό το στοιχείο</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>Texts from another program or from translators</source>
        <translation>Κείμενα από άλλο πρόγραμμα ή από μεταφραστές</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Packs, or tables for translators</source>
        <translation>Πακέτα ή πίνακες για μεταφραστές</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Νέο…</translation>
    </message>
    <message>
        <source>A new guide, template, solution or value</source>
        <translation>Νέος οδηγός, πρότυπο, λύση ή τιμή</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Αντίγραφο</translation>
    </message>
    <message>
        <source>The same once more, under another name</source>
        <translation>Το ίδιο άλλη μια φορά, με άλλο όνομα</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Another name in the library; all that uses it follows</source>
        <translation>Άλλο όνομα στη βιβλιοθήκη· ακολουθεί ό,τι το χρησιμοποιεί</translation>
    </message>
    <message>
        <source>Move to pack…</source>
        <translation>Μεταφορά σε πακέτο…</translation>
    </message>
    <message>
        <source>Keep it in another pack</source>
        <translation>Φυλάσσεται σε άλλο πακέτο</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Αρχειοθέτηση</translation>
    </message>
    <message>
        <source>Take it out of the library; it can be brought back</source>
        <translation>Βγαίνει από τη βιβλιοθήκη· μπορεί να επανέλθει</translation>
    </message>
    <message>
        <source>To the map</source>
        <translation>Στον χάρτη</translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation>Στον συντάκτη</translation>
    </message>
    <message>
        <source>To the problems</source>
        <translation>Στα προβλήματα</translation>
    </message>
    <message>
        <source>Restart practice</source>
        <translation>Εξάσκηση από την αρχή</translation>
    </message>
    <message>
        <source>The same scenario again, from its beginning</source>
        <translation>Το ίδιο σενάριο πάλι, από την αρχή</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Τέλος εξάσκησης</translation>
    </message>
    <message>
        <source>End the conversation here and see how it went</source>
        <translation>Τέλος της συνομιλίας εδώ, και πώς πήγε</translation>
    </message>
    <message>
        <source>A known customer</source>
        <translation>Γνωστός πελάτης</translation>
    </message>
    <message>
        <source>Find the customer by name, phone, e-mail or order</source>
        <translation>Βρείτε τον πελάτη με όνομα, τηλέφωνο, e-mail ή παραγγελία</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>By right: all that is known of this customer, for good</source>
        <translation>Δικαιωματικά: όλα όσα ξέρουμε γι’ αυτόν τον πελάτη, οριστικά</translation>
    </message>
    <message>
        <source>Check that nothing in the log was changed or removed</source>
        <translation>Έλεγχος ότι τίποτα στο ημερολόγιο δεν άλλαξε ούτε αφαιρέθηκε</translation>
    </message>
    <message>
        <source>Copy log, library and practice into the folder of backups</source>
        <translation>Αντιγράφει ημερολόγιο, βιβλιοθήκη και εξάσκηση στον φάκελο αντιγράφων</translation>
    </message>
    <message>
        <source>Delete what was said…</source>
        <translation>Διαγραφή όσων ειπώθηκαν…</translation>
    </message>
    <message>
        <source>For how many months what customers said is kept</source>
        <translation>Πόσους μήνες κρατιούνται όσα είπαν οι πελάτες</translation>
    </message>
    <message>
        <source>Go on with a call that is not closed, on the desk</source>
        <translation>Συνέχεια, στο γραφείο, μιας κλήσης που δεν έκλεισε</translation>
    </message>
    <message>
        <source>Go to the room where past calls are looked up</source>
        <translation>Μετάβαση στον χώρο με τις παλιές κλήσεις</translation>
    </message>
    <message>
        <source>Keep how long…</source>
        <translation>Διάρκεια φύλαξης…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Open again at this step</source>
        <translation>Συνέχεια από αυτό το βήμα</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Write the calls that are shown to a file</source>
        <translation>Γράφει τις κλήσεις που φαίνονται σε αρχείο</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Βαθμολογία κλήσης</translation>
    </message>
    <message>
        <source>How the chosen call went, by the scorecard of the sandbox</source>
        <translation>Πώς πήγε η επιλεγμένη κλήση, με τα κριτήρια της εξάσκησης</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Κλείσιμο αργότερα</translation>
    </message>
    <message>
        <source>The next customer comes first; this record waits</source>
        <translation>Πρώτα ο επόμενος πελάτης· αυτή η καταγραφή περιμένει</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Change the wording before it is sent, or leave it as it was</source>
        <translation>Αλλάξτε τη διατύπωση πριν σταλεί, ή αφήστε την όπως ήταν</translation>
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
    <message>
        <source>The customer accepts</source>
        <translation>Ο πελάτης δέχεται</translation>
    </message>
    <message>
        <source>The customer refuses…</source>
        <translation>Ο πελάτης αρνείται…</translation>
    </message>
    <message>
        <source>The customer has accepted it</source>
        <translation>Ο πελάτης το δέχτηκε</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back from hold</source>
        <translation>Τέλος αναμονής</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>αποθηκεύτηκε</translation>
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
        <source>Publish…</source>
        <translation>Δημοσίευση…</translation>
    </message>
    <message>
        <source>Publish… ({errors} first)</source>
        <translation>Δημοσίευση… (πρώτα {errors})</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n call(s)</source>
        <translation>
            <numerusform>Έλεγχος σε %n κλήση</numerusform>
            <numerusform>Έλεγχος σε %n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay calls</source>
        <translation>Έλεγχος σε κλήσεις</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Άλλα…</translation>
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
    <message>
        <source>due {when}</source>
        <translation>έως {when}</translation>
    </message>
    <message>
        <source>hidden until verified</source>
        <translation>κρυφό ως την ταυτοποίηση</translation>
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
    <message>
        <source>What you find there</source>
        <translation>Τι βρίσκετε εκεί</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Ελέγξτε</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Ειπώθηκε</translation>
    </message>
    <message>
        <source>Go on without a topic</source>
        <translation>Συνέχεια χωρίς θέμα</translation>
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
    <message>
        <source>I work here as</source>
        <translation>Εργάζομαι εδώ ως</translation>
    </message>
    <message>
        <source>a rep</source>
        <translation>συνεργάτης</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>προϊστάμενος</translation>
    </message>
    <message>
        <source>a trainee</source>
        <translation>εκπαιδευόμενος</translation>
    </message>
    <message>
        <source>Set a passphrase for supervisors, or an empty one for none</source>
        <translation>Ορίστε συνθηματικό για προϊσταμένους, ή κενό για κανένα</translation>
    </message>
    <message>
        <source>The supervisors’ passphrase, to change the library</source>
        <translation>Το συνθηματικό των προϊσταμένων, για αλλαγές στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Ξεκλειδώθηκε.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Το συνθηματικό ορίστηκε.</translation>
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
    <message>
        <source>Scorecard</source>
        <translation>Βαθμολογία</translation>
    </message>
    <message>
        <source>What the customer needed</source>
        <translation>Τι χρειαζόταν ο πελάτης</translation>
    </message>
    <message>
        <source>Say how it ended before you finish: {title}.</source>
        <translation>Πείτε πώς κατέληξε πριν ολοκληρώσετε: {title}.</translation>
    </message>
    <message>
        <source>No promise is written down:</source>
        <translation>Δεν έχει γραφτεί υπόσχεση:</translation>
    </message>
    <message>
        <source>Note what the customer was promised, and by when.</source>
        <translation>Γράψτε τι υποσχεθήκατε στον πελάτη και ως πότε.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A template has {most} characters at most, and this one has {size}.</source>
        <translation>Ένα πρότυπο έχει το πολύ {most} χαρακτήρες, και αυτό έχει {size}.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Χωρίστε το σε περισσότερα.</translation>
    </message>
    <message>
        <source>This template is too tangled or broken to be read.</source>
        <translation>Αυτό το πρότυπο είναι πολύ μπερδεμένο ή χαλασμένο για να διαβαστεί.</translation>
    </message>
    <message>
        <source>Write it again in simpler parts.</source>
        <translation>Γράψτε το ξανά σε απλούστερα μέρη.</translation>
    </message>
    <message>
        <source>Change the template.</source>
        <translation>Αλλάξτε το πρότυπο.</translation>
    </message>
    <message>
        <source>A value here is not of the kind that the template expects.</source>
        <translation>Μια τιμή εδώ δεν είναι του είδους που περιμένει το πρότυπο.</translation>
    </message>
    <message>
        <source>Check what is compared or reckoned on this line.</source>
        <translation>Ελέγξτε τι συγκρίνεται ή υπολογίζεται σε αυτή τη γραμμή.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Αυτό το κείμενο ξεπερνά τους {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>This reckoning gives a number too large to be said.</source>
        <translation>Ο υπολογισμός δίνει αριθμό πολύ μεγάλο για να ειπωθεί.</translation>
    </message>
    <message>
        <source>“{sign}” works on numbers only; to join words write ~.</source>
        <translation>Το «{sign}» δουλεύει μόνο με αριθμούς· οι λέξεις ενώνονται με ~.</translation>
    </message>
    <message>
        <source>This reckoning uses a number too large to be said.</source>
        <translation>Ο υπολογισμός χρησιμοποιεί αριθμό πολύ μεγάλο για να ειπωθεί.</translation>
    </message>
    <message>
        <source>A loop runs over a list or a range, not over one value.</source>
        <translation>Ένας βρόχος διατρέχει λίστα ή εύρος, όχι μία τιμή.</translation>
    </message>
    <message>
        <source>“{name}” is for the customer: write customer | {same}.</source>
        <translation>Το «{name}» είναι για τον πελάτη: επιλέξτε το στο όνομά του ({same}).</translation>
    </message>
    <message>
        <source>“{case}” is no case. The cases are: {cases}.</source>
        <translation>Το «{case}» δεν είναι πτώση. Οι πτώσεις είναι: {cases}.</translation>
    </message>
    <message>
        <source>Only a name has a calling form and cases.</source>
        <translation>Μόνο ένα όνομα έχει κλητική και πτώσεις.</translation>
    </message>
    <message>
        <source>A role is named by words, for instance role(&quot;you want&quot;).</source>
        <translation>Ένας ρόλος ορίζεται με λέξεις, για παράδειγμα «θέλετε».</translation>
    </message>
    <message>
        <source>Only a choice out of a list has roles.</source>
        <translation>Μόνο μια επιλογή από λίστα έχει ρόλους.</translation>
    </message>
    <message>
        <source>“number” shows 0 to 10 decimals.</source>
        <translation>Ένας αριθμός δείχνει 0 έως 10 δεκαδικά.</translation>
    </message>
    <message>
        <source>“money” needs a currency: write money(&quot;EUR&quot;).</source>
        <translation>Το ποσό χρειάζεται νόμισμα: ορίστε το.</translation>
    </message>
    <message>
        <source>“{name}” needs a number.</source>
        <translation>Το «{name}» χρειάζεται αριθμό.</translation>
    </message>
    <message>
        <source>“{name}” needs a number, not words.</source>
        <translation>Το «{name}» χρειάζεται αριθμό, όχι λέξεις.</translation>
    </message>
    <message>
        <source>“plural” needs {needed} forms in this language, and got {count}.</source>
        <translation>Ο πληθυντικός σε αυτή τη γλώσσα χρειάζεται {needed} τύπους και έχει {count}.</translation>
    </message>
    <message>
        <source>“plural” needs a number or a range.</source>
        <translation>Ο πληθυντικός χρειάζεται αριθμό ή εύρος.</translation>
    </message>
    <message>
        <source>“plural” needs a number or a range, and got words.</source>
        <translation>Ο πληθυντικός χρειάζεται αριθμό ή εύρος και πήρε λέξεις.</translation>
    </message>
    <message>
        <source>“date” has the styles &quot;long&quot;, &quot;short&quot; and &quot;no year&quot;.</source>
        <translation>Η ημερομηνία γράφεται πλήρης, σύντομη ή χωρίς έτος.</translation>
    </message>
    <message>
        <source>“{name}” needs a date.</source>
        <translation>Το «{name}» χρειάζεται ημερομηνία.</translation>
    </message>
    <message>
        <source>“{name}” needs a date with a time.</source>
        <translation>Το «{name}» χρειάζεται ημερομηνία με ώρα.</translation>
    </message>
    <message>
        <source>“and_list” needs a list: [first, second] | and_list.</source>
        <translation>Η απαρίθμηση χρειάζεται λίστα τιμών.</translation>
    </message>
    <message>
        <source>“range” needs whole numbers.</source>
        <translation>Το εύρος χρειάζεται ακέραιους αριθμούς.</translation>
    </message>
    <message>
        <source>“range” counts to {most} at most.</source>
        <translation>Το εύρος μετρά το πολύ ως το {most}.</translation>
    </message>
    <message>
        <source>This text repeats itself too often.</source>
        <translation>Αυτό το κείμενο επαναλαμβάνεται πάρα πολλές φορές.</translation>
    </message>
    <message>
        <source>This text takes too long to be put together.</source>
        <translation>Αυτό το κείμενο αργεί πολύ να συντεθεί.</translation>
    </message>
    <message>
        <source>“{name}” alone says nothing. Write what of it you mean.</source>
        <translation>Το «{name}» μόνο του δεν λέει τίποτα. Ορίστε τι ακριβώς εννοείτε.</translation>
    </message>
    <message>
        <source>This text shows something that is no value.</source>
        <translation>Αυτό το κείμενο δείχνει κάτι που δεν είναι τιμή.</translation>
    </message>
    <message>
        <source>“{name}” holds something that is no value.</source>
        <translation>Το «{name}» περιέχει κάτι που δεν είναι τιμή.</translation>
    </message>
    <message>
        <source>Nothing is known as “{name}” of the {group}.</source>
        <translation>Δεν υπάρχει στοιχείο «{name}» ({group}).</translation>
    </message>
    <message>
        <source>Nothing is known as “{name}”.</source>
        <translation>Δεν υπάρχει στοιχείο «{name}».</translation>
    </message>
    <message>
        <source>Add it to the house values, or choose another one.</source>
        <translation>Προσθέστε την στις τιμές ή επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>Choose a value from the list.</source>
        <translation>Επιλέξτε μια τιμή από τη λίστα.</translation>
    </message>
    <message>
        <source>Choose a fact from the list, or describe it in the guide.</source>
        <translation>Επιλέξτε ένα στοιχείο από τη λίστα ή περιγράψτε το στον οδηγό.</translation>
    </message>
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
        <source>There is no such need here. Choose one that is shown.</source>
        <translation>Δεν υπάρχει τέτοιο αίτημα εδώ. Επιλέξτε ένα από όσα φαίνονται.</translation>
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
        <source>Say for each need how it ended.</source>
        <translation>Πείτε για κάθε αίτημα πώς έκλεισε.</translation>
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
        <source>{needed} of {asked} answers must agree.</source>
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
    <message>
        <source>{file} is not a file.</source>
        <translation>Το {file} δεν είναι αρχείο.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Δώστε ένα αρχείο.</translation>
    </message>
    <message>
        <source>{file} has {size} MB; at most {most} MB are read.</source>
        <translation>Το {file} έχει {size} MB· διαβάζονται το πολύ {most} MB.</translation>
    </message>
    <message>
        <source>Export it in parts, and import them one after another.</source>
        <translation>Εξάγετέ το σε μέρη και εισάγετέ τα ένα ένα.</translation>
    </message>
    <message>
        <source>The file has more than {most} entries.</source>
        <translation>Το αρχείο έχει περισσότερες από {most} εγγραφές.</translation>
    </message>
    <message>
        <source>More than {most} entries are refused; the rest was not looked at.</source>
        <translation>Απορρίφθηκαν πάνω από {most} εγγραφές· οι υπόλοιπες δεν εξετάστηκαν.</translation>
    </message>
    <message>
        <source>Look whether this is the right file, and where it comes from.</source>
        <translation>Δείτε αν αυτό είναι το σωστό αρχείο και από πού προέρχεται.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Ελέγξτε ότι υπάρχει και ότι επιτρέπεται να το διαβάσετε.</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding known here.</source>
        <translation>Η κωδικοποίηση «{encoding}» δεν είναι γνωστή εδώ.</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>Γνωστές είναι: {known}.</translation>
    </message>
    <message>
        <source>The file is not {encoding}: line {line} cannot be read in it.</source>
        <translation>Το αρχείο δεν είναι {encoding}: η γραμμή {line} δεν διαβάζεται έτσι.</translation>
    </message>
    <message>
        <source>Say another encoding, or save the file as UTF-8.</source>
        <translation>Δώστε άλλη κωδικοποίηση ή αποθηκεύστε το αρχείο ως UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from line {line} on. It looks like {guess}, which cannot be sure.</source>
        <translation>Το αρχείο δεν είναι UTF-8 από τη γραμμή {line} και μετά. Μοιάζει με {guess}, αλλά αυτό δεν είναι σίγουρο.</translation>
    </message>
    <message>
        <source>Say its encoding, look over what comes out, or save the file as UTF-8.</source>
        <translation>Δώστε την κωδικοποίηση και ελέγξτε το αποτέλεσμα, ή αποθηκεύστε το αρχείο ως UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from line {line} on.</source>
        <translation>Το αρχείο δεν είναι UTF-8 από τη γραμμή {line} και μετά.</translation>
    </message>
    <message>
        <source>Say its encoding, or save the file as UTF-8.</source>
        <translation>Δώστε την κωδικοποίηση ή αποθηκεύστε το αρχείο ως UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: it cannot be understood from line {line}, column {column} on.</source>
        <translation>Αυτό δεν είναι JSON: δεν γίνεται κατανοητό από τη γραμμή {line}, στήλη {column} και μετά.</translation>
    </message>
    <message>
        <source>Export it again; a file that was edited by hand may lack a comma or a bracket.</source>
        <translation>Εξάγετέ το ξανά· από αρχείο που αλλάχτηκε με το χέρι μπορεί να λείπει κόμμα ή αγκύλη.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Το αρχείο έχει πολύ βαθιά ένθεση.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Εξάγετέ το ξανά.</translation>
    </message>
    <message>
        <source>Line {line} cannot be understood: {sentence}</source>
        <translation>Η γραμμή {line} δεν γίνεται κατανοητή: {sentence}</translation>
    </message>
    <message>
        <source>Export it again; a file that was edited by hand may be damaged.</source>
        <translation>Εξάγετέ το ξανά· αρχείο που αλλάχτηκε με το χέρι μπορεί να είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Το αρχείο είναι άδειο.</translation>
    </message>
    <message>
        <source>This is no file of {source}: {reason}.</source>
        <translation>Αυτό δεν είναι αρχείο του {source}: {reason}.</translation>
    </message>
    <message>
        <source>Say where it comes from, or export it again.</source>
        <translation>Δώστε από πού προέρχεται ή εξάγετέ το ξανά.</translation>
    </message>
    <message>
        <source>What kind of file this is cannot be told from what stands in it.</source>
        <translation>Από το περιεχόμενο δεν φαίνεται τι είδους αρχείο είναι.</translation>
    </message>
    <message>
        <source>Say where it comes from.</source>
        <translation>Δώστε από πού προέρχεται.</translation>
    </message>
    <message>
        <source>This is not an XLSX workbook, or it is damaged.</source>
        <translation>Αυτό δεν είναι βιβλίο XLSX ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>Ανοίξτε το σε πρόγραμμα υπολογιστικών φύλλων και αποθηκεύστε το ως XLSX.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password, or is of the old XLS kind.</source>
        <translation>Το βιβλίο προστατεύεται με κωδικό ή είναι του παλιού είδους XLS.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password.</source>
        <translation>Αποθηκεύστε το ως XLSX χωρίς κωδικό.</translation>
    </message>
    <message>
        <source>The workbook would take more than {most} MB when it is unpacked.</source>
        <translation>Το βιβλίο θα καταλάμβανε πάνω από {most} MB όταν αποσυμπιεστεί.</translation>
    </message>
    <message>
        <source>Save it without what is not needed, or in parts.</source>
        <translation>Αποθηκεύστε το χωρίς τα περιττά ή σε μέρη.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”.</source>
        <translation>Το βιβλίο δεν έχει φύλλο «{sheet}».</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Έχει: {names}.</translation>
    </message>
    <message>
        <source>Row {row} of the table cannot be read; a quote may not be closed, or a cell has more than {most} characters.</source>
        <translation>Η γραμμή {row} του πίνακα δεν διαβάζεται· ίσως δεν έκλεισαν τα εισαγωγικά ή ένα κελί έχει πάνω από {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Save the table again as CSV in a spreadsheet program.</source>
        <translation>Αποθηκεύστε ξανά τον πίνακα ως CSV σε πρόγραμμα υπολογιστικών φύλλων.</translation>
    </message>
    <message>
        <source>The first row of the table has no names of columns.</source>
        <translation>Η πρώτη γραμμή του πίνακα δεν έχει ονόματα στηλών.</translation>
    </message>
    <message>
        <source>Write what each column holds in the first row.</source>
        <translation>Γράψτε στην πρώτη γραμμή τι περιέχει κάθε στήλη.</translation>
    </message>
    <message>
        <source>Two columns are called “{header}”.</source>
        <translation>Δύο στήλες ονομάζονται «{header}».</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Δώστε στη μία άλλο όνομα.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>Ο πίνακας δεν έχει στήλη «{column}».</translation>
    </message>
    <message>
        <source>“{field}” is nothing that a column can be.</source>
        <translation>Το «{field}» δεν είναι κάτι που μπορεί να είναι μια στήλη.</translation>
    </message>
    <message>
        <source>Possible are: {names}.</source>
        <translation>Δυνατά είναι: {names}.</translation>
    </message>
    <message>
        <source>Which column holds the text cannot be told from the names of the columns.</source>
        <translation>Από τα ονόματα των στηλών δεν φαίνεται ποια έχει το κείμενο.</translation>
    </message>
    <message>
        <source>Say it. The table has: {names}.</source>
        <translation>Δώστε την. Ο πίνακας έχει: {names}.</translation>
    </message>
    <message>
        <source>“{prefix}” cannot begin an id.</source>
        <translation>Το «{prefix}» δεν μπορεί να είναι αρχή αναγνωριστικού.</translation>
    </message>
    <message>
        <source>Use small Latin letters, digits and _, at most 20 characters.</source>
        <translation>Χρησιμοποιήστε μικρά λατινικά γράμματα, ψηφία και _, το πολύ 20 χαρακτήρες.</translation>
    </message>
    <message>
        <source>“{language}” is not a language.</source>
        <translation>Το «{language}» δεν είναι γλώσσα.</translation>
    </message>
    <message>
        <source>Write two or three small letters, such as {names}.</source>
        <translation>Γράψτε δύο ή τρία μικρά γράμματα, όπως {names}.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that a text can use.</source>
        <translation>Το «{value}» δεν είναι κάτι που μπορεί να χρησιμοποιήσει ένα κείμενο.</translation>
    </message>
    <message>
        <source>Write the name of a fact, or {names}.</source>
        <translation>Γράψτε το όνομα ενός στοιχείου, ή {names}.</translation>
    </message>
    <message>
        <source>The table has no column “{column}” with the texts of the source language.</source>
        <translation>Ο πίνακας δεν έχει στήλη «{column}» με τα κείμενα της γλώσσας προέλευσης.</translation>
    </message>
    <message>
        <source>Take the table as it was exported; columns may be moved, not renamed.</source>
        <translation>Πάρτε τον πίνακα όπως εξήχθη· οι στήλες μπορούν να μετακινηθούν, όχι να μετονομαστούν.</translation>
    </message>
    <message>
        <source>The table has no column with a translation.</source>
        <translation>Ο πίνακας δεν έχει στήλη με μετάφραση.</translation>
    </message>
    <message>
        <source>Its columns are named by their languages, such as {names}.</source>
        <translation>Τέτοιες στήλες ονομάζονται από τη γλώσσα τους, όπως {names}.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>Ο φάκελος {folder} δεν είναι άδειος.</translation>
    </message>
    <message>
        <source>Choose another folder, or empty it.</source>
        <translation>Επιλέξτε άλλον φάκελο ή αδειάστε τον.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>Το {file} υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation>Επιλέξτε άλλο όνομα ή αφαιρέστε το.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Επιλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>The table does not fit into a workbook: row {row} is too long, or one too many.</source>
        <translation>Ο πίνακας δεν χωρά σε βιβλίο: η γραμμή {row} είναι πολύ μεγάλη ή περισσεύει.</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <translation>Εξάγετέ τον ως CSV.</translation>
    </message>
    <message>
        <source>The library has one language only, so there is nothing to translate into.</source>
        <translation>Η βιβλιοθήκη έχει μόνο μία γλώσσα, οπότε δεν υπάρχει σε τι να μεταφραστεί.</translation>
    </message>
    <message>
        <source>Name the language that is to be added.</source>
        <translation>Δώστε τη γλώσσα που θα προστεθεί.</translation>
    </message>
    <message>
        <source>Nothing was imported, because entries are refused: {count}.</source>
        <translation>Δεν εισήχθη τίποτα, γιατί υπάρχουν εγγραφές που απορρίφθηκαν: {count}.</translation>
    </message>
    <message>
        <source>Mend them in the file, or say that they are to be left out.</source>
        <translation>Διορθώστε τις στο αρχείο ή δηλώστε ότι θα παραλειφθούν.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the pack has errors: {count}.</source>
        <translation>Δεν εισήχθη τίποτα, γιατί το πακέτο έχει σφάλματα: {count}.</translation>
    </message>
    <message>
        <source>Mend them, and import it again.</source>
        <translation>Διορθώστε τα και εισάγετέ το ξανά.</translation>
    </message>
    <message>
        <source>“{field}” is {found} where {wanted} should be.</source>
        <translation>Στο «{field}» υπάρχει {found} αντί για {wanted}.</translation>
    </message>
    <message>
        <source>Export it again, or correct it by hand.</source>
        <translation>Εξάγετέ το ξανά ή διορθώστε το με το χέρι.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Λείπει το «{field}».</translation>
    </message>
    <message>
        <source>Add it, or leave the entry out.</source>
        <translation>Προσθέστε το ή παραλείψτε την εγγραφή.</translation>
    </message>
    <message>
        <source>The entry has nothing to say.</source>
        <translation>Η εγγραφή δεν έχει κάτι να πει.</translation>
    </message>
    <message>
        <source>Leave it out, or give it a text.</source>
        <translation>Παραλείψτε την ή δώστε της κείμενο.</translation>
    </message>
    <message>
        <source>The entry has the same {field} as {first}.</source>
        <translation>Η εγγραφή έχει το ίδιο {field} με: {first}.</translation>
    </message>
    <message>
        <source>Keep one of them, or give one another {field}.</source>
        <translation>Κρατήστε τη μία ή δώστε στη μία άλλο {field}.</translation>
    </message>
    <message>
        <source>“{key}” is given twice.</source>
        <translation>Το «{key}» δίνεται δύο φορές.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Κρατήστε το ένα.</translation>
    </message>
    <message>
        <source>The text has {count} characters; at most {most} are kept.</source>
        <translation>Το κείμενο έχει {count} χαρακτήρες· φυλάσσονται το πολύ {most}.</translation>
    </message>
    <message>
        <source>Shorten it, or divide it.</source>
        <translation>Συντομεύστε το ή χωρίστε το.</translation>
    </message>
    <message>
        <source>The text cannot be used: {sentence}</source>
        <translation>Το κείμενο δεν μπορεί να χρησιμοποιηθεί: {sentence}</translation>
    </message>
    <message>
        <source>“{value}” is not possible for {field}.</source>
        <translation>Το «{value}» δεν είναι δυνατό για το {field}.</translation>
    </message>
    <message>
        <source>There is no text {item}, {part} in the library.</source>
        <translation>Στη βιβλιοθήκη δεν υπάρχει κείμενο {item}, {part}.</translation>
    </message>
    <message>
        <source>It was renamed or removed since; look where it belongs now.</source>
        <translation>Μετονομάστηκε ή αφαιρέθηκε στο μεταξύ· δείτε πού ανήκει τώρα.</translation>
    </message>
    <message>
        <source>The text {item}, {part} stands in the table twice, with different translations.</source>
        <translation>Το κείμενο {item}, {part} υπάρχει δύο φορές στον πίνακα, με διαφορετικές μεταφράσεις.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Κρατήστε μία από τις γραμμές.</translation>
    </message>
    <message>
        <source>The row does not say which text it belongs to.</source>
        <translation>Η γραμμή δεν λέει σε ποιο κείμενο ανήκει.</translation>
    </message>
    <message>
        <source>Take it as it was exported.</source>
        <translation>Πάρτε την όπως εξήχθη.</translation>
    </message>
    <message>
        <source>“{placeholder}” has no counterpart here; it stands as {name} until it is given a value.</source>
        <translation>Το «{placeholder}» δεν έχει αντίστοιχο εδώ· μένει ως {name} μέχρι να πάρει τιμή.</translation>
    </message>
    <message>
        <source>Put a fact, a house value or other words in its place.</source>
        <translation>Βάλτε στη θέση του ένα στοιχείο, μια κοινή τιμή ή άλλες λέξεις.</translation>
    </message>
    <message>
        <source>“{placeholder}” is a rule of the other tool; all its texts stay, beside {name}.</source>
        <translation>Το «{placeholder}» είναι κανόνας του άλλου προγράμματος· όλα τα κείμενά του μένουν, δίπλα στο {name}.</translation>
    </message>
    <message>
        <source>Keep the words that fit and remove the mark, or use a condition of the library.</source>
        <translation>Κρατήστε τις λέξεις που ταιριάζουν και αφαιρέστε το σημάδι, ή χρησιμοποιήστε μια συνθήκη της βιβλιοθήκης.</translation>
    </message>
    <message>
        <source>What “{filter}” did to “{placeholder}” is not carried over.</source>
        <translation>Αυτό που έκανε το «{filter}» στο «{placeholder}» δεν μεταφέρθηκε.</translation>
    </message>
    <message>
        <source>Look the text over.</source>
        <translation>Ελέγξτε το κείμενο.</translation>
    </message>
    <message>
        <source>Two opening braces stand in the text without their end.</source>
        <translation>Στο κείμενο υπάρχουν δύο άγκιστρα που δεν κλείνουν.</translation>
    </message>
    <message>
        <source>Remove them: two braces in a row cannot be said.</source>
        <translation>Αφαιρέστε τα: δύο άγκιστρα στη σειρά δεν λέγονται.</translation>
    </message>
    <message>
        <source>A script stood in the text; it was left out.</source>
        <translation>Στο κείμενο υπήρχε σενάριο εντολών· παραλείφθηκε.</translation>
    </message>
    <message>
        <source>“{tag}” stood in the text; it was left out with what was in it.</source>
        <translation>Στο κείμενο υπήρχε «{tag}»· παραλείφθηκε μαζί με ό,τι είχε μέσα.</translation>
    </message>
    <message>
        <source>“{tag}” is not closed; the rest of the text after it was left out.</source>
        <translation>Το «{tag}» δεν κλείνει· το υπόλοιπο κείμενο μετά από αυτό παραλείφθηκε.</translation>
    </message>
    <message>
        <source>Bold, italic, headings, colours and sizes are not kept.</source>
        <translation>Έντονα, πλάγια, επικεφαλίδες, χρώματα και μεγέθη δεν διατηρούνται.</translation>
    </message>
    <message>
        <source>A picture was left out: {name}.</source>
        <translation>Μια εικόνα παραλείφθηκε: {name}.</translation>
    </message>
    <message>
        <source>A link was left out because of its address: {link}</source>
        <translation>Ένας σύνδεσμος παραλείφθηκε λόγω της διεύθυνσής του: {link}</translation>
    </message>
    <message>
        <source>An attached file was left out: {name}.</source>
        <translation>Ένα συνημμένο αρχείο παραλείφθηκε: {name}.</translation>
    </message>
    <message>
        <source>What it did beside the text is not carried over: {action}.</source>
        <translation>Αυτό που έκανε πέρα από το κείμενο δεν μεταφέρθηκε: {action}.</translation>
    </message>
    <message>
        <source>It was only for {audience}; here everybody sees it.</source>
        <translation>Ήταν μόνο για {audience}· εδώ τη βλέπουν όλοι.</translation>
    </message>
    <message>
        <source>It was switched off there; here it is a draft like the others.</source>
        <translation>Εκεί ήταν απενεργοποιημένη· εδώ είναι πρόχειρο όπως οι άλλες.</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation>Αόρατοι χαρακτήρες αφαιρέθηκαν.</translation>
    </message>
    <message>
        <source>{names} of the source is missing in the {language} translation.</source>
        <translation>{names} της προέλευσης λείπει στη μετάφραση {language}.</translation>
    </message>
    <message>
        <source>Put it where it belongs in the sentence.</source>
        <translation>Βάλτε το στη θέση του μέσα στην πρόταση.</translation>
    </message>
    <message>
        <source>The {language} translation uses {names}, which the source does not.</source>
        <translation>Η μετάφραση {language} χρησιμοποιεί {names}, που η προέλευση δεν έχει.</translation>
    </message>
    <message>
        <source>Look whether it is misspelt.</source>
        <translation>Δείτε μήπως είναι λάθος γραμμένο.</translation>
    </message>
    <message>
        <source>The source changed since the table was made; the {language} is marked as older.</source>
        <translation>Η προέλευση άλλαξε αφότου έγινε ο πίνακας· το {language} σημειώθηκε ως παλαιότερο.</translation>
    </message>
    <message>
        <source>Look whether it still says the same.</source>
        <translation>Δείτε αν λέει ακόμη το ίδιο.</translation>
    </message>
    <message>
        <source>{count} of {all} texts of {item} have no {language} yet.</source>
        <translation>{count} από τα {all} κείμενα του {item} δεν έχουν ακόμη {language}.</translation>
    </message>
    <message>
        <source>The {language} was left empty; what was there stays.</source>
        <translation>Το {language} έμεινε κενό· μένει ό,τι υπήρχε.</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of “{column}”.</source>
        <translation>Το υπολογιστικό φύλλο έκανε ημερομηνία το «{column}».</translation>
    </message>
    <message>
        <source>Look at the cell, and format it as text.</source>
        <translation>Δείτε το κελί και μορφοποιήστε το ως κείμενο.</translation>
    </message>
    <message>
        <source>The pack {pack} is in {languages}; the text is in {language}.</source>
        <translation>Το πακέτο {pack} είναι σε {languages}· το κείμενο είναι σε {language}.</translation>
    </message>
    <message>
        <source>A text has to be there in each language of its pack before it can be published.</source>
        <translation>Ένα κείμενο πρέπει να υπάρχει σε κάθε γλώσσα του πακέτου του για να δημοσιευτεί.</translation>
    </message>
    <message>
        <source>“{gap}” looks like something to be filled in; it stays as it is.</source>
        <translation>Το «{gap}» μοιάζει με κάτι που πρέπει να συμπληρωθεί· μένει όπως είναι.</translation>
    </message>
    <message>
        <source>“{word}” mixes letters of two alphabets that look alike.</source>
        <translation>Το «{word}» ανακατεύει όμοια γράμματα δύο αλφαβήτων.</translation>
    </message>
    <message>
        <source>Type the word again in one alphabet.</source>
        <translation>Γράψτε ξανά τη λέξη με ένα αλφάβητο.</translation>
    </message>
    <message>
        <source>Serbian in Latin letters was put into Cyrillic.</source>
        <translation>Τα σερβικά με λατινικά γράμματα γράφτηκαν σε κυριλλικά.</translation>
    </message>
    <message>
        <source>Taken for Serbian, but these letters are not Serbian: {letters}</source>
        <translation>Θεωρήθηκε σερβικό, αλλά αυτά τα γράμματα δεν είναι σερβικά: {letters}</translation>
    </message>
    <message>
        <source>Say the language of the file.</source>
        <translation>Δώστε τη γλώσσα του αρχείου.</translation>
    </message>
    <message>
        <source>Taken for {language}, but it may be Serbian in Latin letters.</source>
        <translation>Θεωρήθηκε {language}, αλλά ίσως είναι σερβικά με λατινικά γράμματα.</translation>
    </message>
    <message>
        <source>If so, say that the language is Serbian.</source>
        <translation>Αν είναι έτσι, δηλώστε ότι η γλώσσα είναι τα σερβικά.</translation>
    </message>
    <message>
        <source>“{placeholder}” is taken for the fact {name}.</source>
        <translation>Το «{placeholder}» θεωρήθηκε το στοιχείο {name}.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read; there are also: {others}.</source>
        <translation>Διαβάζεται μόνο το φύλλο «{sheet}»· υπάρχουν και: {others}.</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}.</source>
        <translation>Στήλες που δεν χρησιμοποιούνται: {columns}.</translation>
    </message>
    <message>
        <source>“{column}” holds a formula; its last result was read.</source>
        <translation>Το «{column}» έχει τύπο· διαβάστηκε το τελευταίο του αποτέλεσμα.</translation>
    </message>
    <message>
        <source>The conversation did not end well.</source>
        <translation>Η συνομιλία δεν τελείωσε καλά.</translation>
    </message>
    <message>
        <source>Hints were asked for.</source>
        <translation>Ζητήθηκαν υποδείξεις.</translation>
    </message>
    <message>
        <source>This was rude.</source>
        <translation>Αυτό ήταν αγενές.</translation>
    </message>
    <message>
        <source>This makes light of what matters to the customer.</source>
        <translation>Αυτό υποτιμά κάτι που μετράει για τον πελάτη.</translation>
    </message>
    <message>
        <source>This blames somebody instead of helping.</source>
        <translation>Αυτό ρίχνει το φταίξιμο αντί να βοηθά.</translation>
    </message>
    <message>
        <source>This refuses without offering anything else.</source>
        <translation>Αυτό αρνείται χωρίς να προτείνει κάτι άλλο.</translation>
    </message>
    <message>
        <source>The customer was greeted first of all.</source>
        <translation>Πρώτα απ’ όλα χαιρετήσατε τον πελάτη.</translation>
    </message>
    <message>
        <source>The greeting came late.</source>
        <translation>Ο χαιρετισμός ήρθε αργά.</translation>
    </message>
    <message>
        <source>Greet first; everything else comes after.</source>
        <translation>Πρώτα χαιρετάτε· όλα τα άλλα έπονται.</translation>
    </message>
    <message>
        <source>The customer was not greeted.</source>
        <translation>Ο πελάτης δεν χαιρετήθηκε.</translation>
    </message>
    <message>
        <source>A human word that fits this customer.</source>
        <translation>Μια ανθρώπινη λέξη που ταιριάζει σε αυτόν τον πελάτη.</translation>
    </message>
    <message>
        <source>A human word, though another one fits this customer better.</source>
        <translation>Μια ανθρώπινη λέξη, όμως σε αυτόν τον πελάτη ταιριάζει άλλη.</translation>
    </message>
    <message>
        <source>Another kind of word builds trust with this customer.</source>
        <translation>Με αυτόν τον πελάτη άλλη λέξη χτίζει εμπιστοσύνη.</translation>
    </message>
    <message>
        <source>There was no human word before business.</source>
        <translation>Δεν υπήρξε ανθρώπινη λέξη πριν από τη δουλειά.</translation>
    </message>
    <message>
        <source>Small talk does not fit somebody who is upset.</source>
        <translation>Η κουβεντούλα δεν ταιριάζει σε κάποιον αναστατωμένο.</translation>
    </message>
    <message>
        <source>An open question let the customer tell it.</source>
        <translation>Μια ανοιχτή ερώτηση άφησε τον πελάτη να τα πει.</translation>
    </message>
    <message>
        <source>No open question was asked before an offer.</source>
        <translation>Πριν από την πρόταση δεν έγινε ανοιχτή ερώτηση.</translation>
    </message>
    <message>
        <source>What was needed was asked for.</source>
        <translation>Ρωτήθηκε ό,τι χρειαζόταν.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Δεν ρωτήθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Found out: {what}</source>
        <translation>Μάθατε: {what}</translation>
    </message>
    <message>
        <source>Not found out: {what}</source>
        <translation>Δεν μάθατε: {what}</translation>
    </message>
    <message>
        <source>The customer had told this already.</source>
        <translation>Ο πελάτης το είχε πει ήδη.</translation>
    </message>
    <message>
        <source>The need was said back before anything was offered.</source>
        <translation>Η ανάγκη επαναλήφθηκε πριν προταθεί κάτι.</translation>
    </message>
    <message>
        <source>The need was said back, but after the offer.</source>
        <translation>Η ανάγκη επαναλήφθηκε, αλλά μετά την πρόταση.</translation>
    </message>
    <message>
        <source>Say the need back first, and wait for a yes.</source>
        <translation>Πρώτα επαναλάβετε την ανάγκη και περιμένετε το «ναι».</translation>
    </message>
    <message>
        <source>The need was not said back, so nobody knows whether it was understood.</source>
        <translation>Η ανάγκη δεν επαναλήφθηκε, οπότε κανείς δεν ξέρει αν έγινε κατανοητή.</translation>
    </message>
    <message>
        <source>A solution that fits was offered.</source>
        <translation>Προτάθηκε λύση που ταιριάζει.</translation>
    </message>
    <message>
        <source>A solution that fits, though not the best one.</source>
        <translation>Λύση που ταιριάζει, όχι όμως η καλύτερη.</translation>
    </message>
    <message>
        <source>Another solution fits better.</source>
        <translation>Άλλη λύση ταιριάζει καλύτερα.</translation>
    </message>
    <message>
        <source>No solution that fits was offered.</source>
        <translation>Δεν προτάθηκε λύση που να ταιριάζει.</translation>
    </message>
    <message>
        <source>This solution does not fit the need.</source>
        <translation>Αυτή η λύση δεν ταιριάζει στην ανάγκη.</translation>
    </message>
    <message>
        <source>The offer came before the need was found, or before calm.</source>
        <translation>Η πρόταση ήρθε πριν βρεθεί η ανάγκη ή πριν ηρεμήσει ο πελάτης.</translation>
    </message>
    <message>
        <source>What was promised can be kept.</source>
        <translation>Ό,τι υποσχεθήκατε μπορεί να τηρηθεί.</translation>
    </message>
    <message>
        <source>What cannot be had was said plainly.</source>
        <translation>Ειπώθηκε καθαρά τι δεν γίνεται.</translation>
    </message>
    <message>
        <source>Nothing was said of what we can promise.</source>
        <translation>Δεν ειπώθηκε τίποτα για το τι μπορούμε να υποσχεθούμε.</translation>
    </message>
    <message>
        <source>A promise nobody can keep.</source>
        <translation>Υπόσχεση που κανείς δεν μπορεί να τηρήσει.</translation>
    </message>
    <message>
        <source>The customer was taken seriously.</source>
        <translation>Πήρατε τον πελάτη στα σοβαρά.</translation>
    </message>
    <message>
        <source>Show that you heard it, and take it over.</source>
        <translation>Δείξτε ότι το ακούσατε και αναλάβετέ το.</translation>
    </message>
    <message>
        <source>Said again and again, it is a formula.</source>
        <translation>Ειπωμένο ξανά και ξανά, γίνεται τυπική φράση.</translation>
    </message>
    <message>
        <source>This makes things worse.</source>
        <translation>Αυτό χειροτερεύει τα πράγματα.</translation>
    </message>
    <message>
        <source>The customer was not kept waiting.</source>
        <translation>Ο πελάτης δεν περίμενε.</translation>
    </message>
    <message>
        <source>It took a little long.</source>
        <translation>Κράτησε λίγο παραπάνω.</translation>
    </message>
    <message>
        <source>It took much too long.</source>
        <translation>Κράτησε πάρα πολύ.</translation>
    </message>
    <message>
        <source>The customer was left waiting.</source>
        <translation>Ο πελάτης έμεινε να περιμένει.</translation>
    </message>
    <message>
        <source>The customer was interrupted.</source>
        <translation>Ο πελάτης διακόπηκε.</translation>
    </message>
    <message>
        <source>The customer was thanked.</source>
        <translation>Ευχαριστήσατε τον πελάτη.</translation>
    </message>
    <message>
        <source>The customer was not thanked.</source>
        <translation>Δεν ευχαριστήσατε τον πελάτη.</translation>
    </message>
    <message>
        <source>A goodbye.</source>
        <translation>Ένας αποχαιρετισμός.</translation>
    </message>
    <message>
        <source>There was no goodbye.</source>
        <translation>Δεν υπήρξε αποχαιρετισμός.</translation>
    </message>
    <message>
        <source>It was made sure that nothing is left.</source>
        <translation>Βεβαιωθήκατε ότι δεν έμεινε τίποτα.</translation>
    </message>
    <message>
        <source>Nobody asked whether that solved it, or whether there is anything else.</source>
        <translation>Δεν ρωτήθηκε αν λύθηκε ή αν υπάρχει κάτι άλλο.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}”.</source>
        <translation>Δεν υπάρχει σενάριο «{scenario}».</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” is not written in “{language}”.</source>
        <translation>Το σενάριο «{scenario}» δεν είναι γραμμένο στη γλώσσα «{language}».</translation>
    </message>
    <message>
        <source>Choose one of its languages.</source>
        <translation>Διαλέξτε μία από τις γλώσσες του.</translation>
    </message>
    <message>
        <source>There is no level {level}.</source>
        <translation>Δεν υπάρχει επίπεδο {level}.</translation>
    </message>
    <message>
        <source>Choose 1, 2, 3 or 4.</source>
        <translation>Διαλέξτε 1, 2, 3 ή 4.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Έχει αφαιρεθεί.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Αυτό μπορεί να το κάνει μόνο ο προϊστάμενος.</translation>
    </message>
    <message>
        <source>Choose in the settings that you work as a supervisor.</source>
        <translation>Διαλέξτε στις ρυθμίσεις ότι εργάζεστε ως προϊστάμενος.</translation>
    </message>
    <message>
        <source>This step asks something that nobody answered in the call.</source>
        <translation>Αυτό το βήμα ρωτά κάτι που κανείς δεν απάντησε στη συνομιλία.</translation>
    </message>
    <message>
        <source>The replay was ended from outside before it was done.</source>
        <translation>Η επανάληψη διακόπηκε απ' έξω πριν τελειώσει.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, replay fewer calls.</source>
        <translation>Δοκιμάστε ξανά· αν συμβεί πάλι, επαναλάβετε λιγότερες κλήσεις.</translation>
    </message>
    <message>
        <source>I looked it over; ask again in half a year</source>
        <translation>Το κοίταξα· ξανά σε μισό χρόνο</translation>
    </message>
    <message>
        <source>The translation still fits</source>
        <translation>Η μετάφραση ταιριάζει ακόμη</translation>
    </message>
    <message>
        <source>Offer it without a text of its own</source>
        <translation>Προσφέρετέ τη χωρίς δικό της κείμενο</translation>
    </message>
    <message>
        <source>Take “{name}”</source>
        <translation>Βάλτε «{name}»</translation>
    </message>
    <message>
        <source>Write “{word}” in one alphabet</source>
        <translation>Γράψτε «{word}» με ένα αλφάβητο</translation>
    </message>
    <message>
        <source>Begin with “{step}”</source>
        <translation>Αρχίστε με «{step}»</translation>
    </message>
    <message>
        <source>Begin at its first step</source>
        <translation>Αρχίστε από το πρώτο του βήμα</translation>
    </message>
    <message>
        <source>Lead to “{step}”</source>
        <translation>Οδηγήστε στο «{step}»</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Παραλείψτε το</translation>
    </message>
    <message>
        <source>Do not offer it here</source>
        <translation>Μην τη προσφέρετε εδώ</translation>
    </message>
    <message>
        <source>Do not look for it here</source>
        <translation>Μην την αναζητάτε εδώ</translation>
    </message>
    <message>
        <source>Describe it as everywhere else</source>
        <translation>Περιγράψτε το όπως παντού αλλού</translation>
    </message>
    <message>
        <source>It need not be said</source>
        <translation>Δεν χρειάζεται να ειπωθεί</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Αφαιρέστε τη συνθήκη</translation>
    </message>
    <message>
        <source>Look at this way on before the others</source>
        <translation>Δείτε αυτή τη συνέχεια πριν από τις άλλες</translation>
    </message>
    <message>
        <source>Take the last way on in all other cases</source>
        <translation>Σε κάθε άλλη περίπτωση πάρτε την τελευταία συνέχεια</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Αφαιρέστε αυτό το βήμα</translation>
    </message>
    <message>
        <source>Go on with “{step}”</source>
        <translation>Συνεχίστε με «{step}»</translation>
    </message>
    <message>
        <source>Go back to the guide that called this one</source>
        <translation>Επιστροφή στον οδηγό που κάλεσε αυτόν</translation>
    </message>
    <message>
        <source>Go there for good</source>
        <translation>Πηγαίνετε εκεί οριστικά</translation>
    </message>
    <message>
        <source>Ask nothing here, only say it</source>
        <translation>Μη ρωτάτε τίποτα εδώ, μόνο πείτε το</translation>
    </message>
    <message>
        <source>Ask for “{fact}” before</source>
        <translation>Ρωτήστε πρώτα: «{fact}»</translation>
    </message>
    <message>
        <source>There is no “{item}” any more.</source>
        <translation>Δεν υπάρχει πια «{item}».</translation>
    </message>
    <message>
        <source>Look at the tree again.</source>
        <translation>Κοιτάξτε ξανά το δέντρο.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id.</source>
        <translation>Το «{id}» δεν μπορεί να είναι αναγνωριστικό.</translation>
    </message>
    <message>
        <source>Take small Latin letters, digits and “_”, with a letter first.</source>
        <translation>Πάρτε μικρά λατινικά γράμματα, ψηφία και «_», με πρώτο ένα γράμμα.</translation>
    </message>
    <message>
        <source>“{name}” has a meaning of its own in texts and conditions.</source>
        <translation>Το «{name}» έχει δική του σημασία σε κείμενα και συνθήκες.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Πάρτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>There is a “{id}” already.</source>
        <translation>Υπάρχει ήδη «{id}».</translation>
    </message>
    <message>
        <source>Take another id.</source>
        <translation>Πάρτε άλλο αναγνωριστικό.</translation>
    </message>
    <message>
        <source>“{name}” is a name that the program itself uses; it stays.</source>
        <translation>Το «{name}» είναι όνομα που χρησιμοποιεί το ίδιο το πρόγραμμα· μένει.</translation>
    </message>
    <message>
        <source>Change its label instead: that is what people see.</source>
        <translation>Αλλάξτε την ετικέτα του: αυτήν βλέπουν οι άνθρωποι.</translation>
    </message>
    <message>
        <source>There is no fact “{name}”.</source>
        <translation>Δεν υπάρχει στοιχείο «{name}».</translation>
    </message>
    <message>
        <source>Describe it first, or take another one.</source>
        <translation>Περιγράψτε το πρώτα ή πάρτε άλλο.</translation>
    </message>
    <message>
        <source>There is no guide “{name}”.</source>
        <translation>Δεν υπάρχει οδηγός «{name}».</translation>
    </message>
    <message>
        <source>Write it, or choose another one.</source>
        <translation>Γράψτε το ή διαλέξτε άλλο.</translation>
    </message>
    <message>
        <source>There is no house value “{name}”.</source>
        <translation>Δεν υπάρχει τιμή του καταστήματος «{name}».</translation>
    </message>
    <message>
        <source>Add it to the house values, or take another one.</source>
        <translation>Προσθέστε την στις τιμές του καταστήματος ή πάρτε άλλη.</translation>
    </message>
    <message>
        <source>No solution has the tag “{name}”.</source>
        <translation>Καμία λύση δεν έχει την ετικέτα «{name}».</translation>
    </message>
    <message>
        <source>Give a solution this tag, or look for another one.</source>
        <translation>Δώστε σε μια λύση αυτή την ετικέτα ή ψάξτε άλλη.</translation>
    </message>
    <message>
        <source>There is no text “{name}”.</source>
        <translation>Δεν υπάρχει κείμενο «{name}».</translation>
    </message>
    <message>
        <source>Nothing is known under “{name}” here.</source>
        <translation>Δεν είναι γνωστό τίποτα εδώ ως «{name}».</translation>
    </message>
    <message>
        <source>Take another value, or describe the fact.</source>
        <translation>Πάρτε άλλη τιμή ή περιγράψτε το στοιχείο.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer was verified.</source>
        <translation>Τίποτα δεν λέει πώς συνεχίζουμε όταν ο πελάτης έχει ταυτοποιηθεί.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer could not be verified.</source>
        <translation>Τίποτα δεν λέει πώς συνεχίζουμε όταν ο πελάτης δεν ταυτοποιήθηκε.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when somebody else speaks for the customer.</source>
        <translation>Τίποτα δεν λέει πώς συνεχίζουμε όταν μιλά κάποιος άλλος για τον πελάτη.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer accepts.</source>
        <translation>Τίποτα δεν λέει πώς συνεχίζουμε όταν ο πελάτης δέχεται.</translation>
    </message>
    <message>
        <source>Nothing says how to go on when the customer refuses.</source>
        <translation>Τίποτα δεν λέει πώς συνεχίζουμε όταν ο πελάτης αρνείται.</translation>
    </message>
    <message>
        <source>Nothing says how to go on from here.</source>
        <translation>Τίποτα δεν λέει πώς συνεχίζουμε από εδώ.</translation>
    </message>
    <message>
        <source>Choose the step that comes then.</source>
        <translation>Διαλέξτε το βήμα που έρχεται τότε.</translation>
    </message>
    <message>
        <source>“{guide}” is called here and never comes back.</source>
        <translation>Ο οδηγός «{guide}» καλείται εδώ και δεν επιστρέφει ποτέ.</translation>
    </message>
    <message>
        <source>Let it come back at its end, or go there for good.</source>
        <translation>Κάντε τον να επιστρέφει στο τέλος ή πηγαίνετε εκεί οριστικά.</translation>
    </message>
    <message>
        <source>No answer leads out of this loop: {steps}.</source>
        <translation>Καμία απάντηση δεν βγάζει από αυτόν τον κύκλο: {steps}.</translation>
    </message>
    <message>
        <source>Let one of these answers lead to an end.</source>
        <translation>Κάντε μία από αυτές τις απαντήσεις να οδηγεί σε τέλος.</translation>
    </message>
    <message>
        <source>This solution was valid until {day} and is not offered any more.</source>
        <translation>Αυτή η λύση ίσχυε έως {day} και δεν προσφέρεται πια.</translation>
    </message>
    <message>
        <source>Choose a later day, or take the solution out.</source>
        <translation>Διαλέξτε μεταγενέστερη ημέρα ή αφαιρέστε τη λύση.</translation>
    </message>
    <message>
        <source>This solution was to be looked at again by {day}.</source>
        <translation>Αυτή η λύση έπρεπε να ξανακοιταχτεί έως {day}.</translation>
    </message>
    <message>
        <source>Look it over, and choose a later day.</source>
        <translation>Κοιτάξτε τη και διαλέξτε μεταγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>“{fact}” is described differently elsewhere.</source>
        <translation>Το «{fact}» περιγράφεται αλλού διαφορετικά.</translation>
    </message>
    <message>
        <source>Describe it in the same way everywhere.</source>
        <translation>Περιγράψτε το παντού με τον ίδιο τρόπο.</translation>
    </message>
    <message>
        <source>This has to be said, and there is nothing to say.</source>
        <translation>Αυτό πρέπει να ειπωθεί και δεν υπάρχει τι να πείτε.</translation>
    </message>
    <message>
        <source>Write it, or let it go without saying.</source>
        <translation>Γράψτε το ή αφήστε το να μη λέγεται.</translation>
    </message>
    <message>
        <source>“{fact}” has no phrases: it is no choice of several options.</source>
        <translation>Το «{fact}» δεν έχει φράσεις: δεν είναι επιλογή από πολλές.</translation>
    </message>
    <message>
        <source>Remove the phrase from the text.</source>
        <translation>Αφαιρέστε τη φράση από το κείμενο.</translation>
    </message>
    <message>
        <source>Some options of “{fact}” have no words for “{role}” in this language.</source>
        <translation>Κάποιες επιλογές του «{fact}» δεν έχουν λέξεις για «{role}» σε αυτή τη γλώσσα.</translation>
    </message>
    <message>
        <source>Write them with the options.</source>
        <translation>Γράψτε τες στις επιλογές.</translation>
    </message>
    <message>
        <source>This text is not written yet.</source>
        <translation>Αυτό το κείμενο δεν έχει γραφτεί ακόμη.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Γράψτε το.</translation>
    </message>
    <message>
        <source>This is not written yet in: {languages}.</source>
        <translation>Αυτό δεν έχει γραφτεί ακόμη σε: {languages}.</translation>
    </message>
    <message>
        <source>Write it there too.</source>
        <translation>Γράψτε το κι εκεί.</translation>
    </message>
    <message>
        <source>The name stands in a form that is only known when somebody typed it.</source>
        <translation>Το όνομα είναι σε μορφή που είναι γνωστή μόνο αν κάποιος την έγραψε.</translation>
    </message>
    <message>
        <source>Turn the sentence so that the name stands in its basic or its calling form.</source>
        <translation>Γυρίστε τη φράση ώστε το όνομα να είναι στη βασική μορφή ή στην κλητική.</translation>
    </message>
    <message>
        <source>A way on is never taken: one before it always is open.</source>
        <translation>Μια συνέχεια δεν επιλέγεται ποτέ: μια προηγούμενη είναι πάντα ανοιχτή.</translation>
    </message>
    <message>
        <source>Move it up, or give those before it a condition.</source>
        <translation>Μετακινήστε την πιο πάνω ή δώστε συνθήκη στις προηγούμενες.</translation>
    </message>
    <message>
        <source>“{answer}” is never offered: one before it always is.</source>
        <translation>Το «{answer}» δεν προσφέρεται ποτέ: ένα προηγούμενο πάντα προσφέρεται.</translation>
    </message>
    <message>
        <source>The condition of this step can never be true, so nobody comes to it.</source>
        <translation>Η συνθήκη αυτού του βήματος δεν ισχύει ποτέ, άρα κανείς δεν φτάνει εδώ.</translation>
    </message>
    <message>
        <source>Change the condition, or remove it.</source>
        <translation>Αλλάξτε τη συνθήκη ή αφαιρέστε την.</translation>
    </message>
    <message>
        <source>The condition of a way on can never be true.</source>
        <translation>Η συνθήκη μιας συνέχειας δεν ισχύει ποτέ.</translation>
    </message>
    <message>
        <source>The condition of “{answer}” can never be true.</source>
        <translation>Η συνθήκη για «{answer}» δεν ισχύει ποτέ.</translation>
    </message>
    <message>
        <source>A question without answers leads nowhere.</source>
        <translation>Μια ερώτηση χωρίς απαντήσεις δεν οδηγεί πουθενά.</translation>
    </message>
    <message>
        <source>Add answers, or make it a step that only says something.</source>
        <translation>Προσθέστε απαντήσεις ή κάντε το βήμα που μόνο λέει κάτι.</translation>
    </message>
    <message>
        <source>No end can be reached from here.</source>
        <translation>Από εδώ δεν φτάνουμε σε κανένα τέλος.</translation>
    </message>
    <message>
        <source>Follow its answers: one of them has to lead to an end.</source>
        <translation>Ακολουθήστε τις απαντήσεις: μία πρέπει να οδηγεί σε τέλος.</translation>
    </message>
    <message>
        <source>All ways on from here can be closed at once.</source>
        <translation>Όλες οι συνέχειες από εδώ μπορεί να είναι μαζί κλειστές.</translation>
    </message>
    <message>
        <source>Let the last one have no condition.</source>
        <translation>Αφήστε την τελευταία χωρίς συνθήκη.</translation>
    </message>
    <message>
        <source>Nothing says what customers say when they need this guide.</source>
        <translation>Τίποτα δεν λέει τι λένε οι πελάτες όταν χρειάζονται αυτόν τον οδηγό.</translation>
    </message>
    <message>
        <source>Write a few of their sentences, so that it is found.</source>
        <translation>Γράψτε μερικές φράσεις τους, για να βρίσκεται.</translation>
    </message>
    <message>
        <source>Nothing says how to ask for “{fact}”.</source>
        <translation>Τίποτα δεν λέει πώς ρωτάμε για «{fact}».</translation>
    </message>
    <message>
        <source>Write the question with that fact.</source>
        <translation>Γράψτε την ερώτηση σε εκείνο το στοιχείο.</translation>
    </message>
    <message>
        <source>Nothing leads on from here, and it is no end.</source>
        <translation>Τίποτα δεν οδηγεί παρακάτω από εδώ, και δεν είναι τέλος.</translation>
    </message>
    <message>
        <source>Choose what comes next, or let it end here.</source>
        <translation>Διαλέξτε τι ακολουθεί ή αφήστε το να τελειώσει εδώ.</translation>
    </message>
    <message>
        <source>“{fact}” is not known yet at this step.</source>
        <translation>Το «{fact}» δεν είναι ακόμη γνωστό σε αυτό το βήμα.</translation>
    </message>
    <message>
        <source>Ask for it before, or make the words that need it optional.</source>
        <translation>Ρωτήστε το νωρίτερα ή κάντε προαιρετικές τις λέξεις που το χρειάζονται.</translation>
    </message>
    <message>
        <source>“{fact}” is not known yet on the way {steps}.</source>
        <translation>Το «{fact}» δεν είναι ακόμη γνωστό στη διαδρομή {steps}.</translation>
    </message>
    <message>
        <source>The translation is older than its source: {languages}.</source>
        <translation>Η μετάφραση είναι παλαιότερη από το πρωτότυπο: {languages}.</translation>
    </message>
    <message>
        <source>Look it over, and say that it still fits.</source>
        <translation>Κοιτάξτε τη και πείτε ότι ταιριάζει ακόμη.</translation>
    </message>
    <message>
        <source>Nobody called this guide, so there is nowhere to go back to.</source>
        <translation>Κανείς δεν κάλεσε αυτόν τον οδηγό, άρα δεν υπάρχει πού να επιστρέψει.</translation>
    </message>
    <message>
        <source>Let it end here.</source>
        <translation>Αφήστε το να τελειώσει εδώ.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Μήπως εννοούσατε «{near}»;</translation>
    </message>
    <message>
        <source>“{guide}” has no step “{name}”.</source>
        <translation>Ο οδηγός «{guide}» δεν έχει βήμα «{name}».</translation>
    </message>
    <message>
        <source>Choose a step that is there.</source>
        <translation>Διαλέξτε ένα βήμα που υπάρχει.</translation>
    </message>
    <message>
        <source>Nothing leads here.</source>
        <translation>Τίποτα δεν οδηγεί εδώ.</translation>
    </message>
    <message>
        <source>Let an answer lead here, or remove the step.</source>
        <translation>Κάντε μια απάντηση να οδηγεί εδώ ή αφαιρέστε το βήμα.</translation>
    </message>
    <message>
        <source>“{fact}” is always known.</source>
        <translation>Το «{fact}» είναι πάντα γνωστό.</translation>
    </message>
    <message>
        <source>Compare it with a value.</source>
        <translation>Συγκρίνετέ το με μια τιμή.</translation>
    </message>
    <message>
        <source>“{fact}” cannot be compared with that.</source>
        <translation>Το «{fact}» δεν συγκρίνεται με αυτό.</translation>
    </message>
    <message>
        <source>Choose a value of its own kind.</source>
        <translation>Διαλέξτε τιμή του ίδιου είδους.</translation>
    </message>
    <message>
        <source>“{fact}” is never “{value}”.</source>
        <translation>Το «{fact}» δεν είναι ποτέ «{value}».</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Διαλέξτε άλλη τιμή.</translation>
    </message>
    <message>
        <source>A text was withdrawn</source>
        <translation>Ένα κείμενο αποσύρθηκε</translation>
    </message>
    <message>
        <source>The text that was shown here was withdrawn. Look at what is shown now.</source>
        <translation>Το κείμενο που υπήρχε εδώ αποσύρθηκε. Δείτε τι εμφανίζεται τώρα.</translation>
    </message>
    <message>
        <source>Nothing is said of what changes.</source>
        <translation>Δεν λέτε τι αλλάζει.</translation>
    </message>
    <message>
        <source>Say it in a few words: reps read them at their next shift.</source>
        <translation>Πείτε το με λίγα λόγια: τα διαβάζουν όλοι στην επόμενη βάρδια.</translation>
    </message>
    <message>
        <source>Nothing that would change was chosen.</source>
        <translation>Δεν επιλέχθηκε τίποτα που θα άλλαζε.</translation>
    </message>
    <message>
        <source>Tick what shall go out.</source>
        <translation>Σημειώστε τι θα δημοσιευτεί.</translation>
    </message>
    <message>
        <source>“{item}” was published by somebody else since you began with it.</source>
        <translation>Το «{item}» δημοσιεύτηκε από άλλον αφότου αρχίσατε με αυτό.</translation>
    </message>
    <message>
        <source>Look at both sides, choose what shall be, and publish again.</source>
        <translation>Δείτε και τις δύο πλευρές, διαλέξτε τι θα ισχύει και δημοσιεύστε ξανά.</translation>
    </message>
    <message>
        <source>There is no version {number} of the library.</source>
        <translation>Δεν υπάρχει έκδοση {number} της βιβλιοθήκης.</translation>
    </message>
    <message>
        <source>Look at the list of versions.</source>
        <translation>Δείτε τον κατάλογο των εκδόσεων.</translation>
    </message>
    <message>
        <source>Nothing is said of why this is withdrawn.</source>
        <translation>Δεν λέτε γιατί αποσύρεται.</translation>
    </message>
    <message>
        <source>Say it in a few words: reps read them at once.</source>
        <translation>Πείτε το με λίγα λόγια: τα διαβάζουν όλοι αμέσως.</translation>
    </message>
    <message>
        <source>This text is not in what is published.</source>
        <translation>Αυτό το κείμενο δεν είναι στα δημοσιευμένα.</translation>
    </message>
    <message>
        <source>Only texts that can be said, and solutions, can be withdrawn.</source>
        <translation>Μόνο κείμενα που λέγονται και λύσεις μπορούν να αποσυρθούν.</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile.</source>
        <translation>Κάποιος άλλος δημοσίευσε στο μεταξύ.</translation>
    </message>
    <message>
        <source>Look at what changed, and publish again.</source>
        <translation>Δείτε τι άλλαξε και δημοσιεύστε ξανά.</translation>
    </message>
    <message>
        <source>Only a supervisor may change the library.</source>
        <translation>Μόνο ένας προϊστάμενος μπορεί να αλλάζει τη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>Choose in the settings that you work here as a supervisor.</source>
        <translation>Επιλέξτε στις ρυθμίσεις ότι εργάζεστε εδώ ως προϊστάμενος.</translation>
    </message>
    <message>
        <source>Changing the library needs the supervisors' passphrase.</source>
        <translation>Για αλλαγές στη βιβλιοθήκη χρειάζεται η φράση πρόσβασης των προϊσταμένων.</translation>
    </message>
    <message>
        <source>Type it, or ask the supervisor who set it.</source>
        <translation>Γράψτε την ή ρωτήστε τον προϊστάμενο που την όρισε.</translation>
    </message>
    <message>
        <source>This is not the supervisors' passphrase.</source>
        <translation>Αυτή δεν είναι η φράση πρόσβασης των προϊσταμένων.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard's layout, and try again.</source>
        <translation>Προσέξτε τα κεφαλαία και τη διάταξη του πληκτρολογίου και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>This passphrase is shorter than 8 characters.</source>
        <translation>Αυτή η φράση έχει λιγότερους από 8 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Take three or four words that only supervisors know.</source>
        <translation>Πάρτε τρεις ή τέσσερις λέξεις που ξέρουν μόνο οι προϊστάμενοι.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Διαλέξτε άλλο.</translation>
    </message>
    <message>
        <source>It was handed over to somebody who may decide it.</source>
        <translation>Παραδόθηκε σε κάποιον που μπορεί να το αποφασίσει.</translation>
    </message>
    <message>
        <source>The customer stayed on the line with somebody else.</source>
        <translation>Ο πελάτης έμεινε στη γραμμή με κάποιον άλλον.</translation>
    </message>
    <message>
        <source>One error stands in what would be published: {problem}</source>
        <translation>Ένα σφάλμα υπάρχει σε αυτό που θα δημοσιευόταν: {problem}</translation>
    </message>
    <message>
        <source>{count} errors stand in what would be published: {problem}</source>
        <translation>Σφάλματα σε αυτό που θα δημοσιευόταν: {count}. {problem}</translation>
    </message>
    <message>
        <source>Mend it and publish again.</source>
        <translation>Διορθώστε το και δημοσιεύστε ξανά.</translation>
    </message>
    <message>
        <source>The table has one row for each move, so none can be made twice.</source>
        <translation>Ο πίνακας έχει μία γραμμή για κάθε κίνηση, οπότε καμία δεν γίνεται δύο φορές.</translation>
    </message>
    <message>
        <source>Add phrasings and answers to it instead.</source>
        <translation>Προσθέστε της φράσεις και απαντήσεις.</translation>
    </message>
    <message>
        <source>The conversation is over at once: the first end has no condition.</source>
        <translation>Η συνομιλία τελειώνει αμέσως: το πρώτο τέλος δεν έχει συνθήκη.</translation>
    </message>
    <message>
        <source>Choose when it ends, for example once the rep said goodbye.</source>
        <translation>Διαλέξτε πότε τελειώνει, για παράδειγμα όταν αποχαιρετήσει ο συνεργάτης.</translation>
    </message>
    <message>
        <source>This end is never reached: “{end}” stands before it and has no condition.</source>
        <translation>Αυτό το τέλος δεν φτάνει ποτέ: πριν από αυτό είναι το «{end}», χωρίς συνθήκη.</translation>
    </message>
    <message>
        <source>Move it up.</source>
        <translation>Μετακινήστε το πάνω.</translation>
    </message>
    <message>
        <source>This answer is never given: answer {number} always comes before it.</source>
        <translation>Αυτή η απάντηση δεν δίνεται ποτέ: πριν από αυτή έρχεται πάντα η απάντηση {number}.</translation>
    </message>
    <message>
        <source>Move it up, or give the one before a condition, or let it be given only once.</source>
        <translation>Μετακινήστε την πάνω, ή δώστε συνθήκη στην προηγούμενη, ή να δίνεται μόνο μία φορά.</translation>
    </message>
    <message>
        <source>Nothing makes the customer tell “{what}”.</source>
        <translation>Τίποτα δεν κάνει τον πελάτη να πει «{what}».</translation>
    </message>
    <message>
        <source>Write how one asks for it, or let an answer tell it.</source>
        <translation>Γράψτε πώς το ρωτά κανείς, ή ας το αποκαλύπτει μια απάντηση.</translation>
    </message>
    <message>
        <source>The condition of answer {number} can never be true.</source>
        <translation>Η συνθήκη της απάντησης {number} δεν μπορεί να ισχύσει ποτέ.</translation>
    </message>
    <message>
        <source>The condition under which “{what}” is told can never be true.</source>
        <translation>Η συνθήκη με την οποία λέγεται «{what}» δεν μπορεί να ισχύσει ποτέ.</translation>
    </message>
    <message>
        <source>The condition of the end “{end}” can never be true.</source>
        <translation>Η συνθήκη του τέλους «{end}» δεν μπορεί να ισχύσει ποτέ.</translation>
    </message>
    <message>
        <source>No end is a good one.</source>
        <translation>Κανένα τέλος δεν είναι καλό.</translation>
    </message>
    <message>
        <source>Mark an end as good, or add one.</source>
        <translation>Σημειώστε ένα τέλος ως καλό ή προσθέστε ένα.</translation>
    </message>
    <message>
        <source>There are simulated customers and no table of moves, so that no line is understood.</source>
        <translation>Υπάρχουν εικονικοί πελάτες και κανένας πίνακας κινήσεων, οπότε καμία φράση δεν γίνεται κατανοητή.</translation>
    </message>
    <message>
        <source>Import a pack that has one.</source>
        <translation>Εισαγάγετε ένα πακέτο που έχει.</translation>
    </message>
    <message>
        <source>Nothing says what reps say to do “{move}”, so that typed lines never do it.</source>
        <translation>Πουθενά δεν γράφει τι λένε οι συνεργάτες για «{move}», οπότε καμία γραμμένη φράση δεν το κάνει.</translation>
    </message>
    <message>
        <source>Write a few of their sentences.</source>
        <translation>Γράψτε μερικές φράσεις τους.</translation>
    </message>
    <message>
        <source>The customer has no answer to: {moves}.</source>
        <translation>Ο πελάτης δεν έχει απάντηση σε: {moves}.</translation>
    </message>
    <message>
        <source>Add answers here, or in the table of moves for all scenarios.</source>
        <translation>Προσθέστε απαντήσεις εδώ, ή στον πίνακα κινήσεων για όλα τα σενάρια.</translation>
    </message>
    <message>
        <source>“{name}” has a meaning of its own in conditions.</source>
        <translation>Το «{name}» έχει δικό του νόημα στις συνθήκες.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Διαλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>“{text}” stands under “{move}” too.</source>
        <translation>Το «{text}» υπάρχει και στο «{move}».</translation>
    </message>
    <message>
        <source>Keep it where it belongs.</source>
        <translation>Κρατήστε το εκεί που ανήκει.</translation>
    </message>
    <message>
        <source>A condition asks for “{name}”, which the customer does not know.</source>
        <translation>Μια συνθήκη ζητά «{name}», που ο πελάτης δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>Choose something else in the condition.</source>
        <translation>Διαλέξτε κάτι άλλο στη συνθήκη.</translation>
    </message>
    <message>
        <source>This answer tells “{name}”, which the customer does not know.</source>
        <translation>Αυτή η απάντηση αποκαλύπτει «{name}», που ο πελάτης δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>Choose something that the customer knows.</source>
        <translation>Διαλέξτε κάτι που γνωρίζει ο πελάτης.</translation>
    </message>
    <message>
        <source>There is no fact “{name}” in the library or in the guide.</source>
        <translation>Δεν υπάρχει στοιχείο «{name}» στη βιβλιοθήκη ή στον οδηγό.</translation>
    </message>
    <message>
        <source>Choose a fact, or say that it is something hidden.</source>
        <translation>Διαλέξτε ένα στοιχείο, ή ότι είναι κάτι πίσω από την επιθυμία.</translation>
    </message>
    <message>
        <source>“{name}” is no solution, and nothing that the customer knows.</source>
        <translation>Το «{name}» δεν είναι λύση, ούτε κάτι που γνωρίζει ο πελάτης.</translation>
    </message>
    <message>
        <source>“{value}” is none of the options of “{fact}”.</source>
        <translation>Το «{value}» δεν είναι από τις επιλογές του «{fact}».</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Διαλέξτε μία από αυτές.</translation>
    </message>
    <message>
        <source>No line of this call was marked as said, so nobody knows.</source>
        <translation>Καμία φράση αυτής της κλήσης δεν σημειώθηκε ως ειπωμένη, οπότε κανείς δεν ξέρει.</translation>
    </message>
    <message>
        <source>What was asked freely is not in the log, and nothing was written down.</source>
        <translation>Ό,τι ρωτήθηκε ελεύθερα δεν γράφεται στο ημερολόγιο, και τίποτα δεν σημειώθηκε.</translation>
    </message>
    <message>
        <source>No solution that the customer took is in the log.</source>
        <translation>Στο ημερολόγιο δεν υπάρχει λύση που δέχτηκε ο πελάτης.</translation>
    </message>
    <message>
        <source>How long such a call may take is written nowhere.</source>
        <translation>Πουθενά δεν γράφεται πόσο μπορεί να κρατήσει μια τέτοια κλήση.</translation>
    </message>
    <message>
        <source>No call in the log has the id “{interaction}”.</source>
        <translation>Δεν υπάρχει στο ημερολόγιο κλήση με κωδικό «{interaction}».</translation>
    </message>
    <message>
        <source>The scorecard of a call is for the rep who served it, and for supervisors.</source>
        <translation>Τη βαθμολογία μιας κλήσης τη βλέπουν όποιος την εξυπηρέτησε και οι επόπτες.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Ρωτήστε έναν επόπτη.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>Το {file} δεν διαβάζεται: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Το {file} δεν μπορεί να γραφτεί: {why}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Αγγλικά</translation>
    </message>
    <message>
        <source>Serbian in Cyrillic letters</source>
        <translation>Σερβικά με κυριλλικά γράμματα</translation>
    </message>
    <message>
        <source>Serbian in Latin letters</source>
        <translation>Σερβικά με λατινικά γράμματα</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>δεν σας επιτρέπεται</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ο δίσκος είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>δεν έμεινε χώρος στον δίσκο</translation>
    </message>
    <message>
        <source>it would be too large for the disk</source>
        <translation>θα ήταν πολύ μεγάλο για τον δίσκο</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>δεν υπάρχει εκεί</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>ένα μέρος της διαδρομής είναι αρχείο και όχι φάκελος</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>είναι φάκελος και όχι αρχείο</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>υπάρχει ήδη κάτι με αυτό το όνομα</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>το χρησιμοποιεί άλλο πρόγραμμα</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>το όνομα είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>its name is not possible here</source>
        <translation>τέτοιο όνομα δεν γίνεται εδώ</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>είναι ανοιχτά πάρα πολλά αρχεία</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ο δίσκος αναφέρει σφάλμα</translation>
    </message>
    <message>
        <source>A friendly word of one’s own is not in the log.</source>
        <translation>Ένας δικός σας φιλικός λόγος δεν γράφεται στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>What was promised in one’s own words is not in the log.</source>
        <translation>Ό,τι υποσχεθήκατε με δικά σας λόγια δεν γράφεται στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>The customer’s words are not in the log, so nobody knows the mood.</source>
        <translation>Τα λόγια του πελάτη δεν γράφονται στο ημερολόγιο, οπότε κανείς δεν ξέρει τη διάθεσή του.</translation>
    </message>
    <message>
        <source>said: [erased]</source>
        <translation>ειπώθηκε: [διαγράφηκε]</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>σημείωση: {text}</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>συνέχεια</translation>
    </message>
    <message>
        <source>took back the last step</source>
        <translation>αναίρεση του τελευταίου βήματος</translation>
    </message>
    <message>
        <source>“agent-assist doctor” names the newest backup, and the command that puts it in its place.</source>
        <translation>Το «agent-assist doctor» λέει ποιο αντίγραφο είναι το νεότερο και με ποια εντολή μπαίνει στη θέση του.</translation>
    </message>
    <message>
        <source>There is no room for a backup: it takes {needs} MB, and {free} MB are free.</source>
        <translation>Δεν υπάρχει χώρος για αντίγραφο: θέλει {needs} MB και υπάρχουν {free} MB.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Ελευθερώστε λίγο χώρο σε αυτόν τον δίσκο.</translation>
    </message>
    <message>
        <source>{backup} is no backup of this program.</source>
        <translation>Το {backup} δεν είναι αντίγραφο αυτού του προγράμματος.</translation>
    </message>
    <message>
        <source>Backups lie in {place}; their names tell what they are and when they were made.</source>
        <translation>Τα αντίγραφα βρίσκονται στο {place}· τα ονόματά τους λένε τι είναι και πότε έγιναν.</translation>
    </message>
    <message>
        <source>Close the program and type “{command}”: it puts back the backup of {day}, and keeps the damaged file beside it.</source>
        <translation>Κλείστε το πρόγραμμα και γράψτε «{command}»: επαναφέρει το αντίγραφο της {day} και κρατά δίπλα το κατεστραμμένο αρχείο.</translation>
    </message>
    <message>
        <source>Only a supervisor may delete what customers said.</source>
        <translation>Μόνο προϊστάμενος μπορεί να διαγράψει όσα είπαν οι πελάτες.</translation>
    </message>
    <message>
        <source>Deleting what customers said needs the supervisors' passphrase.</source>
        <translation>Η διαγραφή όσων είπαν οι πελάτες θέλει το συνθηματικό των προϊσταμένων.</translation>
    </message>
    <message>
        <source>Type it in the settings, or ask the supervisor who set it.</source>
        <translation>Γράψτε το στις ρυθμίσεις ή ρωτήστε τον προϊστάμενο που το όρισε.</translation>
    </message>
    <message>
        <source>The log knows nothing of this customer.</source>
        <translation>Το ημερολόγιο δεν ξέρει τίποτα γι’ αυτόν τον πελάτη.</translation>
    </message>
    <message>
        <source>“agent-assist log list” shows the calls with the ids of their customers.</source>
        <translation>Το «agent-assist log list» δείχνει τις κλήσεις με τους κωδικούς των πελατών.</translation>
    </message>
    <message>
        <source>A call of this customer is not closed yet.</source>
        <translation>Μια κλήση αυτού του πελάτη δεν έκλεισε ακόμη.</translation>
    </message>
    <message>
        <source>Open it again and end it; then what was said can be deleted.</source>
        <translation>Ανοίξτε τη ξανά και κλείστε τη· τότε μπορούν να διαγραφούν όσα ειπώθηκαν.</translation>
    </message>
    <message>
        <source>This is a call of another rep, with a customer whom you never served.</source>
        <translation>Είναι κλήση άλλου συνεργάτη, με πελάτη που δεν εξυπηρετήσατε ποτέ.</translation>
    </message>
    <message>
        <source>Ask a supervisor, who may read all calls.</source>
        <translation>Ρωτήστε έναν προϊστάμενο, που μπορεί να διαβάζει όλες τις κλήσεις.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Διαλέξτε άλλο όνομα για το αρχείο.</translation>
    </message>
    <message>
        <source>This template is nested too deeply.</source>
        <translation>Αυτό το πρότυπο έχει υπερβολικά πολλά επίπεδα.</translation>
    </message>
    <message>
        <source>Split it into simpler texts.</source>
        <translation>Χωρίστε το σε απλούστερα κείμενα.</translation>
    </message>
    <message>
        <source>More than {count} {{% elif %}}.</source>
        <translation>Περισσότερα από {count} {{% elif %}}.</translation>
    </message>
    <message>
        <source>Make separate wordings.</source>
        <translation>Φτιάξτε ξεχωριστές διατυπώσεις.</translation>
    </message>
    <message>
        <source>This kind of loop is not used here.</source>
        <translation>Τέτοιος βρόχος δεν χρησιμοποιείται εδώ.</translation>
    </message>
    <message>
        <source>Write {% for item in […] %}.</source>
        <translation>Γράψτε {% for item in […] %}.</translation>
    </message>
    <message>
        <source>Write {% for n in range(3) %}.</source>
        <translation>Γράψτε {% for n in range(3) %}.</translation>
    </message>
    <message>
        <source>Write {% set x = … %}.</source>
        <translation>Γράψτε {% set x = … %}.</translation>
    </message>
    <message>
        <source>“{text}” has a meaning of its own here.</source>
        <translation>Το «{text}» έχει εδώ δική του σημασία.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Χρησιμοποιήστε άλλο όνομα.</translation>
    </message>
    <message>
        <source>A list cannot stand here.</source>
        <translation>Εδώ δεν μπορεί να σταθεί λίστα.</translation>
    </message>
    <message>
        <source>Use it in a loop, after “in”, or with | and_list.</source>
        <translation>Χρησιμοποιήστε τη σε βρόχο, μετά το «in», ή με | and_list.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Αυτός ο αριθμός είναι πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>Write a smaller one.</source>
        <translation>Γράψτε μικρότερο.</translation>
    </message>
    <message>
        <source>This “… if …” says nothing when it is not so.</source>
        <translation>Αυτό το «… if …» δεν λέει τίποτα όταν δεν ισχύει.</translation>
    </message>
    <message>
        <source>Add an else: {{ "…" if … else "" }}.</source>
        <translation>Προσθέστε else: {{ "…" if … else "" }}.</translation>
    </message>
    <message>
        <source>A dot works after customer, rep, house and loop only.</source>
        <translation>Η τελεία μπαίνει μόνο μετά από customer, rep, house και loop.</translation>
    </message>
    <message>
        <source>Write the value's own name.</source>
        <translation>Γράψτε το ίδιο το όνομα της τιμής.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the name of a value.</source>
        <translation>Το «{text}» δεν μπορεί να είναι όνομα τιμής.</translation>
    </message>
    <message>
        <source>“{text}” needs brackets.</source>
        <translation>Το «{text}» θέλει παρενθέσεις.</translation>
    </message>
    <message>
        <source>Write {text}(…).</source>
        <translation>Γράψτε {text}(…).</translation>
    </message>
    <message>
        <source>The program has no greeting of the hour in “{text}”.</source>
        <translation>Το πρόγραμμα δεν έχει χαιρετισμό της ώρας στα «{text}».</translation>
    </message>
    <message>
        <source>Write the greeting out, or make it a house value.</source>
        <translation>Γράψτε τον χαιρετισμό ή κάντε τον τιμή του καταστήματος.</translation>
    </message>
    <message>
        <source>“{text}” needs {count} forms in this language, and has {there}.</source>
        <translation>Το «{text}» θέλει {count} μορφές σε αυτή τη γλώσσα και έχει {there}.</translation>
    </message>
    <message>
        <source>Give the forms from one on.</source>
        <translation>Δώστε τις μορφές από το ένα και πάνω.</translation>
    </message>
    <message>
        <source>Only the functions of the list can be called.</source>
        <translation>Μπορούν να κληθούν μόνο οι συναρτήσεις της λίστας.</translation>
    </message>
    <message>
        <source>Take away the brackets.</source>
        <translation>Αφαιρέστε τις παρενθέσεις.</translation>
    </message>
    <message>
        <source>“range” is for loops only.</source>
        <translation>Το «range» είναι μόνο για βρόχους.</translation>
    </message>
    <message>
        <source>“{text}” takes plain values in its brackets.</source>
        <translation>Το «{text}» δέχεται απλές τιμές στις παρενθέσεις του.</translation>
    </message>
    <message>
        <source>For instance: {example}</source>
        <translation>Για παράδειγμα: {example}</translation>
    </message>
    <message>
        <source>“{text}” has {count} values in its brackets, which is not what it needs.</source>
        <translation>Το «{text}» έχει {count} τιμές στις παρενθέσεις του, που δεν είναι όσες χρειάζεται.</translation>
    </message>
    <message>
        <source>“is {text}” is not known here.</source>
        <translation>Το «is {text}» δεν είναι γνωστό εδώ.</translation>
    </message>
    <message>
        <source>Use “is known”, “is not known”, or compare with ==.</source>
        <translation>Χρησιμοποιήστε «is known», «is not known» ή συγκρίνετε με ==.</translation>
    </message>
    <message>
        <source>“is {text}” stands after the name of a value.</source>
        <translation>Το «is {text}» μπαίνει μετά το όνομα μιας τιμής.</translation>
    </message>
    <message>
        <source>For instance: {% if order_number is known %}.</source>
        <translation>Για παράδειγμα: {% if order_number is known %}.</translation>
    </message>
    <message>
        <source>There is no filter “{text}”.</source>
        <translation>Δεν υπάρχει φίλτρο «{text}».</translation>
    </message>
    <message>
        <source>There is no function “{text}”.</source>
        <translation>Δεν υπάρχει συνάρτηση «{text}».</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Υπάρχουν: {names}.</translation>
    </message>
    <message>
        <source>A template cannot include another one.</source>
        <translation>Ένα πρότυπο δεν μπορεί να περιλάβει άλλο.</translation>
    </message>
    <message>
        <source>Write the text here.</source>
        <translation>Γράψτε το κείμενο εδώ.</translation>
    </message>
    <message>
        <source>A template cannot import another one.</source>
        <translation>Ένα πρότυπο δεν μπορεί να εισαγάγει άλλο.</translation>
    </message>
    <message>
        <source>A template cannot extend another one.</source>
        <translation>Ένα πρότυπο δεν μπορεί να επεκτείνει άλλο.</translation>
    </message>
    <message>
        <source>A template has no blocks.</source>
        <translation>Ένα πρότυπο δεν έχει μπλοκ.</translation>
    </message>
    <message>
        <source>Write the text without {% block %}.</source>
        <translation>Γράψτε το κείμενο χωρίς {% block %}.</translation>
    </message>
    <message>
        <source>A template has no macros.</source>
        <translation>Ένα πρότυπο δεν έχει μακροεντολές.</translation>
    </message>
    <message>
        <source>Write the text out.</source>
        <translation>Γράψτε ολόκληρο το κείμενο.</translation>
    </message>
    <message>
        <source>{% filter %} is not used here.</source>
        <translation>Το {% filter %} δεν χρησιμοποιείται εδώ.</translation>
    </message>
    <message>
        <source>Use {{ … | … }}.</source>
        <translation>Χρησιμοποιήστε {{ … | … }}.</translation>
    </message>
    <message>
        <source>{% set %} keeps one value.</source>
        <translation>Το {% set %} κρατά μία τιμή.</translation>
    </message>
    <message>
        <source>{% with %} is not used here.</source>
        <translation>Το {% with %} δεν χρησιμοποιείται εδώ.</translation>
    </message>
    <message>
        <source>Square brackets after a name do not work.</source>
        <translation>Αγκύλες μετά από όνομα δεν λειτουργούν.</translation>
    </message>
    <message>
        <source>Use a dot.</source>
        <translation>Χρησιμοποιήστε τελεία.</translation>
    </message>
    <message>
        <source>Braces inside {{ … }} do not work.</source>
        <translation>Άγκιστρα μέσα σε {{ … }} δεν λειτουργούν.</translation>
    </message>
    <message>
        <source>Name one value only.</source>
        <translation>Αναφέρετε μόνο μία τιμή.</translation>
    </message>
    <message>
        <source>“**” is not used here.</source>
        <translation>Το «**» δεν χρησιμοποιείται εδώ.</translation>
    </message>
    <message>
        <source>Write the number itself.</source>
        <translation>Γράψτε τον ίδιο τον αριθμό.</translation>
    </message>
    <message>
        <source>This is not used in a template.</source>
        <translation>Αυτό δεν χρησιμοποιείται σε πρότυπο.</translation>
    </message>
    <message>
        <source>Write it in words.</source>
        <translation>Γράψτε το με λόγια.</translation>
    </message>
    <message>
        <source>“{text}” after {{% is not known.</source>
        <translation>Το «{text}» μετά το {{% δεν είναι γνωστό.</translation>
    </message>
    <message>
        <source>Use if, elif, else, endif, for, endfor or set.</source>
        <translation>Χρησιμοποιήστε if, elif, else, endif, for, endfor ή set.</translation>
    </message>
    <message>
        <source>“{text}” does not fit here.</source>
        <translation>Το «{text}» δεν ταιριάζει εδώ.</translation>
    </message>
    <message>
        <source>Check the words and signs between the braces.</source>
        <translation>Ελέγξτε τις λέξεις και τα σημεία ανάμεσα στα άγκιστρα.</translation>
    </message>
    <message>
        <source>The braces or what is between them is not complete.</source>
        <translation>Τα άγκιστρα ή ό,τι είναι ανάμεσά τους δεν είναι πλήρη.</translation>
    </message>
    <message>
        <source>Check that each {{ ends with }} and each {% with %}.</source>
        <translation>Ελέγξτε ότι κάθε {{ τελειώνει με }} και κάθε {% with %}.</translation>
    </message>
    <message>
        <source>“{text}” is never closed.</source>
        <translation>Το «{text}» δεν κλείνει πουθενά.</translation>
    </message>
    <message>
        <source>Add “{text}” where it ends.</source>
        <translation>Προσθέστε «{text}» εκεί όπου τελειώνει.</translation>
    </message>
    <message>
        <source>“{{% {text} … %}}” is never closed.</source>
        <translation>Το «{{% {text} … %}}» δεν κλείνει πουθενά.</translation>
    </message>
    <message>
        <source>Add “{{% end{text} %}}” where it ends.</source>
        <translation>Προσθέστε «{{% end{text} %}}» εκεί όπου τελειώνει.</translation>
    </message>
    <message>
        <source>Something is opened and never closed.</source>
        <translation>Κάτι ανοίγει και δεν κλείνει πουθενά.</translation>
    </message>
    <message>
        <source>Check that each {{ ends with }} and each {% if %} has its {% endif %}.</source>
        <translation>Ελέγξτε ότι κάθε {{ τελειώνει με }} και ότι κάθε {% if %} έχει το δικό του {% endif %}.</translation>
    </message>
    <message>
        <source>“{text}” would be said as it stands.</source>
        <translation>Το «{text}» θα λεγόταν όπως είναι.</translation>
    </message>
    <message>
        <source>A value is written {{ name }}, with two braces on each side.</source>
        <translation>Μια τιμή γράφεται {{ name }}, με δύο άγκιστρα σε κάθε πλευρά.</translation>
    </message>
    <message>
        <source>This call is not in the log any more.</source>
        <translation>Αυτή η κλήση δεν είναι πια στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) was changed.</source>
        <translation>Η εγγραφή {position} ({entry}) άλλαξε.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} were removed.</source>
        <translation>Οι εγγραφές {first} έως {last} αφαιρέθηκαν.</translation>
    </message>
    <message>
        <source>Entry {first} was removed.</source>
        <translation>Η εγγραφή {first} αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>After entry {position} something was removed, or that entry itself was written anew.</source>
        <translation>Μετά την εγγραφή {position} κάτι αφαιρέθηκε, ή η ίδια η εγγραφή γράφτηκε ξανά.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) stands in another place than it was written.</source>
        <translation>Η εγγραφή {position} ({entry}) δεν βρίσκεται στη θέση όπου γράφτηκε.</translation>
    </message>
    <message>
        <source>Entry {position} was added later.</source>
        <translation>Η εγγραφή {position} προστέθηκε αργότερα.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) was given words that it did not have.</source>
        <translation>Στην εγγραφή {position} ({entry}) μπήκαν λόγια που δεν είχε.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) was changed in its words or facts.</source>
        <translation>Στην εγγραφή {position} ({entry}) άλλαξαν τα λόγια ή τα στοιχεία.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) lost its words or facts without an erasure on record.</source>
        <translation>Από την εγγραφή {position} ({entry}) λείπουν τα λόγια ή τα στοιχεία, χωρίς καταγεγραμμένη διαγραφή.</translation>
    </message>
    <message>
        <source>Entry {position} ({entry}) differs from the anchor set at {time}.</source>
        <translation>Η εγγραφή {position} ({entry}) διαφέρει από το σημάδι που μπήκε στις {time}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} were cut off: the anchor set at {time} knows of them.</source>
        <translation>Οι εγγραφές {first} έως {last} κόπηκαν: το σημάδι που μπήκε στις {time} τις γνωρίζει.</translation>
    </message>
    <message>
        <source>Entry {first} was cut off: the anchor set at {time} knows of it.</source>
        <translation>Η εγγραφή {first} κόπηκε: το σημάδι που μπήκε στις {time} τη γνωρίζει.</translation>
    </message>
    <message>
        <source>event {number}, {kind}, of {interaction}</source>
        <translation>συμβάν {number}, {kind}, κλήση {interaction}</translation>
    </message>
    <message>
        <source>command {kind} of {interaction}</source>
        <translation>εντολή {kind}, κλήση {interaction}</translation>
    </message>
    <message>
        <source>Nothing in any guide finds out “{fact}”, so this condition looks at nothing.</source>
        <translation>Κανένας οδηγός δεν μαθαίνει «{fact}», άρα η συνθήκη δεν έχει τι να κοιτάξει.</translation>
    </message>
    <message>
        <source>Ask for it in a step before, or let an answer make it known.</source>
        <translation>Ρωτήστε το σε ένα προηγούμενο βήμα ή αφήστε μια απάντηση να το κάνει γνωστό.</translation>
    </message>
    <message>
        <source>{place} was written by an older version of this program.</source>
        <translation>Το {place} γράφτηκε από παλαιότερη έκδοση αυτού του προγράμματος.</translation>
    </message>
    <message>
        <source>Open the program’s window once: it brings the file up to date, and nothing is lost.</source>
        <translation>Ανοίξτε μία φορά το παράθυρο του προγράμματος: ενημερώνει το αρχείο και δεν χάνεται τίποτα.</translation>
    </message>
    <message>
        <source>There is no solution “{solution}” in this library. Choose another one.</source>
        <translation>Δεν υπάρχει λύση «{solution}» σε αυτή τη βιβλιοθήκη. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The languages have different numbers of entries here.</source>
        <translation>Οι γλώσσες έχουν εδώ διαφορετικό αριθμό εγγραφών.</translation>
    </message>
    <message>
        <source>Look for an entry that was not translated, or one that was divided.</source>
        <translation>Ψάξτε για μια εγγραφή που δεν μεταφράστηκε ή που χωρίστηκε στα δύο.</translation>
    </message>
    <message>
        <source>Entry {position} of the log is not as it was written and cannot be read.</source>
        <translation>Η εγγραφή {position} του ημερολογίου δεν είναι όπως γράφτηκε και δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>“agent-assist log verify” tells what was changed, and “agent-assist doctor” names the newest backup.</source>
        <translation>Το «agent-assist log verify» λέει τι άλλαξε, και το «agent-assist doctor» δείχνει το νεότερο αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Something was cut off after entry {position}: the list of calls knows of {listed} events of {interaction}, and there are {number}.</source>
        <translation>Μετά την εγγραφή {position} κάτι κόπηκε: ο κατάλογος κλήσεων γνωρίζει {listed} συμβάντα του {interaction}, και υπάρχουν {number}.</translation>
    </message>
</context>
<context>
    <name>RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>Χώροι</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Βρίσκεστε εδώ</translation>
    </message>
</context>
<context>
    <name>AloudPanel</name>
    <message>
        <source>You said it aloud. What did you cover?</source>
        <translation>Το είπατε δυνατά. Τι καλύψατε;</translation>
    </message>
    <message>
        <source>That is what I said</source>
        <translation>Αυτό είπα</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Σημειώστε τουλάχιστον ένα.</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message>
        <source>Assign a scenario</source>
        <translation>Ανάθεση σεναρίου</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ανάθεση</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>Trainee’s name; empty for everybody</source>
        <translation>Όνομα εκπαιδευόμενου· κενό για όλους</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Μέχρι</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>σε %n ημέρα</numerusform>
            <numerusform>σε %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>οποτεδήποτε</translation>
    </message>
    <message>
        <source>A word to the trainee</source>
        <translation>Ένα μήνυμα προς τον εκπαιδευόμενο</translation>
    </message>
    <message>
        <source>The library has no scenarios yet.</source>
        <translation>Η βιβλιοθήκη δεν έχει ακόμα σενάρια.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{criterion}: {points} of {most}</source>
        <translation>{criterion}: {points} από {most}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The library has no scenarios yet.</source>
        <translation>Η βιβλιοθήκη δεν έχει ακόμα σενάρια.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) done today · best {best}</source>
        <translation>
            <numerusform>%n σενάριο σήμερα · καλύτερο {best}</numerusform>
            <numerusform>%n σενάρια σήμερα · καλύτερο {best}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing practised yet. The first conversation takes five minutes.</source>
        <translation>Καμία εξάσκηση ακόμα. Η πρώτη συνομιλία κρατά πέντε λεπτά.</translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n για επανάληψη</numerusform>
            <numerusform>%n για επανάληψη</numerusform>
        </translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation>καλύτερο {score}</translation>
    </message>
    <message>
        <source>assigned, until {day}</source>
        <translation>ανατέθηκε, μέχρι {day}</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>ανατέθηκε</translation>
    </message>
    <message>
        <source>Next: {scenario}</source>
        <translation>Επόμενο: {scenario}</translation>
    </message>
    <message>
        <source>Your supervisor wants it practised.</source>
        <translation>Ο προϊστάμενος θέλει να εξασκηθεί.</translation>
    </message>
    <message>
        <source>You met every criterion lately; try a higher level.</source>
        <translation>Τελευταία τα πετύχατε όλα· δοκιμάστε υψηλότερο επίπεδο.</translation>
    </message>
    <message>
        <source>{criterion}: {got} of {of} points in your last runs.</source>
        <translation>{criterion}: {got} από {of} βαθμούς στις τελευταίες δοκιμές.</translation>
    </message>
    <message>
        <source>A good one to begin with.</source>
        <translation>Καλό για αρχή.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλα</translation>
    </message>
    <message numerus="yes">
        <source>Score, last %n practice call(s)</source>
        <translation>
            <numerusform>Βαθμολογία, τελευταία %n κλήση εξάσκησης</numerusform>
            <numerusform>Βαθμολογία, τελευταίες %n κλήσεις εξάσκησης</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>όλοι</translation>
    </message>
    <message>
        <source>Nothing is assigned.</source>
        <translation>Δεν έχει ανατεθεί τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that customers did not understand:</source>
        <translation>
            <numerusform>%n φράση που δεν κατάλαβε ο πελάτης:</numerusform>
            <numerusform>%n φράσεις που δεν κατάλαβαν οι πελάτες:</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated customers</source>
        <translation>Εικονικοί πελάτες</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Γλώσσα της κλήσης</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Score by criterion</source>
        <translation>Βαθμολογία ανά κριτήριο</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Αναθέσεις</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Ανάθεση…</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Εξάσκηση σε αυτό</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>δεν έγινε ακόμα</translation>
    </message>
    <message>
        <source>“{line}” → {meant}</source>
        <translation>«{line}» → {meant}</translation>
    </message>
</context>
<context>
    <name>MoodBar</name>
    <message>
        <source>Customer: {mood}</source>
        <translation>Πελάτης: {mood}</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Greeting</source>
        <translation>Χαιρετισμός</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Προσέγγιση</translation>
    </message>
    <message>
        <source>Finding the need</source>
        <translation>Εύρεση της ανάγκης</translation>
    </message>
    <message>
        <source>Saying it back</source>
        <translation>Επανάληψη της ανάγκης</translation>
    </message>
    <message>
        <source>Relevant solution</source>
        <translation>Κατάλληλη λύση</translation>
    </message>
    <message>
        <source>Honest expectations</source>
        <translation>Ειλικρινείς προσδοκίες</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Ενσυναίσθηση</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ρυθμός</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ευχαριστίες</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Χαιρέτησα</translation>
    </message>
    <message>
        <source>A friendly word about something else</source>
        <translation>Μια φιλική κουβέντα για κάτι άλλο</translation>
    </message>
    <message>
        <source>Showed that I heard it</source>
        <translation>Έδειξα ότι το άκουσα</translation>
    </message>
    <message>
        <source>Named the feeling</source>
        <translation>Είπα το συναίσθημα</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>Ζήτησα συγγνώμη</translation>
    </message>
    <message>
        <source>Took it over myself</source>
        <translation>Το ανέλαβα προσωπικά</translation>
    </message>
    <message>
        <source>Asked an open question</source>
        <translation>Έκανα ανοιχτή ερώτηση</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>Ρώτησα: {what}</translation>
    </message>
    <message>
        <source>Said the need back</source>
        <translation>Επανέλαβα την ανάγκη</translation>
    </message>
    <message>
        <source>Offered: {what}</source>
        <translation>Πρότεινα: {what}</translation>
    </message>
    <message>
        <source>Promised something by a time</source>
        <translation>Υποσχέθηκα κάτι με χρόνο</translation>
    </message>
    <message>
        <source>Said what cannot be had</source>
        <translation>Είπα τι δεν γίνεται</translation>
    </message>
    <message>
        <source>Asked leave for a hold</source>
        <translation>Ζήτησα άδεια για αναμονή</translation>
    </message>
    <message>
        <source>Thanked for waiting</source>
        <translation>Ευχαρίστησα για την αναμονή</translation>
    </message>
    <message>
        <source>Announced a transfer</source>
        <translation>Ανακοίνωσα μεταφορά</translation>
    </message>
    <message>
        <source>Asked whether that solved it</source>
        <translation>Ρώτησα αν λύθηκε</translation>
    </message>
    <message>
        <source>Asked whether there is anything else</source>
        <translation>Ρώτησα αν υπάρχει κάτι άλλο</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Ευχαρίστησα</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Αποχαιρέτησα</translation>
    </message>
    <message>
        <source>Made light of it</source>
        <translation>Το υποτίμησα</translation>
    </message>
    <message>
        <source>Blamed somebody</source>
        <translation>Έριξα το φταίξιμο</translation>
    </message>
    <message>
        <source>Refused without an alternative</source>
        <translation>Αρνήθηκα χωρίς εναλλακτική</translation>
    </message>
    <message>
        <source>Used words that customers do not know</source>
        <translation>Λέξεις που δεν ξέρουν οι πελάτες</translation>
    </message>
    <message>
        <source>Was rude</source>
        <translation>Ήμουν αγενής</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>εύκολο</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>μέτριο</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>δύσκολο</translation>
    </message>
    <message>
        <source>level 1: guide shown</source>
        <translation>επίπεδο 1: με οδηγό</translation>
    </message>
    <message>
        <source>level 2: cue words</source>
        <translation>επίπεδο 2: λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>level 3: stage names</source>
        <translation>επίπεδο 3: ονόματα σταδίων</translation>
    </message>
    <message>
        <source>level 4: nothing</source>
        <translation>επίπεδο 4: τίποτα</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>back from hold</source>
        <translation>ξανά στη γραμμή</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>μεταφέρθηκε</translation>
    </message>
    <message>
        <source>a promise was noted</source>
        <translation>σημειώθηκε μια υπόσχεση</translation>
    </message>
    <message>
        <source>a solution was offered</source>
        <translation>προτάθηκε μια λύση</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>τέλος</translation>
    </message>
    <message>
        <source>Only the stages are shown at this level: say it in your own words. {hint}</source>
        <translation>Σε αυτό το επίπεδο φαίνονται μόνο τα στάδια: πείτε το με δικά σας λόγια. {hint}</translation>
    </message>
    <message>
        <source>Nothing is shown at this level: listen, and say it your own way. {hint}</source>
        <translation>Σε αυτό το επίπεδο δεν φαίνεται τίποτα: ακούστε, και πείτε το με τον τρόπο σας. {hint}</translation>
    </message>
    <message>
        <source>{key} gives a hint and costs points.</source>
        <translation>Το {key} δίνει μια υπόδειξη και κοστίζει πόντους.</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Καλύτερα: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>ακόμα %n</numerusform>
            <numerusform>ακόμα %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Τίποτα για επανάληψη. Μπράβο.</translation>
    </message>
    <message>
        <source>Complete the line</source>
        <translation>Συμπληρώστε τη φράση</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Τι λέτε;</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Τι ακολουθεί;</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Σωστά.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Όχι ακόμα.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Όλα τα σενάρια</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Συνεχίστε…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Η απάντησή σας</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Απαντήσεις</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Ξαναρώτησέ με</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Δύσκολο</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Καλό</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Εύκολο</translation>
    </message>
    <message>
        <source>To be reviewed: the last four weeks</source>
        <translation>Προς επανεξέταση: οι τελευταίες τέσσερις εβδομάδες</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Εξετάζεται το ημερολόγιο…</translation>
    </message>
    <message>
        <source>Out of date, or soon</source>
        <translation>Έχει λήξει, ή σύντομα</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Αναζητήθηκε και δεν βρέθηκε</translation>
    </message>
    <message>
        <source>Solutions that often solve nothing</source>
        <translation>Λύσεις που συχνά δεν λύνουν</translation>
    </message>
    <message>
        <source>Steps that reps skip</source>
        <translation>Βήματα που παραλείπουν οι συνεργάτες</translation>
    </message>
    <message>
        <source>Lines that reps edit before sending</source>
        <translation>Φράσεις που αλλάζουν οι συνεργάτες πριν σταλούν</translation>
    </message>
    <message>
        <source>Wordings never used</source>
        <translation>Διατυπώσεις που δεν χρησιμοποιούνται</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Δεν υπάρχει τίποτα προς εξέταση.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και ακόμη %n</numerusform>
            <numerusform>και ακόμη %n</numerusform>
        </translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>έληξε στις {day}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>λήγει στις {day}</translation>
    </message>
    <message>
        <source>to be looked at by {day}</source>
        <translation>να εξεταστεί ως {day}</translation>
    </message>
    <message>
        <source>owner: {name}</source>
        <translation>υπεύθυνος: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n φορά</numerusform>
            <numerusform>%n φορές</numerusform>
        </translation>
    </message>
    <message>
        <source>make a solution for it</source>
        <translation>φτιάξτε λύση γι’ αυτό</translation>
    </message>
    <message>
        <source>solved {solved} of {offered}, refused {refused}</source>
        <translation>έλυσε {solved} από {offered}, απορρίφθηκε {refused}</translation>
    </message>
    <message>
        <source>skipped {skipped} of {visits}</source>
        <translation>παραλείφθηκε {skipped} από {visits}</translation>
    </message>
    <message>
        <source>edited {count} times, said {said} times</source>
        <translation>άλλαξε {count} φορές, ειπώθηκε {said} φορές</translation>
    </message>
    <message numerus="yes">
        <source>the other wordings were said %n time(s)</source>
        <translation>
            <numerusform>οι άλλες διατυπώσεις ειπώθηκαν %n φορά</numerusform>
            <numerusform>οι άλλες διατυπώσεις ειπώθηκαν %n φορές</numerusform>
        </translation>
    </message>
    <message>
        <source>More per cent: cards come more often, and less is forgotten between.</source>
        <translation>Περισσότερα τοις εκατό: οι κάρτες έρχονται συχνότερα και ξεχνιούνται λιγότερα.</translation>
    </message>
    <message>
        <source>Still known when asked again</source>
        <translation>Γνωστά ακόμη στην επόμενη ερώτηση</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Nothing is left to say but goodbye.</source>
        <translation>Μένει μόνο ο αποχαιρετισμός.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Για παράδειγμα:</translation>
    </message>
    <message>
        <source>The customer did not understand that.</source>
        <translation>Ο πελάτης δεν το κατάλαβε.</translation>
    </message>
    <message>
        <source>I meant…</source>
        <translation>Εννοούσα…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Κάτι άλλο…</translation>
    </message>
    <message>
        <source>What did you mean?</source>
        <translation>Τι εννοούσατε;</translation>
    </message>
    <message>
        <source>A good end.</source>
        <translation>Καλό τέλος.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>Δεν τελείωσε καλά.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Κλήση</translation>
    </message>
    <message>
        <source>Type what you would say…</source>
        <translation>Γράψτε τι θα λέγατε…</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Τι λέτε</translation>
    </message>
    <message>
        <source>I said it aloud</source>
        <translation>Το είπα δυνατά</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Δείτε πώς πήγε</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Πώς πάει</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Συνομιλία</translation>
    </message>
    <message>
        <source>Paused: time stands still.</source>
        <translation>Παύση: ο χρόνος σταμάτησε.</translation>
    </message>
    <message>
        <source>Type a line, or press Alt+P, to go on.</source>
        <translation>Για να συνεχίσετε, γράψτε μια φράση ή πατήστε Alt+P.</translation>
    </message>
    <message>
        <source>You begin: greet the customer. Type a line, choose on the desk what fits, or say it aloud and press Space.</source>
        <translation>Εσείς αρχίζετε: χαιρετήστε τον πελάτη. Γράψτε μια φράση, διαλέξτε στο γραφείο ό,τι ταιριάζει ή πείτε το δυνατά και πατήστε το πλήκτρο διαστήματος.</translation>
    </message>
    <message>
        <source>You begin: greet the customer. Type a line, choose on the desk what fits, or say it aloud and press Space. The guide follows when you choose what the customer answers, with Alt+1 to Alt+9.</source>
        <translation>Εσείς αρχίζετε: χαιρετήστε τον πελάτη. Γράψτε μια φράση, διαλέξτε στο γραφείο ό,τι ταιριάζει ή πείτε το δυνατά και πατήστε το πλήκτρο διαστήματος. Ο οδηγός ακολουθεί όταν διαλέγετε με Alt+1 ως Alt+9 τι απάντησε ο πελάτης.</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>SANDBOX · nothing here reaches a real log</source>
        <translation>ΕΞΑΣΚΗΣΗ · τίποτα από εδώ δεν φτάνει σε πραγματικό αρχείο</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>ΕΞΑΣΚΗΣΗ</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>{points} of 100</source>
        <translation>{points} από 100</translation>
    </message>
    <message>
        <source>A good end.</source>
        <translation>Καλό τέλος.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>Δεν τελείωσε καλά.</translation>
    </message>
    <message>
        <source>Taken from the whole</source>
        <translation>Αφαιρέθηκαν από το σύνολο</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} από {most}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Καλύτερα: {words}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Πώς πήγε</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Συνομιλία</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Άλλη μία φορά</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Όλα τα σενάρια</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Συνέχεια της συνομιλίας</translation>
    </message>
</context>
<context>
    <name>_Bubbles</name>
    <message>
        <source>You: {text}</source>
        <translation>Εσείς: {text}</translation>
    </message>
    <message>
        <source>Customer: {text}</source>
        <translation>Πελάτης: {text}</translation>
    </message>
</context>
<context>
    <name>GuideMap</name>
    <message>
        <source>Start</source>
        <translation>Αρχή</translation>
    </message>
    <message>
        <source>This step is no longer there.</source>
        <translation>Αυτό το βήμα δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This way is no longer there.</source>
        <translation>Αυτός ο δρόμος δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>A step that ends the conversation leads nowhere. Change its kind first.</source>
        <translation>Ένα βήμα που κλείνει τη συνομιλία δεν οδηγεί πουθενά. Αλλάξτε πρώτα το είδος του.</translation>
    </message>
    <message>
        <source>Every outcome of this step leads somewhere. Choose which to lead anew.</source>
        <translation>Κάθε έκβαση αυτού του βήματος οδηγεί κάπου. Διαλέξτε ποια θα οδηγεί αλλού.</translation>
    </message>
    <message>
        <source>A guide needs at least one step. Add another one first.</source>
        <translation>Ένας οδηγός χρειάζεται τουλάχιστον ένα βήμα. Προσθέστε πρώτα άλλο.</translation>
    </message>
    <message>
        <source>Choose first what the step asks for.</source>
        <translation>Διαλέξτε πρώτα τι ρωτά το βήμα.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Νέο βήμα</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Άλλα…</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Διαλέξτε πρώτα ένα βήμα.</translation>
    </message>
    <message>
        <source>Find: {text}</source>
        <translation>Αναζήτηση: {text}</translation>
    </message>
    <message>
        <source>No step with “{text}”</source>
        <translation>Κανένα βήμα με «{text}»</translation>
    </message>
    <message>
        <source>Choose a call guide; its steps are shown here as a map.</source>
        <translation>Διαλέξτε έναν οδηγό· τα βήματά του φαίνονται εδώ σαν χάρτης.</translation>
    </message>
    <message>
        <source>This guide has no steps yet. Begin with what is said first.</source>
        <translation>Αυτός ο οδηγός δεν έχει ακόμη βήματα. Αρχίστε με αυτό που λέγεται πρώτο.</translation>
    </message>
    <message>
        <source>No step is chosen. The arrow keys choose one; {key} shows a list.</source>
        <translation>Δεν έχει επιλεγεί βήμα. Τα βέλη επιλέγουν ένα· το {key} δείχνει λίστα.</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Άνοιγμα για επεξεργασία</translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation>Νέο βήμα μετά</translation>
    </message>
    <message>
        <source>Add a step on a way…</source>
        <translation>Νέο βήμα πάνω σε δρόμο…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Σύνδεση…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Αποσύνδεση…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Αλλαγή είδους…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Αντίγραφο</translation>
    </message>
    <message>
        <source>Begin the guide here</source>
        <translation>Ο οδηγός αρχίζει εδώ</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Μετακίνηση στο προηγούμενο στάδιο</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Μετακίνηση στο επόμενο στάδιο</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Μεγαλύτερα</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Μικρότερα</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Κανονικό μέγεθος</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Τακτοποίηση</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Χάρτης ή λίστα</translation>
    </message>
    <message>
        <source>next</source>
        <translation>επόμενο</translation>
    </message>
    <message>
        <source>back to the guide that called</source>
        <translation>πίσω στον οδηγό που κάλεσε</translation>
    </message>
    <message>
        <source>Goes through the guide “{guide}” and comes back</source>
        <translation>Περνά από τον οδηγό «{guide}» και επιστρέφει</translation>
    </message>
    <message>
        <source>Goes on in the guide “{guide}” for good</source>
        <translation>Συνεχίζει στον οδηγό «{guide}» και δεν επιστρέφει</translation>
    </message>
    <message>
        <source>Topic guide</source>
        <translation>Οδηγός θέματος</translation>
    </message>
    <message>
        <source>The customer’s words choose the guide; it returns</source>
        <translation>Τα λόγια του πελάτη επιλέγουν τον οδηγό· μετά επιστρέφει</translation>
    </message>
    <message>
        <source>The guide begins here</source>
        <translation>Ο οδηγός αρχίζει εδώ</translation>
    </message>
    <message>
        <source>{calls} of {all} calls came here</source>
        <translation>Έφτασαν εδώ {calls} από τις {all} κλήσεις</translation>
    </message>
    <message>
        <source>{calls} calls broke off here</source>
        <translation>Κλήσεις που διακόπηκαν εδώ: {calls}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>και άλλα {count}</translation>
    </message>
    <message>
        <source>Ways: {ways}</source>
        <translation>Δρόμοι: {ways}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Σφάλμα: {message}</translation>
    </message>
    <message>
        <source>Warning: {message}</source>
        <translation>Προειδοποίηση: {message}</translation>
    </message>
</context>
<context>
    <name>MapEdits</name>
    <message>
        <source>New step in the stage {stage}</source>
        <translation>Νέο βήμα στο στάδιο {stage}</translation>
    </message>
    <message>
        <source>New step after “{title}”</source>
        <translation>Νέο βήμα μετά το «{title}»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>On which way?</source>
        <translation>Σε ποιον δρόμο;</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>From “{title}” to…</source>
        <translation>Από το «{title}» προς…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>No way leads on from this step.</source>
        <translation>Κανένας δρόμος δεν ξεκινά από αυτό το βήμα.</translation>
    </message>
    <message>
        <source>Disconnect “{title}”</source>
        <translation>Αποσύνδεση του «{title}»</translation>
    </message>
    <message>
        <source>Which way is taken away?</source>
        <translation>Ποιος δρόμος αφαιρείται;</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Αποσύνδεση</translation>
    </message>
    <message>
        <source>Step “{title}” removed</source>
        <translation>Αφαιρέθηκε το βήμα «{title}»</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>Μετονομασία του «{title}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>What is “{title}” for?</source>
        <translation>Σε τι χρησιμεύει το «{title}»;</translation>
    </message>
    <message>
        <source>Now: {kind}</source>
        <translation>Τώρα: {kind}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Step “{title}” duplicated</source>
        <translation>Αντιγράφηκε το βήμα «{title}»</translation>
    </message>
    <message>
        <source>The guide begins with “{title}”</source>
        <translation>Ο οδηγός αρχίζει με το «{title}»</translation>
    </message>
    <message>
        <source>“{title}” moved to the stage {stage}</source>
        <translation>Το «{title}» μετακινήθηκε στο στάδιο {stage}</translation>
    </message>
    <message>
        <source>Step “{title}” added</source>
        <translation>Προστέθηκε το βήμα «{title}»</translation>
    </message>
    <message>
        <source>Every outcome leads somewhere already</source>
        <translation>Κάθε έκβαση οδηγεί ήδη κάπου</translation>
    </message>
    <message>
        <source>Which one is led anew?</source>
        <translation>Ποια θα οδηγεί αλλού;</translation>
    </message>
    <message>
        <source>the guide that called</source>
        <translation>τον οδηγό που κάλεσε</translation>
    </message>
    <message>
        <source>“{one}” connected to “{other}”</source>
        <translation>Το «{one}» συνδέθηκε με το «{other}»</translation>
    </message>
    <message>
        <source>A way of “{title}” taken away</source>
        <translation>Αφαιρέθηκε δρόμος του «{title}»</translation>
    </message>
    <message>
        <source>Step renamed to “{title}”</source>
        <translation>Το βήμα μετονομάστηκε σε «{title}»</translation>
    </message>
    <message>
        <source>What does “{title}” ask for?</source>
        <translation>Τι ρωτά το «{title}»;</translation>
    </message>
    <message>
        <source>More can be added in the editor.</source>
        <translation>Τα υπόλοιπα προστίθενται στην επεξεργασία.</translation>
    </message>
    <message>
        <source>“{title}”: {kind}</source>
        <translation>«{title}»: {kind}</translation>
    </message>
    <message>
        <source>Where does this way lead?</source>
        <translation>Πού οδηγεί αυτός ο δρόμος;</translation>
    </message>
    <message>
        <source>Instead of: {way}</source>
        <translation>Αντί για: {way}</translation>
    </message>
    <message>
        <source>Back to the guide that called</source>
        <translation>Πίσω στον οδηγό που κάλεσε</translation>
    </message>
    <message>
        <source>Itself: the customer asks for it again</source>
        <translation>Το ίδιο: ο πελάτης το ζητά ξανά</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message numerus="yes">
        <source>line width: share of the last %n call(s)</source>
        <translation>
            <numerusform>πάχος γραμμής: μερίδιο της τελευταίας %n κλήσης</numerusform>
            <numerusform>πάχος γραμμής: μερίδιο των τελευταίων %n κλήσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide map</source>
        <translation>Χάρτης οδηγού</translation>
    </message>
    <message>
        <source>Steps of the guide</source>
        <translation>Βήματα του οδηγού</translation>
    </message>
    <message>
        <source>Add the first step</source>
        <translation>Προσθήκη του πρώτου βήματος</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Add a step here</source>
        <translation>Νέο βήμα εδώ</translation>
    </message>
    <message>
        <source>Go to the guide “{guide}”</source>
        <translation>Μετάβαση στον οδηγό «{guide}»</translation>
    </message>
</context>
<context>
    <name>NarrowBox</name>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Πληκτρολογήστε για φίλτρο</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing fits. Type less.</source>
        <translation>Τίποτα δεν ταιριάζει. Γράψτε λιγότερα.</translation>
    </message>
</context>
<context>
    <name>TitlePanel</name>
    <message>
        <source>Write a title, so that the step can be found.</source>
        <translation>Γράψτε έναν τίτλο, για να βρίσκεται το βήμα.</translation>
    </message>
</context>
<context>
    <name>ConditionEdit</name>
    <message>
        <source>all of these hold</source>
        <translation>ισχύουν όλα αυτά</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>ισχύει κάποιο από αυτά</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>Πώς συνδυάζονται οι συνθήκες</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Προσθήκη συνθήκης</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is no date. Write it like 2026-03-31.</source>
        <translation>Δεν είναι ημερομηνία. Γράψτε την έτσι: 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Fact changed</source>
        <translation>Το στοιχείο άλλαξε</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Πώς το ρωτάμε</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ανήκει</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Example, shown in the empty field</source>
        <translation>Παράδειγμα, φαίνεται στο κενό πεδίο</translation>
    </message>
    <message>
        <source>Form of the code (a regular expression)</source>
        <translation>Μορφή του κωδικού (κανονική έκφραση)</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Νόμισμα, τρία γράμματα</translation>
    </message>
    <message>
        <source>The step cannot be left without it</source>
        <translation>Το βήμα δεν κλείνει χωρίς αυτό</translation>
    </message>
    <message>
        <source>Personal: hidden until the customer is verified</source>
        <translation>Προσωπικό: κρυφό ώσπου να επαληθευτεί ο πελάτης</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Αφαίρεση: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n επιλογή</numerusform>
            <numerusform>%n επιλογές</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>προαιρετικό</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>προσωπικό</translation>
    </message>
    <message>
        <source>more</source>
        <translation>περισσότερα</translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>words</source>
        <translation>λέξεις</translation>
    </message>
    <message>
        <source>person’s name</source>
        <translation>όνομα προσώπου</translation>
    </message>
    <message>
        <source>number</source>
        <translation>αριθμός</translation>
    </message>
    <message>
        <source>money</source>
        <translation>χρηματικό ποσό</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>διεύθυνση email</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>ένα από πολλά</translation>
    </message>
    <message>
        <source>fixed code</source>
        <translation>κωδικός</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>στον πελάτη</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>στη συνομιλία</translation>
    </message>
    <message>
        <source>one need</source>
        <translation>σε μία ανάγκη</translation>
    </message>
    <message>
        <source>No facts of its own.</source>
        <translation>Δεν έχει δικά του στοιχεία.</translation>
    </message>
    <message>
        <source>Another fact</source>
        <translation>Ακόμα ένα στοιχείο</translation>
    </message>
    <message>
        <source>Fact added</source>
        <translation>Προστέθηκε στοιχείο</translation>
    </message>
    <message>
        <source>Fact removed</source>
        <translation>Αφαιρέθηκε στοιχείο</translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>Formula</source>
        <translation>Τύπος</translation>
    </message>
    <message>
        <source>The formula’s source</source>
        <translation>Πηγή του τύπου</translation>
    </message>
    <message>
        <source>This is more than pills can show. It is kept as it was written.</source>
        <translation>Αυτό δεν χωρά σε ετικέτες. Διατηρείται όπως γράφτηκε.</translation>
    </message>
</context>
<context>
    <name>FoundBy</name>
    <message>
        <source>type what a rep would type</source>
        <translation>γράψτε ό,τι θα έγραφε ο συνεργάτης</translation>
    </message>
    <message>
        <source>Its place for a query</source>
        <translation>Η θέση της σε μια αναζήτηση</translation>
    </message>
    <message>
        <source>Queries learned for it</source>
        <translation>Αναζητήσεις που έμαθε το πρόγραμμα</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>καμία ακόμα</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Forget {words}</source>
        <translation>Διαγραφή: {words}</translation>
    </message>
    <message>
        <source>number {place}</source>
        <translation>θέση {place}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>δεν βρίσκεται</translation>
    </message>
</context>
<context>
    <name>GenderForm</name>
    <message>
        <source>Words that agree with a person</source>
        <translation>Λέξεις που συμφωνούν με το πρόσωπο</translation>
    </message>
    <message>
        <source>When it is a man</source>
        <translation>Όταν είναι άνδρας</translation>
    </message>
    <message>
        <source>When it is a woman</source>
        <translation>Όταν είναι γυναίκα</translation>
    </message>
    <message>
        <source>While it is not known</source>
        <translation>Όσο δεν είναι γνωστό</translation>
    </message>
    <message>
        <source>Write both words.</source>
        <translation>Γράψτε και τις δύο λέξεις.</translation>
    </message>
</context>
<context>
    <name>GuideEditor</name>
    <message>
        <source>Facts of this guide</source>
        <translation>Στοιχεία αυτού του οδηγού</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Ο τίτλος άλλαξε</translation>
    </message>
    <message>
        <source>begins a conversation</source>
        <translation>αρχίζει μια συνομιλία</translation>
    </message>
    <message>
        <source>serves one need</source>
        <translation>καλύπτει μία ανάγκη</translation>
    </message>
    <message>
        <source>interrupts at any time</source>
        <translation>διακόπτει οποιαδήποτε στιγμή</translation>
    </message>
    <message>
        <source>Kind of guide</source>
        <translation>Είδος οδηγού</translation>
    </message>
    <message>
        <source>Kind of guide changed</source>
        <translation>Άλλαξε το είδος του οδηγού</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Αρχίζει από</translation>
    </message>
    <message>
        <source>First step changed</source>
        <translation>Άλλαξε το πρώτο βήμα</translation>
    </message>
    <message>
        <source>What customers say when they need it, one phrase a line</source>
        <translation>Τι λένε οι πελάτες όταν το χρειάζονται, μία φράση ανά γραμμή</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Οι φράσεις άλλαξαν</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ετικέτες, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Οι ετικέτες άλλαξαν</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Σημείωση, δεν τη βλέπει ο συνεργάτης</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Η σημείωση άλλαξε</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Για τι είναι</translation>
    </message>
    <message>
        <source>What it is for changed</source>
        <translation>Άλλαξε ο σκοπός του</translation>
    </message>
    <message>
        <source>Offered in these guides; in all when none is named</source>
        <translation>Προσφέρεται σε αυτούς τους οδηγούς· αν δεν ορίσετε, σε όλους</translation>
    </message>
    <message>
        <source>Add a guide…</source>
        <translation>Προσθήκη οδηγού…</translation>
    </message>
    <message>
        <source>Where it is offered changed</source>
        <translation>Άλλαξε πού προσφέρεται</translation>
    </message>
    <message>
        <source>both</source>
        <translation>και οι δύο</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Κατεύθυνση</translation>
    </message>
    <message>
        <source>Direction changed</source>
        <translation>Η κατεύθυνση άλλαξε</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Κανάλια</translation>
    </message>
    <message>
        <source>none ticked: in every channel</source>
        <translation>κανένα επιλεγμένο: σε κάθε κανάλι</translation>
    </message>
    <message>
        <source>Channels changed</source>
        <translation>Τα κανάλια άλλαξαν</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>any hour</source>
        <translation>κάθε ώρα</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Από ώρα</translation>
    </message>
    <message>
        <source>Until hour</source>
        <translation>Έως ώρα</translation>
    </message>
</context>
<context>
    <name>HouseValuesTable</name>
    <message>
        <source>House values</source>
        <translation>Τιμές του καταστήματος</translation>
    </message>
    <message>
        <source>Another house value</source>
        <translation>Ακόμα μία τιμή</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Αφαίρεση της τιμής</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Τι είναι</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Λέξεις: {language}</translation>
    </message>
    <message>
        <source>House value changed</source>
        <translation>Η τιμή άλλαξε</translation>
    </message>
    <message>
        <source>House value added</source>
        <translation>Προστέθηκε τιμή</translation>
    </message>
</context>
<context>
    <name>Insert</name>
    <message>
        <source>Phrases</source>
        <translation>Φράσεις</translation>
    </message>
    <message>
        <source>phrase if…</source>
        <translation>φράση αν…</translation>
    </message>
    <message>
        <source>words that agree with the rep: man / woman…</source>
        <translation>λέξεις κατά το φύλο του συνεργάτη: άνδρας / γυναίκα…</translation>
    </message>
    <message>
        <source>words that agree with the customer: man / woman…</source>
        <translation>λέξεις κατά το φύλο του πελάτη: άνδρας / γυναίκα…</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Όνομα του πελάτη</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>House values</source>
        <translation>Τιμές του καταστήματος</translation>
    </message>
    <message>
        <source>{value} with a word: 1 day, 2 days…</source>
        <translation>{value} με λέξη: 1 ημέρα, 2 ημέρες…</translation>
    </message>
    <message>
        <source>Hour and day</source>
        <translation>Ώρα και ημέρα</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Συνεργάτης</translation>
    </message>
</context>
<context>
    <name>InsertList</name>
    <message>
        <source>What to insert</source>
        <translation>Τι να εισαχθεί</translation>
    </message>
    <message>
        <source>What can be inserted</source>
        <translation>Τι μπορεί να εισαχθεί</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Translation looked over</source>
        <translation>Η μετάφραση ελέγχθηκε</translation>
    </message>
</context>
<context>
    <name>LanguageTab</name>
    <message>
        <source>complete</source>
        <translation>πλήρες</translation>
    </message>
    <message>
        <source>{language}: older than {source}</source>
        <translation>{language}: παλαιότερο από {source}</translation>
    </message>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: λείπει</translation>
    </message>
    <message>
        <source>{language}: {count} of {all} missing</source>
        <translation>{language}: λείπουν {count} από {all}</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Language of the texts</source>
        <translation>Γλώσσα των κειμένων</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>Another choice</source>
        <translation>Ακόμα μία επιλογή</translation>
    </message>
    <message>
        <source>Another phrase for sentences…</source>
        <translation>Ακόμα μία φράση για προτάσεις…</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>Αφαίρεση επιλογής</translation>
    </message>
    <message>
        <source>What the rep sees</source>
        <translation>Τι βλέπει ο συνεργάτης</translation>
    </message>
    <message>
        <source>in sentences: {role}</source>
        <translation>μέσα σε πρόταση: {role}</translation>
    </message>
    <message>
        <source>A phrase for sentences</source>
        <translation>Φράση για προτάσεις</translation>
    </message>
    <message>
        <source>What the phrase is for, in a word or two, such as “you want”</source>
        <translation>Για τι είναι η φράση, σε μία-δύο λέξεις, όπως «θέλετε»</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Phrase if…</source>
        <translation>Φράση αν…</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>Ακόμα μία περίπτωση</translation>
    </message>
    <message>
        <source>In all other cases, say</source>
        <translation>Σε κάθε άλλη περίπτωση, πείτε</translation>
    </message>
    <message>
        <source>Choose when it is said.</source>
        <translation>Επιλέξτε πότε λέγεται.</translation>
    </message>
    <message>
        <source>Write what is said then.</source>
        <translation>Γράψτε τι λέγεται τότε.</translation>
    </message>
    <message>
        <source>Or if</source>
        <translation>Ή αν</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Αν</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Remove {words}</source>
        <translation>Αφαίρεση: {words}</translation>
    </message>
</context>
<context>
    <name>PieceForm</name>
    <message>
        <source>Take over</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Remove the pill</source>
        <translation>Αφαίρεση της ετικέτας</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Να μείνει όπως ήταν</translation>
    </message>
</context>
<context>
    <name>PillEdit</name>
    <message>
        <source>Insert…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>The text as the program keeps it; nobody needs this</source>
        <translation>Το κείμενο όπως το κρατά το πρόγραμμα· δεν χρειάζεται σε κανέναν</translation>
    </message>
    <message>
        <source>Type / to insert a value</source>
        <translation>Πατήστε / για να εισαχθεί μια τιμή</translation>
    </message>
    <message>
        <source>{name}, as source</source>
        <translation>{name}, ως πηγή</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>customer</source>
        <translation>πελάτης</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>επώνυμο</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>customer’s gender</source>
        <translation>φύλο του πελάτη</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>συνεργάτης</translation>
    </message>
    <message>
        <source>rep’s first name</source>
        <translation>όνομα του συνεργάτη</translation>
    </message>
    <message>
        <source>rep’s surname</source>
        <translation>επώνυμο του συνεργάτη</translation>
    </message>
    <message>
        <source>rep’s full name</source>
        <translation>ονοματεπώνυμο του συνεργάτη</translation>
    </message>
    <message>
        <source>rep’s gender</source>
        <translation>φύλο του συνεργάτη</translation>
    </message>
    <message>
        <source>greeting of the hour</source>
        <translation>χαιρετισμός της ώρας</translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>this moment</source>
        <translation>αυτή η στιγμή</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>κανάλι</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>κατεύθυνση</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>διάθεση</translation>
    </message>
    <message>
        <source>language of the call</source>
        <translation>γλώσσα της συνομιλίας</translation>
    </message>
    <message>
        <source>customer is verified</source>
        <translation>επαληθευμένος πελάτης</translation>
    </message>
    <message>
        <source>we owe an answer</source>
        <translation>οφείλουμε απάντηση</translation>
    </message>
    <message>
        <source>has contacted us before</source>
        <translation>έχει ξαναεπικοινωνήσει</translation>
    </message>
    <message>
        <source>{value}, calling form</source>
        <translation>{value}, κλητική</translation>
    </message>
    <message>
        <source>{value}, as a number</source>
        <translation>{value}, ως αριθμός</translation>
    </message>
    <message>
        <source>{value}, as money</source>
        <translation>{value}, ως ποσό</translation>
    </message>
    <message>
        <source>{value}, as a date</source>
        <translation>{value}, ως ημερομηνία</translation>
    </message>
    <message>
        <source>weekday of {value}</source>
        <translation>ημέρα της εβδομάδας: {value}</translation>
    </message>
    <message>
        <source>{value}, as “on Friday”</source>
        <translation>{value}, όπως «την Παρασκευή»</translation>
    </message>
    <message>
        <source>{value}, time of day</source>
        <translation>{value}, ώρα</translation>
    </message>
    <message>
        <source>{value}, day and time</source>
        <translation>{value}, ημέρα και ώρα</translation>
    </message>
    <message>
        <source>{value}, as “today at 17:00”</source>
        <translation>{value}, όπως «σήμερα στις 17:00»</translation>
    </message>
    <message>
        <source>{value}, in quotes</source>
        <translation>{value}, σε εισαγωγικά</translation>
    </message>
    <message>
        <source>{value}, in capitals</source>
        <translation>{value}, με κεφαλαία</translation>
    </message>
    <message>
        <source>{value}, capital first</source>
        <translation>{value}, με κεφαλαίο πρώτο</translation>
    </message>
    <message>
        <source>{value}, small first letter</source>
        <translation>{value}, με μικρό πρώτο</translation>
    </message>
    <message>
        <source>{value}, letter by letter</source>
        <translation>{value}, γράμμα προς γράμμα</translation>
    </message>
    <message>
        <source>{value}, as a list</source>
        <translation>{value}, ως λίστα</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name} is not {value}</source>
        <translation>{name}: όχι {value}</translation>
    </message>
    <message>
        <source>{name} is less than {value}</source>
        <translation>{name}: λιγότερο από {value}</translation>
    </message>
    <message>
        <source>{name} is at most {value}</source>
        <translation>{name}: το πολύ {value}</translation>
    </message>
    <message>
        <source>{name} is more than {value}</source>
        <translation>{name}: πάνω από {value}</translation>
    </message>
    <message>
        <source>{name} is at least {value}</source>
        <translation>{name}: τουλάχιστον {value}</translation>
    </message>
    <message>
        <source>nominative</source>
        <translation>ονομαστική</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>γενική</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>δοτική</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>αιτιατική</translation>
    </message>
    <message>
        <source>calling form</source>
        <translation>κλητική</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>οργανική</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>τοπική</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>formula: {source}</source>
        <translation>τύπος: {source}</translation>
    </message>
    <message>
        <source>{name} is known</source>
        <translation>είναι γνωστό: {name}</translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation>δεν είναι γνωστό: {name}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ή</translation>
    </message>
    <message>
        <source>and</source>
        <translation>και</translation>
    </message>
    <message>
        <source>not ({condition})</source>
        <translation>όχι ({condition})</translation>
    </message>
    <message>
        <source>else: “{words}”</source>
        <translation>αλλιώς: «{words}»</translation>
    </message>
    <message>
        <source>if {condition}: “{words}”</source>
        <translation>αν {condition}: «{words}»</translation>
    </message>
    <message>
        <source>title and surname, calling form</source>
        <translation>τίτλος και επώνυμο, κλητική</translation>
    </message>
    <message>
        <source>title and surname</source>
        <translation>τίτλος και επώνυμο</translation>
    </message>
    <message>
        <source>{value}, as “{words}”</source>
        <translation>{value}, όπως «{words}»</translation>
    </message>
    <message>
        <source>{value} with “{words}”</source>
        <translation>{value} με «{words}»</translation>
    </message>
    <message>
        <source>“{words}” by {value}</source>
        <translation>«{words}» κατά: {value}</translation>
    </message>
    <message>
        <source>{value}, else “{words}”</source>
        <translation>{value}, αλλιώς «{words}»</translation>
    </message>
    <message>
        <source>{value}, date without year</source>
        <translation>{value}, ημερομηνία χωρίς έτος</translation>
    </message>
    <message>
        <source>{value}, short date</source>
        <translation>{value}, σύντομη ημερομηνία</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>As the rep sees it</source>
        <translation>Όπως το βλέπει ο συνεργάτης</translation>
    </message>
    <message>
        <source>Sample call</source>
        <translation>Δοκιμαστική κλήση</translation>
    </message>
    <message>
        <source>Sample facts</source>
        <translation>Δοκιμαστικά στοιχεία</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Customer’s mood</source>
        <translation>Διάθεση του πελάτη</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
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
        <source>Rep</source>
        <translation>Συνεργάτης</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Κατεύθυνση</translation>
    </message>
    <message>
        <source>Cue words: {words}</source>
        <translation>Λέξεις-κλειδιά: {words}</translation>
    </message>
    <message>
        <source>No wording is said in such a call.</source>
        <translation>Σε τέτοια κλήση δεν λέγεται καμία διατύπωση.</translation>
    </message>
    <message>
        <source>In such a call another wording is said; this is it.</source>
        <translation>Σε τέτοια κλήση λέγεται άλλη διατύπωση· είναι αυτή.</translation>
    </message>
    <message>
        <source>What stands in brackets is not known: the desk asks for it first.</source>
        <translation>Ό,τι είναι σε αγκύλες δεν είναι γνωστό: ζητείται πρώτα.</translation>
    </message>
</context>
<context>
    <name>ScriptOffer</name>
    <message>
        <source>Serbian is kept in Cyrillic, and shown in both.</source>
        <translation>Τα σερβικά κρατιούνται στο κυριλλικό και εμφανίζονται και στα δύο.</translation>
    </message>
    <message>
        <source>Put into Cyrillic</source>
        <translation>Μετατροπή σε κυριλλικό</translation>
    </message>
</context>
<context>
    <name>SetsField</name>
    <message>
        <source>Add a fact</source>
        <translation>Προσθήκη στοιχείου</translation>
    </message>
</context>
<context>
    <name>SolutionEditor</name>
    <message>
        <source>What to do, and what may be promised</source>
        <translation>Τι γίνεται και τι μπορούμε να υποσχεθούμε</translation>
    </message>
    <message>
        <source>Laid side by side</source>
        <translation>Το ένα δίπλα στο άλλο</translation>
    </message>
    <message>
        <source>How long it holds, and who looks after it</source>
        <translation>Ως πότε ισχύει και ποιος το φροντίζει</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Ο τίτλος άλλαξε</translation>
    </message>
    <message>
        <source>Summary, one line</source>
        <translation>Περίληψη, μία γραμμή</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Η περίληψη άλλαξε</translation>
    </message>
    <message>
        <source>How one recognises it, one a line</source>
        <translation>Πώς αναγνωρίζεται, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>Symptoms changed</source>
        <translation>Τα σημάδια άλλαξαν</translation>
    </message>
    <message>
        <source>What customers say, one phrase a line</source>
        <translation>Τι λένε οι πελάτες, μία φράση ανά γραμμή</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Οι φράσεις άλλαξαν</translation>
    </message>
    <message>
        <source>Steps in their order, one a line</source>
        <translation>Βήματα με τη σειρά, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>Steps changed</source>
        <translation>Τα βήματα άλλαξαν</translation>
    </message>
    <message>
        <source>Promises changed</source>
        <translation>Οι υποσχέσεις άλλαξαν</translation>
    </message>
    <message>
        <source>We can promise, one a line</source>
        <translation>Μπορούμε να υποσχεθούμε, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>We cannot promise, one a line</source>
        <translation>Δεν μπορούμε να υποσχεθούμε, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Η τιμή άλλαξε</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Πόσος χρόνος</translation>
    </message>
    <message>
        <source>Time changed</source>
        <translation>Ο χρόνος άλλαξε</translation>
    </message>
    <message>
        <source>What is said to offer it</source>
        <translation>Τι λέγεται για να προσφερθεί</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>Η προσφορά άλλαξε</translation>
    </message>
    <message>
        <source>Owes an answer within hours</source>
        <translation>Οφείλουμε απάντηση σε ώρες</translation>
    </message>
    <message>
        <source>no answer owed</source>
        <translation>δεν οφείλεται απάντηση</translation>
    </message>
    <message>
        <source>Promised hours changed</source>
        <translation>Άλλαξαν οι ώρες</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ετικέτες, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Οι ετικέτες άλλαξαν</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ισχύει από</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Έλεγχος έως</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>οποιαδήποτε ημέρα</translation>
    </message>
    <message>
        <source>Dates changed</source>
        <translation>Οι ημερομηνίες άλλαξαν</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>σε έναν μήνα</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>σε τρεις μήνες</translation>
    </message>
    <message>
        <source>in half a year</source>
        <translation>σε μισό χρόνο</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>σε έναν χρόνο</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Επανέλεγχος</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Το φροντίζει</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Άλλαξε ο υπεύθυνος</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Σημείωση, δεν τη βλέπει ο συνεργάτης</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Η σημείωση άλλαξε</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Parts of the step</source>
        <translation>Μέρη του βήματος</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Τι λέγεται</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Πού οδηγεί</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Τι κάνει</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Συμβουλές</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Λέει</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Άλλο πρότυπο</translation>
    </message>
    <message>
        <source>Open this template</source>
        <translation>Άνοιγμα προτύπου</translation>
    </message>
    <message>
        <source>Nothing is said at this step.</source>
        <translation>Σε αυτό το βήμα δεν λέγεται τίποτα.</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>Κάτι δεν πάει καλά εδώ.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>a text of its own</source>
        <translation>δικό του κείμενο</translation>
    </message>
    <message numerus="yes">
        <source>Used at %n step(s); a change counts for all of them.</source>
        <translation>
            <numerusform>Χρησιμοποιείται σε %n βήμα· κάθε αλλαγή ισχύει παντού.</numerusform>
            <numerusform>Χρησιμοποιείται σε %n βήματα· κάθε αλλαγή ισχύει παντού.</numerusform>
        </translation>
    </message>
    <message>
        <source>say something</source>
        <translation>λέει κάτι</translation>
    </message>
    <message>
        <source>ask, and go by the answer</source>
        <translation>ρωτά και ακολουθεί την απάντηση</translation>
    </message>
    <message>
        <source>ask for facts</source>
        <translation>ζητά στοιχεία</translation>
    </message>
    <message>
        <source>make sure who it is</source>
        <translation>βεβαιώνεται ποιος είναι</translation>
    </message>
    <message>
        <source>look something up elsewhere</source>
        <translation>αναζητά κάτι αλλού</translation>
    </message>
    <message>
        <source>offer solutions</source>
        <translation>προσφέρει λύσεις</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <translation>τελειώνει τη συνομιλία</translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>Δικό του κείμενο</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Προστέθηκε βήμα</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>and then to</source>
        <translation>και μετά στο</translation>
    </message>
    <message>
        <source>through {guide}, then back</source>
        <translation>μέσα από {guide}, και πίσω</translation>
    </message>
    <message>
        <source>over to {guide}</source>
        <translation>μετάβαση σε {guide}</translation>
    </message>
    <message>
        <source>back to where the call came from</source>
        <translation>πίσω εκεί από όπου ήρθε</translation>
    </message>
    <message>
        <source>new step…</source>
        <translation>νέο βήμα…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Ο τίτλος άλλαξε</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>οποιοδήποτε στάδιο</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Στάδιο</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Το στάδιο άλλαξε</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ετικέτες, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Οι ετικέτες άλλαξαν</translation>
    </message>
    <message>
        <source>Found by these words, one phrase a line</source>
        <translation>Βρίσκεται με αυτές τις λέξεις, μία φράση ανά γραμμή</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Οι φράσεις άλλαξαν</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Σημείωση, δεν τη βλέπει ο συνεργάτης</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Η σημείωση άλλαξε</translation>
    </message>
    <message>
        <source>About this template</source>
        <translation>Για αυτό το πρότυπο</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>How it is shown</source>
        <translation>Πώς εμφανίζεται</translation>
    </message>
    <message>
        <source>The word for one, and for more</source>
        <translation>Η λέξη για ένα και για πολλά</translation>
    </message>
    <message>
        <source>Word for {number}</source>
        <translation>Λέξη για {number}</translation>
    </message>
    <message>
        <source>nothing: the desk asks for it</source>
        <translation>τίποτα: θα ζητηθεί</translation>
    </message>
    <message>
        <source>While it is not known, say</source>
        <translation>Όσο δεν είναι γνωστό, πείτε</translation>
    </message>
    <message>
        <source>with a capital first letter</source>
        <translation>με κεφαλαίο πρώτο γράμμα</translation>
    </message>
    <message>
        <source>with a small first letter</source>
        <translation>με μικρό πρώτο γράμμα</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>σε εισαγωγικά</translation>
    </message>
    <message>
        <source>Write all forms of the word.</source>
        <translation>Γράψτε όλους τους τύπους της λέξης.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>όπως είναι</translation>
    </message>
    <message>
        <source>with a word: 1 day, 2 days</source>
        <translation>με λέξη: 1 ημέρα, 2 ημέρες</translation>
    </message>
    <message>
        <source>only the word that goes with it: day, days</source>
        <translation>μόνο η λέξη που ταιριάζει: ημέρα, ημέρες</translation>
    </message>
</context>
<context>
    <name>WayEditor</name>
    <message>
        <source>What the customer says, or what was found</source>
        <translation>Τι λέει ο πελάτης ή τι βρέθηκε</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>Η απάντηση άλλαξε</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Οδηγεί σε</translation>
    </message>
    <message>
        <source>Way leads elsewhere</source>
        <translation>Οδηγεί αλλού</translation>
    </message>
    <message>
        <source>Open only while</source>
        <translation>Ανοιχτό μόνο όσο</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>Η συνθήκη άλλαξε</translation>
    </message>
    <message>
        <source>Becomes known by it</source>
        <translation>Γίνεται γνωστό έτσι</translation>
    </message>
    <message>
        <source>What becomes known changed</source>
        <translation>Άλλαξε τι γίνεται γνωστό</translation>
    </message>
    <message>
        <source>says nothing of it</source>
        <translation>δεν λέει κάτι γι’ αυτήν</translation>
    </message>
    <message>
        <source>Mood that it shows</source>
        <translation>Διάθεση που δείχνει</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>Η διάθεση άλλαξε</translation>
    </message>
    <message>
        <source>What it means for the need</source>
        <translation>Τι σημαίνει για την ανάγκη</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>τίποτα ακόμα</translation>
    </message>
    <message>
        <source>What it means changed</source>
        <translation>Άλλαξε τι σημαίνει</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Προς τα πάνω</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Προς τα κάτω</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>only if {condition}</source>
        <translation>μόνο αν {condition}</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>πάντα ανοιχτό</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Another answer</source>
        <translation>Ακόμα μία απάντηση</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ακόμα ένας δρόμος</translation>
    </message>
    <message>
        <source>Way added</source>
        <translation>Προστέθηκε δρόμος</translation>
    </message>
    <message>
        <source>Ways in another order</source>
        <translation>Άλλη σειρά</translation>
    </message>
    <message>
        <source>Way removed</source>
        <translation>Αφαιρέθηκε δρόμος</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Επαληθεύτηκε</translation>
    </message>
    <message>
        <source>Not verified after all tries</source>
        <translation>Δεν επαληθεύτηκε μετά από όλες τις προσπάθειες</translation>
    </message>
    <message>
        <source>Somebody else speaks for them</source>
        <translation>Μιλά κάποιος άλλος για τον πελάτη</translation>
    </message>
    <message>
        <source>The customer accepts one</source>
        <translation>Ο πελάτης δέχεται μία</translation>
    </message>
    <message>
        <source>The customer refuses</source>
        <translation>Ο πελάτης αρνείται</translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation>Καμία δεν ταιριάζει</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Move up</source>
        <translation>Προς τα πάνω</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Προς τα κάτω</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Αντίγραφο</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Τι λέγεται</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>a few words to speak from</source>
        <translation>λίγες λέξεις για οδηγό</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Η διατύπωση άλλαξε</translation>
    </message>
    <message>
        <source>Cue words changed</source>
        <translation>Οι λέξεις-κλειδιά άλλαξαν</translation>
    </message>
    <message>
        <source>both</source>
        <translation>και οι δύο</translation>
    </message>
    <message>
        <source>Where a wording fits changed</source>
        <translation>Άλλαξε πού ταιριάζει η διατύπωση</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Κανάλια</translation>
    </message>
    <message>
        <source>none ticked: in every channel</source>
        <translation>κανένα επιλεγμένο: σε κάθε κανάλι</translation>
    </message>
    <message>
        <source>Customer’s mood</source>
        <translation>Διάθεση του πελάτη</translation>
    </message>
    <message>
        <source>none ticked: in every mood</source>
        <translation>καμία επιλεγμένη: σε κάθε διάθεση</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Κατεύθυνση</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ώρες</translation>
    </message>
    <message>
        <source>Wording {number}</source>
        <translation>Διατύπωση {number}</translation>
    </message>
    <message>
        <source>fits everywhere</source>
        <translation>ταιριάζει παντού</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Another wording</source>
        <translation>Ακόμα μία διατύπωση</translation>
    </message>
    <message>
        <source>Wording added</source>
        <translation>Προστέθηκε διατύπωση</translation>
    </message>
    <message>
        <source>Wordings in another order</source>
        <translation>Άλλη σειρά διατυπώσεων</translation>
    </message>
    <message>
        <source>Wording removed</source>
        <translation>Αφαιρέθηκε διατύπωση</translation>
    </message>
    <message>
        <source>Wording duplicated</source>
        <translation>Αντιγράφηκε διατύπωση</translation>
    </message>
</context>
<context>
    <name>_Case</name>
    <message>
        <source>say</source>
        <translation>πείτε</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove this condition</source>
        <translation>Αφαίρεση αυτής της συνθήκης</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Τι συγκρίνεται</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Πώς συγκρίνεται</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Με τι</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>είναι γνωστό</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>δεν είναι γνωστό</translation>
    </message>
    <message>
        <source>is</source>
        <translation>είναι</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>δεν είναι</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>είναι ένα από</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>δεν είναι κανένα από</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>είναι λιγότερο από</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>είναι το πολύ</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>είναι πάνω από</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>είναι τουλάχιστον</translation>
    </message>
</context>
<context>
    <name>_SetRow</name>
    <message>
        <source>Fact</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Remove this fact</source>
        <translation>Αφαίρεση αυτού του στοιχείου</translation>
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
    <name>ComparePage</name>
    <message>
        <source>What you have changed</source>
        <translation>Τι αλλάξατε</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Σύγκριση…</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Τι συγκρίνεται</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Only this item</source>
        <translation>Μόνο αυτό το στοιχείο</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Καμία διαφορά.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Two states of one item</source>
        <translation>Δύο καταστάσεις του ίδιου στοιχείου</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Το πρόχειρό σας</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Κράτα το δικό μου</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Πάρε το δικό τους</translation>
    </message>
    <message>
        <source>Keep as chosen below</source>
        <translation>Κράτα όπως επιλέχθηκε παρακάτω</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Κομμάτι κομμάτι</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Καμία σύγκρουση.</translation>
    </message>
    <message>
        <source>{author} published this while you were changing it, {when}.</source>
        <translation>{author}: δημοσιεύτηκε ενώ το αλλάζατε, {when}.</translation>
    </message>
    <message>
        <source>What {author} made</source>
        <translation>Τι έκανε: {author}</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>δικό μου</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>δικό τους</translation>
    </message>
    <message>
        <source>As it was.</source>
        <translation>Όπως ήταν.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What differs</source>
        <translation>Τι διαφέρει</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s)</source>
        <translation>
            <numerusform>ακόμη %n στοιχείο</numerusform>
            <numerusform>ακόμη %n στοιχεία</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Packs: everything, to be read in again</source>
        <translation>Πακέτα: όλα, για να διαβαστούν ξανά</translation>
    </message>
    <message>
        <source>Table for translators (XLSX)</source>
        <translation>Πίνακας για μεταφραστές (XLSX)</translation>
    </message>
    <message>
        <source>Table for translators (CSV)</source>
        <translation>Πίνακας για μεταφραστές (CSV)</translation>
    </message>
    <message>
        <source>To be translated into</source>
        <translation>Προς μετάφραση σε</translation>
    </message>
    <message>
        <source>With my drafts</source>
        <translation>Με τα πρόχειρά μου</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Say where it shall be written.</source>
        <translation>Πείτε πού να γραφτεί.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Εγγραφή…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s), {where}</source>
        <translation>
            <numerusform>Γράφτηκε %n αρχείο, {where}</numerusform>
            <numerusform>Γράφτηκαν %n αρχεία, {where}</numerusform>
        </translation>
    </message>
    <message>
        <source>A new file</source>
        <translation>Νέο αρχείο</translation>
    </message>
    <message>
        <source>An empty or new folder</source>
        <translation>Κενός ή νέος φάκελος</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Επιλέξτε φάκελο</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλέξτε αρχείο</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>step</source>
        <translation>βήμα</translation>
    </message>
    <message>
        <source>title</source>
        <translation>τίτλος</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>διατύπωση</translation>
    </message>
    <message>
        <source>text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>cue words</source>
        <translation>λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>κανάλια</translation>
    </message>
    <message>
        <source>moods</source>
        <translation>διαθέσεις</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>κατεύθυνση</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ώρες</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>στάδιο</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>είδος</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>τι λέγεται</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>απάντηση</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>οδηγεί σε</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>μόνο αν</translation>
    </message>
    <message>
        <source>makes known</source>
        <translation>γνωστοποιεί</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>ρωτά για</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>ταυτοποίηση</translation>
    </message>
    <message>
        <source>solutions offered</source>
        <translation>λύσεις που προτείνονται</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>λύσεις</translation>
    </message>
    <message>
        <source>has to be said</source>
        <translation>πρέπει να ειπωθεί</translation>
    </message>
    <message>
        <source>nothing leads past it</source>
        <translation>δεν παρακάμπτεται</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>συμβουλή</translation>
    </message>
    <message>
        <source>do</source>
        <translation>να κάνετε</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>να μην κάνετε</translation>
    </message>
    <message>
        <source>note</source>
        <translation>σημείωση</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>πρώτο βήμα</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>στοιχείο</translation>
    </message>
    <message>
        <source>what customers say</source>
        <translation>τι λένε οι πελάτες</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ετικέτες</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>περίληψη</translation>
    </message>
    <message>
        <source>symptoms</source>
        <translation>συμπτώματα</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>βήματα</translation>
    </message>
    <message>
        <source>can promise</source>
        <translation>μπορούμε να υποσχεθούμε</translation>
    </message>
    <message>
        <source>cannot promise</source>
        <translation>δεν μπορούμε να υποσχεθούμε</translation>
    </message>
    <message>
        <source>price</source>
        <translation>τιμή</translation>
    </message>
    <message>
        <source>time</source>
        <translation>χρόνος</translation>
    </message>
    <message>
        <source>offered with</source>
        <translation>προτείνεται με</translation>
    </message>
    <message>
        <source>owes an answer within hours</source>
        <translation>οφείλεται απάντηση σε ώρες</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>ισχύει από</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>ισχύει ως</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>επανεξέταση ως</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>υπεύθυνος</translation>
    </message>
    <message>
        <source>value</source>
        <translation>τιμή</translation>
    </message>
    <message>
        <source>name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>kind of value</source>
        <translation>είδος τιμής</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>έκβαση</translation>
    </message>
    <message>
        <source>ends as</source>
        <translation>τελειώνει ως</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>αναζήτηση</translation>
    </message>
    <message>
        <source>question</source>
        <translation>ερώτηση</translation>
    </message>
    <message>
        <source>option</source>
        <translation>επιλογή</translation>
    </message>
    <message>
        <source>words that mean the same</source>
        <translation>συνώνυμα</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>γλώσσες</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>πελάτης</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>επώνυμο</translation>
    </message>
    <message>
        <source>has contacted us before</source>
        <translation>έχει ξαναεπικοινωνήσει</translation>
    </message>
    <message>
        <source>we owe an answer</source>
        <translation>οφείλουμε απάντηση</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>οδηγός</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>κανάλι</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>ο πελάτης</translation>
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
        <source>when upset</source>
        <translation>όταν είναι αναστατωμένος</translation>
    </message>
    <message>
        <source>when worried</source>
        <translation>όταν ανησυχεί</translation>
    </message>
    <message>
        <source>when calm</source>
        <translation>όταν είναι ήρεμος</translation>
    </message>
    <message>
        <source>answers to</source>
        <translation>απαντά σε</translation>
    </message>
    <message>
        <source>about</source>
        <translation>σχετικά με</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>αποκαλύπτει</translation>
    </message>
    <message>
        <source>once at most</source>
        <translation>το πολύ μία φορά</translation>
    </message>
    <message>
        <source>says</source>
        <translation>λέει</translation>
    </message>
    <message>
        <source>says instead</source>
        <translation>λέει αντί γι’ αυτό</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>γνωρίζει</translation>
    </message>
    <message>
        <source>behind the wish</source>
        <translation>πίσω από την επιθυμία</translation>
    </message>
    <message>
        <source>has to be found out</source>
        <translation>πρέπει να βρεθεί</translation>
    </message>
    <message>
        <source>end</source>
        <translation>τέλος</translation>
    </message>
    <message>
        <source>a good end</source>
        <translation>καλό τέλος</translation>
    </message>
    <message>
        <source>order of the answers</source>
        <translation>σειρά των απαντήσεων</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>φύλο</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>τι θέλει</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>δυσκολία</translation>
    </message>
    <message>
        <source>speaks first</source>
        <translation>μιλά πρώτος</translation>
    </message>
    <message>
        <source>temper</source>
        <translation>ιδιοσυγκρασία</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>θυμός</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>υπομονή</translation>
    </message>
    <message>
        <source>calms</source>
        <translation>ηρεμεί</translation>
    </message>
    <message>
        <source>enrages</source>
        <translation>εξοργίζει</translation>
    </message>
    <message>
        <source>too long a silence, seconds</source>
        <translation>πολύ μεγάλη σιωπή, δευτερόλεπτα</translation>
    </message>
    <message>
        <source>too long a hold, seconds</source>
        <translation>πολύ μεγάλη αναμονή, δευτερόλεπτα</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>πρώτα λόγια</translation>
    </message>
    <message>
        <source>others that fit</source>
        <translation>άλλες που ταιριάζουν</translation>
    </message>
    <message>
        <source>right outcomes</source>
        <translation>σωστές εκβάσεις</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>σχέση</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>δευτερόλεπτα</translation>
    </message>
    <message>
        <source>a good rep says</source>
        <translation>ένας καλός συνεργάτης λέει</translation>
    </message>
    <message>
        <source>each later time</source>
        <translation>κάθε επόμενη φορά</translation>
    </message>
    <message>
        <source>texts that do it</source>
        <translation>κείμενα που το κάνουν</translation>
    </message>
    <message>
        <source>the rep</source>
        <translation>ο συνεργάτης</translation>
    </message>
    <message>
        <source>asks though it is known</source>
        <translation>ρωτά και όταν είναι γνωστό</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter the library</source>
        <translation>Φιλτράρισμα βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Filter library…</source>
        <translation>Φίλτρο βιβλιοθήκης…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Όλες οι εκδόσεις</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore version {number}</source>
        <translation>Επαναφορά έκδοσης {number}</translation>
    </message>
</context>
<context>
    <name>HouseValuesPage</name>
    <message>
        <source>Values and facts that all texts use</source>
        <translation>Τιμές και στοιχεία που χρησιμοποιούν όλα τα κείμενα</translation>
    </message>
    <message>
        <source>Values or facts</source>
        <translation>Τιμές ή στοιχεία</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Αφαιρέθηκε: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) use “{name}”</source>
        <translation>
            <numerusform>%n κείμενο χρησιμοποιεί «{name}»</numerusform>
            <numerusform>%n κείμενα χρησιμοποιούν «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>No text uses it.</source>
        <translation>Κανένα κείμενο δεν τη χρησιμοποιεί.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και ακόμη %n</numerusform>
            <numerusform>και ακόμη %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactPanel</name>
    <message>
        <source>What publishing changes</source>
        <translation>Τι αλλάζει η δημοσίευση</translation>
    </message>
    <message>
        <source>Replay the last calls on your draft to see what they hear.</source>
        <translation>Ελέγξτε τις τελευταίες κλήσεις με το πρόχειρο, να δείτε τι θα άκουγαν.</translation>
    </message>
    <message>
        <source>You have changed something since.</source>
        <translation>Έχετε αλλάξει κάτι από τότε.</translation>
    </message>
    <message>
        <source>Replay again</source>
        <translation>Έλεγχος ξανά</translation>
    </message>
    <message>
        <source>Replay now</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>File: macros, canned responses, text modules, a table, or a pack</source>
        <translation>Αρχείο: μακροεντολές, έτοιμες απαντήσεις, κείμενα, πίνακας ή πακέτο</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Show what it would do</source>
        <translation>Δείξε τι θα έκανε</translation>
    </message>
    <message>
        <source>Leave out what is refused</source>
        <translation>Χωρίς όσα απορρίπτονται</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Στήλες του πίνακα</translation>
    </message>
    <message>
        <source>What becomes of each entry</source>
        <translation>Τι γίνεται με κάθε εγγραφή</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Είδος αρχείου</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Zendesk macros (JSON)</source>
        <translation>Μακροεντολές Zendesk (JSON)</translation>
    </message>
    <message>
        <source>Chatwoot canned responses (JSON)</source>
        <translation>Έτοιμες απαντήσεις Chatwoot (JSON)</translation>
    </message>
    <message>
        <source>Zammad text modules (CSV)</source>
        <translation>Κείμενα Zammad (CSV)</translation>
    </message>
    <message>
        <source>osTicket canned responses (YAML)</source>
        <translation>Έτοιμες απαντήσεις osTicket (YAML)</translation>
    </message>
    <message>
        <source>Table (CSV, XLSX)</source>
        <translation>Πίνακας (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Translators’ table</source>
        <translation>Πίνακας μεταφραστών</translation>
    </message>
    <message>
        <source>Pack of Agent Assist</source>
        <translation>Πακέτο του Agent Assist</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Επιλέξτε πρώτα αρχείο.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Ανάγνωση αρχείου…</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Σύντομο όνομα</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>Τι λένε οι πελάτες</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Στάδιο</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Κανάλια</translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed, {same} the same, {refused} refused</source>
        <translation>{kind}: {new} νέα, {changed} αλλαγμένα, {same} ίδια, {refused} απορρίφθηκαν</translation>
    </message>
    <message>
        <source>new</source>
        <translation>νέο</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>αλλαγμένο</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ίδιο</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Απόρριψη:</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Χάθηκε:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Σημείωση:</translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s) as drafts</source>
        <translation>
            <numerusform>Εισαγωγή %n στοιχείου ως πρόχειρο</numerusform>
            <numerusform>Εισαγωγή %n στοιχείων ως πρόχειρα</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are your drafts now. Look them over, then publish.</source>
        <translation>
            <numerusform>%n στοιχείο είναι τώρα πρόχειρό σας. Δείτε το και δημοσιεύστε.</numerusform>
            <numerusform>%n στοιχεία είναι τώρα πρόχειρά σας. Δείτε τα και δημοσιεύστε.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Επιλέξτε αρχείο για εισαγωγή</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>Bring back from the archive</source>
        <translation>Επαναφορά από το αρχείο</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Απόρριψη αυτού του πρόχειρου</translation>
    </message>
    <message>
        <source>Withdraw now…</source>
        <translation>Άμεση απόσυρση…</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Νέο: {name}</translation>
    </message>
    <message>
        <source>Duplicated: {name}</source>
        <translation>Αντίγραφο: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Μετονομάστηκε: {name}</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>Μεταφέρθηκε: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Αρχειοθετήθηκε: {name}</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Επανήλθε: {name}</translation>
    </message>
    <message>
        <source>Draft thrown away: {name}</source>
        <translation>Πρόχειρο απορρίφθηκε: {name}</translation>
    </message>
    <message>
        <source>Where “{name}” is used</source>
        <translation>Πού χρησιμοποιείται «{name}»</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>Library</source>
        <translation>Βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Τίποτα δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Πρόχειρα</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Με προβλήματα</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Προς επανεξέταση</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Δημοσιευμένα</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Αρχειοθετημένα</translation>
    </message>
    <message>
        <source>not whole in {language}</source>
        <translation>ελλιπή: {language}</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Εμφάνιση: {what}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Όλα τα είδη</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Όλα τα πακέτα</translation>
    </message>
    <message>
        <source>Not whole in {language}</source>
        <translation>Ελλιπή: {language}</translation>
    </message>
    <message>
        <source>Whole or not</source>
        <translation>Πλήρη ή όχι</translation>
    </message>
</context>
<context>
    <name>LockedBar</name>
    <message>
        <source>You can look, and change nothing:</source>
        <translation>Μπορείτε να βλέπετε, όχι να αλλάζετε:</translation>
    </message>
    <message>
        <source>Supervisors’ passphrase</source>
        <translation>Συνθηματικό προϊσταμένων</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Move to another pack</source>
        <translation>Μεταφορά σε άλλο πακέτο</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Μεταφορά</translation>
    </message>
</context>
<context>
    <name>NewPanel</name>
    <message>
        <source>Something new in the library</source>
        <translation>Κάτι νέο στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Its name, for people</source>
        <translation>Όνομα, για ανθρώπους</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Δώστε όνομα.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Προβλήματα</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Εδώ όλα είναι σωστά.</translation>
    </message>
    <message>
        <source>Only this item</source>
        <translation>Μόνο αυτό το στοιχείο</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ακόμη %n</numerusform>
            <numerusform>ακόμη %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other items</source>
        <translation>
            <numerusform>%n σε άλλα στοιχεία</numerusform>
            <numerusform>%n σε άλλα στοιχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Σφάλμα:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Προειδοποίηση:</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>done</source>
        <translation>έτοιμο</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Δημοσιεύεται…</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Drafts of others stay drafts: {names}</source>
        <translation>Τα πρόχειρα των άλλων μένουν πρόχειρα: {names}</translation>
    </message>
    <message>
        <source>published by somebody else meanwhile</source>
        <translation>δημοσιεύτηκε εν τω μεταξύ από άλλον</translation>
    </message>
    <message>
        <source>You have no drafts: nothing would change.</source>
        <translation>Δεν έχετε πρόχειρα: τίποτα δεν θα άλλαζε.</translation>
    </message>
    <message>
        <source>To be mended first: {count}</source>
        <translation>Πρώτα διορθώστε: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <translation>
            <numerusform>Δημοσίευση %n αλλαγής</numerusform>
            <numerusform>Δημοσίευση %n αλλαγών</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaying the last calls; you need not wait for it…</source>
        <translation>Έλεγχος στις τελευταίες κλήσεις· δεν χρειάζεται να περιμένετε…</translation>
    </message>
    <message>
        <source>Looking what the last calls would hear…</source>
        <translation>Τι θα άκουγαν οι τελευταίες κλήσεις…</translation>
    </message>
    <message>
        <source>The replay was left out.</source>
        <translation>Ο έλεγχος σε κλήσεις παραλείφθηκε.</translation>
    </message>
    <message>
        <source>New calls use it from now on; calls that are open keep the version they began with.</source>
        <translation>Οι νέες κλήσεις τη χρησιμοποιούν από τώρα· οι ανοιχτές κρατούν την έκδοση με την οποία άρχισαν.</translation>
    </message>
    <message>
        <source>Version {number} is published.</source>
        <translation>Η έκδοση {number} δημοσιεύτηκε.</translation>
    </message>
    <message>
        <source>What publishing changes</source>
        <translation>Τι αλλάζει η δημοσίευση</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Ποιες κλήσεις</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Τι βγαίνει</translation>
    </message>
    <message>
        <source>What changes, in a few words; reps read it at their next shift</source>
        <translation>Τι αλλάζει, με λίγα λόγια· οι συνεργάτες το διαβάζουν στην επόμενη βάρδια</translation>
    </message>
</context>
<context>
    <name>RenamePanel</name>
    <message>
        <source>Another short name</source>
        <translation>Άλλο σύντομο όνομα</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Short name, in Latin letters without spaces</source>
        <translation>Σύντομο όνομα, με λατινικά χωρίς κενά</translation>
    </message>
    <message>
        <source>All that uses it follows; the title stays as it is.</source>
        <translation>Ακολουθεί ό,τι το χρησιμοποιεί· ο τίτλος μένει ίδιος.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Δώστε όνομα.</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Find and replace in all texts</source>
        <translation>Εύρεση και αντικατάσταση σε όλα τα κείμενα</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>όλες οι γλώσσες</translation>
    </message>
    <message>
        <source>Find, in any script</source>
        <translation>Εύρεση, σε οποιαδήποτε γραφή</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Αντικατάσταση με</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translation>Ίδια κεφαλαία</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ολόκληρες λέξεις</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Γλώσσες</translation>
    </message>
    <message>
        <source>Texts that were found</source>
        <translation>Κείμενα που βρέθηκαν</translation>
    </message>
    <message>
        <source>The text, before and after</source>
        <translation>Το κείμενο, πριν και μετά</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Άνοιγμα στον συντάκτη</translation>
    </message>
    <message>
        <source>“{old}” replaced with “{new}”</source>
        <translation>«{old}» αντικαταστάθηκε με «{new}»</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n text(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Αντικαταστάθηκε σε %n κείμενο. Ctrl+Z για αναίρεση.</numerusform>
            <numerusform>Αντικαταστάθηκε σε %n κείμενα. Ctrl+Z για αναίρεση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) found</source>
        <translation>
            <numerusform>βρέθηκε %n κείμενο</numerusform>
            <numerusform>βρέθηκαν %n κείμενα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n text(s)</source>
        <translation>
            <numerusform>Αντικατάσταση σε %n κείμενο</numerusform>
            <numerusform>Αντικατάσταση σε %n κείμενα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>run the same</source>
        <translation>ίδιες</translation>
    </message>
    <message>
        <source>hear other words</source>
        <translation>με άλλα λόγια</translation>
    </message>
    <message>
        <source>end elsewhere</source>
        <translation>με άλλο τέλος</translation>
    </message>
    <message>
        <source>would need a fact that was never asked</source>
        <translation>χωρίς κάποιο στοιχείο</translation>
    </message>
    <message>
        <source>would get stuck</source>
        <translation>θα κολλούσαν</translation>
    </message>
    <message>
        <source>could not be replayed</source>
        <translation>δεν ελέγχθηκαν</translation>
    </message>
    <message>
        <source>No closed call has been logged yet.</source>
        <translation>Δεν έχει καταγραφεί ακόμη καμία κλεισμένη κλήση.</translation>
    </message>
    <message>
        <source>at {step}</source>
        <translation>στο: {step}</translation>
    </message>
    <message>
        <source>ended at “{step}” before</source>
        <translation>πριν τελείωνε στο «{step}»</translation>
    </message>
    <message>
        <source>asks for {facts}</source>
        <translation>ρωτά για: {facts}</translation>
    </message>
    <message>
        <source>asks what was not answered in the call</source>
        <translation>ρωτά κάτι που δεν απαντήθηκε στην κλήση</translation>
    </message>
    <message>
        <source>the words are others</source>
        <translation>τα λόγια είναι άλλα</translation>
    </message>
    <message>
        <source>is said in addition</source>
        <translation>λέγεται επιπλέον</translation>
    </message>
    <message>
        <source>is no longer said</source>
        <translation>δεν λέγεται πια</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>αποσύρθηκε</translation>
    </message>
    <message>
        <source>the call was erased</source>
        <translation>η κλήση διαγράφηκε</translation>
    </message>
    <message>
        <source>its version of the library is gone</source>
        <translation>η έκδοσή της δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>its log cannot be read</source>
        <translation>η καταγραφή της δεν διαβάζεται</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n logged call(s),</source>
        <translation>
            <numerusform>Από την τελευταία %n κλήση:</numerusform>
            <numerusform>Από τις τελευταίες %n κλήσεις:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>Logged calls on your draft</source>
        <translation>Καταγεγραμμένες κλήσεις με το πρόχειρό σας</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>Πόσες κλήσεις</translation>
    </message>
    <message>
        <source>last {count}</source>
        <translation>τελευταίες {count}</translation>
    </message>
    <message>
        <source>Replay again</source>
        <translation>Έλεγχος ξανά</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Κλήσεις</translation>
    </message>
    <message>
        <source>Replaying calls…</source>
        <translation>Έλεγχος σε κλήσεις…</translation>
    </message>
    <message>
        <source>Calls: {what}</source>
        <translation>Κλήσεις: {what}</translation>
    </message>
    <message>
        <source>Double click or Enter: what happened in the call.</source>
        <translation>Διπλό κλικ ή Enter: τι συνέβη στην κλήση.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n σφάλμα</numerusform>
            <numerusform>%n σφάλματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n προειδοποίηση</numerusform>
            <numerusform>%n προειδοποιήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Οδηγός</translation>
    </message>
    <message>
        <source>Response template</source>
        <translation>Πρότυπο</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Λύση</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>House value</source>
        <translation>Κοινή τιμή</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Πακέτο</translation>
    </message>
    <message>
        <source>What a line does to a simulated customer</source>
        <translation>Τι κάνει μια φράση σε εικονικό πελάτη</translation>
    </message>
    <message>
        <source>Call guides</source>
        <translation>Οδηγοί</translation>
    </message>
    <message>
        <source>Response templates</source>
        <translation>Πρότυπα</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Λύσεις</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Σενάρια</translation>
    </message>
    <message>
        <source>House values</source>
        <translation>Κοινές τιμές</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Πακέτα</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>αρχείο</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>πρόχειρο</translation>
    </message>
    <message>
        <source>review</source>
        <translation>έλεγχος</translation>
    </message>
    <message>
        <source>published</source>
        <translation>δημοσιευμένο</translation>
    </message>
    <message>
        <source>new</source>
        <translation>νέο</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>αφαιρέθηκε</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>άλλαξε</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>ακόμη {count}…</translation>
    </message>
    <message>
        <source>What lines do</source>
        <translation>Τι κάνουν οι φράσεις</translation>
    </message>
</context>
<context>
    <name>StudioRoom</name>
    <message>
        <source>What becomes of it</source>
        <translation>Τι γίνεται μ’ αυτό</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Συντάκτης</translation>
    </message>
    <message>
        <source>Your changes are not saved yet: {why}</source>
        <translation>Οι αλλαγές σας δεν αποθηκεύτηκαν ακόμη: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n of your drafts was published by somebody else meanwhile. Nothing is lost: look at both sides.</source>
        <translation>
            <numerusform>%n πρόχειρό σας δημοσιεύτηκε εν τω μεταξύ από άλλον. Τίποτα δεν χάθηκε: δείτε και τις δύο πλευρές.</numerusform>
            <numerusform>%n πρόχειρά σας δημοσιεύτηκαν εν τω μεταξύ από άλλον. Τίποτα δεν χάθηκε: δείτε και τις δύο πλευρές.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>whole in {languages}</source>
        <translation>πλήρες: {languages}</translation>
    </message>
    <message>
        <source>older than its source: {languages}</source>
        <translation>παλιότερο από την πηγή: {languages}</translation>
    </message>
    <message>
        <source>also changed by {names}</source>
        <translation>το αλλάζει επίσης: {names}</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>said in</source>
        <translation>λέγεται σε:</translation>
    </message>
    <message>
        <source>offered in</source>
        <translation>προτείνεται σε:</translation>
    </message>
    <message>
        <source>called from</source>
        <translation>καλείται από:</translation>
    </message>
    <message>
        <source>gone on with from</source>
        <translation>συνεχίζεται από:</translation>
    </message>
    <message>
        <source>only within</source>
        <translation>μόνο μέσα σε:</translation>
    </message>
    <message>
        <source>in a text of</source>
        <translation>σε κείμενο:</translation>
    </message>
    <message>
        <source>in a condition of</source>
        <translation>σε συνθήκη:</translation>
    </message>
    <message>
        <source>asked in</source>
        <translation>ρωτιέται σε:</translation>
    </message>
    <message>
        <source>verified in</source>
        <translation>ταυτοποιείται σε:</translation>
    </message>
    <message>
        <source>set in</source>
        <translation>ορίζεται σε:</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>προκύπτει από:</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>περιέχει:</translation>
    </message>
    <message>
        <source>practised in</source>
        <translation>εξασκείται σε:</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Δεν το χρησιμοποιεί τίποτα.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>without a message</source>
        <translation>χωρίς μήνυμα</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) have it</source>
        <translation>
            <numerusform>την έχει %n γραφείο</numerusform>
            <numerusform>την έχουν %n γραφεία</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the library</source>
        <translation>Εκδόσεις της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Compare this version</source>
        <translation>Σύγκριση αυτής της έκδοσης</translation>
    </message>
    <message>
        <source>with this version</source>
        <translation>με αυτή την έκδοση</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Επαναφορά τώρα</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Γραφεία</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Αποσύρθηκαν</translation>
    </message>
    <message>
        <source>Publish version {number} again, as a new version? Open calls keep theirs, drafts stay drafts.</source>
        <translation>Να δημοσιευτεί ξανά η έκδοση {number}, ως νέα; Οι ανοιχτές κλήσεις κρατούν τη δική τους, τα πρόχειρα μένουν πρόχειρα.</translation>
    </message>
    <message>
        <source>{desk} ({rep}): version {version}, {when}</source>
        <translation>{desk} ({rep}): έκδοση {version}, {when}</translation>
    </message>
    <message>
        <source>No desk has told yet.</source>
        <translation>Κανένα γραφείο δεν έχει αναφέρει ακόμη.</translation>
    </message>
    <message>
        <source>{what}: {reason} ({author}, {when})</source>
        <translation>{what}: {reason} ({author}, {when})</translation>
    </message>
    <message>
        <source>Nothing was withdrawn.</source>
        <translation>Τίποτα δεν αποσύρθηκε.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Καμία διαφορά.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>Version {number} is published: {message}</source>
        <translation>Η έκδοση {number} δημοσιεύτηκε: {message}</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Withdraw “{name}” now</source>
        <translation>Άμεση απόσυρση «{name}»</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Απόσυρση τώρα</translation>
    </message>
    <message>
        <source>Nobody can say or offer it from now on, not even in calls that are open. Open calls go on with their next text.</source>
        <translation>Από τώρα κανείς δεν μπορεί να το πει ή να το προτείνει, ούτε σε ανοιχτές κλήσεις. Αυτές συνεχίζουν με το επόμενο κείμενο.</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation>Τι αποσύρεται</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Όλο</translation>
    </message>
    <message>
        <source>Why; reps read this</source>
        <translation>Γιατί· το διαβάζουν οι συνεργάτες</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Πείτε γιατί, με λίγα λόγια.</translation>
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
    <name>RunBar</name>
    <message>
        <source>Hint</source>
        <translation>Υπόδειξη</translation>
    </message>
    <message>
        <source>What a good rep would say next; it costs points</source>
        <translation>Τι θα έλεγε τώρα ένας καλός συνεργάτης· κοστίζει βαθμούς</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>patience {left} of {most}</source>
        <translation>υπομονή {left} από {most}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>The same scenario again, from its beginning</source>
        <translation>Το ίδιο σενάριο πάλι, από την αρχή</translation>
    </message>
    <message>
        <source>End the conversation here and see how it went</source>
        <translation>Τέλος της συνομιλίας εδώ, και πώς πήγε</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n change(s) since version {version}</source>
        <translation>
            <numerusform>%n αλλαγή από την έκδοση {version}</numerusform>
            <numerusform>%n αλλαγές από την έκδοση {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>πρόχειρο</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>έκδοση {version}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>It fits: mark as up to date</source>
        <translation>Ταιριάζει: σήμανση ως ενημερωμένο</translation>
    </message>
    <message>
        <source>The {source} text was changed since this was translated.</source>
        <translation>Το κείμενο στα {source} άλλαξε μετά τη μετάφραση.</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>δεν χρησιμοποιείται ακόμα</translation>
    </message>
    <message numerus="yes">
        <source>used in %n guide(s)</source>
        <translation>
            <numerusform>σε %n οδηγό</numerusform>
            <numerusform>σε %n οδηγούς</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>A remark for the rep to judge</source>
        <translation>Σημείωση που κρίνει ο συνεργάτης</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Η ενέργεια άλλαξε</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>Προσθήκη στοιχείου…</translation>
    </message>
    <message>
        <source>Add a solution…</source>
        <translation>Προσθήκη λύσης…</translation>
    </message>
    <message>
        <source>Choice of topics changed</source>
        <translation>Άλλαξε η επιλογή θέματος</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>Η συνθήκη άλλαξε</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>Κάντε, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>Don’t, one a line</source>
        <translation>Μην κάνετε, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>Ending changed</source>
        <translation>Άλλαξε το τέλος</translation>
    </message>
    <message>
        <source>Facts asked changed</source>
        <translation>Άλλαξαν τα στοιχεία</translation>
    </message>
    <message>
        <source>Facts that are asked here</source>
        <translation>Στοιχεία που ζητούνται εδώ</translation>
    </message>
    <message>
        <source>Facts to compare with our records</source>
        <translation>Στοιχεία για σύγκριση με τα αρχεία μας</translation>
    </message>
    <message>
        <source>Gate changed</source>
        <translation>Άλλαξε το όριο</translation>
    </message>
    <message>
        <source>Has to be said changed</source>
        <translation>Άλλαξε τι πρέπει να ειπωθεί</translation>
    </message>
    <message>
        <source>Has to be said in this conversation</source>
        <translation>Πρέπει να ειπωθεί σε αυτή τη συνομιλία</translation>
    </message>
    <message>
        <source>Here the customer’s words choose the topic</source>
        <translation>Εδώ τα λόγια του πελάτη επιλέγουν το θέμα</translation>
    </message>
    <message>
        <source>Hints changed</source>
        <translation>Οι συμβουλές άλλαξαν</translation>
    </message>
    <message>
        <source>How many have to agree</source>
        <translation>Πόσα πρέπει να συμφωνούν</translation>
    </message>
    <message>
        <source>How many tries</source>
        <translation>Πόσες προσπάθειες</translation>
    </message>
    <message>
        <source>How the conversation ends</source>
        <translation>Πώς τελειώνει η συνομιλία</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Είδος βήματος</translation>
    </message>
    <message>
        <source>Kind of step changed</source>
        <translation>Άλλαξε το είδος του βήματος</translation>
    </message>
    <message>
        <source>Lay them side by side</source>
        <translation>Δίπλα δίπλα</translation>
    </message>
    <message>
        <source>Nothing leads past it before it was said</source>
        <translation>Δεν προχωρά η κλήση πριν ειπωθεί</translation>
    </message>
    <message>
        <source>Passed over unless</source>
        <translation>Παραλείπεται εκτός αν</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Η σημείωση άλλαξε</translation>
    </message>
    <message>
        <source>Solutions changed</source>
        <translation>Οι λύσεις άλλαξαν</translation>
    </message>
    <message>
        <source>Solutions to offer</source>
        <translation>Λύσεις που προσφέρονται</translation>
    </message>
    <message>
        <source>Somebody else may speak for the customer</source>
        <translation>Μπορεί να μιλήσει άλλος για τον πελάτη</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Στάδιο</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Το στάδιο άλλαξε</translation>
    </message>
    <message>
        <source>Tips changed</source>
        <translation>Οι συμβουλές άλλαξαν</translation>
    </message>
    <message>
        <source>Tips, one a line</source>
        <translation>Συμβουλές, μία ανά γραμμή</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Ο τίτλος άλλαξε</translation>
    </message>
    <message>
        <source>Verification changed</source>
        <translation>Η επαλήθευση άλλαξε</translation>
    </message>
    <message>
        <source>What is looked up changed</source>
        <translation>Άλλαξε τι αναζητείται</translation>
    </message>
    <message>
        <source>What the rep does here</source>
        <translation>Τι κάνει εδώ ο συνεργάτης</translation>
    </message>
    <message>
        <source>What the rep looks up elsewhere</source>
        <translation>Τι αναζητά αλλού ο συνεργάτης</translation>
    </message>
    <message>
        <source>ask for facts</source>
        <translation>ζητά στοιχεία</translation>
    </message>
    <message>
        <source>ask, and go by the answer</source>
        <translation>ρωτά και ακολουθεί την απάντηση</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <translation>τελειώνει τη συνομιλία</translation>
    </message>
    <message>
        <source>look something up elsewhere</source>
        <translation>αναζητά κάτι αλλού</translation>
    </message>
    <message>
        <source>make sure who it is</source>
        <translation>βεβαιώνεται ποιος είναι</translation>
    </message>
    <message>
        <source>nothing beside talking</source>
        <translation>τίποτα πέρα από συζήτηση</translation>
    </message>
    <message>
        <source>offer solutions</source>
        <translation>προσφέρει λύσεις</translation>
    </message>
    <message>
        <source>or all with one of these tags</source>
        <translation>ή όλες με μία από αυτές τις ετικέτες</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>βάζει σε αναμονή</translation>
    </message>
    <message>
        <source>say something</source>
        <translation>λέει κάτι</translation>
    </message>
    <message>
        <source>transfer the call</source>
        <translation>μεταφέρει την κλήση</translation>
    </message>
    <message>
        <source>with neither, the customer’s words find them</source>
        <translation>αλλιώς τις βρίσκουν τα λόγια του πελάτη</translation>
    </message>
    <message>
        <source>write down a promise</source>
        <translation>σημειώνει μια υπόσχεση</translation>
    </message>
    <message>
        <source>Ask also when it is known, to confirm or change it</source>
        <translation>Ερώτηση και όταν είναι γνωστό, για επιβεβαίωση ή αλλαγή</translation>
    </message>
    <message>
        <source>Asking again changed</source>
        <translation>Άλλαξε η επανάληψη της ερώτησης</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>A pack has at least one language.</source>
        <translation>Ένα πακέτο έχει τουλάχιστον μία γλώσσα.</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Ο τίτλος άλλαξε</translation>
    </message>
    <message>
        <source>Languages of its texts</source>
        <translation>Γλώσσες των κειμένων</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Προσθήκη γλώσσας…</translation>
    </message>
    <message>
        <source>Languages changed</source>
        <translation>Οι γλώσσες άλλαξαν</translation>
    </message>
    <message>
        <source>One group a line, divided by commas</source>
        <translation>Μία ομάδα ανά γραμμή, χωρισμένη με κόμματα</translation>
    </message>
    <message>
        <source>bike, bicycle, cycle</source>
        <translation>ποδήλατο, δίκυκλο</translation>
    </message>
    <message>
        <source>Words that mean the same changed</source>
        <translation>Οι λέξεις με ίδια σημασία άλλαξαν</translation>
    </message>
    <message>
        <source>The others are translated from the first one. Every text has to be there in all of them before it can be published.</source>
        <translation>Οι υπόλοιπες μεταφράζονται από την πρώτη. Κάθε κείμενο πρέπει να υπάρχει σε όλες πριν μπορέσει να δημοσιευτεί.</translation>
    </message>
    <message>
        <source>Who types one of them finds the others too, once this is published.</source>
        <translation>Όποιος πληκτρολογεί μία από αυτές βρίσκει και τις άλλες, μόλις αυτό δημοσιευτεί.</translation>
    </message>
    <message>
        <source>Words that mean the same when searching</source>
        <translation>Λέξεις με την ίδια σημασία στην αναζήτηση</translation>
    </message>
</context>
<context>
    <name>FindRail</name>
    <message>
        <source>Find a solution</source>
        <translation>Εύρεση λύσης</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Verified</source>
        <translation>Ταυτοποιήθηκε</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Ειπώθηκε</translation>
    </message>
    <message>
        <source>Undone: {text}</source>
        <translation>Αναιρέθηκε: {text}</translation>
    </message>
    <message>
        <source>Compare with our records: {fields}</source>
        <translation>Σύγκρινε με τα στοιχεία μας: {fields}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>For example {example}</source>
        <translation>Για παράδειγμα {example}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>απαραίτητο</translation>
    </message>
</context>
<context>
    <name>ElsewhereBar</name>
    <message>
        <source>Take it up</source>
        <translation>Λήψη της</translation>
    </message>
    <message>
        <source>{name} published version {number}.</source>
        <translation>Δημοσιεύτηκε η έκδοση {number} από: {name}.</translation>
    </message>
    <message>
        <source>Your drafts stay as they are; they are laid over it when you take it up.</source>
        <translation>Τα πρόχειρά σας μένουν όπως είναι· όταν την πάρετε, μπαίνουν πάνω από αυτήν.</translation>
    </message>
</context>
<context>
    <name>CallLogPanel</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>αναιρέθηκε</translation>
    </message>
    <message>
        <source>Names, numbers and codes are hidden.</source>
        <translation>Ονόματα, αριθμοί και κωδικοί είναι κρυμμένα.</translation>
    </message>
</context>
<context>
    <name>AboutEditor</name>
    <message>
        <source>Phrasings changed</source>
        <translation>Οι φράσεις άλλαξαν</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Τι αφορά</translation>
    </message>
    <message>
        <source>How reps say it, one phrasing a line</source>
        <translation>Πώς το λένε οι συνεργάτες, μία φράση ανά γραμμή</translation>
    </message>
</context>
<context>
    <name>KnowledgeEditor</name>
    <message>
        <source>What it is</source>
        <translation>Τι είναι</translation>
    </message>
    <message>
        <source>What the customer knows changed</source>
        <translation>Όσα γνωρίζει ο πελάτης άλλαξαν</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Η τιμή του</translation>
    </message>
    <message>
        <source>In words, for the review afterwards</source>
        <translation>Με λόγια, για την ανασκόπηση μετά</translation>
    </message>
    <message>
        <source>What the customer says when asked, one wording a line</source>
        <translation>Τι λέει ο πελάτης όταν ερωτηθεί, μία διατύπωση ανά γραμμή</translation>
    </message>
    <message>
        <source>How one asks for it, one question a line</source>
        <translation>Πώς το ρωτά κανείς, μία ερώτηση ανά γραμμή</translation>
    </message>
    <message>
        <source>Finding the need includes it</source>
        <translation>Ανήκει στην εύρεση της ανάγκης</translation>
    </message>
    <message>
        <source>Is told only while</source>
        <translation>Λέγεται μόνο όσο</translation>
    </message>
    <message>
        <source>What is said instead while it is not told, one wording a line</source>
        <translation>Τι λέγεται όσο αυτό δεν λέγεται, μία διατύπωση ανά γραμμή</translation>
    </message>
    <message>
        <source>something behind the wish</source>
        <translation>κάτι πίσω από την επιθυμία</translation>
    </message>
</context>
<context>
    <name>MoveEditor</name>
    <message>
        <source>What it does</source>
        <translation>Τι κάνει</translation>
    </message>
    <message>
        <source>Phrasings changed</source>
        <translation>Οι φράσεις άλλαξαν</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Ο τίτλος άλλαξε</translation>
    </message>
    <message>
        <source>Summary, one line</source>
        <translation>Περίληψη, μία γραμμή</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Η περίληψη άλλαξε</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Σημείωση, δεν τη βλέπει ο συνεργάτης</translation>
    </message>
    <message>
        <source>Remark changed</source>
        <translation>Η σημείωση άλλαξε</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Ακόμα μία απάντηση</translation>
    </message>
    <message>
        <source>Parts of the move</source>
        <translation>Μέρη της κίνησης</translation>
    </message>
    <message>
        <source>How reps say it</source>
        <translation>Πώς το λένε οι συνεργάτες</translation>
    </message>
    <message>
        <source>About one thing</source>
        <translation>Για ένα πράγμα</translation>
    </message>
    <message>
        <source>What customers answer</source>
        <translation>Τι απαντούν οι πελάτες</translation>
    </message>
    <message>
        <source>What reps say to do it, one phrasing a line</source>
        <translation>Τι λένε οι συνεργάτες για να το κάνουν, μία φράση ανά γραμμή</translation>
    </message>
    <message>
        <source>Thirty or more varied ones in each language are understood well.</source>
        <translation>Τριάντα ή περισσότερες διαφορετικές σε κάθε γλώσσα γίνονται καλά κατανοητές.</translation>
    </message>
    <message>
        <source>What the phrasings are about</source>
        <translation>Τι αφορούν οι φράσεις</translation>
    </message>
    <message>
        <source>About something else</source>
        <translation>Για κάτι άλλο</translation>
    </message>
    <message>
        <source>No phrasing is about one thing only.</source>
        <translation>Καμία φράση δεν αφορά μόνο ένα πράγμα.</translation>
    </message>
    <message>
        <source>What a move does changed</source>
        <translation>Η επίδραση μιας κίνησης άλλαξε</translation>
    </message>
    <message>
        <source>Adds to the anger, below 0 calms:</source>
        <translation>Προσθέτει στον θυμό, κάτω από 0 ηρεμεί:</translation>
    </message>
    <message>
        <source>Adds each later time</source>
        <translation>Προσθέτει κάθε επόμενη φορά</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ως συνήθως</translation>
    </message>
    <message>
        <source>As usual: what helped helps no second time, what harmed harms again</source>
        <translation>Ως συνήθως: ό,τι βοήθησε δεν βοηθά δεύτερη φορά, ό,τι έβλαψε βλάπτει ξανά</translation>
    </message>
    <message>
        <source>Adds to the patience</source>
        <translation>Προσθέτει στην υπομονή</translation>
    </message>
    <message>
        <source>Happens after seconds</source>
        <translation>Συμβαίνει μετά από δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Texts of the desk that do it</source>
        <translation>Κείμενα του γραφείου που το κάνουν</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Προσθήκη κειμένου…</translation>
    </message>
    <message>
        <source>Customers say nothing of their own to it.</source>
        <translation>Οι πελάτες δεν λένε κάτι δικό τους σε αυτό.</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Οι απαντήσεις άλλαξαν</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>Move</source>
        <translation>Κίνηση</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>υπομονή</translation>
    </message>
    <message>
        <source>What a move does changed</source>
        <translation>Η επίδραση μιας κίνησης άλλαξε</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Γράψτε έναν ακέραιο από {least} έως {most}.</translation>
    </message>
    <message>
        <source>What a line does to a customer</source>
        <translation>Τι κάνει μια φράση σε έναν πελάτη</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Κινήσεις</translation>
    </message>
    <message>
        <source>Numbers from −10 to 10 are added to the anger: below 0 calms, above 0 annoys.</source>
        <translation>Αριθμοί από −10 έως 10 προστίθενται στον θυμό: κάτω από 0 ηρεμεί, πάνω από 0 ενοχλεί.</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>αναστ.</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>ανησυχεί</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ήρεμος</translation>
    </message>
    <message>
        <source>again</source>
        <translation>ξανά</translation>
    </message>
    <message>
        <source>after s</source>
        <translation>μετά δ.</translation>
    </message>
    <message>
        <source>phrasings</source>
        <translation>φράσεις</translation>
    </message>
    <message>
        <source>Adds to the anger when upset</source>
        <translation>Προσθέτει στον θυμό όταν είναι αναστατωμένος</translation>
    </message>
    <message>
        <source>Adds to the anger when worried</source>
        <translation>Προσθέτει στον θυμό όταν ανησυχεί</translation>
    </message>
    <message>
        <source>Adds to the anger when calm</source>
        <translation>Προσθέτει στον θυμό όταν είναι ήρεμος</translation>
    </message>
    <message>
        <source>Adds to the anger each later time</source>
        <translation>Προσθέτει στον θυμό κάθε επόμενη φορά</translation>
    </message>
    <message>
        <source>Adds to the patience</source>
        <translation>Προσθέτει στην υπομονή</translation>
    </message>
    <message>
        <source>Happens after so many seconds</source>
        <translation>Συμβαίνει μετά από τόσα δευτερόλεπτα</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Duplicate</source>
        <translation>Αντίγραφο</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Μετακίνηση πάνω</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Μετακίνηση κάτω</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>PlayPanel</name>
    <message>
        <source>I meant…</source>
        <translation>Εννοούσα…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Θέση σε αναμονή</translation>
    </message>
    <message>
        <source>patience {left}/{most}</source>
        <translation>υπομονή {left}/{most}</translation>
    </message>
    <message>
        <source>A good end.</source>
        <translation>Καλό τέλος.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>Δεν τελείωσε καλά.</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Γλώσσα της συνομιλίας</translation>
    </message>
    <message>
        <source>The customer did not understand that.</source>
        <translation>Ο πελάτης δεν το κατάλαβε.</translation>
    </message>
    <message>
        <source>Said aloud</source>
        <translation>Ειπώθηκε δυνατά</translation>
    </message>
    <message>
        <source>Asked for, offered</source>
        <translation>Ζητήθηκε, προτάθηκε</translation>
    </message>
    <message>
        <source>Done badly</source>
        <translation>Έγινε άσχημα</translation>
    </message>
    <message>
        <source>Say nothing for a while</source>
        <translation>Σιωπή για λίγη ώρα</translation>
    </message>
    <message>
        <source>Back from hold, after a while</source>
        <translation>Επιστροφή από αναμονή, μετά από ώρα</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Παράδοση σε άλλον</translation>
    </message>
    <message>
        <source>Write a promise down</source>
        <translation>Καταγραφή υπόσχεσης</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Τέλος της κλήσης</translation>
    </message>
    <message>
        <source>Told so far: {what}</source>
        <translation>Ειπώθηκαν ως τώρα: {what}</translation>
    </message>
    <message>
        <source>now known: {what}</source>
        <translation>τώρα γνωστό: {what}</translation>
    </message>
    <message>
        <source>{move}, like “{phrase}”</source>
        <translation>{move}, όπως «{phrase}»</translation>
    </message>
    <message>
        <source>anger {by}</source>
        <translation>θυμός {by}</translation>
    </message>
    <message>
        <source>patience {by}</source>
        <translation>υπομονή {by}</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Παίξτε το</translation>
    </message>
    <message>
        <source>Which customer</source>
        <translation>Ποιος πελάτης</translation>
    </message>
    <message>
        <source>Conversation on the draft</source>
        <translation>Συνομιλία στο πρόχειρο</translation>
    </message>
    <message>
        <source>Type what a trainee would say. The customer answers by the draft.</source>
        <translation>Γράψτε τι θα έλεγε ένας εκπαιδευόμενος. Ο πελάτης απαντά σύμφωνα με το πρόχειρο.</translation>
    </message>
    <message>
        <source>Say something…</source>
        <translation>Πείτε κάτι…</translation>
    </message>
    <message>
        <source>What you say to the customer</source>
        <translation>Τι λέτε στον πελάτη</translation>
    </message>
    <message>
        <source>Do…</source>
        <translation>Κάνε…</translation>
    </message>
    <message>
        <source>Pick a move instead of typing it</source>
        <translation>Διαλέξτε μια κίνηση αντί να τη γράψετε</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Με άλλα λόγια</translation>
    </message>
    <message>
        <source>The same lines again; the customer chooses other wordings</source>
        <translation>Οι ίδιες φράσεις ξανά· ο πελάτης διαλέγει άλλες διατυπώσεις</translation>
    </message>
    <message>
        <source>What counts, and how it stands</source>
        <translation>Τι μετράει και πώς πάει</translation>
    </message>
    <message>
        <source>Add it to the phrasings of a move, or pick what you meant.</source>
        <translation>Προσθέστε τη στις φράσεις μιας κίνησης ή διαλέξτε τι εννοούσατε.</translation>
    </message>
</context>
<context>
    <name>Practice names</name>
    <message>
        <source>mood</source>
        <translation>διάθεση</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>κανάλι</translation>
    </message>
    <message>
        <source>language of the call</source>
        <translation>γλώσσα της συνομιλίας</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>the rep said goodbye or ended the call</source>
        <translation>ο συνεργάτης αποχαιρέτησε ή έκλεισε την κλήση</translation>
    </message>
    <message>
        <source>anger, 0 to 10</source>
        <translation>θυμός, 0 έως 10</translation>
    </message>
    <message>
        <source>patience, 0 to 10</source>
        <translation>υπομονή, 0 έως 10</translation>
    </message>
    <message>
        <source>how many things were told</source>
        <translation>πόσα πράγματα ειπώθηκαν</translation>
    </message>
    <message>
        <source>how many solutions were offered</source>
        <translation>πόσες λύσεις προτάθηκαν</translation>
    </message>
    <message>
        <source>the solution offered last</source>
        <translation>η λύση που προτάθηκε τελευταία</translation>
    </message>
    <message>
        <source>a promise was written down</source>
        <translation>καταγράφηκε υπόσχεση</translation>
    </message>
    <message>
        <source>was handed over</source>
        <translation>παραδόθηκε σε άλλον</translation>
    </message>
    <message>
        <source>outcome that was given</source>
        <translation>έκβαση που δόθηκε</translation>
    </message>
    <message>
        <source>how often the rep has acted</source>
        <translation>πόσες φορές ενήργησε ο συνεργάτης</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>δευτερόλεπτα από την αρχή</translation>
    </message>
    <message>
        <source>times: {move}</source>
        <translation>πόσες φορές: {move}</translation>
    </message>
    <message>
        <source>first in turn: {move}</source>
        <translation>πρώτη φορά στη σειρά: {move}</translation>
    </message>
    <message>
        <source>told: {what}</source>
        <translation>ειπώθηκε: {what}</translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Ο τίτλος άλλαξε</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Η περίληψη άλλαξε</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Ετικέτες, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>Remark, never shown to the rep</source>
        <translation>Σημείωση, δεν τη βλέπει ο συνεργάτης</translation>
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
        <source>the customer</source>
        <translation>ο πελάτης</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>δεν ορίστηκε</translation>
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
        <source>Another answer</source>
        <translation>Ακόμα μία απάντηση</translation>
    </message>
    <message>
        <source>Add a solution…</source>
        <translation>Προσθήκη λύσης…</translation>
    </message>
    <message>
        <source>We can promise, one a line</source>
        <translation>Μπορούμε να υποσχεθούμε, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>We cannot promise, one a line</source>
        <translation>Δεν μπορούμε να υποσχεθούμε, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>Κάτι δεν πάει καλά εδώ.</translation>
    </message>
    <message>
        <source>the rep</source>
        <translation>ο συνεργάτης</translation>
    </message>
    <message>
        <source>What the customer knows changed</source>
        <translation>Όσα γνωρίζει ο πελάτης άλλαξαν</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Οι απαντήσεις άλλαξαν</translation>
    </message>
    <message>
        <source>Parts of the scenario</source>
        <translation>Μέρη του σεναρίου</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>Τι είναι καλό</translation>
    </message>
    <message>
        <source>Summary, one line for the list</source>
        <translation>Περίληψη, μία γραμμή για τη λίστα</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Ποιος είναι</translation>
    </message>
    <message>
        <source>How they take things</source>
        <translation>Πώς παίρνει τα πράγματα</translation>
    </message>
    <message>
        <source>The customer’s first words, one wording a line; none: says nothing</source>
        <translation>Τα πρώτα λόγια του πελάτη, μία διατύπωση ανά γραμμή· χωρίς αυτά σωπαίνει</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Δυσκολία</translation>
    </message>
    <message>
        <source>Who speaks first</source>
        <translation>Ποιος μιλά πρώτος</translation>
    </message>
    <message>
        <source>The guide that serves it</source>
        <translation>Ο οδηγός γι’ αυτό</translation>
    </message>
    <message>
        <source>Who it is changed</source>
        <translation>Το πρόσωπο άλλαξε</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Φύλο</translation>
    </message>
    <message>
        <source>A few words about them, for trainee and supervisor</source>
        <translation>Λίγα λόγια για το πρόσωπο, για εκπαιδευόμενο και επόπτη</translation>
    </message>
    <message>
        <source>Has contacted us before</source>
        <translation>Έχει ξαναεπικοινωνήσει</translation>
    </message>
    <message>
        <source>We owe them an answer</source>
        <translation>Οφείλουμε απάντηση</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Τι θέλει</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>Αυτό που θέλει άλλαξε</translation>
    </message>
    <message>
        <source>Temper changed</source>
        <translation>Η ιδιοσυγκρασία άλλαξε</translation>
    </message>
    <message>
        <source>as in the moves table</source>
        <translation>όπως στον πίνακα κινήσεων</translation>
    </message>
    <message>
        <source>Anger at the start, 0 to 10</source>
        <translation>Θυμός στην αρχή, 0 έως 10</translation>
    </message>
    <message>
        <source>Patience, 1 to 10</source>
        <translation>Υπομονή, 1 έως 10</translation>
    </message>
    <message>
        <source>Too long a silence, seconds</source>
        <translation>Πολύ μεγάλη σιωπή, δευτ.</translation>
    </message>
    <message>
        <source>Too long a hold, seconds</source>
        <translation>Πολύ μεγάλη αναμονή, δευτ.</translation>
    </message>
    <message>
        <source>Add a move…</source>
        <translation>Προσθήκη κίνησης…</translation>
    </message>
    <message>
        <source>Calms by so much</source>
        <translation>Ηρεμεί τόσο</translation>
    </message>
    <message>
        <source>Enrages by so much</source>
        <translation>Εξοργίζει τόσο</translation>
    </message>
    <message>
        <source>What the customer knows</source>
        <translation>Τι γνωρίζει ο πελάτης</translation>
    </message>
    <message>
        <source>Something else they know</source>
        <translation>Κάτι άλλο που γνωρίζει</translation>
    </message>
    <message>
        <source>They know nothing yet that one could ask for.</source>
        <translation>Δεν γνωρίζει ακόμη κάτι που θα ρωτούσε κανείς.</translation>
    </message>
    <message>
        <source>What the customer answers</source>
        <translation>Τι απαντά ο πελάτης</translation>
    </message>
    <message>
        <source>Nothing is answered here: the answers of the moves table are given.</source>
        <translation>Εδώ δεν υπάρχουν απαντήσεις: δίνονται αυτές του πίνακα κινήσεων.</translation>
    </message>
    <message>
        <source>How it can end</source>
        <translation>Πώς μπορεί να τελειώσει</translation>
    </message>
    <message>
        <source>Another end</source>
        <translation>Ακόμα ένα τέλος</translation>
    </message>
    <message>
        <source>There is no end yet.</source>
        <translation>Δεν υπάρχει ακόμη τέλος.</translation>
    </message>
    <message>
        <source>What is good changed</source>
        <translation>Άλλαξε το τι είναι καλό</translation>
    </message>
    <message>
        <source>Right solutions, the best first</source>
        <translation>Σωστές λύσεις, η καλύτερη πρώτη</translation>
    </message>
    <message>
        <source>Others that fit, too</source>
        <translation>Άλλες που επίσης ταιριάζουν</translation>
    </message>
    <message>
        <source>Right outcomes</source>
        <translation>Σωστές εκβάσεις</translation>
    </message>
    <message>
        <source>Add an outcome…</source>
        <translation>Προσθήκη έκβασης…</translation>
    </message>
    <message>
        <source>What builds rapport with them</source>
        <translation>Τι χτίζει σχέση μαζί του</translation>
    </message>
    <message>
        <source>A good conversation takes at most, seconds</source>
        <translation>Μια καλή συνομιλία διαρκεί το πολύ, δευτερόλεπτα</translation>
    </message>
    <message>
        <source>pace does not count</source>
        <translation>ο ρυθμός δεν μετράει</translation>
    </message>
    <message>
        <source>What a good rep says, line by line</source>
        <translation>Τι λέει ένας καλός συνεργάτης, γραμμή γραμμή</translation>
    </message>
    <message>
        <source>These decide what counts in the score: solutions and promises count where there are any, empathy most where the anger is high, pace where there is a time, finding the need by what they know.</source>
        <translation>Αυτά κρίνουν τι μετράει στη βαθμολογία: λύσεις και υποσχέσεις όπου υπάρχουν, ενσυναίσθηση κυρίως όπου ο θυμός είναι μεγάλος, ρυθμός όπου δίνεται χρόνος, εύρεση της ανάγκης με βάση όσα γνωρίζει.</translation>
    </message>
    <message>
        <source>Scenario changed</source>
        <translation>Το σενάριο άλλαξε</translation>
    </message>
    <message>
        <source>good</source>
        <translation>καλό</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>κακό</translation>
    </message>
    <message>
        <source>Something known removed</source>
        <translation>Αφαιρέθηκε κάτι που γνωρίζει</translation>
    </message>
    <message>
        <source>Ends changed</source>
        <translation>Τα τέλη άλλαξαν</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Γνωρίζει</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Απαντά</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Τέλος</translation>
    </message>
</context>
<context>
    <name>ScenarioTrial</name>
    <message>
        <source>Back to the studio</source>
        <translation>Πίσω στο στούντιο</translation>
    </message>
    <message>
        <source>It is not kept, and counts for nobody.</source>
        <translation>Δεν κρατιέται και δεν μετράει για κανέναν.</translation>
    </message>
    <message>
        <source>One moment: the customer is on the way.</source>
        <translation>Μια στιγμή: ο πελάτης έρχεται.</translation>
    </message>
</context>
<context>
    <name>UnclearLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και ακόμη %n</numerusform>
            <numerusform>και ακόμη %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that simulated customers did not understand</source>
        <translation>Φράσεις που δεν κατάλαβαν οι εικονικοί πελάτες</translation>
    </message>
    <message>
        <source>Add to “{move}”</source>
        <translation>Προσθήκη στο «{move}»</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Δεν χρειάζεται</translation>
    </message>
    <message>
        <source>Phrasing added to “{move}”</source>
        <translation>Η φράση προστέθηκε στο «{move}»</translation>
    </message>
</context>
<context>
    <name>_NumberRow</name>
    <message>
        <source>Remove {words}</source>
        <translation>Αφαίρεση: {words}</translation>
    </message>
</context>
<context>
    <name>EffectField</name>
    <message>
        <source>when upset</source>
        <translation>όταν είναι αναστατωμένος</translation>
    </message>
    <message>
        <source>when worried</source>
        <translation>όταν ανησυχεί</translation>
    </message>
    <message>
        <source>when calm</source>
        <translation>όταν είναι ήρεμος</translation>
    </message>
</context>
<context>
    <name>EndEditor</name>
    <message>
        <source>An end changed</source>
        <translation>Ένα τέλος άλλαξε</translation>
    </message>
    <message>
        <source>What this end means</source>
        <translation>Τι σημαίνει αυτό το τέλος</translation>
    </message>
    <message>
        <source>It is a good end</source>
        <translation>Είναι καλό τέλος</translation>
    </message>
    <message>
        <source>The conversation ends so when</source>
        <translation>Η συνομιλία τελειώνει έτσι όταν</translation>
    </message>
    <message>
        <source>The customer’s last words, one wording a line</source>
        <translation>Τα τελευταία λόγια του πελάτη, μία διατύπωση ανά γραμμή</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Adds to the patience</source>
        <translation>Προσθέτει στην υπομονή</translation>
    </message>
    <message>
        <source>An answer changed</source>
        <translation>Μια απάντηση άλλαξε</translation>
    </message>
    <message>
        <source>When this happens</source>
        <translation>Όταν συμβεί αυτό</translation>
    </message>
    <message>
        <source>Add what it answers…</source>
        <translation>Προσθήκη σε τι απαντά…</translation>
    </message>
    <message>
        <source>Only about</source>
        <translation>Μόνο για</translation>
    </message>
    <message>
        <source>What the customer says, one wording a line</source>
        <translation>Τι λέει ο πελάτης, μία διατύπωση ανά γραμμή</translation>
    </message>
    <message>
        <source>Only while</source>
        <translation>Μόνο όσο</translation>
    </message>
    <message>
        <source>Tells, too</source>
        <translation>Αποκαλύπτει επίσης</translation>
    </message>
    <message>
        <source>Add what becomes known…</source>
        <translation>Προσθήκη τι γίνεται γνωστό…</translation>
    </message>
    <message>
        <source>Is said once at most</source>
        <translation>Λέγεται το πολύ μία φορά</translation>
    </message>
    <message>
        <source>Beside what the moves table says; below 0 calms</source>
        <translation>Πέρα από όσα λέει ο πίνακας κινήσεων· κάτω από 0 ηρεμεί</translation>
    </message>
    <message>
        <source>Adds to the anger</source>
        <translation>Προσθέτει στον θυμό</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>οτιδήποτε</translation>
    </message>
</context>
<context>
    <name>UnclearLine</name>
    <message>
        <source>The customer did not understand that.</source>
        <translation>Ο πελάτης δεν το κατάλαβε.</translation>
    </message>
    <message>
        <source>I meant…</source>
        <translation>Εννοούσα…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Κάτι άλλο…</translation>
    </message>
</context>
<context>
    <name>ScoreList</name>
    <message>
        <source>Taken from the whole</source>
        <translation>Αφαιρέθηκαν από το σύνολο</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>δεν κρίθηκε</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} από {most}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Καλύτερα: {words}</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>«{line}»</translation>
    </message>
</context>
<context>
    <name>CallScorePanel</name>
    <message>
        <source>Scorecard</source>
        <translation>Βαθμολογία κλήσης</translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation>{points} από 100</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Δεν κρίθηκε</translation>
    </message>
    <message>
        <source>{judged} of {all} criteria can be judged by the log. The customer’s words are not kept, nor what was said freely.</source>
        <translation>Από το ημερολόγιο κρίνονται {judged} από {all} κριτήρια. Τα λόγια του πελάτη δεν κρατιούνται, ούτε ό,τι ειπώθηκε ελεύθερα.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>CallScoring</name>
    <message>
        <source>The call is being judged…</source>
        <translation>Η κλήση κρίνεται…</translation>
    </message>
    <message>
        <source>It cannot be judged.</source>
        <translation>Δεν μπορεί να κριθεί.</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n στοιχείο</numerusform>
            <numerusform>%n στοιχεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) that search learned</source>
        <translation>
            <numerusform>%n ερώτημα που έμαθε η αναζήτηση</numerusform>
            <numerusform>%n ερωτήματα που έμαθε η αναζήτηση</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
    <message>
        <source>Delete what {who} said</source>
        <translation>Διαγραφή όσων είπε: {who}</translation>
    </message>
    <message>
        <source>Delete yourself what was put aside: {files}.</source>
        <translation>Διαγράψτε μόνοι σας όσα μπήκαν στην άκρη: {files}.</translation>
    </message>
    <message>
        <source>That calls took place, when and by which steps, stays, and the log can still be verified. It cannot be brought back.</source>
        <translation>Μένει ότι έγιναν κλήσεις, πότε και με ποια βήματα, και το ημερολόγιο ελέγχεται όπως πριν. Όσα διαγραφούν δεν επιστρέφουν.</translation>
    </message>
    <message>
        <source>To confirm, type: {word}</source>
        <translation>Για επιβεβαίωση γράψτε: {word}</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm.</source>
        <translation>Γράψτε «{word}» για επιβεβαίωση.</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>μία κλήση</translation>
    </message>
    <message numerus="yes">
        <source>the same in %n backup(s)</source>
        <translation>
            <numerusform>το ίδιο σε %n αντίγραφο</numerusform>
            <numerusform>το ίδιο σε %n αντίγραφα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n promise(s)</source>
        <translation>
            <numerusform>τα λόγια %n υπόσχεσης</numerusform>
            <numerusform>τα λόγια %n υποσχέσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was said in %n call(s)</source>
        <translation>
            <numerusform>όσα ειπώθηκαν σε %n κλήση</numerusform>
            <numerusform>όσα ειπώθηκαν σε %n κλήσεις</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A new file</source>
        <translation>Ένα νέο αρχείο</translation>
    </message>
    <message>
        <source>CSV: a table for a spreadsheet</source>
        <translation>CSV: πίνακας για υπολογιστικό φύλλο</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message numerus="yes">
        <source>Export %n call(s)</source>
        <translation>
            <numerusform>Εξαγωγή %n κλήσης</numerusform>
            <numerusform>Εξαγωγή %n κλήσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>JSON lines: all of it, to be verified</source>
        <translation>Γραμμές JSON: όλα, για έλεγχο</translation>
    </message>
    <message>
        <source>Say where it shall be written.</source>
        <translation>Πείτε πού να γραφτεί.</translation>
    </message>
    <message>
        <source>What customers said stands in it: keep it where only you can read it.</source>
        <translation>Περιέχει όσα είπαν οι πελάτες: φυλάξτε το όπου μόνο εσείς μπορείτε να το διαβάσετε.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All guides</source>
        <translation>Όλοι οι οδηγοί</translation>
    </message>
    <message>
        <source>All reps</source>
        <translation>Όλοι οι συνεργάτες</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Κάθε έκβαση</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Οποτεδήποτε</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Κλειστές</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Φίλτρο κλήσεων</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Οδηγός</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Τελευταίοι 12 μήνες</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>Name, order, words…</source>
        <translation>Όνομα, παραγγελία, λέξεις…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ανοιχτές</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Ανοιχτές και κλειστές</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ανοιχτές ή κλειστές</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Έκβαση</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Υπάλληλος</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message numerus="yes">
        <source>From tomorrow on, what was said in older calls is deleted once a day, in backups, too: at first in %n call(s).</source>
        <translation>
            <numerusform>Από αύριο, μία φορά την ημέρα, διαγράφονται όσα ειπώθηκαν σε παλαιότερες κλήσεις, και στα αντίγραφα: πρώτα σε %n κλήση.</numerusform>
            <numerusform>Από αύριο, μία φορά την ημέρα, διαγράφονται όσα ειπώθηκαν σε παλαιότερες κλήσεις, και στα αντίγραφα: πρώτα σε %n κλήσεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what customers said</source>
        <translation>Φύλαξη όσων είπαν οι πελάτες</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Τίποτα δεν διαγράφεται από μόνο του.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ορισμός</translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>για %n μήνα</numerusform>
            <numerusform>για %n μήνες</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>για πάντα</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>(taken back)</source>
        <translation>(αναιρέθηκε)</translation>
    </message>
    <message>
        <source>Did that solve it?</source>
        <translation>Λύθηκε έτσι;</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Τι μάθαμε</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Προτάθηκε</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Υποσχεθήκαμε</translation>
    </message>
    <message>
        <source>The customer said that it is not solved.</source>
        <translation>Ο πελάτης είπε ότι δεν λύθηκε.</translation>
    </message>
    <message>
        <source>The customer said that it is solved.</source>
        <translation>Ο πελάτης είπε ότι λύθηκε.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Δεν υπάρχει.</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Χρόνος σε κάθε στάδιο</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>What was said was deleted.</source>
        <translation>Όσα ειπώθηκαν διαγράφηκαν.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Χθες</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[διαγράφηκε]</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>έγινε δεκτή</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>έως {time}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>τηρήθηκε</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>χωρίς όνομα</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>χωρίς απάντηση</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>δεν τηρήθηκε ακόμη</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>δεν έγινε δεκτή</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>ταυτοποιημένος</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n κλήση</numerusform>
            <numerusform>%n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Κλήσεις</translation>
    </message>
    <message>
        <source>No call fits. Esc shows all of them again.</source>
        <translation>Καμία κλήση δεν ταιριάζει. Το Esc τις δείχνει πάλι όλες.</translation>
    </message>
    <message>
        <source>The summary is copied.</source>
        <translation>Η περίληψη αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Type the passphrase in the settings to see all calls.</source>
        <translation>Γράψτε το συνθηματικό στις ρυθμίσεις για να δείτε όλες τις κλήσεις.</translation>
    </message>
    <message>
        <source>You see the calls of all reps.</source>
        <translation>Βλέπετε τις κλήσεις όλων των συνεργατών.</translation>
    </message>
    <message>
        <source>You see your calls, and those of customers whom you served.</source>
        <translation>Βλέπετε τις κλήσεις σας και των πελατών που εξυπηρετήσατε.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} από {all}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Choose a call on the left.</source>
        <translation>Διαλέξτε μια κλήση στα αριστερά.</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Αντιγραφή περίληψης</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Περίληψη</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Η κλήση</translation>
    </message>
    <message>
        <source>The summary is copied.</source>
        <translation>Η περίληψη αντιγράφηκε.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Τι είναι γνωστό</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>διάρκεια {time}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>ταυτοποιήθηκε</translation>
    </message>
</context>
<context>
    <name>DispositionRow</name>
    <message>
        <source>How did it end?</source>
        <translation>Πώς κατέληξε;</translation>
    </message>
</context>
<context>
    <name>TrialFrame</name>
    <message>
        <source>A trial of your draft</source>
        <translation>Δοκιμή του πρόχειρού σας</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>Πίσω στο στούντιο</translation>
    </message>
</context>
<context>
    <name>DeskTrial</name>
    <message>
        <source>from “{step}”. Nothing is logged.</source>
        <translation>από «{step}». Τίποτα δεν καταγράφεται.</translation>
    </message>
    <message>
        <source>Nothing is logged.</source>
        <translation>Τίποτα δεν καταγράφεται.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n call(s) are older</source>
        <translation>
            <numerusform>%n κλήση είναι παλαιότερη</numerusform>
            <numerusform>%n κλήσεις είναι παλαιότερες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) read: nothing was changed, removed or reordered.</source>
        <translation>
            <numerusform>Διαβάστηκε %n εγγραφή: τίποτα δεν άλλαξε, δεν αφαιρέθηκε, δεν μετακινήθηκε.</numerusform>
            <numerusform>Διαβάστηκαν %n εγγραφές: τίποτα δεν άλλαξε, δεν αφαιρέθηκε, δεν μετακινήθηκε.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to {file}</source>
        <translation>
            <numerusform>%n εγγραφή γράφτηκε στο {file}</numerusform>
            <numerusform>%n εγγραφές γράφτηκαν στο {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learned query(s)</source>
        <translation>
            <numerusform>%n ερώτημα που μάθαμε</numerusform>
            <numerusform>%n ερωτήματα που μάθαμε</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>Έγινε αντίγραφο στο {place}.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Αντιγραφή…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: what was said in %n call(s)</source>
        <translation>
            <numerusform>Διαγράφηκαν: όσα ειπώθηκαν σε %n κλήση</numerusform>
            <numerusform>Διαγράφηκαν: όσα ειπώθηκαν σε %n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Διαγραφή…</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>Τελευταίο αντίγραφο: {time}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Δεν υπάρχει ακόμη αντίγραφο.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Διακόπηκε.</translation>
    </message>
    <message>
        <source>The log is not as it was written.</source>
        <translation>Το ημερολόγιο δεν είναι όπως γράφτηκε.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Δεν υπάρχει τίποτα για εξαγωγή.</translation>
    </message>
    <message>
        <source>These backups could not be read; delete them: {files}.</source>
        <translation>Αυτά τα αντίγραφα δεν διαβάζονται· διαγράψτε τα: {files}.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Έλεγχος…</translation>
    </message>
    <message numerus="yes">
        <source>What customers said is kept for %n month(s)</source>
        <translation>
            <numerusform>Όσα λένε οι πελάτες κρατιούνται %n μήνα</numerusform>
            <numerusform>Όσα λένε οι πελάτες κρατιούνται %n μήνες</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Εγγραφή…</translation>
    </message>
    <message>
        <source>the next one needs {needs} MB, and {free} MB are free</source>
        <translation>το επόμενο θέλει {needs} MB και υπάρχουν {free} MB</translation>
    </message>
    <message numerus="yes">
        <source>the same in %n backup(s)</source>
        <translation>
            <numerusform>το ίδιο σε %n αντίγραφο</numerusform>
            <numerusform>το ίδιο σε %n αντίγραφα</numerusform>
        </translation>
    </message>
    <message>
        <source>to be deleted {time}</source>
        <translation>διαγραφή: {time}</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>Το {file} υπάρχει ήδη.</translation>
    </message>
</context>
</TS>
