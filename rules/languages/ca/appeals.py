"""Catalan appeals: donations, subscriptions, memberships."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:fes(?:-nos| una| un)|feu(?:-nos| una| un)|dona(?:'ns)?|doneu(?:-nos)?|col·labora|ajuda'ns|ajudeu-nos|suporta'ns|dona suport a|doneu suport a)[^.\"]{0,50}(?:(?:el |la )?(?:nostr[ea]) (?:periodisme|diari|feina|mitjà|redacció|projecte)|periodisme (?:independent|lliure|rigorós|de qualitat)|donatiu(?: (?:per|a|aquí)|[.!]?$)|a continuar informant|a fer possible)|necessitem (?:el teu|el vostre) (?:suport|ajut|donatiu)[^.\"]{0,50}(?:periodisme|informant|diari|mitjà)|(?:el teu|el vostre) (?:suport|donatiu)[^.\"]{0,40}(?:ens (?:permet|ajuda)|fa possible)|sense (?:el teu|el vostre) (?:suport|donatiu|ajut)[^.\"]{0,40}(?:no (?:podem|seria|podríem)|mitjà|diari)",
        fires=[
            "Dona suport al nostre periodisme independent",
            "El teu suport ens permet continuar informant cada dia.",
            "Ajudeu-nos a fer possible el diari amb un donatiu.",
        ],
        stays=[
            "El govern vol donar suport als mitjans locals amb una línia d'ajuts.",
            "El vostre suport va ser decisiu, va dir l'alcaldessa als voluntaris.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:subscriu(?:-t'?(?:hi)?|-te|'t|t'hi)|subscriviu-vos(?:-hi)?|fes-te(?:'n)? subscriptora?|feu-vos'?(?:en)? subscriptors?|vull subscriure'm|fes-te de pagament|prova(?:'ns|-ho) gratis|tria la teva subscripció|ja ets subscriptor[a]?\??|ets subscriptor[a]?\?|veure (?:les )?ofertes de subscripció)(?:\W{0,3}$|!|[^.\n\"]{0,60}(?:\bara\b|al diari|durant (?:un|el primer) mes|al mes|a l'any|sense límits|des de|per (?:llegir|continuar|seguir)|i (?:accedeix|gaudeix|ajuda)|subscriptor|inicia (?:la )?sessió|identifica't|entra\b|i gaudeix|i llegeix)[^\n\"]{0,120}$)",
        fires=[
            "Subscriu-te!",
            "Subscriu-t'hi ara i llegeix sense límits des d'1 euro al mes.",
            "Ja ets subscriptor? Inicia sessió",
            "Fes-te'n subscriptora i accedeix a tots els continguts",
        ],
        stays=[
            "Subscriu-te a la idea que el mar ens salvarà, deia el cartell.",
            "Ets subscriptor de la mentida, li va etzibar.",
        ],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=80,
        pattern=r"^\W{0,3}(?:fes-te(?:'n)?|feu-vos(?:-en)?|uneix-te|uniu-vos|vull fer-me) (?:soci|sòcia|socis|membre|mecenes|amic|a la nostra comunitat|a la comunitat de)\b(?:\W{0,3}$|[^.\"\n]{0,60}(?:del diari|del mitjà|de la revista|lectors|periodisme|des de \d|al mes|a l'any)[^\"\n]{0,100}$)",
        fires=[
            "Fes-te soci",
            "Fes-te sòcia del diari i defensa el periodisme lliure.",
            "Feu-vos mecenes de la revista",
        ],
        stays=[
            "Fes-te soci del club, li deia el pare cada diumenge.",
            "Uneix-te a la colla, van cridar els castellers.",
        ],
    ),
    drop(
        "subscribers_read_more",
        reason="appeal.subscription",
        max_words=30,
        where=OUTSIDE | tail(5),
        pattern=r"^\W{0,3}(?:si (?:ja )?(?:ets|sou) subscriptors?,? (?:inicia|inicieu|entra|entreu|identifica)[^.!?\"]{2,60}|vols (?:seguir|continuar) llegint\?[^\"\n]{0,80}|(?:aprofita|aprofiteu) (?:l'oferta|aquesta oferta)[^.!?\"]{0,60})[.!]?$",
        fires=["Si ja ets subscriptor, inicia la sessió aquí.", "Vols continuar llegint? Subscriu-te per 1 euro."],
        stays=["Si ja ets subscriptor de dues plataformes, una tercera no t'arruïnarà."],
    ),
]
