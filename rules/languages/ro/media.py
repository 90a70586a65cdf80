"""Romanian captions, credits, player lines, marks of advertisements."""

from cleaner.rule import drop, label

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:Foto|FOTO|Fotografie|Sursa foto|Sursă foto|Credit foto|Sursă imagine|Imagine|Captură|Photo|Foto credit|Sursa imagine) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$|^[^\n]{6,320}[(\[](?:foto arhivă|imagine ilustrativă|fotografie ilustrativă|imagine cu caracter ilustrativ|foto: [^()\n]{2,50}|sursa foto: [^()\n]{2,50})[)\].]{1,2}$",
        fires=[
            "Vechiul debarcader după renovare. Foto: Ion Popescu",
            "Copiii au primit cărți noi (Foto: Agerpres)",
            "Portul iarna (foto arhivă)",
        ],
        stays=["Albumul are multe poze: nuntă, botez, sat."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^\W{0,3}(?:foto|fotografi[ei]|sursa foto|sursă foto|surse foto|sursa imagine|sursă imagine|credit foto|foto credit|foto și text|foto main|foto cover|imagine|sursa video|captură video|grafică) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$",
        fires=["Foto: Ion Popescu", "Sursa foto: Getty Images"],
        stays=["Foto sesiunea a durat o zi."],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:foto(?:grafie)?|imagine|poză|fotografii) (?:de )?(?:arhivă|ilustrativă|cu (?:caracter|rol|titlu) ilustrativ|cu caracter informativ|ilustrativ|din arhiva personală)|captură (?:de )?(?:ecran|video)|foto arhiva personală",
        fires=["Foto arhivă", "Imagine cu caracter ilustrativ"],
        stays=["Imagine de arhivă din 1944"],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:ascultă (?:articolul|știrea|podcastul)|redă (?:video|videoclipul)|vezi (?:video|clipul|videoclipul)|urmărește (?:video|videoclipul)|browserul (?:tău|dumneavoastră|dvs\.) nu suportă[^.]{0,40}|se încarcă(?:…|\.\.\.)?)",
        fires=["Ascultă articolul", "Vezi video"],
        stays=["Ascultă articolul mai încet"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:galerie foto(?: \(\d{1,3}\))?|vezi (?:galeria(?: foto)?|toate (?:fotografiile|pozele|imaginile))|(?:fotografia|poza|imaginea) (?:următoare|anterioară)|\d{1,3} (?:de )?(?:fotografii|poze|imagini)|foto \(\d{1,3}\)|mai multe (?:fotografii|poze))",
        fires=["Galerie foto", "Vezi galeria foto"],
        stays=["Galerie foto deschisă în centru"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:publicitate|reclamă|reclame|anunț publicitar|articol publicitar|conținut (?:sponsorizat|plătit)|articol sponsorizat|sponsorizat|advertorial|articolul continuă (?:după|sub) (?:reclamă|publicitate)|continuă după publicitate)",
        fires=["PUBLICITATE", "Conținut sponsorizat"],
        stays=["Publicitate și artă"],
    ),
]
