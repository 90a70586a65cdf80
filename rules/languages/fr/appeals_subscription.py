"""French appeals to take out a subscription."""

from cleaner.rule import drop, hint

_MEDIUM = (
    r"(?:journal|journaux|journalisme|journalistes?|rédactions?|médias?|site|titre|magazine|revue|quotidien"
    r"|hebdo(?:madaire)?"
    r"|mensuel|équipe|enquêtes?|reportages?|articles?|presse|radio|webradio|web ?tv|information|info"
    r"|indépendance|podcasts?"
    r"|travail (?:journalistique|d'enquête|d'information|de terrain))"
)
_PRESS = (
    r"(?:journalisme|presse|information|info|médias?)(?: [\p{L}']+){0,3} (?:indépendante?s?|libres?"
    r"|de qualité|d'investigation"
    r"|d'enquête|locale?s?|engagée?s?|fiables?|exigeante?s?|rigoureu(?:x|se)|associati(?:f|ve)|citoyenn?e?"
    r"|de proximité)"
)
_PRICE = r"\d+(?:[.,]\d+)? ?(?:€|euros?|chf|francs?|frs?\b|\$|dollars?|f ?cfa|fcfa)"

RULES = [
    drop(
        "subscribe_with_offer",
        reason="appeal.subscription",
        pattern=r"\b(?:abonnez-vous|abonne-toi|je m'abonne|(?:poursuivez|continuez|débloquez) votre lecture"
        r"|débloquez (?:tous|l'accès|cet article)"
        r"|(?:profitez|accédez|essayez|testez|découvrez|souscrivez|offrez(?:-vous)?"
        rf"|rejoignez)\b.{{0,80}}\b(?:nos (?:articles|contenus|offres|enquêtes|formules)"
        r"|notre (?:offre|journal|édition|formule)|abonnements?|tous les (?:articles|contenus)"
        rf"|le journal))\b.{{0,140}}"
        r"(?:\bsans engagement|résiliable|sans durée|le (?:premier|1er) mois|les (?:trois|deux|six"
        r"|\d) premiers mois|1er mois"
        rf"|(?:à partir de|dès|pour|seulement|que) {_PRICE}|{_PRICE} ?(?:/|par|le|chaque) ?(?:mois|an|semaine|numéro)"
        r"|essai gratuit|mois (?:gratuit|offert)s?|en illimité|accès illimité|(?:tous|toutes"
        r"|l'intégralité de|l'ensemble de|à) nos (?:articles|contenus|enquêtes|éditions))",
        max_words=90,
        fires=[
            "Abonnez-vous dès 4,90 € par mois et lisez tous nos dossiers.",
            "Poursuivez votre lecture : profitez de notre offre de rentrée, sans engagement.",
            "Débloquez tous nos articles réservés et profitez d'un essai gratuit de trente jours.",
        ],
        stays=[
            "L'opérateur propose un abonnement sans engagement à 9,99 euros par mois, moins cher que ses rivaux.",
            "Les voyageurs pourront s'abonner au réseau dès septembre, ont annoncé les transports publics.",
            "Le musée ouvrira ses portes à tous le premier dimanche du mois, a promis la maire.",
        ],
        note="The imperative or the reader's own voice must stand before the offer.",
    ),
    drop(
        "subscribe_to_us",
        reason="appeal.subscription",
        pattern=r"\b(?:abonnez-vous|abonne-toi|je m'abonne|réabonnez-vous|abonnez-vous aussi) (?:vite |maintenant "
        r"|dès (?:maintenant|aujourd'hui) |gratuitement "
        rf"|en ligne |ici )?(?:à|au|et|pour|afin)\b.{{0,70}}\b(?:(?:notre|nos) (?:{_MEDIUM}|offres?|édition"
        r"|formules?)\b|soutenez|recevez|retrouvez|lisez|accédez"
        r"|profitez|découvrez|lire (?:la suite|cet article|l'article|tous|l'intégralité)|accéder (?:à|aux)"
        r"|poursuivre|continuer|consulter|débloquer"
        r"|découvrir|soutenir|ne (?:rien|plus rien) (?:manquer|rater|perdre)|(?:version|édition) (?:papier"
        r"|numérique|imprimée|pdf))",
        max_words=70,
        fires=[
            "Abonnez-vous pour lire la suite et soutenir le travail de nos reporters.",
            "Vous n'êtes pas encore des nôtres ? Abonnez-vous à notre édition numérique.",
            "Abonnez-vous au Messager des Alpes et recevez chaque jeudi votre journal à la maison.",
        ],
        stays=[
            "Les clients qui s'abonnent à deux services reçoivent une facture unique à la fin du mois.",
            "« Abonnez-vous et vous ne verrez plus de publicité », promettait la plateforme à ses débuts.",
        ],
    ),
    drop(
        "subscription_button",
        reason="appeal.subscription",
        pattern=r"(?:s'abonner|abonnez-vous|abonne-toi|je m'abonne|m'abonner|j'en profite|je découvre"
        r"|réabonnez-vous)(?: (?:dès|à partir de|pour|maintenant|vite|ici|en ligne"
        r"|à (?:l'offre|l'essentiel|l'édition|partir)|au journal|à la revue|au magazine|gratuitement"
        r"|aujourd'hui|les offres|l'offre|nos offres|et soutenez-nous|!)"
        r"(?: [\d.,€$/]+| \p{L}+){0,5})?"
        r"|(?:je )?(?:découvr(?:e|ir|ez)|voir|voyez|consulte[rz]|choisi(?:r|ssez)|profite[rz] de"
        r"|compare[rz]) (?:toutes )?(?:nos|les|mes|notre|l'|cette) ?(?:offres?|formules?)"
        r"(?: (?:d'abonnement|abonnés?|numériques?|du moment|spéciales?|de (?:rentrée|bienvenue|noël)))?"
        r"|(?:offrir|offrez) (?:un abonnement|cet article|cet article à un proche)"
        r"|abonnements?(?: (?:numérique|papier|intégral|premium))? ?(?:dès|à partir de) [\d.,]+ ?(?:€|chf"
        r"|\$)?(?: ?/? ?\p{L}+){0,2}"
        r"|(?:vous êtes )?déjà abonnée?(?:\(e\)|\.e|·e)? ?\?(?: (?:se connecter|connectez-vous|je me connecte"
        r"|identifiez-vous))?"
        r"|(?:vous (?:êtes|n'êtes)|pas) (?:pas )?encore abonnée?(?:\(e\)|\.e|·e)? ?\?(?: (?:abonnez-vous"
        r"|je m'abonne|s'abonner)(?: [\p{L}\d€']+){0,4})?",
        whole=True,
        max_words=12,
        fires=[
            "S'abonner",
            "Je m'abonne à partir de 1 €",
            "Découvrir nos offres d'abonnement",
            "Déjà abonné ? Connectez-vous",
            "Offrir cet article",
        ],
        stays=[
            "S'abonner ou pas, telle est la question que se posent les clients de la salle de sport.",
            "Je découvre les offres de la mairie en même temps que tout le monde, regrette le maraîcher.",
        ],
    ),
    drop(
        "our_offers",
        reason="appeal.subscription",
        pattern=r"^(?:[^.!?]{0,40}[:!?-] ?)?(?:découvrez|je découvre|profitez de|consultez|voir|retrouvez"
        r"|choisissez parmi|souscrivez à) (?:toutes )?(?:nos|notre) (?:\p{L}+ )?(?:offres?|formules?"
        r"|abonnements?)\b(?: [^.!?]{0,90})?[.!]?$",
        max_words=20,
        fires=[
            "Nouveauté : découvrez nos offres pour les entreprises !",
            "Profitez de notre offre spéciale jusqu'au 15 mai",
        ],
        stays=[
            "Il faut revoir nos offres de transport, admet le directeur de la compagnie régionale.",
            "Découvrez vos droits avant de signer, conseille l'association de locataires.",
        ],
    ),
    drop(
        "quality_press_pitch",
        reason="appeal.subscription",
        pattern=r"^(?:vous (?:aimez|appréciez|avez aimé|lisez|tenez à|croyez|souhaitez|voulez)|si vous (?:aimez"
        rf"|appréciez|avez aimé)|parce que|envie de)\b.{{0,90}}"
        rf"\b(?:nous (?:lire|soutenir)|(?:notre|nos|cet|ce|le|la|une?) (?:\p{{L}}+ )?{_MEDIUM})\b.{{0,100}}"
        r"\b(?:abonnez-vous|faites un don|soutenez-nous|soutenez|rejoignez-nous|adhérez|inscrivez-vous"
        r"|je m'abonne|devenez (?:membre|abonnée?))\b",
        max_words=90,
        fires=[
            "Vous avez aimé cet article ? Soutenez-nous à partir de deux euros.",
            "Vous croyez à un journalisme de terrain ? Devenez membre de notre association.",
        ],
        stays=[
            "Vous aimez lire le journal au lit ? Un couple d'inventeurs a pensé à vous.",
            "Si vous aimez la presse ancienne, le musée de la ville ouvre ses archives tous les samedis.",
        ],
    ),
    hint(
        "quality_information",
        reason="appeal.subscription",
        pattern=rf"\b{_PRESS}\b|\bau service de l'intérêt général\b|\b(?:informer|l'information|s'informer|enquêter"
        rf"|produire (?:une|de l')information)\b.{{0,40}}\b(?:a (?:pourtant )?un (?:coût|prix)|coûte cher"
        r"|prend du temps)\b",
        fires=[
            "L'information libre a un prix. Soutenez-nous, s'il vous plaît.",
            "Une information de qualité a un coût. Si vous appréciez nos articles, faites un don.",
        ],
        stays=[
            "Le colloque était consacré à la presse libre en Afrique de l'Ouest et à ses difficultés.",
            "Une information de qualité a un coût, rappelle la sociologue dans son dernier ouvrage.",
        ],
    ),
    hint(
        "small_price",
        reason="appeal.subscription",
        pattern=rf"\b(?:à partir de|dès|pour(?: seulement)?|seulement) {_PRICE} ?(?:/|par|le|chaque) ?(?:mois|an"
        r"|semaine)\b|\b(?:après|avec) (?:la )?(?:déduction|réduction) (?:fiscale|d'impôts?)\b"
        r"|\bne vous (?:en )?coûte(?:ra)? que\b|\bvous revient à\b|\bsans engagement\b|\bje m'abonne\b"
        r"|\bqui nous font confiance\b",
        fires=[
            "Faites un don à partir de 3 € par mois.",
            "Je m'abonne ! Grâce à vous, nos reporters restent sur la route.",
        ],
        stays=[
            "La carte est vendue à partir de 30 euros par mois, avec une réduction pour les étudiants.",
            "Après réduction d'impôt, la rénovation revient à 9 000 euros au propriétaire.",
        ],
    ),
]
