"""Words that apostrophes begin or end, in each language: closed lists, all in lower case.

They tell an apostrophe from a quotation mark where the marks around it do not. A word that is
not listed may still have an apostrophe; it only takes more to say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Elisions:
    """What a language leaves out, by what stands beside its apostrophe.

    :ivar leading: words after an apostrophe that hardly ever begin a quotation.
    :ivar maybe_leading: words after an apostrophe that are words of their own as well.
    :ivar trailing: words before an apostrophe: ``o'``, ``po'``.
    :ivar joining: words before an apostrophe and the next word, which a mark may part: ``l'"État"``.
    :ivar possessive: letters after which a bare apostrophe makes a genitive.
    :ivar drops_g: whether ``-in'`` is ``-ing``.
    :ivar drops_h: whether a vowel after an apostrophe may have lost its h.
    :ivar ordinary: words that begin with a vowel of their own.
    """

    leading: frozenset[str] = frozenset()
    maybe_leading: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    possessive: str = ""
    drops_g: bool = False
    drops_h: bool = False
    ordinary: frozenset[str] = frozenset()

    def leads(self, word: str) -> bool:
        """Whether a word that stands after an apostrophe has lost its beginning: it is listed, or begins with one that
        is, and long: ``'lectioneering``."""
        lower = word.lower().replace("’", "'")
        first = lower.partition("'")[0]
        if lower in self.leading or first in self.leading:
            return True
        return len(first) > _STEM and any(first[:length] in self.leading for length in range(_STEM, len(first)))


#: Letters of a word without its beginning that no other word begins with.
_STEM: Final = 6


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH: Final = Elisions(
    leading=_words(
        # it, of, and, them; verbs that lean on the word before
        "tis tisn tisnt twarn twarnt twas twasn twasnt twere tweren twill twon twould twouldn tain twixt em n nd"
        " s d f ll re ve m im ud ull wuz uz um un uns"
        # prepositions, adverbs and conjunctions that lost a syllable
        " til till tils neath gainst mongst midst tween bout bouts roun fo bove nough nuff nother nudder tother"
        " fter nuther cept ceptin cepting ception sted stead nless less'n pon yond dout coz cos cuz kase kaze fraid"
        # verbs and nouns that did
        " spose sposed sposing spect spects spected scuse scused scusin lowed lowin sturb sturbed stroy stroyed"
        " stablish stonish stonished spute sputin stinct stinctly strordinary rithmetic preciate fess fessed fessor"
        " magine mediately mportant portant ticular ticularly tention zackly zactly xactly xamine xpect xcept xcuse"
        " lection lections lectric lectricity leven leventh jever dja druther druthers lieve blige bliged greed gwine"
        " clar clare clared spicion spicious splain splained splainin splanation steem struction structions"
        " suade suaded tachment tarnal ticing torney torneys varsity ventur venture casion casional casionally rangement"
        " sponsible sponsibility spectable spectful spectfully spensary terprise terrupt terrupted terest terested terestin specially spesh"
        " stribute mancipation postle postles rageous simmon simmons riginal riginally ficial zamine quire quired quirin"
        " lotted ithout thout dorned gyptian gyptians spearience sperience sperienced sperienced vidence pology pologize"
        " pologise parition petite tective tectives lightful"
        # clipped at the front: names, places, things
        " liza lizabeth lijah lisha zekiel bijah gustus melia rastus becca frisco nam bama murica fridge fridges tec tecs"
        " burgh stache staches shrooms roids tude sup ssup kay"
        " quaintance quainted peared cordin cordingly couse sociation ssociation nitiation sparagus prentice prentices"
        " pothecary merican mericans baccy bacca bacco tater taters tatur nuffin nuffink swelp skeeter skeeters burbs"
        # h left out
        " e er ere eres ers isself imself erself ouse ouses ome omes ead eads eadache eart earts alf alfpenny aporth"
        " aven aving avin adn ain op ops opped oped orse orses undred undreds appen appens appened appening ow owever oo oom ooever"
        " ell elp elped elping eld eap eaven eavens eavy anged anging ard arder ardly urt ungry urry usband usbands ullo"
        " ello elmet enry erbert arry arriet ospital oliday olidays igh igher ighest andsome andle andful ampstead"
        " ampshire umble umbug otel orrible orrid opped opping itler ot otter istory uman iding idden ating ealthy"
        " eathen edgerow onour oneymoon unting unter urts"
    ),
    maybe_leading=_words(
        # words of their own, and what is left of a longer one
        "o is as at and all ill eat air ear old arm arms ate edge edges owl ash am us hear hid id art arts ay ee ease"
        " eels aunt ale ad ave ire ires ope ang under it its itch inch int inder ide ike ound oop count counts side"
        " sides long longside less lest round way ways board cross bide buse cause deed low lows member members phone"
        " phones flu fro fore nary nigh possum possums gator gators copter copters roo roos lasses mediate tack tacked"
        " tend tended tending ware live ford pose poses posed crease most lone ready come fall hold gun head wake sleep"
        " gain sault sist sign serve served plain press vite vited vantage rested cording cute larm scape scaped stand"
        " clare parently tire tirely cademy cuse pear pears mazing llow llowed lowance hind hood chute possible cess"
        " pend scribe spise termined liver fend spec specs shamed gin agin gree ho sif ole dat dem dey der mid mong"
        " kerchief coon coons cello cellos bus buses plane planes pinion pinions nether hoods oman omen oomen ooman"
        " vide deed"
    ),
    trailing=_words(
        "o an th wi ol t a i d l de fo mo po ev lil gi ha bo yo mi ma pa wid wit jus mos las nex leas bes fus firs"
        " ole han lan stan en on fr af tha doan don didn couldn wouldn ain tol col hol chil chile worl fiel frien kin"
        " mus agin mas marse missis b m y s x c k n r h g v w p ou outa da s'pose fa ca ta na sha wa tak mak"
        " thro tho altho thou lookin somethin nothin anythin everythin mornin evenin g'"
    ),
    joining=_words("d l o"),
    possessive="szxSZX",
    drops_g=True,
    drops_h=True,
    ordinary=_words(
        "a able about above absolute absolutely accept accident according account act action actions actual actually add"
        " address administration adult affair affordable afraid africa african after again against age agree ah aid"
        " air alarming alas alive all alleged allow almost alone along already alright also alternative although always am amazing"
        " america american among an ancient and angel angry animal animals another answer any anybody anyone anything anyway anywhere"
        " apart appalling apparently appropriate are area argument armed army around arrest art article as ask asked at attack"
        " aunt australia authentic author authority average away awful each early earth easily east easy eat economic economy"
        " eight eighteen either election elections eleven elite else embarrassing emergency emotional empire empty end enemy"
        " energy england english enhanced enjoy enormous enough ensure entire entirely equal especially essential even"
        " evening event ever every everybody everyone everything evidence evil exactly excellent except excessive exclusive excuse"
        " existential expect experience expert explain extra extraordinary extreme extremely eye eyes i ice idea"
        " idiot if ill illegal imagine immediate immediately impact important impossible in inappropriate including"
        " incredible incredibly indeed independent india indian industry inside insane instead intelligent interest"
        " interesting international internet into invisible iron irresponsible is island it its itself oath object"
        " obvious obviously occasional odd of off offensive offer office official officially often oh oil ok okay old on once one"
        " ones online only open operation opposition or orange order ordinary organic original other others ought our ours"
        " ourselves out outrageous outside outstanding over overwhelming own ugly ultimate unacceptable unbelievable uncle"
        " under understand unfair unfortunately unhappy union united university unless unlike unlikely unprecedented until"
        " up upon upper urban urgent us use used useful useless usual usually utter utterly uncertain unknown"
    ),
)

_LISTS: Final[dict[str, Elisions]] = {
    "en": _ENGLISH,
    "nl": Elisions(
        leading=_words("s t n k m r ns"),
        maybe_leading=_words("ie d er die em zelf"),
        trailing=_words("m z"),
        possessive="sxzSXZ",
    ),
    "af": Elisions(leading=_words("n k t s"), possessive="sS"),
    "de": Elisions(
        leading=_words("s n ne nen nem ner nes nauf naus nunter nüber nix türlich tschuldigung tschuldigen"),
        maybe_leading=_words("ran raus rein rauf runter rum rüber nein mal was wär heut ma nich isch"),
        trailing=_words("d hab ich ha is nich glaub wär käm würd könnt müsst bräucht tu geh komm sag wart"),
        possessive="sßxzSXZ",
    ),
    "fr": Elisions(
        leading=_words("tain spèce scuse scusez ricain ricains"),
        maybe_leading=_words("fin jour soir"),
        joining=_words("l d qu j m n s t c ç jusqu lorsqu puisqu quoiqu presqu quelqu entr"),
    ),
    "it": Elisions(
        leading=_words("ndrangheta ndrine ndrina ndranghetista ndranghetisti mpare gna"),
        maybe_leading=_words("sto sta sti ste stu na no nu o e a un"),
        trailing=_words(
            "po mo di fa va da sta be de ne co to ca su vo so tra fra ve se a e i o perche piu cosi citta gia puo"
        ),
        joining=_words(
            "l d c n s t m v un dell all nell sull dall quell bell sant gl anch com cos dov quant mezz tutt quest senz"
            " buon nessun qualcun alcun ciascun grand vent trent ognun pover brav"
        ),
    ),
    "ca": Elisions(leading=_words("s n l m t ls ns"), joining=_words("l d s n m t")),
    "es": Elisions(maybe_leading=_words("ta toy tate pa amos")),
    "pt": Elisions(leading=_words("tá tô tava"), joining=_words("d")),
    "sv": Elisions(leading=_words("n"), maybe_leading=_words("nå stan sta na"), possessive="sxzSXZ"),
    "da": Elisions(leading=_words("n"), maybe_leading=_words("et"), possessive="sxzSXZ"),
    "nb": Elisions(leading=_words("n"), maybe_leading=_words("a et"), possessive="sxzSXZ"),
    "el": Elisions(
        leading=_words("χω χει χεις ταν τανε"),
        maybe_leading=_words("ναι στο στη στα στον στην"),
        trailing=_words("απ σ γι θ ν μ τ κι αφ μεθ υπ κατ μετ παρ καθ όλ αλλ ούτ π"),
        joining=_words("σ τ απ γι μ θ ν"),
    ),
    "ga": Elisions(leading=_words("s sna"), maybe_leading=_words("na sé un"), joining=_words("d b m")),
    "cy": Elisions(
        leading=_words("r n w ch"), maybe_leading=_words("i m u di da ma mi na ni"), trailing=_words("a i o")
    ),
}
_NONE: Final = Elisions()


def elisions(language: str) -> Elisions:
    """The elisions of a language, by its code; none where it has no list."""
    return _LISTS.get(language, _NONE)
