"""French social lines: sharing, following, comments, feedback."""

from cleaner.rule import BODY, TAIL, cut_tail, drop

_NETS = (
    r"(?:\L<platform>|les réseaux(?: sociaux)?|nos réseaux(?: sociaux)?|réseaux sociaux|insta|FB|Fb"
    r"|google ?\+?|messagerie)"
)
_ITEM = (
    r"(?:l'article|cet article|la page|cette page|ce contenu|l'info|ce post|cette vidéo|la vidéo"
    r"|cette publication|ce billet|le lien|cette actualité|cette information)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=r"(?:partage[rz]?|partages|envoye[rz]|envoyer|imprime[rz]|copie[rz]|tweete[rz]|enregistre[rz]"
        rf"|sauvegarde[rz]|recommande[rz]|transfére[rz]|épingle[rz]|je partage|whatsappe[rz])(?: (?:{_ITEM}"
        r"|l'url|l'adresse|avec (?:vos|tes) amis|à un amie?|à un proche|ceci|maintenant|via|ici))?(?: (?:sur"
        rf"|par|via|avec|à|dans|vers) (?:(?:{_NETS}|e-?mail|mail|courriel|messages?|un amie?|vos (?:amis"
        rf"|proches)|lien|presse-papiers?|un proche|pdf)(?:[ ,/]*(?:et|ou)? ?)){{1,8}})?(?: \(?(?:ouvre"
        r"|s'ouvre) dans une (?:nouvelle|autre) fenêtre\)?)?"
        r"|(?:cliquez|cliquer) pour (?:partager|envoyer"
        r"|imprimer)\b[^.!?]{0,60}(?:\(?ouvre dans une nouvelle fenêtre\)?)?|(?:partages|partage|partager :?"
        r"|nombre de partages)(?: ?:? ?\d+)?|\d+ partages?|lien copié(?: dans le presse-papiers?)?"
        r"|le lien a été copié|copier(?:/coller)? le lien(?: embed)?(?: .{0,50})?|(?:envoyer"
        r"|partager) par (?:e-?mail|mail|courriel)|e-?mail|taille (?:du texte|de (?:la )?police)|(?:agrandir"
        r"|réduire|diminuer) (?:le texte|la police|la taille)|options de partage|partagez sur|partager sur"
        r"|autres options de partage|fermer le partage|j'aime ça|j'aime(?: \d+)?|google news",
        whole=True,
        max_words=16,
        fires=[
            "Partager",
            "Partager cet article",
            "Partagez l'article sur Facebook, Twitter et LinkedIn",
            "Envoyer par e-mail",
            "Cliquez pour partager sur Telegram(ouvre dans une nouvelle fenêtre)",
            "Lien copié",
        ],
        stays=[
            "Partager la pâte en quatre et laisser reposer une heure au frais.",
            "Partager sans compter, tel est le mot d'ordre du réveillon solidaire.",
            "Imprimer des billets ne résoudra rien, prévient l'économiste.",
        ],
    ),
    drop(
        "share_prompt",
        reason="nav.share",
        pattern=rf"^(?:[^.!?]{{0,60}}[?!] ?)?(?:n'hésitez pas à |pensez à |merci de |svp "
        r"|s'il vous plaît )?(?:partagez|partager|partage|faites(?:-le)? (?:circuler|tourner)|faites passer"
        r"|likez|aimez|tweetez)(?:-(?:le|la|les))?(?: et (?:likez|aimez|commentez|partagez"
        rf"|suivez))?(?: aussi| maintenant| vite)? (?:{_ITEM}|(?:avec|à|sur|auprès de) (?:vos (?:amis|proches"
        rf"|contacts)|tes amis|{_NETS}|votre entourage|notre page))\b(?! (?:de foi|ne |n'|lui |leur |a |est |était ))[^.]{{0,60}}[.!]*$",
        max_words=22,
        fires=[
            "Vous avez aimé ? Partagez cet article avec vos amis !",
            "N'hésitez pas à partager l'info autour de vous.",
            "Merci de partager cette publication",
        ],
        stays=[
            "Partager cet article de foi ne va pas de soi pour tous les fidèles.",
            "Faites passer le sel, demandait-il chaque soir, et personne ne bougeait.",
            "Il partage l'article premier de la loi avec ses élèves, puis ouvre le débat.",
        ],
    ),
    drop(
        "share_bar",
        reason="nav.share",
        pattern=r"(?:partager|partagez|partage|suivez-nous|retrouvez-nous|suivre|facebook|twitter|whatsapp|linkedin"
        r"|instagram|telegram|youtube|tiktok|imprimer|copier le lien|courriel|e-?mail"
        r"|envoyer)(?: sur)?[ ,/:|•·-]{1,3}(?:(?:\L<platform>|send|envoyer|imprimer|copier le lien|copier"
        r"|courriel|e-?mail|partager|discussion|commenter|réagir|enregistrer|sauvegarder|share|tweet"
        r"|tweeter)(?:[ ,/|•·-]{0,3})){1,14}",
        whole=True,
        max_words=20,
        fires=[
            "Partager Facebook Twitter WhatsApp",
            "Partager : Facebook, X, LinkedIn, courriel",
            "Imprimer | Partager | Commenter",
        ],
        stays=[
            "Facebook et Instagram ont été bloqués dans le pays pendant trois jours.",
            "Twitter, Facebook, Telegram : la campagne s'est jouée en ligne.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=r"\b(?:suivez|rejoignez|retrouvez|likez|aimez|suis|contactez|écrivez)-(?:nous|moi|le|la"
        rf"|les)\b.{{0,50}}\b(?:sur|via|dans) (?:(?:notre|nos|la|le|les|mon|son|sa|ses|leur) )?(?:pages?"
        rf"|comptes?|chaînes?|canal|canaux|profils?|groupes?)? ?(?:officielle?s? )?{_NETS}",
        max_words=40,
        fires=[
            "Suivez-nous sur Instagram et TikTok",
            "Pour toute l'actu du club, rejoignez-nous sur notre page Facebook.",
            "Retrouvez-nous aussi sur les réseaux sociaux",
        ],
        stays=[
            "Suivez-nous, ont dit les pompiers, et la famille est descendue par l'échelle.",
            "Les policiers l'ont retrouvé sur Facebook grâce à la photo d'un voisin.",
        ],
    ),
    drop(
        "follow_channel",
        reason="nav.follow",
        pattern=r"(?:\b(?:abonnez-vous|abonne-toi|rejoignez|rejoins|suivez|intégrez|retrouvez|likez)|^(?:suivre"
        rf"|s'abonner à|rejoindre|aimez))\b.{{0,40}}\b(?:(?:notre|nos|la|le|mon"
        rf"|sa) (?:\p{{L}}+ ){{0,2}}(?:chaînes?|canal|canaux|pages?|comptes?|groupes?|fil|communauté"
        rf"|profil)\b.{{0,40}}\b{_NETS}|{_NETS} (?:de|du|d') ?[^.!?]{{2,40}}|(?:notre|nos) (?:chaîne|canal"
        r"|page|communauté)\b)",
        max_words=32,
        fires=[
            "Rejoignez dès maintenant notre chaîne WhatsApp pour suivre l'info en continu",
            "Abonnez-vous à la chaîne YouTube de La Gazette",
            "Suivez la page Facebook du journal",
        ],
        stays=[
            "Le groupe Telegram a été rejoint par 4 000 personnes en une nuit, selon les enquêteurs.",
            "Son fils avait créé une chaîne YouTube consacrée aux trains miniatures.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=r"(?:suivez-nous|nous suivre|rejoignez-nous|retrouvez-nous|suivre|suivi|suis-nous"
        rf"|abonnez-vous à [\p{{L}}' ]{{3,30}} sur {_NETS}|suivre (?:ce (?:sujet|thème|dossier|fil)"
        rf"|cet auteur|l'auteur|l'actualité|cette (?:rubrique|personne)|(?:cet|ce|cette) \p{{L}}+))(?: (?:sur"
        rf"|via)(?: (?:{_NETS}|les réseaux sociaux)(?:[ ,/]*(?:et|ou)? ?)){{1,8}})?(?: ?!)?"
        r"|nos réseaux(?: sociaux)?|sur les réseaux(?: sociaux)?|ajouter (?:l'article )?à (?:vos|mes|ma"
        r"|votre) (?:sélections?|favoris|liste(?: de lecture)?)|(?:lire|à lire) plus tard"
        r"|ajouter aux favoris|retirer des favoris|pour ajouter l'article à vos sélections"
        r"|(?:article )?ajouté (?:à|aux) (?:vos |mes )?(?:favoris|sélections)",
        whole=True,
        max_words=14,
        fires=["Suivez-nous sur Facebook", "Nous suivre :", "Suivre ce sujet", "Ajouter à vos sélections"],
        stays=[
            "Suivre ce chemin mène au lac en deux heures, sans difficulté.",
            "Sur les réseaux sociaux, la vidéo a fait le tour du monde.",
        ],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=r"^"
        r"(?:et vous ?[,?!:]? ?)?(?:(?:(?:n'hésitez pas à |venez )?(?:donnez|donner|laissez|laisser|partagez"
        r"|exprimez|dites-nous|réagissez|réagir|commentez|participez|débattez|racontez-nous|rejoignez|postez"
        r"|ajoutez|écrivez))\b.{0,50}\b(?:(?:votre|vos) (?:avis|opinions?|commentaires?|réactions?"
        r"|témoignages?|impressions?|expériences?|pensées?)|(?:un|les|des|en|aux|la section"
        r"|dans les) ?commentaires?\b|à (?:cet article|ce sujet)|au débat|la (?:conversation|discussion)"
        r"|à la (?:conversation|discussion))|(?:soyez|sois) (?:le premier|la première|le ou la première"
        r"|le\(la\) premier)[^.!?]{0,15} à (?:commenter|réagir|donner|laisser)|vous (?:voulez"
        r"|souhaitez) réagir ?\?.{0,60}|(?:qu'en|que) pensez-vous[^.!?]{0,60}\?|(?:connectez-vous"
        r"|identifiez-vous|inscrivez-vous|abonnez-vous|vous devez (?:être|vous)|il faut être"
        r"|pour (?:pouvoir )?(?:commenter|réagir|laisser|participer|publier"
        r"|poster))\b.{0,60}\b(?:pour (?:commenter|réagir|laisser un|publier un|poster un|écrire un"
        r"|ajouter un|participer|voir les commentaires)|(?:abonnée?s?|connectée?s?|inscrite?s?|connectez-vous"
        r"|abonnez-vous|identifiez-vous))).{0,100}$",
        max_words=35,
        fires=[
            "Et vous, qu'en pensez-vous ? Laissez-nous un commentaire.",
            "Donnez votre avis sur ce projet !",
            "Connectez-vous pour commenter",
            "Soyez le premier à réagir à cet article",
            "Vous devez être connecté pour publier un commentaire.",
        ],
        stays=[
            "Laissez un commentaire, demande l'artiste aux visiteurs.",
            "Donner son avis ne sert à rien si personne ne l'écoute, soupire l'infirmière.",
            "Participez, leur avait dit l'enseignante, et la classe s'était animée d'un coup.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        pattern=r"(?:commente[rz]|réagi(?:r|ssez)|(?:laisser|laissez|écrire|ajouter|poster|publier|rédiger"
        r"|envoyer)(?: (?:un|votre|mon|le|une))? (?:commentaire|réponse|réaction|avis)|(?:voir|lire|lisez"
        r"|afficher|consulter|masquer|charger|accéder aux)(?: (?:les|tous les|plus de|\d+"
        r"|la suite des)){0,2} (?:commentaires|réactions|réponses|contributions|avis)|(?:aucun|pas de"
        r"|pas encore de|\d+|un|0) (?:commentaires?|réactions?|réponses?|contributions?)"
        r"|commentaires? ?(?:fermés|désactivés|clos|\(?\d+\)?)?|les commentaires sont (?:fermés|clos"
        r"|désactivés)(?: pour cet article)?|annuler(?: la réponse)?|répondre|signaler(?: (?:un abus"
        r"|ce commentaire|un contenu))?|votre (?:commentaire|nom|pseudo|réaction|message|avis)|nom ?\*"
        r"|site (?:web|internet)|prévenez-moi (?:de tous les nouveaux|par)[^.]{3,60}|(?:lancer|lancez"
        r"|rejoindre|ouvrir|démarrer) (?:la|une) (?:conversation|discussion)|trier par|plus récents"
        r"|plus anciens|charte (?:de modération|des commentaires)"
        r"|(?:les )?champs obligatoires(?: sont indiqués avec ?\*?)?|\d+ caractères restants)(?: ?\(\d+\))?",
        whole=True,
        max_words=12,
        fires=[
            "Commenter",
            "12 commentaires",
            "Voir les commentaires",
            "Aucun commentaire",
            "Les commentaires sont fermés",
        ],
        stays=[
            "Réagir vite, c'est sauver des vies, rappelle la formatrice aux secouristes.",
            "Un commentaire du ministre a suffi pour relancer la polémique.",
        ],
    ),
    drop(
        "comment_form_notes",
        reason="comment.prompt",
        pattern=r"\bvotre adresse (?:e-?mail|de messagerie|courriel|électronique)? ?ne sera pas (?:publiée|diffusée"
        r"|visible)|\bles champs obligatoires sont indiqués|\benregistrer mon nom, mon e-?mail\b|\b(?:ce site"
        r"|akismet) utilise (?:akismet|pour)\b.{0,30}\bindésirables|\ben savoir plus sur (?:comment"
        r"|la façon dont) les données de vos commentaires|\b(?:vos|les) commentaires (?:sont|seront"
        r"|doivent être|restent)\b.{0,40}\b(?:modérés|modération|soumis à|publiés après|relus"
        r"|sous la responsabilité)|\bespace de (?:commentaires|discussion)\b.{0,60}\b(?:modér\w+|abonnés"
        r"|charte|réservé)|\bmerci de (?:rester|respecter)\b.{0,60}\b(?:charte|courtois|commentaires"
        r"|netiquette|nétiquette)",
        max_words=100,
        fires=[
            "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
            "Vos commentaires sont soumis à notre charte de modération.",
        ],
        stays=[
            "Les commentaires des internautes sous la vidéo ont été effacés par l'auteur, qui dit craindre des menaces.",
            "La liste des candidats ne sera pas publiée avant lundi, selon la préfecture.",
        ],
    ),
    cut_tail(
        "comments_section",
        reason="comment.prompt",
        pattern=r"(?:\d+|aucun|vos|les|tous les|derniers) (?:commentaires?|réactions)(?: (?:sur|à|pour) .{3,80})?"
        r"|commentaires? ?(?:\(\d+\)|\d+|: ?\d+)|(?:laisser|laissez)(?:-nous)? (?:un"
        r"|votre) commentaire(?: annuler la réponse)?|(?:laisser|poster) une réponse|(?:espace"
        r"|section) (?:de )?commentaires|commentaires des (?:lecteurs|abonnés|internautes)",
        where=BODY | TAIL,
        max_words=14,
        fires=[
            "12 commentaires\nJeannot44\nMoi je trouve que la mairie aurait dû prévenir les riverains bien avant le début du chantier.",
            "Laisser un commentaire\nJeannot44\nJe ne suis pas d'accord avec vous, les chiffres cités datent de 2019.",
        ],
        stays=[
            "Les commentaires vont bon train depuis l'annonce de sa retraite.",
            "Trois commentaires racistes ont été signalés à la justice par l'association.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"\b(?:signale[rz]|vous (?:avez|voyez|constatez|remarquez|souhaitez)|une|trouvé|repéré"
        r"|nous signaler)\b.{0,40}\b(?:erreurs?|coquilles?|fautes?(?: (?:d'orthographe|de frappe))?"
        r"|inexactitudes?)\b.{0,20}(?:(?:dans|sur) (?:cet|ce|cette|nos) (?:articles?|contenus?|texte|page)"
        r"|\?.{0,60}(?:écrivez|signalez|contactez|dites|cliquez|prévenez|faites)|\b(?:écrivez-nous"
        r"|signalez-la|signalez-le-nous|faites-le-nous|contactez-nous|prévenez-nous))",
        max_words=40,
        fires=[
            "Vous avez repéré une erreur dans cet article ? Écrivez-nous.",
            "Signaler une faute dans cet article",
            "Une coquille ? Signalez-la à notre rédaction.",
        ],
        stays=[
            "Une faute de frappe dans le contrat a coûté 300 000 euros à la commune.",
            "Les candidats ont signalé une erreur dans l'énoncé, et l'épreuve sera annulée.",
        ],
    ),
    drop(
        "rate_or_useful",
        reason="meta.feedback",
        pattern=r"^(?:cet article|ce contenu|cette page|cette information|cette réponse"
        r"|la réponse) (?:vous )?(?:a-t-(?:il|elle)|est-(?:il|elle)|vous a-t-(?:il|elle)) (?:été )?(?:utile"
        r"|plu|aidée?|intéressée?)[^.]{0,40}\?|^(?:note[rz]|évalue[rz]|donnez une note à) (?:cet|l'|ce"
        r"|cette) ?(?:article|contenu|page|recette)\b.{0,30}$|^(?:avez-vous|as-tu) (?:aimé|apprécié"
        r"|trouvé utile) (?:cet|ce|cette) (?:article|contenu|page|recette|vidéo)\b[^.]{0,30}\?"
        r"|^(?:signaler (?:un (?:contenu|problème|bug|abus)|une (?:erreur|faute|coquille))(?!, c'est| (?:à l'|ne )|.{0,60} ne )|(?:proposer"
        r"|suggérer) une correction|j'ai (?:trouvé|repéré) une erreur)\b.{0,40}$",
        max_words=16,
        fires=[
            "Cet article vous a-t-il été utile ?",
            "Notez cette recette",
            "Avez-vous aimé cet article ?",
            "Suggérer une correction",
        ],
        stays=[
            "Signaler une erreur à l'arbitre ne sert à rien.",
            "Signaler un abus, c'est protéger un enfant.",
            "Cet article vous a valu trois ans de procès, rappelle-t-on à l'ancien directeur.",
            "Proposer une correction fiscale avant l'été serait prématuré, juge la ministre.",
        ],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"\b(?:vous (?:avez|détenez|possédez|disposez d'|êtes témoin|souhaitez|voulez)|une|envoyez|partagez"
        r"|transmettez|faites-nous|témoin|nous (?:transmettre|envoyer"
        r"|faire parvenir))\b.{0,60}\b(?:informations?|infos?|témoignages?|documents?|photos?|vidéos?|scoop"
        r"|histoire|témoin|question|suggestion|remarque|sujet|idée)\b.{0,50}\b(?:(?:contactez|écrivez|envoyez"
        r"|alertez|appelez|joignez|partagez|racontez|prévenez|transmettez)-(?:nous|moi|la-nous|le-nous"
        r"|les-nous)|(?:notre|la) rédaction|nos (?:journalistes|équipes))\b",
        max_words=60,
        fires=[
            "Vous avez une information à nous transmettre ? Écrivez-nous à enquete@example.org",
            "Témoin d'un événement ? Envoyez vos photos et vidéos à notre rédaction par WhatsApp.",
            "Une question, une remarque ? Contactez-nous par mail.",
        ],
        stays=[
            "La police lance un appel à témoins : toute information peut être communiquée au 117.",
            "Les élèves ont envoyé leurs photos à la mairie, qui les exposera en juin.",
        ],
    ),
    drop(
        "offer_this_article",
        reason="nav.share",
        max_words=14,
        pattern=r"^\W{0,3}(?:offrez|offrir|offre) (?:la lecture de )?(?:cet article|ce contenu|cette lecture)(?: [^.!?\",]{2,40})?\W{0,3}$",
        fires=["Offrez la lecture de cet article à un proche", "Offrez cet article"],
        stays=["Offrez un livre à un proche."],
    ),
    drop(
        "comment_form_buttons",
        reason="comment.prompt",
        where=BODY | TAIL,
        whole=True,
        max_words=6,
        pattern=r"(?:enregistrer|publier|poster|envoyer|soumettre|ajouter|écrire) (?:un|le|mon|votre) commentaire|cliquez (?:ici )?pour (?:commenter|réagir|laisser un commentaire)",
        fires=["Enregistrer un commentaire", "Cliquez pour commenter"],
        stays=["Publier un commentaire sportif en breton"],
    ),
]
