"""French promotion: newsletters, apps, alerts, podcasts, events, products."""

from cleaner.rule import OUTSIDE, cue, drop

_LETTER = (
    r"(?:news ?-?letters?|infolettres?|lettres? (?:d'information|d'infos?|d'actualités?|quotidienne"
    r"|hebdo(?:madaire)?|matinale)|bulletins? (?:d'information|quotidien|hebdomadaire)|cyberlettres?"
    r"|mailing ?-?list)"
)
_JOIN = (
    r"(?:inscrivez-vous|inscris-toi|s'inscrire|je m'inscris|abonnez-vous|abonne-toi|s'abonner|je m'abonne"
    r"|recevez|reçois|recevoir|je reçois|retrouvez|découvrez|souscrivez|rejoignez|testez|essayez)"
)
_INBOX = (
    r"(?:(?:votre|ta) (?:boîte|boite|messagerie|adresse|e-?mail|courriel|mail)|par (?:e-?mail|mail|courriel)"
    r"|dans vos (?:mails|e-?mails|courriels))"
)

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=rf"\b{_JOIN}\b.{{0,100}}\b(?:(?:à |dans )?(?:notre|nos|votre|vos|cette) (?:\p{{L}}+ ){{0,2}}{_LETTER}"
        rf"|{_LETTER}.{{0,80}}{_INBOX}|{_LETTER} (?:gratuite?s?|du (?:soir|matin|monde|jour)|de la rédaction"
        rf"|quotidienne|hebdomadaire|\p{{L}}+ gratuite))",
        max_words=90,
        fires=[
            "Inscrivez-vous à notre newsletter pour ne rien manquer de l'actualité du canton.",
            "Chaque vendredi, recevez dans vos courriels notre infolettre sur l'environnement.",
            "Pour suivre l'info, abonnez-vous à nos newsletters thématiques.",
        ],
        stays=[
            "Le journal a lancé une newsletter pour les expatriés, à laquelle 3 000 lecteurs sont abonnés.",
            "Les habitants peuvent s'inscrire sur la liste jusqu'au 12 mai, rappelle le bulletin municipal.",
        ],
    ),
    drop(
        "newsletter_imperative",
        reason="promo.newsletter",
        pattern=rf"^(?:[^.!?:]{{0,70}}[?!:,] ?|pour [^.!?]{{3,100}}, )?(?:>+ ?|- )?(?:inscrivez-vous|inscris-toi"
        r"|s'inscrire|je m'inscris|abonnez-vous|abonne-toi|s'abonner|souscrivez|inscription)(?: gratuitement"
        r"| vite| ici| dès (?:maintenant|aujourd'hui)| aussi)* (?:à|aux|au|pour recevoir) (?:l'|la |les |le "
        rf"|une |\")?[^.!?]{{0,60}}\b{_LETTER}\b",
        max_words=70,
        fires=[
            "Inscrivez-vous gratuitement à la newsletter politique",
            "Envie d'en savoir plus ? S'inscrire à l'infolettre du samedi",
            "Inscription à la newsletter",
        ],
        stays=[
            "Les parents ont reçu une lettre d'information de l'école leur demandant de s'inscrire avant lundi.",
            "Il est interdit de s'inscrire à une newsletter avec l'adresse d'un tiers, rappelle la commission.",
        ],
    ),
    drop(
        "inbox_promise",
        reason="promo.newsletter",
        pattern=r"\b(?:recevez|reçois|je (?:veux recevoir|reçois)|retrouvez|inscrivez-vous|abonnez-vous"
        rf"|découvrez)\b.{{0,140}}\b(?:actualités?|actus?|infos?|informations?|articles?|nouvelles|essentiel"
        r"|meilleur|sélection|alertes?|décryptages?|analyses?|édition|le best of|conseils|bons plans"
        rf"|titres)\b.{{0,80}}\b(?:{_INBOX}|tous les (?:matins|soirs|jours|vendredis|dimanches|lundis"
        r"|samedis) (?:par|dans|à))",
        max_words=70,
        fires=[
            "Recevez chaque matin l'essentiel de l'actualité par e-mail.",
            "Recevez gratuitement, tous les vendredis, le meilleur de nos articles dans votre boîte mail.",
        ],
        stays=[
            "Les candidats vont recevoir une réponse par courriel d'ici à la fin du mois, précise l'université.",
            "Les voisins ont reçu des nouvelles de la mairie dans leur boîte aux lettres.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=r"(?:votre|saisissez votre|entrez votre|indiquez votre|renseignez votre|mon) (?:adresse )?(?:e-?mail"
        r"|courriel|mail|adresse électronique)(?: (?:\*|ici|svp|valide))?"
        r"|adresse (?:e-?mail|courriel|mail|électronique)(?: ?\*)?|(?:je )?m'inscri(?:s"
        r"|re)(?: (?:gratuitement|maintenant|à la newsletter))?|s'inscrire(?: (?:gratuitement|maintenant"
        r"|ici))?"
        r"|(?:inscription|inscrivez-vous)(?: (?:gratuite|ici|maintenant|gratuitement))?|(?:notre|nos"
        rf"|toutes nos|la|les|voir (?:toutes )?(?:nos|les)) {_LETTER}|{_LETTER}"
        r"|(?:merci|votre inscription)(?:,)? (?:votre inscription|pour votre inscription|a bien été"
        rf"|est)(?: [\p{{L}}']+){{0,5}}|vous (?:êtes"
        rf"|avez été) (?:bien )?inscrite?(?:\(e\))?(?: à [\p{{L}}' ]{{3,30}})?",
        whole=True,
        max_words=12,
        fires=[
            "Votre adresse e-mail",
            "S'inscrire gratuitement",
            "Nos newsletters",
            "Votre inscription a bien été prise en compte",
        ],
        stays=[
            "S'inscrire ou renoncer : les étudiants étrangers face au mur administratif",
            "Votre courriel nous a fait rire, écrit la romancière à son admirateur.",
        ],
    ),
    drop(
        "unsubscribe_note",
        reason="promo.newsletter",
        pattern=r"\b(?:vous pouvez|vous pourrez|possibilité de) (?:vous |se )?(?:désabonner|désinscrire)\b"
        r"|\bdésinscription (?:est )?(?:possible )?(?:à tout moment|en un clic)|\b(?:utilis\w+|trait\w+"
        r"|servira|collect\w+).{0,60}\bvous (?:envoyer|adresser|faire parvenir) (?:des|les|nos|notre"
        r"|la) (?:\p{L}+ )?(?:newsletters?|infolettres?|offres|lettres? d'information|actualités"
        r"|communications)"
        r"|\ben (?:vous inscrivant|renseignant votre (?:adresse|e-?mail)|indiquant votre (?:adresse|e-?mail)"
        r"|cliquant sur (?:\"|')?(?:s'inscrire|s'abonner|je m'inscris))\b.{0,20}, vous (?:acceptez|consentez"
        r"|autorisez|reconnaissez)",
        max_words=120,
        fires=[
            "En vous inscrivant, vous acceptez nos conditions. Vous pouvez vous désabonner à tout moment.",
            "Votre adresse est utilisée uniquement pour vous envoyer nos newsletters.",
        ],
        stays=[
            "Les clients n'arrivaient plus à se désabonner du service, ce que dénonce l'association.",
            "La désinscription des listes électorales doit être demandée en mairie.",
        ],
    ),
    drop(
        "enter_your_address",
        reason="promo.newsletter",
        pattern=r"\b(?:saisissez|entrez|indiquez|laissez-nous|renseignez"
        r"|inscrivez) (?:ici )?votre (?:adresse )?(?:e-?mail|courriel|mail|adresse électronique)\b",
        max_words=45,
        fires=[
            "Pour recevoir nos articles, saisissez votre e-mail ci-dessous :",
            "Entrez votre adresse courriel et cliquez sur Valider",
        ],
        stays=[
            "Les fraudeurs demandent ensuite à la victime d'entrer son adresse électronique.",
            "« Laissez votre courrier à la loge », dit le gardien.",
        ],
    ),
    cue(
        "newsletter_heading",
        reason="promo.newsletter",
        pattern=rf"(?:la |notre |nos |les |votre )?(?:{_LETTER})(?: (?:du|de|des|de la|de l'"
        rf"|d')? ?[\p{{L}}' -]{{2,30}})?|(?:inscrivez-vous|abonnez-vous|s'inscrire|inscription"
        rf"|restez informée?s?)(?: (?:à|aux))? (?:notre|nos|la|les) {_LETTER}",
        takes=6,
        item_words=30,
        max_words=7,
        where=OUTSIDE,
        fires=[
            "Notre newsletter\nChaque matin, le meilleur de nos pages\nValider",
            "La newsletter du soir\nVotre courriel\nOK",
        ],
        stays=[
            "Newsletters : comment elles ont changé le métier de journaliste en dix ans",
            "La lettre d'information de la mairie est distribuée dans toutes les boîtes du village.",
        ],
    ),
    drop(
        "app_download",
        reason="promo.app",
        pattern=r"\b(?:télécharge[rz]|installe[rz]|découvrez|retrouvez|rendez-vous sur|disponible sur|essayez"
        r"|consultez)\b.{0,100}\b(?:notre|nos) (?:\p{L}+ )?(?:applis?|applications?|app)\b"
        r"|^(?:[^.!?]{0,60}[:!?,-] ?)?(?:téléchargez|installez|découvrez"
        r"|essayez)\b.{0,60}\b(?:l'(?:appli(?:cation)?|app)\b.{0,80}\b(?:app store|google play|play store"
        r"|pour (?:ne rien|suivre|rester|recevoir|profiter|lire|retrouver)|gratuitement|gratuite))",
        max_words=70,
        fires=[
            "Téléchargez notre application pour suivre toute l'actualité.",
            "Retrouvez tous nos directs sur notre appli mobile.",
            "Installez l'application gratuite pour rester informé où que vous soyez.",
        ],
        stays=[
            "Les voyageurs devront télécharger l'application de la compagnie pour obtenir leur carte d'embarquement.",
            "L'appli de rencontres a été téléchargée deux millions de fois depuis son lancement.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=r"(?:télécharge[rz]|installe[rz]|ouvrir (?:dans|avec)|obtenir|obtenez"
        r"|voir dans) (?:gratuitement )?(?:l'|notre |nos )(?:appli(?:cation)?s?|app)(?: (?:mobile|gratuite"
        r"|[\p{L}' ]{2,30}))?"
        r"|(?:disponible|télécharge[rz]|télécharger dans|télécharger) (?:sur|dans|depuis) (?:l'"
        r"|le )?(?:app ?store|google play(?: store)?|play store|app ?gallery)(?: (?:et"
        r"|ou) (?:sur )?(?:le )?(?:app ?store|google play|play store))?"
        r"|(?:notre|nos|l') ?appli(?:cation)?s? mobiles?|lire (?:dans|sur) l'appli(?:cation)?",
        whole=True,
        max_words=10,
        fires=["Télécharger l'application", "Disponible sur Google Play", "Ouvrir dans l'appli"],
        stays=[
            "Télécharger l'application ne suffit pas : il faut aussi une carte d'identité électronique.",
            "L'application mobile a été retirée hier des boutiques en ligne.",
        ],
    ),
    drop(
        "alerts_prompt",
        reason="promo.push",
        pattern=r"\b(?:active[rz]|autorise[rz]|recevez|inscrivez-vous à|abonnez-vous à|créez|je crée"
        r"|ajoutez)\b(?: [\p{L}']+){0,3} (?:(?:nos|les|vos|mes|votre|une|des) )?(?:notifications?"
        r"|alertes?(?: (?:info|push|mail|e-?mail|actu\w*|sms))?)\b(?:.{0,40}\b(?:pour (?:ne|suivre|être"
        r"|rester|recevoir)|en temps réel|(?:notre|nos|votre|vos|cet|ce|ces) (?:appli\w*|site|smartphone"
        r"|téléphone|navigateur|auteur|thème|sujet|article)|en direct|et (?:abonnez-vous|recevez|suivez|ne)))"
        r"|^(?:activez|recevez|autorisez|activer|recevoir) (?:(?:nos|les|vos|mes|des) )?(?:notifications?"
        r"|alertes?(?: (?:info|push|mail|e-?mail|actu\w*|sms))?)[.!]?$",
        max_words=50,
        fires=[
            "Activez les notifications pour être alerté des dernières actualités.",
            "Recevez nos alertes info",
            "Créez une alerte e-mail et ne manquez plus aucun article sur ce thème",
        ],
        stays=[
            "La préfecture demande aux habitants d'activer leur téléphone pour recevoir les alertes de crue.",
            "Les parents recevront une notification si leur enfant est absent, a indiqué le rectorat.",
        ],
    ),
    drop(
        "google_preferred_source",
        reason="promo.push",
        pattern=r"\b(?:ajoutez|ajouter|en ajoutant|choisissez|suivez|suivre|retrouvez|retrouver"
        r"|mettez)\b.{0,60}\b(?:à vos (?:sources|favoris|titres favoris)|comme source (?:préférée|favorite"
        r"|privilégiée)|sources préférées|sur google (?:news|actualités|discover))\b",
        max_words=40,
        fires=[
            "Ajoutez La Gazette à vos sources préférées sur Google",
            "Suivez toute l'actualité du Rhône sur Google Actualités",
        ],
        stays=[
            "Le moteur permet désormais d'ajouter un site à ses sources, ce que les éditeurs réclamaient depuis des années.",
            "Le chercheur a comparé les titres affichés sur Google Actualités pendant six mois.",
        ],
    ),
    drop(
        "missing_nothing",
        reason="promo.push",
        pattern=r"^(?:pour )?(?:ne (?:manquez|ratez|loupez)|ne (?:rien|plus rien) (?:manquer|rater|louper"
        r"|perdre)) (?:plus |rien |aucune? )?(?:rien |plus )?(?:de |d'|sur )?(?:(?:l'|nos |notre |toute l'"
        r"|aucune? de nos |la |des )?(?:actu(?:alité)?s?|infos?|actus|articles?|information"
        r"|prochains? (?:épisodes?|articles?|numéros?)))\b[^.]{0,120}(?:abonnez|inscri|suivez|rejoign"
        r"|télécharg|activez|newsletter|whatsapp|chaîne|appli|$)",
        max_words=40,
        fires=[
            "Ne manquez rien de l'actualité en Guinée, rejoignez notre chaîne WhatsApp",
            "Ne ratez plus aucun de nos articles : suivez-nous !",
            "Pour ne rien rater de l'actu de votre commune, inscrivez-vous ici.",
        ],
        stays=[
            "Pour ne rien manquer du spectacle, mieux vaut arriver avant 18 heures, conseillent les organisateurs.",
            "Ne manquez pas les épices : sans elles, le plat perd tout son intérêt.",
        ],
    ),
    drop(
        "podcast_prompt",
        reason="promo.podcast",
        pattern=r"^(?:[^.!?]{0,60}[:!?>-] ?)?(?:écoutez|écouter|réécoutez|réécouter|retrouvez|abonnez-vous à"
        r"|découvrez|découvrir|suivez) (?:aussi |également |ici |gratuitement |dès maintenant )?(?:notre|nos"
        r"|le|les|ce|cet|tous les|tous nos|l'|l'intégralité de (?:l'|ce|cet)|toutes les"
        r"|la suite de) ?(?:\p{L}+ ){0,2}(?:podcasts?|balado(?:s|diffusions?)?|épisodes?|émissions?|webradio"
        r"|replay)\b[^.?\"]{0,140}[.!]?$",
        max_words=35,
        fires=[
            "Écoutez notre podcast sur les coulisses de la campagne",
            "Retrouvez tous les épisodes de la série sur notre site et sur les plateformes.",
            "Abonnez-vous à nos balados",
        ],
        stays=[
            "Elle a écouté le podcast de son frère en conduisant jusqu'à Lausanne, et elle a pleuré.",
            "Les auditeurs ont découvert l'émission en 1987, l'année de sa création.",
        ],
    ),
    drop(
        "podcast_platforms",
        reason="promo.podcast",
        pattern=r"^(?:[^.!?]{0,60}[:!?-] ?)?(?:écoutez|à écouter|(?:un |le |ce |tous nos |nos |notre "
        r"|les )?(?:podcasts?|épisodes?)|disponibles?|retrouvez|abonnez-vous|suivez)\b.{0,80}\b(?:sur"
        r"|via) (?:apple podcasts?|spotify|deezer|soundcloud|castbox|itunes|acast|ausha|google podcasts?"
        r"|amazon music|ohdio|radio france)(?:,| et| ou| &|/).{0,40}\b(?:spotify|deezer|castbox|podcasts?"
        r"|soundcloud|youtube|plateformes|amazon music|votre application)\b",
        max_words=50,
        fires=[
            "Disponible sur Apple Podcasts, Spotify et Deezer.",
            "Abonnez-vous à ce programme sur Spotify, Castbox ou YouTube pour les prochains numéros.",
        ],
        stays=[
            "Le chanteur a retiré ses chansons de Spotify et de Deezer pour protester contre la rémunération.",
            "Son album figure sur Spotify depuis lundi.",
        ],
    ),
    drop(
        "programme_replay",
        reason="promo.podcast",
        pattern=r"^(?:(?:à )?(?:retrouvez|retrouver|revoir|revoyez|voir|regardez|réécoute[rz]|réentendre|réécoutez"
        r"|suivez|diffusée?|diffusion|un (?:reportage|sujet|documentaire)|ce (?:reportage"
        r"|sujet))) .{0,90}\b(?:en replay|en rediffusion|à la demande|en podcast|(?:du lundi au (?:vendredi"
        r"|dimanche)|tous les (?:jours|matins|soirs|samedis|dimanches|lundis|mardis|mercredis|jeudis"
        r"|vendredis)|chaque (?:jour|matin|soir|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)) (?:à"
        r"|dès|de|sur|entre))\b",
        max_words=45,
        fires=[
            "Retrouvez toutes les chroniques en podcast sur notre site.",
            "Suivez « Le Débat du soir » du lundi au vendredi à 18 heures sur notre antenne.",
            "À revoir en replay : le grand entretien de dimanche.",
        ],
        stays=[
            "Le feuilleton est diffusé du lundi au vendredi depuis vingt ans et fédère trois millions de fidèles.",
            "Regardez ce ciel, lui dit-elle tous les soirs, et vous comprendrez.",
        ],
    ),
    drop(
        "event_of_the_publisher",
        reason="promo.event",
        pattern=r"^(?:réservez (?:vos|votre) (?:places?|billets?|siège)|inscrivez-vous|participez|assistez"
        r"|rejoignez-nous|rendez-vous (?:à|au|pour|le|lors)|retrouvez-nous)\b.{0,80}\b(?:notre"
        r"|nos) (?:\p{L}+ )?(?:événements?|évènements?|conférences?(?! de presse)|débats?|rencontres?"
        r"|webinaires?|soirées?|forums?|ateliers?|festival|masterclass|concours|jeux?)\b.{0,120}$",
        max_words=40,
        fires=[
            "Réservez vos places pour notre prochaine conférence à Bruxelles.",
            "Participez à notre grand concours et gagnez un séjour à la montagne.",
        ],
        stays=[
            "Rendez-vous est pris pour notre conférence de presse, a répondu le ministre, sans en dire plus.",
            "Elle a réservé ses places pour le festival dès l'ouverture de la billetterie.",
        ],
    ),
    drop(
        "current_issue",
        reason="promo.product",
        pattern=r"^(?:cet article|ce dossier|ce texte|cette enquête|cet entretien|retrouvez (?:cet article|ce dossier"
        r"|cette enquête|l'intégralité)|article|extrait|à lire|à retrouver"
        r"|lire l'intégralité)\b[^.]{0,60}\b(?:(?:est |a été )?(?:tirée?|extraite?|issue?|parue?"
        r"|publiée?) (?:du|de notre|dans(?: le)?(?: notre)?|de la) (?:(?!une? )\p{L}+ ){0,2}(?:numéro|magazine|revue"
        r"|hors-série|édition|mensuel|hebdo\w*|quotidien|n°)|(?:dans|de) (?:notre"
        r"|le) (?:\p{L}+ ){0,2}(?:numéro|hors-série|magazine|n°)|en kiosques?)\b",
        max_words=40,
        fires=[
            "Cet article est tiré de notre hors-série sur les glaciers, en kiosque dès jeudi.",
            "Retrouvez ce dossier dans notre numéro de mars.",
        ],
        stays=[
            "Cet article est paru dans une revue, et personne ne l'a lu.",
            "Cette enquête ouverte par le parquet vise trois anciens cadres de la banque.",
            "L'article de loi est tiré du code de 1804, rappelle la juriste.",
        ],
    ),
    drop(
        "where_to_buy",
        reason="promo.product",
        pattern=r"(?:voir|découvrir|vérifier|comparer|consulter) (?:le |les |l'|nos )?(?:meilleurs? )?(?:prix|offres?"
        r"|promo(?:tion)?s?|bons plans?|produits?)(?: (?:sur|chez) [\p{L}' .-]{2,25})?|(?:acheter|commander"
        r"|je (?:commande|craque|fonce|profite))(?: (?:ce livre|cet ouvrage|ce produit|maintenant|en ligne"
        r"|de l'offre|du bon plan))?(?: (?:sur|chez) [\p{L}' .-]{2,25})?|ajouter au panier|j'en profite"
        r"|en stock chez [\p{L}' .-]{2,25}",
        whole=True,
        max_words=9,
        fires=["Voir l'offre sur Amazon", "Acheter ce livre", "Vérifier le prix chez Fnac", "Je profite de l'offre"],
        stays=[
            "Acheter en ligne a changé la vie des habitants du plateau, loin de tout commerce.",
            "Comparer les prix reste difficile pour les patients, estime l'autorité.",
        ],
    ),
    drop(
        "new_episodes",
        reason="promo.podcast",
        max_words=18,
        pattern=r"^\W{0,3}(?:un )?nouve(?:l|aux) épisodes? (?:chaque|tous les|le) \p{L}+(?: matins?| soirs?)? (?:sur|dans|partout)\b[^.!?\",]{0,20}(?:plateformes?|spotify|apple|appli\w*|deezer)[^.!?\"]{0,40}\W{0,3}$",
        fires=["Un nouvel épisode chaque jeudi sur toutes les plateformes"],
        stays=["Un nouvel épisode chaque jeudi sur la deuxième chaîne, et la France dînait tard."],
    ),
]
