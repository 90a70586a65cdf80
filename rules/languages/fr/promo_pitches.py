"""French sales lines: offers, letters, shared accounts, issues at the kiosk."""

from cleaner.rule import BODY, TAIL, drop, tail

PRICE = r"\d{1,3}(?:[.,]\d\d)? ?(?:€|euros?|frs|fr\.|chf|francs?)(?: ?\d\d)?"

RULES = [
    drop(
        "price_line",
        reason="appeal.subscription",
        pattern=rf"(?:(?:offre|promo\w*|vente|prix) (?:spéciale?|découverte|de bienvenue|d'essai|flash|numérique|de lancement"
        rf"|limitée|exclusive|étudiant\w*|anniversaire|de (?:noël|rentrée|printemps|l'été))(?: ?[:!-] ?.{{0,70}})?"
        rf"|(?:dès |à partir de |seulement |pour (?:seulement )?|puis )?{PRICE}(?: ?(?:/|par|le|les|pendant|pour|,|-|puis|pour le)"
        rf" ?(?:\S+ ){{0,2}}?(?:mois|semaines?|an|année|jours?|numéros?))+(?:,? ?(?:puis .{{3,30}}|sans engagement|sans condition"
        rf"|résiliable\b.{{0,25}}|pendant .{{3,15}}))*|(?:\d{{1,2}}|un|deux|trois) mois (?:offerts?|gratuits?|d'essai|pour {PRICE})"
        rf"(?: .{{0,40}})?|(?:offre )?(?:sans engagement|résiliable (?:en ligne|à tout moment|en un clic|quand vous voulez))"
        rf"(?:,? (?:et )?(?:sans engagement|résiliable|annulable)?(?: ?(?:à tout moment|en ligne|en un clic))?)?"
        rf"|(?:testez|essayez|essai|lisez|découvrez)(?: (?:gratuitement|gratuit|nous|notre journal|l'offre))+ (?:pendant |durant "
        rf"|de )?\d{{0,2}} ?(?:jours|mois|semaines)?)",
        whole=True,
        max_words=14,
        where=BODY | TAIL,
        fires=[
            "1 € le premier mois, sans engagement",
            "Sans engagement, résiliable à tout moment",
            "Offre spéciale : 3 mois pour 1 €",
            "Testez gratuitement pendant 30 jours",
        ],
        stays=[
            "Le loyer passe à 900 euros par mois, sans les charges, que personne ici ne peut payer.",
            "Offre spéciale ou pas, elle n'achètera rien.",
        ],
    ),
    drop(
        "letter_pitch",
        reason="promo.newsletter",
        pattern=r"(?:^(?:chaque (?:matin|jour|soir|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|midi|mois)"
        r"|tous les (?:jours|matins|soirs|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|quinze jours)|une fois par"
        r" (?:semaine|mois)|(?:deux|trois) fois par semaine),? (?:à \d{1,2} ?h(?:eures)?(?: ?\d\d)?,? )?(?:l'essentiel|le meilleur"
        r"|les meilleur(?:e?s) (?:articles|infos|idées|conseils|histoires|moments|plans|recettes|bons plans|analyses|photos)|toute l'(?:actu\w*|info\w*)|retrouvez|recevez|découvrez|votre|vos|notre|nos|un regard|la sélection"
        r"|le décryptage|les (?:infos|nouvelles|actus|conseils|analyses)|le récap\w*)\b[^.!?]{0,120}[.!]?$"
        r"|^(?:l'essentiel|le meilleur|le récap\w*|toute l'(?:actu\w*|info\w*))[^.!?]{0,70}\b(?:chaque (?:matin|jour|soir"
        r"|semaine|\p{L}+di)|dans votre (?:boîte|messagerie|mail\w*)|par (?:e-?mail|courriel|mail))\b[^.!?]{0,40}[.!]?$"
        r"|^(?:restez informés?|ne (?:manquez|ratez|loupez) (?:rien|plus rien|aucune?))\b[^.!?]{0,50}[:,!.] ?(?:activez|abonnez"
        r"|inscrivez|suivez|recevez|téléchargez|rejoignez)\b.{0,90}$)",
        where=BODY | TAIL,
        max_words=32,
        fires=[
            "Chaque matin, l'essentiel de l'info",
            "Le meilleur de la région chaque vendredi par e-mail",
            "Restez informé : activez les notifications",
        ],
        stays=[
            "Chaque matin, les meilleurs élèves arrivent avant sept heures pour balayer la cour, et personne ne s'en plaint jamais.",
            "Ne manquez rien, leur disait-il, regardez les mains du potier.",
        ],
    ),
    drop(
        "shared_account",
        reason="legal.paywall",
        pattern=r"(?:^(?:ce (?:message|compte) (?:s'affichera|est (?:déjà )?(?:utilisé|ouvert|connecté))\b.{0,160}|pourquoi"
        r" voyez-vous ce message ?\??|comment ne plus voir ce message ?\??|que se passera-t-il si vous continuez\b.{0,60}"
        r"|y a-t-il d'autres limites ?\??|vous ignorez qui (?:est l'autre personne|utilise .{3,40}) ?\??|découvrir les offres"
        r" multicomptes|lecture (?:du|de) .{2,30} en cours sur un autre appareil\.?|vous pouvez lire .{2,30} sur un seul"
        r" appareil .{0,60}|nous vous conseillons de modifier votre mot de passe\.?|ce dernier restera connecté\b.{0,60}"
        r"|parce qu'une autre personne .{10,120}compte.{0,60})$|\bvous pouvez vous connecter avec votre compte\b"
        r"|\bvous êtes la seule personne à consulter\b|\bcontacter notre service (?:commercial|clients?|abonn\w+)\W*$)",
        max_words=50,
        where=BODY | TAIL,
        fires=[
            "Ce message s'affichera sur l'autre appareil.",
            "Pourquoi voyez-vous ce message ?",
            "Découvrir les offres multicomptes",
        ],
        stays=[
            "Ce message s'est affiché à 4 h 12 sur les écrans de l'hôpital.",
            "Comment ne plus voir la misère ?",
        ],
    ),
    drop(
        "liked_it",
        reason="appeal.donation",
        pattern=r"^(?:vous (?:appréciez|aimez|lisez|avez (?:aimé|apprécié)) (?:notre|nos|cet?|ce que nous) [^?]{2,60}\? ?(?:alors )?"
        r"(?:soutenez|aidez|abonnez|faites|rejoignez|donnez|partagez|pensez|participez|offrez)\b.{0,140}"
        r"|cet article vous a (?:plu|intéressé|été utile) ?\?.{0,90}|(?:cet|l')article vous a-t-il (?:plu|intéressé) ?\?.{0,90})$",
        where=BODY | TAIL,
        max_words=45,
        fires=["Vous appréciez notre travail ? Soutenez-nous.", "Cet article vous a plu ?"],
        stays=[
            "Vous aimez ce que nous faisons ? a lancé le chanteur, et la salle a répondu.",
            "Cet article vous a coûté cher, lui a dit le juge.",
        ],
    ),
    drop(
        "kiosk_words",
        reason="promo.product",
        pattern=r"(?:(?:acheter|achetez|feuilletez|feuilleter|découvrez|découvrir|consulter|consultez|lisez|lire|télécharger"
        r"|téléchargez|retrouvez|retrouver|commander|commandez)(?: (?:le|la|ce|cette|notre|votre|nos|l'|les))? ?(?:dernier "
        r"|dernière |nouveau |prochain )?(?:numéro|une|édition(?: \p{L}+){0,2}|journal(?: numérique| du jour| en pdf| papier)?"
        r"|magazine|hors-série|charte(?: \p{L}+)?|boutique|e-?paper|liseuse|pdf)(?: (?:du (?:jour|journal|moment|mois|magazine)"
        r"|en (?:ligne|pdf|kiosque|version numérique)|de la semaine|ici))?|(?:participer|participez|jouer|jouez) (?:au|à notre)"
        r" (?:grand )?(?:jeu|jeu-concours|concours|quiz|sondage)(?: .{2,30})?|(?:notre|la) (?:politique|charte) de modération"
        r"|dossiers? ?:?|à voir (?:ce soir )?sur notre (?:chaîne|antenne)|masquer(?: (?:les|la|le) \p{L}+)?|afficher (?:les|la)"
        r" (?:légende|commentaires|transcription))",
        whole=True,
        max_words=9,
        where=BODY | TAIL,
        fires=["Acheter le numéro", "Découvrez la une du journal", "Participer au jeu-concours"],
        stays=["Lire le journal du jour était son rituel.", "Découvrir la boutique du village prend dix minutes."],
    ),
    drop(
        "made_by_machine",
        reason="legal.trust",
        pattern=r"^[(\[*]?(?:(?:cet article|ce texte|ce contenu|cette (?:dépêche|traduction|page)) (?:a été|est) (?:\p{L}+ ){0,3}?"
        r"(?:traduite?|générée?|rédigée?|résumée?|écrite?)(?: (?:automatiquement|par (?:une )?(?:ia|intelligence artificielle|un"
        r" outil|deepl|une machine)|à l'aide|avec (?:l'aide|l'assistance|le concours)|grâce))\b.{0,180})$",
        where=tail(6),
        max_words=45,
        fires=[
            "Cet article a été traduit automatiquement.",
            "Ce texte a été rédigé avec l'aide de l'intelligence artificielle, puis relu par un journaliste.",
        ],
        stays=[
            "Ce texte a été traduit en douze langues.",
            "Cet article a été écrit avec son sang, disait-il de son premier reportage.",
        ],
    ),
]
