"""French bylines, dates, reading times, section labels, biographies, contacts, tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, cue, drop, head, label, tail, vocabulary

_DAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?,? (?:le )?)?"
_DATE = (
    rf"(?:{_DAY}(?:\d{{1,2}}|1er)\.? ?(?:\L<fr_month>\.?)(?: ?\d{{4}})?"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-](?:20)?\d{{2}}|\d{{4}}-\d{{2}}-\d{{2}}|aujourd'hui|hier|il y a (?:\d+"
    r"|une?|quelques) (?:heures?|minutes?|jours?|semaines?|mois|h|min))"
)
_FULL_NAME = r"(?-i:\p{Lu}[\p{L}'.-]+(?: (?:(?:de|du|des|la|le|van|von|el|al|ben) ){0,2}\p{Lu}[\p{L}'.-]*){1,3})"
_TIME = (
    r"(?:[,.|-]? ?(?:à|-|—|\|)? ?\d{1,2} ?(?:h|:|heures) ?\d{0,2}(?: ?(?:min|\([^)]{2,25}\)|gmt|utc|tu|het?"
    r"|hae|hne|[ap]m)(?:[+-]\d+)?)?)?"
)
_ROLE = (
    r"(?:journalistes?(?: \p{L}+)?|rédact(?:eur|rice)s?(?: en chef)?(?: adjointe?)?(?: web)?|(?:grande?"
    r"|chef(?:fe)?) reporter|reporters?|correspondante?s?|envoyée?s? spéciale?s?|chroniqueu(?:r|se)s?"
    r"|éditorialiste|pigiste|chef(?:fe)? (?:de (?:rubrique|service)|du service)|secrétaire de rédaction"
    r"|directeur de (?:la rédaction|la publication)|directrice de (?:la rédaction|la publication)"
    r"|photojournaliste|photographe|stagiaire|community manager|responsable éditoriale?|alternante?|vidéaste"
    r"|data-?journaliste)"
)

RULES = [
    vocabulary(
        "fr_month",
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre", "fevrier", "aout", "decembre", "janv", "févr", "fév", "avr", "juil", "sept", "oct", "nov", "déc",
        ],
    ),
    label(
        "byline_by",
        part="byline",
        pattern=r"(?:(?:un |une )?(?:texte|reportage|article|récit|enquête|analyse|dossier|billet|chronique|propos"
        r"|entretien|interview|édité|publié|écrit|rédigé|réalisé|proposé|posté|posted"
        r"|mis en ligne)s?(?: (?:rédigé|réalisé|recueillis|recueilli|mené|écrit|et photos|publié"
        r"|signé)s?e?)? (?:par|de)|par)(?: ?: ?| )(?:notre (?:correspondante?"
        rf"|envoyée? spéciale?),? )?(?:{NAMES}|la rédaction(?: (?:de |d'|du )?[\p{{L}}' .-]{{2,30}})?"
        rf"|le service [\p{{L}}é ]{{3,30}}|(?:\L<agency>)|rédaction(?: (?:web|avec|de"
        rf"|du))?(?: [\p{{L}}'.-]{{2,25}}){{0,3}})(?: ?(?:[,|/(•·-]|avec|et) ?(?:(?:avec )?(?:l'"
        rf"|la )?\L<agency>(?: et (?:l'|la )?\L<agency>)?|agences?|{_ROLE}[^.!?]{{0,50}}|(?:à|au|en"
        rf"|aux) (?-i:\p{{Lu}})[\p{{L}}' -]{{2,40}}|{NAME}|{_DATE}{_TIME}|@\w+"
        rf"|rédaction \p{{L}}+)[)]?){{0,4}}",
        whole=True,
        max_words=22,
        where=head(12) | tail(4),
        fires=["Par Sophie Lambert", "Par Luc Morin et Anne Dupuis, à Kigali", "Propos recueillis par Marc Duval", "Par la rédaction avec AFP", "Un texte de Julie Tremblay"],
        stays=[
            "De Genève à Lausanne, les trains roulent de nouveau normalement.",
            "Par Toutatis, le ciel ne nous est pas tombé sur la tête.",
        ],
    ),
    label(
        "byline_role",
        part="byline",
        pattern=rf"(?:{NAMES}(?: ?[,|/(•·-] ?| )(?:notre )?{_ROLE}(?: (?:à|au|chez|pour|de|du|en|web|spécialisée?"
        rf"|politique|culture|sport)s?\b[^.!?:;\"]{{0,50}})?\)?|{_ROLE} ?[•·|:,-] ?{NAMES}|(?:journaliste"
        r"|rédact(?:eur|rice)|reporter|chef(?:fe)? (?:adjointe? )?(?:du|de)) (?:au|à|du|de|pour|à la"
        rf"|en charge|de la)? ?(?:service|rubrique|pôle|rédaction|desk)(?: [\p{{L}}'-]+){{0,4}}|(?:auteure?s?"
        r"|autrice|rédaction|journalistes?|texte|textes|reportage|propos recueillis|enquête"
        rf"|photographe) ?(?::|\|) ?{NAMES}(?: ?[,|(-] ?[^.!?]{{2,40}})?)",
        whole=True,
        max_words=18,
        where=head(12) | tail(4),
        fires=["Claire Fontaine, journaliste", "Journaliste • Paul Mercier", "Texte : Aline Roy", "Jean Kouassi, correspondant à Abidjan", "Journaliste au service Économie"],
        stays=[
            "Claire Fontaine, journaliste à Lyon, a été relâchée mardi après trois ans de captivité.",
            "Texte : ce que dit vraiment la nouvelle loi sur l'asile",
        ],
    ),
    label(
        "correspondent_line",
        part="byline",
        pattern=r"(?:de (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?s?|bureau)(?: (?:permanente?"
        r"|régionale?))?|(?:correspondante?|envoyée? spéciale?)) (?:à|au|en|aux|dans|de|en|chez"
        rf"|pour)(?: (?:l'|la |le |les )?[\p{{L}}'(),-]+){{1,6}}|{NAMES}[ ,(]+(?:à|au|en"
        rf"|aux) (?-i:\p{{Lu}})[\p{{L}}'-]+(?: (?-i:\p{{Lu}})[\p{{L}}'-]+)?[ ,(]*(?:envoyée?s? spéciale?s?"
        r"|correspondante?s?|correspondance)(?: particulière)?\)?",
        whole=True,
        max_words=16,
        where=head(12) | tail(4),
        fires=["De notre correspondante à Bruxelles", "Envoyé spécial à Bamako", "Anne Roy (à Montréal, correspondance)"],
        stays=[
            "De notre correspondance, il ne reste que trois lettres, écrit le poète.",
            "Envoyé spécial à Beyrouth pendant la guerre, il y avait perdu un ami.\nIl n'y est jamais retourné.",
        ],
    ),
    label(
        "published_date",
        part="date",
        pattern=r"(?:(?:article |contenu |texte |initialement |première )?(?:publiée?|publication|mise? (?:à jour"
        r"|en ligne)|modifiée?|actualisée?|créée?|postée?|parue?|diffusée?|rédigée?|dernière (?:mise à jour"
        r"|modification|actualisation)|maj|màj|date(?: de publication)?|temps|édition du|édité"
        r"|écrit)(?: (?:de l'article|dernière))? ?:? ?(?:le |ce |du |depuis |hier |aujourd'hui "
        rf"|à )?:? ?(?:{_DATE})?{_TIME}(?: ?[,|/(•·.-] ?| "
        rf"| ?par [\p{{L}} .'-]{{3,40}}[ ,|-]*)?){{1,3}}(?:\(?(?:mis à jour|modifié"
        rf"|actualisé)[^.!?]{{0,40}}\)?)?(?: ?[·•|,-] ?(?:lecture"
        rf"|temps de lecture)?[ :]*\d+ ?min\w*(?: de lecture)?)?(?: ?par {NAME})?",
        whole=True,
        max_words=26,
        where=head(14) | tail(4),
        fires=["Publié le 12 mars 2024 à 9h30", "Mis à jour le 03/05/2023 à 17:45", "Publié le 4 juin 2022 à 08:01Mis à jour le 5 juin 2022 à 10:00", "Dernière mise à jour : il y a 3 heures", "Publié hier à 18 h 05"],
        stays=[
            "Publié en 1947, le journal de la jeune fille a été traduit dans soixante-dix langues.",
            "Mis à jour en mars, le plan prévoit 300 logements de moins que l'ancien.",
        ],
    ),
    label(
        "bare_date_line",
        part="date",
        pattern=rf"(?:le )?(?:{_DAY}(?:\d{{1,2}}|1er) (?:\L<fr_month>)\.? 20\d{{2}}|il y a (?:\d+|une?"
        rf"|quelques) (?:heures?|minutes?|jours?|semaines?))(?:,? ?(?:à|-|\||•)? ?\d{{1,2}} ?(?:h"
        rf"|:) ?\d{{0,2}})?(?: ?[-|•·,] ?(?:{NAMES}|(?:modifié|mis à jour|par|lecture"
        rf"|actualisé)[^.!?]{{2,50}}))?",
        whole=True,
        max_words=16,
        where=OUTSIDE | head(4),
        fires=["Jeudi 14 septembre 2023", "12 mai 2021, 14h30", "il y a 3 heures"],
        stays=[
            "Le 8 mai 1945, à 15 heures, les cloches ont sonné dans tout le pays.",
            "Il y a trois heures encore, personne ne croyait à un accord.",
        ],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:temps (?:de lecture|estimé)|durée de (?:la )?lecture|lecture|à lire en|lire en"
        r"|article à lire en)(?: (?:estimée?|de (?:l'article|environ)))? ?:? ?(?:env(?:\.|iron)?|moins d[e']"
        r"|:|<)? ?(?:\d+|une|deux|trois|quatre|cinq)(?: ?[-àa] ?\d+)? ?(?:min(?:utes?|s)?|mn"
        r"|')\.?(?: ?\d+ ?s\w*)?(?: ?[|•·-] ?.{2,40})?|(?:environ )?\d+ ?(?:min(?:utes?|s)?"
        r"|mn)\.? (?:de lecture|à lire|pour lire|read)|lecture ?(?:rapide|longue)",
        whole=True,
        max_words=12,
        fires=["Temps de lecture : 4 min", "Temps de lecture : < 1 min.", "Lecture 3 min.", "5 minutes de lecture", "Temps de lecture estimé : 2 minutes"],
        stays=[
            "Le temps de lecture moyen des enfants est tombé à 19 minutes par jour.",
            "Dix minutes de lecture chaque soir suffisent, assure la pédagogue.",
        ],
    ),
    drop(
        "section_label_in_head",
        reason="nav.section",
        pattern=r"(?:(?:accueil|actualités?|actus?|infos?|monde|international|afrique|europe|france|belgique|suisse"
        r"|québec|canada|régions?|régional|local|politique|économie|eco|bourse|finances?|société"
        r"|faits[ -]divers|justice|police|santé|sciences?|tech(?:nologie)?s?|high-tech|numérique|médias?"
        r"|culture|cinéma|musique|livres?|arts?|télé(?:vision)?|séries|people|célébrités|sports?|football"
        r"|foot|rugby|tennis|cyclisme|hockey|auto(?:mobile)?s?|environnement|climat|planète|éducation|emploi"
        r"|immobilier|conso(?:mmation)?|voyages?|cuisine|recettes|style|mode|lifestyle|opinions?|débats?"
        r"|idées|tribunes|magazine|histoire|météo|religion|conflits|diplomatie|migration|agriculture|énergie"
        r"|transports?|insolite|loisirs|gastronomie|maison|famille|vie pratique|argent|entreprises|industrie"
        r"|national|nécrologie|coopération|sécurité|elections?|élections?)(?: ?[|/>»•·:,-]+ ?| )?){1,5}",
        whole=True,
        max_words=6,
        where=HEAD,
        fires=["Accueil > Monde > Afrique", "Faits divers"],
        stays=[
            "Économie et climat font rarement bon ménage, dit la députée.",
            "La politique du logement reste le point faible du gouvernement.",
        ],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        pattern=r"^(?:vous êtes ici ?:|(?:retour à )?(?:l')?accueil ?[>/»|\"']) ?[^.!?]{0,160}$",
        max_words=25,
        where=OUTSIDE | head(6),
        fires=["Vous êtes ici : Accueil / Actualités / Société", "Accueil > Sports > Ski alpin"],
        stays=[
            "Vous êtes ici chez vous, a dit le maire aux familles réunies dans la salle des fêtes.",
            "L'accueil des réfugiés divise le canton depuis des mois.",
        ],
    ),
    label(
        "author_biography",
        part="bio",
        pattern=r"^(?![^.]{0,140}\b(?:que (?:le|la|les)|et a passé|accusée?|arrêtée?|tuée?|condamnée?) )"
        rf"(?:{_FULL_NAME},? (?:est|travaille comme|est un|est une|collabore|écrit|couvre|suit|a rejoint"
        rf"|dirige)(?: (?:un|une|le|la|notre|également|aussi))? ?(?:{_ROLE}\b.{{0,80}}\b(?:(?:à|au|aux|chez"
        r"|pour|de|du|d'|basée? à|depuis|spécialisée?|et) ?)|(?:pour|dans|à|au|chez|les"
        rf"|l') ?(?:\p{{L}}+ ){{0,4}}(?:la rédaction|l'actualité|notre (?:journal|site|rédaction|magazine)"
        r"|le service)\b)|(?:journaliste|rédact(?:eur|rice)|reporter|chroniqueu(?:r|se)|passionnée? (?:de|d'"
        rf"|par)|diplômée? (?:de|d'|en)|titulaire d')\b.{{0,140}}\b(?:j'ai|je (?:suis|couvre|m'occupe|traite"
        rf"|travaille|suis)|{NAME} (?:a rejoint|écrit|couvre|suit|traite)|rejoint (?:la rédaction|l'équipe"
        r"|le service)|notre (?:rédaction|équipe))|à propos de l'aut(?:eur|eure|rice)\b(?!, (?:on|il|elle|nul|rien)\b))",
        max_words=110,
        where=tail(4),
        fires=[
            "Léa Girard est journaliste à La Gazette depuis 2016. Elle suit les questions d'éducation.",
            "Journaliste depuis quinze ans, j'ai couvert les tribunaux avant de rejoindre le service Monde.",
            "À propos de l'auteur",
        ],
        stays=["Jeanne Petit est journaliste au quotidien que le ministre a poursuivi.", "Jean Petit est correspondant à Moscou et a passé six mois en prison.",
            "« Paul Lemaire est journaliste à la télévision nationale et il n'a rien fait », répète son avocat.",
            "À propos de l'auteur, on ne sait rien.",
            "Elle était journaliste, il était boulanger ; ils se sont connus à la gare de Namur.",
        ],
    ),
    label(
        "author_heading",
        part="bio",
        pattern=r"(?:à propos d[eu]s? (?:l'aut(?:eure?|rice)s?|auteurs|journaliste)|(?:l'|les )aut(?:eure?|rice"
        r"|eur)s?|sur l'aut(?:eur|rice)|qui (?:est l'auteur|sommes-nous)|biographie de l'aut(?:eur|rice))",
        whole=True,
        max_words=6,
        where=tail(6),
        fires=["À propos de l'auteur", "Les auteurs"],
        stays=[
            "Les auteurs de l'attaque courent toujours, selon le procureur.",
            "L'auteur a dédié ce livre à sa sœur, morte l'an dernier.",
        ],
    ),
    drop(
        "author_page_link",
        reason="meta.byline",
        pattern=r"(?:voir|lire|retrouver|consulter|tous|suivre|contacter|écrire à)(?: (?:le profil|tous|les|la page"
        r"|ses|la biographie|plus d'|d'autres))* ?(?:articles?|publications?|profil|page|l'auteure?"
        rf"|l'autrice|le journaliste|la journaliste|contenus)? ?(?:de|du|par|d'|à)? ?(?:{NAME}|l'auteur"
        r"|l'autrice|ce journaliste|cet auteur|cette autrice|cette journaliste)",
        whole=True,
        max_words=9,
        where=head(12) | tail(6),
        fires=["Voir tous les articles de Luc Morin", "Lire ses articles de Anne Roy", "Contacter l'auteur"],
        stays=[
            "Voir Venise et mourir, disait-on jadis.",
            "Retrouver Marie devint pour lui une obsession de chaque instant.",
        ],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        pattern=r"^(?:contact(?:ez|er)?(?:-nous)?|(?:pour )?(?:nous (?:contacter|écrire|joindre)"
        r"|joindre (?:la rédaction|l'auteur|notre journaliste))|écrivez-nous|écrire à (?:la rédaction"
        r"|l'auteur)|rédaction|courriel|e-?mail|service (?:abonnements?|commercial)"
        r"|mail)\b.{0,80}(?:@[\w.-]+\.\w{2,}|\[email protected\]|(?:\+?\d{2,3}[ .]?){3,6}"
        r"|formulaire de contact).{0,60}$|^(?:contact|contactez-nous|nous contacter|nous écrire"
        r"|contacter la rédaction|écrire à (?:la rédaction|l'auteure?|l'autrice)|joindre la rédaction)$"
        r"|^(?:vous pouvez|pour) (?:nous )?(?:contacter|joindre|écrire à)\b.{0,60}\b(?:l'auteur"
        r"|notre journaliste|la rédaction|nous)?\b.{0,40}@[\w.-]+\.\w{2,}.{0,20}$",
        max_words=28,
        fires=[
            "Contact : redaction@example.ch",
            "Pour joindre notre journaliste : luc@example.com",
            "Contactez-nous",
            "Rédaction : +32 2 555 12 34",
        ],
        stays=[
            "Contact avait été pris dès lundi avec les ravisseurs, a révélé le ministre.",
            "Rédaction, orthographe, calcul : le niveau des élèves baisse.",
        ],
    ),
    label(
        "tags_line",
        part="tags",
        pattern=r"^(?:tags?|mots?[ -]clés?|étiquettes?|thèmes?(?: (?:associés|liés|abordés))?|thématiques?"
        r"|sujets(?: (?:liés|abordés|associés))?|(?:plus|davantage) (?:sur|d'articles sur)|classé (?:dans"
        r"|sous)|catégories?|rubriques?|dans (?:la rubrique|cet article)|tagué(?: avec)?|mots-dièse)(?: ?(?::"
        r"|>|\|)+ ?| #)[^.!?]{2,220}$",
        max_words=40,
        where=OUTSIDE | tail(6),
        fires=["Mots-clés : élections, Sénégal, justice", "Tags : Vin, Bourgogne", "Classé dans : Environnement"],
        stays=[
            "Sujets : trois femmes, un fleuve et la guerre, dans un roman que la critique a salué.\nIl paraît jeudi.",
            "Thème : la ville. Les candidats avaient quatre heures pour composer.",
        ],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        pattern=r"(?:tags?|mots?[ -]clés?|étiquettes?|thèmes? (?:associés|liés|abordés)|thématiques? (?:associées"
        r"|liées)|sujets (?:liés|abordés|associés)|sur les mêmes thèmes|les thèmes de cet article"
        r"|dans cet article|lieux, personnes, thèmes|catégories?)",
        takes=15,
        item_words=6,
        max_words=6,
        where=OUTSIDE | tail(10),
        fires=["Mots-clés\nVin\nBourgogne", "Thèmes associés\nÉlections", "Tags :\nOtan\nCanada"],
        stays=[
            "Les étiquettes devront indiquer l'origine du miel à partir de juin.",
            "Dans cet article, paru en 1905, il posait les bases de sa théorie.",
        ],
    ),
    label(
        "role_alone",
        part="byline",
        pattern=rf"{_ROLE}(?: (?:politique|économie|culture|sport|société|web|international|monde|indépendante?|(?:à|au|en"
        rf") (?-i:\p{{Lu}})\p{{L}}+))?",
        whole=True,
        max_words=4,
        where=head(12) | tail(4),
        fires=["Journaliste", "Correspondante à Bruxelles", "Journaliste politique"],
        stays=["Journaliste, elle ne voulait pas l'être.", "Le photographe est arrivé trop tard."],
    ),
    label(
        "our_journalist",
        part="bio",
        where=tail(3),
        max_words=30,
        pattern=r"^notre (?:journaliste|correspondante?|chroniqueu(?:r|se)|reporter|envoyée? spéciale?) (?:suit|couvre|écrit|traite|travaille|chronique|raconte)\b[^.\"?!]{2,100}\b(?:depuis|pour|chaque|tou(?:te)?s les)\b[^.\"?!]{2,60}\.?$",
        fires=["Notre journaliste suit l'actualité de la justice depuis 2015.", "Notre chroniqueuse écrit chaque semaine pour nos pages."],
        stays=["Notre reporter suit le convoi à pied."],
    ),
]  # fmt: skip
