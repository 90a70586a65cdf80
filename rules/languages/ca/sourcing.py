"""Catalan lines on sources and agencies."""

from cleaner.rule import NAME, TAIL, drop, tail

RULES = [
    drop(
        "source_line",
        reason="meta.sourcing",
        where=TAIL | tail(4),
        max_words=16,
        pattern=r"^[(\[]?(?:amb informació (?:d'agències|de les agències|de l'acn|(?:de |d')(?-i:\p{Lu}))|(?:font|fonts) ?: ?(?-i:[\p{Lu}]))[^.!?\"\n]{0,90}[)\].]{0,2}$",
        fires=["Font: ACN", "Amb informació d'agències"],
        stays=["Font: ningú no ho sap", "Amb informació de primera mà tothom encerta, va dir, i va riure."],
    ),
    drop(
        "agency_material",
        reason="meta.sourcing",
        where=TAIL | tail(4),
        max_words=34,
        pattern=rf"^\W{{0,3}}(?:aquesta notícia|aquest article|aquesta informació|aquest text) (?:ha estat|va ser|s'ha) (?:elaborat|elaborada|publicat|publicada|traduït|traduïda|generat|generada)[^\n\"]{{0,20}} (?:per|originalment|amb|automàticament|a partir|prèviament)[^\n\"]{{0,120}}$|^\W{{0,3}}(?:han col·laborat|hi ha col·laborat|amb la col·laboració de) {NAME}[^\n\"]{{0,60}}$",
        fires=["Aquesta notícia ha estat elaborada per l'ACN.", "Amb la col·laboració de Anna Exemple"],
        stays=["Aquest text ha estat llegit per molts, i entès per pocs."],
    ),
]
