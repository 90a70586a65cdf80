"""Lithuanian appeals: donations, subscriptions, memberships."""

from cleaner.rule import drop

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:paremkite|paremk|remkite|prisidėkite prie)[^.\"]{0,50}(?:mūsų (?:darb|žurnal|redakcij|veikl|portal|komand)|nepriklausom\w+ [^.\"]{0,24}(?:žurnalistik|žiniasklaid)|mus per (?:patreon|contribee)|patreon|contribee)|jūsų parama[^.\"]{0,30}(?:mums|mūsų)|(?:skirkite|skirti) (?:mums )?(?:savo )?1,2 ?(?:proc\.|%|procento)[^.\"]{0,60}(?:mums|mūsų|redakcij|portalui)",
        fires=["Paremkite mūsų redakciją", "Jūsų parama leidžia mums tęsti žurnalistinius tyrimus."],
        stays=[
            "Seimas svarstys, kaip turėtų būti teikiama parama žiniasklaidai.",
            "Valstybės parama nepriklausomai žurnalistikai mažėja.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:prenumeruok(?:ite)?|užsiprenumeruok(?:ite)?|užsisakykite prenumeratą|išbandykite prenumeratą|pasirinkite prenumeratą|įsigykite prenumeratą|tapk(?:ite)? (?:prenumerator\w+|skaitytoj\w+ klubo nari\w+))\b(?![^.\"]{0,30}naujienlaišk)[^\"]{0,20}(?:\W$|\bskaityk|\bneribot|\bper mėnesį|\bmūsų|\bvos nuo|\"[^\"]{2,40}\"[^\"]{0,160}$|$)",
        fires=["Užsisakykite prenumeratą", "Prenumeruokite ir skaitykite be reklamos."],
        stays=[
            "Prenumeruokite knygų seriją bibliotekai, ragino direktorė mokytojus per susirinkimą.",
            "Jis prenumeruoja tris laikraščius.",
        ],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=80,
        pattern=r"^\W{0,3}(?:tapkite|tapk|prisijunkite prie)[^.\"]{0,30}(?:mūsų (?:rėmėj|nariais|bendruomen|klubo)|portalo rėmėj|redakcijos rėmėj)[^\"]{0,160}$",
        fires=["Tapkite mūsų rėmėjais", "Prisijunkite prie mūsų bendruomenės ir gaukite daugiau."],
        stays=["Tapkite savanoriais, kvietė ligoninės vadovė."],
    ),
]
