"""Romanian share and follow prompts, comments, feedback."""

from cleaner.rule import cut_tail, drop

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=r"(?:distribuie|partajeaz[ăa]|share-uie[șşs]te|trimite|[îi]mparte)(?: (?:articolul|acest articol|[șşs]tirea|aceast[ăa] [șşs]tire|pe facebook|pe twitter|pe whatsapp|prin e-?mail|pe email|prietenilor|unui prieten))|distribuie|partajeaz[ăa]|distribui[țţt]i articolul|printeaz[ăa](?: articolul)?|tip[ăa]re[șşs]te(?: articolul)?|copiaz[ăa] (?:link-ul|linkul|link|adresa)|trimite pe (?:whatsapp|facebook|telegram|e-?mail)|distribuie(?: pe (?:facebook|twitter|x|whatsapp|linkedin))?(?: trimite pe (?:whatsapp|e-?mail|telegram)){1,3}|link copiat|salveaz[ăa] articolul",
        fires=["Distribuie", "Distribuie articolul", "Copiază link-ul", "Distribuie Trimite pe WhatsApp"],
        stays=["Distribuie bucurie"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:dac[ăa] (?:[țţt]i|v)-a pl[ăa]cut (?:acest )?articol(?:ul)?,? )?(?:urm[ăa]re[șşs]te|urm[ăa]ri[țţt]i|urm[ăa]re[șşs]te-ne|urm[ăa]ri[țţt]i-ne|g[ăa]se[șşs]te-ne|aboneaz[ăa]-te|abona[țţt]i-v[ăa]|te a[șşs]tept[ăa]m|v[ăa] a[șşs]tept[ăa]m|d[ăa]-ne like|d[ăa] like)(?: (?:[^\s.]|\.(?=\S)){1,25}){0,6} (?:[șşs]i )?(?:pe|[îi]n) (?:(?:canalul|pagina|grupul|contul)(?: nostru| noastr[ăa])?(?: oficial[ăa]?)?(?: de(?: pe)?)? )?(?:discover|facebook|instagram|twitter|x|tiktok|youtube|google news|telegram|whatsapp|re[țţt]elele sociale)\W{0,3}$",
        fires=[
            "Urmărește-ne pe Facebook",
            "Urmărește Gazeta Malului și pe Google News!",
            "Urmărește știrile Malul.ro și pe Google News",
            "Abonează-te pe Telegram",
            "Te așteptăm pe canalul nostru de Telegram",
            "Dacă ți-a plăcut articolul, urmărește Gazeta pe Facebook",
        ],
        stays=[
            "O urmăresc mii de oameni pe Instagram.",
            "Urmărește pe ecran. Restul e pe Facebook",
            "Urmărește ce spune, nu ce scrie pe Facebook, îl sfătuia tatăl.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:comentarii \(?\d{1,4}\)?|\d{1,4} (?:de )?comentarii|(?:adaug[ăa]|scrie|las[ăa]|posteaz[ăa]|adaug[ăa] un|scrie un|las[ăa] un|vezi|arat[ăa]) (?:toate )?comentari(?:u|i|ile)|las[ăa] un (?:r[ăa]spuns|comentariu)|comenteaz[ăa]|comentariul t[ăa]u|trebuie s[ăa] fii autentificat[^.]{0,40}|autentific[ăa]-te pentru a comenta|niciun comentariu|nu (?:exist[ăa]|sunt) (?:[îi]nc[ăa] )?comentarii|fii primul care (?:comenteaz[ăa]|las[ăa] un comentariu)|las[ăa] un (?:r[ăa]spuns|comentariu) (?:anuleaz[ăa]|renun[țţt][ăa])(?: r[ăa]spunsul)?|anuleaz[ăa] r[ăa]spunsul|cit(?:e[șşs]te|i[țţt]i) (?:principiile noastre de moderare|regulile (?:de comentare|comentariilor))(?: aici)?)",
        fires=[
            "Adaugă comentariu",
            "Comentarii (12)",
            "Lasa un comentariu",
            "Lasă un răspuns Anulează răspunsul",
            "Fii primul care comentează",
            "Citiți principiile noastre de moderare aici!",
        ],
        stays=["Comentariul tău m-a surprins"],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:comentarii \(\d{1,4}\)|\d{1,4} (?:de )?comentarii|comentariile cititorilor|las[ăa] un (?:r[ăa]spuns|comentariu))",
        fires=[
            "Comentarii (3)\nDana\nȘi la noi este la fel, ar trebui să facă cineva ceva.",
            "12 comentarii\nDana\nFoarte bun articol, mulțumim autorului pentru adevăr.",
        ],
        stays=["Comentarii despre verdict au apărut în aceeași seară."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:ai (?:observat|g[ăa]sit|sesizat) o (?:gre[șşs]eal[ăa]|eroare)[^\"\n]{0,120}|a[țţt]i (?:observat|g[ăa]sit) o (?:gre[șşs]eal[ăa]|eroare)[^\"\n]{0,120}|(?:raporteaz[ăa]|semnaleaz[ăa]) o (?:gre[șşs]eal[ăa]|eroare|problem[ăa])[^\"\n]{0,60}|ai (?:o informa[țţt]ie|un pont|o poveste|o [șşs]tire)[^\"\n]{0,30}\?[^\"\n]{0,120}|(?:scrie-ne|scrie[țţt]i-ne|trimite-ne)[^\"\n]{0,60}@[^\"\n ]{3,50})\W{0,3}$",
        fires=["Ai observat o greșeală? Scrie-ne la redactia@gazeta.example", "Raportează o eroare"],
        stays=["Poliția cere informații despre accident."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:adaug(?:[ăa]|[ăa]-ne|a[țţt]i|a[țţt]i-ne)|seteaz[ăa](?:-ne)?|alege(?:-ne|[țţt]i-ne)?)\b[^.!?\"\n]{2,40}surs[ăe]\w*(?:[^.!?\"\n]{0,30}google| preferat[ăa]\W{0,3}$)|^\W{0,3}(?:intr[ăa](?:[țţt]i)? (?:pe|[îi]n)|aboneaz[ăa]-te la|abona[țţt]i-v[ăa] la|al[ăa]tur[ăa]-te|urm[ăa]re[șşs]te(?:-ne)?|urm[ăa]ri[țţt]i(?:-ne)?)\b[^.!?\"\n]{0,30}(?:canal(?:ul)?\w*|grupul)[^.!?\"\n]{0,20}(?:whatsapp|telegram|viber)",
        fires=[
            "Adaugă-ne ca sursă preferată pe Google",
            "Adaugă-ne ca sursă preferată",
            "Intră pe canalul nostru de WhatsApp",
        ],
        stays=["Adaugă apă și amestecă bine."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=30,
        pattern=r"^\W{0,3}(?:ai|ave[țţt]i|[șşs]tii|[șşs]ti[țţt]i) (?:un pont|ponturi|o poveste|o informa[țţt]ie|informa[țţt]ii|ceva de (?:spus|semnalat)|un subiect|o sesizare)[^.!\"\n]{0,60}\? ?(?:scri(?:e|e[țţt]i)|trimite(?:[țţt]i)?|contacteaz[ăa]|contacta[țţt]i|sun[ăa])",
        fires=["Ai un pont? Scrie-ne la redactie@malul.example"],
        stays=["Aveți informații despre șofer? a întrebat polițistul."],
    ),
    drop(
        "comment_form_notes",
        reason="comment.prompt",
        max_words=60,
        pattern=r"^\W{0,3}adresa (?:ta|dvs\.?|dumneavoastr[ăa]) de e-?mail nu va fi publicat[ăa]|^\W{0,3}c[âîa]mpurile obligatorii sunt marcate|^\W{0,3}salveaz[ăa]-mi numele, (?:e-?mail|adresa)|^\W{0,3}acest (?:site|sit) (?:folose[șşs]te|utilizeaz[ăa]) akismet|^\W{0,3}comentariile (?:nu reprezint[ăa]|apar[țţt]in|sunt moderate)[^\"\n]{0,120}$",
        fires=[
            "Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate *",
            "Comentariile nu reprezintă opinia redacției.",
        ],
        stays=["Adresa martorului nu va fi publicată, a hotărât judecătorul."],
    ),
]
