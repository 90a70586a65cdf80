"""Danish captions, credits, players, galleries and advertisement labels."""

from cleaner.rule import drop, label

WHO = (
    r"(?:foto(?:s|graf(?:er)?|grafi|montage|kredit)?|pr-?foto|privatfoto|billede(?:r)?|illustration(?:er)?"
    r"|grafik|kort|arkivfoto|pressefoto|genrefoto|modelfoto|montage|collage|skærmbillede|screenshot|skærmdump"
    r"|video|tegning|stillfoto|kilde til foto|billedkilde)"
)
# The rest of a credit: no end of a sentence but after an initial or inside a host name.
TAIL_ = r"(?:[^.!?:]|(?<=\b(?-i:\p{Lu}))\.|\.(?=\p{L})|(?<=\b(?:foto|billede)): ?){2,110}"
OLD = r"(?:arkivfoto|arkivbillede|genrefoto|modelfoto|pressefoto|pr-?foto|privatfoto|arkiv)"

RULES = [
    label(
        "credit_line",
        part="credit",
        pattern=rf"^(?:tekst (?:og|&|/|\+) )?{WHO}(?: (?:og|&|/) {WHO})? ?[:|/] ?(?=\S){TAIL_}\.?$"
        rf"|^[(\[]?{WHO} ?: ?[^.!?:]{{2,80}}[)\]]$",
        max_words=16,
        fires=[
            "Foto: LARS HOLMGAARD",
            "Arkivfoto: Anna Ek/Ritzau Scanpix",
            "Illustration: Mette Lind",
            "(Foto: Politiet)",
            "PR-foto: Forlaget",
        ],
        stays=[
            "Foto og film var hendes store interesser allerede som barn.",
            "Billeder er alt: uden dem husker ingen, hvad der skete. Det er fotografens tro.",
        ],
    ),
    label(
        "credit_without_colon",
        part="credit",
        pattern=r"(?:foto|fotograf|illustration|arkivfoto)(?: af)? (?-i:\p{Lu}[\p{L}'.-]+(?: "
        r"\p{Lu}[\p{L}'.-]+){1,3})(?: "
        r"?[/,|] ?[\p{L} ./-]{2,40})?|(?:foto|billede)r? ?:? (?:privat|politiet|pr|ritzau|presse)|privatfoto"
        r"|pressefoto|pr-foto",
        whole=True,
        max_words=9,
        fires=["Foto Lars Holmgaard", "Fotograf Anna Ek / Ritzau", "Foto: Privat", "Privatfoto"],
        stays=[
            "Foto Care Center i Vejle er gået konkurs, oplyser skifteretten.",
            "Foto af Willumsen blev solgt for ni millioner.",
        ],
    ),
    label(
        "caption_with_credit",
        part="caption",
        pattern=rf"\S[ .!?,;()\[\]|/\"'-]{{1,4}}{WHO}(?: (?:og|&|/) {WHO})? ?: ?{TAIL_}\.?[)\]]?\.?$",
        max_words=70,
        fires=[
            "Brandvæsenet arbejdede hele natten. Foto: Lars Holmgaard",
            "Borgmester Eva Lind (S) er skuffet. (Foto: Anna Ek/Ritzau Scanpix)",
            "Sådan skal den nye svømmehal se ud. Illustration: Tegnestuen A/S",
            "Politiet til stede i Hobro. Arkivfoto: J. Svendsen",
        ],
        stays=[
            "Hun har to store interesser ud over jobbet, fortæller hun: foto og film.",
            "Juryen hyldede årets billede: en pige, der løber over isen. Det blev taget i marts.",
        ],
    ),
    label(
        "caption_credit_without_colon",
        part="caption",
        pattern=r"\S[.!?)\]\"'] ?[(\[]?(?:foto|fotograf|illustration"
        r"|arkivfoto)(?: af)? ?/?(?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,3})(?: ?[/,"
        r"|] ?[\p{L} ./-]{2,40})?[)\]]?$",
        max_words=60,
        fires=["Broen blev lukket tirsdag. Foto Lars Holmgaard", "Elever på vej til skole. Foto Anna Ek/Ritzau"],
        stays=["Han driver firmaet Foto Holmgaard.", "Muren faldt. Fotografer kom fra hele verden."],
    ),
    label(
        "caption_file_picture",
        part="caption",
        pattern=rf"\S(?:[.!?,)\]\"'|] ?| (?=[(\[]))[(\[]?{OLD}[)\]]?\.?$|^(?:arkivfoto|arkivbillede|genrefoto"
        rf"|modelfoto"
        rf"|pressefoto)(?: (?:fra|af|på) [^.!?]{{2,80}}| ?[.:-] ?[^.!?]{{3,120}})?\.?$",
        max_words=50,
        fires=["Politiet afspærrede området. Arkivfoto.", "Modelfoto", "En bus på vej mod centrum (arkivfoto)"],
        stays=["Han fandt billedet i byens arkiv.", "Hun lagde alt i et arkiv. Arkivet brændte i 1902."],
    ),
    label(
        "caption_position",
        part="caption",
        pattern=r"^(?:på billedet|(?:øverste|nederste) billede|billedtekst)(?: (?:til (?:venstre|højre)|ovenfor"
        r"|herunder))? ?: ?[^.!?]{3,200}[.!]?$",
        max_words=40,
        fires=["På billedet: Eva Lind og Anna Ek", "Billedtekst: Skolen i Hobro"],
        stays=["Alle ville stå i midten: de måtte skiftes.", "På bagsiden af billedet stod et navn og et årstal."],
    ),
    drop(
        "player_controls",
        reason="media.player",
        pattern=r"(?:afspil|pause|start|stop)(?: (?:video(?:en)?|lyd(?:en)?|klippet|afsnittet|igen|artiklen))+|afspil"
        r"|(?:lyt(?: til)?|hør)(?: (?:artiklen|artikel|teksten|oplæsning(?:en)?|afsnittet|historien"
        r"|her))+(?: ?\(?\d+(?:[:.]\d+)? ?(?:min(?:utter)?\.?|sek)?\)?)?|lyt ?\(?\d+ ?min\.?\)?|få (?:artiklen"
        r"|teksten) læst op|(?:artiklen )?læst op(?: af [^.!?]{3,40})?"
        r"|(?:denne )?(?:video(?:en)?|klippet|afspilleren) (?:kan ikke|kunne ikke|er ikke) [^.!?]{3,50}|lyd (?:til"
        r"|fra)|slå lyd(?:en)? (?:til|fra)|(?:afspilles|afspiller) nu|afspilning(?:shastighed"
        r"| starter)?[^.!?]{0,30}|undertekster|hastighed|videoafspiller|lydafspiller|javascript (?:er"
        r"|skal) [^.!?]{3,50}|se (?:grafikken|kortet|tabellen|listen|diagrammet|billederne)(?: (?:her|herunder"
        r"|nedenfor|ovenfor))+|reklamen slutter om \d+[^.!?]{0,20}"
        r"|se (?:klippet|videoen|indslaget|interviewet|udsendelsen|tv-indslaget)(?: (?:her|ovenfor|herunder|øverst"
        r"|direkte|i artiklen))*|video(?:en)? (?:ovenfor|herunder)",
        whole=True,
        max_words=10,
        fires=["Afspil", "Lyt til artiklen", "Lyt (4 min)", "Videoen kan ikke afspilles", "Se klippet herunder"],
        stays=["Lyt til artisten, før du dømmer, beder pladeselskabet.", "Video og lyd blev brugt som bevis i retten."],
    ),
    drop(
        "synthetic_voice",
        reason="media.player",
        pattern=r"^(?:oplæsningen|lyden|stemmen|artiklen|teksten|denne artikel)\b[^.!?]{0,30}(?:er|bliver"
        r"|læses)[^.!?]{0,30}(?:ai-genereret|syntetisk|kunstig stemme|læst op af en|oplæst af en|maskinstemme"
        r"|automatisk oplæst|ai-stemme)",
        max_words=40,
        fires=["Oplæsningen er AI-genereret. Der kan forekomme fejl.", "Artiklen bliver læst op af en kunstig stemme."],
        stays=[
            "Stemmen i filmen var AI-genereret, fastslår retten, som dømmer manden.",
            "Teksten er skrevet af et menneske.",
        ],
    ),
    drop(
        "video_teaser",
        reason="media.player",
        pattern=r"^(?:video|tv|se tv|se video|klip|direkte|live|se live|se direkte|play|web-tv|lyd|grafik)(?: ?[:|>] ?"
        r"| - )(?-i:[\p{Lu}\"'\d])[^\n]{5,140}$",
        max_words=22,
        fires=["TV: Her sprænger politiet tasken", "Video: Sådan gik redningen"],
        stays=["Film: en kunstform, som Dreyer elskede mere end teatret.", "Live er bedst, synes hun."],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=r"(?:åbn |vis |se )?(?:billedet? )?i? ?(?:fuld skærm|fuldskærm|stor størrelse)|(?:åbn|vis|forstør"
        r"|se|luk"
        r"|klik for at forstørre|tryk for at forstørre|zoom)(?: (?:alle|flere|hele|større))?(?: (?:billede(?:t|r"
        r"|rne)?|billedserie(?:n)?|billedtekst(?:en)?|galleri(?:et)?|kortet|grafikken))(?: (?:i fuld skærm"
        r"|i stor størrelse|\(\d+\)))?|klik på billedet for [^.!?]{3,40}|billedserie|billedgalleri|fotoserie"
        r"|(?:billede|foto) \d+ (?:af|/) ?\d+|\d+ (?:af|/) \d+ billeder|\d+ billeder|næste(?: billede)?"
        r"|forrige(?: billede)?|swipe for [^.!?]{3,30}|(?:skjul|vis) (?:billedtekst|faktaboks)"
        r"|se flere billeder(?: her)?|fold (?:ud|sammen)",
        whole=True,
        max_words=9,
        fires=["Åbn billedet i fuld skærm", "Fuldskærm", "Billede 1 af 5", "Forstør billedet", "Se flere billeder"],
        stays=["Næste billede viste en tom stol.", "Forstør billedet af dig selv, lyder coachens råd."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=r"annonce(?:r)?|annoncørbetalt(?: indhold)?|reklame|sponsoreret(?: indhold| af \S+)?|betalt (?:indhold"
        r"|samarbejde|partnerskab)|advertorial|kommercielt (?:indhold|samarbejde)|(?:artiklen"
        r"|teksten) fortsætter (?:efter|under) (?:annoncen|annonce|reklamen)|(?:luk|skjul|fjern) (?:annonce(?:n"
        r"|r)?|reklame(?:r)?)|fortsætter efter annoncen|annonce (?:slut|start)|rabatkoder?|annoncer fra \S+"
        r"|annonce fra \S+(?: \S+)?|(?:fortsæt|scroll) (?:til|for) [^.!?]{0,25}artikl\w+",
        whole=True,
        max_words=8,
        fires=[
            "Annonce",
            "ANNONCE:",
            "Artiklen fortsætter efter annoncen",
            "Sponsoreret indhold",
            "Annoncørbetalt indhold:",
        ],
        stays=["Reklame er ikke gratis.", "Annoncer i gratisaviser bliver sjældnere, ifølge branchen."],
    ),
    drop(
        "read_aloud",
        reason="media.player",
        max_words=70,
        pattern=r"^(?:automatisk oplæsning|oplæst (?:med|af) (?:\S+ )?(?:kunstig|syntetisk|automatisk)\w* (?:stemme|tale)|læs (?:artiklen )?op|få artiklen læst op)\W*$|\boplæses\b[^.!?]{0,30}\bmed (?:maskinstemme|kunstig stemme|syntetisk tale)\b",
        fires=["Automatisk oplæsning", "Oplæst med kunstig stemme", "Artiklen oplæses derfor med maskinstemme."],
        stays=["Automatisk oplæsning hjælper ordblinde børn, viser studiet."],
    ),
    drop(
        "story_goes_on_below",
        reason="ad.label",
        whole=True,
        max_words=8,
        pattern=r"(?:historien|artiklen|artikel|teksten|interviewet|listen) fortsætter (?:efter|under|nedenfor)(?: (?:billedet|billederne|videoen|grafikken|annoncen|reklamen|kortet|opslaget|galleriet|faktaboksen))?",
        fires=["Historien fortsætter under billedet", "Artikel fortsætter under grafikken"],
        stays=["Listen fortsætter i det uendelige."],
    ),
    label(
        "caption_unfold",
        part="caption",
        max_words=50,
        pattern=r"^\S.{8,300} (?-i:Fold sammen)(?: (?-i:Læs mere))?$",
        fires=[
            "Borgmester Anna Eksempel i sit kontor. Fold sammen",
            "Broen om aftenen. (Foto: Anna Eksempel) Fold sammen Læs mere",
        ],
        stays=["Han bad hende tage kortet og fold sammen."],
    ),
]
