"""English credits of pictures and films."""

from cleaner.rule import NAME, NAMES, label

# What stands before a colon or "by" in a credit.
PIC = (
    r"(?:(?:main |lead |top |cover |header |hero |feature[d]? |file |stock |archive |archival |library |"
    r"representative |representational |"
    r"representation |illustrative |supplied |illustration |social |composite |above |inset |banner |thumbnail |"
    r"screen |cover |aerial |promo |"
    r"publicity |family |court |police |courtesy |handout |pool |staff |all |background |article |front page |"
    r"homepage |title )*"
    r"(?:photographs?|photographer|photography|photos?|pictures?|pics?|pix|images?|imagery|screen ?shots?|screen "
    r"?grabs?|screen ?caps?|"
    r"illustrations?|artworks?|graphics?|infographics?|video|footage|still|video still|portraits?|cartoon|drawing|"
    r"artist'?s? impression|art|"
    r"renderings?|visuals?|charts?|map|sketch|collage|montage|composite|photo ?illustration|photo[- ]illustration|"
    r"photo composite|"
    r"photo montage|clip|media|filephoto|filepic|filepix|file pic)"
    r"(?:[ /-](?:credits?|courtesy|source|copyright|supplied|illustration|by|from|via|sources|art|file|handout|"
    r"provided|caption|desk|rights|"
    r"(?:used )?for (?:representation|representational|illustrative|illustration)(?: purposes?)?(?: only)?))*)"
)
# The words of a credit: names, handles, sites and what joins them, never a verb.
TOKENS = (
    r"(?:(?:(?-i:[(\[\"'@©]*(?:\p{Lu}|\d\d))[^\s?!]*|(?-i:@)\S+|[\w.-]+\.(?:com|org|net|co|gov|edu|tv|io|uk|in|za|"
    r"ng)\b\S*|"
    r"(?-i:\p{Ll})[\w.-]*/\S*|(?:via|on|for|of|the|and|by|from|at|in|courtesy|file|photo|photos|image|images|picture|"
    r"staff|special|to|"
    r"supplied|handout|stock|provided|submitted|contributed|screengrab|screenshot|archive|pool|author|iStock|dpa|"
    r"under|license|licence|"
    r"public|domain|composite|used|with|permission|social|media|de|van|der|den|von|al|el|bin|da|di|du|la|le|y|e|et|"
    r"dos|do|ter|af)[,.;)\]]*|"
    r"[/|&,;+©·-]+)(?: |$|(?=[)\]]))){1,14}"
)
# "Norway OUT": where an agency may not sell it
END = r"(?: ?/ ?(?-i:\p{Lu})[\p{L}, ]{2,30} (?-i:OUT))?[\s.)\]]*$"

RULES = [
    label(
        "credit_line",
        part="credit",
        pattern=r"^[(\[]?\W{0,2}(?:"
        + PIC
        + r"|credits?|credit line|courtesy|photo/video|words and (?:photos|pictures)|(?:image|photo|"
        r"picture)\(?s\)?(?: credit)?|© photo) ?(?::|\||-(?= ?\S)|=|©|/) ?"
        r"(?:(?:by|via|from|courtesy of|©|\(c\)) ?)?" + TOKENS + END,
        max_words=14,
        fires=[
            "Photo: Ann Duffy",
            "Image: Getty Images",
            "Credit: Jo Pym/Harbour Courier",
            "Photograph: Jo Pym",
            "(Image: Dev Rao)",
            "Illustration: Mei Tan",
            "Screenshot: YouTube",
            "Image credit: Shutterstock",
            "Pic: Supplied",
        ],
        stays=[
            "Image: it is what the party cares about most, and what it has lost.",
            "Credit: the word appears 41 times in the speech.",
            "Photo finish: Kenya's runners were separated by two hundredths of a second.",
            "Video: does anyone still rent it?",
            "The big picture: rates stay where they are.",
        ],
    ),
    label(
        "credit_label_alone",
        part="credit",
        pattern=r"(?:(?:image|photo|picture|cover|video|photographer|illustration)(?:s|\(s\))? ?(?:credits?|source|"
        r"by|courtesy(?: of)?|copyright|via)|credits?|photos?|images?|pictures?) ?:",
        whole=True,
        max_words=4,
        fires=["Image:", "Photo credit:", "Picture by:", "Credit:"],
        stays=["Image problems", "Credits for students", "Pictures at an exhibition"],
    ),
    label(
        "photo_by",
        part="credit",
        pattern=r"^[(\[]?\W{0,2}(?:(?:"
        + PIC
        + r"|words and (?:photos|pictures)|(?:photo|image|picture)\(s\)|photographed|pictured|shot|filmed|"
        r"illustrated|photos? and (?:story|video|text)|"
        r"(?:video|photo|image) (?:shot|taken|captured|produced|edited)) (?:is |was |are |were )?(?:(?:taken|shot|"
        r"supplied|provided|contributed|submitted|credited|captured|used|licensed|created|generated|made|owned|"
        r"produced|edited) )?(?:by|courtesy of|courtesy|from|via|credit to|with permission (?:of|from)|"
        r"under licen[cs]e from|under .{2,20} licen[cs]e by|copyright|©|credit) ?:? ?(?:the )?"
        r"(?:\(?" + NAMES + r"|[\w.]*@[\w.]+|(?-i:\p{Ll})\w*(?:\.\w{2,3}\b|/\w+)|dpa|iStock|author|me)"
        r"(?:,? ?(?:[/|,·©(&+-]|\b(?:on|via|for|from|of|at|and|with|in|under|courtesy)\b) ?[^?!]{1,60})?" + END + r")",
        max_words=14,
        fires=[
            "Photo by Jane Pym on Unsplash",
            "Image courtesy of Lagos State Museum",
            "Photos by Mei Tan and Dev Rao",
            "(Photo by Ann Duffy/Harbour Courier)",
            "Screengrab via YouTube",
            "Illustration by Mei Tan",
            "Video by Jo Pym",
            "(Photo by Jo Pym / NTB / AFP via Getty Images) / Norway OUT",
        ],
        stays=[
            "Photos by Mei Tan fill the second room, and visitors cannot look away from them.",
            "Images from Mars arrived on Tuesday, and scientists cheered.",
            "Video from the scene shows two men on the roof.",
        ],
    ),
    label(
        "credit_word_line",
        part="credit",
        pattern=r"(?:(?:file|stock|archive|archival|library|handout|supplied|courtesy|contributed|submitted|provided|"
        r"representative|representational|illustrative|representation|undated|family|staff|agency|pool|social media|"
        r"screen|publicity|promotional|google|satellite|aerial|generic|twitter|facebook|instagram|drone|cctv|police|"
        r"stock image|"
        r"advertiser|reader|courtesy|special|official|composite) (?:photos?|photographs?|images?|pictures?|pics?|pix|"
        r"picture only|handout|footage|illustrations?|grab|shot|still)(?: only| used for illustration(?: "
        r"purposes)?(?: only)?| for (?:representation|illustration|representational|illustrative)(?: purposes?)?(?: "
        r"only)?)?"
        r"|(?:photos?|photographs?|images?|pictures?|pics?|pix|video|graphics?|illustration)[ :/-]+(?:supplied|"
        r"provided|courtesy|contributed|submitted|handout|file|files|archive|special arrangement|for "
        r"representation(?: only)?|representational|used for representation(?: purposes?)?(?: only)?|for "
        r"illustration(?: only| purposes(?: only)?)?|"
        r"representation|unknown|representative|is representative|used for (?:representation|illustration|"
        r"illustrative purposes|representative purposes)(?: purposes)?(?: only)?|via social media|from social media|"
        r"screenshot|screengrab|stock|publicity)"
        r"|(?:supplied|provided|contributed|submitted|screengrab|screenshot|screen grab|screen shot|courtesy photo|special arrangement|photo "
        r"illustration|handout|file|for representation only|representational image|for illustration (?:purposes "
        r")?only|illustrative image|image for representation|via .{2,20} screengrab|for representational purposes? "
        r"only|"
        r"used for illustrative purposes only|for illustrative purposes only|artist'?s? (?:impression|rendering|"
        r"illustration)|stock art|photo illustration by .{3,40}|google (?:maps|earth|street ?view|images)|street "
        r"view|courtesy of (?:the )?(?:family|artist|police|company|subject|school|museum|gallery|publisher)))",
        whole=True,
        max_words=9,
        fires=[
            "File photo",
            "Stock image",
            "Photo: Supplied",
            "Image used for representation only",
            "Supplied",
            "Screengrab",
            "Google Maps",
            "Representational image",
            "FILE PIC",
        ],
        stays=["Stock images of the poor", "Supplied by whom?", "Files of the dead", "The handout economy"],
    ),
    label(
        "courtesy_of",
        part="credit",
        pattern=r"^[(\[]?(?:(?:via|with) )?(?:courtesy(?: (?:photo|image|picture|of|by|from|to))*(?: ?[:/|-] ?| )|"
        r"(?:supplied|provided|submitted|contributed)(?: (?:photo|image|picture))*(?: ?[:/|-] ?| by "
        r"))(?:(?-i:[\p{Lu}@\"'])|the (?=\w+(?: \w+)?[)\]]*$))[^?!.,;]{1,60}" + END,
        case=False,
        max_words=9,
        fires=[
            "Courtesy of Lagos State Museum",
            "(Courtesy Ann Duffy)",
            "Supplied: Police",
            "Submitted photo / Jo Pym",
            "Provided by Kestrel Films",
        ],
        stays=["Courtesy of Tom, we all ate twice, and then the bill came.", "Provided that he pays"],
    ),
    label(
        "on_stock_site",
        part="credit",
        pattern=r"^[(\[]?(?:(?:photo|image|picture|by|©|via|from|via) ?:? ?(?:by )?)*"
        + NAME
        + r"(?:,| -| \||/|:)? ?(?:on|via|from|at|@|/|through|for|-|\||,|©) ?(?-i:Unsplash(?:\+|\.com)?|"
        r"Pexels(?:\.com)?|Pixabay(?:\.com)?|Flickr(?:\.com)?|Wikimedia(?: Commons)?|Shutterstock(?:\.com)?|(?:Adobe|"
        r"iStock|Getty|Alamy|Depositphotos|Dreamstime|Freepik|Canva|Wiki)(?: ?(?:Stock|Photos?|Images|[Cc]ommons|"
        r"Stock Photo))?(?:\.com)?|Stocksy|123RF|"
        r"Creative Commons|CC[ -]BY.{0,12}|Bigstock|(?<=(?:via|[/|(©]) ?)(?:Facebook|Instagram|Twitter|YouTube|"
        r"X))(?: ?(?:,|\||/|\() ?.{0,40})?" + END,
        max_words=12,
        fires=[
            "Ann Duffy on Unsplash",
            "Jo Pym via Flickr",
            "Photo by Dev Rao from Pexels",
            "Mei Tan/iStock",
            "Dev Rao / Shutterstock.com",
        ],
        stays=["Ann Duffy on Facebook and the long memory of the crowd that hated her", "Stars on Instagram"],
    ),
    label(
        "ap_style_credit",
        part="credit",
        pattern=r"^[(\[]?(?-i:AP|AFP|EPA|PA|PTI|ANI|REUTERS|Reuters|UPI|CP|AAP|TNS|MCT|SWNS|Getty|IANS|EFE|Xinhua|"
        r"Bernama|AFP/Getty|Staff|Courtesy|Special|Contributed|Submitted|Provided|Handout|File|Illustration|Pool|"
        r"Associated Press|Canadian Press|Press Association|USA Today|"
        r"(?-i:[A-Z]\w+ [A-Z]?\w*)) (?-i:[Pp]hotos?|PHOTOS?|[Ii]llustration|[Ff]ile|[Ff]iles|[Ii]mages?|[Pp]ics?|"
        r"[Pp]ool|[Vv]ideo|[Gg]raphic|[Ff]ile [Pp]hoto|[Pp]hoto [Ii]llustration)(?: ?(?:/|by|-|:|\||via|courtesy of) "
        r"?(?:the )?(?-i:[\p{Lu}@])[^?!.]{1,60})" + END,
        max_words=12,
        fires=[
            "AP Photo/Jane Pym",
            "Staff photo by Ann Duffy",
            "Harbour Courier photo by Jo Pym",
            "(AP Photo/Dev Rao, File)",
            "Courtesy photo / Mei Tan",
        ],
        stays=["He kept a staff photo by the bed", "Company files by order of the court"],
    ),
    label(
        "name_credit_of_paper",
        part="credit",
        pattern=r"^(?!.{0,60}\((?-i:AP|AFP|EPA)\)$)[(\[]?"
        + NAME
        + r" ?(?:/|\||-|,|for) ?(?:(?:for )?(?:the )?(?-i:\p{Lu})[\w&'.-]+(?: (?-i:\p{Lu})[\w&'.-]+){0,3}[ ,/|"
        r"(-]{1,3})?(?:staff(?: "
        r"(?:photographer|photo|photographers?|writer))?|file(?: photo)?|files|archive|pool|getty images|getty|"
        r"afp|ap|reuters|epa|handout|photos?|via (?:ap|getty images|reuters|afp|getty|usa today|facebook|twitter|x|"
        r"instagram|wikimedia commons|flickr|zuma|imagn|unsplash|shutterstock|storyful)|usa today(?: network| "
        r"sports)?(?: via .{2,30})?)" + END,
        max_words=12,
        fires=[
            "Ann Duffy/Harbour Courier via AP",
            "Jo Pym/Getty Images",
            "Dev Rao, Tamar Herald file photo",
            "Mei Tan / The Beacon / Staff Photographer",
        ],
        stays=["Ann Duffy, Harbour Courier reporter and photographer", "Smith - Jones - Brown"],
    ),
    label(
        "staff_credit_line",
        part="credit",
        pattern=r"^[(\[]?"
        + NAME
        + r"(?:,? ?[-|/,:(] ?| )(?:(?:staff|chief|senior|freelance|special|contributing|for the) )*(?:photographer|"
        r"photojournalist|staff photo|file photo|staff file|/ ?staff|illustrator|photo editor)(?: ?[-|/,)] ?.{0,40}| "
        r"(?:for|at) (?-i:\p{Lu}).{2,30})?" + END,
        max_words=10,
        fires=[
            "Ann Duffy / Staff Photographer",
            "Jo Pym, photojournalist",
            "Dev Rao | Staff photographer | The Ledger",
        ],
        stays=["Ann Duffy, photographer of kings, dies at 91"],
    ),
    label(
        "name_and_paper_alone",
        part="credit",
        pattern=r"^[(\[]?(?=\S+ (?-i:\p{Lu}|de |van |von |al |bin ))"
        + NAME
        + r" ?[/|] ?(?:(?:special (?:to|for)|for) )?(?:the )?(?-i:[\p{Lu}\d][\w&'.-]*(?: (?:(?:of|the|and) )?[\p{Lu}\d][\w&'.-]*){0,4})"
        r"(?<=\b(?:herald|times|tribune|post|news|journal|gazette|star|sun|press|chronicle|courier|dispatch|register|record|observer|examiner|enquirer|"
        r"inquirer|globe|mail|telegraph|standard|independent|citizen|ledger|sentinel|review|republic|advocate|advertiser|argus|echo|mercury|express|"
        r"union|voice|today|media|staff|radio|magazine|weekly|daily|reporter|monitor|nation|stuff|leader|bulletin|democrat|photography|postmedia))"
        + END,
        max_words=10,
        fires=["Ann Duffy / Tamar Herald", "ANN DUFFY/THE LEDGER", "Ann Duffy | The Ledger"],
        stays=["Ann Duffy / Jo Pym", "The Ann Duffy who writes for the Ledger"],
    ),
]
