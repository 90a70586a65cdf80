"""English notes about authors, and how to reach them."""

from cleaner.rule import NAME, NAMES, OUTSIDE, cue, drop, head, label, tail

ROLE = (
    r"(?:reporter|correspondent|editor|journalist|columnist|writer|producer|anchor|host|presenter|contributor|"
    r"photographer|photojournalist|critic|"
    r"blogger|freelancer|broadcaster|commentator|reviewer|fellow|intern|strategist|author|editor-in-chief|chef|"
    r"essayist|"
    r"staffer|bureau chief|podcaster|videographer|illustrator|cartoonist|corps member|subeditor|sub-editor|deputy editor|managing "
    r"editor|news ?desk editor|trainee)"
)
# Two names at least, so that "She", "London" and "Nobody" begin no bio.
PERSON = (
    r"(?:(?:dr\.? |prof\.? |professor )?(?!(?:the|this|that|he|she|they|it|we|you|who|when|if|but|and|in|on|at|for|"
    r"as)\b)"
    r"(?=\S+ (?-i:\p{Lu}|(?:de|van|von|al|el|bin|da|di|du|la|le|ter|dos)\b))"
    + NAME
    + r"(?: \([^()]{2,30}\)|,? \(?@\w+\)?,?)?(?: and "
    + NAME
    + r")?)"
)
NOT_SAID = r"(?!.{0,500}\b(?:said|says|told|added|according to|denie[sd]|police|court|arrested|charged|died|killed)\b)"

RULES = [
    label(
        "bio_newsroom",
        part="bio",
        pattern=r"^\W{0,3}(?:about the author:? ?|about:? ?)?"
        + NOT_SAID
        + r"(?:"
        + PERSON
        + r"|the (?:author|writer)|i am|i'm)"
        r"(?:,? who)?,? (?:is|works as|serves as|joined|has been|began|started)\b (?:[\w'&./-]+,? ){0,10}?"
        + ROLE
        + r"s?\b(?!'s)(?:(?:,| and| &| -| who| with| for| at| on| in| of| covering| from| based| whose| "
        r"speciali[sz]ing| focus(?:ing|ed)|"
        r" working| currently|\.|$|;| \(| living| reporting| writing)).{0,700}$"
        r"|^\W{0,3}"
        + NOT_SAID
        + PERSON
        + r"(?: \w+ly)? (?:covers|writes (?:about|for|on)|reports (?:on|for|from)|edits|hosts)\b.{2,200}"
        r"\b(?:for|at) (?:the )?(?-i:\p{Lu}).{2,400}$",
        where=tail(4),
        max_words=140,
        fires=[
            "Ann Duffy is a reporter covering housing for Harbour Courier.",
            "Jo Pym is the business editor at the Ledger. She lives in Cork with two dogs.",
            "Dev Rao is a freelance writer based in Pune.",
            "Mei Tan joined the Courier in 2015 as a trainee and is now its health correspondent.",
        ],
        stays=["Nobody knows who the author was, the librarian said.", "The writer of the letter was never found."],
    ),
    label(
        "bio_covers",
        part="bio",
        pattern=r"^\W{0,3}"
        + NOT_SAID
        + r"(?:"
        + PERSON
        + r"|the (?:author|writer))(?: (?:also|currently|previously|now|primarily|mainly|regularly))? "
        r"(?:covers|writes (?:about|for|on|regularly)|reports (?:on|for|from)|edits|hosts|contributes to|is (?:the "
        r"author of|co-?author of|"
        r"(?:an? |the )?(?:\w+ ){0,4}(?:professor|fellow|lecturer|researcher|student|candidate|founder|co-?founder|"
        r"president|director|executive|"
        r"lawyer|economist|historian|physician|diplomat|ambassador|minister|secretary|commentator|scholar|scientist|"
        r"psychologist|therapist|"
        r"dietitian|nutritionist|analyst|activist|entrepreneur|consultant|doctor|officer)\b))\b.{2,300}"
        r"\b(?:Courier|newspaper|magazine|journalis\w+|reporter|university|institute|school|college|column|columnist|"
        r"newsletter|podcast|book|novel|"
        r"author|writes|twitter|contributor|publications?|times|post|guardian|journal|press|policy|follow|@\w+|"
        r"\w+@\w+\.\w+|centre|center|"
        r"views (?:are|expressed)|his latest|her latest)\b.{0,300}$",
        where=tail(2),
        max_words=120,
        fires=[
            "Ann Duffy covers housing and homelessness for the Courier.",
            "Jo Pym is a professor of law at the University of Ghent and the author of The Narrow Sea.",
            "Dev Rao writes about food. His book on rice is out in June.",
        ],
        stays=["She has worked on the farm all her life and will not leave it now."],
    ),
    label(
        "bio_set_off_by_commas",
        part="bio",
        pattern=r"^\W{0,3}"
        + NOT_SAID
        + PERSON
        + r", (?:an?|the|who|of) [^.!?]{3,120}, (?:(?:also|regularly|currently) )?(?:writes|covers|reports|contributes|blogs|edits|hosts)\b[^!?]{0,160}"
        r"\b(?:columns?|columnist|blogs?|newsletter|newspaper|magazine|reporter|writer|editor|contributor|author|podcast|(?:herald|times|tribune|news|journal|gazette|courier|ledger))\b[^!?]{0,200}$",
        where=tail(3),
        max_words=70,
        fires=["Ann Duffy, a senior at Elm High School, writes a monthly column for the Ledger."],
        stays=[
            "Ann Duffy, a nurse, writes letters that nobody answers.",
            "Ann Duffy, the mayor, is a former editor of the school magazine, and proud of it.",
        ],
    ),
    label(
        "bio_without_name",
        part="bio",
        pattern=r"^is (?:an? |the )?(?:[\w-]+ ){0,4}(?:professor|lecturer|fellow|researcher|student|candidate|"
        r"reporter|correspondent|journalist|columnist|writer|"
        r"author|editor|economist|director|analyst)\b[^?]{0,40}\b(?:at|of|in|for|with|and|based)\b[^?]{2,300}$",
        where=OUTSIDE | tail(8),
        max_words=60,
        fires=[
            "is an associate professor at the University of Tamar.",
            "Is a senior fellow in the School of Law at Elm College.",
        ],
        stays=["Is a professor worth more than a plumber? The town is split."],
    ),
    cue(
        "about_author_heading",
        reason="meta.bio",
        pattern=r"(?:about (?:the )?(?:authors?|writers?|reporters?|journalists?|contributors?|blogger|author\(s\)|"
        r"columnist|editor|this (?:author|article|story|series))|(?:meet|more (?:about|from|by)) the (?:author|"
        r"writer|reporter)|author (?:bio|biography|info|information|profile|details)|the authors?|written by|(?:our "
        r")?contributors?|our (?:writers?|experts?|reporters?)|author|authors|view (?:full |author )?(?:bio|profile)|"
        r"(?:see )?full bio)",
        takes=3,
        item_words=30,
        where=OUTSIDE | tail(6),
        fires=["About the author\nAnn Duffy\nHousing reporter", "Written by\nJo Pym"],
        stays=["The authors of the plan", "About the house"],
    ),
    drop(
        "author_button",
        reason="meta.byline",
        pattern=r"(?:(?:view|see|read|show|more|all|find|browse)(?: (?:all|more|full|author|other|the))* (?:posts|"
        r"articles|stories|content|work|profile|bio|archive|columns|author)? ?(?:by|from|of) (?:the |this "
        r")?(?:author|writer|reporter|contributor|"
        + NAME
        + r")|(?:view|see|read)(?: full| author| author's| more)* (?:bio|profile|biography|archive|page|posts)|"
        r"author archive|bio|(?:author )?profile|contact (?:the )?author|(?:get )?author rss feed|"
        r"(?:staff|senior|contributing|guest|freelance|features|news|sports?|politics|business|chief|digital|"
        r"associate|assistant|deputy|managing|executive|political|education|health|crime|lifestyle|general "
        r"assignment|multimedia|breaking news|entertainment|culture|opinion|science|technology|tech|environment|data|"
        r"investigative|legal affairs|white house|foreign|world|economics|special)(?: (?:staff|senior|news|sports|"
        r"political|affairs|content|and \w+|night|desk))* "
        + ROLE
        + r"s?(?:,? (?:at |for )?(?-i:\p{Lu}).{2,40})?|author of (?:the|this) article|staff|admin|guest author|"
        r"editorial (?:team|board|staff)|"
        r"contributing writers?|web ?desk|news ?desk|online desk|staff report(?:s|er|ers)?|(?:from )?staff (?:and "
        r"wire )?reports|wire (?:reports?|services?)|agencies|agency report|our (?:correspondents?|reporters?|staff "
        r"reporter|special correspondent|bureau)|by our .{3,40}|from our (?:[\w-]+ ){0,3}(?:correspondents?|reporters?|bureau|staff|desk)|correspondent|express news service|special to .{3,40}|for .{3,30} "
        r"(?:media|news|newspaper))",
        whole=True,
        where=head(12) | tail(6),
        max_words=9,
        fires=[
            "View all posts by Ann Duffy",
            "Staff Writer",
            "Political correspondent",
            "Read full bio",
            "Our Correspondent",
            "From staff reports",
            "More by this author",
        ],
        stays=["The staff of life", "Chief among them", "Agencies at war"],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        pattern=r"^\W{0,3}(?:(?:you can |please |to )?(?:contact|reach|e-?mail|write to|call|message|text|phone|get "
        r"in touch with|send (?:an )?e-?mails? to|reach out to|follow)(?: (?:the (?:author|writer|reporter|columnist|"
        r"editor|newsroom)|him|her|them|me|"
        + NAMES
        + r"))?,? ?(?:(?:at|on|via|by|through|directly|securely|by e-?mail|using|confidentially)\b ?:?|: ?)* ?(?:at "
        r")?(?:\S+@\S+|\(?\+?\d[\d() .-]{6,}|@\w{3,})|"
        r"(?:"
        + NAME
        + r"|the (?:author|writer|reporter|columnist)|he|she|they|reporter "
        + NAME
        + r"|staff writer "
        + NAME
        + r"|i)(?:,? [\w' ]{2,40},)? (?:can|may|is|are) (?:also )?(?:be )?(?:reached|contacted|emailed|followed|"
        r"found|available|on twitter)(?: (?:at|on|via|by|through|for|or|directly|using|anonymously|securely|with))+ "
        r".{3,140}|(?:e-?mail|tel|phone|telephone|contact|call|fax|mobile|mail|whatsapp|website|web|news ?desk|"
        r"newsroom)(?: \w+)? ?: ?(?:\S+@\S+|\+?\(?\d[\d() .-]{6,}|www\.\S+|https?:\S+).{0,100}|"
        r"(?-i:[\p{Ll}\d._%+-]+)@[\w.-]+\.\w{2,12}(?:[ ,|;/-]+(?:@\w+|\S+@\S+|\+?\d[\d() .-]{6,}|on twitter.{0,20}|"
        r"twitter.{0,25}|x.{0,20}))?)\W{0,3}$|^\W{0,3}(?:contact|reach|e-?mail|you can reach) (?:staff writer |"
        r"reporter |columnist )?"
        + NAME
        + r"(?:,? (?:at|on|via|or|by))? ?(?:\S*@\S+|\(?\d{3}\)?[ -.]\d{3}[ -.]\d{4}|signal\b|\S+\.\d\d on "
        r"signal).{0,120}$",
        where=OUTSIDE | tail(6),
        max_words=40,
        fires=[
            "Contact Ann Duffy at aduffy@harbourcourier.example",
            "Jo Pym can be reached at 555-019-9000 or jpym@ledger.example.",
            "news@harbourcourier.example",
            "Email: drao@beacon.example",
            "The author can be reached on Signal.",
        ],
        stays=[
            "The island can be reached only by boat, and in winter not at all.",
            "Call the helpline, the minister said.",
        ],
    ),
    drop(
        "information_from",
        reason="meta.sourcing",
        pattern=r"^\W{0,2}information from: [^!?]{2,80}(?:https?://\S+)?$"
        r"|^\W{0,2}source ?: ?(?:the )?(?-i:[\p{Lu}\d])[\w&'./-]*(?: (?:(?:of|the|and|&) )?(?-i:[\p{Lu}\d])[\w&'./-]*){0,4}(?:(?:,| and| &|/) (?:agencies|news agencies|wires?|own sources))?$",
        where=tail(2),
        max_words=10,
        fires=[
            "Information from: The Ledger, http://www.ledger.example",
            "Source: Ledger and agencies",
            "SOURCE: KXYZ",
        ],
        stays=["Source: nobody knows, and nobody asks"],
    ),
    drop(
        "reporter_contact_terminal",
        reason="meta.contact",
        pattern=r"^\W{0,2}(?:to contact the (?:reporters?|editors?|author|writer|staff)s?(?: responsible)?(?: (?:on|of|for) this (?:story|article))?|contact (?:the )?(?:author|writer|reporter|editor)s?)(?: ?:| at| -).{3,200}$"
        r"|^\W{0,2}(?:contact|reach|e-?mail|call|write to)(?: the)?(?: (?:staff )?(?:writer|reporter|editor|columnist))? (?:"
        + NAME
        + r"|us)(?: ?:| at| via| on)+ ?(?:\(?\d{3}\)?[ .-])?\d{3}[ .-]\d{4}\b.{0,100}$|^contact ?: ?\[email ?protected\]$",
        where=OUTSIDE | tail(6),
        max_words=34,
        fires=[
            "To contact the reporter on this story: Ann Duffy in Elm at aduffy@ledger.example",
            "Contact Ann Duffy: 555-0199; aduffy@ledger.example",
            "Reach staff writer Ann Duffy at 555-0199.",
            "Contact: [email protected]",
        ],
        stays=["To contact the police, call 555-0199, the sheriff said."],
    ),
    drop(
        "questions_or_comments",
        reason="meta.feedback",
        pattern=r"^(?!.{0,160}, [^,]{0,50}\b(?:said|says|told)\b)"
        r"(?:any |got |have )?(?:questions?|comments?|feedback|tips?|suggestions?|complaints?|corrections?|concerns)(?:(?:, (?:or |and )?| or | and |/)(?:questions?|comments?|feedback|tips?|suggestions?|complaints?|corrections?|concerns|story ideas?))*\? (?:please )?"
        r"(?:e-?mail|contact|call|write|send|let|reach|tell|get in touch|drop|text)\b[^!?]{2,100}$|^(?:letters(?: to the editor)?|news tips?|tips|feedback|corrections|story ideas)(?: to)? ?: ?\S+@\S+$",
        max_words=22,
        fires=[
            "Questions or comments? Email us at news@ledger.example",
            "Letters to the editor: letters@ledger.example",
        ],
        stays=["Questions? Call the front desk, the sign said, but nobody was there."],
    ),
    label(
        "the_writer_is",
        part="bio",
        pattern=r"^(?!.{0,300}\b(?:said|says|told|added|according to|denie[sd]|police|court|arrested|charged|accused)\b)(?:\W{0,2}(?:the )?(?:writers?|authors?|columnist)(?: \w+)? (?:is|are|was|teaches|works|lives|can be reached|has been)\b[^!?]{3,240}[)\]]$"
        r"|the (?:writers?|author|columnist) (?:is|are|was) (?:(?:an?|the|currently|formerly|former|retired|senior|associate|assistant|visiting|independent|freelance|emeritus|political|public|policy|research|senior|corporate|legal|development|practising|professional|managing|deputy|executive) )*"
        r"(?:\w+ ){0,2}?(?:ambassador|diplomat|economist|journalist|editor|columnist|researcher|fellow|lawyer|advocate|activist|academic|teacher|lecturer|professor|consultant|analyst|scholar|historian|director|secretary|"
        r"civil servant|senator|student|physician|doctor|engineer|writer|commentator|entrepreneur|broadcaster|banker|strategist|scientist|politician|barrister|expert|specialist)s?(?:,? (?:and|of|at|in|with|to|for|based|from|who)\b[^!?]{2,200})?\W{0,2}$"
        r"|the (?:writers?|author|columnist) (?:teaches|works) (?:\w+ )?(?:at|for|with|in) (?:the )?(?-i:\p{Lu})[^!?.]{2,80}\W{0,2}$)",
        where=tail(2),
        max_words=50,
        fires=[
            "The writer is a former ambassador.",
            "The author is an economist.",
            "(The writer is a senior journalist. Views are personal.)",
            "The writer teaches at Elm University.",
        ],
        stays=[
            "The writer is a prisoner of his own success.",
            "The author lives alone and sees nobody.",
            "The author is a professor at Elm University, according to the police, and denies it.",
        ],
    ),
]
