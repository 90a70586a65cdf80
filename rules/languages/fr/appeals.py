"""French appeals for donations."""

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
        "support_our_newsroom",
        reason="appeal.donation",
        pattern=r"\b(?:soutenez|soutiens|soutenir|aidez|aider|financez|financer|appuyez|appuyer|encouragez"
        r"|contribuez à"
        rf"|contribuer à|je soutiens|défendez)(?: aussi| financièrement| dès (?:maintenant|aujourd'hui)| ici)? "
        rf"(?:(?:notre|nos) (?:\p{{L}}+ )?{_MEDIUM}\b|(?:le |la |l'|un |une |des |les )?{_PRESS}"
        rf".{{0,80}}\b(?:don|dons|faites|abonn\w+|adhér\w+|contribu\w+|{_PRICE})\b)",
        max_words=160,
        fires=[
            "Vous tenez à une presse qui prend son temps ? Soutenez notre rédaction, chaque geste compte.",
            "Soutenez une information indépendante et locale : faites un don de 5 euros ou plus.",
            "Aidez notre équipe à couvrir les élections dans les douze régions du pays.",
            "Je soutiens votre démarche ? Alors aidez nos journalistes : 20 francs suffisent.",
        ],
        stays=[
            "Le ministère veut soutenir la presse locale par une aide de 12 millions d'euros, répartie sur trois ans.",
            "Les élus ont voté une subvention pour soutenir les journaux de la région et aider leur diffusion.",
            "Elle a choisi d'aider notre voisine à rentrer le foin avant l'orage.",
        ],
    ),
    drop(
        "help_us_keep_reporting",
        reason="appeal.donation",
        pattern=r"\b(?:aidez|aide|permettez|soutenez|permets)-nous (?:à|de|pour|afin de) (?:[\p{L}']+ ){0,2}"
        r"(?:poursuivre|continuer|maintenir|rester|financer|préserver|défendre|faire vivre|informer"
        r"|vous informer|enquêter|produire|développer|grandir"
        r"|proposer|garder|faire).{0,100}\b(?:journal\w*|enquêt\w+|inform\w+|indépendan\w+|rédaction|médias?"
        r"|articles?|reportages?|presse"
        r"|libres?|aventure|travail)\b",
        max_words=160,
        fires=[
            "Aidez-nous à rester un média libre et sans publicité.",
            "Vous avez trois minutes ? Permettez-nous de continuer à enquêter partout au pays.",
        ],
        stays=[
            "« Aidez-nous à rentrer chez nous », supplient les habitants de l'île, évacués depuis dimanche.",
            "Il les a aidés à poursuivre leur travail à l'usine malgré la fermeture d'une partie des ateliers.",
        ],
    ),
    drop(
        "support_named_title",
        reason="appeal.donation",
        pattern=r"^(?:soutenez|soutiens|aidez"
        rf"|je soutiens) [^.!?]{{2,60}}[ .!:,-]{{1,3}}(?:[^.!?]{{0,60}} )?(?:abonnez-vous|en vous abonnant"
        rf"|faites un don|par un don|avec un don|devenez membre|adhérez|dès {_PRICE}|à partir de {_PRICE})",
        max_words=50,
        fires=[
            "Soutenez Le Phare : abonnez-vous ou offrez un abonnement !",
            "Soutenez La Revue des rives à partir de 3 € par mois.",
        ],
        stays=[
            "Soutenez vos jambes avec un coussin, conseille la kinésithérapeute.",
            "Aidez les oiseaux en hiver : des graines, de l'eau et un peu de patience suffisent.",
        ],
    ),
    drop(
        "make_a_gift_to_us",
        reason="appeal.donation",
        pattern=rf"\b(?:faites|fais|faire|en faisant|par|avec|grâce à|de|votre|vos|chaque|un|des|je fais)\b (?:un )?"
        rf"(?:dons?|soutien|contributions?|dons? ponctuels?|dons? mensuels?)\b.{{0,80}}\b(?:(?:notre|nos) {_MEDIUM}\b"
        r"|nous (?:permet|permettent|permettra|aide|aident|aidera|donne|donnent|est précieux"
        r"|est indispensable|sont)\b"
        r")",
        max_words=160,
        fires=[
            "Votre don, même petit, nous permet de payer nos correspondants.",
            "Avec vos dons, nous sommes allés enquêter à Madagascar : chaque contribution nous aide à repartir.",
            "Il est encore temps de faire un don à notre rédaction avant la fin de l'année.",
        ],
        stays=[
            "Faire un don d'organes reste un geste rare, alors que la liste d'attente ne cesse de s'allonger.",
            "Les dons de l'an dernier ont permis à l'hôpital d'acheter deux appareils de radiologie.",
        ],
    ),
    drop(
        "donation_button",
        reason="appeal.donation",
        pattern=r"(?:je )?(?:faire|fais|faites|fais-nous|faites-nous) un (?:petit )?don(?: (?:ponctuel|mensuel"
        r"|défiscalisé|en ligne|maintenant|ici"
        r"|dès maintenant|aujourd'hui|par mois))?|je (?:donne|soutiens|contribue|participe)(?: (?:maintenant"
        r"|ici|le journal|la rédaction"
        r"|un média libre|la presse libre|l'info(?:rmation)? (?:libre|indépendante)))?"
        r"|soutenez-nous(?: (?:ici|!|maintenant|par un don))?"
        r"|nous soutenir|soutenir (?:la rédaction|le journal|le média|notre (?:média|journal|travail))"
        r"|don (?:ponctuel|mensuel|libre)"
        r"|appel aux? dons?|campagne de dons?",
        whole=True,
        max_words=9,
        fires=["Je fais un don", "Soutenez-nous !", "Faire un don mensuel", "→ Nous soutenir"],
        stays=[
            "Je fais un don chaque année à la paroisse, raconte la vieille dame, sans regarder au montant.",
            "Soutenez-nous, ont lancé les grévistes aux passants massés devant la gare.",
        ],
    ),
    drop(
        "free_thanks_to_readers",
        reason="appeal.donation",
        pattern=r"\b(?:cet article|ce contenu|cette enquête|ce reportage|cet épisode|notre site|ce site|ce journal"
        r"|nos articles|nos contenus)"
        r"(?: [\p{L}']+){0,2} (?:est|sont|a été|vous est|vous sont)(?: [\p{L}']+){0,3} (?:gratuite?s?"
        r"|en accès libre|en libre accès|libre d'accès|accessibles? à tou(?:te)?s"
        r"|offerte?s?|rendue? possible|financée?s?)\b.{0,120}\b(?:grâce à (?:vous|vos|votre|nos|la générosité"
        r"|nos abonnée?s|le soutien)"
        r"|grâce aux? (?:dons?|soutien|abonnée?s|lecteurs|lectrices|contributions)|par (?:vos|nos|les dons"
        r"|ses lecteurs)|un coût|soutenez|dons?)\b",
        max_words=160,
        fires=[
            "Nos articles sont en accès libre grâce aux dons de nos lecteurs.",
            "Cette enquête vous est offerte en libre accès. Informer a pourtant un coût.",
        ],
        stays=[
            "Le site du musée est gratuit pour les écoles grâce à une convention signée avec la région.",
            "Ce contenu a été retiré par la plateforme à la demande de la famille de la victime.",
        ],
    ),
    hint(
        "thanks_to_you",
        reason="appeal.donation",
        pattern=r"\bgrâce à (?:vous|vos|votre|nos (?:lecteurs|lectrices|abonnée?s|membres|donateurs))\b"
        r"|\bgrâce au soutien de (?:nos|vous)\b"
        r"|\bmerci (?:à (?:vous|celles et ceux|tou(?:te)?s celles)|de (?:nous|votre) (?:lire|soutenir|soutien"
        r"|fidélité|confiance)|pour votre (?:soutien|confiance|fidélité))",
        fires=[
            "Merci pour votre fidélité. Notre journal est indépendant, sans actionnaire ni mécène.",
            "C'est grâce à vous que nous tenons. Chaque don compte.",
        ],
        stays=[
            "C'est grâce à vous que j'ai gagné, a dit la championne à ses parents.",
            "Merci à vous tous, a conclu le maire avant de lever son verre.",
        ],
    ),
    hint(
        "gift_words",
        reason="appeal.donation",
        pattern=r"\bfaites(?:-nous)? un don\b|\b(?:chaque|votre|vos) (?:dons?|soutiens?|contributions?"
        r"|adhésion)(?: [\p{L}']+){0,3} (?:compte|comptent|nous|est|sont|financent?|fera|feront|permet"
        r"|permettent|fait|font)\b"
        r"|\bleurs contributions financent\b|\bprenez part à (?:notre|la) campagne\b|\bsoutenez(?:-nous"
        r"|-moi)\b|\bcampagne de dons?\b",
        fires=[
            "Chaque don compte ! Nous avons besoin de vous pour continuer.",
            "Faites un don : sans votre soutien, nous fermons boutique.",
        ],
        stays=[
            "Faites un don à la Croix-Rouge plutôt que d'envoyer des vêtements, conseille le préfet.",
            "La campagne de dons de l'hôpital a rapporté un million de francs.",
        ],
    ),
    hint(
        "need_you",
        reason="appeal.donation",
        pattern=r"\b(?:avons|a|ai|aurons|aura) (?:plus que jamais |vraiment |encore )?besoin de (?:vous"
        r"|votre (?:soutien|aide|contribution|don)|vos (?:dons|contributions))\b"
        r"|\bsans (?:vous|votre soutien|vos dons|votre aide|nos abonnés|nos lecteurs), (?:nous|notre|il|elle"
        r"|rien|ce|cet|cette)\b"
        r"|\bsi vous (?:le pouvez|en avez les moyens|le souhaitez|partagez|appréciez (?:notre|nos|cet|ce"
        r"|le travail))\b",
        fires=[
            "Si vous le pouvez, soutenez-nous. Nous en avons besoin.",
            "Nous avons plus que jamais besoin de votre aide. Merci pour votre confiance.",
        ],
        stays=[
            "Le pays a besoin de vous, a lancé le président aux jeunes recrues.",
            "Si vous le pouvez, restez chez vous, demande la préfecture.",
        ],
    ),
    hint(
        "our_independence",
        reason="appeal.donation",
        pattern=rf"\b(?:notre|nos) {_MEDIUM} (?:est|sont|reste|restent|vit|vivent|ne vit|ne dépend|n'appartient"
        r"|dépend|n'a ni|n'a pas|existe)\b"
        r"|\bnous (?:sommes un (?:média|journal|site)|ne dépendons|dépendons de|refusons la publicité"
        r"|vivons (?:de|grâce)|sommes indépendants)\b"
        r"|\b(?:vit|vivons|existe|fonctionne|fonctionnons) (?:sans|uniquement|principalement"
        r"|presque uniquement) (?:de |des |grâce )?(?:pub\b|publicité|actionnaire|subvention|milliardaire"
        r"|dons?)"
        r"|\bsans (?:pub|publicité|actionnaires?|milliardaire|mur payant|paywall)(?:,| et| ni) (?:sans "
        r"|ni )?(?:pub|publicité|actionnaires?|milliardaire|mur payant|paywall|subventions?)\b",
        fires=[
            "Notre journal vit sans publicité et sans actionnaire. Faites un don.",
            "Nous sommes un média à but non lucratif. Merci à celles et ceux qui nous aident.",
        ],
        stays=[
            "Notre rédaction est installée dans une ancienne minoterie, raconte la fondatrice du titre.",
            "Le nouveau titre paraîtra sans publicité ni actionnaire, selon ses fondateurs.",
        ],
    ),
    hint(
        "dear_readers",
        reason="appeal.donation",
        pattern=r"^(?:chers?|chères?) (?:lecteurs?|lectrices?|abonnée?s?|amie?s|internautes|(?:lecteur"
        r"|lectrice)[.·(-]\S+)",
        fires=[
            "Chère lectrice, cher lecteur, nous avons besoin de vous.",
            "Chers lecteurs, faites un don avant le 31 décembre.",
        ],
        stays=[
            "Chers lecteurs, ainsi commençait la lettre que le romancier adressait chaque mois à ses admirateurs.",
            "Chers amis, a-t-il dit, la fête est finie.",
        ],
    ),
]
