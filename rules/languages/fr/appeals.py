"""French appeals: gifts, subscriptions, membership."""

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
