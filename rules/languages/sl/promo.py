"""Slovene promotion: newsletters, apps, notifications, podcasts."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=50,
        pattern=r"^\W{0,3}(?:naročite se|naroči se|prijavite se|prijavi se|prejemajte|prejemaj|naročite|vpišite se)\b[^.\"\n]{0,50}(?:e-novi[cč]\w*|e-novičk\w*|enovi[cč]\w*|novičnik\w*|novičk\w*|(?:naše|naši|brezplačne|tedenske|dnevne) (?:novice|obveščevalnik)|spletne novice|newsletter\w*|glasilo|obveščevalnik)[^\"\n]{0,140}$"
        r"|^\W{0,3}(?:prejemajte|prejemaj|naročite se|prijavite se)\b[^.\"\n]{0,70}(?:novic\w*|vsebin\w*|članke)\b[^.\"\n]{0,40}(?:e-pošt\w*|e-naslov\w*|elektronsk\w+ (?:pošt|naslov)\w*|v svoj nabiralnik|mail)[^\"\n]{0,60}$",
        fires=[
            "Prijavite se na naše e-novice",
            "Naroči se na e-novice in ostani obveščen!",
            "Prejemajte najpomembnejše novice na svoj e-naslov",
        ],
        stays=["Prve e-novice je podjetje poslalo leta 2003."],
    ),
    drop(
        "newsletter_button",
        reason="promo.newsletter",
        whole=True,
        max_words=9,
        pattern=r"(?:prijava na (?:naše )?(?:e-novice|novice|novičnik|e-novičke|obvestila)|naročilo na (?:e-novice|novice)|vaš (?:e-naslov|e-poštni naslov|elektronski naslov)|vpišite (?:svoj |vaš )?(?:e-naslov|e-poštni naslov|elektronski naslov)|vnesite (?:svoj |vaš )?(?:e-naslov|e-poštni naslov|elektronski naslov)|jutranji novičnik|tedenski novičnik)",
        fires=["Prijava na e-novice", "Vpišite svoj e-naslov", "Tedenski novičnik"],
        stays=["Prijava na novice iz sveta ne gre brez težav."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=30,
        pattern=r"^\W{0,3}(?:prenesite|prenesi|naložite(?: si)?|naloži|namestite|namesti)\b[^.\"\n]{0,20}(?:našo (?:\w+ )?aplikacijo|(?:brezplačno|mobilno) aplikacijo|aplikacijo)"
        r"(?:\W{0,3}$|[^.\"\n]{0,30}(?:app store|google play|android|ios|iphone|tukaj)[^\"\n]{0,40}$|!)"
        r"|^\W{0,3}(?:berite|beri|spremljajte|odprite)\b[^.\"\n]{0,30} (?:v|prek|tudi v) (?:naši |mobilni |naši mobilni )aplikaciji[^\"\n]{0,50}$",
        fires=[
            "Prenesite aplikacijo",
            "Naložite si našo aplikacijo za Android in iOS!",
            "Berite novice v naši aplikaciji",
        ],
        stays=["Prenesite aplikacijo občine in prijavite okvaro, svetujejo na županstvu."],
    ),
    drop(
        "push_request",
        reason="promo.push",
        max_words=30,
        pattern=r"^\W{0,3}(?:vklopite|vklopi|omogočite|omogoči|aktivirajte|naročite se na|naroči se na|prejemajte)\b[^.\"\n]{0,20}(?:obvestila|potisna obvestila|obveščanje)(?:\W{0,3}$|[^.\"\n]{0,10}(?:o|od|za|v|in)\b[^\"\n]{0,80}$)",
        fires=["Vklopite obvestila", "Naročite se na obvestila in ne zamudite novic"],
        stays=["Obvestila banke so zamujala dva dni."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=28,
        pattern=r"^\W{0,3}(?:poslušajte|poslušaj|prisluhnite|prisluhni|naročite se na)\b[^.!?\"\n]{0,40}(?:podkast\w*|podcast\w*|epizod\w*|oddaj\w*)\b(?:\W{0,3}$|[^.!?\"\n]{0,40}(?:spotify|apple|youtube|soundcloud|deezer|\btukaj\b)[^.!?\"\n]{0,40}[.!]?$)",
        fires=["Poslušajte naš podkast na Spotifyju", "Prisluhnite celotni epizodi tukaj"],
        stays=["Poslušajte podkast in presodite sami, je rekel odvetnik."],
    ),
    drop(
        "shop_line",
        reason="promo.product",
        whole=True,
        max_words=9,
        pattern=r"(?:kupi (?:zdaj|tukaj|na spletu)|kupite (?:zdaj|tukaj|na spletu)|naroči (?:zdaj|tukaj)|naročite (?:zdaj|tukaj)|preveri(?:te)? (?:ponudbo|ceno|akcijo)|v spletno trgovino|dodaj v košarico|v košarico)",
        fires=["Kupi zdaj", "Preverite ponudbo"],
        stays=["Kupi zdaj, plačaj pozneje"],
    ),
]
