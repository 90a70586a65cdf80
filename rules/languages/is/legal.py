"""Icelandic legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:allur réttur áskilinn|öll réttindi áskilin|öll afritun (?:er )?(?:óheimil|bönnuð)|óheimilt er að (?:afrita|endurbirta|birta) (?:efni|fréttir|greinar))[^\"\n]{0,120}$|^\W{0,3}©[^\"\n]{2,60}(?:öll réttindi|allur réttur)[^\"\n]{0,40}$",
        fires=["© 2021 Víkurblaðið. Öll réttindi áskilin.", "Allur réttur áskilinn"],
        stays=["Óheimilt er að veiða í ánni eftir september."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^\W{0,3}(?:þessi (?:grein|frétt) er (?:aðeins |eingöngu |einungis )?(?:fyrir|opin) áskrifend|þú hefur lesið \d* ?[^.\"]{0,30}(?:ókeypis|fríar|greinar)|til að (?:lesa|halda áfram að lesa)[^.\"]{0,50}(?:áskrift|áskrifandi|skráðu þig|skrá þig)|(?:þú ert ekki innskráður|ert þú áskrifandi\?|ertu áskrifandi\?|nú þegar áskrifandi\?|ertu með áskrift\?))[^\"]{0,160}$",
        fires=["Þessi grein er aðeins fyrir áskrifendur.", "Ertu áskrifandi? Skráðu þig inn"],
        stays=["Þessi grein er fyrir alla sem elska sjóinn."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:við notum|þessi (?:vefur|vefsíða|síða) notar|vefurinn (?:okkar )?notar|vefsíðan notar) (?:svokallaðar )?(?:vafrakökur|vefkökur|kökur|fótspor)|^\W{0,3}(?:samþykkja|leyfa) (?:allar )?(?:vafrakökur|vefkökur|kökur)\W{0,3}$",
        fires=["Við notum vafrakökur til að bæta upplifun þína á vefnum.", "Samþykkja allar vafrakökur"],
        stays=["Fyrirtækið notaði vafrakökur án leyfis."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:innskráning|skrá (?:mig )?inn|skráðu þig inn|nýskráning|útskráning|skrá (?:mig )?út|leita|leit|valmynd|opna valmynd|loka valmynd|forsíða|á forsíðu|til baka|efst á síðu|aftur upp|fara (?:beint )?í (?:efni|meginmál|aðalefni)|persónuvernd(?:arstefna)?|skilmálar|notendaskilmálar|um okkur|hafa samband|hafðu samband|næsta síða|fyrri síða|næsta (?:grein|frétt)|fyrri (?:grein|frétt))",
        fires=["Innskráning", "Valmynd", "Hafa samband"],
        stays=["Leit stendur yfir að göngumanni."],
    ),
]
