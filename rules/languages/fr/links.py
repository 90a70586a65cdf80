"""French links: teasers for other articles, their headings, lists of what to read next."""

from cleaner.rule import BODY, TAIL, cue, drop

_TOPIC = (
    r"(?:sujet|thème|dossier|thématique|affaire|actualité|actu|question|conflit|événement|auteur|région"
    r"|rubrique|commune|ville|secteur)"
)
_READ_ALSO = (
    r"(?:(?:à|a) )?(?:lire|voir|écouter|relire|regarder|découvrir|consulter|lisez|voyez"
    r"|découvrez)[ ,-](?:aussi|également|encore|ensuite"
    r"|sur (?:le même sujet|ce sujet|ce thème|[\p{L}.]{3,20}))(?: (?:sur|dans) [\p{L}' .]{2,30})?"
    r"|(?:à|a) lire(?: (?:absolument|ensuite|ailleurs|maintenant|dans [\p{L}' .]{2,25}))?|(?:à|a) (?:lire"
    r"|voir|découvrir|ne pas (?:manquer|rater|louper))"
    r" (?:sur (?:notre site|[\p{L}]{2,15}\.\p{L}{2,3})|dans (?:le|la|nos|notre) (?:\p{L}+ )?(?:journal|pages"
    r"|édition|rubrique|magazine))"
)
_MARK = r" ?(?::|>+|\||\"|\[|\(|-|»|→|➡️?|▶️?|►|…|\.\.\.)"

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=rf"^[^\p{{L}}\d]{{0,6}}(?:(?:à|a) )?(?:(?:re)?lire|(?:re)?voir|écouter|ecouter|regarder|découvrir"
        r"|consulter|lisez|voyez|écoutez|regardez|découvrez|relisez)[ ,-](?:aussi|également|encore|en plus"
        rf"|plus)\b(?: (?:notre|nos|l'|le|la|les|ce|cet|cette|sur [\p{{L}}. ]{{2,25}}?))?(?:{_MARK}"
        rf"| (?-i:[\p{{Lu}}\d])| (?:notre|nos|l'(?:article|entretien|interview|enquête|éditorial|analyse"
        r"|édito|épisode)|le (?:décryptage|reportage|récit|portrait|témoignage|dossier|billet|point)"
        r"|la (?:chronique|tribune|vidéo|note)|les (?:articles|témoignages))\b)",
        max_words=40,
        fires=[
            "Lire aussi : La fonte des glaciers s'accélère dans les Alpes",
            "À LIRE ÉGALEMENT > Grève des bus, le trafic reste perturbé",
            "Voir aussi - Les images de la crue vue du ciel",
            "Lire aussi Hausse des loyers : cinq questions pour comprendre",
            "Écoutez aussi notre entretien avec la lauréate",
        ],
        stays=[
            "Voir aussi loin que possible : telle était la devise du phare, rénové par des marins.",
            "Lire aussi vite qu'on parle s'apprend, assure la formatrice, à condition de s'exercer chaque jour.",
            "Découvrir encore une fois les lieux de son enfance l'a bouleversée.",
        ],
    ),
    drop(
        "read_colon_teaser",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,6}(?:(?:à|a) (?:lire|écouter|ecouter|relire|retrouver"
        r"|voir en vidéo)(?: (?:sur [\p{L}. ]{2,25}?|dans [\p{L}' ]{2,30}?|ici|absolument"
        r"|ou à relire|en vidéo|aujourd'hui))?|lire|relire|(?:re)?(?:lire|voir|écouter) (?:notre|nos|l'|le"
        r"|la|les) ?(?:article|dossier|entretien|interview|enquête|analyse|reportage|éditorial|édito"
        r"|décryptage|chronique|tribune|portrait|récit|vidéo|podcast)s?|(?-i:LIRE|RELIRE|VOIR|REVOIR"
        r"|ÉCOUTER)|pour (?:aller plus loin|en savoir plus|approfondir|lire (?:la suite|plus|davantage))"
        r"|en savoir plus|plus d'infos?(?:rmations)?|plus de détails|notre (?:dossier|reportage|enquête"
        r"|analyse|éditorial|édito|décryptage|podcast|vidéo|sélection|critique|entretien|grand format|direct"
        r"|portrait|récit)(?: complète?)?|retrouvez (?:notre|nos|tous|toute|ici|l'(?=intégral|ensemble|actu|entretien|interview|enquête|article)|le(?=s? (?:direct|replay|podcast|dossier|récap|résumé|reportage))) ?[\p{L}' ]{2,40}?"
        r"|sur le même (?:sujet|thème)|dans le même (?:dossier|genre)|(?:article|vidéo|contenu)s? (?:à lire"
        r"|liée?s?|recommandée?s?)|nos (?:articles|explications)) ?(?::|>+|→|➡️?|▶️?|►|\|)",
        max_words=35,
        fires=[
            "À lire : Pourquoi le prix du beurre flambe",
            "NOTRE DOSSIER > Élections provinciales",
            "Pour aller plus loin : trois livres sur la guerre d'Algérie",
            "LIRE : Le grand retour des trains de nuit",
            "À voir en vidéo : le sauvetage du chamois",
        ],
        stays=[
            "À lire les conclusions du rapport, les experts n'ont pas eu accès à tous les dossiers.",
            "Notre dossier avait été refusé deux fois, raconte le couple, qui attend toujours une réponse.",
            "Retrouvez le sommeil : six conseils de médecin",
            "À suivre l'avocat, son client n'était même pas dans la ville ce soir-là.",
        ],
    ),
    drop(
        "bracket_teaser",
        reason="nav.read_more",
        pattern=r"^[\[(] ?(?:(?:à|a) )?(?:lire|voir|écouter|relire|revoir)(?: (?:aussi|également|notre|nos|l'|le|la"
        r"|sur|dans))?\b[^\])]{0,160}[\])]\.?$",
        max_words=35,
        fires=[
            "(Lire aussi notre éditorial en page 2)",
            "[À lire : les cinq dates qui ont changé la région]",
            "(Voir notre infographie)",
        ],
        stays=[
            "(Lire est un acte de résistance, écrivait-il, et il avait payé pour le savoir.) Le juge n'en a rien retenu.",
            "(Voir Naples et mourir : la formule a la vie dure.) Les hôteliers en rient.",
        ],
    ),
    drop(
        "continue_reading",
        reason="nav.read_more",
        pattern=r"(?:cliquez (?:ici )?(?:pour|et) )?(?:lire|lisez|voir|découvrir|découvrez|poursuivre|poursuivez"
        r"|continuer|continuez|consulter|afficher|accéder à|retrouvez"
        r"|retrouver)(?: ici)? ?(?:la suite(?: ci-dessous)?|plus|la lecture|votre lecture|à lire|de lire"
        r"|l'article(?: complet| entier| en entier| intégral| original)?|l'intégralité(?: de l'(?:article"
        r"|interview|entretien))?|l'interview(?: complète| en intégralité)?|l'entretien complet|le reste"
        r"|tout l'article|cet article|davantage)(?: (?:ici|de (?:l'article|cet article|la page|notre dossier"
        r"|ce contenu)|sur (?:le site|notre site)(?: (?:de|du|d') ?[\p{L}' .-]{2,30})?"
        r"|sur [\p{L}.'-]{2,25}(?: [\p{L}.'-]{2,20}){0,2}|en (?:ligne|cliquant ici)"
        r"|dans (?:l'appli(?:cation)?|le journal|notre édition(?: \p{L}+)?)|après (?:la|cette) (?:publicité"
        r"|pub|annonce)|gratuitement|maintenant|\(\d+ min\)))?"
        r"|(?:en )?savoir plus(?: (?:sur (?![^.!?]{0,60}\b(?:est|sera|était|devient|permet|suppose)\b)[^.!?]{2,60}|ici|à ce sujet|à propos d[eu] [^.!?]{2,40}))?"
        r"|plus d'(?:infos?|informations|actualités?|articles|actus?)(?: (?:ici|sur [^.!?]{2,60}))?"
        r"|plus de détails(?: ici)?|(?:cliquez|cliquer|rendez-vous|c'est par)(?: ici| là| sur ce lien"
        r"| sur le lien(?: ci-dessous)?)(?: (?:pour|afin de) [^.!?]{3,80})?|lien vers (?:l'article|le site"
        r"|la vidéo|l'étude)|source et suite|(?:tous|voir tous|voir|toutes|voir toutes|lire tous|lire) (?:les"
        r"|ses|nos|mes) (?:articles|contenus|actualités|actus|vidéos|épisodes|publications|billets|dossiers"
        r"|résultats|photos)(?: (?:de|du|sur|d'|liés|par|à) ?[^.!?]{2,50})?|(?:l')?article complet(?: ici)?"
        r"|voir (?:plus|tout|moins)(?: (?:de|d') ?[\p{L}' ]{3,30})?|(?:charger|afficher) (?:plus|la suite"
        r"|davantage)(?: (?:d'articles|de contenus|d'actualités|de résultats))?",
        whole=True,
        max_words=16,
        fires=[
            "Lire la suite",
            "Lire la suite de l'article",
            "En savoir plus",
            "Voir tous les articles de la rédaction",
            "Cliquez ici pour lire le communiqué",
            "Continuez votre lecture",
        ],
        stays=[
            "En savoir plus sur son père est devenu une obsession.",
            "Lire la suite demandera de la patience : le troisième tome ne paraîtra qu'en 2027.",
            "Savoir plus tôt aurait tout changé, regrette la mère de la victime.",
            "Continuer, oui, mais à quel prix ?",
        ],
    ),
    drop(
        "full_story_elsewhere",
        reason="nav.read_more",
        pattern=r"^(?:(?:retrouvez|lisez|suivez|consultez|découvrez|revivez|voyez|regardez|écoutez)(?: (?:ici|aussi"
        r"|également|dès maintenant|sur notre site))? (?:toutes?|tous|l'intégralité de|l'ensemble de"
        r"|la suite de|l'essentiel de|le reste de) ?(?:l'|la |le |les |nos |notre |cette "
        r"|cet )?(?:actu(?:alité)?s?|infos?|informations?|articles?|dossiers?|reportages?|résultats|analyses?"
        r"|vidéos?|interviews?|entretiens?|couverture|matchs?|direct|enquêtes?|chroniques?|épisodes?)"
        r"|(?:retrouvez|retrouver|lisez|lire|suivez|suivre|consultez|consulter|découvrez|découvrir|revivez"
        r"|voyez|voir|regardez|écoutez)(?: (?:ici|aussi|également|dès maintenant))? (?:notre"
        r"|nos) (?:\p{L}+ ){0,2}(?:dossiers?|directs?|live|articles?|reportages?|analyses?|pages?|rubriques?"
        r"|couverture|vidéos?|sélections?|liveblog|fil|enquêtes?|interviews?|podcasts?|éditions?|diaporamas?"
        r"|chroniques?|éditos?))\b[^.!?:]{0,130}[.!]?(?: ?(?:en cliquant|cliquez) ici\.?)?$",
        max_words=30,
        fires=[
            "Retrouvez toute l'actualité de la Coupe du monde sur notre site.",
            "Suivez notre direct consacré à la guerre en Ukraine",
            "Lisez l'intégralité de l'entretien dans notre édition du week-end",
        ],
        stays=[
            "Suivre toute l'actualité rend anxieux, selon une étude menée auprès de 2 000 adultes. Les auteurs recommandent des pauses.",
            "Il a voulu voir tous les matchs de son fils, même ceux qui se jouaient à l'étranger.",
        ],
    ),
    cue(
        "read_also_heading",
        reason="nav.related",
        pattern=_READ_ALSO,
        takes=5,
        max_words=9,
        fires=[
            "Lire aussi\nLe port de Dakar en travaux\nUn accord sur la pêche",
            "À lire également :\nLes syndicats appellent à la grève",
        ],
        stays=[
            "Lire ailleurs\nElle a pris l'habitude de lire ailleurs que chez elle, dans les gares et les cafés.",
            "Voir aussi clair qu'avant relevait du miracle, dit le patient opéré.",
        ],
    ),
    cue(
        "read_also_heading_after_article",
        reason="nav.related",
        pattern=_READ_ALSO,
        where=TAIL,
        takes=14,
        max_words=9,
        fires=[
            "À lire aussi\nLe prix du blé recule\nLa neige tarde à venir\nUn train déraille\nLe loup revient\nLe vin se vend mal\nLe stade ferme",
            "Lire sur le même sujet\nBudget : les pistes",
        ],
        stays=[
            "Lire aussi, voilà ce qu'elle demandait à ses élèves : lire aussi souvent que possible.",
            "À lire dans la presse étrangère, on comprend que l'affaire inquiète.",
        ],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=r"(?:plus|davantage|encore plus|tout|plus d'articles?|d'autres articles|nos articles|les articles"
        r"|articles|dernières actualités|toute l'actualité|tous les articles) (?:sur|liés? à|de"
        rf"|dans) (?:le même |la même |ce |cette |cet |ces |l')?{_TOPIC}s?"
        rf"|sur (?:le même|la même|ce) {_TOPIC}|(?:dans|de) (?:la|le) même (?:rubrique|{_TOPIC}|série"
        r"|catégorie|collection)|dans (?:cette rubrique|ce dossier|l'actualité|le reste de l'actualité"
        r"|notre dossier)"
        r"|(?:nos |les |autres |d'autres |nos autres |les autres )?(?:articles?|contenus?|sujets?"
        r"|publications?|vidéos?|actus?|actualités?|liens?|pages?|thèmes?|lectures?|histoires"
        r"|dossiers)(?: (?:les|à lire|qui))? (?:similaires?|liée?s?|connexes?|associée?s?|relatifs?"
        r"|apparentée?s?|recommandée?s?|conseillée?s?|suggérée?s?|récente?s?|utiles|suivante?s?|en lien"
        r"|en relation|reliée?s?|voisins|populaires|plus lus|phares)",
        max_words=9,
        fires=[
            "Sur le même sujet\nBudget : les pistes du gouvernement",
            "Articles similaires\nLe vin nature séduit les jeunes\nUne vendange précoce",
            "Dans la même rubrique :\nLes hôpitaux sous tension",
        ],
        stays=[
            "Lire ailleurs\nElle a pris l'habitude de lire ailleurs que chez elle, dans les gares et les cafés.",
            "Des articles récents, publiés dans des revues médicales, ont confirmé ces résultats.",
        ],
    ),
    cue(
        "you_may_like_heading",
        reason="nav.related",
        pattern=r"(?:ces (?:articles|sujets|contenus|vidéos) |cela |ceci |ça |cet article )?(?:pourrai(?:en)?t|peut"
        r"|peuvent|devrai(?:en)?t|va|vont)(?: aussi| également| peut-être)? (?:aussi )?(?:vous"
        r"|t')[ ]?(?:intéresser|plaire)(?: aussi| également)?"
        r"|vous (?:aimerez|allez aimer|pourriez|apprécierez|devriez)(?: (?:aussi|également"
        r"|peut-être))?(?: (?:aimer|apprécier|lire|être intéressée?(?:\(e\))?))?(?: aussi"
        r"| également)?(?: (?:ces articles|cet article|par))?"
        r"|nos recommandations|(?:recommandée?s?|recommandations?|suggestions?|sélectionnée?s?"
        r"|notre sélection|la sélection|notre choix|le choix)(?: d'articles)? (?:pour vous|de la rédaction"
        r"|par la rédaction|d'articles|des lecteurs)"
        r"|(?:contenus?|articles?|liens?) (?:sponsorisée?s?|partenaires?|promus)(?: par [\p{L} ]{3,20})?"
        r"|(?:ailleurs|à lire ailleurs) sur (?:le web|internet|la toile)|autour du web|from the web"
        r"|(?:les )?internautes ont aussi lu|nos lecteurs (?:ont (?:aussi|également) (?:lu|aimé)"
        r"|lisent (?:aussi|en ce moment))|lus en ce moment|poursuivez votre lecture"
        r"|pour continuer votre lecture|à découvrir également|vous avez manqué|si vous avez manqué",
        max_words=9,
        fires=[
            "Vous aimerez aussi\nLa recette du fondant\nDix idées de balade",
            "Ces articles pourraient vous intéresser :\nLe retour du loup\nMétéo du week-end",
            "Contenus sponsorisés\nChangez de chaudière",
            "La sélection de la rédaction\nLes belles adresses de Liège",
        ],
        stays=[
            "Vous aimerez aussi les champignons si vous venez en octobre, quand la forêt sent la noisette.",
            "Recommandations aux voyageurs\nLe ministère conseille d'éviter les zones frontalières jusqu'à nouvel ordre.",
        ],
    ),
    cue(
        "ranking_heading",
        reason="nav.related",
        pattern=r"(?:les |nos |articles? |le |top \d* ?)?(?:articles? |contenus |vidéos |sujets "
        r"|infos )?(?:(?:les )?(?:plus|\+) (?:lue?s?|vue?s?|consultée?s?|populaires?|partagée?s?|commentée?s?"
        r"|récente?s?)|le plus lu|top articles?)(?: (?:aujourd'hui|de la (?:semaine|journée)|du (?:jour"
        r"|moment|mois)|sur [\p{L} .']{2,25}|en ce moment|ces dernières 24 ?h))?"
        r"|(?:les |nos |toutes (?:les|nos) |voir )?(?:dernières?|derniers|autres) (?:actualités?|actus?"
        r"|infos?|informations?|nouvelles|articles?|vidéos?|news|titres|publications|dépêches|minutes?"
        r"|épisodes|numéros|podcasts)(?: (?:de la (?:rubrique|rédaction)|du (?:jour|moment)|(?:de|sur|en"
        r"|dans) [\p{L}' .]{2,30}))?"
        r"|(?:à la une|en direct|fil (?:info|actu|d'actualité|d'actu)|l'info en continu"
        r"|l'actu(?:alité)?(?: du jour| en continu| en direct)?|toute l'actu(?:alité)?|au sommaire|en continu"
        r"|la rédaction vous (?:conseille|recommande)|nos vidéos|en vidéo|vidéos|nos podcasts|nos dossiers"
        r"|nos guides|nos services|services partenaires|les services|nos partenaires|en kiosques?"
        r"|le journal du jour)(?: (?:sur|de|du|en) [\p{L}' .]{2,25})?",
        max_words=8,
        where=BODY | TAIL,
        fires=[
            "Les plus lus\nAccident mortel sur l'A7\nLe nouveau visage du marché",
            "Dernières actualités\nUn feu de forêt maîtrisé\nLe Sénégal en demi-finale",
            "À la une\nLa réforme votée de justesse",
        ],
        stays=[
            "Les plus lus des romanciers vivants ne sont pas toujours les plus traduits, observe l'éditrice.",
            "Dernières nouvelles du front\nL'armée a repris trois villages entre lundi et mardi, selon l'état-major.",
        ],
    ),
    cue(
        "go_further_heading",
        reason="nav.related",
        pattern=r"(?:pour )?(?:aller|allez|poursuivre) plus loin|pour (?:en savoir (?:plus|davantage)"
        r"|approfondir(?: le sujet)?|prolonger(?: la lecture)?|poursuivre la lecture|ne rien (?:rater"
        r"|manquer)(?: de l'actu\w*)?)|plus d'(?:infos?|informations|articles|actualités)"
        r"|en lien avec (?:cet article|ce sujet|cette actualité)|en rapport avec (?:cet article|ce sujet)"
        r"|notre dossier(?: (?:complet|spécial|sur [^.!?]{3,40}))?|retrouvez (?:aussi|également"
        r"|nos autres articles|notre dossier)|(?:nos|d'autres) (?:autres )?(?:articles|décryptages"
        r"|explications|enquêtes)|tout le dossier|(?:voir|consulter) aussi|article (?:précédent|suivant)"
        r"|(?:article|navigation) (?:précédent|suivant|des? articles?)",
        max_words=8,
        fires=[
            "Pour aller plus loin\nLe dossier de la Commission\nNos questions aux candidats",
            "Notre dossier complet :\nTout comprendre à la réforme",
            "En lien avec cet article\nQui sont les nouveaux élus ?",
        ],
        stays=[
            "Aller plus loin demanderait une révision de la Constitution, que personne ne souhaite aujourd'hui.",
            "Le dossier de la discorde\nLe dossier compte 4 000 pages et n'a été communiqué aux avocats qu'en juin.",
        ],
    ),
    drop(
        "previous_next_article",
        reason="nav.related",
        pattern=r"(?:article|page|post|billet|actualité|actu|publication|vidéo|photo|diapo) (?:précédente?"
        r"|suivante?)(?: ?[:>-].{0,120})?|(?:précédent|suivant) ?:.{3,120}",
        whole=True,
        max_words=25,
        fires=["Article précédent", "Article suivant : La gare rouvre ses portes", "Précédent : Le froid arrive"],
        stays=[
            "L'article suivant du règlement prévoit une amende de 500 francs pour les contrevenants.",
            "Suivant les consignes, les élèves sont sortis en rang par la cour.",
        ],
    ),
    drop(
        "live_coverage_line",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,6}(?:suivez|revivez|retrouvez|suivre|revivre) (?:en direct |ici |avec nous "
        r"|sur notre site )?(?:en live |en direct )?(?:le |la |les |l'|notre |ce )?[^.!?]{0,60}\b(?:en direct"
        r"|en live|live|direct|minute par minute)\b[^.!?]{0,60}(?:ici|sur notre (?:site|antenne|page|chaîne)"
        r"|avec nous|dans notre|en cliquant|commenté|sur [\p{L}]+\.\p{L}{2,4})[^.!?]{0,30}[.!]?$",
        max_words=30,
        fires=[
            "Suivez la rencontre en direct sur notre site.",
            "Revivez le match minute par minute avec nous",
        ],
        stays=[
            "Les supporters ont suivi la finale en direct sur un écran géant, place du Marché.",
            "Suivre un procès en direct est désormais possible dans douze tribunaux du pays.",
        ],
    ),
    cue(
        "topics_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:thèmes?|sujets?|mots[ -]clés|thématiques?|étiquettes?)(?: (?:de l'article|abordés|associés|liés|similaires))?",
        fires=["Thèmes\nPort\nBac", "Sujets liés\nPonts\nPort"],
        stays=["Sujets de fâcherie"],
    ),
]
