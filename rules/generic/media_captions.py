"""Captions with their credits, in all languages."""

from cleaner.rule import NAME, label

# Names that stand for a picture's source wherever they follow a slash, a pipe or a sign of copyright.
_AGENCY = r"(?:(?-i:\L<credit_agency>)|\L<credit_library>)(?![\p{L}\p{N}])"
# Two to four letters mean other things too (a state, a school course): only with a whole name before them.
_SHORT = r"(?-i:AP|PA|AA|TT|APA|EPA|ANP|STA|SDA|ANI|CP|INA|PAP|MTI|SID)(?![\p{L}\p{N}])"
# Polls and indices that carry an agency's name.
_NOT_POLL = r"(?! ?[/|-] ?(?:Ipsos|NORC|YouGov|Refinitiv|Tankan|Zogby|Harris|Morning|VoteCast|SSRS|CNN|Opinium))"
_ROLE = (
    r"(?:pool(?: photos?)?|hand-?out|(?:file|stock)(?: photo| picture| image)?|archiv(?:e|es|bild|foto|o)?|"
    r"illustration|"
    r"montage|collage|composite|stringer|screen ?shot|drone|video|tv|bildfunk|zentralbild|forum|sports?|news|images?)"
)
_SEP = r"(?: ?(?://|/|\||\u2022|\u00b7) ?)"
_VIA = r"(?: (?:via|for|für|pour|per|por|för|til|voor) )"
_NAME2 = (
    r"(?-i:\p{Lu}[\p{L}\p{M}'.-]*(?: (?:(?:de|da|do|del|della|der|den|di|van|von|al|bin) ){0,2}"
    r"\p{Lu}[\p{L}\p{M}'.-]*){1,4})"
)
_WORDS = r"[\p{L}\p{M}\p{N}.'&@_-]++(?: [\p{L}\p{M}\p{N}.'&@_-]++){0,3}"
_CHAIN = rf"(?:(?:{_SEP}|{_VIA}| ?- ?){_WORDS}|,? ?{_ROLE}|, {_NAME2}|, \d{{4}}){{0,3}}"

RULES = [
    label(
        "caption_name_slash_agency",
        part="caption",
        pattern=(
            rf"(?:[/|\u2022\u00b7](?<!\bEPA ?/)(?:"
            # what stands before the sign begins with a capital or follows a full stop
            rf"(?<=(?:(?-i:[\p{{Lu}}\p{{N}}@])[\p{{L}}\p{{M}}\p{{N}}.'&@_-]{{0,30}}|"
            rf"[.!?\"'] ?[\p{{L}}\p{{N}}._-]{{2,30}})\)?[ /]{{0,2}}.) ?{_AGENCY}"
            rf"|(?<=(?-i:\p{{Lu}})[\p{{L}}\p{{M}}'.-]{{0,30}} "
            rf"(?:(?:de|da|do|del|della|der|den|di|van|von|al|bin) ){{0,2}}"
            rf"(?-i:\p{{Lu}})[\p{{L}}\p{{M}}'.-]{{0,30}}(?: ?/ ?{_ROLE})? ?.) ?{_SHORT})"
            rf"|[.!?\"'](?=\p{{L}}[^/]{{1,40}}/){_AGENCY}(?=/)"
            rf"){_CHAIN}[\])'\"]{{0,2}}(?<!\.)$"
        ),
        max_words=70,
        min_words=5,
        fires=[
            "Rescue workers search the ruins of a school in Kharkiv. Ivan Pryklad/AFP",
            "Rest and warm soup help a patient to recover.Unsplash/Kelly Beispiel",
            "Der Kühlturm fiel am Morgen in sich zusammen. Foto: Peter Muster/dpa",
            "The leader greets his supporters in Gaza City, in April 2022. (Adel Example/The Associated Press)",
            "Президент России Владимир Путин на встрече в Кремле. Михаил Примеров/ТАСС",
            "Elle quitte le tribunal, mardi à Lyon. Jean Exemple / AFP",
        ],
        stays=[
            "Support for the president fell to 38 percent, according to a Reuters/Ipsos poll.",
            "Fish oil contains the fatty acids EPA/DHA",
            "The school will offer more courses in the IB/AP",
            "The deal was first reported by the Wall Street Journal and AFP.",
            "The two agencies, AFP/Reuters and dpa, sent eleven reporters to the trial, he said.",
        ],
    ),
    label(
        "caption_agency_slash_name",
        part="caption",
        pattern=(
            r"\b(?<![^\s(\[.,|-])(?:(?-i:REUTERS|Reuters|AFP|EPA-EFE|EPA|EFE|dpa|TASS|Xinhua|NTB|TT|ANSA|AA|KEYSTONE)|"
            r"(?:ap|afp|getty) ?(?:photos?|images?)|(?:picture alliance|imago(?: images)?|shutterstock|istock|"
            r"unsplash|pexels|pixabay))"
            rf"{_NOT_POLL}(?: ?/| \|)(?!DHA\b)[ /]{{0,2}}(?:(?-i:dpa|afp|APA|AFP|PA) ?[/|] ?)?"
            rf"{NAME}{_CHAIN}(?:[\])]{{1,2}}\.?)?(?<![^)\]]\.)$"
        ),
        max_words=90,
        min_words=5,
        fires=[
            "A flag flies over a refinery in Carson, California. (AP Photo/Damian Example)",
            "People shelter in a metro station during an air raid in Kyiv, Ukraine. REUTERS/Gleb Example",
            "Supporters wait outside the court in Dakar. AFP PHOTO / SEYLLOU EXEMPLE",
            "Das Rathaus nach dem Brand. picture alliance/dpa | Daniel Muster",
        ],
        stays=[
            "Half of those asked disagreed, in a Reuters/Ipsos survey",
            "He left Reuters for a rival agency in 2019.",
            "Trump leads in Pennsylvania: Reuters/Ipsos",
        ],
    ),
    label(
        "caption_via_agency",
        part="caption",
        pattern=(
            rf"(?:(?-i:[\p{{Lu}}\p{{N}}@])[\p{{L}}\p{{M}}\p{{N}}.'&@_+-]{{0,30}} via (?:the )?(?:getty|zuma|"
            rf"shutterstock|imagn|wikimedia|"
            r"alamy|unsplash|nurphoto|usa today|reuters connect)|[(\[/] ?[^()\[\]]{0,60} ?via (?:the )?"
            r"(?:\L<credit_library>|(?-i:\L<credit_agency>|AP|PA))| - via (?:wikimedia|flickr|getty|unsplash|"
            r"shutterstock)|"
            rf"[.!?]['\")]? ?{NAME} via (?:the )?(?:\L<credit_library>|(?-i:\L<credit_agency>|AP|PA)))"
            r"(?![\p{L}\p{N}])(?: (?:images?|press(?: wire)?|commons|stock photo|live news|sports))?"
            r"(?: ?[/,|] ?[\p{L}\p{N} .&-]{1,40}| (?:for|images) [\p{L}\p{N} ]{2,30}|\.com)?[\])]{0,2}$"
        ),
        max_words=90,
        min_words=4,
        fires=[
            "Tourists line Main Street for the evening parade (Image: Anadolu Agency via Getty Images)",
            "A satellite image shows damage at the airfield. Planet Labs PBC via AP",
            "This is a good way to disrupt your sleep. Sergey Sample/Moment via Getty Images",
            "Tontine Coffee House, New York City, 1797 - via Wikimedia Commons",
        ],
        stays=[
            "The statement was sent to news agencies via Reuters, he said.",
            "She sells her pictures via Getty Images and keeps a fifth of the price.",
            "The footage reached the newsroom via Reuters.",
        ],
    ),
    label(
        "caption_bracketed_agency",
        part="caption",
        pattern=(
            r"(?:\[(?:\L<credit_library>|(?-i:\L<credit_agency>|AP|PA|EPA|TT|AA))"
            r"|\[[^\[\]]{0,80}(?:[ :/|,(\u00a9-](?:\L<credit_library>|(?-i:\L<credit_agency>))|"
            r"(?:: |/ ?|\| ?)(?-i:AP|PA|EPA|TT|AA)))(?![\p{L}\p{N}])"
            rf"{_NOT_POLL}[^\[\].]{{0,40}}\]\.?$"
            r"|\((?:[^()]{0,80}[:/|,] ?|[^():/|,]{0,60} via |)"
            r"(?:(?:getty(?: images?)?|gettyimages|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|ap photos?|"
            r"adobe ?stock|afp photo|unsplash|pexels|pixabay|freepik|wikimedia commons|depositphotos|imago images|"
            r"zuma press|imagn(?: images)?)|(?-i:REUTERS|IMAGO))(?![\p{L}\p{N}])[^()]{0,40}\)\.?$"
        ),
        max_words=90,
        min_words=4,
        fires=[
            "Protesters block a road leading to the airport [File: Amr Example/Reuters]",
            "A street market in Lagos on Saturday [AFP]",
            "Fireworks over the castle (Image: Getty Images)",
            "A miner descends into the shaft (REUTERS)",
            "The plan adjusts to the abilities of any runner. (Photo: Getty Images)",
        ],
        stays=[
            "The deal was struck on Friday, he told a news agency (Reuters).",
            "He works for the Environmental Protection Agency (EPA)",
            "It was reported by Agence France-Presse (AFP)",
        ],
    ),
    label(
        "caption_library_end",
        part="caption",
        pattern=(
            r"(?:(?:[.!?\u2026][\"')\]]?|[\])]) ?|\b(?:photo|foto|image|picture|bild|imagen|credit) ?: ?)"
            r"(?:getty images(?:/istockphoto)?|gettyimages|istockphoto|istock|shutterstock(?:\.com)?|"
            r"alamy(?: stock photo)?|ap photos?|"
            r"afp photo|adobe ?stock|unsplash|pexels|pixabay|wikimedia commons|imago images|zuma press|imagn images|"
            r"epa-efe|"
            r"picture[ -]alliance|depositphotos)\)?$"
            # "… is doing so." is how Korean captions end; reports end otherwise
            r"|있다\. ?(?:연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크|코리아)?)\)?$"
        ),
        max_words=70,
        min_words=4,
        fires=[
            "A flag flies over a refinery complex in California. AP Photo",
            "Wenn dich eine Erkältung erwischt, kann Suppe helfen.Getty Images",
            "You never forget your first bicycle. iStock",
            "지난 12일 국회에서 열린 토론회에서 후보가 인사하고 있다. 뉴시스",
        ],
        stays=[
            "She uploads her work to Shutterstock.",
            "He bought the picture. Getty Images sold it twice.",
            "Prices rose at once. Alamy and its rivals followed.",
        ],
    ),
    label(
        "caption_copyright_sign",
        part="caption",
        pattern=(
            r"[^\s\u00a9] ?(?:copyright |- |\| |\()?\u00a9 ?(?!\d{4}(?! (?-i:\p{Lu})))(?!(?:alle|all|riproduzione|tous|todos|tutti|wszelkie)\b)(?:copyright |by )?"
            r"(?-i:[\p{Lu}\p{N}@]|dpa|epd|ddp|sda|imago|picture|privat|"
            r"iStock)[^.!?;\"\u00a9]{0,60}(?:\.[^.!?;\"\u00a9]{1,40}){0,2}(?<![.!?])$"
        ),
        max_words=80,
        min_words=4,
        fires=[
            "Verlinden tijdens de coronacrisis. - © BELGA",
            "Die Polizei musste am Abend den Verkehr regeln. © dpa | Jens Muster",
            "Prinz Harry, Herzog von Sussex. © Victoria Example/PA Wire/dpa",
            "Le président à son arrivée au sommet © Ludovic Exemple, AFP",
        ],
        stays=[
            "The sign © is older than most people think.",
            "He typed © Disney beneath the drawing, and the lawyers wrote to him within a week.",
            "The stamp reads © and nothing else",
        ],
    ),
    label(
        "caption_agency_copyright",
        part="caption",
        pattern=(
            r"(?:copyright|\(c\)|\u00a9) (?:(?:19|20)\d\d )?(?:the )?(?-i:AP|AFP|Associated Press|Reuters|REUTERS|dpa)"
            r"(?:\. ?all rights reserved)?\.?$"
            rf"|copyright(?<=[.!?)] ?.{{9}}) {NAME}/(?:{_AGENCY}|(?-i:AP))\.?$"
            r"|copyright(?<=[\p{L}.)\]] - .{9}) (?-i:\p{Lu})[^.!?]{1,60}$"
            rf"|^copyright {NAME}/(?:{_AGENCY}|(?-i:AP))(?:[/ ][\p{{L}}\p{{N}}. -]{{1,60}})?$"
            rf"|^copyright {NAME}/copyright \d{{4}} the (?-i:AP)"
            r"|^copyright (?:ap photo|afp|reuters|canva|unsplash|pexels|getty images)\.?$"
        ),
        max_words=70,
        fires=[
            "The council met on Monday at its headquarters Frank Sample II/Copyright 2026 The AP. All rights reserved.",
            "Copyright Fredrik Exempel/AP",
            "A police officer in Malmö - Copyright Fredrik Exempel/AP",
        ],
        stays=[
            "Copyright AFP lawyers had claimed was never registered, the judge found.",
            "The law on copyright gives the AP no such power.",
        ],
    ),
    label(
        "caption_library_user",
        part="caption",
        pattern=(
            r"(?:photo|image|picture|foto|bild|imagen|imagem|immagine|illustration)(?:graphed)? "
            r"(?:by|von|de|di|av|af|door|par|por|of) [\p{L}\p{M}\p{N}.'&@_ -]{2,45} "
            r"(?:on|from|via|at|auf|von|bei|sur|en|su|da|na|no|på|op) "
            r"(?:unsplash|pixabay|pexels|flickr|freepik|wikimedia commons|shutterstock|istock|getty images|adobe stock)"
            r"(?:\+|\.com)?\)?\.?$"
        ),
        max_words=60,
        fires=[
            "Photo by Sol Sample on Unsplash",
            "A quiet desk helps to think. (Image by AlexSample from Pixabay)",
            "Bild von Hans Muster auf Pixabay",
        ],
        stays=[
            "She found the photo by Anna Sample on Flickr and wrote to her at once, hoping for an answer.",
            "A photo of his dog on Instagram made him famous.",
        ],
    ),
    label(
        "caption_agency_colon_name",
        part="caption",
        max_words=70,
        min_words=5,
        pattern=r"^[^\"]{12,400} ?[(\[](?-i:AP|AAP|AFP|EPA|Reuters|REUTERS|PA|ABC News|ABC|BBC|SBS|Getty Images|Supplied|AP Photo|dpa|DPA|Xinhua|TASS) ?: ?(?-i:\p{Lu})[\p{L}\p{M}.'/ -]{2,40}[)\]]$",
        fires=["The wreck of the ferry after the collision in the harbour. (AAP: David Crosby)", "Bangkai kapal setelah kecelakaan di pelabuhan. (Reuters: Ana Lopez)"],
        stays=["The mayor spoke to two agencies (AP: a short call; Reuters: an hour)."],
    ),
    label("caption_source_library", part="caption", max_words=60, min_words=5, pattern=r"^[^\"]{8,300}[.!?)\]'|/] ?\(?\p{L}{3,16}(?: \p{L}{3,14})? ?: ?(?:shutterstock(?:\.com)?|getty ?images|istock(?:photo)?|depositphotos|profimedia(?:\.cz|\.sk)?|east ?news|unsplash|pexels|pixabay|freepik|wikimedia(?: commons)?|adobe ?stock|alamy|123rf|dreamstime)(?: ?[/,|] ?[\p{L}\p{N}.'&@_ -]{2,40})?\)?$",
 fires=["The ferry waits at the quay. Source: Shutterstock", "Паром ждёт у причала. Источник: Getty Images / Ivan Lisin", "Prom czeka przy nabrzeżu. Źródło: East News"], stays=["Two firms were sued. The defendant is Shutterstock", "She sells to one library only: Shutterstock."]),
]  # fmt: skip
