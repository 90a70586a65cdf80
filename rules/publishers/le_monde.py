"""Le Monde (lemonde.fr): the notice of a second device, contributions of subscribers, its gift and reuse lines."""

from cleaner.rule import NAMES, OUTSIDE, body_html, cue, drop, drop_html, keep, label, label_html, publisher

SCOPE = publisher(
    "le_monde",
    title="Le Monde",
    hosts=["lemonde.fr"],
    language="fr",
    signs=[
        "Lecture du Monde en cours sur un autre appareil",
        "Vous pouvez lire Le Monde sur un seul appareil",
        "de cet article à lire. La suite est réservée",
        "Réutiliser ce contenu",
    ],
)

RULES = [
    cue(
        "second_device_notice",
        reason="legal.paywall",
        pattern=(
            r"lecture du monde en cours sur un autre appareil|vous pouvez lire le monde sur un seul appareil à la "
            r"fois"
        ),
        takes=20,
        until=(
            r"\bmodifier votre mot de passe\b|^(?:découvrir les offres multicomptes|vos identifiants sont utilisés "
            r"par)\b"
        ),
        fires=[
            "Lecture du Monde en cours sur un autre appareil.\nVous pouvez lire Le Monde sur un seul appareil à "
            "la fois\n"
            "Ce message s'affichera sur l'autre appareil.\nNous vous conseillons de modifier votre mot de passe.",
            "Vous pouvez lire Le Monde sur un seul appareil à la fois",
        ],
        stays=[
            "Vous pouvez lire le monde sur un seul visage à la fois",
            "La lecture du monde en cours de sciences a changé",
        ],
        note="The notice is a dialogue of questions and answers in full sentences.",
    ),
    drop(
        "second_device_line",
        reason="legal.paywall",
        pattern=(
            r"^(?:parce qu'une autre personne \(ou vous\) est en train de lire le monde\b|vous ne pouvez lire le "
            r"monde que sur un seul appareil\b|"
            r"ce message s'affichera sur l'autre appareil\b|comment ne plus voir ce message\b|"
            r"que se passera-t-il si vous continuez à lire ici\b|votre abonnement n'autorise pas la lecture de "
            r"cet article\b)"
        ),
        max_words=60,
        fires=[
            "Vous ne pouvez lire Le Monde que sur un seul appareil à la fois (ordinateur, téléphone ou tablette).",
            "Comment ne plus voir ce message ?",
            "Votre abonnement n'autorise pas la lecture de cet article",
        ],
        stays=[
            "Vous ne pouvez lire le monde qu'avec les yeux de votre temps, disait-elle à ses élèves.",
            "Le message s'affiche sur l'autre rive dès lundi, dit le maire.",
        ],
    ),
    drop(
        "subscribers_contributions",
        reason="comment.prompt",
        pattern=(
            r"^(?:l'espace des contributions est réservé aux abonnés\b|abonnez-vous pour accéder à cet espace "
            r"d'échange\b|"
            r"(?:voir|lire) les contributions\W*$|contribuer\W*$)"
        ),
        where=OUTSIDE,
        max_words=20,
        fires=[
            "L'espace des contributions est réservé aux abonnés.",
            "Voir les contributions",
            "Contribuer",
        ],
        stays=["L'espace des contributions est réservé aux élus, selon le règlement.", "Contribuer sans compter"],
    ),
    drop(
        "toolbar",
        reason="nav.share",
        pattern=(
            r"(?:réutiliser ce contenu|ajouter à vos sélections|offrir (?:cet )?article|ajouter le monde (?:à|"
            r"sur) .{2,30}|"
            r"article réservé aux abonnés|services le monde|sélections du monde)"
        ),
        whole=True,
        max_words=8,
        fires=["Réutiliser ce contenu", "Ajouter à vos sélections", "Offrir cet article"],
        stays=["Réutiliser ce contenu coûte cher", "Services du monde entier"],
    ),
    label(
        "place_and_envoy",
        part="byline",
        pattern=(
            rf"(?:par |propos recueillis par )?{NAMES} ?\([^()]{{2,50}},? (?:correspondante?|envoyée?s? spéciale?s?|"
            rf"envoyés spéciaux|correspondance)(?: régionale?)?\)"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=16,
        fires=[
            "Par Anne Exemple (Nairobi, correspondante régionale)",
            "Anne Exemple et Jean Modèle (Odessa, envoyés spéciaux)",
        ],
        stays=[
            "Avec Anne Exemple (Nairobi, deux enfants)",
            "Selon Jean Modèle (ancien correspondant), tout est perdu.",
        ],
    ),
    keep(
        "interview_question",
        pattern=r"^(?:le monde) ?: .{3,200}\?$",
        stays=["Le Monde : Lisez-vous aussi la presse ?", "Le Monde : Et vous, suivez-vous l'actualité ?"],
        note="Short questions of an interview look like prompts.",
    ),
    body_html(
        "article_content",
        css=".article__content",
        fires="<main><p>À la une</p><section class='article__content'><p>Le vieux pont a fermé en mars.</p></section></main>",
        stays="<main><div class='article'><p>Le vieux pont du port a fermé en mars.</p></div></main>",
    ),
    label_html(
        "title_heading",
        part="headline",
        css="h1.article__title",
        fires="<h1 class='article__title'>La ville reconstruit son pont</h1>",
        stays="<h2 class='article__sub-title'>Quarante pieux d’acier</h2>",
    ),
    label_html(
        "description",
        part="standfirst",
        css="p.article__desc",
        fires="<p class='article__desc'>Des bacs transportent les camions jusqu’à la fin des travaux.</p>",
        stays="<p class='article__paragraph'>Des bacs transportent les camions jusqu’à la fin des travaux.</p>",
    ),
    drop_html(
        "read_also_box",
        reason="nav.read_more",
        css="section.catcher",
        fires="<section class='catcher'><p>La grève des bacs entre dans sa troisième semaine</p></section>",
        stays="<section class='article__wrapper'><p>La grève des bacs est entrée lundi dans sa troisième semaine.</p></section>",
    ),
]
