"""Romanian appeals: donations, subscriptions, memberships."""

from cleaner.rule import drop

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:susține(?! că)|susţine(?! că)|susțineți|susţineţi|sprijină|sprijiniți|sprijiniţi|donează|donați|donaţi|ajută|contribuie)[^.\"]{0,40}(?:jurnalismul? (?:independent|de calitate|liber)|presa (?:independentă|liberă)|redacți(?:a|ei) noastr|munca noastră|echipa noastră|proiectul nostru|-ne (?:cu o donație|să continuăm|printr-o)|3,5%|pentru (?:redacția|a ne))|(?:donația|sprijinul|contribuția|susținerea) (?:ta|dumneavoastră|dvs\.?|voastră)[^.\"]{0,30}(?:ne ajută|ne permite|ne sprijină|contează pentru noi)",
        fires=["Susține munca noastră cu o donație", "Sprijinul dumneavoastră ne permite să scriem liber."],
        stays=[
            "Parlamentul dezbate cum ar putea statul să sprijine presa locală.",
            "Uniunea susține presa independentă din regiune.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:abonează-te|abonați-vă|abonaţi-vă|devino abonat|deveniți abonat|cumpără (?:un )?abonament|alege (?:un )?abonament(?:ul)?|vezi abonamentele|prelungește abonamentul|fă-ți abonament)(?:\W{0,3}$|[^\"\n]{0,100}(?:cite[sș]|acces|fără (?:limită|reclame)|pe lună|nostru|noastră|newsletter)[^\"\n]{0,120}$)",
        fires=["Abonează-te", "Devino abonat și citește fără reclame."],
        stays=["S-a abonat la trei ziare."],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=80,
        pattern=r"^\W{0,3}(?:alătură-te|alăturați-vă|devino|deveniți)[^.\"\n]{0,16}(?:comunității (?:noastre|de cititori)|susținător al|membru (?:al comunității|susținător)|susținătorilor noștri)[^\"\n]{0,140}$",
        fires=["Alătură-te comunității noastre!", "Devino susținător al redacției."],
        stays=["Devino membru al echipei, i-a spus antrenorul."],
    ),
]
