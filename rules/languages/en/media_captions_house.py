"""English captions that end with a name and the house it works for, or with whoever gave the picture."""

from cleaner.rule import NAME, head, label

# Two words at least: "Nadal/Federer" is a pair, not a photographer and a paper.
PERSON = r"(?=\S+ (?-i:\p{Lu}|de |van |von |al |bin |da |di |del |la |le ))" + NAME
# Paper, station, agency or office: words that begin with capitals.
HOUSE = r"(?-i:[\p{Lu}\d@][\w&'.+-]*(?: (?:(?:of|the|for|and|&|de|on|in) ){0,2}[\p{Lu}\d][\w&'.+-]*){0,6})"
PHOTO = r"(?:photos?|photographs?|pictures?|pics?|pix|images?|graphics?|illustrations?|video|screen ?(?:shots?|grabs?))"
PAPER = (
    r"(?:herald|times|tribune|post|news|journal|gazette|star|sun|press|chronicle|courier|dispatch|register|record|observer|examiner|"
    r"enquirer|inquirer|globe|mail|telegraph|standard|independent|citizen|ledger|sentinel|review|republic(?:an)?|advocate|advertiser|"
    r"argus|echo|mercury|express|bee|union|voice|today|media|staff|radio|magazine|weekly|daily|reporter|monitor|nation|stuff|leader|"
    r"messenger|pioneer|patriot|eagle|banner|beacon|bulletin|democrat|progress|spectator|statesman|transcript|freelance|photography|"
    r"university|athletics|police|department|county|council|television|postmedia|newspapers?|correspondent|contributor)"
)
# A credit follows the end of the sentence that says what the picture shows.
ENDED = r"[.!?](?<=[\p{L}\d)\]%].)['\")\]]{0,2} ?"
# What begins a sentence, or asks for a word after it, names no house.
NO_HOUSE = r"(?!(?:the|an?|this|that|these|those|one|his|her|its|their|our|my|your|another|every|each|no|some|in|on|of|for|big|world|best)\b)"

RULES = [
    label(
        "name_slash_house",
        part="caption",
        pattern=r"[/|•·](?<=[\p{L}\d)\]%][.!?]['\")\]]{0,2} ?(?:- ?|[|/•·] ?)?[(\[]?(?-i:\p{Lu})[\p{L}\p{M}'.-]{0,20}"
        r"(?: (?:(?:de|van|von|al|el|bin|da|di|del|la|le) ){0,2}(?-i:\p{Lu})[\p{L}\p{M}'.-]{0,20}){1,3} ?.) ?"
        r"(?=[^/|]{0,60}\b"
        + PAPER
        + r"\b)(?:(?:special (?:to|for)|for|courtesy of|via) )?(?:the )?"
        + HOUSE
        + r"(?<![.])[)\]]?$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. Ann Duffy/Harbour Courier",
            "Neighbours clear the road after the slide. ANN DUFFY / THE LEDGER",
            "Neighbours clear the road after the slide. | Ann Duffy/Staff",
            "Neighbours clear the road after the slide. Ann Duffy • Special to the Ledger",
            "Neighbours clear the road after the slide. (Ann Duffy / For The Ledger)",
            "Neighbours clear the road after the slide. (Ann Duffy | Ledger)",
        ],
        stays=[
            "The final was lost in three sets. Duffy/Pym",
            "It was the best song of the two. Lennon/McCartney wrote it in a day.",
            "She ran for both parties at once. Democrat/Republican",
            "The seat went to the smaller of the two parties (Labour / Co-op).",
            "The doubles went to the sisters from Leeds (Ann Duffy / Jo Duffy).",
            "The bridge fell in the storm. (See page 12 / 13)",
        ],
    ),
    label(
        "name_and_paper_in_brackets",
        part="caption",
        pattern=ENDED
        + PERSON
        + r"(?:, (?:special to )?(?:the )?(?=[^()\[\].!?]{0,60}\b(?:"
        + PAPER
        + r"|(?-i:AFP|USA TODAY NETWORK))$)"
        + HOUSE
        + r"| (?-i:TNS|Associated Press))$|"
        + ENDED
        + r"[(\[]"
        + PERSON
        + r"(?:, | for | - )(?=[^()\[\]]{0,60}\b"
        + PAPER
        + r"\b)(?:for )?(?:the )?"
        + HOUSE
        + r"[)\]]$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. [Ann Duffy, Standard]",
            "Neighbours clear the road after the slide. (Ann Duffy for the Ledger)",
            "Neighbours clear the road after the slide. Ann Duffy, The Enquirer",
            "Neighbours clear the road after the slide. Ann Duffy, Special to the Ledger",
            "Neighbours clear the road after the slide. Ann Duffy Associated Press",
        ],
        stays=[
            "She wrote to one of the two. Ann Duffy, the Enquirer says, never answered.",
            "The bridge fell in the storm. (Ann Duffy, Elm)",
        ],
    ),
    label(
        "desk_and_name_in_brackets",
        part="caption",
        pattern=r"(?<=.{12})[(\[](?:(?-i:ABC|SBS|BBC|CBC|ITV|RNZ|AAP|AFP|NITV)(?: (?-i:[\p{Lu}\d])[\w'.-]*){0,4}|(?:[\w'.-]+ ){0,3}(?:news(?:wire)?|images|media|"
        r"maps|landline|four corners|7\.30)|supplied|facebook|instagram|twitter|tiktok|youtube|reddit|google|reuters|flickr|unsplash|linkedin|pexels|"
        r"pixabay|wikimedia(?: commons)?|department of [\w ]{3,30}) ?: (?=[@\p{L}])[^()\[\]:]{2,60}[)\]]$",
        max_words=60,
        min_words=4,
        fires=[
            "The creek rose two metres in an hour. (ABC News: Ann Duffy)",
            "The creek rose two metres in an hour.(ABC Western Plains: Ann Duffy)",
            "Ann Duffy with her brother in Broome (Supplied: Duffy family)",
            "The creek at Elm in March (AAP: Jo Pym)",
        ],
        stays=[
            "The match ended level after two hours (AFC: Duffy, Pym).",
            "He was told to read the news (bad news: he had lost).",
            "The word is short in every dialect (Reuters: 12).",
        ],
    ),
    label(
        "house_photo_in_brackets",
        part="caption",
        pattern=r"(?<=.{12})[(\[]"
        + NO_HOUSE
        + r"(?-i:[\p{Lu}@])[\w&'./@-]*(?: (?:and |of |the )?(?-i:[\p{Lu}\d])[\w&'./@-]*){0,4} (?:file |archive |handout |courtesy |pool |staff )?"
        + r"(?-i:photos?|pics?|pictures?|images?|graphic|screenshot|file|files|Archives?|PHOTOS?|PICS?|PICTURES?|IMAGES?|(?<=(?:[A-Z]{2}|Express|Tribune|Times|Post|Herald|News|Courtesy|Staff|Agency) )Photo)"
        + r"(?:(?: by |/| / |: ?|, | courtesy of | courtesy )[^()\[\]]{2,60})?[)\]]$",
        max_words=60,
        min_words=4,
        fires=[
            "The president speaks to farmers in the north. (Palace photo)",
            "The president speaks to farmers in the north (Express photo by Ann Duffy)",
            "The president speaks to farmers in the north. (ANN DUFFY PHOTO)",
            "The president speaks to farmers in the north. (Ann Duffy photo)",
            "The president speaks to farmers in the north. (DL Photo)",
            "The president speaks to farmers in the north. (Ledger file)",
        ],
        stays=[
            "She won the oldest prize for a single frame (World Press Photo)",
            "He sold two of them (the Duffy photo and a sketch).",
            "The jury liked only one entry (Best Picture)",
            "The clerk kept what he had found (One photo)",
        ],
    ),
    label(
        "house_photo_by",
        part="caption",
        pattern=ENDED
        + r"(?:- ?)?"
        + NO_HOUSE
        + r"(?-i:\p{Lu})[\w&'.-]*(?: (?-i:\p{Lu})[\w&'.-]*){0,3} (?:file |archive |handout |courtesy |pool |staff )?"
        + PHOTO
        + r"(?: by | ?/ ?| ?\| ?|: ?| courtesy of | courtesy | from | - )(?:the )?(?-i:[\p{Lu}@])[^.!?:]{1,60}$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. Staff photo by Ann Duffy",
            "Neighbours clear the road after the slide. Staff photo/Ann Duffy",
            "Neighbours clear the road after the slide. LEDGER PHOTO / ANN DUFFY",
            "Neighbours clear the road after the slide. Contributed photo courtesy of the Elm Fire Department",
        ],
        stays=[
            "He bought one for the hall. A picture by Ann Duffy hangs there still.",
            "He bought one for the hall. Another photo by Ann Duffy",
        ],
    ),
    label(
        "given_by",
        part="caption",
        pattern=ENDED
        + r"(?:- ?|[|] ?)?(?-i:Courtesy|COURTESY|Provided|PROVIDED|Contributed|CONTRIBUTED|Submitted|SUBMITTED|Supplied|Handout|HANDOUT)"
        + r"(?: of| by| to| from|/| /|:| -)? ?(?:the )?(?-i:[\p{Lu}@])[^.!?:]{1,70}$"
        + "|"
        + ENDED
        + r"[(\[](?:(?!(?:was|were|is|are|be|been|had|have|the)\b)\w+ ){0,3}(?:courtesy|provided|contributed|submitted|supplied|released) "
        r"(?:of |by |to |from )?(?:the )?(?-i:[\p{Lu}@])[^()\[\]]{1,70}(?<!\.)[)\]]$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. Courtesy City of Elm",
            "Neighbours clear the road after the slide. Provided/City of Elm",
            "Neighbours clear the road after the slide. Provided by the City of Elm",
            "The suspect leaves the shop by a side door. (CCTV grabs courtesy Elm Police)",
        ],
        stays=[
            "They all ate twice. Courtesy of Tom, the bill never came.",
            "It rains on both sides. Provided he pays",
            "The house was rebuilt in a year. (The plans were provided by Elm Council, which kept a copy.)",
        ],
    ),
    label(
        "source_of_picture",
        part="caption",
        pattern=r"(?<=.{12}[.!?]['\")]{0,2} ?)source: ?(?:supplied|news corp australia|getty(?: images)?|istock|alamy|instagram|facebook|tiktok|youtube|x/@\w+|"
        r"channel (?:7|9|10|seven|nine|ten)|7 ?news|9 ?news|nine news|seven news|sky news|google maps)$",
        max_words=60,
        min_words=5,
        fires=[
            "The creek rose two metres in an hour. Source: News Corp Australia",
            "The creek rose two metres in an hour. Source:Supplied",
        ],
        stays=["The creek rose two metres in an hour. Source: Met Office", "He named his source: Instagram"],
    ),
    label(
        "source_of_picture_at_head",
        part="caption",
        # below a table or a figure of the article the source is an office of statistics
        pattern=r"(?<=.{12})\(source: (?:[\w&'.-]+ ){0,5}(?:police(?: (?:department|dept|service))?|sheriff'?s? (?:office|department)|fire(?: (?:department|rescue|district|dept|and rescue))?|"
        r"highway patrol|state patrol|facebook|instagram|gofundme|twitter|tiktok|youtube|google|family|viewer|pexels|pixabay|canva|unsplash|gray news|jail|"
        r"(?-i:W[A-Z]{3}|K[A-Z]{3})|mgn(?: online)?|cnn|associated press|ap|live ?5|pixabay)(?:[ /,-][^()]{1,40})?\)$",
        where=head(3),
        max_words=60,
        min_words=4,
        fires=[
            "The shop on Quay Street stood empty. (Source: Elm Fire Department)",
            "The shop on Quay Street stood empty. (Source: WXYZ/Ann Duffy)",
        ],
        stays=["Prices rose by 4.3% in a year. (Source: Office for National Statistics)"],
    ),
    label(
        "photo_with_abbreviation",
        part="caption",
        pattern=r"(?<=.{7})(?:[.!?…)\"'] ?|\s[|/-]{1,2} ?|, ?)(?:[|/-] )?(?-i:Photo(?:graph)?s?|PHOTOS?|Pictures?|Images?|IMAGES?|Pics?|Rendering|Artist's [Rr]endering|Map|Diagram|Chart|Poster|Drawing|Video still|Still)(?: [Cc]redit| [Cc]ourtesy)? ?"
        r"(?:by ?:|:|by|courtesy of|courtesy|via|(?:grabbed |taken |lifted )?from|/|\|) ?(?:the )?(?-i:[\p{Lu}@])(?:[^.!?:]|\.(?<=\b(?:St|Mt|Ft|Dr|Jr|Sr|Co|Inc|Ltd|Sgt|Lt|Capt|Gov|Rev|Dept|(?-i:\p{Lu}))\.)){2,100}$",
        max_words=70,
        fires=[
            "A lorry lies across the bridge. Photo courtesy of Elm Bridge Dept., St. Duffy News",
            "A lorry lies across the bridge | Photo courtesy of Elm Fire Department, St. Duffy News",
            "A lorry lies across the bridge. Photo by J. R. Pym",
            "A lorry lies across the bridge. Photo by: Ann Duffy",
            "A lorry lies across the bridge // Photo by Ann Duffy",
            "The tower as it will be. | Rendering courtesy of Elm Studio",
            "A lorry lies across the bridge. Photo grabbed from Facebook",
        ],
        stays=[
            "There is a bigger story. Pictures from St. Elm reached the capital on Monday, and the minister resigned.",
        ],
    ),
    label(
        "office_in_brackets",
        part="caption",
        pattern=ENDED
        + r"[(\[](?=(?-i:[\p{Lu}\d]))(?:[^()\[\]:;]{2,60} via (?:facebook|instagram|twitter|x|tiktok|youtube|google(?: maps)?|gofundme|snapchat|reddit|linkedin|e-?mail)"
        r"|(?:(?-i:[\p{Lu}\d])[\w&'.-]* |(?:of|the|and|for|&) ){0,6}(?:police(?: (?:department|dept\.?|service|handout))?|sheriff'?s? (?:office|department)|"
        r"fire (?:department|rescue|district|service)|highway patrol|state (?:police|patrol)|county jail|district attorney'?s? office|athletics|school district|national park service|coast guard|geological survey|"
        r"air force|u\.?s\.? (?:army|navy|marine corps)|government of [\w ]{3,25}|city of [\w ]{3,25}|university of [\w ]{3,25}|department of [\w ]{3,25}|nasa|noaa|usgs))[)\]]$",
        max_words=60,
        min_words=5,
        fires=[
            "Two men leave the shop by a side door. (Elm Police Department)",
            "Two men leave the shop by a side door. (Elm Parks Trust via Facebook)",
            "The storm seen from above on Monday. (NASA)",
        ],
        stays=[
            "Two men left the shop by a side door (Elm Police Department had the tape).",
            "Call the desk if you saw them. (The police will not ask for a name.)",
            "He joined the force that his father had led (Elm Police Department)",
        ],
    ),
    label(
        "station_in_brackets",
        part="caption",
        pattern=ENDED
        + r"(?:(?:\((?-i:W)|\((?-i:K))(?-i:[A-Z]{3}(?:-TV)?(?: \d{1,2})?)(?: (?:file|photo|file photo|news|staff))?|[(\[](?:(?:ctv|cbc|cbs|nbc|cp24)(?: (?:news|tv|sports))?|(?:ctv|global|abc|fox|sky|spectrum|city|7|9|10|nine|seven|ten|1|one)[ -]?(?:news|tv))(?: (?-i:\p{Lu})\w+)?(?: \d{1,2})?(?: file)?)[)\]]$",
        # at the end of an article a station in brackets may sign its last sentence
        before=r"^.{60,}[.!?'\"]$",
        max_words=40,
        min_words=5,
        fires=["Two men leave the shop by a side door. (WXYZ)", "Two men leave the shop by a side door. (CTV News)"],
        stays=[
            "Two men left the shop by a side door. (See page 7)",
            "The figure is that of the last census, and nobody doubts it. [1]",
        ],
    ),
    label(
        "credit_without_name",
        part="caption",
        pattern=r"(?<=.{12})[|/] ?(?:photo|image|picture|pic) ?credit: ?-?$"
        r"|"
        + ENDED
        + r"(?:- ?)?(?:(?-i:SCREENGRAB|Screengrab|SCREENSHOT|Screenshot|File/Staff|FILE/STAFF|Google (?:Maps|Earth|Street View)|CONTRIBUTED|Contributed)"
        r"|image (?:is )?(?:used )?for representation(?:al)?(?: purposes?)?(?: only)?|(?-i:\p{Lu})[\w.&']*(?: (?-i:\p{Lu})[\w.&']*){0,2}/(?:files?|file photo|handout|pool|social media))\.?$"
        r"|(?:" + ENDED + r"|(?<=.{12}) - )copyright(?: ?: ?| \d{4} )(?-i:\p{Lu})[^.!?]{1,50}$"
        r"|" + ENDED + r"(?:pic|pix|photo|image|picture)s? ?: ?(?-i:\p{Lu})[^.!?:]{1,60}$",
        max_words=70,
        min_words=5,
        fires=[
            "A lorry lies across the bridge at Elm on Thursday. | Photo Credit: -",
            "A lorry lies across the bridge at Elm on Thursday. SCREENGRAB",
            "A lorry lies across the bridge at Elm on Thursday. - White Star/File",
            "A lorry lies across the bridge at Elm on Thursday. Image used for representational purpose only",
            "A lorry lies across the bridge at Elm on Thursday. Copyright 2020 Ledger",
            "A lorry lies across the bridge at Elm on Thursday. pic: Ann Duffy",
        ],
        stays=["He had kept every photo | credit: none"],
    ),
    label(
        "source_then_caption",
        part="caption",
        pattern=r"^(?:image|photo|video|media) (?:source|copyright)(?: ?, ?| )(?-i:\p{Lu})[\w&'./ -]{1,50}?,? ?(?:image|photo|media|video) caption,? ?(?=(?-i:[\p{Lu}\d'\"])).{3,}"
        r"|^(?:image|media|video|photo|picture) caption,? (?=(?-i:[\p{Lu}\d'\"])).{8,}",
        max_words=60,
        fires=[
            "image copyright Elm Police image caption Ann Duffy was born in Elm",
            "Image source, Elm Police Image caption, Ann Duffy was born in Elm",
            "Image caption, The bridge was built in 1970",
            "Media caption The bridge was built in 1970",
        ],
        stays=["Image source and caption must be given, the rules say.", "Photo captions are an art."],
    ),
    label(
        "picture_source_line",
        part="credit",
        pattern=r"^(?:image|photo|video) (?:source|copyright),? (?-i:\p{Lu})[\w&'.-]*(?:[ /](?-i:[\p{Lu}\d])[\w&'.-]*){0,5}$",
        max_words=9,
        fires=["Image source, Getty Images", "Image copyright Elm Police"],
        stays=["Image copyright is a maze, the lawyer says."],
    ),
    label(
        "house_in_square_brackets",
        part="caption",
        pattern=ENDED
        + r"\[(?:(?:the )?(?:punch|vanguard|premium times|this ?day|daily trust|pulse|channels(?: tv)?|sahara reporters|the nation|guardian|the cable|legit|star|standard|nation|citizen|tuko|monitor|new vision|"
        r"herald|ledger|tribune|mirror|express|dawn)(?: [\w ]{2,20})?|(?:twitter|instagram|facebook|tiktok|youtube|linkedin)[/@ ]+@?[\w. ]{2,30})\]$",
        where=head(3),
        max_words=40,
        min_words=5,
        fires=["The suspects and some of the things they took. [Ledger]"],
        stays=["We shall rebuild it by the spring. [Applause]"],
    ),
    label(
        "file_photo_of",
        part="caption",
        pattern=r"^(?:an?|the) (?:file|stock|archive|library|representational|undated) (?:photo(?:graph)?|image|picture|pic) (?:of|showing|shows) (?![^.]*\b(?:was|were|is|are|has|have|had|hung|hangs|circulat\w+|appeared|emerged|went|sits|sat)\b)[^.!?]{3,120}\.?$",
        max_words=24,
        fires=["A file photo of the commission's offices in Port Elm.", "The undated photo shows the wreck"],
        stays=["A file photo of the suspect was shown to the court."],
    ),
]
