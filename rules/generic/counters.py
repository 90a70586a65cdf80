"""Counters of views and shares beside an article: a number and a noun, in any language."""

from cleaner.rule import OUTSIDE, drop

_NUMBER = r"\d{1,3}(?:[., ']?\d{3}){0,2}(?:[.,]\d)? ?(?:k|m|mil|tys\.?|тыс\.?)?"
_COUNTED = (
    r"(?:(?:page ?|total )?views?|shares?|reads|hits|(?:seiten)?aufrufe|klicks|mal (?:geteilt|gelesen|angesehen)|vues?|lectures?|partages?"
    r"|visitas?|visualizaciones|vistas|lecturas|compartidos?|(?:veces )?compartid[oa]s?|visualizzazioni|letture|condivisioni"
    r"|visualizaç(?:ão|ões)|leituras|acessos|compartilhamentos?|partilhas|(?:keer |x )(?:gelezen|bekeken|gedeeld)|gedeeld|weergaven"
    r"|visningar|läsningar|delningar|visninger|delinger|(?:luku|katselu)kertaa|jakoa|odsłon[ya]?|wyświetle(?:ń|nia)|udostępnie(?:ń|nia)"
    r"|zobrazení|přečtení|zhlédnutí|sdílení|просмотр(?:а|ов)?|прочтени[йя]|репост(?:а|ов)|перегляд(?:и|ів)?|поширен(?:ня|ь)|görüntülen(?:me|di)"
    r"|(?:kez )?(?:okunma|okundu|paylaşıldı)|paylaşım|(?:kali )?(?:dilihat|dibaca|ditonton|dibagikan)|tayangan|lượt (?:xem|chia sẻ)"
    r"|megtekintés|megosztás|vizualizări|afișări|distribuiri|προβολές|κοινοποιήσεις|回(?:閲覧|視聴|再生)|次(?:阅读|浏览|閱讀|瀏覽|观看))"
)
_NAMED = (
    r"(?:views|page ?views|hits|shares|(?:seiten)?aufrufe|vues|lectures|visitas|lecturas|visualizzazioni|letture|visualizações|leituras"
    r"|acessos|weergaven|visningar|visninger|odsłony|wyświetle(?:ń|nia)|zobrazeno|přečteno|просмотр(?:ов|ы)|прочитано|перегляд(?:ів|и)"
    r"|okunma(?: sayısı)?|görüntülenme(?: sayısı)?|dibaca|dilihat|lượt xem|megtekintések|vizualizări|afișări|προβολές|閲覧(?:回)?数|再生回数"
    r"|조회(?:수)?|阅读(?:量|数|次数)?|浏览(?:量|数|次数)|閱讀(?:數|次數)|點閱(?:數|率)?|瀏覽(?:數|人次|次數))"
)

RULES = [
    drop(
        "views_and_shares",
        reason="nav.page",
        pattern=rf"(?:{_NUMBER} ?{_COUNTED}|{_NAMED} ?:? ?{_NUMBER}(?: kali| kez| раз[а]?| krát)?)(?: ?[|·•-] ?.{{2,40}})?",
        whole=True,
        where=OUTSIDE,
        max_words=12,
        fires=[
            "1.234 Aufrufe",
            "37 partages",
            "264 Views | Sabtu, 01 Feb 2020 17:08 WIB",
            "Просмотры: 264",
            "閲覧数:264",
        ],
        stays=[
            "37 parts du gâteau",
            "Visitas: 264 en un solo día, un récord para el museo.",
            "2 000 delar i lådan",
        ],
    ),
]
