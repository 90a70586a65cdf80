"""What a notice says, as an article reports it without quotation marks: "This site uses cookies, the judge noted."

The clause behind the comma names who says it. A notice speaks for itself and has none.
"""

from __future__ import annotations

from typing import Final

import regex

from cleaner.reasons import family
from cleaner.stages.layout import ends_like_sentence

#: Reasons of lines that speak to the reader. Captions, bylines and lists of headlines report, too.
_SPEAKING: Final = frozenset({"appeal", "promo", "legal", "comment"})
_SPEAKING_TOO: Final = frozenset(
    {"nav.read_more", "nav.share", "nav.follow", "nav.page", "media.player", "media.gallery", "meta.feedback"}
)
#: By language, how the clause begins that says whose words stood before the comma.
_CLAUSES: Final = {
    "en": r"(?:(?!\b(?:we|our|you|your)\b)[^,.!?]){0,50}\b(?:said|says|told|tells|wrote|writes|asked|asks|added|adds|"
    r"warn(?:ed|s)|urge[ds]|advise[ds]|explain(?:ed|s)|insist(?:ed|s)|repeat(?:ed|s)|remind(?:ed|s)|promise[ds]|"
    r"shouted|noted|recalled|admit(?:ted|s)|according to|reads|read(?=[.:]|$))",
    "de": r"(?:sagt|klagt|mein(?:t|te|en|ten)\b|erklär|mahn|warn|betont|ergänzt|antworte|forder|berichte|erinner|rät|riet|rief|ruft|"
    r"schr(?:eib|ieb)|heißt|heisst|hieß|hiess|stand |steht |wirbt|warb|bat |bittet|gestand|gesteht|empfiehlt|"
    r"empfahl|teilt|verspr(?:icht|ach)|hatte |so (?:der|die|das|ein|eine|sein|seine|ihr|ihre|\p{Lu}\p{L}+)\b)",
    "fr": r"(?:dit|disait|disent|demand|lance|expliqu|répèt|conseill|écri[tv]|prome(?:t|ttait)\b|rappel|avou|"
    r"avert|prévien|précis|affirm|assur|ajout|insist|selon|d'après|indiqu|not(?:e|ent|ait)\b|"
    r"(?:a|ont)(?:-t-(?:il|elle|on)|-(?:ils|elles))? (?:dit|lancé|crié|demandé|écrit|rappelé|expliqué|précisé|"
    r"averti|prévenu|affirmé|assuré|ajouté|insisté|indiqué|noté))",
    "es": r"(?:dijo|dice|decía|dijeron|dicen|pidi[óe]|piden?|pidieron|recuerda (?!que)|recordó|recuerdan|advier\p{L}+|"
    r"advirti\p{L}+|explic[aóa]\p{L}*|afirm[aó]\p{L}*|asegur[aó]\p{L}*|señal[aó]\p{L}*|añad[ei]\p{L}*|"
    r"aconsej[aó]\p{L}*|insisti?\p{L}*|escribi?\p{L}*|según|coment[aó]\b|cont[ó]\b|avis[aó]\b|alert[aó]\b|ha dicho|"
    r"rezaba|reza\b|repit[ei]\p{L}*|preguntó|promet(?:e|ió)\b|confes[aó]\b)",
    "it": r"(?:dice|disse|dicono|ha (?:detto|chiesto|spiegato|ricordato|avvertito|aggiunto|scritto|ripetuto|"
    r"ammesso)|diceva|chied[eo]\p{L}*|chiese|spieg[aò]\p{L}*|ricord[aò]\b(?! di| che)|ricordano|avvert[eoìi]\p{L}*|afferm[aò]\b|"
    r"assicur[aò]\b|aggiun(?:ge|se)\b|consigli[aò]\b|insist[eè]\p{L}*|scriv\p{L}+|scrisse|secondo|precis[aò]\b|"
    r"ammette|ammise|recita|recitava|ripet\p{L}+|promett\p{L}+|sottoline[aò]\b)",
    "pt": r"(?:segundo|disse|disseram|diz|dizem|dizia|afirm\p{L}+|lament\p{L}+|explic\p{L}+|cont[ao]u?\b|"
    r"aconselh\p{L}+|ped(?:e|em|iu|iram)\b|alert\p{L}+|lembr\p{L}+|avis\p{L}+|adverti\p{L}+|escrev\p{L}+|"
    r"acrescent\p{L}+|assegur\p{L}+|insisti?\p{L}*|recorda|recordou|confess\p{L}+|promet\p{L}+|repeti\p{L}+)",
    "nl": r"(?:zegt|zei|zeiden|zeggen|raadt|riep|roept|vraagt|vroeg|schreef|schrijft|stond|staat|aldus|volgens|"
    r"waarschuw\p{L}+|leg(?:t|de) .{2,40} uit|herinner\p{L}+|meld(?:t|de)|benadruk\p{L}+|beloof\p{L}+|verte(?:lt|lde))",
    "sv": r"(?:säger|sade|sa |sa\.|skriver|skrev|påminner|påminde|varnar|varnade|uppmana\p{L}+|förklara\p{L}+|"
    r"berätta\p{L}+|lyder|löd|enligt|fråga\p{L}+|ber |bad |tillägger|menar|menade|råder|stod det|står det|lova\p{L}+)",
    "da": r"(?:siger|sagde|skriver|skrev|minder|mindede|advare\p{L}*|opfordre\p{L}*|forklare\p{L}*|fortæl\p{L}+|"
    r"fortalte|lyder|lød|ifølge|spurgte|spørger|beder|bad |tilføj\p{L}+|mener|mente|råder|stod der|står der|lover|lovede)",
    "nb": r"(?:sier|sa |sa\.|skriver|skrev|minner|minnet|advare\p{L}*|oppfordre\p{L}*|forklar\p{L}*|forteller|"
    r"fortalte|lyder|lød|ifølge|spurte|spør|ber |ba |legger .{2,40} til|mener|mente|råder|stod det|står det|lover|lovet)",
    "fi": r"(?:sano[io]\p{L}*|sanoo|kerto[io]\p{L}*|muistut\p{L}+|varoit\p{L}+|kehot\p{L}+|selit\p{L}+|pyy(?:tää|si)\p{L}*|"
    r"kirjoit\p{L}+|lukee|luki|neuvo[io]\p{L}*|toteaa|totesi|kysy[yi]\p{L}*|lupa[ais]\p{L}*|vaati\p{L}*)",
    "pl": r"(?:powiedzia\p{L}+|mówi\p{L}*|przypomina\p{L}*|przypomnia\p{L}+|ostrze\p{L}+|apel\p{L}+|prosi\p{L}*|"
    r"wyjaśni\p{L}+|doda\p{L}+|napisa\p{L}+|pisze|radzi\p{L}*|stwierdz\p{L}+|twierdz\p{L}+|tłumacz\p{L}+|według|"
    r"zapewni\p{L}+|głosi\p{L}*|przyzna\p{L}+|zapyta\p{L}+)",
    "cs": r"(?:řek\p{L}+|říká|říkal\p{L}*|uved\p{L}+|připom\p{L}+|varuje|varoval\p{L}*|vyz[vý]\p{L}+|prosí\p{L}*|"
    r"vysvětl\p{L}+|dodal\p{L}*|dodává|napsal\p{L}*|píše|radí|radil\p{L}*|tvrdí|tvrdil\p{L}*|podle|stojí|stálo|"
    r"upozorn\p{L}+|požáda\p{L}+|přizna\p{L}+|slibuje|slíbil\p{L}*)",
    "sk": r"(?:poveda\p{L}+|hovor\p{L}+|uvied\p{L}+|uvádza|pripom\p{L}+|varuje|varoval\p{L}*|vyz[vý]\p{L}+|pros\p{L}+|"
    r"vysvetl\p{L}+|dodal\p{L}*|dodáva|napísal\p{L}*|píše|radí|radil\p{L}*|tvrdí|tvrdil\p{L}*|podľa|stojí|stálo|"
    r"upozorn\p{L}+|požiada\p{L}+|prizna\p{L}+)",
    "sl": r"(?:je (?:dejal|rekel|povedal|zapisal|opozoril|dodal|pojasnil|prosil|pozval|spomnil|priznal|svetoval)\p{L}*|"
    r"pravi\p{L}*|opozarja\p{L}*|svetuje\p{L}*|pojasnjuje\p{L}*|dodaja\p{L}*|piše|spominja|po besedah|prosi)",
    "hr": r"(?:(?:rekao|rekla|kazao|kazala|dodao|dodala|napisao|napisala|upozorio|upozorila|podsjetio|podsjetila|"
    r"poručio|poručila|objasnio|objasnila|zamolio|zamolila|pozvao|pozvala|priznao|priznala) je|kaže|kažu|upozorava\p{L}*|"
    r"poručuj\p{L}+|podsjeća\p{L}*|objašnjava\p{L}*|dodaje|piše|savjetuj\p{L}+|moli\b|stoji)",
    "sr": r"(?:(?:rekao|rekla|kazao|kazala|dodao|dodala|napisao|napisala|upozorio|upozorila|podsetio|podsetila|"
    r"poručio|poručila|objasnio|objasnila|zamolio|zamolila|pozvao|pozvala|priznao|priznala) je|kaže|kažu|upozorava\p{L}*|"
    r"poručuj\p{L}+|podseća\p{L}*|objašnjava\p{L}*|dodaje|piše|savetuj\p{L}+|moli\b|stoji|"
    r"(?:рекао|рекла|казао|казала|додао|додала|написао|написала|упозорио|упозорила|подсетио|подсетила|"
    r"поручио|поручила|објаснио|објаснила|замолио|замолила|позвао|позвала|признао|признала) је|каже|кажу|"
    r"упозорава\p{L}*|поручуј\p{L}+|подсећа\p{L}*|објашњава\p{L}*|додаје|пише|саветуј\p{L}+|моли\b|стоји)",
    "ru": r"(?:говор\p{L}+|повтор\p{L}+|сказа\p{L}+|совету\p{L}+|посоветова\p{L}+|прос(?:ит|ят|ил)\p{L}*|"
    r"попроси\p{L}+|крикну\p{L}+|напомн\p{L}+|напомина\p{L}+|предупре\p{L}+|объясн\p{L}+|добав\p{L}+|написа\p{L}+|"
    r"пиш[еу]т|призва\p{L}+|призыва\p{L}+|отмети\p{L}+|отмеча\p{L}+|заяви\p{L}+|подчеркну\p{L}+|по словам|"
    r"гласи\p{L}+|призна\p{L}+|спроси\p{L}+)",
    "uk": r"(?:каж[еу]\p{L}*|сказа\p{L}+|говори\p{L}+|радить|радять|порадив\p{L}*|прос(?:ить|ять|ив|ила|или)|"
    r"попроси\p{L}+|нагада\p{L}+|нагадує|попере\p{L}+|поясн\p{L}+|додав\p{L}*|дода[єл]\p{L}*|написа\p{L}+|пише|"
    r"закликав\p{L}*|закликає|зазнач\p{L}+|заяви\p{L}+|наголос\p{L}+|за словами|визна\p{L}+|запита\p{L}+)",
    "bg": r"(?:каза\p{L}*|казва\p{L}*|припомн\p{L}+|напомн\p{L}+|предупре\p{L}+|обясн\p{L}+|добав\p{L}+|написа\p{L}*|"
    r"пише\b|призова\p{L}*|призовава\p{L}*|отбеляз\p{L}+|заяви\p{L}*|подчерта\p{L}*|помол\p{L}+|моли|съветва\p{L}*|"
    r"посъветва\p{L}*|според|призна\p{L}+|гласи)",
    "id": r"(?:kata(?! sandi)|ujar|tutur|jelas|ungkap|ucap|tulis|tegas|imbuh|pinta|menurut)(?:nya)?\b",
    "ro": r"(?:a (?:spus|declarat|precizat|avertizat|amintit|explicat|adăugat|cerut|scris|recunoscut|transmis)|spune|"
    r"spunea|avertizează|amintește|explică|adaugă|cere\b|scrie|potrivit|precizează|declară|roagă|sfătuiește)",
    "hu": r"(?:mond(?:ta|ja|ták)|figyelmeztet\p{L}*|emlékeztet\p{L}*|magyaráz\p{L}*|kér(?:te|i|ték)|írta|írja|tette hozzá|"
    r"közölte|szerint|tanácsol\p{L}+|hangsúlyozta|ismerte el|áll (?:a|az)|állt (?:a|az))",
    "el": r"(?:είπε|λέει|λένε|δήλωσε|τόνισε|υπενθύμισε|υπενθυμίζει|προειδοποιεί|προειδοποίησε|εξήγησε|εξηγεί|πρόσθεσε|"
    r"ζήτησε|ζητά|έγραψε|γράφει|σύμφωνα με|παραδέχθηκε|παραδέχτηκε|συμβουλεύει)",
    "ca": r"(?:va (?:dir|demanar|recordar|advertir|explicar|afegir|escriure|afirmar|assegurar|admetre)|diu\b|deia|"
    r"diuen|demana\b|recorda\b|adverteix|avisa\b|explica\b|afegeix|afirma\b|assegura\b|escriu\b|segons|aconsella\b|ha dit)",
    "is": r"(?:segir|sagði|segja|skrifar|skrifaði|minnir|minnti|varar|varaði|útskýr\p{L}+|bætir|bætti|bað |biður|að sögn|"
    r"samkvæmt|hvatti|hvetur)",
    "et": r"(?:ütle[sb]\p{L}*|ütlevad|kirjuta[sb]\p{L}*|tuleta[sb]|hoiata[sb]\p{L}*|selgita[sb]\p{L}*|lisa[sb]\p{L}*|palu[sb]\p{L}*|"
    r"soovita[sb]\p{L}*|kinnita[sb]\p{L}*|meenuta[sb]|seisab|seisis|sõnul)",
    "lv": r"(?:saka|teica|teic|raksta|rakstīja|atgādin\p{L}+|brīdin\p{L}+|skaidro\p{L}*|piebil\p{L}+|lūdz|iesaka|ieteica|"
    r"norād\p{L}+|uzsver|uzsvēra|aicin\p{L}+|stāsta|stāstīja)",
    "lt": r"(?:sak[oė]\p{L}*|rašo|rašė|primen\p{L}+|primin\p{L}+|įspėj\p{L}+|aiškin\p{L}+|pridūrė|priduria|praš[oė]\p{L}*|"
    r"pataria|patarė|nurod\p{L}+|pabrėž\p{L}+|ragin\p{L}+|pasakoj\p{L}+|teig\p{L}+|anot|pasak)",
    "vi": r"(?:theo (?!dõi)|[^,.!?]{2,30} (?:nói|cho biết|nhắc|cảnh báo|khuyên|yêu cầu|giải thích|viết)\b)",
    "ar": r"(?:قال|قالت|يقول|تقول|حذر|حذرت|يحذر|تحذر|ذكر|ذكرت|أوضح|أوضحت|أضاف|أضافت|كتب|كتبت|بحسب|وفق|حسب|طلب|طلبت)",
}
#: By language, how verbs end with which a newsroom asks its readers, or says what it does itself.
_ADDRESSING: Final = {
    "de": r"\p{L}+ (?:wir|Sie)", "fr": r"\p{L}+(?:ons|ez)", "es": r"\p{L}+mos", "pt": r"\p{L}+mos",
    "it": r"\p{L}+(?:iamo|[aei]te)", "ca": r"\p{L}+(?:em|im|eu|iu)", "ro": r"\p{L}+(?:ăm|em|im|[aei]ți)",
    "pl": r"\p{L}+(?:my|cie)", "cs": r"\p{L}+(?:me|te)", "sk": r"\p{L}+(?:me|te)", "sl": r"\p{L}+(?:mo|te)",
    "hr": r"\p{L}+(?:mo|te)", "sr": r"\p{L}+(?:mo|te|мо|те)", "ru": r"\p{L}+(?:ем|им|те)",
    "uk": r"\p{L}+(?:мо|те)", "bg": r"\p{L}+(?:ме|м|те)", "fi": r"\p{L}+(?:mme|kaa|kää)",
    "lv": r"\p{L}+(?:m|iet)", "lt": r"\p{L}+(?:me|ite)", "et": r"\p{L}+(?:me|ge)",
}  # fmt: skip
#: Where the words are set off by a particle, or the clause stands before them.
_AROUND: Final = {
    "ja": r"と[^。、]{0,20}(?:述べ|指摘し|話し|語っ|説明し|答え|明かし|呼び掛け|呼びかけ|訴え|警告し|言っ|言い|書い|促し|認め)",
    "ko": r"(?:라고|다고|자고|냐고)[^.]{0,20}(?:말했|말한|밝혔|전했|설명했|강조했|당부했|경고했|덧붙였|했다|썼다|요청했|지적했)",
    "zh": r"[,，。][^,，。]{0,12}(?:说|說|表示|指出|写道|寫道|提醒|警告|呼吁|呼籲|解释|解釋|补充|補充|承认|承認)[。.]?$",
    "tr": r"(?:diye|dedi)\b",
    "th": r"(?:กล่าวว่า|ระบุว่า|เตือนว่า)",
}
_BEFORE: Final = r"[^.!?…]{0,200}?"  # of the same sentence
_REPORTED: Final = {
    language: regex.compile(rf"{_BEFORE}(?:,| [–—-]) ?(?!{_ADDRESSING.get(language, '$')}\b){clause}")
    for language, clause in _CLAUSES.items()
} | {language: regex.compile(f"{_BEFORE}{clause}") for language, clause in _AROUND.items()}


def is_reported(view: str, start: int, language: str, reason: str) -> bool:
    """Whether what a rule found is told of somebody, in the sentence that it stands in.

    :param start: where it begins; ``language``: the rule's, "" for rules of every language or of one publisher.
    """
    pattern = _REPORTED.get(language)
    if pattern is None or not (family(reason) in _SPEAKING or reason in _SPEAKING_TOO):
        return False
    return ends_like_sentence(view) and pattern.match(view, start) is not None
