"""French captions and picture credits."""

from cleaner.rule import NAME, NAMES, label

_SIGN = (
    r"(?:photos?|crédits?(?: (?:photos?|images?|d'image|vidéo))?|copyright|image|images|illustrations?"
    r"|dessins?|visuels?|infographies?|montages?|photomontage|capture d'écran|source (?:photo|image)"
    r"|archives?|légende et photo|cliché|clichés)"
)
_KIND = (
    r"(?:photos?|images?|dessins?|visuels?|clichés?|portraits?|vue) (?:d'illustration|d'archives?|prétexte"
    r"|de presse|non datée?s?|transmise?s?|fournie?s? par|générée?s? par|tirée?s? d|prise? (?:par|le)"
    r"|publiée? (?:par|sur|le)|diffusée? (?:par|sur|le)|issue? d|archives?|officielle|satellite|remise?"
    r"|symbolique|virale)"
)
# In running text such a note is "(photo)" or "(photo ci-contre)"; a credit names somebody or says what sort of picture.
_WHO = r"[^()\[\]\n]{2,90}"

_NAME2 = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|du|des|la|le|van|von|el|ben) ){0,2}\p{Lu}[\p{L}'.-]*){1,3})"

RULES = [
    label(
        "caption_with_bracketed_credit",
        part="caption",
        pattern=rf"[(\[] ?(?:{_SIGN} ?(?::|©|par |de (?-i:\p{{Lu}})|/) ?{_WHO}|(?:photos?|crédits?|images?|illustrations?|archives?|dessins?) ?[,-]? ?(?:\L<agency>|{NAME}(?: ?[/-] ?{NAME})?)(?: ?[/,-] ?[^()\[\]\n]{{2,60}})?|{_KIND}[^()\[\]\n]{{0,90}}|illustration|capture d'écran(?: [^()\[\]]{{2,60}})?)[)\]]\.?$|(?-i:\(DR\)|\[DR\]|\(D\.R\.\))\.?$",
        max_words=70,
        fires=[
            "Les vendangeurs à l'œuvre dans les coteaux de Lavaux. (Photo : Anne Rochat)",
            "Le ministre à sa sortie du palais, mardi. (Crédit : Luc Mercier/AFP)",
            "Une patrouille de gendarmerie dans le centre de Tours (photo d'illustration).",
            "Le cargo à l'entrée du port [Photo Marc Duval]",
            "La place du village, avant les travaux (image d'archives).",
        ],
        stays=[
            "Il avait gardé d'elle une seule image, prise à Vevey au printemps (photo de droite).",
            "Le rapport compte 300 pages (illustrations comprises).",
            "Ils se sont mariés à Namur (la photo trône dans le salon).",
        ],
    ),
    label(
        "caption_with_credit_after_sign",
        part="caption",
        pattern=rf"(?:[.!?…\")\]]|(?-i:\p{{Lu}}\p{{Lu}})| [-|/]|,) ?(?:[-|/] ?)?(?:{_SIGN} ?(?::|©|par (?-i:\p{{Lu}}))|©(?! ?tous droits)"
        rf"|crédits? {NAME}|(?<!, ?){_KIND}(?! à l'appui)) ?[^.:!?\n]{{2,90}}\.?$",
        max_words=70,
        min_words=5,
        fires=[
            "Le pont sera fermé deux ans pour travaux. Photo : Claire Dumas",
            "La joueuse de tennis lors de son premier tour à Genève - Crédit photo : Paul Meyer",
            "Le marché de Cocody, un samedi matin. © Awa Koné",
            "Les falaises, après l'éboulement de jeudi | Crédit : office du tourisme",
        ],
        stays=[
            "Il a retrouvé trois albums. Photo après photo, il reconstitue l'histoire de la famille.",
            "Elle a vu la scène. Photo à l'appui, elle a porté plainte le lendemain au commissariat.",
            "La commune a publié les chiffres. Archives et témoignages confirment ce récit.",
        ],
    ),
    label(
        "caption_with_picture_agency_in_brackets",
        part="caption",
        pattern=r"[(\[] ?(?:keystone|sipa(?: ?press)?|maxppp|bestimage|abaca|belgaimage|photonews|getty images|shutterstock|adobe ?stock|istock|imago|photopqr|hans lucas|zuma press)\b(?: ?[/,-] ?[^()\[\]\n]{2,50})?[)\]]\.?$",
        max_words=60,
        fires=["Le conseiller fédéral à son arrivée à Berne. (Keystone)", "Un plat de pâtes au citron [Getty Images]"],
        stays=[
            "La société a racheté deux banques d'images concurrentes (la plus grande et une autre).",
            "Il a vendu ses photos à une agence (Sipa, puis Gamma) avant de partir en Asie.",
        ],
    ),
    label(
        "caption_ending_in_photo_name",
        part="caption",
        pattern=r"(?:[.!?…\")]| [-|/]) (?-i:(?:Photos?|PHOTOS?|Crédits?|CRÉDITS?|Archives?|ARCHIVES?|Dessin"
        r"|Illustration|Infographie)(?: archives?| d'archives?,?)? (?:L'|d')?\p{Lu}[\p{L}'.-]*(?:(?: ?[/,&] ?"
        r"| - | )(?:(?:de|du|des|la|le|et|van|von|via) )?\p{Lu}[\p{L}'.-]*){0,7})$",
        max_words=70,
        min_words=5,
        fires=[
            "La nouvelle passerelle a été inaugurée samedi. Photo Le Courrier/Jean Lambert",
            "Le comité du club au grand complet. Photo Marie Lefèvre",
            "Les élèves devant la fresque. Archives Philippe Roux",
        ],
        stays=[
            "Il a fermé l'album. Photo Service, la boutique où il travaillait, n'existe plus depuis longtemps.",
            "Elle a tout vendu. Archives Nationales et musées se disputent désormais la collection.",
        ],
    ),
    label(
        "caption_in_capitals_credit",
        part="caption",
        pattern=r"(?-i:\b(?:PHOTOS?|ARCHIVES|CAPTURE D'ÉCRAN|ILLUSTRATION|INFOGRAPHIE|IMAGE)(?: (?:D'ARCHIVES"
        r"|FOURNIE PAR|TIRÉE D[EU]|PRISE PAR|AGENCE))?[ ,:]{1,3}\p{Lu}[\p{Lu}'.-]+(?:(?:, ?| ?/ ?| & | - "
        r"| )\p{Lu}[\p{Lu}'.-]*){1,11})$",
        max_words=70,
        fires=[
            "La mairesse lors du dépôt du budget, en novembre dernier PHOTO LOUISE TANGUAY, ARCHIVES LE MATIN",
            "PHOTO FOURNIE PAR LE FESTIVAL DES NEIGES",
        ],
        stays=[
            "L'inscription PHOTO INTERDITE figurait sur chaque porte du laboratoire.",
            "Sur le mur, on pouvait lire : PHOTO DU JOUR, à côté d'un cadre resté vide.",
        ],
    ),
    label(
        "caption_all_rights_reserved",
        part="caption",
        pattern=r"(?:-|\||©|\)|\.) ?(?:©|copyright)? ?tous droits réservés(?: [^.!?\n]{2,80})?$",
        max_words=60,
        min_words=6,
        fires=[
            "Le lac gelé, vu depuis la rive nord - Tous droits réservés Jeanne Petit",
            "La foule devant le stade, dimanche soir à Liège - © Tous droits réservés",
        ],
        stays=[
            "L'éditeur a fait inscrire la mention « tous droits réservés » sur chaque exemplaire du recueil.",
            "Les photos circulaient sans la mention habituelle, ce qui a alerté l'agence et ses avocats.",
        ],
    ),
    label(
        "caption_picture_kind",
        part="caption",
        pattern=rf"^[(\[]?(?:(?:photo|image|illustration|capture d'écran|légende|vue d'artiste|photographie|dessin|carte|graphique|infographie)s? ?(?:d'illustration|d'archives?|prétexte|non datée?)?(?: \d+)?(?: ?[:.,|-] ?| )(?:de |du |d'|tirée? de |issue? de |publiée? |diffusée? |montrant |prise |fournie |transmise )|légende (?:de la photo|photo|image|vidéo)? ?[:,] ?|{_KIND}\b)[^\n]{{0,200}}(?:©|[/(|,©-] ?\L<agency>\b|\b{_SIGN} ?:|/ ?{NAME})[^.\n]{{0,60}}\.?$",
        max_words=60,
        fires=[
            "Image tirée d'une vidéo montrant le convoi près de Kidal. © Armée malienne",
            "Photo prise le 4 mars devant la préfecture / Luc Perrin",
            "Légende : la halle aux grains, côté sud. Crédit : Service du patrimoine",
        ],
        stays=[
            "Photo de mariage ou portrait d'identité, il ne refuse aucune commande, même pour l'AFP.\nIl travaille seul.",
            "Une image prise depuis la station spatiale a ému les internautes du monde entier.",
        ],
    ),
    label(
        "labelled_caption_line",
        part="caption",
        pattern=r"^(?:légende (?:image|vidéo|photo|audio)|légende de la photo|légende)(?: ?[,:] ?).{3,300}$",
        max_words=60,
        fires=[
            "Légende image, Le président du club lors de sa première conférence.",
            "Légende : le vieux moulin après la crue",
        ],
        stays=[
            "Légende du cinéma, elle s'est éteinte à 91 ans dans sa maison de Vevey.",
            "Une légende veut que la cloche sonne seule les nuits d'orage.",
        ],
    ),
    label(
        "source_of_picture",
        part="credit",
        pattern=r"(?:crédits?(?: (?:photos?|images?|vidéos?|d'image|de (?:la )?photo))?|photos?(?: de une| et texte"
        r"| d'archives?| d'illustration| de couverture| à la une| principale)?|image(?:s| d'illustration"
        r"| de une| à la une| principale)?|illustrations?|dessins?|visuels?|infographies?|vidéo"
        r"|légende photo|source (?:de l'image|photo|image)|copyright|photographies?|photographes?"
        r"|capture d'écran|montage|graphique|carte|ph ?:|ph\.) ?(?:[:©]|- |par |(?<=ph ?:"
        r"|ph\.))[: ]*(?:(?=(?-i:[\p{Lu}\d©@]))|archives|collection|capture|dr\b|d\.r|avec|fourni"
        r"|courtoisie|gracieuseté|tiré|extrait|getty|domaine|libre|compte)(?:[^.!?\n]|\.(?=[^\s]"
        r"|$)){2,110}",
        whole=True,
        max_words=18,
        fires=[
            "Photo : Sophie Martin",
            "Crédit photo : Ville de Namur",
            "Image d'illustration : Unsplash",
            "Ph : DR",
            "Crédits : Flickr / CC BY 2.0",
        ],
        stays=[
            "Photo : l'argentique fait son grand retour chez les moins de trente ans, et les prix s'envolent depuis deux ans.",
            "Crédit : une somme due à la banque, rappelle le manuel d'économie. Rien de plus.",
        ],
    ),
    label(
        "bbc_credit_line",
        part="credit",
        pattern=r"^crédit photo, [^.!?\n]{2,60}?(?:légende (?:image|vidéo|photo),.{3,250})?$",
        max_words=60,
        fires=["Crédit photo, Famille Diallo", "Crédit photo, AFPLégende image, Le stade était comble dimanche."],
        stays=[
            "Le crédit photo, lui, figure en petits caractères au bas de la page.",
            "Crédit, photo, logement : le salon de l'étudiant répond à tout.",
        ],
    ),
    label(
        "photo_name_only",
        part="credit",
        pattern=r"(?:photos?|crédits?|archives?|dessin|illustration"
        rf"|infographie)(?: d'archives,?)? (?:(?-i:\p{{Lu}})[\p{{L}}'.&-]* ?[/,-] ?)?(?:\L<agency>|(?:L'|Le "
        rf"|La |Les )?{NAMES})(?: ?[/,-] ?(?:\L<agency>|{NAME}|archives(?: [\p{{L}}' -]{{2,25}})?)){{0,3}}"
        r"|(?:photos?|images?|illustration|vidéo)s?(?: (?:non datée?s?|d'illustration|d'archives?|prétexte"
        r"|dr|fournie))+|(?-i:©DR|© DR|Droits réservés|© Droits réservés|Libre de droits|Domaine public)"
        rf"|(?:capture d'écran|avec l'aimable autorisation|courtoisie|gracieuseté)(?: [^.!?]{{2,60}})?"
        r"|archives personnelles|collection privée|image générée (?:par|avec|grâce à) (?:l'"
        rf"|une )?[^.!?]{{2,40}}|libre de droits?",
        whole=True,
        max_words=12,
        fires=[
            "Photo Hélène Garnier",
            "Photos AFP",
            "Photo d'illustration",
            "© DR",
            "Capture d'écran YouTube",
            "Photo L'Avenir/Paul Lenoir",
        ],
        stays=[
            "Photo de classe, cahiers tachés d'encre : le musée de l'école réveille les souvenirs.",
            "Illustration parfaite de ce que la région peut offrir, le village attire les curieux.",
        ],
    ),
    label(
        "short_caption_illustration",
        part="caption",
        pattern=r"^[^.!?\n]{5,160}(?:[.,]| [-|(]|[.,] [-|(]) ?(?:photo d'illustration|image d'illustration"
        r"|photo d'archives?|image d'archives?|photo prétexte|image prétexte"
        r"|archives)[).]*(?: ?[-|/©:,] ?[^.!?\n]{2,60})?$",
        max_words=35,
        fires=[
            "Un camion de pompiers en intervention, photo d'illustration",
            "La centrale vue du ciel. Photo d'archives",
            "Une salle d'audience - Image d'illustration - Ouest/Paul Le Gall",
        ],
        stays=[
            "Le dossier contenait aussi une photo d'archives que personne n'avait jamais vue jusque-là.",
            "Son métier consiste à classer des archives.",
        ],
    ),
    label(
        "agency_beside_place_of_caption",
        part="caption",
        pattern=rf"^[^\n]{{10,350}}[.!?\")] ?(?:[-|/] ?)?(?-i:(?:\p{{Lu}}\.-?(?: ?\p{{Lu}}\.)? ?)?{NAME}|LP|DDM|ER"
        r"|EBRA|RTS|RTBF|SO|NR|MaxPPP) ?[/-] ?(?-i:DDM|LP|Ouest-France|OUEST-FRANCE|OF|SUD OUEST|Sud Ouest"
        r"|LE PARISIEN|20 MINUTES|20 Minutes|FRANCEINFO|RADIO ?FRANCE|Radio France|RADIO-CANADA|Radio-Canada"
        r"|Agence QMI|AGENCE QMI|RTS|RTBF|BELGAIMAGE|PHOTONEWS|PHOTOPQR|KEYSTONE|MAXPPP|TAMEDIA|Tamedia"
        rf"|FRANCE 24|RFI|LP)(?: ?[/-] ?[^.\n]{{2,50}})?$",
        max_words=60,
        fires=[
            "Le marché couvert a rouvert ses portes. LP/Ouest-France",
            "Les joueurs saluent leur public après la victoire. Luc Berger / RADIO FRANCE",
        ],
        stays=[
            "Les deux chaînes ont signé un accord. RTS et RTBF produiront trois séries ensemble.",
            "Le journaliste a quitté la station. Radio France n'a pas souhaité commenter.",
        ],
    ),
    label(
        "caption_paper_slash_name",
        part="caption",
        pattern=rf"(?<=[.!?)\"… (\[|-])(?-i:LP|DDM|20 Minutes|20 MINUTES|Ouest-France|OUEST-FRANCE|Sud Ouest"
        rf"|SUD OUEST|Le Parisien|LE PARISIEN|L'Est Républicain|Le Progrès|Le Télégramme|La Voix du Nord|Nice-Matin|Midi Libre"
        rf"|Presse Océan|Paris-Normandie|Le Figaro|Le Temps|24 heures|Tribune de Genève|La Libre|Le Soir|L'Avenir|ÉdA|EdA|NR"
        rf"|La Montagne|Corse-Matin|Actu|France Bleu|France Télévisions|Radio France|RTS|RTBF|KEYSTONE|Keystone|AFP|SIPA|Sipa"
        rf"|ABACA|REUTERS|BELGA|Belga|Le Dauphiné|Le DL|DNA|L'Alsace|ER|JSL|BFM|PQR|EPA|AP) ?[/|] ?{NAMES}"
        rf"(?: ?[/|-] ?[^.!?\n]{{2,40}})?[\s.)\]]*$",
        min_words=5,
        max_words=60,
        fires=[
            "Le port au soleil couchant. LP/Paul Exemple",
            "Les joueurs après la victoire ( AFP / Paul Exemple )",
            "La mairie rénovée (Ouest-France / Anne Modèle)",
        ],
        stays=[
            "Les deux chaînes ont signé. RTS et RTBF produiront trois séries.",
            "Il a quitté la rédaction du Soir pour celle du Temps.",
        ],
    ),
    label(
        "caption_illustration_then_name",
        part="caption",
        pattern=rf"[(\[](?:illustration|archives?|photo d'illustration|image d'illustration|photo d'archives?)[)\]]\.? ?[-|/©] ?"
        rf"{NAMES}(?: ?[/|-] ?[^.!?\n]{{2,40}})?\.?$",
        max_words=60,
        fires=["Le port au soleil couchant. (Illustration) - Paul Exemple", "Une patrouille (archives) © Anne Modèle"],
        stays=[
            "Le livre (illustrations de sa fille) - Paul en rit encore.",
            "Il vit de dessin (illustration) - et de thé.",
        ],
    ),
    label(
        "picture_given_by",
        part="credit",
        whole=True,
        max_words=12,
        pattern=rf"(?:photo|image|vidéo|cliché|document)s? (?:fournie?s?|transmise?s?|remise?s?|prêtée?s?|envoyée?s?|prise?s?) (?:par|à) [^.,!?:]{{3,60}}"
        rf"|ph ?(?:\.|/|:) ?(?:dr|d\.r\.?|archives?|droits réservés|{_NAME2})"
        r"|(?:photo|image|visuel|illustration|vidéo)s? (?:d'illustration|à titre (?:illustratif|d'illustration|indicatif|d'exemple)|(?:purement )?(?:illustrative|symbolique)s?|libres? de droits?|non contractuelles?)"
        rf"|(?:dessin|croquis|aquarelle|caricature|illustration|infographie) (?:de|par) {_NAME2}|\(c\) ?{_NAME2}(?: ?[/,-] ?{NAME})?",
        fires=[
            "Photo fournie par la famille",
            "Ph/DR",
            "Photo à titre illustratif",
            "Dessin de Jean Exemple",
            "(c) Chris Exemple",
        ],
        stays=["Photo prise par un voisin, elle a fait le tour du monde.", "Dessin de presse et censure"],
    ),
]
