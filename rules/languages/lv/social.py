"""Latvian share and follow prompts, comments, feedback."""

from cleaner.rule import cut_tail, drop

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=r"(?:dalīties|dalies|dalieties|padalies|padalīties|kopīgot|ieteikt)(?: (?:ar rakstu|ar draugiem|ar šo rakstu|rakstu|facebook|twitter|draugiem|sociālajos tīklos|ierakstu))?|drukāt(?: rakstu)?|izdrukāt|kopēt saiti|saite nokopēta|nosūtīt (?:draugam|e-pastā)|saglabāt rakstu",
        fires=["Dalīties", "Dalies ar rakstu", "Kopēt saiti"],
        stays=["Dalies priekā"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:seko|sekojiet|sekot) (?:mums|līdzi|[^.\n]{2,30}) (?:arī )?(?:facebook|instagram|twitter|tiktok|youtube|google news|telegram|whatsapp|draugiem\.lv|sociālajos tīklos)(?: lapā| kontā| kanālā)?\W{0,3}$",
        fires=["Seko mums Facebook", "Sekojiet „Piekrastes Ziņām“ Instagram!"],
        stays=["Viņai seko tūkstošiem cilvēku sociālajos tīklos."],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:komentāri \(?\d{1,4}\)?|\d{1,4} komentār(?:i|s|u)|(?:pievienot|rakstīt|lasīt|skatīt|atstāt|raksti) (?:visus )?komentār(?:u|us)|pievieno (?:savu )?komentāru|komentēt|tavs komentārs|lai komentētu,? [^.]{0,40}|pieslēdzies,? lai komentētu|komentāru nav)",
        fires=["Pievienot komentāru", "Komentāri (12)"],
        stays=["Tavs komentārs mani pārsteidza"],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:komentāri \(\d{1,4}\)|\d{1,4} komentār(?:i|u)|lasītāju komentāri)",
        fires=[
            "Komentāri (3)\nAnna\nPie mums ir tieši tāpat, laiks varai kaut ko darīt.",
            "12 komentāri\nAnna\nLielisks raksts, liels paldies autorei par patiesību.",
        ],
        stays=["Komentāri par spriedumu parādījās tajā pašā vakarā."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:(?:pamanīji|pamanījāt|atradi|atradāt|ieraudzīji) kļūdu(?: rakstā| tekstā)?\?[^\"\n]{0,140}|(?:ziņot|ziņo|ziņojiet) (?:par|redakcijai par) kļūdu[^\"\n]{0,60}|iezīmējiet tekstu un[^\"\n]{0,100}|(?:iesūti|atsūti|iesūtiet) (?:mums )?(?:ziņu|savu ziņu|jaunumu)[^\"\n]{0,80}|(?:raksti|rakstiet) mums[^\"\n]{0,60}@[^\"\n ]{3,50})\W{0,3}$",
        fires=["Pamanīji kļūdu? Iezīmē to un spied Ctrl+Enter", "Ziņot par kļūdu"],
        stays=["Viņi nolēma ziņot par kļūdu bankai."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:pievieno(?:jiet)?|izvēlies|izvēlieties|iestati(?:et)?)\b[^.!?\"\n]{2,40}avot\w*[^.!?\"\n]{0,20}google|^\W{0,3}(?:seko(?:jiet)?|pievienojies|pievienojieties)\b[^.!?\"\n]{0,30}(?:google news|google ziņ\w*|whatsapp|telegram)",
        fires=["Pievienojiet mūs kā vēlamo avotu Google", "Seko mums Google News"],
        stays=["Pievienojiet ūdeni un samaisiet."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=30,
        pattern=r"^\W{0,3}(?:(?:vai )?(?:tev|jums) ir (?:kas |ziņa|ziņas|stāsts|informācija)|ir (?:kas|ko) (?:pastāstīt|vēstīt))[^.!\"\n]{0,40}\? ?(?:raksti(?:et)?|sūti(?:et)?|zvani(?:et)?|sazinies|sazinieties)|^\W{0,3}(?:pamanīji|pamanījāt|kļūda) (?:kļūdu|rakstā|tekstā)\?",
        fires=["Ir ko pastāstīt? Rakstiet mums: zinas@krasts.example", "Pamanīji kļūdu? Ziņo mums!"],
        stays=["Jums ir informācija par šoferi? jautāja policists."],
    ),
]
