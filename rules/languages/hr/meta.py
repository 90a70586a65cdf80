"""Croatian bylines, dates, reading times, tags, sources. Bosnian and Serbian forms stand beside the Croatian ones."""

from cleaner.rule import HEAD, NAMES, OUTSIDE, drop, head, label, tail

_MONTH = (
    r"(?:s(?:ij)?eč(?:anj|nja)|velja(?:ča|če)|ožuj(?:ak|ka)|trav(?:anj|nja)|svib(?:anj|nja)|lip(?:anj|nja)"
    r"|srp(?:anj|nja)|kolovoza?|ruj(?:an|na)|listopada?|studen(?:i|og|oga)|prosin(?:ac|ca)"
    r"|januara?|februara?|marta?|aprila?|maja?|juna?|jula?|avgusta?|augusta?|septembra|septembar|oktobra|oktobar"
    r"|novembra|novembar|decembra|decembar"
    r"|sij\.?|velj\.?|ožu\.?|tra\.?|svi\.?|lip\.?|srp\.?|kol\.?|ruj\.?|lis\.?|stu\.?|pro\.?|jan\.?|feb\.?|mar\.?"
    r"|apr\.?|jun\.?|jul\.?|avg\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?)"
)
_DAY = (
    r"(?:(?:ponedj?eljak|utorak|sr(?:ij)?ed[au]|sred[au]|četvrtak|petak|subot[au]|nedj?elj[au]|pon|uto|sri|čet|pet"
    r"|sub|ned)\.?,? )"
)
_AT = (
    r"(?:objavljeno|ažurirano|zadnj[ae] (?:izmjena|ažuriranje)|posljednj[ae] (?:izmjena|ažuriranje)"
    r"|poslednj[ae] (?:izmena|ažuriranje)|zadnje ažurirano|zadnje osvježeno|izmijenjeno|izmenjeno|dopunjeno"
    r"|datum objave|vr(?:ij)?eme objave|objava|vreme objave|postavljeno)"
)
_CLOCK = (
    r"(?:(?:,? ?(?:[-|/•] ?|u |@ )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?(?:h|sati|časova|č))?)(?: ?-> ?\d{1,2}[:.]\d\d)?)"
)
_YEAR = r"(?:19|20)\d\d\.?(?: ?g(?:od(?:ine)?)?\.?)?"

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=(
            rf"(?:{_AT}:? ?)?{_DAY}?\d{{1,2}}\.? ?{_MONTH},? {_YEAR}{_CLOCK}?"
            rf"|{_DAY}?\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR},?{_CLOCK}|{_DAY}\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR}"
        ),
        fires=["12. ožujka 2021. u 14:30", "Subota, 12. 3. 2021.", "12. marta 2021, 14:30", "12.03.2021. 14:30"],
        stays=["12. ožujka 2021. most je zauvijek zatvoren."],
    ),
    label(
        "published_or_updated",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=16,
        pattern=(
            rf"{_AT}:? ?{_DAY}?\d{{1,2}}[./-] ?(?:\d{{1,2}}[./-]|{_MONTH}) ?\d{{2,4}}\.?(?: ?g\.?"
            rf"| ?godine)?,?{_CLOCK}?(?: ?["
            rf"|•,-]? ?{_AT}:? ?{_DAY}?(?:\d{{1,2}}[./-] ?\d{{1,2}}[./-] ?\d{{2,4}}\.?,?)?{_CLOCK}?)?"
            rf"|{_AT}:? ?(?:(?:prije|pre) (?:\d{{1,2}} )?(?:minut\w*|sat\w*|dana?|h|min)|danas|jučer|juče){_CLOCK}?"
            rf"|{_AT}:? ?{_CLOCK}"
        ),
        fires=["Objavljeno: 12. 3. 2021. u 14:30", "Ažurirano: prije 2 sata", "Zadnja izmjena: 12.03.2021. 14:30"],
        stays=["Objavljeno je 2021. i još uvijek uzbuđuje."],
    ),
    label(
        "relative_time",
        part="date",
        where=OUTSIDE | head(8),
        whole=True,
        max_words=5,
        pattern=(
            r"(?:prije|pre) (?:\d{1,2} (?:minut[aeu]?|sat[ai]?|sati|dana?|h|min\.?|tjedan?a?|nedelj[aeu]"
            r"|mj?esec[ai]?)|(?:minutu|sat vremena|jedan dan|sat))|prije manje od (?:minute|sata)"
        ),
        fires=["Prije 2 sata", "prije 15 minuta"],
        stays=["Prije 2 sata nitko nije znao."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=(
            r"(?:autor(?:i|ica|ice|ka)?(?: (?:članka|teksta|priloga))?|tekst|piš[eu]|novinar(?:ka|i)?|urednik"
            r"|urednica|napisa(?:o|la|li)|prevod|prijevod|preve(?:o|la)|razgovara(?:o|la|li)|intervju vodi(?:o|la)"
            r"|razgovor vodi(?:o|la)|izvj?eštava|izvj?estitelj(?:ica)?|reporter(?:ka)?|dopisnik"
            r"|dopisnica): ?(?-i:(?=\p{Lu}))"
            + NAMES
            + r"(?: ?[/|,] ?(?-i:Hina|HINA|Fena|FENA|Beta|Tanjug|FoNet|Srna|N1|HRT))?"
            r"|(?:piš[eu]|razgovarao|razgovarala|napisao|napisala) (?-i:(?=\p{Lu}))" + NAMES
        ),
        fires=["Autorica: Ana Babić", "Piše: Ivan Horvat", "Razgovarala: Ana Babić", "Piše Ivan Horvat"],
        stays=["Autor: ova knjiga mi puno znači."],
    ),
    label(
        "prepared_by",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:članak |tekst |prilog |v(?:ij)?est )?(?:priredi(?:o|la|li)|pripremi(?:o|la|li)|uredi(?:o|la|li)"
            r"|obradi(?:o|la|li)|zabilježi(?:o|la)|zabeleži(?:o|la))|priprema|obrada):? ?(?-i:(?=\p{Lu}))"
        )
        + NAMES,
        fires=["Priredila: Ana Babić", "Pripremio Ivan Horvat"],
        stays=["Priredila je izložbu o ribarima."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:vr(?:ij)?eme (?:za )?čitanja|vr(?:ij)?eme potrebno za čitanje|predviđeno vr(?:ij)?eme čitanja"
            r"|čitanje|trajanje čitanja|vreme čitanja|čita se):? (?:oko |cca\.? |~|manje od )?\d{1,3} ?min\w*\.?"
            r"|\d{1,3} ?min\w*\.? (?:čitanja|za čitanje|čitanje)"
        ),
        fires=["Vrijeme čitanja: 4 min.", "5 minuta čitanja", "Vreme čitanja: oko 3 min."],
        stays=["Vrijeme čitanja u školama sve je kraće"],
    ),
    drop(
        "view_count",
        reason="nav.page",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=5,
        pattern=(
            r"(?:pregleda|pregledi|broj pregleda|pročitano|čitanja|broj čitanja|otvaranja|dijeljenja"
            r"|pogledano):? ?\d[\d .]{0,9}(?: ?puta?|x)?|\d[\d .]{0,9} ?(?:pregleda?|čitanja|otvaranja|dijeljenja"
            r"|deljenja|podjela)"
        ),
        fires=["Pregleda: 1234", "2.345 pregleda", "Pročitano: 345 puta"],
        stays=["Pročitano 40 godina poslije, pismo još dira."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=(
            r"^\W{0,3}(?:oznak[ae]|ključne r(?:ij)?eči|ključne reči|tag(?:ovi|s)?|povezane teme|više o temi"
            r"|više o temama|još o temi) ?: ?[^.!?\"\n]{2,150}$"
        ),
        fires=["Oznake: ribolov, kvote, sabor", "Ključne riječi: Split, luka", "Tagovi: most, trajekt"],
        stays=["Ključne riječi njegova govora bile su mir i kruh."],
    ),
    drop(
        "category_line",
        reason="nav.section",
        where=HEAD,
        max_words=10,
        pattern=(
            r"^\W{0,3}(?:kategorij[ae]|rubrika|objavljeno u(?: rubrici| kategoriji)?|spremljeno pod"
            r"|arhivirano pod) ?: ?[^.!?\"\n]{2,60}$"
        ),
        fires=["Kategorija: Vijesti", "Objavljeno u: Kultura"],
        stays=["Kategorija je ukinuta."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=(
            r"^\W{0,3}(?:izvori?|izvor v(?:ij)?esti|preuzeto (?:s|sa|iz|od)|prema pisanju|prenosi|prenosimo"
            r"|piše) ?: ?(?!.*\b(?:je|su|će|bi)\b)[^.!?:\"\n]{2,60}$|^\W{0,3}preuzeto (?:s|sa|iz"
            r"|od) (?-i:\p{Lu})[^.!?\"\n]{2,40}\.?$"
        ),
        fires=["Izvor: Reuters", "Izvori: Hina, Fena", "Preuzeto s: Deutsche Welle"],
        stays=["Izvor tvrdi da je posao propao."],
    ),
    drop(
        "agency_mark",
        reason="meta.sourcing",
        where=OUTSIDE | head(6) | tail(3),
        whole=True,
        max_words=6,
        pattern=(
            r"(?-i:H(?:ina|INA)|F(?:ena|ENA)|S(?:rna|RNA)|T(?:anjug|ANJUG)|F(?:oNet|ONET|onet)|(?:N1|HRT|RTS|RTL"
            r"|Nova TV|Agencije|Klix\.ba|Index\.hr|Anadolu|BHRT|[A-Z]\. ?[A-Z]\.) ?[/,] ?(?:H(?:ina|INA)|F(?:ena"
            r"|ENA)|S(?:rna|RNA)|T(?:anjug|ANJUG)|FoNet|Beta|Agencije|Reuters|AFP|AP)|Agencije|(?:H(?:ina|INA)"
            r"|T(?:anjug|ANJUG)|Beta|FoNet|Fena) ?/ ?\p{Lu}[\p{L}.]{1,12})"
        ),
        fires=["(Hina)", "N1/Hina", "Tanjug", "I. H./Hina"],
        stays=["Hina ove godine slavi."],
    ),
    drop(
        "outlet_and_source",
        reason="meta.sourcing",
        where=OUTSIDE | tail(3),
        whole=True,
        max_words=6,
        pattern=(
            r"(?-i:(?:Telegraf|Kurir|Blic|Danas|Nova|Alo|Espreso|Novosti|Klix|Avaz|Faktor|Index|Dnevnik|tportal|Net"
            r"|Vijesti|Story)\.(?:rs|hr|ba|me))(?: ?[/,-] ?(?-i:\p{Lu})[\w. ]{1,20}){1,3}"
        ),
        fires=["(Klix.ba/Fena)", "Dnevnik.hr / Hina"],
        stays=["Index.hr objavio je snimku."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=(
            r"^(?:autor(?:ica|i|ka)?(?: (?:članka|teksta|kolumne|komentara))?) je (?![^.]*\b(?:koj[iaue]\w*"
            r"|čij\w+)\b)(?:[^.\"?!\n]{2,50} )?(?:glavn[ia] |izvršn[ia] )?"
            r"(?:urednik|urednica|novinar(?:ka)?|dopisni(?:k|ca)|kolumnist(?:ica|kinja)?|komentator(?:ica|ka)?"
            r"|znanstveni(?:k|ca)|istraživač(?:ica)?|profesor(?:ica|ka)?|docent(?:ica|kinja)?|ekonomist(?:ica"
            r"|kinja)?|politolog(?:inja)?|publicist(?:ica|kinja)?|sociolog(?:inja)?) "
            r"(?:u|na|pri|lista|portala|časopisa|tjednika|nedeljnika) [^.\"?!\n]{2,90}\W{0,2}$"
        ),
        fires=["Autorica je gospodarska urednica u listu Obala.", "Autor teksta je novinar na Radiju Obala."],
        stays=["Autor je mrtav, ali drama živi.", "Autorica je novinarka koju su pretukli pred sudom."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=OUTSIDE | tail(4),
        max_words=22,
        pattern=(
            r"^\W{0,3}(?:kontakt (?:s autorom|autora|autorice|redakcije|uredništva)|kontaktirajte (?:autora"
            r"|autoricu|redakciju|uredništvo)|pišite (?:autoru|autorici|redakciji|uredništvu)(?: na)?"
            r"|e-?mail (?:autora|autorice|redakcije|uredništva)"
            r"|telefon redakcije) ?[:-]? ?[^\"\n]{0,30}(?:@[\w.-]{3,40}|\+?\d[\d /-]{5,16})\W{0,3}$"
        ),
        fires=["Pišite redakciji: vijesti@obala.example", "Kontaktirajte autoricu: ana@obala.example"],
        stays=["Pišite autoru, a ne izdavaču, našalio se.", "Pišite nam na: udruga@pomoc.example"],
    ),
    drop(
        "text_size",
        reason="nav.page",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:veličina (?:slova|teksta|fonta)(?:[: ]+(?:a[+-]? ?){1,4})?|(?:povećaj|smanji|uvećaj"
            r"|umanji) (?:slova|tekst|font)(?: (?:povećaj|smanji|uvećaj|umanji) (?:slova|tekst|font))?"
            r"|prom(?:ij)?eni veličinu slova)"
        ),
        fires=["Veličina slova: A A A", "Povećaj slova", "Smanji tekst"],
        stays=["Veličina slova na natpisu bila je sporna."],
    ),
]
