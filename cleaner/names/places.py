"""What a listed string may be in the text around it, when it is not the name that the table means."""

from __future__ import annotations

from typing import Final

import regex

#: After a place: Odessa, Texas, is another one.
_AMERICAN: Final = regex.compile(
    r",\s(?:Ala(?:bama|\.)|AL|Alaska|AK|Ariz(?:ona|\.)|AZ|Ark(?:ansas|\.)|AR|Calif(?:ornia|\.)|CA|Colo(?:rado|\.)|CO"
    r"|Conn(?:ecticut|\.)|CT|Del(?:aware|\.)|DE|Fla\.|Florida|FL|G(?:eorgi)?a\.?|GA|Hawaii|HI|Idaho|ID|Ill(?:inois|\.)|IL"
    r"|Ind(?:iana|\.)|IN|Iowa|IA|Kan(?:sas|\.)|KS|K(?:entuck)?y\.?|KY|Louisiana|La\.|LA|Maine|ME|Maryland|Md\.|MD"
    r"|Mass(?:achusetts|\.)|MA|Mich(?:igan|\.)|MI|Minn(?:esota|\.)|MN|Miss(?:issippi|\.)|MS|Missouri|Mo\.|MO|Mont(?:ana|\.)|MT"
    r"|Neb(?:raska|\.)|NE|Nev(?:ada|\.)|NV|N\.\s?[CDHJMY]\.|N[CDHJMY]|New\s(?:Hampshire|Jersey|Mexico|York)"
    r"|North\s(?:Carolina|Dakota)|Ohio|OH|Okla(?:homa|\.)|OK|Ore(?:gon|\.)|OR|Pa\.|Pennsylvania|PA|R\.I\.|RI|Rhode\sIsland"
    r"|S\.\s?[CD]\.|S[CD]|South\s(?:Carolina|Dakota)|Tenn(?:essee|\.)|TN|Tex(?:as|\.)|TX|Utah|UT|Vermont|Vt\.|VT"
    r"|Virginia|Va\.|VA|Wash(?:ington|\.)|WA|W\.\s?Va\.|WV|West\sVirginia|Wis(?:consin|\.)|WI|Wyo(?:ming|\.)|WY"
    r"|Ont(?:ario|\.)|Alberta|Saskatchewan|Manitoba|Quebec|Nova\sScotia|New\sBrunswick|B\.C\.)(?![\w])"
)
#: Before a surname: a person, not the place of that name.
_HONORIFIC: Final = regex.compile(
    r"(?r)(?<!\w)(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Herr|Frau|Mme|Mlle|M|Monsieur|Madame|Señora?|Sr|Sra"
    r"|Signora?|Senhora?|Pan|Pani|Fru)\.?\s"
)
#: After a ticker or another code: KIEV.L, KIEV:LN.
_CODE_AFTER: Final = regex.compile(r"[.:=]\p{Lu}{1,4}(?!\w)")


def another_place(text: str, end: int) -> bool:
    """Whether the state that follows says that the place is one of its towns."""
    return text.startswith(",", end) and _AMERICAN.match(text, end) is not None


def after_honorific(text: str, start: int) -> bool:
    """Whether Mr., Frau and the like stand before."""
    return start > 1 and _HONORIFIC.match(text, 0, start) is not None


def code(text: str, start: int, end: int) -> bool:
    """Whether what stands in capitals is the code of a share or an index."""
    return text[start:end].isupper() and " " not in text[start:end] and _CODE_AFTER.match(text, end) is not None
