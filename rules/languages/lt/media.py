"""Lithuanian captions, credits, player lines, marks of advertisements."""

from cleaner.rule import drop, label

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:Nuotr\.|nuotr\.|Nuotrauka|NUOTR\.|Nuotraukos|Fotografas|Asmeninio archyvo nuotr\.|Vizualizacija) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$|^[^\n]{4,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:\p{Lu})[^\n.!?\"]{1,50} (?:nuotr\.|nuotrauka|nuotraukos|vizualizacija|iliustracija)\)?$|^[^\n]{6,320}[(\[](?:[^()\n]{2,40} )?(?:nuotr\.|nuotrauka|nuotraukos)\)\.?$"
        r"|^[^\"]{6,300}[.!?)(] ?(?:nuotr\. aut\.|nuotraukos aut\.|foto|fotografavo|nuotraukų autor(?:ius|ė)) ?:? ?(?-i:[\p{Lu}@])[^!?\"]{1,50}$",
        fires=[
            "Senoji prieplauka po remonto. Nuotr.: Jonas Petrauskas",
            "Vaikai gavo naujų knygų / Asta Lund nuotr.",
            "Uostas žiemą (asmeninio archyvo nuotr.)",
            "Laivas įplaukia į uostą. Nuotr. aut. Ona Petrauskienė",
            "Laivas įplaukia į uostą. Foto: BNS",
        ],
        stays=[
            "Albume - daugybė nuotraukų: vestuvės, krikštynos, kaimas.",
            "Muziejus gavo dovaną. Tai - reta nuotrauka.",
            "Jie išėjo. Fotografavo Ona Petrauskienė ir jos sūnus?",
        ],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^\W{0,3}(?:nuotr\.|nuotrauka|nuotraukos|nuotraukų autor(?:ius|ė)|nuotraukos autor(?:ius|ė)|fotografas|fotografė|vaizdo įrašas|video|iliustracija) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$|^\W{0,3}(?-i:\p{Lu})[\p{L}.]*(?: \p{Lu}?[\p{L}.\"/]+){0,5} (?:nuotr\.?|nuotrauk(?:a|os)|iliustracija|asociatyvi nuotr\.)\W{0,2}$"
        r"|^\W{0,3}(?:nuotr\. aut\.|nuotraukos aut\.|nuotraukų aut\.|fotografavo) ?:? ?(?-i:[\p{Lu}@])[^.!?\"]{1,50}$",
        fires=[
            "Nuotr.: Jonas Petrauskas",
            "Jono Petrausko nuotr.",
            "BNS nuotrauka",
            "Nuotraukos aut. Ona Petrauskienė",
        ],
        stays=["Nuotrauka kabo ant sienos.", "Fotografavo visą vasarą."],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:asociatyvi|asmeninio archyvo|archyvo|redakcijos archyvo|iliustracinė|organizatorių|stop kadras|ekrano) (?:nuotr\.?|nuotrauka|nuotraukos|iliustracija)",
        fires=["Asociatyvi nuotr.", "Asmeninio archyvo nuotraukos"],
        stays=["Archyvo nuotraukos padėjo atkurti fasadą."],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:klausyti(?:s)? (?:straipsnio|įrašo|laidos)|klausykite (?:straipsnio|įrašo)|paleisti (?:vaizdo )?įrašą|žiūrėti (?:video|vaizdo įrašą)|leisti vaizdo įrašą|jūsų naršyklė nepalaiko[^.]{0,40}|įkeliama(?:…|\.\.\.)?)",
        fires=["Klausyti straipsnio", "Žiūrėti video"],
        stays=["Klausyti laidos senelis mėgo vakarais."],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:(?:žiūrėti |peržiūrėti )?(?:visas )?(?:nuotraukas|galeriją)|(?:nuotraukų|foto) galerija|fotogalerija|kita nuotrauka|ankstesnė nuotrauka|daugiau nuotraukų(?: \(\d{1,3}\))?|\d{1,3} nuotrauk(?:os|ų)|nuotraukos \(\d{1,3}\))",
        fires=["Fotogalerija", "Daugiau nuotraukų (12)"],
        stays=["Fotogalerija atidaryta senamiestyje"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:reklama|reklaminis (?:turinys|straipsnis)|užsakymas|užsakomasis (?:turinys|straipsnis)|remiamas turinys|partnerio turinys|turinys tęsiasi po reklama|straipsnis tęsiasi po reklama|rėmėjo turinys)",
        fires=["REKLAMA", "Užsakomasis turinys"],
        stays=["Reklama - verslo variklis"],
    ),
    label(
        "caption_comma_agency",
        part="caption",
        max_words=40,
        pattern=r"^[^\"]{4,200}(?: ?[|/] ?|, |\. ?)(?-i:Fotodiena(?:\.lt)?|BNS Foto|BNS nuotr|Scanpix|SCANPIX|Fotobankas|ELTA nuotr|Alfa\.lt|15min nuotr|Shutterstock(?:\.com)?|123rf\.com)\.?$",
        fires=["Meras Jonas Jonaitis, Fotodiena.lt", "Atnaujintas tiltas / BNS Foto"],
        stays=["Meras kalbėjo su naujienų agentūra, BNS"],
    ),
]
