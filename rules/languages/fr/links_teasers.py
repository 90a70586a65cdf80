"""French teasers behind a label in capitals, pointers to live coverage, lines of a live blog that stay."""

from cleaner.rule import BODY, TAIL, drop, keep

RULES = [
    keep(
        "live_blog_entry",
        pattern=r"^(?:[01]?\d|2[0-3]) ?h ?[012345](?:[01234]|[56789]) ?(?:[-:|]|\.(?= )) ?(?!mis à|maj|publi|par )(?=\S{1,30} \S)",
        stays=[
            "9h05 - La Bourse ouvre dans le vert",
            "14h30 : le ministre quitte le palais",
        ],
        note="A list of links above such a line must not take it along.",
    ),
    drop(
        "capital_label_teaser",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,4}(?-i:VIDÉOS?|VIDEOS?|PHOTOS?|EN IMAGES|EN VIDÉO|CARTE|INFOGRAPHIES?|ENTRETIEN|INTERVIEW"
        r"|DÉCRYPTAGE|DECRYPTAGE|REPORTAGE|TÉMOIGNAGES?|TEMOIGNAGES?|ENQUÊTE|ENQUETE|ÉDITO|EDITO|PODCAST|(?:RE)?LIRE|DIRECT"
        r"|QUIZ|PORTRAIT|ANALYSE|EN DIRECT|RÉCIT|RECIT|EXCLUSIF|SONDAGE|GRAND FORMAT|TRIBUNE|POINT DE VUE|DIAPORAMA|NOTRE DOSSIER"
        r"|LE POINT|EXPLICATIONS|RÉVÉLATIONS|GRAPHIQUES?|NOTRE ENQUÊTE|L'ENQUÊTE|VRAI OU FAUX|FACT-CHECKING|CHRONIQUE)"
        r" ?[.:>|-]+ ?(?=['\"]? ?(?-i:\p{Lu}|\d))(?!.{3,220}[^.]\.[\"']?$)\S.{8,170}$",
        where=BODY | TAIL,
        min_words=4,
        max_words=26,
        fires=[
            "VIDÉO. Le port en travaux, les images",
            "DÉCRYPTAGE. Pourquoi le port est en travaux",
            "RELIRE. Notre enquête sur les quais",
        ],
        stays=[
            "VIDÉO. C'est le mot qu'il avait écrit sur la cassette.",
            "Analyse des sols et relevés : tout est à refaire",
        ],
    ),
    drop(
        "live_pointer",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,6}(?:(?:suivez|retrouvez|revivez|vivez)\b[^.!?]{0,90}\b(?:dans|sur|avec) (?:notre|ce|le"
        r") (?:direct|live|fil|liveblog)\b[^.!?]{0,40}|(?:notre|le) (?:direct|live) (?:ici|à suivre ici|commenté)[^.!?]{0,30}"
        r"|(?:tout (?:savoir|comprendre)|ce qu'il faut (?:savoir|retenir)) (?:sur|à|de|du|des)\b[^.!?]{3,90}"
        r"\b(?:ici|dans notre \p{L}+|sur notre \p{L}+|en cliquant ici))[.!]?$",
        where=BODY | TAIL,
        max_words=26,
        fires=[
            "Suivez l'évolution de la situation dans notre direct.",
            "Tout savoir sur la réforme dans notre dossier",
        ],
        stays=[
            "Suivre le procès dans le direct de la radio l'a épuisée, dit-elle.",
            "Tout comprendre aux retraites demande du temps, admet le professeur.",
        ],
    ),
    drop(
        "continues_below",
        reason="ad.label",
        pattern=r"(?:(?:l'article|le texte|l'interview|la suite|votre lecture|la lecture)(?: de l'article)? (?:continue|se poursuit"
        r"|se trouve|reprend) (?:ci-dessous|plus bas|après (?:la|cette|l') ?(?:publicité|pub|annonce|vidéo|image)|sous (?:la"
        r"|cette) (?:publicité|pub|vidéo|photo))|(?:suite|fin) (?:de l'article )?(?:ci-dessous|après la pub\w*|de la (?:publicité"
        r"|promotion))|(?:publicité|pub),? continuez votre lecture.{0,20}|poursuivez (?:votre lecture )?(?:ci-dessous"
        r"|après la pub\w*))",
        whole=True,
        max_words=10,
        fires=[
            "L'article continue ci-dessous",
            "La lecture continue après la publicité",
            "Fin de la publicité",
        ],
        stays=["La lecture se poursuit dans le jardin.", "La suite se trouve dans les archives."],
    ),
]
