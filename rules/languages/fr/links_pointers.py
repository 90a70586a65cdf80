"""French pointers to other pages: after an arrow, after a full stop, "click here", where an article goes on."""

from cleaner.rule import drop

RULES = [
    drop(
        "read_dot_teaser",
        reason="nav.read_more",
        max_words=35,
        min_words=4,
        pattern=r"^[^\p{L}\d]{0,6}(?-i:[ÀA] (?:LIRE|VOIR|ÉCOUTER|RELIRE|REVOIR|DÉCOUVRIR)|LIRE|VOIR)(?: (?-i:AUSSI|ÉGALEMENT|ENCORE))? ?(?:\.|-) ?[\[\"']?(?-i:[\p{Lu}\d])[^\n]{8,200}[^.\s]$",
        fires=[
            "À LIRE AUSSI. Grève des bus : les prévisions pour jeudi",
            "→ À LIRE. Grève des bus, les prévisions",
            ">>> À LIRE – [Tribune] Le port, ce malade qui s'ignore",
        ],
        stays=["À LIRE. Deux mots au feutre sur le carton, et rien dedans.", "À lire les conclusions, le juge a souri"],
    ),
    drop(
        "arrow_pointer",
        reason="nav.read_more",
        max_words=30,
        pattern=r"^(?:>{2,3}|»{1,2}|→|►|▶) ?(?:suivez|retrouvez|revivez|lisez|relisez|lire|relire|voir|revoir|découvrez|regardez|consultez|écoutez|cliquez|abonnez-vous|téléchargez|participez|notre|nos|(?:à|a) lire)\b[^\n]{4,180}[^.\s]$",
        fires=[">> Suivez en direct l'évolution de la situation", "→ Retrouvez tous les résultats du second tour"],
        stays=["→ Suivez-moi, a dit le guide.", "Suivez en direct le match, disait l'affiche."],
    ),
    drop(
        "click_here_to",
        reason="nav.read_more",
        max_words=30,
        pattern=r"^pour [^.!?\"]{5,140}[, ](?:cliquez|rendez-vous|c'est|suivez le lien)(?: (?:par )?(?:ici|là|sur (?:ce|le) lien))(?: (?:ci-dessous|suivant))?\W{0,3}$",
        fires=[
            "Pour revivre notre direct sur votre tablette ou votre mobile, cliquez ici.",
            "Pour vous inscrire, c'est par ici !",
        ],
        stays=[
            "Pour adopter un chien, cliquez ici, promettait le site aux familles.",
            "Pour venir au lac, c'est là que l'on tourne.",
        ],
    ),
    drop(
        "article_goes_on",
        reason="ad.label",
        whole=True,
        max_words=8,
        pattern=r"(?:l'|votre |cet )?article (?:continue|se poursuit|reprend) (?:ci-dessous|plus bas|après (?:la|cette|l') ?(?:publicité|pub|vidéo|annonce|image|galerie))",
        fires=["Article continue ci-dessous", "L'article se poursuit après la vidéo"],
        stays=["L'article continue de diviser l'assemblée."],
    ),
    drop(
        "content_unavailable",
        reason="media.player",
        whole=True,
        max_words=10,
        pattern=r"(?:ce |cette |le |la )?(?:contenu|vidéo|replay|podcast|audio|direct|émission|extrait|média|publication) (?:n'est |est )?(?:(?:non|plus|pas|actuellement|momentanément) )?(?:non |plus |pas |in)disponible(?: (?:pour le moment|actuellement|dans (?:votre|ce) (?:pays|région)|sur cet appareil))?|(?:ce |cette |le |la )?(?:contenu|vidéo|replay|podcast|audio) non disponible",
        fires=["Contenu non disponible", "Ce podcast n'est plus disponible", "Vidéo indisponible dans votre pays"],
        stays=["La vidéo est disponible", "Le direct n'est plus disponible pour les équipes de province."],
    ),
]
