"""Estonian appeals: donations, subscriptions, memberships."""

from cleaner.rule import drop

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:toeta|toetage|anneta|annetage|aita|aidake)[^.\"]{0,40}(?:meie (?:tööd|ajakirjandust|toimetust|tegevust|väljaannet|portaali)|sõltumatut (?:ajakirjandust|meediat)|meid (?:annetusega|patreonis))|(?:sinu|teie) (?:annetus|toetus)[^.\"]{0,30}(?:aitab meil|aitab meie|võimaldab meil|hoiab meie|meie (?:ajakirjandus|toimetus))",
        fires=["Toeta meie toimetust", "Teie toetus võimaldab meil jätkata."],
        stays=[
            "Riigikogu arutab, kas toetada meediat rohkem.",
            "Valitsus ei toeta sõltumatut meediat piisavalt, kurtis ta.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:telli|tellige|vormista|vormistage|hakka|vali|osta|proovi)(?: [^.\n]{2,50})? ?(?:ja loe (?:kõiki|piiramatult|edasi|kõike)|digitellimus|digipakett|tellijaks|tellimus (?:siin|kohe)|alates \d)[^\"\n]{0,140}$|^\W{0,3}(?:telli (?:ajaleht|leht|ajakiri|digileht|kohe|siin|nüüd)|tellige (?:ajaleht|leht|ajakiri)|vormista tellimus|hakka lugejaks|vaata tellimispakkumisi)\W{0,3}$",
        fires=["Telli ajaleht", "Hakka tellijaks ja loe piiramatult."],
        stays=["Telli leib küpsetamata kujul, soovitab pagar."],
    ),
]
