"""French player, embed and gallery debris, and marks of advertisements."""

from cleaner.rule import HEAD, OUTSIDE, drop

RULES = [
    drop(
        "player_buttons",
        reason="media.player",
        pattern=r"(?:lire|lancer|regarder|voir|revoir|visionner|démarrer|arrêter|relancer|afficher|masquer"
        r"|partager) (?:la|cette|une) vidéo(?: (?:sur [\p{L} ]{2,20}|suivante|en plein écran|complète|ici))?"
        r"|(?:lecture|pause|play|lire|écouter|réécouter|lecture en cours|en cours de lecture|mettre en pause"
        r"|(?:activer|couper|désactiver|remettre) le son|muet|son (?:activé|coupé)|(?:mode )?plein écran"
        r"|(?:quitter|passer en|afficher en|ouvrir en) (?:le )?(?:mode )?plein écran"
        r"|sous-titres?(?: (?:désactivés|activés|français))?|vitesse(?: de lecture)?|qualité(?: vidéo)?"
        r"|volume(?: \d+ ?%)?|durée ?:? ?\d{1,2}(?::\d\d){1,2}|vidéo (?:suivante|précédente)"
        r"|prochaine vidéo|(?:à )?suivre dans \d+ s\w*|chargement(?: (?:en cours|du lecteur|de la vidéo"
        r"|du contenu))?(?: ?(?:\.\.\.|…))?|veuillez patienter|(?:passer|ignorer|fermer) (?:la |l'"
        r"|cette )?(?:publicité|annonce|pub|vidéo)|revenir au direct|reprendre la lecture|lecture automatique"
        r"|lecteur (?:vidéo|audio)|direct vidéo|replay|transcription(?: de la vidéo)?"
        r"|voir la transcription)(?: ?[\d:]+)?",
        whole=True,
        max_words=9,
        fires=[
            "Lire la vidéo",
            "Plein écran",
            "Activer le son",
            "Chargement en cours...",
            "Durée : 2:34",
            "Passer la publicité",
        ],
        stays=[
            "Durée : 90 minutes",
            "Regarder la vidéo a suffi au jury pour se faire une opinion, selon l'avocat.",
            "Lire, écouter, écrire : trois verbes pour une année scolaire réussie.",
        ],
    ),
    drop(
        "player_messages",
        reason="media.player",
        pattern=r"\b(?:votre navigateur|ton navigateur)\b.{0,60}\b(?:ne (?:supporte|prend|permet|gère)|n'est pas|doit"
        r"|est obsolète|bloque)\b|\b(?:javascript|flash(?: player)?|html5)\b.{0,40}\b(?:désactivé"
        r"|est (?:nécessaire|requis|indispensable)|doit être activé)|\bactive[rz] (?:le )?javascript\b"
        r"|^(?:désolé,? |oups ?!? ?)?(?:cette|la|ce|le|l'|cet) ?(?:vidéo|média|contenu|lecteur|audio|extrait"
        r"|émission|fichier|tweet|message|publication|son|épisode)\b.{0,30}\b(?:n'est (?:pas|plus)|n'a pas pu"
        r"|ne peut(?: pas)? être|n'existe plus|a été supprimée?|est indisponible|est momentanément|a expiré"
        r"|ne peut pas)\b.{0,60}\b(?:disponible|chargée?|lue?|affichée?|accessible|diffusée?|supprimée?"
        r"|indisponible|dans votre (?:pays|région)|lancée?|visible|expiré)\b"
        r"(?!.{0,60}, (?:a|ont|avait|dit|dirait|selon|explique|assure|affirme|regrette|répond|précise)\b).{0,60}$"
        r"|^une erreur (?:est survenue|s'est produite)(?: (?:lors|pendant|durant|au"
        r"|à)\b.{3,60})?[.!]*(?: (?:veuillez|merci de) réessayer.{0,30})?$|^(?:impossible de|erreur (?:lors"
        r"|de)|problème de) (?:lire|charger|chargement|lecture|afficher)\b.{0,60}$",
        max_words=40,
        fires=[
            "Votre navigateur ne prend pas en charge ce lecteur.",
            "Cette vidéo n'est plus disponible.",
            "Une erreur est survenue. Veuillez réessayer plus tard.",
            "Désolé, ce contenu n'est pas disponible dans votre pays.",
        ],
        stays=[
            "Ce contenu n'est plus disponible, a répondu la plateforme au juge.",
            "Cette vidéo n'est pas un faux, ont conclu les experts du laboratoire de Lausanne.",
            "Une erreur s'est produite lors du comptage, a reconnu la commission, et trois bureaux sont concernés.",
        ],
    ),
    drop(
        "listen_to_article",
        reason="media.player",
        pattern=r"(?:écoute[rz]|écouter la version audio de|réécouter|lire à voix haute"
        r"|(?:cliquez )?(?:ici )?pour écouter) ?(?:cet article|l'article|l'audio|le son|cet épisode"
        r"|ce podcast|le podcast|la chronique|l'émission|le journal|la version audio|l'interview|l'extrait"
        r"|cet extrait|ce contenu|l'épisode|l'entretien|le reportage|le sujet|le direct"
        r"|la radio)(?: (?:complet|audio|en entier|intégral\w*|lu par [^.!?]{3,40}))?(?: ?[:(].{0,40})?"
        r"|(?:article|contenu|texte|version) (?:audio|lue?)(?: (?:par|généré\w*|de l'article"
        r"|avec)[^.!?]{0,60})?|(?:cet article|la version audio|cette lecture|l'audio|la lecture) (?:est"
        r"|a été) (?:lue?|générée?|proposée?|produite?)\b[^.]{0,20}\b(?:par (?:une (?:voix|intelligence|ia)"
        r"|un (?:robot|logiciel))|automatiquement|avec une voix)[^.]{0,60}\.?|audio ?\d+ ?min\w*"
        r"|[\d:]+ ?(?:min )?d'écoute|(?:temps|durée) d'écoute ?:? ?[\d:]+ ?(?:min\w*)?",
        whole=True,
        max_words=18,
        fires=[
            "Écouter cet article",
            "Écouter l'article (4 min)",
            "La version audio est générée par une voix de synthèse.",
            "Temps d'écoute : 3 min",
        ],
        stays=[
            "Écouter la radio en conduisant n'a jamais provoqué d'accident, plaide le chauffeur.",
            "Écouter le podcast ? Elle n'en a pas eu le courage, dit-elle.",
        ],
    ),
    drop(
        "watch_in_video",
        reason="media.player",
        pattern=r"^[^\p{L}]{0,4}(?:(?:voir|regardez|regarder|découvrez|visionnez|retrouvez|revoir|revoyez"
        r"|écoutez)(?: (?:aussi|ici|également))? (?:(?:la|cette|notre|nos|les|ci-dessous la"
        r"|l'intégralité de la) (?:vidéos?|séquences?|images?|bande-annonce|reportage|diaporama)|(?:le|ce"
        r"|notre|nos) (?:reportages?|sujets?|clips?|extraits?|diaporamas?|documentaires?)|l'(?:interview"
        r"|entretien|émission|extrait))(?: (?:en vidéo|ci-dessous|ci-dessus|ici|complète?|intégrale?|de notre"
        r"|de (?:nos|notre) \p{L}+|sur [^.!?]{3,40}|à la fin de l'article|en (?:intégralité|entier)))+"
        r"|(?:en )?vidéos?(?: ?[:-] ?| - | \| )(?:regardez|voici|voir|découvrez|revivez|notre|les images"
        r"|le résumé)\b[^.!?]{0,100})[.!:]*$",
        max_words=22,
        fires=[
            "Regardez la vidéo ci-dessous",
            "Voir le reportage de notre équipe",
            "Vidéo : regardez le résumé du match",
        ],
        stays=[
            "Voir la vidéo de son fils l'a bouleversée, dit-elle, au point de quitter la salle.",
            "Regardez les images des satellites : la forêt a reculé de moitié en vingt ans.",
        ],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=r"(?:voir|afficher|découvrir|regarder|consulter|parcourir|lancer|ouvrir|fermer|agrandir|télécharger"
        r"|cliquez pour agrandir|zoomer sur|cliquer pour agrandir|réduire|toutes) (?:(?:toutes )?(?:les|la|l'"
        r"|le|cette|nos|ces|une) ?)?(?:\d+ )?(?:photos?|images?|galeries?|diaporamas?|portfolios?|clichés"
        r"|albums?|carrousel|infographie|carte|illustration)(?: (?:en (?:grand(?: format)?|plein écran"
        r"|taille réelle|mode plein écran)|suivantes?|précédentes?|photos?|d'images|complète?|\(\d+\)"
        r"|dans une nouvelle fenêtre|du diaporama|de la galerie))*|(?:photos?|images?|diapo(?:sitive|rama)?s?"
        r"|galeries?|slide|vue) (?:\d+ (?:sur|de|/) \d+|suivantes?|précédentes?)|\d+ ?(?:sur|/"
        r"|de) ?\d+ (?:photos?|images?)|\+ ?\d+ (?:photos?|images?)|\d+ photos?|ouvrir (?:l'image "
        r"|la photo )?en (?:mode )?plein écran|(?:diaporama|galerie|portfolio|en images|album"
        r"|carrousel)(?: (?:photos?|d'images|\d+ (?:photos|images)))?|cliquez (?:sur (?:l'image|la photo"
        r"|les photos|la carte)|ici) pour (?:l'|les |la )?(?:agrandir|voir|zoomer)[^.!?]{0,40}|agrandir"
        r"|faites défiler(?: [^.!?]{3,50})?|faire défiler(?: vers le bas)?|(?:balayez|glissez) (?:vers|pour"
        r"|l'image)[^.!?]{3,50}|cliquez pour agrandir",
        whole=True,
        max_words=12,
        fires=[
            "Voir toutes les photos",
            "Photo 3 sur 12",
            "Agrandir l'image",
            "Diaporama",
            "Ouvrir en mode plein écran",
            "12 photos",
        ],
        stays=[
            "Agrandir la photo ne suffit pas à identifier le suspect, a expliqué l'expert.",
            "En images satellites, la différence saute aux yeux.",
        ],
    ),
    drop(
        "zoom_and_expand",
        reason="media.gallery",
        pattern=r"^(?:agrandir|ouvrir|afficher|voir) (?:l'image|la photo|l'illustration)(?: ?: ?.{3,250}"
        r"| (?:en plein écran|dans une nouvelle fenêtre|en grand)[.:]? ?.{0,250})$",
        max_words=50,
        fires=["Agrandir l'image : le président devant l'hémicycle", "Ouvrir l'image dans une nouvelle fenêtre"],
        stays=[
            "Afficher la photo de ses enfants sur son bureau lui a valu un blâme.",
            "Voir l'image de son père à la télévision l'a surpris.",
        ],
    ),
    drop(
        "ad_mark",
        reason="ad.label",
        pattern=r"(?:la )?(?:suite|lecture|votre article|l'article|votre contenu)(?: (?:de (?:l'article"
        r"|votre (?:article|contenu|lecture|vidéo)|votre)|continue|se poursuit|reprend|ci-dessous))? (?:après"
        r"|sous|dessous) (?:la|cette|l'|une) ?(?:publicité|pub|annonce|promotion|vidéo)|(?:continuer"
        r"|poursuivre|poursuivez|continuez)(?: (?:la|votre|à|de))? ?(?:lecture|lire)? (?:après|sous) (?:la "
        r"|cette |l')(?:publicité|pub|annonce)|(?:continuer après la|fin de la|début de la|fermer la"
        r"|masquer la|passer la|sauter la) (?:publicité|pub)|publicités?(?: (?:à venir|sponsorisée|inread"
        r"|\d+))?|pub|annonces?(?: (?:google|publicitaires?|sponsorisées?|payantes?))?|(?:contenu|article"
        r"|message|espace|texte|lien|liens|post|publi) ?-?(?:publicitaires?|sponsorisée?s?|promotionnels?"
        r"|commercial|partenaires?|rédactionnel|de marque)|publi-?(?:rédactionnel|reportage|communiqué"
        r"|information)s?|sponsorisé(?: par [^.!?]{2,40})?|communiqué(?: de presse)? sponsorisé"
        r"|(?:en )?partenariat|contenu (?:proposé|offert|présenté|produit|réalisé) par [^.!?]{2,40}"
        r"|(?:présenté|proposé|offert) par [^.!?]{2,30}|(?:pourquoi (?:voyez-vous"
        r"|est-ce que je vois) cette publicité|supprimer les publicités|naviguer sans publicité"
        r"|signaler cette publicité|cette publicité)(?: ?\?)?",
        whole=True,
        max_words=11,
        fires=[
            "Publicité",
            "La suite après cette publicité",
            "Continuer après la publicité",
            "Contenu sponsorisé",
            "PUBLICITÉ",
        ],
        stays=[
            "La publicité a rapporté deux millions de francs au club l'an dernier.",
            "Publicité mensongère : le fabricant condamné en appel à verser 80 000 euros",
        ],
    ),
    drop(
        "partner_line",
        reason="ad.label",
        pattern=r"^(?:en (?:partenariat|collaboration|association) avec [^.!?]{2,60}|(?:article|contenu|dossier"
        r"|texte)s? (?:réalisé|écrit|rédigé|produit|proposé|publié|sponsorisé|présenté"
        r"|financé)(?: et \p{L}+)? (?:par|en (?:partenariat|collaboration) avec"
        r"|avec le soutien d[eu]) [^.!?]{2,70})\.?$",
        max_words=14,
        where=OUTSIDE,
        fires=["En partenariat avec la Fondation du lac", "Article sponsorisé par Mobilités Plus"],
        stays=[
            "En partenariat avec la commune, l'association ouvrira un second refuge à l'automne, a-t-elle annoncé.",
            "Article rédigé à la hâte, le texte a été censuré par le juge constitutionnel dès sa publication.",
        ],
    ),
    drop(
        "embed_note",
        reason="media.player",
        pattern=r"^(?:voir|afficher|lire|consulter|ouvrir) (?:cette|ce|la|le|les) (?:publication|tweets?|posts?"
        r"|message|profil|contenu|vidéo|thread)(?: (?:sur|dans|original\w*)(?: \p{L}+){0,3})?$"
        r"|^une publication partagée par .{2,80}$|^(?:contenu|publication|vidéo|post) (?:de|provenant de"
        r"|intégrée? de|externe(?: de)?|partagée? (?:depuis|sur)|hébergée? (?:par|sur)) ?(?:\L<platform>)?$"
        r"|^(?:(?:fin|début|passer) (?:de la |de |du |la |le )?(?:publication|contenu|podcast|promotion|post"
        r"|tweet)s?\b.{0,60})$",
        max_words=16,
        fires=[
            "Voir cette publication sur Instagram",
            "Une publication partagée par Luc Morin (@lucmorin)",
            "Fin de la publication",
        ],
        stays=[
            "Voir ce message affiché partout dans la ville a rassuré les habitants.",
            "Fin de partie pour le club, relégué en deuxième division après vingt ans.",
        ],
    ),
    drop(
        "content_marks_in_head",
        reason="nav.section",
        pattern=r"(?:vidéo|en vidéo|audio|podcast|photos?|diaporama|infographie|direct|en direct|live|exclusif"
        r"|info exclusive|exclusivité|reportage|enquête|entretien|interview|portrait|analyse|décryptage"
        r"|éditorial|édito|tribune|chronique|critique|récit|billet|opinions?|point de vue|témoignage|dossier"
        r"|grand format|vrai ou faux|fact-?checking|brève|débat|carnet|carte blanche|libre opinion|abonnés"
        r"|premium|article abonné|le fil|compte rendu|courrier des lecteurs)",
        whole=True,
        max_words=3,
        where=HEAD,
        fires=["Reportage", "Info exclusive"],
        stays=[
            "Le reportage a duré trois semaines et coûté une fortune à la chaîne.",
            "Une tribune, trois signataires et beaucoup de bruit.",
        ],
    ),
]
