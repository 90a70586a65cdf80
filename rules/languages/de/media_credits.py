"""German captions whose credit has no colon: before the caption, after a full stop, or with the uploader's name."""

from cleaner.rule import NAMES, label

# Two capitalised words at least: one alone is any German noun.
PERSON = r"(?-i:\p{Lu}[\p{L}'.-]+(?: (?:von|van|de|der|zu)(?: der)?)? \p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]+)?)"
HOUSE = (
    r"(?-i:APA|SN|SDA|AFP|REUTERS|EXPA|GEPA|KURIER|KEYSTONE|DPA|dpa|EPA|OÖN|TT|VN|KLZ|NEUE|HANDOUT|THEMENBILD|KRONE)"
)
SHOUTED = r"(?-i:\p{Lu}[\p{Lu}'.-]+(?: (?:VON|VAN|DE))? \p{Lu}[\p{Lu}'-]+)"
FILE = r"(?: ?\((?:archiv|symbolbild|symbolfoto|archivbild|archivfoto|\d{1,2})\))?"

RULES = [
    label(
        "caption_after_agency_chain",
        part="caption",
        pattern=rf"^(?:bild|foto)?(?:: ?)?(?:{HOUSE}/){{1,4}}{SHOUTED} (?=(?-i:\p{{Lu}}\p{{Ll}}|\"|\d))[^!?]{{10,200}}$",
        max_words=32,
        fires=[
            "APA/ANNA MUSTER Die Feuerwehr war mit sechs Wagen im Einsatz",
            "SN/APA/THEMENBILD/PAUL BEISPIEL Helfer im Schnee",
            "Bild: SN/ANNA MUSTER Das Rathaus wird bis zum Herbst saniert.",
        ],
        stays=[
            "APA/OTS Die Partei fordert den Rücktritt des Ministers.",
            "AFP/REUTERS Brüssel Die Kommission vertagt den Beschluss.",
        ],
        note="So print the Austrian and South Tyrolean papers: agency, photographer in capitals, then the caption.",
    ),
    label(
        "caption_with_agency_chain",
        part="caption",
        pattern=rf"(?<=\S[.!?)\"] )[(-]?(?:{HOUSE}/){{1,3}}{PERSON}{FILE}\)?$",
        min_words=5,
        max_words=24,
        fires=[
            "Der neue Platz vor dem Rathaus. APA/Anna Muster",
            "Jubel nach dem Schlusspfiff. SN/APA/Paul Beispiel (Archiv)",
        ],
        stays=[
            "Das meldete am Abend die Agentur. Die APA sah es anders.",
            "Er las nur zwei Blätter. KURIER/Krone lagen im Café.",
        ],
    ),
    label(
        "caption_with_c_in_brackets",
        part="caption",
        pattern=rf"^(?!.*\([ab]\)).{{8,400}}?(?<=\S[.!?\p{{L}}\")] )(?:foto |bild )?\(c\) ?(?:{PERSON}|privat|zvg|pd|(?-i:\p{{Lu}}[\p{{Lu}}\d]{{2,12}}))"
        rf"(?:[ /,|-]{{1,3}}[^.!?;:]{{2,40}})?{FILE}\W*$",
        min_words=4,
        max_words=50,
        fires=[
            "Der neue Platz vor dem Rathaus. (c) Anna Muster",
            "Ansicht vom Fluss her (c) Anna Muster/Stadt",
            "Das Team nach dem Sieg (c) privat",
        ],
        stays=[
            "Die Noten lauten (a) Gut, (b) Genügend und (c) Sehr Gut Plus, je nach Punkten.",
            "Erlaubt sind (a) Wasser, (b) Tee oder (c) Kalter Kaffee.",
        ],
    ),
    label(
        "caption_with_credit_without_colon",
        part="caption",
        pattern=rf"(?<=\S[.!?)\"] )\(?(?-i:Fotos?|FOTOS?|Bild|Bilder|Symbolbild|Symbolfoto|Archivfoto|Archivbild)"
        rf" (?:(?-i:(?!\p{{Lu}}\p{{L}}+ (?:Album|Zeitung|Show|Box))(?:{PERSON}))|z\.? ?v\.? ?g\.?|pd|privat|nh|ho|kapo \p{{L}}{{2}})(?:/[\p{{L}}. -]{{2,30}})?{FILE}\)?\.?$",
        min_words=4,
        max_words=50,
        fires=[
            "Die Kapelle nach der Messe. Foto Anna Muster",
            "Der Vorstand des Vereins. Bild zvg",
            "Das Haus am Hang. (Foto Anna Muster)",
        ],
        stays=[
            "Was blieb, war wenig. Bilder malte sie keine mehr.",
            "Die Kinder lachen. Foto oder Film, fragt der Vater.",
        ],
    ),
    label(
        "caption_with_abbreviated_source",
        part="caption",
        pattern=r"(?<=\S[.!?)\"\p{L}] )[(\[]?(?:bild|foto|fotos|bilder): ?(?:z\. ?v\. ?g\.?|zur verfügung gestellt|nh|kk|hf|oh|ks|pr)[)\].]*$",
        min_words=4,
        max_words=60,
        fires=[
            "Der Vorstand des Vereins. Bild: z.V.g.",
            "Die Kapelle nach der Messe (Foto: KK)",
            "Das Team im Ziel. Foto: nh",
        ],
        stays=["Auf dem Tisch lag nur noch ein Foto: oh je."],
    ),
    label(
        "picture_by_alone",
        part="credit",
        pattern=rf"(?-i:Fotos?|Bild|Bilder|Symbolbild|Titelbild|Aufnahmen?) von:? {PERSON}(?:[/,|(] ?[^.!?;:]{{2,40}})?",
        whole=True,
        max_words=8,
        fires=["Foto von Anna Muster", "Titelbild von Paul Beispiel/Stadtarchiv"],
        stays=["Foto von Bord zeigt Leck im Rumpf", "Bilder von Toten auf der Straße", "Bild von einem Mann!"],
    ),
    label(
        "uploaded_by",
        part="credit",
        pattern=rf"(?:(?:foto|bild): ?[^:]{{2,50}} )?(?-i:H|h)ochgeladen von:? {NAMES}|(?:eingestellt|bereitgestellt|gepostet) von:? {NAMES}",
        whole=True,
        max_words=9,
        fires=[
            "hochgeladen von Anna Muster",
            "Hochgeladen von: Paul Beispiel",
            "Foto: Muster hochgeladen von Anna Muster",
        ],
        stays=["Hochgeladen von Unbekannten wurde die Datei im Mai.", "Eingestellt von Staats wegen, ruht der Bau."],
    ),
    label(
        "gallery_counter_with_caption",
        part="caption",
        pattern=r"^(?:bild|foto) \d{1,3} ?(?:von|/|aus) ?\d{1,3} ?[|:-] ?\S.{4,300}$",
        max_words=50,
        fires=["Bild 1 von 5 | Der neue Platz vor dem Rathaus", "Foto 3/12: Jubel im Ziel"],
        stays=["Bild 1 von 5 fehlt seit dem Diebstahl im Mai."],
    ),
    label(
        "credit_alone",
        part="credit",
        whole=True,
        max_words=8,
        pattern=rf"(?:keystone-sda|keystone|epa|ansa|apa|afp|imago|picture alliance|picturedesk)(?:/(?:keystone|epa|ansa|afp|ap|dpa|keystone-sda))?/ ?{PERSON}"
        r"|(?:©|\(c\)) ?(?:(?:https?://|www\.)[\w-]+(?:\.[\w-]+){1,3}|(?-i:\p{Lu})[\p{L}.'-]{2,25}(?: (?-i:\p{Lu})[\p{L}.'-]{1,25}){0,2})"
        r"|(?:bild|fotos?|bilder) ?: ?(?:hfr|nh|ho|hf|oh|ks|kk|veranstalter(?:in)?|hersteller|unternehmen|verein|agentur|leser(?:in)?|feuerwehr|polizei|gemeinde|stadt|archiv)"
        r"|(?:(?:foto|bild|fotos|bilder)(?: von \p{L}+ \p{L}+)? )?(?:zur verfügung gestellt|z\. ?v\. ?g\.)",
        fires=["Keystone/Anna Muster", "© www.musterbild.at", "(c) Muster", "Foto: hfr", "Bild zur Verfügung gestellt"],
        stays=["Keystone lieferte die Bilder.", "Zur Verfügung gestellt wurden 40 Betten."],
    ),
]
