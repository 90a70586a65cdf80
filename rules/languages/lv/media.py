"""Latvian captions, credits, player lines, marks of advertisements."""

from cleaner.rule import drop, label

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:Foto|FOTO|Fotogrāfija|Publicitātes foto|Ekrānuzņēmums|Foto autors|Foto autore|Ilustrācija) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$|^[^\n]{6,320}[(\[](?:ilustratīvs foto|ilustratīvs attēls|arhīva foto|publicitātes foto|ekrānuzņēmums|foto: [^()\n]{2,50})[)\].]{1,2}$"
        r"|^[^\"]{6,300}[.!?)(/|] ?\(?(?:publicitātes (?:foto|attēls)|ekrānuzņēmums(?: no [^.!?\"]{2,40})?|arhīva foto|ilustratīvs (?:foto|attēls)|(?:attēls|ekrānšāviņš|foto no) ?:? ?(?-i:[\p{Lu}@])[^.!?\"]{1,50})\)?$",
        fires=[
            "Vecā piestātne pēc remonta. Foto: Jānis Bērziņš",
            "Bērni saņem jaunas grāmatas (Foto: Anna Lunda)",
            "Osta ziemā (arhīva foto)",
            "Kuģis ienāk ostā. Publicitātes foto",
            "Kuģis ienāk ostā. Attēls: Ostas pārvalde",
        ],
        stays=["Albumā ir daudz bilžu: kāzas, kristības, ciems.", "Viņa nosūtīja arhīva foto."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^\W{0,3}(?:foto|foto autor(?:s|e)|foto un teksts|teksts un foto|fotogrāf(?:s|e|ija)|attēls|video|ilustrācija|titulfoto|ekrānuzņēmums) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$",
        fires=["Foto: Jānis Bērziņš", "Foto: LETA"],
        stays=["Foto izstāde atklāta Rīgā."],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:ilustratīv(?:s|ais) (?:foto|attēls)|arhīva foto|foto no (?:arhīva|personīgā arhīva|privātā arhīva)|publicitātes (?:foto|attēls)|attēlam ir ilustratīva nozīme|ekrānuzņēmums)",
        fires=["Publicitātes foto", "Ilustratīvs attēls"],
        stays=["Arhīva foto palīdzēja atjaunot fasādi."],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:klaus(?:īties|ies) (?:rakstu|ierakstu|raidījumu)|atskaņot(?: video| ierakstu)?|skatīties video|noklausies rakstu|jūsu pārlūk\w+ neatbalsta[^.]{0,40}|notiek ielāde(?:…|\.\.\.)?)",
        fires=["Klausīties rakstu", "Atskaņot video"],
        stays=["Skatīties video pirms miega kaitē bērniem"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:(?:skatīt |apskatīt )(?:visas )?(?:bildes|fotogrāfijas|galeriju|foto)|(?:foto|attēlu|bilžu) galerija|fotogalerija|nākamais attēls|iepriekšējais attēls|vairāk (?:foto|bilžu|attēlu)(?: \(\d{1,3}\))?|\d{1,3} (?:attēli|bildes|fotogrāfijas)|foto \(\d{1,3}\))",
        fires=["Fotogalerija", "Skatīt visas bildes"],
        stays=["Fotogalerija atvērta vecpilsētā"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:reklāma|reklāmraksts|reklāmas raksts|apmaksāts saturs|apmaksāta informācija|sponsorēts saturs|sponsorēts|sadarbības raksts|raksts turpinās pēc reklāmas|turpinājums (?:pēc|zem) reklāmas|reklāmas saturs)",
        fires=["REKLĀMA", "Apmaksāta informācija"],
        stays=["Reklāma - biznesa dzinulis"],
    ),
    label(
        "caption_photo_dash",
        part="caption",
        max_words=60,
        pattern=r"^[^\"]{8,260}[.!?)] ?(?-i:Foto|FOTO|Attēls|Ekrānuzņēmums) ?- ?(?-i:\p{Lu})[^.!?\"]{1,50}$",
        fires=["Cilvēki stāv pie tilta. Foto - LETA", "Tilts pēc remonta. Foto – Jānis Bērziņš"],
        stays=["Viņš atnesa albumu. Foto tur nebija."],
    ),
    label(
        "photo_dash_or_genitive",
        part="credit",
        max_words=7,
        pattern=r"^\W{0,2}(?-i:Foto|FOTO|Attēls) ?- ?(?-i:\p{Lu})[^.!?\"]{1,50}$|^\W{0,2}(?-i:\p{Lu}\p{Ll}+(?:a|s|es|u|as) \p{Lu}\p{Ll}+(?:a|s|es|u|as)|LETA|AFI|Publicitātes|Autora|Autores) (?:foto|fotogrāfijas?|attēls|ilustrācija)$",
        fires=["Foto - Jānis Bērziņš", "Jāņa Bērziņa foto"],
        stays=["Foto - mans vaļasprieks."],
    ),
]
