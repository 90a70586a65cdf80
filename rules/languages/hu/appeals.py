"""Hungarian appeals: donations, subscriptions, memberships."""

from cleaner.rule import drop

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:támogass(?:a|on|ák|anak|ál|d|átok)?|adományozz(?:on|anak|ál)?|segíts(?:e|en|d)?)[^.\"]{0,50}(?:munkánkat|újságírás(?:unkat)?|szerkesztőségünk|lapunkat|független (?:média|sajtó|újságírás)|minket|oldalunkat|adója 1)|(?:az ön|a te|az olvasóink|olvasóink) támogatás(?:a|ával|od)[^.\"]{0,50}(?:nélkül nem|tudunk|számítunk|segít nekünk|teszi lehetővé)",
        fires=["Támogassa szerkesztőségünk munkáját!", "Olvasóink támogatásával tudunk tovább dolgozni."],
        stays=[
            "A parlament arról szavaz, hogyan támogassák a helyi sajtót vidéken.",
            "Azt kérték, hogy az állam támogassa a független sajtót.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:fizess(?:en)? elő|legyél előfizető(?:nk)?|legyen (?:ön is )?(?:az )?előfizető(?:nk)?|előfizetek|előfizetés (?:itt|most)|válassz(?:on)? (?:előfizetést|csomag\w+)|vásárolj(?:on)? előfizetést|hosszabbítsa meg előfizetését)\b[^\"\n]{0,180}$",
        fires=["Fizessen elő!", "Legyen Ön is előfizetőnk, és olvasson reklám nélkül."],
        stays=["Nem tudta, hogy érdemes-e, ezért nem fizetett elő a lapra."],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=80,
        pattern=r"^\W{0,3}(?:csatlakozz(?:on)?|légy|legyél|legyen)[^.\"\n]{0,20}(?:támogató(?:nk|ink|i kör)|olvasói közösségünk|közösségünkhöz|klubtagunk)[^\"\n]{0,140}$",
        fires=["Csatlakozzon támogatóinkhoz!", "Legyen Ön is támogatónk"],
        stays=["Legyen bátor, kérte az edző."],
    ),
]
