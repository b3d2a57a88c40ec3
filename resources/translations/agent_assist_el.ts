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
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Τι βρέθηκε</translation>
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
</TS>
