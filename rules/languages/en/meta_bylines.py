"""English bylines that name the house or the place, bylines without a name, and dates that stand beside them."""

from cleaner.rule import HEAD, NAME, NAMES, drop, head, label, tail

MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
CLOCK = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?"
PAPER = (
    r"(?:herald|times|tribune|post|news|journal|gazette|star|sun|press|chronicle|courier|dispatch|register|record|observer|examiner|enquirer|"
    r"inquirer|globe|telegraph|standard|independent|citizen|ledger|sentinel|republic|advocate|advertiser|argus|echo|mercury|express|"
    r"voice|today|media|radio|magazine|weekly|reporter|monitor|nation|leader|bulletin|democrat|postmedia|newsroom)"
)
# Where papers have correspondents: any other capitalised word may be that of a headline ("Tipping in Restaurants").
PLACE = (
    r"(?:Lagos|Abuja|Nairobi|Mombasa|Kampala|Accra|Johannesburg|Cape Town|Pretoria|Durban|Harare|Lusaka|Kigali|"
    r"Addis Ababa|Cairo|Khartoum|Tripoli|Tunis|Algiers|Rabat|Dakar|London|Dublin|Belfast|Cork|Galway|Edinburgh|"
    r"Glasgow|Cardiff|Manchester|Birmingham|Liverpool|Leeds|Bristol|Brussels|Strasbourg|Paris|Berlin|Frankfurt|"
    r"Munich|Rome|Milan|Madrid|Barcelona|Lisbon|Athens|Vienna|Zurich|Geneva|Davos|Amsterdam|The Hague|"
    r"Copenhagen|Stockholm|Oslo|Helsinki|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Tallinn|Riga|Vilnius|"
    r"Kyiv|Kiev|Moscow|Istanbul|Ankara|Jerusalem|Tel Aviv|Gaza|Gaza City|Ramallah|Beirut|Damascus|Amman|Baghdad|"
    r"Tehran|Riyadh|Jeddah|Doha|Dubai|Abu Dhabi|Kabul|Islamabad|Karachi|Lahore|Peshawar|New Delhi|Delhi|Mumbai|"
    r"Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Colombo|Dhaka|Kathmandu|Yangon|Bangkok|Phnom Penh|Hanoi|"
    r"Singapore|Kuala Lumpur|Jakarta|Manila|Hong Kong|Taipei|Beijing|Shanghai|Tokyo|Seoul|Sydney|Melbourne|"
    r"Canberra|Brisbane|Perth|Adelaide|Hobart|Darwin|Auckland|Wellington|Christchurch|New York|Washington|"
    r"Los Angeles|San Francisco|Chicago|Boston|Houston|Dallas|Miami|Atlanta|Seattle|Toronto|Ottawa|Montreal|"
    r"Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Mexico City|Bogot[áa]|Caracas|Lima|Santiago|Buenos Aires|"
    r"S[ãa]o Paulo|Rio de Janeiro|Bras[íi]lia|Havana)"
)
TWO = r"(?=\S+ (?-i:\p{Lu}|de |van |von |al |bin ))" + NAME
AGENCY = r"(?-i:Reuters|AFP|AP|PA|PTI|ANI|dpa|EFE|Bloomberg|(?:The )?Associated Press|Agence France-Presse|Press Association)"

RULES = [
    label(
        "name_for_paper",
        part="byline",
        pattern=r"^(?:by )?(?=\S+ (?-i:\p{Lu}|de |van |von |al |bin ))"
        + NAMES
        + r"(?: for|,| -| \|) (?:the )?(?:(?-i:[\p{Lu}\d])[\w&'.-]* (?:(?:of|the|and) )?){0,4}(?=(?-i:\p{Lu}))"
        + PAPER
        + r"(?:,? (?:local democracy reporter|ldrs?))?$",
        where=head(5),
        max_words=12,
        fires=["Ann Duffy, Harbour Courier", "Ann Duffy For The Ledger", "Ann Duffy and Jo Pym for the Evening Ledger"],
        stays=["Ann Duffy buys the Ledger", "Kestrel Private Router Review", "Council opens its doors to the press"],
    ),
    label(
        "reports_from",
        part="byline",
        pattern=r"^(?:"
        + NAME
        + r" (?:reports|reporting|writes) from|reporting from) (?-i:\p{Lu})[\w'.-]*(?:,? (?-i:\p{Lu})[\w'.-]*){0,3}$",
        where=head(8),
        max_words=12,
        fires=["Reporting from Lagos", "Ann Duffy reports from Port Elm"],
        stays=["Reporting from Lagos takes nerve, she said."],
    ),
    drop(
        "label_without_a_name",
        reason="meta.byline",
        pattern=r"(?:reporter|author|writer|written by|words(?: by)?|text(?: by)?|posted(?: by| on| in)?|published(?: by| on)?|updated(?: on)?|last updated|by)"
        r" ?:(?: ?[|/] ?(?:reporter|author|posted|published|updated|last updated)(?: on| by)? ?:){0,3}",
        whole=True,
        # further down "Reporter:" opens the answer of one who was asked
        where=HEAD,
        max_words=6,
        fires=["Reporter:", "Posted: / Updated:", "Written by:"],
        stays=["Words: a history"],
    ),
    label(
        "clock_before_date",
        part="date",
        pattern=rf"{CLOCK},? (?:\w+,? )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? (?:19|20)\d\d(?:[ ,|-]*(?:last )?(?:updated|published|modified|amended):?,? (?:{CLOCK},? )?(?:\w+,? )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? (?:19|20)\d\d)?",
        whole=True,
        where=head(12),
        max_words=14,
        fires=["05:30, 4 MAY 2020 Updated 06:30, 4 MAY 2020", "10:15am, Monday 4 May 2020"],
        stays=["05:30, 4 May 2020 is when the pumps stopped."],
    ),
    label(
        "name_by_name_and_date",
        part="byline",
        # themes set the author's picture, "By", the name and the date without spaces between them
        pattern=rf"^[\p{{L}} .'-]{{0,40}}(?-i:By ){NAME}(?-i:(?<=[\p{{Ll}}.])(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d))"
        rf"{MONTH} \d{{1,2}}, (?:19|20)\d\d(?:.{{0,60}}(?<!\.))?$",
        where=head(8),
        max_words=16,
        fires=["Ann DuffyBy Ann DuffyDecember 22, 2024", "By Ann DuffyMay 4, 2025No Comments3 Mins Read"],
        stays=["By May 4, 2025 the tower was gone.", "By Monday May 4, 2025, all was said."],
    ),
    label(
        "desk_of_the_house",
        part="byline",
        pattern=r"(?:by )?(?-i:\p{Lu})[\w.&'-]*(?: (?-i:\p{Lu})[\w.&'-]*){0,3} (?-i:News Service|Web ?[Dd]esk|News ?[Dd]esk|News Network|News Bureau|Correspondent|Digital Desk|Digital Team|Online Desk|Sports Desk|"
        r"Entertainment Desk|Web Team|Editorial Team|Newsroom)",
        whole=True,
        where=head(6),
        max_words=7,
        fires=["Ledger News Service", "Ledger Web Desk", "Elm Correspondent"],
        stays=["Foreign correspondents leave the capital", "Ledger closes its news desk"],
    ),
    drop(
        "desk_initials",
        reason="meta.sourcing",
        pattern=r"(?!.*\b(?-i:AND|ARE|THE|FOR|WON|WAS|IN|OF|TO|ON|AT|IS|NOT|BUT|ITS|CEO)\b(?=.*[A-Z]))[-( ]*(?-i:PTI|UNI|IANS|ANI)(?:(?:,| and| with|/)? (?-i:PTI|UNI|IANS|ANI|AFP|AP|Reuters|Xinhua))?(?: ?[/-]? ?(?-i:[A-Z]{2,4}|[a-z]{2,4}(?:/[a-z]{2,4}){0,3})){1,9}[-) ]*",
        whole=True,
        where=tail(4),
        max_words=12,
        fires=["PTI SKL SKL KVK KVK", "IANS sk/dpb"],
        stays=["PTI AND ANI ARE RIVALS", "UNI WON THE CUP"],
    ),
    label(
        "name_and_place",
        part="byline",
        # not the first block: that is the headline
        pattern=rf"^(?:from )?{TWO} in {PLACE}(?:(?:,| and|, and) {TWO} in {PLACE}){{0,3}}$|^(?:from )?{TWO}(?:, {PLACE}| ?\({PLACE}\))$|^{AGENCY}(?:,| in) {PLACE}$",
        where=head(5),
        after=r"\S",
        max_words=12,
        fires=[
            "The bridge is closed\nAnn Duffy in Lagos",
            "The bridge is closed\nAnn Duffy in Lagos and Jo Pym in New Delhi",
            "The bridge is closed\nFrom Ann Duffy, Lagos",
            "The bridge is closed\nAnn Duffy (Lagos)",
            "The bridge is closed\nReuters, Nairobi",
        ],
        stays=[
            "Ann Duffy in Lagos is not afraid.",
            "Ann Duffy in love",
            "The bridge is closed\nUnderstanding Tipping in Restaurants",
        ],
    ),
    label(
        "name_with_agency",
        part="byline",
        pattern=r"^(?:by )?(?=\S+ (?-i:\p{Lu}|de |van |von |al |bin ))"
        + NAMES
        + rf"(?:,? (?:and|with|&) (?:news )?(?:agenc(?:y|ies)(?: reports?)?|staff reports|wire (?:services|reports)|{AGENCY})|,? (?-i:(?:The )?Associated Press|(?:The )?Canadian Press|Press Association|Tribune News Service|Bloomberg News))$",
        where=head(5),
        after=r"\S",
        max_words=12,
        fires=[
            "The bridge is closed\nAnn Duffy with AFP",
            "The bridge is closed\nANN DUFFY Associated Press",
            "The bridge is closed\nAnn Duffy and agencies",
        ],
        stays=["Ann Duffy fights with Reuters", "Ann Duffy and the agencies"],
    ),
    label(
        "staff_of_paper",
        part="byline",
        pattern=r"(?:by )?(?:the )?(?-i:\p{Lu})[\w.&'-]*(?: (?-i:\p{Lu})[\w.&'-]*){0,3}(?<=\b"
        + PAPER
        + r") (?-i:Staff|STAFF|Staff Reports?|Staff Reporters?|Staff Writers?)",
        whole=True,
        where=head(6),
        max_words=7,
        fires=["Harbour Post Staff", "Ledger Staff Reporter"],
        stays=["Post staff walk out", "Hospital Fires Staff"],
    ),
]
