"""French appeals to become a member or to register."""

from cleaner.rule import drop

_MEDIUM = (
    r"(?:journal|journaux|journalisme|journalistes?|rédactions?|médias?|site|titre|magazine|revue|quotidien"
    r"|hebdo(?:madaire)?"
    r"|mensuel|équipe|enquêtes?|reportages?|articles?|presse|radio|webradio|web ?tv|information|info"
    r"|indépendance|podcasts?"
    r"|travail (?:journalistique|d'enquête|d'information|de terrain))"
)

RULES = [
    drop(
        "become_member_of_us",
        reason="appeal.membership",
        pattern=rf"\b(?:devenez|deviens|devenir|je deviens)(?: [\p{{L}}'-]+){{0,1}} (?:membres?|adhérente?s?"
        r"|sociétaires?|mécènes?|ami(?:e|s|es)?|ambassadeur|ambassadrice|donateur|donatrice|lecteur|lectrice"
        r"|partenaires?)"
        rf"\b.{{0,80}}\b(?:(?:notre|nos) (?:{_MEDIUM}|communauté|association|cercle|coopérative|club)\b"
        r"|cercle des lecteurs|club des (?:lecteurs|abonnés)|soutenez|nous soutenir"
        rf"|accédez|profitez d|participez à la vie|avantages exclusifs|contenus exclusifs)",
        max_words=90,
        fires=[
            "Devenez membre de notre communauté et profitez d'avantages exclusifs.",
            "Deviens sociétaire de notre coopérative pour 50 francs.",
        ],
        stays=[
            "La Suède et la Finlande ont voulu devenir membres de l'Otan après l'invasion de l'Ukraine.",
            "Ils rêvaient de devenir partenaires du club de la ville, qui joue en deuxième division.",
        ],
    ),
    drop(
        "join_our_readers",
        reason="appeal.membership",
        pattern=r"\b(?:rejoignez|rejoins|intégrez|adhérez à|rejoindre) (?:dès (?:maintenant"
        r"|aujourd'hui) )?(?:aussi )?(?:(?:notre|nos|la|le) (?:\p{L}+ )?(?:communauté|cercle|club|lecteurs"
        r"|abonnés|membres)"
        r"(?: (?:de (?:nos )?(?:lecteurs|lectrices|membres|abonnés|soutiens)|des (?:lecteurs|abonnés|membres)"
        r"|d'abonnés|privée?|premium))?\b|les? [\d .]+ (?:\p{L}+ )?(?:abonnée?s|lecteurs|lectrices|membres"
        r"|donateurs|soutiens))"
        r"(?=[^\n]{0,160}\b(?:abonn\w+|nous|notre|nos|vos?|votre)\b)",
        max_words=80,
        fires=[
            "Rejoignez notre communauté de lecteurs et recevez nos invitations.",
            "Rejoignez les 3 000 abonnés qui nous font vivre.",
        ],
        stays=[
            "Il a quitté le groupe parlementaire pour rejoindre le cercle des conseillers du président.",
            "La Croatie a rejoint les 19 membres de la zone euro au 1er janvier.",
        ],
    ),
    drop(
        "free_account_prompt",
        reason="appeal.membership",
        pattern=r"^(?:créez|créer|ouvrez|inscrivez-vous|s'inscrire|connectez-vous ou (?:créez|inscrivez)"
        r"|je crée)(?: gratuitement| vite| dès maintenant)?(?: (?:un|votre|mon) compte)?(?: (?:gratuit"
        r"|gratuitement|lecteur|personnel|en \p{L}+ (?:clics?|secondes?)))*"
        r"(?: (?:sur|à) [^.!?]{2,30})?(?: (?:pour|afin de|et) (?:lire|accéder|poursuivre|continuer|accédez"
        r"|découvrir|consulter|sauvegarder|personnaliser|débloquer)\b[^.!?]{0,120})[.!]?$",
        max_words=35,
        fires=[
            "Créez votre compte gratuit pour lire la suite de cet article.",
            "Inscrivez-vous gratuitement et accédez à trois articles par mois.",
        ],
        stays=[
            "Créer un compte suffit pour parier, et les mineurs l'ont bien compris, déplore l'association.",
            "Inscrivez-vous, leur répète-t-on, mais les listes sont closes depuis mars.",
        ],
    ),
]
