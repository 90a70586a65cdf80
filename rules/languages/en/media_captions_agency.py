"""English captions that end with an agency, a station, an account or a licence, and credits of such."""

from cleaner.rule import BODY, NAME, label

# A credit follows the end of the sentence that says what the picture shows; one letter before the stop is an initial.
ENDED = r"[.!?](?<=[\p{L}\d)\]%]{2}.)['\")\]]{0,2} ?"
PICTURE = r"(?-i:Photo(?:graph)?s?|PHOTOS?|Pictures?|PICTURES?|Images?|IMAGES?|Pics?|PICS?)"
NETWORK = r"(?:facebook|instagram|twitter|tiktok|youtube|linkedin|snapchat|google (?:maps|earth|street ?view)|(?-i:X))"
WORDS = r"(?-i:[\p{Lu}\d@])[\w&'.@-]*(?: (?:(?:of|the|for|and) )?(?-i:[\p{Lu}\d@])[\w&'.@-]*){0,5}"
# Before it the next paragraph: a sign at the end of an article is the agency's, not a picture's.
PROSE = r"^.{60,}[.!?'\"]$"

RULES = [
    label(
        "agency_then_name",
        part="caption",
        pattern=ENDED
        + r"[(\[]?(?:(?-i:NASA|ESA|NOAA|USGS) ?/ ?(?!(?-i:[A-Z]{2,5})[)\]]?$)|(?-i:AAP(?: ?IMAGE)?|THE CANADIAN PRESS|The Canadian Press|CANADIAN PRESS|Canadian Press|THE ASSOCIATED PRESS|The Associated Press|"
        r"UPI|PTI|ANI|CP|PA|AP|EPA|SIPA|RNZ|CBC|ABC|BBC|CNN|SABC|GroundUp|Gallo Images|[WK][A-Z]{2,3}|\w[\w-]{2,24}\.(?:com|net|org|ph|in)) ?[/|] ?(?=\S+ (?-i:\p{Lu})))"
        + WORDS
        + r"(?: ?[/|] ?"
        + WORDS
        + r")?[)\]]?$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. AAP/Ann Duffy",
            "Neighbours clear the road after the slide. THE CANADIAN PRESS/Ann Duffy",
            "The storm from above on Monday. NASA/JPL-Caltech",
            "Neighbours clear the road after the slide. Elmstar.com / Ann Duffy",
            "Neighbours clear the road after the slide. (RNZ / Ann Duffy)",
        ],
        stays=[
            "The poll is a good one. AP/NORC asked a thousand adults about it.",
            "They work together on the probe. NASA/ESA teams meet each month.",
            "They flew for two agencies. NASA/ESA",
            "He named two rivals. BBC/ITV",
        ],
    ),
    label(
        "name_then_station",
        part="caption",
        pattern=ENDED
        + r"[(\[]?(?=\S+ (?-i:\p{Lu}))"
        + NAME
        + r" ?[/|] ?(?-i:[WK][A-Z]{2,3})(?:(?-i:-TV| News| ?\d{1,2})){0,2}[)\]]?$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. Ann Duffy/WXYZ",
            "Neighbours clear the road after the slide. (Ann Duffy/KXYZ News)",
        ],
        stays=[
            "He owns two of them. WXYZ and KXYZ",
            "The host was born in Elm. Ann Duffy/WXYZ is the team of the year.",
        ],
    ),
    label(
        "account_of_network",
        part="caption",
        pattern=ENDED
        + r"(?:[(\[](?:"
        + NETWORK
        + r"(?: ?[/|] ?| ?: ?|/@| - )[^()\[\].!?]{2,50}|@?"
        + WORDS
        + r"(?: ?[/|] ?|, | - | on | via )"
        + NETWORK
        + r")[)\]]|"
        + NETWORK
        + r"(?: ?[/|] ?| ?: ?)@?"
        + WORDS
        + r"|(?:source|from|via) ?: ?"
        + NETWORK
        + r"(?: ?[/|] ?@?"
        + WORDS
        + r")?)$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. Facebook/Elm Council",
            "Neighbours clear the road after the slide. (X/@elmcouncil)",
            "Neighbours clear the road after the slide. (Elm Council/Facebook)",
            "Neighbours clear the road after the slide. Source: Twitter",
        ],
        stays=[
            "The firms share one fear. Facebook: losing the young.",
            "He had two accounts. One was on Facebook, one on X",
        ],
    ),
    label(
        "picture_and_name_in_brackets",
        part="caption",
        pattern=ENDED
        + r"[(\[]"
        + PICTURE
        + r" (?:- )?(?=\S+ (?-i:\p{Lu}))"
        + NAME
        + r"(?: ?[/|,] ?"
        + WORDS
        + r")?[)\]]$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. (Photo Ann Duffy)",
            "Neighbours clear the road after the slide. [Picture Ann Duffy/Ledger]",
        ],
        stays=[
            "She runs the oldest hall in the county. (Picture House)",
            "He kept it all his life. (Photo finishes bored him.)",
        ],
    ),
    label(
        "picture_in_capitals_by",
        part="caption",
        # without a stop before it only the capitals say that a credit begins
        pattern=r"(?<=[\p{Ll}\d)] )(?-i:PHOTOS?|PICTURES?|PICS?|IMAGES?|VIDEO|ILLUSTRATION|GRAPHIC)(?-i: BY| COURTESY OF| COURTESY| CREDIT|: BY) ?:? (?=(?-i:\p{Lu}))[^.!?:]{3,60}$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide PHOTO BY ANN DUFFY",
            "Neighbours clear the road after the slide PHOTO COURTESY OF ELM COUNCIL",
        ],
        stays=["The slide is called PHOTO BY NUMBERS, and it teaches colour.", "He wrote PHOTO on the box"],
    ),
    label(
        "picture_given",
        part="caption",
        pattern=ENDED
        + r"(?:- ?|[|] ?)?(?:"
        + PICTURE
        + r"(?: (?:was|were))? (?:supplied|provided|submitted|contributed|courtesy|file|handout|by (?:the )?author)"
        r"|(?-i:File|FILE)|(?-i:Screen ?(?:grab|shot|cap|capture)s?)(?:,? (?:from|via|of|by|courtesy of|taken from) [^.!?:]{2,50})|(?-i:Getty|Photo via [\w ]{2,20}))\.?$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. Photo supplied",
            "Neighbours clear the road after the slide. Images provided.",
            "Neighbours clear the road after the slide. Photo by author",
            "Neighbours clear the road after the slide. File",
            "Neighbours clear the road after the slide. Screengrab from video",
        ],
        stays=[
            "He kept one thing. File, the note on it said.",
            "The poor shall have the earth, but not the mineral rights. - J. P. Getty",
            "She was asked for two. Photos were provided by nobody else",
        ],
    ),
    label(
        "licence_at_the_end",
        part="caption",
        pattern=ENDED
        + r"(?:[(\[]?(?!.{0,60}\b(?:is|are|was|were|under|licen[cs]ed)\b)[^.!?:]{2,60}(?:,|/|\(| \||;) ?cc[ -](?:by|0)(?:[ -](?:sa|nc|nd))*(?: \d\.\d)?[)\]]?"
        r"|[(\[]?(?-i:Public [Dd]omain|Creative Commons|Fair [Uu]se|Library of Congress|National Archives|Wellcome Collection|British Library|Bettmann(?: Archive)?)[)\]]?)$",
        max_words=70,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. Ann Duffy, CC BY-SA",
            "Neighbours clear the road after the slide. Ann Duffy/Flickr, CC BY-NC-ND 2.0",
            "Neighbours clear the road after the slide. Library of Congress",
        ],
        stays=[
            "He gave it all away. The Library of Congress has the letters",
        ],
    ),
    label(
        "agency_without_a_stop",
        part="caption",
        # a paragraph of an article ends with a stop before its agency
        pattern=r"^(?!.{0,200}\b(?:sens?|reps?)\.).{12,}[\p{L}\d] (?:- (?-i:AFP|Reuters|REUTERS|Bernama|BERNAMA|EPA|PTI|AAP|Xinhua)|(?<!\bP\w{2,20} A\w{2,20} )(?<!\bA\w{2,20} (?:\w{2,20}-)?P\w{2,20} )\((?-i:PA|AFP|AP|AAP)\))$",
        where=BODY,
        before=PROSE,
        max_words=35,
        min_words=7,
        fires=[
            "Neighbours clear the road after the slide at Elm (PA)",
            "Neighbours clear the road after the slide at Elm - AFP",
        ],
        stays=[
            "The land is run by the Palestinian Authority (PA)",
            "It was first reported by the Associated Press (AP)",
            "The slide at Elm was the third in a year (PA).",
        ],
    ),
    label(
        "pool_in_capitals",
        part="caption",
        pattern=ENDED + r"(?-i:(?:POOL|FILE|COURTESY|HANDOUT|FILE PHOTO|PHOTO|COMBO) ?\| ?[\p{Lu}][\p{Lu}' ]{2,40})$",
        max_words=60,
        min_words=5,
        fires=[
            "Neighbours clear the road after the slide. POOL | ELM MEDIA GROUP",
            "Neighbours clear the road after the slide. FILE | LEDGER",
        ],
        stays=["He read the tabs of the drawer. FILE | EDIT | VIEW, they said."],
    ),
    label(
        "name_and_library_in_small",
        part="credit",
        pattern=r"(?:by )?[\p{L}.'-]+(?: [\p{L}.'-]+){0,3} ?(?:[/|]|via) ?(?:getty images|gettyimages|shutterstock|istock(?:photo)?|alamy|unsplash|pexels|pixabay|afp|reuters|adobe stock|zuma press|wikimedia commons)(?: images|\.com)?",
        whole=True,
        max_words=7,
        fires=["ann duffy/getty images", "Ann Duffy via Shutterstock"],
        stays=["Sold via Shutterstock to all"],
    ),
    label(
        "for_illustration_only",
        part="credit",
        pattern=r"(?:(?:this|the|all) )?(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?|visuals?|pics?|video|footage)(?: (?:is|are|was|were|has been|have been))?(?: (?:above|here|used|only|intended|meant|purely))* "
        r"for (?:the )?(?:illustrati(?:on|ve)|representati(?:on(?:al)?|ve))(?: purposes?)?(?: only)?",
        whole=True,
        max_words=12,
        fires=[
            "This image is for illustration purposes only.",
            "Image used for representational purpose only",
            "Photo for illustrative purposes",
        ],
        stays=["This image is for sale only.", "Images for illustration only ever tell half the story."],
    ),
    label(
        "picture_from_page",
        part="credit",
        pattern=r"(?:photos?|images?|pictures?|pics?|videos?|screen ?(?:grab|shot|cap|capture)s?) (?:taken |grabbed |lifted )?(?:from|via|courtesy of|of|by|on) (?:(?:the|a|an|his|her|their) )?(?:"
        r"(?:[\w&'.-]+ ){0,6}(?:facebook|instagram|twitter|x|youtube|linkedin|tiktok|weibo|whatsapp)(?:'s)?(?: (?:page|account|profile|channel|post|feed|video|group))?"
        r"|(?:[\w&'.-]+ ){0,3}video(?: (?:posted|shared|circulating|circulated|uploaded|released|published)(?: (?:on|by|to|online)(?: [\w&'.-]+){0,4})?)?)",
        whole=True,
        max_words=12,
        fires=[
            "Photo from the Elm Council Facebook page",
            "Screen capture from YouTube",
            "Screengrab of the video",
            "Screenshot from a video shared on social media",
        ],
        stays=[
            "Pictures of Facebook staff",
            "Photos on the Facebook page of the mayor show him in Rome.",
            "Images from the video appal the town",
        ],
    ),
]
