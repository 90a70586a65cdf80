"""Slovene appeals: donations, subscriptions, memberships."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=100,
        pattern=r"^\W{0,3}(?:podpri(?:te)?|donirajte|doniraj|pomagajte|pomagaj)\b[^.\"\n]{0,40}(?:neodvisn\w+ (?:novinarstv|medij)\w*|kakovostn\w+ novinarstv\w*|naše (?:delo|uredništvo|novinarstvo|novinarje)"
        r"|našo (?:redakcijo|ekipo|spletno)|naš (?:medij|portal)|delo uredništva)\b[^\"\n]{0,200}$"
        r"|^\W{0,3}(?:podprite nas|podpri nas|donirajte zdaj|doniraj zdaj|prispevajte zdaj)(?: (?:tukaj|danes|zdaj|z donacijo[^.\"\n]{0,40}))?\W{0,3}$",
        fires=[
            "Podprite neodvisno novinarstvo!",
            "Podprite nas z donacijo",
        ],
        stays=[
            "Državni zbor bo odločal, kako podpreti neodvisne medije.",
            "Podprite ekipo v soboto, je pozval trener.",
        ],
    ),
    drop(
        "donation_condition",
        reason="appeal.donation",
        where=OUTSIDE | tail(6),
        max_words=70,
        pattern=r"^\W{0,3}če (?:vam|ti|cenite|ceniš|se vam|radi|menite)\b[^.\"\n]{0,90}(?:podprite (?:nas|naše|naš|uredništvo)|podpri nas|donirajte|postanite naš|lahko (?:nas )?podpr)\w*[^\"\n]{0,120}$"
        r"|^\W{0,3}(?:podprete nas lahko|naše delo lahko podprete|lahko nas podprete)\b[^\"\n]{0,140}$"
        r"|^\W{0,3}(?:vaša (?:donacija|podpora)|vaš prispevek)\b(?!.*,\"? (?:je|so|pravi|pravijo|meni|poudarja|dodaja|opozarja)\b)[^.\"\n]{0,30} nam (?:pomaga|omogoča|bo)\b[^\"\n]{0,140}$",
        fires=[
            "Če vam je naše delo všeč, podprite nas z majhno donacijo.",
            "Naše delo lahko podprete z bančnim nakazilom.",
            "Vaša podpora nam pomaga ostati neodvisni.",
        ],
        stays=[
            "Vaša podpora nam pomaga zmagati, je dejal kandidat.",
            "Če vam je všeč gora, pojdite po južnem pobočju.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=50,
        pattern=r"^\W{0,3}(?:naročite se|naroči se|postanite (?:naš |naša )?naročni[kc]\w?|postani naročni[kc]\w?|izberite (?:svojo |vašo )?(?:naročnino|naročniški paket)|sklenite naročnino|podaljšajte naročnino)"
        r"(?:\W{0,3}$|[^.\"\n]{0,60}(?:berite|beri\b|brez oglasov|neomejen|(?:na|za) mesec|mesečno|tukaj|dostop|že od \d|prvi mesec)[^\"\n]{0,120}$)"
        r"|^\W{0,3}naročnina (?:že )?(?:od|za samo|za) \d[^.\"\n]{0,40}(?:mesec|mesečno|leto|letno|teden)\W{0,3}$",
        fires=["Naročite se!", "Postanite naročnik in berite brez oglasov.", "Naročite se že od 4,99 evra na mesec"],
        stays=["Naročite se pri zdravniku do petka, svetujejo v bolnišnici."],
    ),
    drop(
        "subscriber_login",
        reason="appeal.subscription",
        max_words=24,
        pattern=r"^\W{0,3}(?:ste že|si že|že imate|že imaš|že ste|imate|imaš) (?:že )?(?:naročni\w+|naročnino|račun|uporabniški račun|registriran\w?|uporabnik)\? ?(?:prijavi(?:te)? se|prijava|vpiši(?:te)? se|vstopite)\b[^\"\n]{0,60}$"
        r"|^\W{0,3}če (?:ste|si) (?:že )?naročni[kc]\w?,? [^.\"\n]{0,20}(?:prijavi(?:te)? se|se prijavi(?:te)?|vpiši(?:te)? se|se vpišite|vpišite)\b[^\"\n]{0,60}$",
        fires=["Ste že naročnik? Prijavite se", "Že imate račun? Prijava", "Če ste naročnik, se prijavite tukaj."],
        stays=["Če ste naročnik, boste račun prejeli v ponedeljek."],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=50,
        pattern=r"^\W{0,3}(?:postanite|postani|pridružite se|pridruži se)\b[^.\"\n]{0,20}(?:naš(?:i|a)? (?:podporni|član|prijatelj|donator)\w*|del naše skupnosti|naši skupnosti|naši skupnosti bralcev|našemu klubu|našim (?:podpornikom|članom|bralcem))\b[^\"\n]{0,140}$",
        fires=["Postanite naš podpornik!", "Pridružite se naši skupnosti bralcev"],
        stays=["Postanite krvodajalci, poziva bolnišnica."],
    ),
    drop(
        "paper_subscription",
        reason="appeal.subscription",
        where=OUTSIDE | tail(5),
        max_words=26,
        pattern=r"^\W{0,3}(?:naročite se na|naroči se na|kupite|naročite)\b[^.!?\"\n]{0,30}(?:tiskan\w+ izdaj\w+|digitaln\w+ (?:izdaj|naročnin)\w+|spletn\w+ naročnin\w+|e-časopis\w*|novo številko)[^.!?\"\n]{0,50}[.!]?$"
        r"|^\W{0,3}(?:celoten|cel|več v|daljši) (?:članek|intervju|prispevek|pogovor)?[^.!?\"\n]{0,30}(?:preberite|lahko preberete|je objavljen|si preberite)\b[^.!?\"\n]{0,16} ?(?:v (?:tiskani|novi|današnji|zadnji|digitalni)|v reviji|v časniku)[^.!?\"\n]{2,60}[.!]?$",
        fires=["Naročite se na digitalno izdajo časnika!", "Celoten intervju preberite v tiskani izdaji Obale."],
        stays=["Kupite vstopnico vnaprej, svetujejo v gledališču."],
    ),
]
