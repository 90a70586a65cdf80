"""Romanian share and follow prompts, comments, feedback."""

from cleaner.rule import cut_tail, drop

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=r"(?:distribuie|partajează|share-uiește|trimite|împarte)(?: (?:articolul|acest articol|știrea|această știre|pe facebook|pe twitter|pe whatsapp|prin e-?mail|pe email|prietenilor|unui prieten))|distribuie|partajează|distribuiți articolul|printează(?: articolul)?|tipărește(?: articolul)?|copiază (?:link-ul|linkul|link|adresa)|link copiat|salvează articolul",
        fires=["Distribuie", "Distribuie articolul", "Copiază link-ul"],
        stays=["Distribuie bucurie"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:urmărește|urmăreşte|urmareste|urmăriți|urmărește-ne|urmăreşte-ne|urmăriți-ne|găsește-ne|dă-ne like|dă like)[^.\n]{0,60} (?:pe|și pe|şi pe) (?:facebook|instagram|twitter|x|tiktok|youtube|google news|telegram|whatsapp|rețelele sociale)\W{0,3}$",
        fires=["Urmărește-ne pe Facebook", "Urmărește Gazeta Malului și pe Google News!"],
        stays=["O urmăresc mii de oameni pe Instagram."],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:comentarii \(?\d{1,4}\)?|\d{1,4} (?:de )?comentarii|(?:adaugă|scrie|lasă|postează|adaugă un|scrie un|lasă un|vezi|arată) (?:toate )?comentari(?:u|i|ile)|lasă un (?:răspuns|comentariu)|comentează|comentariul tău|trebuie să fii autentificat[^.]{0,40}|autentifică-te pentru a comenta|niciun comentariu)",
        fires=["Adaugă comentariu", "Comentarii (12)"],
        stays=["Comentariul tău m-a surprins"],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:comentarii \(\d{1,4}\)|\d{1,4} (?:de )?comentarii|comentariile cititorilor|lasă un (?:răspuns|comentariu))",
        fires=[
            "Comentarii (3)\nȘi la noi este la fel, ar trebui să facă cineva ceva.",
            "12 comentarii\nFoarte bun articol, mulțumim autorului pentru adevăr.",
        ],
        stays=["Comentarii despre verdict au apărut în aceeași seară."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:ai (?:observat|găsit|sesizat) o (?:greșeală|eroare)[^\"\n]{0,120}|ați (?:observat|găsit) o (?:greșeală|eroare)[^\"\n]{0,120}|(?:raportează|semnalează) o (?:greșeală|eroare|problemă)[^\"\n]{0,60}|ai (?:o informație|un pont|o poveste|o știre)[^\"\n]{0,30}\?[^\"\n]{0,120}|(?:scrie-ne|scrieți-ne|trimite-ne)[^\"\n]{0,60}@[^\"\n ]{3,50})\W{0,3}$",
        fires=["Ai observat o greșeală? Scrie-ne la redactia@gazeta.example", "Raportează o eroare"],
        stays=["Poliția cere informații despre accident."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:adaug(?:ă|ă-ne|ați|ați-ne)|setează(?:-ne)?|alege(?:-ne|ți-ne)?)\b[^.!?\"\n]{2,40}surs[ăe]\w*[^.!?\"\n]{0,30}google|^\W{0,3}(?:intr[ăa](?:ți)? (?:pe|în)|abonează-te la|abonați-vă la|alătură-te|urmărește(?:-ne)?|urmăriți(?:-ne)?)\b[^.!?\"\n]{0,30}(?:canal(?:ul)?\w*|grupul)[^.!?\"\n]{0,20}(?:whatsapp|telegram|viber)",
        fires=["Adaugă-ne ca sursă preferată pe Google", "Intră pe canalul nostru de WhatsApp"],
        stays=["Adaugă apă și amestecă bine."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=30,
        pattern=r"^\W{0,3}(?:ai|aveți|știi|știți) (?:un pont|ponturi|o poveste|o informație|informații|ceva de (?:spus|semnalat)|un subiect|o sesizare)[^.!\"\n]{0,60}\? ?(?:scri(?:e|eți)|trimite(?:ți)?|contactează|contactați|sun[ăa])",
        fires=["Ai un pont? Scrie-ne la redactie@malul.example"],
        stays=["Aveți informații despre șofer? a întrebat polițistul."],
    ),
]
