"""Catalan newsletters, apps, podcasts, events."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=70,
        pattern=r"^\W{0,3}(?:(?:subscriu-t(?:e|'hi)|subscriviu-vos|apunta't|apunteu-vos|registra't|dona't d'alta|rep|rebeu|vull rebre)[^.\"\n]{0,50}(?:butllet(?:í|ins|ines)|newsletter|les (?:nostres )?notícies (?:al|a) (?:correu|mòbil|teu correu)|cada (?:matí|dia|vespre|setmana) al (?:teu |vostre )?(?:correu|mail))[^\"\n]{0,160}|(?:tota l'actualitat|les notícies del dia|el millor de la setmana),? al teu (?:correu|mòbil)\W{0,3}|(?:la|les) (?:nostra|nostres) (?:butllet(?:í|ins)|newsletters?)\W{0,3})$",
        fires=[
            "Subscriu-te a la nostra butlletí diària",
            "Apunta't a la newsletter i rep cada matí les notícies al correu.",
            "Rep les notícies al teu correu",
        ],
        stays=[
            "Rep butlletes de l'aparcament cada setmana, es queixa.",
            "Apunta't a la cursa abans de divendres, recomana el club.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        whole=True,
        max_words=14,
        pattern=r"(?:(?:(?:introdueix |escriu )?(?:el teu|la teva)) (?:correu(?: electrònic)?|adreça (?:de correu(?: electrònic)?|electrònica))|adreça electrònica|accepto (?:la política de privacitat|les condicions(?: d'ús)?|rebre comunicacions[^.]{0,40})|he llegit i accepto [^.]{4,60}|gràcies per subscriure't[^.]{0,30})",
        fires=["El teu correu electrònic", "He llegit i accepto la política de privacitat"],
        stays=["El teu correu electrònic diu massa de tu."],
    ),
    drop(
        "app_or_alerts",
        reason="promo.app",
        max_words=30,
        pattern=r"^\W{0,3}(?:(?:descarrega(?:'t)?|baixa't|descarregueu(?:-vos)?)[^.\"\n]{0,16} (?:la nostra app|l'app|l'aplicació|la nostra aplicació)(?: (?:de|del|d'|gratuïta|i|per)|\W{0,3}$)[^\"\n]{0,80}|vols rebre (?:les notícies|les nostres notícies|les alertes)[^.\"\n]{0,40}\?|escolta'ns a (?:ivoox|spotify|apple podcasts)[^.\"\n]{0,50}|activa (?:les notificacions|les alertes)[^.\"\n]{0,60})$",
        fires=["Descarrega't l'app del diari", "Activa les notificacions", "Escolta'ns a Spotify i iVoox"],
        stays=["Descarrega't el plànol i porta calçat còmode, aconsella el guia."],
    ),
]
