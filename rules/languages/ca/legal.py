"""Catalan legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:tots els drets reservats|drets reservats|(?:queda )?prohibida la reproducció|reproducció (?:total o parcial )?prohibida|prohibida la reproducció total o parcial|aquesta obra està (?:subjecta|sota) (?:a )?(?:una |la )?llicència|contingut (?:publicat )?sota llicència)[^\"\n]{0,160}$",
        fires=["© 2024 El Far. Tots els drets reservats", "Prohibida la reproducció total o parcial sense permís."],
        stays=[
            "Els drets reservats als pares es van discutir al ple.",
            "La reproducció de les tortugues preocupa els biòlegs.",
        ],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^\W{0,3}(?:(?:aquest (?:article|contingut)|aquesta notícia) (?:és|està|només és) (?:només |exclusiu |exclusiva |reservat |reservada |disponible només )?(?:per a|per als|a|als) (?:subscriptors|socis|usuaris registrats)|contingut (?:exclusiu|només) per a (?:subscriptors|socis|registrats)|(?:per (?:continuar|seguir) llegint|per llegir (?:l'article|la notícia) sencer[a]?),? (?:subscriu|registra|inicia|fes-te)|inicia (?:la )?sessió per (?:continuar|seguir) llegint|(?:has arribat|heu arribat) al límit d'articles)[^\"\n]{0,140}$",
        fires=[
            "Contingut exclusiu per a subscriptors",
            "Per continuar llegint, subscriu-te o inicia la sessió.",
            "Aquest article és només per a subscriptors.",
        ],
        stays=["Aquest article és per als que estimen el mar.", "Per continuar llegint necessita ulleres, diu."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:utilitzem|fem servir|(?:aquest|el nostre) (?:lloc web|web) (?:utilitza|fa servir)|aquesta pàgina (?:utilitza|fa servir))[^.\"]{0,30} ?galetes\b|^\W{0,3}(?:acceptar|accepta|accepto|rebutjar|rebutja|configurar|configura|gestionar)[^.\"]{0,16} galetes\W{0,3}$",
        fires=["Utilitzem galetes pròpies i de tercers per millorar el servei.", "Accepta totes les galetes"],
        stays=[
            "L'àvia feia servir galetes maria per al pastís de xocolata.",
            "Accepta galetes de desconeguts, diu el nen.",
        ],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:inicia (?:la )?sessió|iniciar sessió|tanca (?:la )?sessió|registra't|crea un compte|cerca(?:dor)?|obre el menú|tanca el menú|tanca|menú principal|(?:torna|tornar|ves) (?:a dalt|a l'inici|enrere)|pàgina (?:següent|anterior)|article (?:següent|anterior)|(?:següent|anterior) notícia|avís legal|política de (?:privacitat|galetes|cookies)|condicions d'ús|contacta(?:'ns|r)?|publicitat i contacte|mapa (?:del )?web|vés al contingut|salta al contingut|hemeroteca)",
        fires=["Inicia sessió", "Política de privacitat", "Vés al contingut"],
        stays=["Qui som?", "Registra't tard, li van dir al taulell."],
    ),
]
