"""Swedish comment fields: who is first, who may write, how much is left; sharing by subscribers."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "first_to_comment",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"bli (?:den )?först(?:e|a)?(?: med)?(?: att| som)? (?:kommenterar?|skriver?|skriva|tycker?|tycka|säger|säga)(?: (?:en kommentar|till|något|vad du tycker|din mening|artikeln|den här artikeln))?|var först (?:med )?att (?:kommentera|tycka till|skriva en kommentar)|(?:inga|0) kommentarer (?:ännu|än)\b[^.!?]{0,30}",
        fires=["Bli först med att kommentera", "Bli den första som kommenterar"],
        stays=["Bli först med att kommentera ett beslut, och du får svara för det."],
    ),
    drop(
        "needs_account_to_comment",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=22,
        pattern=r"^(?:för att (?:kunna )?(?:kommentera|skriva (?:en )?kommentar|delta i diskussionen|diskutera|rösta på kommentarer)(?: [^.!?,]{2,30})? (?:måste|behöver) du\b[^.!?]{2,70}\b(?:logga\p{L}*|inlogg\p{L}*|konto|prenumer\p{L}*|bankid|registrer\p{L}*|medlem|profil)\b[^.!?]{0,30}|(?:logga in|skapa (?:ett )?konto|registrera dig) (?:och|eller|för att) (?:\p{L}+ ){0,4}(?:kommentera|diskutera|tyck till|tycka till|skriva en kommentar|delta i diskussionen)\b[^.!?]{0,30})[.!]?$",
        fires=["För att kommentera måste du vara inloggad med BankID.", "Logga in och kommentera"],
        stays=["För att kommentera måste du ha mod, säger hon."],
    ),
    drop(
        "sort_comments",
        reason="comment.prompt",
        whole=True,
        max_words=7,
        where=BODY | TAIL,
        pattern=r"(?:nyast|äldst|populärast|mest gillade|bäst|senaste)(?: kommentarer(?:na)?)? (?:först|överst)|sortera(?: kommentarer)?(?: efter)? ?:? ?(?:nyast|äldst|populärast|senaste|relevans)(?: först)?|\d{1,5} (?:tecken|ord) (?:kvar|återstår)|(?:max|högst) \d{2,5} tecken|(?:anmäl|rapportera|dölj|svara på) (?:den här |denna )?kommentar(?:en)?",
        fires=["Nyast först", "500 tecken kvar", "Rapportera kommentaren"],
        stays=["Svara på kommentaren ville hon inte."],
    ),
    drop(
        "give_this_article",
        reason="nav.share",
        max_words=16,
        pattern=r"^(?:dela|ge bort|skänk|bjud på|skicka) (?:den här |denna )?(?:artikeln?|texten) (?:(?:gratis|fritt|som gåva|som present|med en vän|till en vän|med någon|utan kostnad) ?){1,3}(?:som (?:prenumerant|medlem)|i \d+ dagar)?[.!]?$"
        r"|^som (?:prenumerant|medlem) kan du (?:dela|ge bort|bjuda på|skänka)\b[^.!?\"]{0,50}\bartik\p{L}+\b[^.!?\"]{0,40}[.!]?$|^tipsa (?:en|dina|någon) (?:vän|vänner|kompis|bekant) om (?:artikeln|texten|nyheten|den här artikeln)[.!]?$",
        fires=[
            "Dela artikeln gratis som prenumerant",
            "Tipsa en vän om artikeln",
            "Som prenumerant kan du ge bort fem artiklar i månaden.",
        ],
        stays=["Dela artikeln med en vän du saknar."],
    ),
    drop(
        "must_be_logged_in",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=14,
        pattern=r"^du måste (?:vara inloggad|logga in|ha ett konto|vara prenumerant) för att (?:kunna |få )?(?:kommentera|skriva|rösta|delta|diskutera)\b[^.!?,\"]{0,40}[.!]?$|^läs (?:våra|om våra|mer om våra) (?:regler|riktlinjer) för (?:kommentarer|kommentering|debatt|insändare)[.!]?$",
        fires=["Du måste vara inloggad för att kunna kommentera.", "Läs våra regler för kommentarer"],
        stays=["Du måste logga in för att rösta, förklarar kommunen, och det gör få."],
    ),
    drop(
        "keep_this_article",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=r"spara (?:till|i|på) (?:läslista(?:n)?|min läslista|mina sparade|min lista)|(?:ge bort|skänk) (?:den här |denna |en )?artikeln?",
        fires=["Spara till läslistan", "Ge bort den här artikeln"],
        stays=["Spara i ladorna, sa bonden."],
    ),
]
