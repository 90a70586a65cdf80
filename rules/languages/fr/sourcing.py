"""French agency lines, translations, republished articles, corrections."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

_AG = (
    r"(?:\L<agency>|agences?|ATS|ats|awp|AWP|QMI|Agence QMI|La Presse canadienne|Agence France[- ]Presse|APS"
    r"|MAP|TAP|AIB|ANP|APA news|Xinhua|RFI|BBC|AMI|Belga|belga|Relaxnews|ETX|ETX Daily Up)"
)

RULES = [
    drop(
        "with_agency",
        reason="meta.sourcing",
        pattern=rf"[(\[]?(?:(?:(?:la |notre )?rédaction|le [\p{{L}}']{{3,20}}|la [\p{{L}}']{{3,20}}"
        rf"|[\p{{L}}'.]{{3,25}}|{NAMES})(?: ?[,|/-])? )?(?:avec|d'après|source ?:|sources ?:|selon|agence ?:"
        rf"|agences ?:|par) ?(?:l'|la |les )?(?:agences? (?:de presse )?)?{_AG}(?: ?(?:,|et|/|&|-"
        rf"|avec) ?(?:l'|la )?{_AG}){{0,4}}[)\]]?",
        whole=True,
        max_words=12,
        where=OUTSIDE | head(8) | tail(6),
        fires=[
            "Avec AFP",
            "(avec l'AFP et Reuters)",
            "La rédaction avec Belga",
            "Source : AFP",
            "Le Courrier avec ATS",
        ],
        stays=[
            "Avec Reuters, l'agence reste l'une des plus anciennes du monde, rappelle l'historienne.",
            "Selon Belga, trois personnes ont été blessées.",
        ],
    ),
    drop(
        "swiss_agency_signature",
        reason="meta.sourcing",
        pattern=r"\(?(?:ats|awp|afp|belga|agences?|keystone-ats|sda|dpa|reuters)(?: ?[/,&] ?(?:ats|awp|afp|belga"
        r"|agences?|nxp|lematin|dpa|ap|reuters|ans|jdo|\p{L}{2,4}|avec agences)){1,4}\)?",
        whole=True,
        max_words=6,
        where=tail(4),
        fires=["ats/afp", "(AFP/NXP)"],
        stays=[
            "L'accord AFP/Reuters sera signé lundi à Paris.",
            "Le procès a été suivi par des agences et des télévisions du monde entier.",
        ],
    ),
    drop(
        "written_from_agency",
        reason="meta.sourcing",
        pattern=r"^(?:cet article|ce texte|cette dépêche|article|contenu|texte|dépêche)(?: (?:a été"
        rf"|est))?(?: [\p{{L}}]+)?(?: et [\p{{L}}]+)? (?:rédigée?|publiée?|produite?|issue?|réalisée?|repris"
        r"|reprise|adaptée?|automatiquement|traduite?|fournie?|générée?|écrite?|vérifiée?"
        rf"|relue?)(?: automatiquement)?(?: et \p{{L}}+)? (?:à partir|avec|par|depuis|sur la base|d'après"
        rf"|d'un|en collaboration|du fil|d'une)\b.{{0,50}}(?:{_AG}|dépêches?|fil d'agence|agences? de presse"
        rf"|intelligence artificielle|l'ia\b|traduction automatique|outils? de traduction|deepl)\b.{{0,120}}$",
        max_words=45,
        fires=[
            "Cet article a été rédigé à partir de dépêches d'agence.",
            "Cet article a été traduit automatiquement par une intelligence artificielle puis relu.",
        ],
        stays=[
            "Ce texte a été rédigé par une commission de douze juristes venus de toute l'Afrique.",
            "Cette dépêche, envoyée par le consul, mit trois semaines à atteindre Paris.",
        ],
    ),
    drop(
        "contributors_line",
        reason="meta.sourcing",
        pattern=rf"^[(\[]?(?:avec (?:la (?:contribution|collaboration|participation)|l'aide|le concours|des informations) d[e'] ?|(?:ont|a) (?:également )?(?:contribué|participé|collaboré) à (?:cet article|ce reportage|cette enquête|ce dossier) ?:? ?|(?:édition|révision|relecture|traduction|traduit|adaptation|adapté|version française|montage|recherche|édité|mise en page|réalisation)(?: (?:française|de l'anglais|de l'allemand|de l'italien|de l'espagnol|de l'arabe|du \p{{L}}+|en français|et adaptation|et adapté))*(?: ?:| par)(?: la rédaction)? ?)(?:(?:{NAMES}|{_AG}|la rédaction|notre (?:rédaction|correspondante?))[^.!?]{{0,60}}|l'ia\b[^.!?]{{0,60}}|deepl\b[^.!?]{{0,60}})[)\].]*$",
        max_words=30,
        where=head(8) | tail(5),
        fires=[
            "Traduit de l'anglais par Hélène Morand",
            "Avec la collaboration de Paul Tremblay et Zoé Roy",
            "Ont contribué à cet article : Anne Petit, Luc Grand",
            "Édition : Marc Duval",
        ],
        stays=[
            "Traduit de l'anglais par son fils, le recueil a paru en 1998 chez un petit éditeur de Namur.",
            "Ont participé à cette enquête 1 200 adolescents de sept pays.",
        ],
    ),
    drop(
        "agency_contributor_sentence",
        reason="meta.sourcing",
        pattern=rf"^{NAMES}(?: [\p{{L}}]+)? (?:a|ont) (?:également |aussi )?(?:contribué|participé"
        r"|collaboré) à (?:cet article|ce reportage|cette enquête|ce dossier|cette histoire"
        rf"|la rédaction de cet article)(?: (?:depuis|à|au|aux|avec|pour) .{{0,60}}|[.,)\]]{{0,2}})$",
        max_words=30,
        where=tail(6),
        fires=[
            "Anne Petit et Luc Grand ont contribué à cet article.",
            "Zoé Roy a participé à ce reportage depuis Québec.",
        ],
        stays=[
            "Trois laboratoires ont contribué à cette étude, la plus vaste à ce jour.",
            "Luc Grand a participé à cette enquête publique en tant que riverain, et il n'a pas été entendu.",
        ],
    ),
    drop(
        "republished_from",
        reason="legal.republished",
        pattern=r"\b(?:cet article|ce texte|cette (?:tribune|enquête|chronique|analyse|interview)|cet entretien"
        r"|ce reportage|ce billet|ce contenu)\b(?! (?:de|du) (?:la (?:loi|constitution)|code|traité))(?:.{0,50})\b(?:(?:republiée?|reprise?|reproduite?) (?:à partir|de"
        r"|du|avec|sous|par|depuis|ici)|(?:est (?:d'abord )?parue?|a (?:d'abord |initialement "
        r"|originellement )?(?:été )?(?:d'abord |initialement |originellement |également )?(?:publiée?|parue?"
        r"|diffusée?)) (?:initialement |originellement |d'abord |pour la première fois |à l'origine )?(?:dans"
        r"|sur|par|en|chez|sous)\b(?! une? ))",
        max_words=45,
        where=head(6) | tail(6),
        fires=[
            "Cet article est republié à partir de La Revue libre sous licence Creative Commons.",
            "Ce texte a été initialement publié sur le site de nos confrères du Phare.",
        ],
        stays=[
            "Cet article de la constitution a été publié en 1848.",
            "La lettre a été publiée par le ministère, qui en avait longtemps nié l'existence.",
            "Son premier récit est paru en feuilleton dans un quotidien de Dakar.",
        ],
    ),
    drop(
        "original_article_link",
        reason="legal.republished",
        pattern=r"(?:lire|voir|consulter|retrouver) (?:l'article|la version|le texte|l'original)(?: (?:original"
        r"|originale|d'origine|source|en anglais|en français|en \p{L}+))*(?: (?:sur|de|publié) [^.!?]{2,50})?"
        r"|(?:l')?article (?:original|d'origine|source)(?: ?:.{2,120}| (?:publié|paru|ici|sur"
        r"|en anglais).{0,80})?|(?:première publication|publication originale|l'article original (?:a été"
        r"|est)|publié (?:à l'origine|initialement)|version originale|source originale)(?: (?:ici|sur|dans|le"
        r"|par|en))?(?: ?:)? ?[^.!?]{0,80}",
        whole=True,
        max_words=20,
        where=head(6) | tail(8),
        fires=["Lire l'article original", "Article original publié sur Le Phare", "Lire la version en anglais"],
        stays=[
            "La version originale du tableau, longtemps perdue, a été retrouvée dans un grenier. Elle sera vendue.",
            "Voir le texte original aide à comprendre les choix de la traductrice.\nElle s'en explique.",
        ],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=rf"(?:sources?|avec|source de l'article) ?: ?(?:{_AG}|(?:https?://|www\.)\S+"
        rf"|(?-i:\p{{Lu}})[\p{{L}}\d'.-]*(?:(?:, ?| ?/ ?| & | - | )[\p{{L}}\d'.-]+){{0,7}})",
        whole=True,
        max_words=12,
        where=tail(6),
        fires=["Source : Agence de presse du Bénin", "Sources : OMS, Unicef", "Source : https://example.org/rapport"],
        stays=[
            "Source : la rivière naît à 1 800 mètres d'altitude, sous un glacier qui recule d'année en année, et rejoint le lac.",
            "Sources : de vie, de conflits et de légendes, les fontaines du village ont une longue histoire à raconter aux visiteurs.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^[^\p{L}]{0,4}(?:erratum|errata|rectificatifs?|rectification|correctif|correction|précision"
        r"|mise à jour|màj|maj|note (?:de la rédaction|de l'éditeur|de la rédactrice|du rédacteur)"
        r"|n\.?d\.?l\.?r\.?|édit|droit de réponse|clarification|mise au point)(?: (?:du|le|de|apportée|à|d'"
        r"|au|\(|\d)[^:.]{0,50})? ?[:.,-].{10,600}$|\b(?:une|la) (?:première "
        r"|précédente )?version (?:antérieure|précédente|initiale|première)?(?: d[eu]| de cet"
        r"| de ce)?.{0,20}\b(?:article|texte|dépêche|reportage)\b.{0,40}\b(?:indiquait|affirmait|mentionnait"
        r"|faisait|comportait|contenait|attribuait|disait|précisait|laissait)|^(?:cet article|ce texte"
        r"|le titre de cet article|cette version) a été (?:corrigée?|modifiée?|mise? à jour|rectifiée?"
        r"|amendée?|actualisée?)\b.{0,250}$|\bcontrairement à ce (?:que nous (?:avons|avions)|qui (?:était"
        r"|a été)) (?:écrit|indiqué|affirmé|publié|annoncé)",
        max_words=140,
        fires=[
            "Erratum : le prénom de la députée a été corrigé.",
            "Une version précédente de cet article indiquait par erreur que le pont datait de 1902.",
            "Précision : la réunion s'est tenue mardi et non lundi.",
            "Cet article a été modifié le 3 mars pour ajouter la réponse de l'entreprise.",
        ],
        stays=[
            "La correction des copies commence lundi dans les lycées de la capitale.",
            "Cet article a été voté à main levée, puis abrogé deux ans plus tard.",
        ],
    ),
    drop(
        "swiss_agency_alone",
        reason="meta.sourcing",
        pattern=r"[(\[]?(?-i:ATS|AWP|ats|awp|APS|MAP|QMI|Keystone-ATS|KEYSTONE-ATS)[)\]]?",
        where=head(8) | tail(4),
        whole=True,
        max_words=2,
        fires=["(ATS)", "Keystone-ATS"],
        stays=["L'ATS a publié la liste des candidats.", "Le MAP ferme ses portes en mai."],
    ),
    drop(
        "first_published",
        reason="legal.republished",
        where=head(6) | tail(6),
        max_words=24,
        pattern=r"^[\[(*]? ?(?:article|texte|tribune|chronique|entretien|interview|reportage|enquête|billet)s? (?:initialement |d'abord |également |originellement |déjà )?(?:publiée?|parue?|diffusée?|reprise?)s?(?: le \d[\d/. \p{L}]{3,20})?,? (?:initialement |d'abord )?(?:dans|sur|par|du|chez) (?:l[ea'] ?|les |notre |nos )?[^.!?\",]{2,70}[.)\]]{0,2}$"
        r"|^(?:cet article|ce contenu|cette dépêche|ce texte) (?:a été|est) (?:co-?)?publiée? (?:automatiquement|(?:conjointement|simultanément) (?:avec|par|dans|sur)|en (?:partenariat|collaboration) avec)\b[^\"]{0,80}$"
        r"|^(?:retrouvez|lisez|à lire(?: dans)?)(?: (?:cet article|ce dossier|l'intégralité de (?:cet article|ce dossier|cet entretien)|l'article complet))? (?:dans )?(?:notre|l') ?édition (?:du|de ce|papier|abonnés|numérique|datée?)\b[^.!?\"]{0,50}\.?$",
        fires=[
            "Article initialement publié sur le site de La Revue libre",
            "Cet article a été publié automatiquement. Source : ats",
            "Cet article est publié conjointement avec La Revue libre.",
            "Retrouvez cet article dans notre édition du 12 mars",
        ],
        stays=[
            "Article paru en pleine guerre, il passa inaperçu.",
            "Textes repris par la chorale, les psaumes ont ému.",
        ],
    ),
]
