"""Romanian captions, credits, player lines, marks of advertisements."""

from cleaner.rule import NAME, drop, label

#: The words that a credit opens with, and what may follow them that is no name.
_SIGN = (
    r"(?:foto(?:grafi[ei])?|surs[ăae] (?:(?:articol |text )?[șşs]i )?(?:foto(?:grafiei|grafiilor)?|imagin(?:e|ii|ilor)|video)(?:/video)?"
    r"|credit(?:e)? (?:foto|imagine|video)|foto(?:/video)? credit|text [șşs]i foto(?:grafii)?|foto(?:grafii)? [șşs]i (?:text|video)|foto main|foto cover"
    r"|foto ?[/+] ?video|imagin[ei]|captur[ăa](?: video| foto)?|grafic[ăa]|ilustra[țţt]ie|ph|photo)"
)
_KIND = (
    r"(?:captur[ăa](?: (?:video|ecran|tv|foto|de ecran))?|print ?screen|(?:din )?arhiv[ăa](?: (?:personal[ăa]|foto|familiei?|redac[țţt]iei))?|facebook|instagram"
    r"|tiktok|youtube|internet|rol ilustrativ|cu (?:caracter|rol|titlu) (?:de )?ilustrativ\w*|ilustrativ[ăa]?|agen[țţt]ie|generat[ăa]? (?:cu |de )?(?:ai|ia)\b|domeniul public"
    r"|[\w-]+\.(?:ro|com|md|eu|net|org)(?:/\S*)?|https?://\S+|www\.\S+)"
)

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=rf"^[^\n]{{6,320}}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?=(?-i:\p{{Lu}})|s(?:ursa|urs[ăa]) foto|foto ?:){_SIGN} ?[:/] ?(?:(?-i:[\p{{Lu}}@©])[^\n!?\"]{{1,70}}|{_KIND}[^\n!?\".]{{0,30}})$|^[^\n]{{6,320}}[(\[](?:foto arhiv[ăa]|imagine ilustrativ[ăa]|fotografie ilustrativ[ăa]|imagine cu caracter ilustrativ|foto: [^()\n]{{2,50}}|sursa foto: [^()\n]{{2,50}})[)\].]{{1,2}}$|^[^\n]{{6,320}}[.!?\")] (?:inquam photos|mediafax foto|intact images|profimedia|agerpres|hepta) ?[/|] ?{NAME}(?: ?[/|] ?{NAME}){{0,2}}$",
        fires=[
            "Vechiul debarcader după renovare. Foto: Ion Popescu",
            "Copiii au primit cărți noi (Foto: Agerpres)",
            "Portul iarna (foto arhivă)",
            "Podul a fost închis. Foto: captură video",
            "Podul a fost închis (foto: arhiva personală)",
            "Premierul, ieri, la Palatul Victoria. Inquam Photos / George Exemplu",
        ],
        stays=[
            "Albumul are multe poze: nuntă, botez, sat.",
            "Poliția a publicat și o fotografie. Imagine: un bărbat cu glugă, la ușa băncii, arată camera.",
            "A predat anchetatorilor o captură: conversația din acea noapte cu șeful postului.",
        ],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=22,
        pattern=rf"^\W{{0,3}}{_SIGN} ?[:/] ?(?:(?-i:[\p{{Lu}}@©])[^\n!?\"]{{1,130}}|{_KIND}[^\n!?\".]{{0,40}}\.?)$|^\W{{0,3}}(?:mediafax foto|inquam photos|hepta|intact images|profimedia(?: images)?|shutterstock|agerpres(?: foto)?) ?[/|-] ?{NAME}(?: ?[/|-] ?{NAME}){{0,2}}\W{{0,2}}$|^\W{{0,3}}(?-i:Inquam Photos|INQUAM Photos|Mediafax Foto|MEDIAFAX FOTO|Hepta|Profimedia(?: Images)?|Intact Images)\W{{0,2}}$",
        fires=[
            "Foto: Ion Popescu",
            "Sursa foto: Getty Images",
            "Sursă foto: captură video",
            "sursa foto: pixabay.com",
            "Foto: arhivă",
            "Sursa articol si foto: malul.ro",
            "Mediafax Foto / Ion Exemplu",
            "Inquam Photos / George Exemplu",
        ],
        stays=[
            "Foto sesiunea a durat o zi.",
            "Imagine: ceea ce rămâne când uiți cuvintele.",
            "Sursa: izvorul de sub stâncă, spun bătrânii.",
        ],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:foto(?:grafie)?|imagine|poz[ăa]|fotografii) (?:de )?(?:arhiv[ăa]|ilustrativ[ăa]|cu (?:caracter|rol|titlu) ilustrativ|cu caracter informativ|ilustrativ|din arhiva personal[ăa])|captur[ăa] (?:de )?(?:ecran|video)|foto arhiva personal[ăa]",
        fires=["Foto arhivă", "Imagine cu caracter ilustrativ"],
        stays=["Imagine de arhivă din 1944"],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:ascult[ăa] (?:articolul|[șşs]tirea|podcastul)|red[ăa] (?:video|videoclipul)|vezi (?:video|clipul|videoclipul)|urm[ăa]re[șşs]te (?:video|videoclipul|[șşs]tirea|cel mai nou video)|browserul (?:t[ăa]u|dumneavoastr[ăa]|dvs\.) nu suport[ăa][^.]{0,40}|se [îi]ncarc[ăa](?:…|\.\.\.)?)",
        fires=["Ascultă articolul", "Vezi video"],
        stays=["Ascultă articolul mai încet"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:galerie foto(?: \(\d{1,3}\))?|vezi (?:galeria(?: foto)?|toate (?:fotografiile|pozele|imaginile))|(?:fotografia|poza|imaginea) (?:urm[ăa]toare|anterioar[ăa])|\d{1,3} (?:de )?(?:fotografii|poze|imagini)|foto \(\d{1,3}\)|mai multe (?:fotografii|poze)|(?:poza|foto|fotografia|imaginea) \d{1,3} ?(?:/|din) ?\d{1,3})",
        fires=["Galerie foto", "› Vezi galeria foto ‹", "Poza 2 / 4"],
        stays=["Galerie foto deschisă în centru"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:publicitate|reclam[ăa]|reclame|anun[țţt] publicitar|articol publicitar|con[țţt]inut (?:sponsorizat|pl[ăa]tit)|articol sponsorizat|sponsorizat|advertorial|(?:articolul|[șşs]tirea|textul) continu[ăa] (?:mai jos|(?:dup[ăa]|sub) (?:aceast[ăa] )?(?:reclam[ăa]|publicitate|galerie|video))|continu[ăa](?:rea articolului)? dup[ăa] (?:reclam[ăa]|publicitate)|advertising|(?:sf[âîa]r[șşs]itul|dup[ăa]) (?:publicit[ăa][țţt]ii|reclamei))",
        fires=[
            "PUBLICITATE",
            "Conținut sponsorizat",
            "- articolul continuă mai jos -",
            "Continuarea articolului după publicitate",
        ],
        stays=["Publicitate și artă"],
    ),
]
