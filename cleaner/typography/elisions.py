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


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH: Final = Elisions(
    leading=_words(
        # it, of, and, them
        "tis tisn tisnt twarn twarnt twas twasn twasnt twere tweren twill twon twould twouldn tain twixt em n nd s d ll re ve m im"
        # aphetic prepositions and adverbs
        " til till tils neath nether gainst mongst midst tween twixt bout bouts roun fore fo bove nough nuff nother nudder"
        " twoud longside less'n lest cept ceptin cepting ception sted nless deed pon nigh yond lessen nary"
        # because
        " cause coz cos cuz kase kaze"
        # aphetic verbs and nouns
        " spose sposed sposing spect spects spected spec specs scuse scused scusin fraid shamed low lows lowed lowin"
        " dout stead sturb sturbed stroy stroyed stablish stonish stonished spute sputin stinct stinctly strordinary"
        " member members rithmetic preciate fess fessed fessor magine mediate mediately mportant portant ticular ticularly"
        " tention tend zackly zactly xactly xamine xpect xcept xcuse lection lections lectric lectricity leven leventh lasses"
        " jever ja dja sif druther druthers lieve blige bliged gree greed gin agin gwine quaintance quainted pears peared"
        " cordin cordingly couse sociation ssociation nitiation sparagus prentice prentices pothecary merican mericans"
        " baccy bacca bacco tater taters tatur gator gators possum possums skeeter skeeters copter copters burbs roo roos"
        " phone phones flu fro wuz uz ud ull un uns um tother fter nuther nuffin nuffink ho swelp"
        # h left out
        " e im er ere eres ers isself imself erself ouse ouses ome omes ead eads eadache eart earts alf alfpenny aporth"
        " ave aven aving avin ad adn ain t'ain ope oped orse orses undred undreds appen appens appened appening ow owever"
        " oo oom ooever oose oo's ell elp elped elping eld eap eaven eavens eavy ang anged anging ard arder ardly urt ungry"
        " urry usband usbands ullo ello elmet enry erbert arry arriet ospital oliday olidays igh igher ighest ires andsome"
        " andle andful ampstead ampshire ansom umble umbug otel orrible orrid opped opping itler ot otter istory uman"
        " iding id idden ated ates ating air'd ealthy eathen edges edgerow olding onour oneymoon unting unter urts"
        # French and Dutch names
        " tje s-gravenhage"
    ),
    maybe_leading=_words(
        "o is as at and all ill eat air ear old arm arms ate edge owl ash am us hear art ay ee ease eels aunt ale all's"
        " ang under it its itch inch int inder ide ike ound oop count counts side sides long less round way ways board"
        " cross bide buse tack tacked ware ject live ford pose poses posed crease most lone ready come fall hold gun"
        " head wake sleep gain gainst sault sist sign serve served plain press vite vited vantage rested tended tending"
        " cording cute larm scape scaped stand clare parently tire tirely cademy cuse pear mazing llow llowed lowance"
        " hind hood chute possible cess pend scribe spise termined liver fend ole dat dem dey der tres"
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
        leading=_words("s t n k m r ns ie d er em t'is ren rin rop rom ruit raf zelf"),
        possessive="sxzSXZ",
        trailing=_words("m z"),
    ),
    "af": Elisions(leading=_words("n k t s"), possessive="sS"),
    "de": Elisions(
        leading=_words(
            "s n ne nen nem ner nes ran raus rein rauf runter rum rüber nauf naus nein nunter nüber mal nix türlich"
            " zefix ma nich ner'n was wär isch heut tschuldigung tschuldige tschuldigen rüben"
        ),
        possessive="sßxzSXZ",
        trailing=_words("d hab ich'n ha is nich glaub wär käm würd könnt müsst bräucht tu geh komm sag wart"),
    ),
    "fr": Elisions(
        leading=_words("tain fin spèce scuse scusez jour soir ricain ricains gad gadon"),
        joining=_words("l d qu j m n s t c ç jusqu lorsqu puisqu quoiqu presqu quelqu aujourd entr"),
    ),
    "it": Elisions(
        leading=_words("sto sta sti ste stu na no nu ndrangheta ndrine ndrina ndranghetista ndranghetisti o e a un ngiulino tourist mpare gna"),
        trailing=_words("po mo di fa va da sta be de ne co to ca su vo so tra fra beh ve se a e i o e' perche piu cosi citta gia puo"),
        joining=_words(
            "l d c n s t m v un dell all nell sull dall quell bell sant gl anch com cos dov quant mezz tutt quest senz"
            " buon nessun qualcun alcun ciascun grand vent trent ognun pover brav"
        ),
    ),
    "ca": Elisions(leading=_words("s n l m t ls ns"), joining=_words("l d s n m t")),
    "es": Elisions(leading=_words("ta toy tate pa amos")),
    "pt": Elisions(leading=_words("tá tô tava bora cê"), joining=_words("d")),
    "sv": Elisions(leading=_words("nå stan sta na n"), possessive="sxzSXZ"),
    "da": Elisions(leading=_words("et n"), possessive="sxzSXZ"),
    "nb": Elisions(leading=_words("n a et"), possessive="sxzSXZ"),
    "el": Elisions(leading=_words("χω χει χεις στο στη στα στον στην ταν τανε"), trailing=_words("απ σ γι θ ν μ τ κι αφ μεθ υπ κατ μετ παρ καθ όλ αλλ ούτ π"), joining=_words("σ τ απ γι μ θ ν")),
    "ga": Elisions(leading=_words("s na sé un sna"), joining=_words("d b m")),
    "cy": Elisions(leading=_words("r n i m w ch u da di ma mi na ni wedi"), trailing=_words("a i o")),
}  # fmt: skip
_NONE: Final = Elisions()


def elisions(language: str) -> Elisions:
    """The elisions of a language, by its code; none where it has no list."""
    return _LISTS.get(language, _NONE)
