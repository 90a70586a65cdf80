"""French copyright, disclaimers, cookies, paywalls, terms, trust notes and page furniture."""

from cleaner.rule import HEAD, OUTSIDE, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"(?:©|\(c\)|copyright|℗)[ ,©]*(?:19|20)\d{2}(?: ?[-,] ?(?:19|20)?\d{2,4})?[^!?]{0,160}|(?:©|\(c\)"
        r"|copyright)[^!?]{2,80}(?:19|20)\d{2}[^!?]{0,120}|(?:(?:©|copyright)[^.!?\"]{0,60}"
        r"|[^.!?\"]{0,60}[.,|-] ?)?(?:tous (?:les )?droits(?: de reproduction)?(?: et de \p{L}+)? (?:sont"
        r" )?réservés|tous droits de reproduction[^.!?\"]{0,60}"
        r"|droits réservés)(?!, (?-i:\p{Ll}))(?:[ .,|-]{1,3}[^!?\"]{2,80})?",
        whole=True,
        max_words=35,
        where=OUTSIDE | tail(6),
        fires=[
            "Tous droits réservés",
            "© 2024 La Gazette du Rhône. Tous droits réservés.",
            "Copyright 2023 Éditions du Lac SA",
        ],
        stays=[
            "Tous droits réservés, promettait l'étiquette, mais le groupe n'a rien touché.",
            "Le logiciel affichait la mention « tous droits réservés » sans le moindre nom d'auteur, relève l'experte dans son rapport.",
            "Les copyrights de 1923 ont expiré l'an dernier aux États-Unis.",
        ],
    ),
    drop(
        "no_reproduction",
        reason="legal.copyright",
        pattern=r"\b(?:toute (?:forme d['e] ?)?(?:reproduction|représentation|rediffusion|diffusion|utilisation|copie"
        r"|republication|exploitation|traduction|reprise)|(?:la )?(?:reproduction|rediffusion"
        r"|republication))\b.{0,120}\b(?:(?:est |sont |strictement |formellement )+(?:interdite?s?"
        r"|soumise?s? à|subordonnée?s?)|interdite?s?)\b.{0,60}\b(?:sans (?:l'|notre|la |le |une "
        r"|un )?(?:\p{L}+ )?(?:accord|autorisation|consentement|mention|permission)|sauf (?:accord"
        r"|autorisation)|préalable)|^(?:toute )?(?:reproduction|rediffusion|copie)(?: (?:totale|partielle"
        r"|même partielle|ou|et))*,? (?:(?:strictement|formellement) )?interdite\.?$|\b(?:ce contenu"
        r"|cet article|ce texte|les (?:contenus|textes|articles|photos) (?:publiés|de ce site)"
        r"|ce site) (?:est|sont) protégée?s? par (?:le droit d'auteur|les droits d'auteur|la propriété"
        r"|copyright|la législation)",
        max_words=80,
        fires=[
            "Toute reproduction, même partielle, est strictement interdite sans l'accord écrit de l'éditeur.",
            "Reproduction interdite",
            "Ce contenu est protégé par le droit d'auteur et ne peut être réutilisé.",
        ],
        stays=[
            "La reproduction des saumons est perturbée par les barrages, interdits depuis 2002 sur ce cours d'eau.",
            "L'utilisation du téléphone est interdite à l'école, sauf pour les élèves malades.",
            "La diffusion du film reste interdite dans onze pays, malgré son prix à Venise.",
        ],
    ),
    drop(
        "opinion_disclaimer",
        reason="legal.disclaimer",
        pattern=r"\b"
        r"(?:opinions?|propos|points? de vue|idées|contenus?|positions?|tribunes?|textes?|article|billet"
        r"|blog|auteur|chronique|contribution|les avis)\b.{0,120}\b(?:n'engagent?(?: en (?:rien|aucun cas"
        r"|aucune (?:manière|façon)))? (?:que|pas|aucunement|ni)|ne (?:reflète|reflètent|représentent?"
        r"|sauraient?|correspondent?)(?: (?:pas|en rien|en aucun cas|refléter|engager))?(?: (?:nécessairement"
        r"|forcément|toujours))?\b.{0,30}\b(?:rédaction|journal|opinions?|position|ligne|celle|celles|avis"
        r"|notre|point de vue))|\b"
        r"n'engage(?:nt)? (?:que (?:son|leurs?|la responsabilité de)"
        r"|pas la (?:rédaction|responsabilité))",
        max_words=80,
        where=OUTSIDE | tail(6),
        fires=[
            "Les opinions exprimées dans cette tribune n'engagent que leurs auteurs.",
            "Ce texte ne reflète pas nécessairement la ligne de la rédaction.",
        ],
        stays=[
            "Les propos tenus n'engagent que leur auteur, a rappelé le maire.",
            "Les chiffres du ministère ne reflètent pas la réalité des hôpitaux, selon les syndicats.",
            "La promesse du candidat n'engage que ceux qui l'écoutent, ironise l'opposition.",
        ],
    ),
    drop(
        "advice_disclaimer",
        reason="legal.disclaimer",
        pattern=r"\b(?:cet article|ce contenu|ces informations|les informations|le contenu|ce site|cette page"
        r"|nos (?:articles|contenus|analyses))\b.{0,120}\b(?:ne (?:constituent?|sauraient?|remplacent?"
        r"|peuvent|peut|se substituent?)|n'ont (?:pas|aucun)|à titre (?:purement )?(?:informatif"
        r"|indicatif))\b.{0,80}\b(?:conseils? (?:en|d'|médical|financier|juridique)|recommandation"
        r"|avis médical|médecin|professionnel|incitation|investissement|consultation|informatif|indicatif)"
        r"|^(?:avertissement|clause de non-responsabilité|avis de non-responsabilité|disclaimer"
        r"|mise en garde)(?: (?:sur les risques|légal))? ?[:.].{10,500}$"
        r"|\bjouer comporte des risques\b.{0,60}\b(?:endettement|isolement|dépendance)"
        r"|\binvestir comporte des risques\b",
        max_words=120,
        fires=[
            "Les informations publiées sur cette page ne remplacent pas l'avis médical d'un professionnel.",
            "Jouer comporte des risques : endettement, isolement, dépendance.",
            "Avertissement : nos analyses ne sont pas des conseils de placement.",
        ],
        stays=[
            "Les informations du médecin n'ont pas suffi à rassurer les parents, qui ont demandé un deuxième avis.",
            "Cet article de loi ne constitue pas une incitation à licencier, assure la ministre.",
        ],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        pattern=r"\b(?:liens?|produits?|achats?|boutons?)\b.{0,80}\b(?:affiliés?|d'affiliation|affiliation|commission"
        r"|rémunér\w+)\b.{0,160}\b(?:nous|notre (?:site|rédaction|équipe|travail|indépendance|journal)"
        r"|nos (?:liens|articles|pages)|sans (?:surcoût|frais supplémentaires|coût supplémentaire))\b"
        r"|\b(?:nous (?:pouvons|pourrions|percevons|touchons|sommes susceptibles de|recevons)"
        r"|peut (?:percevoir|toucher)|(?:pourrait|peut) nous (?:rapporter"
        r"|valoir))\b.{0,40}\b(?:une )?(?:commission|rémunération)|^(?:cet article|ce contenu"
        r"|certains? (?:de ces )?liens|les liens|les prix|prix)\b.{0,60}\b(?:liens? (?:d'affiliation"
        r"|affiliés?|sponsorisés?|commerciaux)|affiliés?|susceptibles d'(?:évoluer|être modifiés)"
        r"|au moment de la (?:publication|rédaction))\b.{0,160}$|^contenu (?:sponsorisé|partenaire"
        r"|de partenaire|proposé par)[^.!?]{0,80}$",
        max_words=80,
        fires=[
            "Certains liens de cet article sont affiliés : une commission peut être versée à notre site.",
            "En achetant via nos liens, vous nous soutenez : nous pouvons toucher une commission.",
        ],
        stays=[
            "Le courtier touchait une commission sur chaque contrat signé, selon l'acte d'accusation.",
            "Les syndicats affiliés à la fédération ont rejeté l'accord.",
        ],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=r"\b(?:nous|notre site|ce site|nos partenaires|et nos \d* ?partenaires"
        r"|ce service)\b.{0,60}\b(?:utilis\w+|dépos\w+|stock\w+|recour\w+|souhait\w+)\b.{0,60}\b(?:cookies?"
        r"|traceurs?|témoins de connexion)\b|\b(?:en (?:poursuivant|cliquant|acceptant|naviguant|continuant"
        r"|utilisant)|si vous (?:acceptez|refusez)|vous (?:acceptez|pouvez (?:accepter|refuser|modifier"
        r"|retirer|changer)|consentez|autorisez|avez (?:choisi|refusé|accepté|déjà))|votre (?:consentement"
        r"|choix)|vos (?:choix|préférences)|^(?:gérer|paramétrer|accepter|refuser)|acceptez|refusez"
        r"|paramétrez)\b.{0,140}\b(?:cookies?|traceurs?|témoins de connexion)\b",
        max_words=0,
        fires=[
            "Nous et nos partenaires utilisons des cookies pour mesurer l'audience de nos pages.",
            "En poursuivant votre navigation, vous acceptez le dépôt de cookies.",
            "Vous avez refusé les cookies. Pour lire gratuitement, acceptez les traceurs.",
        ],
        stays=[
            "La loi oblige les sites à demander un accord avant de déposer des cookies sur un ordinateur.",
            "L'entreprise a été condamnée pour avoir utilisé des cookies sans prévenir les internautes.",
            "Sortez les cookies du four quand les bords sont dorés.",
        ],
    ),
    drop(
        "blocked_embed",
        reason="legal.cookie",
        pattern=r"\b(?:ce contenu|cette (?:vidéo|publication|carte|infographie)|ce (?:tweet|post|message|module"
        r"|lecteur)|le contenu)\b.{0,60}\b(?:bloquée?|n'est pas (?:affiché|visible|chargé)|ne (?:peut"
        r"|s'affiche)|masqué|provient|hébergé|fourni|désactivé|nécessite)\b.{0,120}\b(?:cookies?|traceurs?"
        r"|votre consentement|vos préférences|(?:avez|devez|pas) accept\w+|contenus? tiers|site tiers)\b"
        r"|\b(?:voulez-vous|souhaitez-vous|cliquez (?:ici )?pour|pour) (?:charger|afficher|voir|visualiser"
        r"|accéder à|consulter|lire|autoriser|visionner) (?:ce|le|les|ces|cette|la|l') ?(?:contenus?|vidéo"
        r"|tweet|post|publication)\b.{0,100}\b(?:cookies?|vous (?:devez|acceptez)|votre (?:accord"
        r"|autorisation|consentement)|traceurs|contenus? (?:tiers|externes?))\b|^(?:tout (?:accepter|refuser)"
        r"|accepter (?:et (?:fermer|continuer)|tout|les cookies|et poursuivre)|refuser (?:tout|les cookies)"
        r"|(?:continuer|poursuivre) sans accepter|gérer (?:mes|les|vos) (?:cookies|préférences|choix"
        r"|consentements)|paramétrer (?:les|mes) cookies|personnaliser (?:mes|les) (?:choix|cookies)"
        r"|j'accepte(?: les cookies)?|paramètres des cookies|plus d'options|autoriser (?:les cookies"
        r"|ce contenu)|afficher le contenu(?: externe)?)$",
        max_words=90,
        fires=[
            "Ce contenu est bloqué car vous n'avez pas accepté les traceurs.",
            "Tout accepter",
            "Pour afficher ce contenu, vous devez accepter les cookies publicitaires.",
            "Continuer sans accepter",
        ],
        stays=[
            "Ce contenu a été bloqué par la plateforme après une plainte de la famille de la victime.",
            "Pour voir la vidéo, le juge a fait évacuer la salle.",
        ],
    ),
    drop(
        "paywall_rest",
        reason="legal.paywall",
        pattern=r"\b(?:il (?:vous )?reste|il ne vous reste)\b.{0,20}\b(?:\d+[.,]?\d* ?%|\d+ articles?|la suite"
        r"|de cet article)\b.{0,60}\b(?:à lire|à découvrir|gratuits?|article)|\b(?:la suite|le reste"
        r"|cet article|ce contenu|cet? (?:enquête|épisode|vidéo|dossier)|cette (?:page|vidéo|enquête)"
        r"|la lecture|article|contenu)(?: [\p{L}']+){0,5} (?:est |sont |exclusivement "
        r"|uniquement )*(?:réservée?s?|exclusi(?:f|ve)s?|accessibles?|disponibles?) (?:exclusivement "
        r"|uniquement |seulement |qu')?(?:à|aux|pour|à nos) ?(?:nos |les )?(?:abonnée?s?|souscripteurs)\b"
        r"|^(?:article |contenu |réservé |exclusif |exclusivité )*(?:réservé aux abonnés|abonnés"
        r"|pour les abonnés|réservé à nos abonnés|réservée? aux abonnée?s)$",
        max_words=60,
        fires=[
            "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.",
            "Article réservé aux abonnés",
            "Ce contenu est réservé à nos abonnés.",
        ],
        stays=[
            "La tribune nord est réservée aux abonnés du club depuis la saison dernière.",
            "Il reste trois chapitres à lire avant l'examen, soupire l'étudiante.",
        ],
    ),
    drop(
        "paywall_steps",
        reason="legal.paywall",
        pattern=r"^(?:pour (?:lire|accéder|découvrir|consulter|poursuivre|continuer)\b.{0,60}\b(?:article|suite"
        r"|lecture|contenu|site|intégralité|édition)\b.{0,60}\b(?:abonnez-vous|connectez-vous|identifiez-vous"
        r"|inscrivez-vous|créez|vous devez|veuillez|il faut être|choisissez|acceptez|regardez une)"
        r"|(?:abonnez-vous|connectez-vous|identifiez-vous|inscrivez-vous|créez (?:un|votre) compte|acceptez"
        r"|regardez (?:une|cette) (?:publicité|vidéo)) (?:.{0,40} )?(?:pour|afin de|et) (?:lire|accéder"
        r"|découvrir|débloquer|consulter|poursuivre|continuer|lisez|accédez)\b|vous (?:avez (?:atteint|épuisé"
        r"|lu|utilisé)|avez déjà lu|êtes arrivé)\b.{0,60}\b(?:articles? gratuits?|limite|quota"
        r"|nombre d'articles)|(?:votre|cet) abonnement (?:n'autorise|ne permet|ne (?:vous )?donne|inclut"
        r"|a expiré)\b|(?:vous lisez|vous consultez) (?:cet article|un article|ce contenu) (?:offert"
        r"|gratuitement|réservé)|(?:cet |l')article (?:vous (?:est|a été) )?offert(?: par (?:un abonné"
        r"|la rédaction|[^.!?]{3,40}))?\.?$|vous (?:n'êtes pas|pas) (?:encore )?(?:abonné|connecté|inscrit)"
        r"|déjà (?:abonné|inscrit|membre|un compte|client)\b.{0,5}\?|vous (?:possédez|avez) déjà un compte"
        r"|accès (?:illimité|réservé|restreint)(?: (?:aux|à) [^.!?:]{3,40})?$|lecture restreinte$"
        r"|plus d'articles gratuits|contenu (?:premium|exclusif)$|(?:lecture|vous pouvez lire"
        r"|vous ne pouvez lire)\b.{0,40}\b(?:en cours sur|sur (?:un|que sur un) seul) (?:autre )?appareil)",
        max_words=45,
        fires=[
            "Pour lire la suite de cet article, connectez-vous ou abonnez-vous.",
            "Vous avez atteint la limite d'articles gratuits.",
            "Cet article vous est offert par un abonné",
            "Vous possédez déjà un compte ?",
        ],
        stays=[
            "Pour lire la suite, il faudra attendre septembre : l'autrice a promis un troisième tome.",
            "Vous avez lu trois livres sur la mer, dit le professeur, mais vous n'y êtes jamais allé.",
            "Accès aux soins : les zones rurales restent mal loties malgré les promesses.",
        ],
    ),
    drop(
        "terms_sentence",
        reason="legal.terms",
        pattern=r"\b(?:en vous (?:inscrivant|connectant|abonnant)|vous (?:acceptez|reconnaissez|confirmez|déclarez"
        r"|disposez|pouvez exercer)|j'(?:accepte|ai lu|ai pris connaissance)"
        r"|ce site est protégé par)\b.{0,140}\b(?:conditions (?:générales|d'utilisation|de vente)|CGU|CGV"
        r"|politique (?:de|en matière de) (?:confidentialité|protection|vie privée|données|cookies)"
        r"|charte (?:de|d'|sur)|données personnelles|droit d'accès|politique de vie privée)\b"
        r"|\bconsultez notre (?:politique|charte|page)\b.{0,60}\b(?:confidentialité|données|vie privée"
        r"|modération|cookies)|\bpour (?:plus d'informations|en savoir plus) sur (?:l'utilisation"
        r"|le traitement|la protection) de vos données|\brecaptcha\b",
        max_words=130,
        fires=[
            "En cliquant sur « Valider », vous acceptez nos conditions générales d'utilisation.",
            "J'ai lu et j'accepte la politique de confidentialité.",
            "Pour en savoir plus sur le traitement de vos données, consultez notre charte.",
        ],
        stays=[
            "Les clients n'ont jamais lu les conditions générales, reconnaît le directeur de la banque.",
            "La politique de confidentialité du géant américain fait l'objet d'une enquête à Bruxelles.",
        ],
    ),
    drop(
        "footer_links",
        reason="legal.terms",
        pattern=r"(?:(?:mentions légales|(?:nos |les )?conditions générales(?: (?:de vente|d'utilisation"
        r"|d'abonnement))?|conditions d'utilisation|cgu|cgv|politique (?:de (?:confidentialité|cookies"
        r"|protection des données)|(?:des )?cookies)|confidentialité|protection des données|vie privée"
        r"|données personnelles|(?:gestion|gérer|paramètres) (?:des|les) cookies|charte (?:des données"
        r"|de modération|déontologique|éditoriale|éthique)|plan du site|contact(?:ez-nous)?"
        r"|qui sommes-nous ?\??|à propos(?: de nous)?|aide(?: et contact)?|faq|impressum|publicité|archives"
        r"|rss|flux rss|accessibilité(?: ?: .{3,30})?|recrutement|emplois?|service (?:clients?|abonnés)"
        r"|annonceurs|nos applications|l'équipe|la rédaction|préférences)(?:[ |/•·,-]{0,3})){1,12}",
        whole=True,
        max_words=40,
        where=OUTSIDE,
        fires=["Mentions légales", "Mentions légales | CGU | Politique de confidentialité | Contact"],
        stays=[
            "La protection des données inquiète les élus, qui réclament un moratoire.",
            "Aide et contact humain : voilà ce que demandent les pensionnaires.",
        ],
    ),
    drop(
        "trust_note",
        reason="legal.trust",
        pattern=r"\b(?:cet article|ce contenu|notre rédaction|nos journalistes|nous"
        r"|la rédaction)\b.{0,80}\b(?:charte (?:déontologique|éthique|d'éthique|éditoriale)|conforme à (?:nos"
        r"|la) (?:normes|charte|principes)|certifiée? (?:jti|par la journalism trust)"
        r"|journalism trust initiative|trust project|principes (?:éditoriaux|journalistiques)"
        r"|fonctionne de manière indépendante)\b|^(?:pourquoi (?:nous|vous pouvez nous) faire confiance"
        r"|comment (?:nous travaillons|nous avons travaillé|cet article a été (?:réalisé|écrit|produit))"
        r"|notre (?:charte|méthode|engagement)(?: (?:éditoriale?|déontologique|d'indépendance))?"
        r"|en savoir plus sur (?:notre|nos) (?:méthode|engagement|charte|normes)[^.]{0,40}|the trust project"
        r"|certification jti)(?: ?\?)?$",
        max_words=60,
        where=OUTSIDE | tail(6),
        fires=[
            "Cet article a été relu conformément à notre charte déontologique.",
            "Pourquoi nous faire confiance ?",
            "Nos journalistes respectent la charte d'éthique de Munich et travaillent en toute indépendance.",
        ],
        stays=[
            "La charte éthique de l'entreprise interdit les cadeaux de plus de cent francs.",
            "Nous avons travaillé dix ans sans contrat, raconte une ouvrière.",
        ],
    ),
    drop(
        "page_buttons",
        reason="nav.page",
        pattern=r"(?:se (?:connecter|déconnecter)|me connecter|connexion|déconnexion|connectez-vous|identifiez-vous"
        r"|s'identifier|mon compte|créer (?:un|mon|votre) compte(?: gratuit(?:ement)?)?|se créer un compte"
        r"|mon profil|mes (?:favoris|alertes|articles)|mot de passe(?: (?:oublié|perdu))?(?: ?\?)?"
        r"|(?:vous avez )?oublié (?:votre )?mot de passe(?: ?\?)?|(?:ouvrir|fermer|afficher|masquer) (?:le|la"
        r"|les)? ?(?:menu|recherche|fenêtre|pop-?up|modale|panneau|message)|menu(?: principal)?"
        r"|recherche[rz]?(?: (?:sur le site|un article|dans le site|sur [\p{L}.]{2,20}))?|fermer|valider"
        r"|envoyer|annuler|ok,? (?:j'ai compris|merci)|(?:retour|revenir|remonter|aller)(?: (?:en|vers le"
        r"|au)) (?:haut|début|contenu|menu|sommaire)(?: (?:de (?:la )?page|principal))?|haut de (?:la )?page"
        r"|(?:retour|revenir) (?:à (?:l'accueil|la page d'accueil|la liste|la une)|aux? (?:articles"
        r"|actualités|sommaire|résultats))|(?:aller|accéder|passer|sauter)(?: directement)? (?:au|à la|à l'"
        r"|aux) ?(?:contenu(?: principal)?|menu|navigation|recherche|pied de page|raccourcis d'accessibilité"
        r"|accueil)|accéder aux raccourcis d'accessibilité|page (?:suivante|précédente|d'accueil)"
        r"|page \d+(?: (?:sur|de|/) ?\d+)?|navigation(?: (?:principale|de l'article|secondaire))?"
        r"|sommaire(?: masquer| afficher)?|table des matières|afficher le sommaire"
        r"|identifiant(?: ou e-?mail)?|se souvenir de moi|rester connecté|changer (?:de )?(?:langue"
        r"|d'édition)|langue|choisir (?:une langue|votre édition)|votre (?:région|édition)|mode (?:sombre"
        r"|clair|lecture|zen)|lecture zen|imprimer(?: (?:l'article|cette page))?|version imprimable"
        r"|faire une recherche|consulter le journal|lire le journal(?: numérique)?|journal (?:numérique"
        r"|du jour)|édition (?:numérique|du jour|abonnés))(?: ?[|/•·-] ?(?:se connecter|s'inscrire|menu"
        r"|rechercher|s'abonner|connexion))*",
        whole=True,
        max_words=8,
        fires=[
            "Se connecter",
            "Retour en haut de page",
            "Aller au contenu principal",
            "Mot de passe oublié ?",
            "Rechercher",
        ],
        stays=[
            "Fermer les écoles serait une erreur, a répété la ministre devant les députés.",
            "Retour au pays natal pour la championne, fêtée par 10 000 personnes à Namur.",
        ],
    ),
    drop(
        "menu_line_in_head",
        reason="nav.page",
        pattern=r"^(?:menu|accueil|rechercher?|se connecter|s'abonner|abonnez-vous|à la une"
        r"|en direct)(?: ?[|/•·,>-] ?| )(?:(?:menu|accueil|rechercher?|se connecter|s'abonner|mon compte"
        r"|à la une|en direct|vidéos|newsletters?|actualités?|politique|monde|sports?|culture|économie"
        r"|société|international|régions?|opinions?|podcasts?|jeux|météo|annonces|offres)(?: ?[|/•·,>-] ?| "
        r"|$)){1,15}$",
        max_words=25,
        where=HEAD,
        fires=["Menu Se connecter S'abonner", "Accueil | Monde | Politique | Sports"],
        stays=[
            "Politique et culture font bon ménage à Avignon.",
            "Accueil Politique : la mairie change ses horaires pour les nouveaux habitants.",
        ],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=32,
        pattern=r"^\W{0,3}(?:ce |cette |le |la )?(?:résumé|synthèse|traduction|points? clés?)(?: (?:a été|est|ont été))? (?:générée?s?|rédigée?s?|réalisée?s?|créée?s?|produite?s?|traduite?s?|établie?s?|par|avec)\b[^,.\"]{0,30}(?:\bia\b|intelligence artificielle)[^,.\"]{0,60}\.?$",
        fires=[
            "Résumé généré par l'IA",
            "Ce résumé a été rédigé à l'aide d'une intelligence artificielle puis relu par un journaliste.",
        ],
        stays=["Le résumé a été rédigé par une intelligence artificielle, a constaté le jury."],
    ),
]
