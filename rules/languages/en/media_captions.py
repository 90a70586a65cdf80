"""English captions with their credits."""

from cleaner.rule import NAME, label

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
END = r"(?: ?/ ?(?-i:\p{Lu})[\p{L}, ]{2,30} (?-i:OUT))?[\s.)\]]*$"  # "Norway OUT": where it may not be sold

RULES = [
    label(
        "caption_credit_bracket",
        part="caption",
        pattern=r"(?<=.{7})[(\[{] ?(?:"
        + PIC
        + r"|credits?|courtesy|via|supplied|provided|contributed|submitted|handout|file)(?: ?[:/|=-] ?| (?:by|"
        r"courtesy(?: of)?|via|from|of|credit:?|copyright|©|supplied by|provided by|for) ?)[^()\[\]{}]{2,90}"
        r"(?:\([^()]{0,40}\)[^()\[\]{}]{0,40})?[)\]}][\s.\"']*$",
        max_words=90,
        fires=[
            "The pier at Tamar after the storm (Image: Getty Images)",
            "Minister Ada Pym leaves the court on Monday. (Photo by Jo Duffy/AFP via Getty Images)",
            "Anglers on the quay [Photo: Dev Rao]",
            "The singer in 2019 (Picture: Instagram)",
            "A street in Lagos. (Credit: Mei Tan)",
            "A tractor crosses the ford (Courtesy of Ann Duffy)",
        ],
        stays=[
            "He kept one picture (by a Dutch painter) all his life.",
            "The estate (source of most of the town's water) was sold.",
            "The reporters counted them all (see the photo above).",
        ],
    ),
    label(
        "caption_credit_words_bracket",
        part="caption",
        pattern=r"(?<=.{7})[(\[] ?(?:(?:file|stock|archive|library|supplied|handout|representational|representative|"
        r"illustrative|courtesy|screen|google|family|staff|contributed|submitted|provided) ?(?:photos?|photographs?|"
        r"pictures?|pics?|images?|pix|grab|shot|maps|earth|street ?view)|supplied|handout|file|courtesy|(?:photos?|"
        r"photographs?|pictures?|pics?|images?) (?:supplied|courtesy|file|provided|representational|for "
        r"representation(?: only)?|credit)|"
        r"screengrab|screenshot|representational image|image for representation|pictured|pictured (?:above|below|"
        r"left|right)|(?:ap|afp|pti|ani|epa|reuters|getty|pa|cp|aap|tns|ians)[ /](?:photos?|pictures?|pics?|images?|"
        r"file|pool)(?:[ /,-][^()\[\]]{1,60})?|(?:getty images|pa wire|pa media|shutterstock|istock|alamy|"
        r"unsplash|pexels|pixabay|instagram|facebook|twitter|tiktok|youtube|alamy stock photo|adobe stock|google "
        r"earth|swns|rex|rex/shutterstock|zuma press|bernama|xinhua|bbc|itv|netflix|nasa|wikimedia commons|wikipedia|"
        r"flickr|cc by.{0,20}|public domain|creative commons))[)\]][\s.]*$",
        max_words=70,
        min_words=4,
        fires=[
            "Police at the scene on Elm Road. (File photo)",
            "The couple on their wedding day (Supplied)",
            "Ada Pym during a press conference (AP Photo/Jo Duffy, File)",
            "A trader on the floor of the exchange (Reuters photo)",
            "Ada Pym shared the picture with her fans [Instagram]",
        ],
        stays=[
            "The club's owner (pictured) denied it and left by a side door.",
            "The two biggest networks in the country are owned by one man (and his wife).",
        ],
    ),
    label(
        "caption_credit_tail",
        part="caption",
        pattern=r"(?<=.{7})(?:[.!?…)\"'] ?|\s[|/-] ?|: ?|, ?|; ?)(?-i:(?:"
        r"Main |Lead |Cover |Feature[d]? |File |Stock |Archive |Supplied |Composite |Social "
        r")?(?:Photographs?|PHOTOGRAPHS?|Photos?|PHOTOS?|Pictures?|PICTURES?|Pics?|PICS?|Pix|PIX|Images?|IMAGES?|"
        r"Screen ?(?:shots?|grabs?)|Screengrab|SCREENGRAB|SCREENSHOT|Illustrations?|ILLUSTRATION|Graphics?|"
        r"Artwork|Video|"
        r"File [Pp]hoto|FILE PHOTO|Filepic|FILEPIC|Composite|Visual|Map|Photography|Credit|CREDIT|Credits|Cartoon)(?: "
        r"[Cc]redits?| CREDITS?| [Cc]ourtesy| [Ss]ource| Copyright| [Ii]llustration| [Cc]omposite)?) ?(?::|©|/|\||=|- |(?<=credits?) ?(?:\.{3}|…)|"
        r"(?:by|courtesy of|courtesy|via|from|credit) ) ?(?:by |via |courtesy of |@|© ?)?"
        r"(?=[\p{L}\d@\"'©(])(?-i:[\p{Lu}\d@©\"'(]|[a-z]+(?:\.\w{2,3}|[A-Z]|/)|via |supplied|provided|dpa|courtesy |"
        r"handout|file|the )[^.!?:]{0,70}(?:\.(?:com|org|net|co\.\w\w|gov)\b[^.!?:]{0,30})?" + END,
        max_words=80,
        fires=[
            "The prime minister leaves Downing Street on Monday. Photograph: Jo Duffy/Getty Images",
            "Anglers on the quay at Tamar. Photo: Dev Rao",
            "A ferry in heavy seas - Picture: Mei Tan",
            "The mill before the fire. Credit: Ann Duffy",
            "Traders in Kano. Image courtesy of Jo Pym",
            "The band on stage last summer. Photo by Mei Tan",
            "The band on stage last summer. Photo - Mei Tan",
            "The band on stage last summer.Credit...Mei Tan for The Ledger",
        ],
        stays=[
            "He looked at the wall, and the picture: a cow.",
            "She asked for one thing: credit where it is due.",
            "There is a bigger picture. Pictures like these, he said, are made once in a life.",
        ],
    ),
    label(
        "caption_credit_unpunctuated",
        part="caption",
        pattern=r"(?<=.{7}) (?-i:Photographs?|PHOTOGRAPHS?|Photos?|PHOTOS?|Pic|PIC|Image|IMAGE|Picture|PICTURE|"
        r"Screengrab|Screenshot|Illustration|ILLUSTRATION|Credit|CREDIT|Image [Cc]redit|Photo [Cc]redit|PHOTO CREDIT|"
        r"IMAGE CREDIT|File [Pp]hoto|FILE PHOTO|File [Pp]ic|FILE PIC)(?::|/) ?"
        r"(?:" + NAME + r"|(?-i:supplied|courtesy of .{2,30}|file))(?:,? ?(?:/|\||,|via|©|-|on|for|\()+ "
        r"?(?-i:[\p{Lu}\d@])[^.!?:]{1,60}|:(?-i:[\p{Lu}])[^.!?:]{1,30})?" + END,
        max_words=60,
        fires=[
            "Fans queue for tickets outside the ground Photograph: Jo Duffy/Rex Features",
            "Ada Pym at her desk Photo: Mei Tan",
            "Workers clear the road near Enugu PHOTO: FILE",
            "Fans queue for tickets outside the ground Credit: PA:Press Association",
        ],
        stays=[
            "It was the year of the Big Picture: Hollywood never made so few films for so much money.",
            "He wanted the credit: All of it.",
        ],
    ),
    label(
        "caption_copyright_tail",
        part="caption",
        # Japanese articles end so, too; of a sentence before it only "taken on" says that it is a caption's.
        pattern=r"(?<=.{7})(?<!。.{2,300}。.{2,300}。.{0,20})(?<![\u3040-\u30ff].{0,300}(?<!撮影\)?)。)(?:©|\(c\)|copyright) ?(?:\d{4} )?(?-i:\p{Lu})[^.!?]{1,60}(?:/| via |photography|photos?|"
        r"images?|getty|media|press)[^.!?]{0,40}" + END,
        max_words=70,
        min_words=5,
        fires=[
            "The ford at low water © Jo Pym Photography",
            "Ada Pym in her garden. Copyright Kestrel Media/Dev Rao",
            "港の朝市で魚を売る女性(2024年5月3日撮影)。(c)AFP/Taro YAMADA",
        ],
        stays=[
            "ウクライナ東部の前線では、兵士たちが冬を前に塹壕を掘り続けている。町の市場は三か月ぶりに開き、パン屋の前には長い列ができた。市長によると、水道は来週にも復旧する見込みで、学校も十月には再開されるという。住民の多くはまだ避難先から戻っていない。(c)AFP/Taro YAMADA",
            "政府は堤防の工事を来年の春までに終えると説明しているが、住民の多くは次の台風に間に合わないのではないかと心配している。(c)AFP/Taro YAMADA",
            "The firm registered its copyright in Madrid and sold the images.",
        ],
    ),
    label(
        "caption_agency_photo_tail",
        part="caption",
        pattern=r"(?<=.{13})(?:[.!?)\"'] ?| ?[-|] ?|, )(?-i:(?:AP|AFP|EPA|PA|REUTERS|Reuters|PTI|ANI|UPI|CP|AAP|"
        r"Getty|IANS|Bernama|Xinhua|NAN|[A-Z]\w+(?: [A-Z]\w+)?)"
        r"(?:/[A-Z]\w+(?: [A-Z]\w+)?)? (?:(?:file |staff |handout |pool |library )?(?:pic|photo|Photo|PHOTO|picture|"
        r"image|Images|filepic|Pool|Pic|pix)s?)|Getty Images|"
        r"Shutterstock|iStock(?:photo)?|Unsplash|Alamy|Adobe Stock|AP Photo|Wikimedia Commons|SUPPLIED|Supplied|File "
        r"[Pp]hoto|FILE PHOTO|Handout)" + END,
        max_words=60,
        min_words=5,
        fires=[
            "The minister leaves the house in Kuantan, May 4, 2020. - Bernama pic",
            "A woman walks along the dock at Tamar. AP Photo",
            "A tram crosses the bridge at dusk - Getty Images",
            "Ada Pym speaks to reporters after the vote. Reuters file photo",
        ],
        stays=[
            "He was shown the picture, a Kestrel photo that nobody had printed.",
            "Two agencies fought over the pictures. In the end they were sold to Getty Images for nothing, he says.",
        ],
    ),
    label(
        "caption_name_slash_bracket",
        part="caption",
        pattern=r"(?<=.{13})[(\[](?=\S+ (?-i:\p{Lu}|de |van |von |al |bin ))"
        + NAME
        + r"(?:/(?=\S)|/ (?=AFP|AP\b|Reuters|Getty|EPA|The ))(?-i:[\p{Lu}@])[\w&'. /@-]{1,60}[)\]][\s.]*$"
        r"|(?<=.{13})[(\[](?=\S+ (?-i:\p{Lu}|de |van |von |al |bin ))"
        + NAME
        + r"(?:,| for| via|:| -) (?:the |special to |getty|courtesy )?(?-i:\p{Lu})[\w&'. /-]{0,40}"
        r"(?:press|images|times|post|herald|photo|file|tribune|star|news|globe|getty|journal|media|supplied|archive|"
        r"contributed|staff)\b[\w '.-]{0,20}[)\]][\s.]*$",
        max_words=70,
        min_words=5,
        fires=[
            "Ada Pym greets her supporters in Leeds in April. (Jo Duffy/The Ledger)",
            "Boats on the slip at Tamar [Mei Tan/Harbour Courier]",
            "Children play by the fountain. (Dev Rao, Lagos Herald)",
        ],
        stays=[
            "The match was a draw for the third year running (Duffy 12, Pym 48).",
            "The seat went to the smaller of the two parties (Labour/Co-op).",
        ],
    ),
    label(
        "caption_open_bracket",
        part="caption",
        pattern=r"(?<=.{13})[(\[] ?(?:image|images|picture|pictures|photo|photos|credit|pic|photo by|image by|"
        r"picture by)s?(?: credit)? ?:? ?$|(?<=.{13})\((?:stock|file) (?:image|photo|picture)\) ?\($",
        max_words=60,
        min_words=4,
        fires=["A tractor crosses the ford at Elm (Image:", "The band on stage in Leeds (Photo by"],
        stays=["He kept one thing of hers: a photo", "She held up the picture."],
        note="some pages break a line before the name of the photographer",
    ),
    label(
        "pictured_caption",
        part="caption",
        pattern=r"^(?:pictured (?:at|from|(?:left|right|above|below|here)(?:[,:]| (?:at|in|with|on|during)\b)|with|"
        r"in the|in this|on the|alongside|together|second|centre|center|during|l-r|\(l)"
        r"|from left(?: to right)?[,:] (?=(?-i:\p{Lu}))|left to right[,:] |\(?l[ -](?:to[ -])?r\)?[,:] |clockwise "
        r"from (?:top|left|bottom|above)|(?:above|below|left|right|top|bottom)(?:,| and) "
        r"(?:left|right|above|below|top|bottom|centre|center): |(?:seen|shown|pictured) (?:here|above|left|right|"
        r"below)(?:,| (?:in|at|with|on))).{5,}$",
        max_words=60,
        fires=[
            "Pictured from left are Ada Pym, Jo Duffy and Mei Tan.",
            "From left: Ada Pym, Jo Duffy and Dev Rao at the opening",
            "Clockwise from top: the mill, the weir and the ford",
            "Seen here in 2019, the pier was rebuilt last year.",
        ],
        stays=[
            "From left to right the country wants the same thing.",
            "Seen from the river the tower leans a little.",
        ],
    ),
    label(
        "file_photo_caption",
        part="caption",
        pattern=r"^\W{0,2}(?:(?-i:FILE PHOTO|FILE PIC|FILE|FILE IMAGE|FILE PHOTOGRAPH|FILEPIC|FILE - |FILES|HANDOUT|"
        r"PICTURED|Pictured|PHOTO CAPTION|CAPTION|Caption|Photo caption|Image caption|IMAGE CAPTION|Picture caption|"
        r"Video caption|Photo shows|The file photo shows|File photo shows|PHOTO SHOWS|Above|ABOVE|Photo illustration|"
        r"Representational image|Representative image|File photo|File image|File picture|File Photo|Image for "
        r"representation|Archive photo|Stock photo|Stock image|Screenshot|Screengrab|A screengrab|A screenshot)|"
        r"image for representation(?:al)?(?: purposes?)?(?: only)?) ?(?::|\||-(?= ?\S)|/) ?(?=\S).{3,}",
        max_words=70,
        fires=[
            "FILE PHOTO: A tanker leaves the port of Lagos, August 4, 2019. REUTERS/Jo Duffy/File Photo",
            "FILE - Ada Pym speaks to reporters on March 3, 2021, in Austin.",
            "Image caption: Anglers on the quay at Tamar",
            "Pictured: Ada Pym with her two dogs in Ripon",
            "File photo: Dev Rao signs the book in Enugu",
        ],
        stays=[
            "File: the word means a tool, a row and a folder.",
            "Above all: do not panic.",
            "FILES of the dead were found in the cellar.",
        ],
    ),
    label(
        "photo_shows_caption",
        part="caption",
        pattern=r"^\W{0,2}(?:(?:in )?this (?:\w+ ){0,3}(?:image|photo|photograph|picture|handout|screengrab|"
        r"screenshot|frame grab|still|illustration|satellite image|undated|combination|composite|file photo|pool "
        r"photo|aerial photo|video grab|booking photo)(?: \w+){0,3},? ?(?:taken|released|provided|made available|"
        r"made|shot|shows|from|captured|grab|received|distributed|published|posted|obtained|taken from|supplied)"
        r"[^.!?]{0,160}[.,].*[(\[/].{2,80}$|(?:file|stock|undated|representative|representational|archive|handout|"
        r"library|courtesy|illustrative|illustration|generic) (?:photo(?:graph)?|image|picture|pic) (?:of|shows|showing|from|taken|for|used|dated|"
        r"by)\b.{3,})",
        max_words=80,
        fires=[
            "In this photo provided by the navy, sailors board a tanker on May 4, 2020. (US Navy via AP)",
            "File photo of the bridge at Onitsha",
            "Stock image of a pylon",
            "Representational image of a court room",
        ],
        stays=["In this picture, taken from life, the painter shows two sisters by a stove."],
    ),
    label(
        "via_agency_tail",
        part="caption",
        pattern=r"(?<=.{13})(?:[.!?\")]|,| [-|]) ?(?:"
        + NAME
        + r"(?: ?[/,|] ?"
        + NAME
        + r")?|@\w+) ?(?:via|for|/|/ ?via|through) ?(?:the )?(?-i:Getty(?: Images)?|AP|AFP|Reuters|REUTERS|"
        r"Shutterstock|Associated Press|USA TODAY(?: \w+)?|USA Today(?: \w+)?|Imagn(?: \w+)?|Flickr|Wikimedia(?: "
        r"Commons)?|Unsplash|Pexels|Pixabay|Zuma(?: Press)?|ZUMA(?: Press)?|Storyful|Facebook|Instagram|Twitter|X|"
        r"YouTube|EPA(?:-EFE)?|PA(?: Wire| Media| Images)?|Alamy(?: Stock Photo)?|"
        r"iStock(?:photo)?|Adobe Stock|CP|Canadian Press|Rex(?: Features)?|AAP|Anadolu(?: Agency)?|NurPhoto|"
        r"Bloomberg|TNS|Tribune News Service|Sipa(?: USA)?|Icon Sportswire|Everett Collection|Redux|Polaris|"
        r"WireImage|FilmMagic|Bloomberg News|New York Times|The New York Times|Washington Post|The Washington Post|"
        r"The Guardian|CNN|BBC|NPR|Politico|POLITICO|Vox|Axios)(?: ?/ ?[\p{L} ]{2,30})?" + END,
        max_words=70,
        fires=[
            "A nurse prepares a dose at a clinic in Durban. Jo Duffy via Getty Images",
            "The governor signs the bill on Tuesday. Ann Duffy/Shutterstock",
            "Ada Pym at her home in Ripon, Dev Rao for Politico",
        ],
        stays=[
            "He has worked for the Guardian and for Reuters, and now, he says, for himself.",
            "She was born in Ripon. Later she moved to London and wrote for CNN",
        ],
    ),
]
