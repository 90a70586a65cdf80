"""French lines that only a page says: what to do with this article, its comments and its forms."""

from cleaner.rule import BODY, HEAD, TAIL, cue, drop

_THIS = (
    r"(?:cet(?:te)? (?:article|info(?:rmation)?|actu(?:alité)?|page|papier|dossier|contenu|reportage|enquête|billet|publication"
    r"|podcast|épisode|vidéo|émission|chronique|recette)|(?:l'|mon )article|(?:le lien|l'adresse|l'url) de (?:l'|cet )article|la page)"
)
_TO = (
    r"(?:(?:sur|via|par|avec|autour de|dans|à|en|de) (?:(?:les|vos|mes|ses|nos|un|une|ma|mon|l'|la|le) ?)?(?:réseaux(?: sociaux)?|e-?mail|mail|courriel|sms"
    r"|message|amie?s?|proches?|contacts|entourage|vous|liste de lecture|favoris|signets|presse-papiers?|pdf|audio|côté|plus tard|\L<platform>))"
)

RULES = [
    drop(
        "article_action",
        reason="nav.share",
        whole=True,
        max_words=14,
        pattern=rf"(?:je )?(?:(?:faites|faire) (?:passer|circuler|suivre|connaître)|partage[rz]?|envoye[rz]|envoie|transmett(?:re|ez)|transfére[rz]|recommande[rz]?|imprime[rz]?|copie[rz]?"
        rf"|enregistre[rz]?|sauvegarde[rz]?|garde[rz]?|mett(?:re|ez)|ajoute[rz]?|conserve[rz]?|écoute[rz]?|télécharge[rz]?|offr(?:ir|ez)|cite[rz]?) {_THIS}(?:,? (?:{_TO}|plus tard))*"
        r"|(?:agrandir|augmenter|réduire|diminuer|modifier|changer)(?: (?:et|ou|/) (?:agrandir|augmenter|réduire|diminuer))? (?:la (?:police|taille (?:du texte|de la police|des caractères))|le texte|les caractères)"
        r"|ajouter à (?:ma|mes|vos|votre) (?:liste de lecture|favoris|signets|articles)",
        fires=[
            "Faites passer cette info autour de vous",
            "Mettre l'article de côté",
            "Agrandir ou réduire la police",
            "Envoyer cet article à un proche par courriel",
        ],
        stays=[
            "Mettre la page en couleurs coûte trop cher, dit l'imprimeur.",
            "Partager l'information",
            "Partagez le gâteau avec vos amis",
        ],
    ),
    drop(
        "comment_line",
        reason="comment.prompt",
        whole=True,
        max_words=20,
        pattern=r"(?:signale[rz]|dénonce[rz]|alerte[rz])(?: (?:un|ce|le|cet) (?:commentaire|message|contenu)(?: (?:abusif|inapproprié|illicite|offensant|indésirable))?| (?:la |les |un )?(?:modération|modérateurs?))"
        r"|(?:trier|classer|trié|affichés?)(?: les (?:commentaires|réactions))? par ?:? ?(?:les )?(?:plus (?:récents?|anciens?|pertinents?|populaires?|aimés)|date|pertinence|popularité)"
        r"|(?:votre|ce|les) (?:commentaires?|messages?|réactions?) (?:sera|seront|n'apparaîtra|apparaîtra|(?:est|sont) (?:en attente|soumis))\b[^.!?]{0,60}\b(?:modérat\p{L}+|validation|approbation|validés?|publiés?)\b[^.!?]{0,30}"
        r"|(?:identifiez-vous|connectez-vous|inscrivez-vous|enregistrez-vous)(?: ou (?:inscrivez-vous|créez un compte))? pour (?:donner votre (?:avis|opinion)|participer|réagir|commenter|répondre|débattre|(?:poster|laisser|publier|ajouter) (?:un|votre) commentaire)[^.!?]{0,40}"
        r"|\d+ (?:personnes|lecteurs|internautes|abonnés|réactions?|avis) (?:ont|a) (?:commenté|réagi|répondu)(?: (?:à )?(?:cet article|ce sujet))?"
        r"|(?:aucune?|pas (?:encore )?de|0) (?:réactions?|commentaires?|avis)(?: (?:pour (?:l'instant|le moment)|encore))?(?:[,.!:] ?(?:lancez|soyez|donnez|ouvrez|commencez|à vous)[^.!?]{0,50})?"
        r"|(?:voir|afficher|lire|masquer|charger) (?:toutes |tous |plus de |d'autres )?(?:les |la |le )?(?:réactions?|réponses?|commentaires?|discussions?)(?: ?\(\d+\)| précédents)?"
        r"|(?:postez|laissez|écrivez|rédigez|saisissez|entrez|ajoutez) votre (?:commentaire|réaction|message|nom|pseudo|avis)(?: (?:ici|ci-dessous|s'il vous plaît))?",
        fires=[
            "Signaler un commentaire abusif",
            "Trier par : les plus récents",
            "Votre commentaire sera publié après validation par un modérateur.",
            "Identifiez-vous pour donner votre avis",
            "12 personnes ont commenté cet article",
            "Aucune réaction pour l'instant, lancez la discussion",
            "Postez votre commentaire ici",
        ],
        stays=[
            "Aucune réaction n'est venue du ministère, lundi soir.",
            "Douze personnes ont réagi par écrit au projet.",
            "Trier par couleur",
            "Les messages seront publiés après le procès par son avocat.",
            "Lire la réponse du ministre",
            "Alerter les voisins",
        ],
    ),
    drop(
        "form_state",
        reason="promo.newsletter",
        whole=True,
        max_words=18,
        pattern=r"(?:cette|votre|l') ?(?:adresse(?: (?:e-?mail|mail|électronique|courriel|de messagerie))?|e-?mail|courriel) (?:n'est pas|est|n'a pas|semble) (?:été )?(?:valide|invalide|reconnue?|correcte?|incorrecte?|déjà (?:utilisée?|inscrite?|enregistrée?))[^.!?]{0,40}"
        r"|(?:veuillez|merci de|vous devez) (?:saisir|entrer|indiquer|renseigner|fournir) (?:une|votre) (?:adresse|e-?mail|courriel|code postal|mot de passe)\b[^.!?]{0,30}"
        r"|(?:merci[ ,!.]+)?(?:votre (?:(?:inscription|abonnement) (?:a (?:bien )?été|est(?: bien)?)|(?:demande|vote|message|participation) (?:a bien été|est bien)) (?:prise? en compte|enregistrée?|confirmée?|validée?|envoyée?)|vous êtes (?:désormais |maintenant |bien |déjà )+(?:inscrit|abonné)(?:\(?e\)?|\.e|·e)?)[^.!?]{0,50}"
        r"|(?:un (?:e-?mail|mail|courriel|message|lien)(?: de confirmation| d'activation)?) (?:vient de vous être|vous a été|vous sera) (?:envoyé|adressé)[^.!?]{0,40}"
        r"|une erreur (?:est survenue|s'est produite)[ ,.]+(?:veuillez|merci de|réessayez)[^.!?]{0,40}",
        fires=[
            "Cette adresse e-mail n'est pas valide, veuillez réessayer",
            "Votre vote a bien été pris en compte.",
            "Un courriel de confirmation vient de vous être envoyé",
            "Veuillez saisir une adresse électronique valide",
        ],
        stays=[
            "Votre demande a été envoyée au juge, lui a écrit la mairie en mars. Il attend toujours.",
            "Une erreur s'est produite, reconnaît l'hôpital.",
            "Un message vous a été transmis, Monsieur le Maire",
        ],
    ),
    drop(
        "on_your_phone",
        reason="promo.push",
        whole=True,
        max_words=18,
        pattern=r"(?:(?:toutes )?(?:les|nos) )?(?:alertes?|notifications?|actus?|infos?)(?: infos?| actus?)?,? (?:directement )?sur votre (?:mobile|téléphone|smartphone)"
        r"|restez (?:informée?s?|connectée?s?|au courant)[^.!?]{0,40} (?:grâce à|avec|via) (?:notre|l') ?(?:appli(?:cation)?|newsletter|infolettre|chaîne)\b[^.!?]{0,40}"
        r"|notre appli(?:cation)?(?: [\p{L}-]{2,20})? est (?:disponible|gratuite|téléchargeable)\b[^.!?]{0,50}\b(?:app store|google play|android|ios|iphone)\b[^.!?]{0,30}",
        fires=[
            "Les alertes infos, directement sur votre mobile",
            "Restez informé où que vous soyez grâce à notre application",
            "Notre appli est disponible sur l'App Store et Google Play",
        ],
        stays=[
            "Restez informés grâce à la radio du bord, recommande la préfecture.",
            "Une application est disponible sur Android et iOS depuis mars, selon la ville.",
        ],
    ),
    drop(
        "paper_and_poll_line",
        reason="nav.page",
        whole=True,
        max_words=18,
        pattern=r"(?:page|article) précédente?(?: ?[|/·-] ?| )(?:page |article )?suivante?|fin de (?:l'encadré|la publicité|l'annonce|l'insertion|la promotion|la galerie)"
        r"|votez ?: [^.!?]{5,90}\?|(?:participez à|répondez à|votez dans) (?:notre|ce) (?:sondage|quiz|enquête)(?: (?:ici|en ligne|du jour|ci-dessous))?"
        r"|(?:article |texte )?(?:paru|publié)s? dans (?:l'édition|le (?:journal|numéro)|notre édition)(?: papier| imprimée?)? d[ue] [^.!?]{3,40}"
        r"|(?:vous êtes )?abonnée?(?:\(e\))? (?:au journal papier|à l'édition papier|papier) ?\?[^.!?]{3,60}[.!]?",
        fires=[
            "Page précédente | Page suivante",
            "Fin de l'encadré",
            "Votez : faut-il fermer le centre aux voitures ?",
            "Paru dans l'édition du 4 juin 2024",
            "Vous êtes abonné à l'édition papier ? Activez votre compte.",
        ],
        stays=[
            "Fin de la galerie, fin d'un rêve.",
            "Votez : c'est le message que le maire adresse aux jeunes.",
            "Publié dans une revue du 4 juin",
        ],
    ),
    drop(
        "embed_and_player_line",
        reason="media.player",
        whole=True,
        max_words=30,
        pattern=r"(?:la (?:lecture|vidéo)|votre vidéo|la lecture de (?:la|votre) vidéo) (?:va )?(?:démarrer?|commencera?|débutera?|reprendra?) (?:dans|après|automatiquement)\b[^.!?]{0,40}(?:seconde|publicité|annonce|automatiquement)\p{L}*"
        r"|(?:la|cette) vidéo (?:n'a pas pu|ne peut pas|n'est pas|ne s'est pas) (?:être )?(?:chargée?|lue|affichée?|disponible)[^.!?]{0,40}"
        r"|en cliquant sur ['\"]?[^\".!?]{3,25}['\"]?,? (?:le contenu|la vidéo|la publication|le tweet|la carte)[^.!?]{0,30} (?:s'affichera?|sera (?:affichée?|chargée?|visible))"
        r"|(?:contenu|publication|message|vidéo) (?:provenant|issue?|intégrée?|importée?|hébergée?) (?:d'|de |depuis |par |sur )\L<platform>"
        r"|ce contenu (?:externe )?(?:n'est pas affiché|est bloqué|est masqué|ne peut pas (?:être affiché|s'afficher))\b[^?!]{0,120}"
        r"|(?:la publicité|cette publicité|la pub) (?:ci-dessous|ci-dessus|ci-contre)? ?(?:finance|permet de financer|soutient) (?:votre lecture|(?:nos|cet|vos) articles?|notre (?:journal|rédaction|travail|média|site)|le travail de (?:nos|notre|la) \p{L}+)"
        r"|ce replay (?:n'est plus|n'est pas) disponible",
        fires=[
            "La lecture de la vidéo va démarrer dans quelques secondes",
            "En cliquant sur \"J'accepte\", le contenu de Twitter s'affichera",
            "Contenu provenant d'Instagram",
            "La publicité ci-dessous finance votre lecture",
            "La vidéo n'a pas pu être chargée",
        ],
        stays=[
            "La vidéo n'est pas disponible au dossier, regrette l'avocate, qui l'a demandée trois fois au parquet de la ville.",
            "La publicité finance la moitié du budget.",
            "La lecture commencera après le discours",
        ],
    ),
    drop(
        "on_this_topic_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^[^\p{L}\d]{0,4}(?:(?:sur|dans) (?:le|la) même (?:sujet|thème|thématique|dossier|série)|(?:à|sur) ce (?:sujet|propos|thème))[ ,:]{1,3}(?:à |\()?(?:re|\(re\))?(?:lire|lisez|voir|écouter|voyez)\)? (?:aussi|également|encore|notre|nos|:)(?:\b| ).{3,200}$"
        r"|^[(\[](?:re)?(?:lire|voir|écouter) (?:à ce (?:propos|sujet)|aussi|également|notre|nos)\b[^()\[\]]{3,150}[)\]]$"
        r"|^\[(?:dossier|série|entretien|interview|tribune|opinion|chronique|édito|vidéo|podcast|enquête|reportage|analyse|décryptage|portrait|infographie|test|quiz|live|direct|carte|diaporama)s?\] (?!.{3,220}[^.]\.$).{8,150}$",
        fires=[
            'Sur le même thème, relire notre entretien avec la maire : "Rien n\'est joué"',
            "À ce sujet, voir également : La réforme en dix dates",
            "[DOSSIER] Sécheresse : comment les communes s'organisent",
            "(Relire à ce propos notre enquête)",
        ],
        stays=[
            "À ce sujet, lire les anciens ne suffit pas, prévient l'historienne.",
            "Sur le même thème, le maire a promis une réponse.",
            "[Dossier] : c'est ce qu'il avait écrit sur la chemise.",
        ],
    ),
    cue(
        "heading_of_others",
        reason="nav.related",
        where=BODY | TAIL,
        max_words=9,
        pattern=r"(?:d'autres|tous les|ses|les (?:derniers|autres)) (?:articles?|textes?|papiers|billets|chroniques)(?: (?:de|du|signés)) (?:(?:la|le) même (?:plume|auteure?|autrice|journaliste|signature)|cet(?:te)? (?:auteure?|autrice|journaliste))"
        r"|(?:du|de la|par le|par la) même (?:auteure?|autrice|plume|journaliste)|(?:les |ces )?(?:articles|sujets|infos|histoires) (?:qui font (?:parler|réagir|le buzz)|à ne pas (?:manquer|rater)|du moment)"
        r"|(?:ce que|ce qu')? ?(?:nos|les) (?:lecteurs|abonnés|internautes) (?:ont (?:le plus|aussi|également)|lisent le plus) ?(?:consulté|lu|aimé|partagé|commenté|vu)?(?: (?:aujourd'hui|cette semaine|ce mois-ci|en ce moment))?"
        r"|nos partenaires (?:vous )?(?:proposent|recommandent|publient)|ailleurs dans (?:le groupe|nos titres|nos journaux)|(?:contenus?|articles?|publications?) de (?:marques?|nos partenaires|nos annonceurs)"
        r"|toute l'(?:actu(?:alité)?|info) (?:d[eu']|en|dans|à) ?(?:la |l'|les )?(?-i:\p{Lu})[\p{L}'-]{2,25}(?:[ -][\p{L}'-]{2,15}){0,3}|(?:nos|tous nos) derniers (?:podcasts|épisodes|dossiers|articles)|(?:nos )?suggestions de lecture",
        fires=[
            "Les articles qui font parler\nLa gare rouvre",
            "D'autres textes de la même plume\nLe froid arrive",
            "Nos partenaires vous proposent\nChangez de chaudière",
            "Toute l'actualité du Val-de-Marne\nUn feu maîtrisé",
        ],
        stays=[
            "Toute l'actualité de la semaine tenait dans une chanson.",
            "Du même auteur, on lira le recueil paru l'an dernier.",
            "Nos partenaires proposent une solution, dit le ministre.",
        ],
    ),
    drop(
        "age_of_article",
        reason="meta.date",
        where=HEAD,
        whole=True,
        max_words=14,
        pattern=r"cet article (?:date de|a été publié il y a|a) plus d[e'] ?[\p{L}\d]+ (?:ans?|mois)|article rédigé par [^.!?]{2,40}",
        fires=["Cet article date de plus d'onze ans.", "Article rédigé par franceinfo"],
        stays=["Cet article du code date de plus d'un siècle."],
    ),
]
