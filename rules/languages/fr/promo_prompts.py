"""French prompts: what a subscription opens, was this useful, tell us, we are on a messenger."""

from cleaner.rule import OUTSIDE, drop, tail

_PRICE = r"\d{1,3}(?:[.,]\d{1,2})? ?(?:€|euros?|chf|frs?\.?|\$|eur|f ?cfa)"

RULES = [
    drop(
        "paywall_words",
        reason="legal.paywall",
        whole=True,
        max_words=16,
        pattern=r"pour (?:lire|voir|découvrir|connaître) la suite(?: de (?:cet|l') ?(?:article|enquête|entretien|interview|reportage))?"
        r"|(?:vous êtes )?déjà (?:abonné|inscrit|membre|client)(?:e|·e|\.e|\(e\))? ?\? ?(?:connexion|me connecter|se connecter|s'identifier|identification|accéder à mon compte)"
        rf"|accès (?:\d{{1,2}}|un|une|24) ?(?:jours?|h|heures?|mois|semaines?|an)(?: (?:à|pour) {_PRICE})?"
        rf"|(?:à|a) partir de (?:{_PRICE}|\d{{1,3}}(?:[.,]\d\d)?) ?(?:/|par) ?(?:mois|an|semaine|numéro)(?:,? sans engagement)?"
        rf"|offre (?:limitée|spéciale|découverte|de lancement|de rentrée|du moment)[ .:!-]{{1,3}}(?:\d{{1,2}}|un|deux|trois|six) (?:mois|semaines?) (?:à|pour) {_PRICE}[^.!?]{{0,40}}"
        rf"|(?:\d{{1,2}}|un|deux|trois|six) (?:mois|semaines?) (?:à|pour) {_PRICE}(?: (?:seulement|sans engagement|puis [^.!?]{{3,40}}))?",
        fires=[
            "Pour lire la suite de cet article",
            "Vous êtes déjà abonné? Connexion",
            "A partir de 9.50 / mois",
            "Accès 1 jour",
            "Offre limitée. 2 mois pour 1€ sans engagement",
        ],
        stays=[
            "Pour lire la suite, il faudra attendre septembre.",
            "Accès un jour sur deux au parc",
            "À partir de 30 ans",
        ],
    ),
    drop(
        "was_it_useful",
        reason="meta.feedback",
        where=OUTSIDE | tail(6),
        whole=True,
        max_words=9,
        pattern=r"(?:cet article|cette info(?:rmation)?|ce contenu|cette page|cette fiche|cette recette|ce dossier) vous a(?:-t-(?:il|elle))? (?:été utile|aidée?|intéressée?)",
        fires=["Cet article vous a été utile", "Cette page vous a-t-elle été utile ?"],
        stays=["Cet article vous a été utile, dit le juge au témoin."],
    ),
    drop(
        "tell_us",
        reason="meta.feedback",
        max_words=30,
        pattern=r"^\W{0,3}(?:une (?:erreur|faute|coquille|info|information|question|remarque|suggestion)[^.!?\"]{0,40}|vous (?:êtes|avez été) témoins?[^.!?\"]{0,60}|vous avez (?:une (?:info|information|histoire|question)|un témoignage|repéré une (?:faute|erreur|coquille)|(?:vu|relevé|constaté) une (?:faute|erreur|coquille))[^.!?\"]{0,40}) ?\? ?(?:proposez|signalez|écrivez|alertez|contactez|prévenez|envoyez|dites|faites|racontez)-(?:nous|(?:le|la|les)-nous|le nous)\b[^?\"]{0,80}$",
        fires=[
            "Une erreur dans l'article ? Proposez-nous une correction",
            "Vous êtes témoin d'un événement ? Alertez-nous !",
        ],
        stays=[
            "Vous avez été témoin de la scène ? a demandé le juge.",
            "Une question ? Posez-la au chef, répondait toujours mon père.",
        ],
    ),
    drop(
        "on_messenger",
        reason="nav.follow",
        max_words=30,
        pattern=r"\b(?:est|sommes|désormais|maintenant|aussi|également) sur (?:whatsapp|telegram|google (?:actualités|news|discover))[.!:?] ?(?:cliquez|rejoignez|abonnez-vous|suivez|retrouvez|inscrivez-vous|pour (?:nous|vous))\b",
        fires=["La Gazette est sur WhatsApp. Cliquez ici pour rejoindre notre chaîne."],
        stays=["Le club est sur WhatsApp, suivi par mille parents."],
    ),
    drop(
        "for_those_who_pay",
        reason="legal.paywall",
        max_words=30,
        pattern=r"^\W{0,3}(?:(?:la lecture (?:des articles|de cet article)|cet article|ce contenu|article|contenu) (?:est |sont )?)?réservée?s? (?:aux|à nos) (?:abonné|membre|inscrit)(?:[·.-]e[·.-]?s|\(e\)s|e?s)(?: connectés)?\W{0,3}$|^pour (?:consulter|lire|accéder à) (?:cet|l') ?article(?: (?:de|du|d') ?[^.!?:]{3,40})? ?:$|^cet article (?:fait partie|est issu) de l'édition (?:abonnés|payante|premium|papier)\b[^\"]{0,160}$|^(?:vous devez être|veuillez vous être|il faut être) (?:connectée?|identifiée?|inscrite?)(?:\(e\))? pour (?:accéder|lire|consulter|voir)\b[^.!?,\"]{0,40}\.?$",
        fires=[
            "Réservé aux abonné·es",
            "Pour consulter cet article de la Gazette du Lac :",
            "Cet article est réservé aux membres connectés.",
            "Vous devez être connecté pour accéder à ce contenu.",
            "Cet article fait partie de l'édition abonnés. Pour lire la suite, profitez d'une offre découverte.",
        ],
        stays=[
            "Le sauna est réservé aux abonnés du club.",
            "Vous devez être connecté pour voter, a rappelé le greffier.",
        ],
    ),
    drop(
        "your_news_here",
        reason="promo.app",
        max_words=22,
        pattern=r"^\W{0,3}suivez (?:toute )?l'(?:actu(?:alité)?|info)\b[^.!?\"]{0,60} (?:dans|sur|avec|depuis|via) (?:l'onglet|l'appli(?:cation)?|notre|mon|votre (?:appli|espace|fil)) ?[^.!?,\"]{2,40}\W{0,3}$",
        fires=["Suivez l'actualité de vos communes favorites dans l'onglet Mon actu"],
        stays=["Suivez l'info avec prudence, conseille l'enseignante."],
    ),
]
