"""Croatian corrections and notes on how an article was made. Bosnian and Serbian forms stand beside."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=(
            r"^\W{0,3}(?:ispravak|ispravka|pojašnjenje|napomena (?:uredništva|redakcije|urednika|urednice)"
            r"|op\. ?(?:ur|a|red)\.|nap\. ?(?:ur|red)\.|demanti|demantij|dopuna|korekcija) ?: ?\S"
            r"|^\W{0,3}u (?:prethodnoj|prvotnoj|prvobitnoj|ranijoj|prvoj|izvornoj) (?:verziji"
            r"|inačici) (?:ovog )?(?:članka|teksta|v(?:ij)?esti|priloga)\b"
        ),
        fires=[
            "Ispravak: u prethodnoj verziji članka ime mosta bilo je pogrešno.",
            "U prvotnoj verziji teksta godina je bila pogrešna.",
        ],
        stays=["Ispravak zakona nikad nije usvojen."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=(
            r"^\W{0,3}(?:ovaj |ova )?(?:sažetak|prijevod|prevod|tekst|članak|fotografija|slika"
            r"|ilustracija)\b[^,.\"\n]{0,20} (?:je )?(?:bi[ol]a? )?(?:napravljen|izrađen|stvoren|generiran"
            r"|generisan|kreiran|preveden|pripremljen|nastao|nastala|pripremila|izradila)\w*"
            r"[^,.\"\n]{0,20} ?(?:umjetn\w+ inteligencij\w*|veštačk\w+ inteligencij\w*|vještačk\w+ inteligencij\w*"
            r"|\bUI\b|\bAI\b)[^,.\"\n]{0,40}\.?$"
        ),
        fires=["Sažetak je izrađen uz pomoć umjetne inteligencije", "Prijevod je generiran AI alatom."],
        stays=["Sažetak je izradila umjetna inteligencija, utvrdio je žiri."],
    ),
    drop(
        "republished_note",
        reason="legal.republished",
        where=OUTSIDE | tail(4),
        max_words=30,
        pattern=(
            r"^\W{0,3}(?:članak|prilog|tekst|kolumna|intervju|komentar|analiza) (?:je )?(?:prvotno |prvobitno "
            r"|izvorno |najprije |originalno )(?:je )?objavljen[a]? (?:u|na|za) (?:(?:listu|časopisu|portalu"
            r"|tjedniku|nedeljniku|blogu|stranici|stranicama) )?(?-i:[\p{Lu}\"])[^.\n]{1,70}\.?$"
            r"|^\W{0,3}(?:tekst|članak|v(?:ij)?est|kolumnu) (?:u cijelosti |u celosti )?prenosimo (?:s|sa|iz"
            r"|u cijelosti s) [^.\"\n]{2,70}\.?$"
        ),
        fires=["Članak je izvorno objavljen na portalu Obala.", "Tekst prenosimo s portala Obala."],
        stays=["Intervju je objavljen u časopisu Gordogan.", "Članak je objavljen 2003. i još uvijek uzbuđuje."],
    ),
    drop(
        "project_funding",
        reason="legal.trust",
        where=OUTSIDE | tail(4),
        max_words=90,
        pattern=(
            r"^\W{0,3}(?:(?:ovaj )?(?:tekst|članak|prilog|projekt|projekat|serijal|sadržaj)|ova (?:priča|reportaža"
            r"|emisija)) (?:je )?(?:nasta\w+|objavljen\w?|sufinanciran\w?|sufinansiran\w?|financiran\w?"
            r"|finansiran\w?|realiziran\w?|realizovan\w?|dio|deo|izrađen\w?)\b"
            r"[^.\"\n]{0,140}(?:agencij\w+ za elektroničke medije|poticanja novinarske izvrsnosti"
            r"|poticanje novinarske izvrsnosti|fonda? za pluralizam|pluralizma medija|medijskog projekta"
            r"|medijskom projektu|ministarstv\w+ (?:kulture i )?(?:informisanja|informiranja))[^\"\n]{0,300}$"
        ),
        fires=["Tekst je objavljen u sklopu projekta poticanja novinarske izvrsnosti Agencije za elektroničke medije."],
        stays=["Projekt je sufinanciran sredstvima Ministarstva kulture i medija."],
    ),
    drop(
        "project_views",
        reason="legal.disclaimer",
        where=OUTSIDE | tail(4),
        max_words=90,
        pattern=(
            r"^\W{0,3}(?:stavovi|mišljenja|gledišta|sadržaj)\b[^.\"\n]{0,80}(?:projekt\w*|projekat\w*|publikacij\w+"
            r"|članku|tekstu|prilogu)\b[^.\"\n]{0,40}(?:nužno )?(?:(?:ne (?:izražavaju|odražavaju|predstavljaju)"
            r"|nisu nužno)[^.\"\n]{0,30}(?:stav|mišljenj|gledišt)|isključiva (?:je )?odgovornost"
            r")[^\"\n]{0,160}$"
            r"|^\W{0,3}(?:ovaj )?(?:projekt|projekat|tekst|članak|sadržaj|prilog)\b[^\n]{0,260}stavovi (?:izneti"
            r"|izneseni|iznijeti) u (?:podržanom|ovom) medijskom projektu\b[^\"\n]{0,200}$"
        ),
        fires=[
            "Stavovi izneti u podržanom medijskom projektu nužno ne izražavaju stavove organa koji je dodelio sredstva."
        ],
        stays=["Stavovi stranaka o projektu ne predstavljaju volju birača."],
    ),
    drop(
        "agency_contributed",
        reason="meta.sourcing",
        where=OUTSIDE | tail(4),
        max_words=16,
        pattern=(
            r"^\W{0,3}(?:u izradi (?:članka|teksta|priloga) (?:sudjelova|učestvova|pomaga)\w+"
            r"|članku (?:je )?pridonije(?:o|la)|uz korištenje materijala agencija"
            r"|uz izvještaje agencija) ?:? ?(?-i:\p{Lu})[^.!?\"\n]{2,60}\.?$"
        ),
        fires=["U izradi članka sudjelovala Ana Babić."],
        stays=["U izradi teksta Ustava sudjelovala je i ona, kažu povjesničari."],
    ),
]
