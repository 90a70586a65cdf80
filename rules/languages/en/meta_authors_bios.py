"""English bios of authors in one sentence, without the name of a desk."""

from cleaner.rule import NAME, label, tail

ROLE = (
    r"(?:reporter|correspondent|editor|journalist|columnist|writer|producer|photographer|photojournalist|critic|blogger|commentator|"
    r"author|essayist|broadcaster|reviewer|podcaster)"
)
PERSON = (
    r"(?:(?:dr\.? |prof\.? |professor )?(?!(?:the|this|that|he|she|they|it|we|you|who|when|if|but|and|in|on|at|for|as)\b)"
    r"(?=\S+ (?-i:\p{Lu}|(?:de|van|von|al|el|bin|da|di|du|la|le|ter|dos)\b))" + NAME + r")"
)
NOT_SAID = r"(?!.{0,400}(?:\"|\b(?:said|says|told|added|according to|denie[sd]|police|court|arrested|charged|accused|died|killed)\b))"
DEGREE = r"(?:(?-i:Ph\.?D\.?|M\.?D\.?|R\.?N\.?|J\.?D\.?|MPH|MBA|M\.?Sc\.?|DPhil|Ed\.?D\.?|CFP|CFA|LCSW|R\.?D\.?N?|DDS))"
OUTLET = r"\b(?:journalis[mt]\w*|reporters?|newspapers?|magazines?|newsrooms?|publications?|outlets|countries|continents|(?-i:\w*(?:Herald|Times|Tribune|Post|News|Journal|Gazette|Courier|Guardian|Star|Sun|Press|Ledger|Nation|Standard|Daily|BBC|CNN|AFP|Reuters)))\b"

RULES = [
    label(
        "bio_has_reported",
        part="bio",
        pattern=r"^\W{0,3}"
        + NOT_SAID
        + r"(?:"
        + PERSON
        + r"|she|he) (?:has (?:also |previously )?(?:reported|covered|written|been published|worked|been covering|been reporting|been writing) (?:extensively |widely |regularly )?(?:on|from|for|about|in|as|across|as an? [\w ]{3,20} for)?\b[^!?]{0,160}"
        + OUTLET
        + r"[^!?]{0,160}|joined (?:the )?(?-i:\p{Lu})[\w'&. -]{2,40}(?: in \d{4}| as [\w ]{3,40})[^!?]{0,40}\b(?:covers|covering|reports|reporting|writes|writing|after (?:\w+ )?(?:reporting|covering|working))\b[^!?]{2,160})$",
        where=tail(2),
        max_words=60,
        fires=[
            "Ann Duffy has reported from more than 30 countries.",
            "Ann Duffy joined the Ledger in 2019 and covers housing.",
            "Ann Duffy has written for several newspapers and magazines.",
        ],
        stays=[
            "Ann Duffy has written to the council eleven times since.",
            "Ann Duffy joined the Navy in 2019 and never wrote home.",
            "She has covered the wall with maps.",
        ],
    ),
    label(
        "bio_our_correspondent",
        part="bio",
        pattern=r"^\W{0,3}"
        + NOT_SAID
        + r"(?:"
        + NAME
        + r") is (?:our (?:[\w&-]+ ){1,4}"
        + ROLE
        + r"(?:[ ,.][^!?]{0,160})?|an? (?:(?:award-winning|freelance|seasoned|veteran|experienced|independent|senior|trainee|multimedia|digital|investigative),? ){1,3}(?:[\w&-]+ ){0,2}"
        + ROLE
        + r" (?:with|covering|based|speciali[sz]ing|who (?:covers|writes|reports|has (?:written|reported|worked)|speciali[sz]es)|whose work|focus(?:ed|ing))\b[^!?]{2,240})$",
        where=tail(2),
        max_words=60,
        fires=[
            "Ann is our education correspondent.",
            "Ann is an award-winning journalist with over ten years of experience.",
            "Ann Duffy is a freelance investigative reporter based in Elm.",
        ],
        stays=[
            "Ann is our editor.",
            "Ann is our editor's favourite, and she knows it",
            "Ann is a veteran journalist, and the judge knew it.",
        ],
    ),
    label(
        "bio_covers_for",
        part="bio",
        pattern=r"^"
        + NOT_SAID
        + r"(?:she|he|they) (?:also )?(?:covers?|writes? about|reports? on|edits?) [^.!?]{3,100} (?:for|at) (?:the )?(?-i:\p{Lu})[\w'&]*(?: (?-i:\p{Lu})[\w'&]*){0,3}\.?$",
        where=tail(2),
        max_words=26,
        fires=["She covers health and science for the Ledger."],
        stays=["She covers the roses for the winter.", "He edits out what he wrote for money."],
    ),
    label(
        "bio_teaches",
        part="bio",
        pattern=r"^\W{0,3}"
        + NOT_SAID
        + PERSON
        + r"(?:(?:, "
        + DEGREE
        + r"){1,3},? (?:is (?:an?|the|co-?)\b|teaches|practi[cs]es|serves as)[^!?]{3,200}|,? (?:who )?(?:teaches|lectures in|lectures on|studies|researches) [^.!?,]{3,60} at (?:the )?(?=(?-i:\p{Lu}))[^.!?]{0,50}\b(?:university|college|school|institute|polytechnic|academy)\b[^.!?]{0,60}\.?)$",
        where=tail(1),
        max_words=40,
        fires=[
            "Ann Duffy teaches engineering at the University of Elm.",
            "Ann Duffy, PhD, is a senior lecturer in engineering.",
        ],
        stays=["Ann Duffy teaches at night and sleeps by day.", "Ann Duffy studies the map at the school gate."],
    ),
    label(
        "bio_former_writes",
        part="bio",
        pattern=r"^\W{0,3}"
        + NOT_SAID
        + PERSON
        + r", (?:an?|the) [^.!?,]{3,80}, (?:(?:also|regularly|often) )?(?:writes (?:about|on)|reports on) [^.!?,]{3,70}\.?$",
        where=tail(1),
        max_words=30,
        fires=["Ann Duffy, a former teacher, writes about education."],
        stays=[
            "Ann Duffy, a nurse, writes letters that nobody answers.",
            "Ann Duffy, a baker, covers the loaves with cloth.",
        ],
    ),
]
