"""Latvian legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:visas tiesības (?:aizsargātas|rezervētas|paturētas)|autortiesības aizsargātas|(?:pārpublicē(?:t|jot|šana)|materiālu (?:izmantošana|pārpublicēšana)|satura (?:pārpublicēšana|kopēšana))[^\"\n]{0,100}(?:aizliegt|atļauj|obligāt|piekrišan))[^\"\n]{0,120}$",
        fires=["Visas tiesības aizsargātas", "Satura pārpublicēšana bez rakstiskas atļaujas aizliegta."],
        stays=["Autortiesības ir sarežģītas, viņš atzīst."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^\W{0,3}(?:(?:šis|viss|pilns) (?:raksts|saturs) (?:ir )?(?:pieejams |paredzēts )?(?:tikai |pieejams tikai )?(?:mūsu )?(?:abonent|reģistrēt)|(?:lai|ja vēlies|ja vēlaties) (?:lasītu|turpinātu lasīt|lasīt|izlasītu)[^.\"]{0,50}(?:abonē|ienāc|reģistrējies|autorizēj|pieslēdz)|(?:jau esi|jau esat|vai esi|vai esat) abonent[^\".\n]{0,10}\?)[^\"\n]{0,140}$"
        r"|^(?:šis )?(?:raksts|saturs|teksts) (?:ir )?(?:pieejams|lasāms|redzams) tikai (?:abonentiem|abonētājiem|reģistrētiem|pieslēgtiem)(?: (?:lietotājiem|lasītājiem))?[.!]?$",
        fires=[
            "Šis raksts ir pieejams tikai abonentiem.",
            "Jau esi abonents? Ienāc šeit",
            "Šis saturs pieejams tikai reģistrētiem lietotājiem",
        ],
        stays=["Šis raksts ir visiem, kas mīl jūru.", "Saturs pieejams tikai abonentiem Rīgā un Liepājā."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:mēs izmantojam|(?:šajā|mūsu) (?:vietnē|lapā|mājaslapā)[^.\"]{0,20}(?:izmanto|lieto)|(?:šī|mūsu) (?:vietne|lapa|mājaslapa|tīmekļa vietne|tīmekļvietne) (?:izmanto|lieto)|vietnē tiek izmantotas)[^.\"]{0,20} ?sīkdat|^\W{0,3}(?:piekrītu|apstiprināt|pieņemt|atļaut)[^.\"]{0,12} sīkdat\w+\W{0,3}$",
        fires=["Mēs izmantojam sīkdatnes, lai uzlabotu lapas darbību.", "Apstiprināt visas sīkdatnes"],
        stays=["Uzņēmums izmantoja sīkdatnes bez piekrišanas."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:ienākt|pieslēgties|pieslēdzies|ieiet|reģistrēties|reģistrējies|iziet|meklēt|meklēšana|izvēlne|atvērt izvēlni|aizvērt(?: izvēlni)?|sākums|sākumlapa|uz (?:augšu|sākumu)|atpakaļ(?: uz sākumu)?|pāriet uz (?:saturu|galveno saturu)|privātuma politika|sīkdatņu politika|lietošanas noteikumi|kontakti|sazinies ar mums|par mums|nākamā lapa|iepriekšējā lapa|nākamais raksts|iepriekšējais raksts)",
        fires=["Pieslēgties", "Privātuma politika", "Izvēlne"],
        stays=["Meklēšana turpinās"],
    ),
]
