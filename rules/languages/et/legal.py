"""Estonian legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:kõik õigused (?:kaitstud|reserveeritud)|autoriõigused? kaitstud|(?:artikli|materjalide|sisu|tekstide|fotode) (?:kopeerimine|kasutamine|levitamine|taasavaldamine)[^\"\n]{0,60}(?:keelatud|loata|nõusolekuta|loal))[^\"\n]{0,120}$",
        fires=["Kõik õigused kaitstud", "Sisu kopeerimine ja levitamine ilma loata on keelatud."],
        stays=["Autoriõigused on keerulised, tunnistab ta."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^\W{0,3}(?:(?:see|kogu) (?:artikkel|lugu|sisu) on (?:loetav |mõeldud |kättesaadav )?(?:ainult |vaid |üksnes )?(?:meie )?(?:tellija|digitellija|püsilugeja)|(?:artikli|loo)? ?(?:edasi )?lugemiseks (?:telli|logi|vormista|osta|pead|palun)|(?:oled|oled juba|juba|olete juba) tellija\?|artikkel on tellijatele)[^\"\n]{0,140}$",
        fires=["See artikkel on loetav ainult tellijatele.", "Oled juba tellija? Logi sisse"],
        stays=["See lugu on kõigile, kes armastavad merd."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:me kasutame|kasutame|(?:see|meie|antud) (?:veebileht|leht|sait|veebisait) kasutab|(?:sellel|meie) (?:veebilehel|lehel|saidil) kasutatakse)[^.\"]{0,20} ?küpsis|^\W{0,3}(?:nõustun|luban|luba|aktsepteeri)[^.\"]{0,12} küpsis\w+\W{0,3}$",
        fires=["Meie veebileht kasutab küpsiseid, et pakkuda paremat kasutuskogemust.", "Luba kõik küpsised"],
        stays=["Ettevõte kasutas küpsiseid nõusolekuta."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:logi (?:sisse|välja)|sisene|registreeru|loo konto|otsi|otsing|menüü|ava menüü|sulge(?: menüü)?|avaleht|esileht|avalehele|tagasi (?:üles|algusesse|avalehele)|liigu (?:edasi )?(?:põhisisu juurde|sisu juurde)|privaatsuspoliitika|privaatsustingimused|kasutustingimused|küpsiste poliitika|kontaktid|võta ühendust|kontakt|meist|järgmine (?:leht|artikkel)|eelmine (?:leht|artikkel))",
        fires=["Logi sisse", "Privaatsuspoliitika", "Menüü"],
        stays=["Otsing jätkub"],
    ),
]
