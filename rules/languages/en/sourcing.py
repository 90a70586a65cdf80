"""English sourcing lines, republication notes and corrections."""

from cleaner.rule import NAME, NAMES, drop, head, label, tail, trim

WIRE = (
    r"(?:associated press|the associated press|ap|reuters|afp|agence france[- ]presse|agencies|agency|bloomberg|pti|"
    r"ani|ians|uni|bernama|"
    r"xinhua|dpa|efe|upi|the canadian press|canadian press|cp|aap|pa|pa media|press association|the press "
    r"association|cnn|cnn wire|bbc|"
    r"wire (?:reports|services|service)|news agency|wires|city news service|tribune news service|nan|news agency of "
    r"nigeria|pna|yonhap|kyodo|"
    r"tass|interfax|anadolu|anadolu agency|newsroom|staff|staff reports|sapa|rnz|abc|nz herald|syndicated feed|"
    r"inputs|gna|apa|aa|rtt|"
    r"getty images|npr|the new york times|new york times|washington post|the washington post|the guardian|kff health "
    r"news|propublica|"
    r"press trust of india|asian news international|media outlets)"
)
PIECE = (
    r"(?:story|article|report|piece|post|essay|column|interview|excerpt|op-ed|commentary|analysis|investigation|"
    r"content|text|press release|editorial|work|feature|project)"
)

RULES = [
    drop(
        "reporting_by",
        reason="meta.sourcing",
        pattern=r"^[\W_]{0,3}(?:(?:additional |further |original |writing and |extra |with |with additional |more "
        r")?(?:reporting|writing|research|words|interviews?|photography|fact[- ]checking|production|translation|"
        r"editing|compiled|written|edited|reported|translated|produced|graphics?|data|video|rewritten|adapted|text|"
        r"illustration|reporting and writing|text and photos)(?:(?:,| and| &) (?:additional |further )?(?:reporting|"
        r"writing|research|editing|photography|compiling|"
        r"edited|translation|graphics?|production|data analysis|video|reported|compiled|written))*(?: (?:was |were "
        r")?(?:contributed|provided|done))?(?: (?:in|from) [\w ,.'-]{2,50})? ?(?:by|:|from) ?(?=(?:the |our "
        r")?(?-i:\p{Lu}))"
        r"[^!?]{2,400}\b(?:(?:writing|editing|reporting|edited|compiled|graphics?|translation) (?:and \w+ )?by|"
        r"newsroom|bureau|desk|; )[^!?]{0,250}|(?:additional |further |original )(?:reporting|research|writing|"
        r"editing)(?: (?:for this \w+ )?(?:was )?(?:contributed|provided))?(?: (?:in|from) [\w ,.'-]{2,50})? ?(?:by|"
        r":|from) ?(?:the )?(?-i:\p{Lu})[^!?]{2,200}|"
        r"(?:reporting|writing|editing|reported|compiled|translated|edited|produced)(?: and (?:writing|editing|"
        r"reporting|edited|compiled|translated))? by:? "
        + NAMES
        + r"(?:(?:,| in| for|;| at|/) [^!?.]{2,90})?)[\W_]{0,3}$",
        max_words=80,
        fires=[
            "(Reporting by Ann Duffy in Lagos and Jo Pym in Accra; Editing by Dev Rao)",
            "Additional reporting by Mei Tan",
            "Reporting by Ann Duffy; Writing by Jo Pym",
            "Edited by: Dev Rao",
            "Additional reporting: Ann Duffy and Jo Pym",
            "Translated by Mei Tan",
        ],
        stays=[
            "Reporting by the newspaper later showed that the mayor had known.",
            "Editing by committee is slow, and it shows in the bill that the house got.",
            "Translated by hand, the book took nine years.",
        ],
    ),
    drop(
        "contributed_to_report",
        reason="meta.sourcing",
        pattern=r"^[\W_]{0,3}(?:[^!?]{2,260}\b(?:contributed|assisted|helped|contributing|provided (?:additional "
        r")?(?:reporting|research))(?: (?:additional|to|with|in|on|for|reporting|research|the|some|information|from "
        r"\w+(?: \w+)?|material|photography|further|writing))* (?:to|for|with|on|in)? ?(?:this|the) (?:\w+ ){0,2}(?:"
        + PIECE
        + r"|coverage|reporting|dispatch|newsletter|series|live ?blog|obituary|review|episode)"
        r"(?:,? (?:from|for|in) [\w ,.'-]{2,80})?|[^!?]{2,200}\b(?:contributed (?:additional )?(?:reporting|"
        r"research)|contributed from "
        + NAME
        + r"|contributed)|(?:with )?(?:information|material|details|contributions?|reporting|content)(?: for this "
        r"\w+)? (?:from|by) "
        + WIRE
        + r"\b.{0,100}(?:was|were) (?:used|included|contributed)[^!?]{0,80}|the associated press "
        r"contributed[^!?]{0,60}|" + WIRE + r" contributed[^!?]{0,60})[\W_]{0,3}$",
        where=tail(8),
        max_words=70,
        fires=[
            "Ann Duffy contributed to this report.",
            "The Associated Press contributed to this story.",
            "Jo Pym in Accra and Dev Rao in Pune contributed reporting.",
            "Associated Press writers Ann Duffy in Austin and Jo Pym in Boise contributed to this report.",
            "Mei Tan contributed research to this article.",
        ],
        stays=[
            "The drought contributed to the rise in prices, economists say.",
            "Thousands contributed to the fund in its first week.",
        ],
    ),
    drop(
        "with_files_from",
        reason="meta.sourcing",
        pattern=r"^[\W_]{0,4}(?:(?:with|based on|includes?|contains|compiled from|using|from|sources?:?|additional|"
        r"via)(?: (?:an?|additional|further|some|the|more))* ?(?:files?|inputs?|reports?|reporting|additional reporting|"
        r"information|notes|agency|agencies|contributions?|material|wire reports|wires|content|details|writing|news|"
        r"assistance)(?: (?:inputs?|reports?|and \w+))?(?: (?:from|by|of|courtesy))? ?(?:the "
        r")?(?:(?-i:\p{Lu})[^!?.]{1,120}|" + WIRE + r"\b[^!?.]{0,80}|agencies)"
        r"|(?:with|from) (?:agency|agencies|wire|pti|ani|ians|bureau|reuters|afp|ap|staff)(?: (?:inputs?|reports?|"
        r"agencies|services?|files|reporting))+(?: from .{2,60})?|(?:with|from) agencies|(?:pti|ani|ians|agency|"
        r"agencies|reuters|afp|ap) inputs|"
        + WIRE
        + r" (?:and|&) (?:agencies|"
        + WIRE
        + r"|staff)|inputs? from [^.!?]{2,80})[\W_]{0,4}$",
        max_words=30,
        fires=[
            "- With files from Ann Duffy",
            "(With inputs from agencies)",
            "With reporting from the Associated Press",
            "(With PTI inputs)",
            "With agencies",
            "With a file from The Canadian Press",
            "With additional reporting by Jo Pym",
        ],
        stays=[
            "With reports of looting coming in, the governor called the guard.",
            "With information from neighbours the police found the van.",
        ],
    ),
    drop(
        "agency_only",
        reason="meta.sourcing",
        pattern=r"[-( ]*(?:(?:source|via|agency|courtesy|news source|original source|from|story by|report by)s?(?: "
        r"?: ?| - ))?(?:the )?"
        + WIRE
        + r"(?:(?:,|/| /| and| with| &| \||-| - ?) ?(?:the )?(?:"
        + WIRE
        + r"|agencies|own sources))*(?: (?:contributed|reports?|reporting|staff|news))?"
        r"|ends|end of (?:story|item|article)|the-cnn-wire|(?:story|article|text) ends|relaxnews|afp-?relaxnews",
        whole=True,
        where=tail(4),
        max_words=8,
        fires=["- Reuters", "(Associated Press)", "AFP/Reuters", "Source: Bernama", "ENDS"],
        stays=["The ends of the earth", "Reuters: a history", "Staff only, the sign said."],
    ),
    trim(
        "agency_sign_off",
        reason="meta.sourcing",
        pattern=r"(?<=[.!?\"'] ?)(?: ?[-/] ?| ?[(\[])(?-i:Bernama|BERNAMA|AFP|Reuters|REUTERS|AP|PTI|ANI|IANS|UNI|"
        r"Xinhua|dpa|DPA|EFE|PNA|NAN|GNA|SAPA|Rappler\.com|"
        r"Associated Press|The Associated Press|Agence France-Presse|Agencies|AGENCIES|PA|AAP|CP|The Canadian Press|"
        r"Canadian Press|Bloomberg|CNN|UPI|TASS|Anadolu|"
        r"Kyodo|Yonhap|RTT|KUNA|WAM|QNA|(?:With (?:inputs|input|files|reports?|additional reporting) (?:from|by) |"
        r"Reporting by |With reporting by )[^()\[\].]{2,90}|"
        r"(?:With|with) (?:agency|agencies|PTI|ANI|IANS|AFP|AP|bureau) (?:inputs?|reports?))(?:[/-](?:AFP|Reuters|AP|"
        r"Bernama|Relaxnews|Xinhua|ETX))?[)\]]?[. ]*$",
        fires={
            "The minister will answer on Friday. - Bernama": "The minister will answer on Friday.",
            "The port opens again on Monday, he said. (AFP)": "The port opens again on Monday, he said.",
            "The trial goes on. (With inputs from agencies)": "The trial goes on.",
        },
        stays=[
            "He has written for two agencies, Reuters and AFP.",
            "The story was sent to three agencies - AFP among them.",
        ],
    ),
    drop(
        "wire_disclaimer",
        reason="meta.sourcing",
        pattern=r"\b(?:(?:except for the headline|apart from the headline|other than the headline|barring the "
        r"headline)[^.!?]{0,60}|(?:this|the) (?:\w+ ){0,2}"
        + PIECE
        + r" (?:has|was|is|have|may have)(?: also| only)?(?: not)? (?:been )?(?:edited|published|auto[- ]generated|"
        r"generated|sourced|taken|created|modified|produced|reproduced|automatically|provided|supplied|received|"
        r"filed|compiled|prepared)"
        r"(?: (?:or \w+|and \w+|and is|is|was|been|published|unedited|from|by|automatically|generated|directly|"
        r"verbatim|without|with|using|edited|any|minimal|minor|modifications?|to|the|text|via|under|auto[- "
        r"]generated|only|of|an?|in)){0,14}[^.!?]{0,50}\b(?:syndicated|(?:wire|agency|news) feeds?|feed|newswires?|"
        r"wire service|third[- ]party|(?-i:[A-Z]\w+) staff|our (?:staff|team)|headline))\b[^.!?]{0,80}",
        max_words=70,
        fires=[
            "(Except for the headline, this story is unedited and comes from a syndicated feed.)",
            "This report was auto-generated from an agency feed.",
            "The story has been taken from a news agency feed without modifications to the text.",
        ],
        stays=["The report was published by the agency in charge of rail safety, whose head resigned."],
    ),
    drop(
        "originally_published",
        reason="legal.republished",
        pattern=r"^[\W_]{0,3}(?:(?:a (?:longer |shorter |earlier |previous |different |similar |revised )*version of )?"
        r"(?:this|the (?:above|preceding|following)) (?:"
        + PIECE
        + r"|recipe|review|list|guide|opinion|video|photo essay|version|blog|blog post)"
        r"(?: (?:by|from) [^.!?]{2,40})? (?:(?:(?:has|had|was|is|have) )?(?:been )?(?:(?:first|originally|previously|"
        r"initially|also|recently|subsequently) "
        r"(?:been )?(?:published|appeared|appears|ran|posted|printed|featured|written|produced|aired|shared|"
        r"distributed)|republished|reprinted|re-?posted|"
        r"syndicated|adapted from|excerpted|an (?:edited )?(?:excerpt|extract)|excerpt|crossposted|cross-posted|"
        r"co-?published|reproduced (?:with|from|by)|"
        r"translated from|brought to you|part of (?:our|(?:the|an?) (?:[\w'&-]+ ){0,5}"
        r"(?:series|project|collaboration|partnership|package|initiative|report|collection|investigation|issue))|made possible|supported by|produced (?:in|with|as|by|"
        r"through)|commissioned by|"
        r"shortened (?:from|for)|published (?:in partnership|in collaboration|with permission|courtesy|under|as part|here with|in "
        r"conjunction)|"
        r"the (?:first|second|third|fourth|last) (?:in|of|part))|(?:appeared|appears|ran) (?:in|on|at) (?:the "
        r")?(?-i:\p{Lu}))\b(?: [^!?]{2,300})?"
        r"|(?:first|originally|previously|initially) (?:published|appeared|posted|printed|aired) (?:here |with |by |"
        r"on |in |at |from |under |as )+(?:the |our )?"
        r"(?:permission|licen[cs]e|creative commons|(?-i:\p{Lu}|\w+\.(?:com|org|net|co)))[^!?,]{0,90}"
        r"|(?:re-?published|reprinted|reproduced|reposted|cross-?posted|syndicated|adapted|excerpted|used) (?:here |"
        r"in full )?(?:with|by|from|under|courtesy of|via) "
        r"(?:(?:the|kind|express|written|special|a|an) )*(?:permission|licen[cs]e|creative commons|cc[ "
        r"-]by)\b[^!?]{0,200}"
        r"|(?:re-?published|reprinted|crossposted|cross-posted|syndicated|excerpted) (?:here )?(?:from|by|with|in) "
        r"(?:the )?(?-i:\p{Lu})[^!?,]{0,100}"
        r"|read the (?:original|full) (?:article|story|post|version|piece)(?: (?:here|on|at|in|from)\b.{0,80})?"
        r"|source ?: ?(?:https?://\S+|www\.\S+)|(?:post|story|article|content|original (?:post|article|story)) "
        r"(?:first appeared|originally appeared|appeared first) (?:on|in|at) .{3,120}|the post .{3,160} (?:appeared "
        r"first|first appeared) on .{2,80})[\W_]{0,3}$",
        max_words=75,
        where=tail(8) | tail(3),
        fires=[
            "This article was originally published in the Tamar Review.",
            "A version of this story first appeared on The Ledger's site.",
            "Republished under a Creative Commons licence.",
            "The post Ten Ways to Cook Rice appeared first on Dockside Kitchen.",
            "This story was produced in partnership with the Delta Fund.",
            "Originally published on Lantern.org",
            "Read the original article.",
        ],
        stays=[
            "This story is part of the island's memory.",
            "This list was shortened to three names on Friday.",
            "The story was first told in the village by a blind piper.",
            "Reproduced in schoolbooks ever since, the map shows two rivers.",
            "Originally published in Paris in 1922, it was banned in Boston a year later.",
        ],
    ),
    drop(
        "originally_published_head",
        reason="legal.republished",
        pattern=r"^[\W_]{0,3}(?:this (?:article|story|post|piece|essay|interview|excerpt|report|column) (?:was |has "
        r"been |is )?(?:first published|originally published|first appeared|originally appeared|also appeared|"
        r"appeared|first ran|originally ran|republished|reprinted|syndicated|"
        r"excerpted|adapted|first posted|originally posted) (?:here |on |in |by |at |with |from |under |as )+(?:the |"
        r"our |permission )?(?-i:\p{Lu}|\w+\.\w)[^!?]{2,160}|(?:first|originally) (?:published|appeared) (?:in|on|at|"
        r"by) (?:the )?(?-i:\p{Lu})[^!?.,]{1,80})[\W_]{0,3}$",
        max_words=40,
        fires=[
            "This article first appeared in the Tamar Review.",
            "Originally published by Lantern",
            "This essay is adapted from The Narrow Sea, out next month.",
        ],
        stays=["This story was told to every child in the valley.", "First published in 1922, it was banned in 1930."],
    ),
    drop(
        "developing_story",
        reason="legal.trust",
        pattern=r"^[\W_]{0,3}"
        r"(?:(?:this is|it's) (?:a |an )?(?:breaking|developing|ongoing|evolving|breaking news|"
        r"live|moving)(?: and (?:breaking|developing|ongoing))?(?: news)? (?:story|news|news story|situation|event|"
        r"article|page|blog|report)\b(?=[\W_]*$|[.:;|]| -|,? (?:(?:and|so|which|that|it|where) )*(?:will|is|may|we|please|check|more|"
        r"stay|refresh|details)\b)[^!?]{0,160}|(?:this|the) (?:story|article|report|page|post|breaking news "
        r"(?:story|article)|live ?blog) (?:is (?:being|still|now)? ?(?:developing|updated|breaking|ongoing)|will be "
        r"updated|is being updated|has been updated|may be updated|is updated)(?! (?:\w+ times|every (?:\w+ )?years?|for a)\b)[^!?]{0,150}|"
        r"more (?:to (?:come|follow)|details? (?:to (?:come|follow)|soon|as (?:we|they)[^!?]{0,60})|soon|on this "
        r"(?:story )?(?:as|soon|shortly|to)[^!?]{0,60}|"
        r"updates? (?:to (?:come|follow)|soon|as[^!?]{0,60}))(?: ?[.,-][^!?]{0,80}| shortly| soon)?|"
        r"(?:please )?(?:check back|stay tuned|refresh (?:this|the) page|come back|keep checking|stay with (?:us|(?-i:\p{Lu}[\w&.']*)(?: (?-i:[\p{Lu}\d])[\w&.']*){0,3})|follow "
        r"along|return)(?: \w+){0,3} (?:for (?:\w+ ){0,2}(?:updates?|more|latest|developments|news)|as (?:we|this|"
        r"more|the story)|soon\b|later for|regularly)[^!?]{0,100}|"
        r"we(?:'ll| will) (?:be )?(?:updat(?:e|ing) (?:this|the|you|our)|bring(?:ing)? you (?:more|the latest|"
        r"updates|any|all the|further|live|the very)|have more (?:on|for|as|soon))[^!?]{0,120}|developing(?: "
        r"story)?)[\W_]{0,3}$",
        max_words=45,
        fires=[
            "This is a developing story and will be updated.",
            "More to follow.",
            "Check back for updates.",
            "Stay with Harbour Courier for the latest.",
            "This story will be updated as we learn more.",
            "We'll bring you the latest on this as it comes in.",
        ],
        stays=[
            "This report has been updated three times since the war.",
            "More to follow than to lead, he liked to say of himself.",
            "This is a breaking point for the coalition, its leader said.",
            "We will bring you home, he told the miners' wives.",
        ],
    ),
    label(
        "correction",
        part="correction",
        pattern=r"^[\W_]{0,3}(?:(?:corrections?|clarifications?|corrections? and clarifications?|correction "
        r"\([^()]{2,40}\)|corrects?|updates? and corrections?|editor'?s?'? ?note|note from the editor|ed\.? note|"
        r"retraction|errata|erratum|corrected|clarified)(?: ?\([^()]{2,40}\))?(?:,? (?:on )?[\w., /]{3,30})? ?(?::|"
        r"\||-) ?(?!.{0,200}\b(?:sign up|subscribe|newsletter|inbox|follow us|donate|click here|download)\b)\S"
        r"|(?:an? (?:earlier|previous|original|initial|prior) version of|(?:a |the )?(?:headline|caption|photo "
        r"caption|sub-?head(?:line|ing)?|original|earlier version|standfirst|figure)(?: \w+){0,3} (?:in|on|of|to)|in "
        r"an (?:earlier|previous) version of) (?:this|the|our) (?:story|article|report|post|piece|column|headline|"
        r"page|caption|graphic|review|interview|newsletter|recipe|list)\b"
        r"|(?:this|the) (?:story|article|report|post|piece|column|page|headline|caption|review|interview)(?: was| "
        r"has been| has since been| is)? (?:first published .{2,40} )?(?:was |has been )?(?:corrected|amended|"
        r"clarified|updated (?:to|with|on .{3,40} to|after|throughout|since)|edited (?:to|on)|revised|changed|"
        r"removed|updated on .{3,30} to)\b|we (?:have|'ve) (?:corrected|amended|clarified|updated|removed|changed) "
        r"(?:this|the|an?) )",
        max_words=160,
        where=head(8) | tail(8),
        fires=[
            "Correction: An earlier version of this story gave the wrong year.",
            "This article was amended on 4 May 2021 to correct the name of the ferry.",
            "An earlier version of this article misspelled Ada Pym's name.",
            "Editor's note: The river's name has been changed on the map.",
            "Clarification (May 4): The council owns half of the land.",
        ],
        stays=[
            "Correction fluid was found on two of the ballots, the commission said.",
            "Corrections officers at the prison walked out on Monday.",
        ],
    ),
    drop(
        "published_in_print",
        reason="legal.republished",
        pattern=r"^\W{0,2}(?:this (?:article|story|report|letter|column|editorial) (?:was |is )?)?(?:published|appeared|printed|featured) in (?:the )?(?-i:\p{Lu})[\w'&. ]{1,40},? (?:on )?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?"
        r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:19|20)\d\d)(?: (?:edition|issue))?\W{0,2}$"
        r"|^\W{0,2}(?:published|printed|distributed|syndicated|released) (?:by|through|via) (?:the )?(?-i:\p{Lu})[\w'&. ]{2,50}(?:,? (?:with|under) (?:the )?(?:kind )?(?:permission|licen[cs]e)\b.{0,60}|,? (?:llc|inc|ltd)\.?|(?<=agency|service|services|syndicate|features|newswire|wire|group|network))\W{0,2}$"
        r"|^\W{0,2}(?:provided|brought to you) by (?-i:SyndiGate|Newswire|EIN Presswire|Tribune Content Agency).{0,60}$",
        where=tail(6),
        max_words=24,
        fires=[
            "Published in The Evening Ledger, August 30th, 2011.",
            "Published in Ledger, May 4th, 2020.",
            "Published by Kestrel Content Services with permission from The Ledger.",
            "Distributed by Kestrel Content Agency",
        ],
        stays=[
            "Published in Paris in 1922, it was banned at once.",
            "Distributed by Rail, the coal reached the city.",
            "Published in Nature on May 4, 2020, the study was withdrawn a year later.",
        ],
    ),
    drop(
        "agency_is_responsible",
        reason="legal.trust",
        pattern=r"^(?!.{0,300}, (?:the |an? |its )?[\w' ]{2,40} said\b).{0,200}\b(?:ap|associated press|reuters|guardian|npr|propublica|news|newsroom|times|post|herald|tribune|courier|ledger|we|they) (?:is|are) solely responsible for (?:all |this |its |the |our )?(?:\w+ )?(?:content|reporting|journalism)\b"
        r"|^(?:the )?associated press'?s?' (?:[\w']+ ){0,5}coverage (?:receives|is supported|of [\w ]{3,30} receives)(?: \w+)? (?:support|by|funding)\b",
        max_words=60,
        fires=[
            "Associated Press climate coverage receives support from several private foundations. The AP is solely responsible for all content.",
        ],
        stays=["The editor is solely responsible for the error, he told the jury."],
    ),
]
