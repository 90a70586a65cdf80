"""Icelandic appeals: donations, subscriptions, memberships."""

from cleaner.rule import drop

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:styrktu|styrkið|styðjið|styddu|viltu styrkja|þú getur styrkt|hægt er að styrkja)[^.\"]{0,60}(?:okkur|blaðamennsku|fréttamiðil|ritstjórn|miðilinn|með (?:mánaðarlegu |frjálsu )?framlagi|með því að gerast)|(?:með (?:þínum|ykkar) stuðningi|(?:þinn|ykkar) stuðningur)[^.\"]{0,50}(?:getum við|gerir okkur|heldur okkur|hjálpar okkur)",
        fires=[
            "Styrktu óháða blaðamennsku okkar í dag.",
            "Þinn stuðningur gerir okkur kleift að rannsaka mál sem aðrir láta vera.",
        ],
        stays=[
            "Bæjarbúar styrktu félagið um milljón krónur í söfnuninni.",
            "Ráðherra sagði að stuðningur við blaðamennsku yrði aukinn á næsta ári.",
            "Þeir styrktu félagið með mánaðarlegu framlagi.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:vertu áskrifandi|gerstu áskrifandi|gerast áskrifandi|kaupa áskrift|kauptu áskrift|prófaðu áskrift|fá áskrift|tryggðu þér áskrift|skráðu þig í áskrift|smelltu hér til að (?:kaupa|fá) áskrift)\b[^\"]{0,200}$",
        fires=["Gerast áskrifandi", "Kauptu áskrift og lestu allar fréttir á vefnum."],
        stays=[
            "Hún ákvað að gerast áskrifandi að blaðinu þegar hún flutti norður.",
            "Áskrift að blaðinu kostar nú fjögur þúsund krónur.",
        ],
    ),
]
