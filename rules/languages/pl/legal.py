"""Polish: copyright, disclaimers, cookies, paywalls, terms and page furniture."""

from cleaner.rule import OUTSIDE, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=(
            r"(?:©|\(c\)|copyright).{0,100}(?:wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone"
            r"|\d{4}).{0,240}|(?:wszelkie|wszystkie) prawa (?:do .{0,40})?zastrzeżone(?:[.:;|(-]|,(?! (?-i:\p{Ll}))|$| ©| \d{4}"
            r"| przez).{0,240}"
            r"|(?:(?:dalsze )?(?:rozpowszechnianie|kopiowanie|przedruk|powielanie|wykorzystywanie|wykorzystanie"
            r"|publikowanie|cytowanie|pobieranie|zwielokrotnianie))\b.{0,120}(?:artykuł|tekst|treśc|treści"
            r"|materiał|zdjęć|serwis|portal|całoś|w części|publikacj|informacj|pap)\w*.{0,200}(?:zgod|zabronion"
            r"|zastrzeż|licencj|regulamin|podani|źródł|zakazan)\w*.{0,240}"
            r"|(?:chcesz|jeśli chcesz|aby|żeby) (?:wykorzystać|przedrukować|skopiować"
            r"|udostępnić)? ?.{0,60}(?:licencj|przedruk)\w*.{0,120}|materiał chroniony prawem autorskim.{0,240}"
        ),
        where=OUTSIDE | tail(3),
        whole=True,
        max_words=90,
        fires=[
            "© 2023 Wydawnictwo „Latarnia”. Wszelkie prawa zastrzeżone.",
            "Materiał chroniony prawem autorskim – wszelkie prawa zastrzeżone.",
            "Kopiowanie artykułów bez pisemnej zgody wydawcy jest zabronione.",
        ],
        stays=[
            "Wszelkie prawa zastrzeżone, obiecywała etykieta, ale zespół nie dostał ani grosza.",
            "Wszelkie prawa zastrzeżone są w umowie dla wydawcy, przypomina prawnik, ale malarze procesują się latami.",
            "Wykorzystanie wody z rzeki jest zabronione od lata.",
        ],
    ),
    drop(
        "opinion_disclaimer",
        reason="legal.disclaimer",
        pattern=(
            r"^\W{0,3}(?:(?:opini|pogląd|tez|treśc|stanowisk|artykuł)\w* .{0,100}(?:są |stanowi\w* |wyraża\w* "
            r"|odzwierciedla\w* |przedstawia\w* )?(?:wyłącznie |jedynie |nie )?.{0,30}(?:(?:poglądy|opinie|opinia"
            r"|opinię|stanowisko|stanowiska) (?:autora|autorów|autorki|redakcji|wydawcy)).{0,160}"
            r"|redakcja (?:portalu |serwisu |\"[^\"]{2,30}\" )?(?:nie (?:zawsze "
            r"|musi )?(?:się )?(?:ponosi odpowiedzialności|utożsamia|odpowiada|podziela)"
            r"|zastrzega sobie prawo)\w*.{0,160})$"
        ),
        max_words=60,
        fires=[
            "Opinie autora nie muszą odzwierciedlać stanowiska redakcji.",
            "Redakcja nie ponosi odpowiedzialności za treść ogłoszeń.",
            "Artykuł wyraża wyłącznie poglądy autorki.",
        ],
        stays=[
            "Opinie ekspertów o przyczynach suszy są podzielone.",
            "Poglądy bohaterki powieści, pisze krytyk, są bliskie autorowi.",
        ],
    ),
    drop(
        "advice_disclaimer",
        reason="legal.disclaimer",
        pattern=(
            r"(?:nie (?:stanowi|stanowią|jest|są|zastępuje|zastępują) (?:\w+ )?(?:rekomendacj|porad|konsultacj"
            r"|oferty w rozumieniu|wizyt)\w*(?: (?:inwestycyjn|medyczn|prawn|finansow|lekarsk|z lekarz|handlow"
            r"|w rozumieniu|u lekarz)\w*|\b.{0,40}(?:lekarz|kodeks)\w*)|(?:materiał|artykuł|tekst"
            r"|informacje)\b.{0,60}ma(?:ją)? (?:wyłącznie |jedynie )?charakter (?:informacyjny|edukacyjny"
            r"|poglądowy))"
        ),
        max_words=60,
        where=OUTSIDE | tail(4),
        fires=[
            "Tekst nie stanowi rekomendacji inwestycyjnej.",
            "Artykuł ma wyłącznie charakter informacyjny.",
            "Informacje nie zastępują porady lekarskiej.",
        ],
        stays=[
            "Lekarz ostrzegł, że lek nie jest dla kobiet w ciąży.",
            "Bank udzielił klientowi porady inwestycyjnej i ten stracił pieniądze.",
        ],
    ),
    drop(
        "affiliate_notice",
        reason="legal.affiliate",
        pattern=(
            r"\b(?:link\w* (?:afiliacyjn|partnersk)\w*|afiliacyjn\w+ link\w*).{0,140}\b(?:my|redakcj|nam|otrzym"
            r"|prowizj|zarob|wspiera)\w*|\bjeśli (?:kupisz|dokonasz zakupu|klikniesz)\b.{0,100}\b(?:możemy"
            r"|otrzymamy|redakcja|zarobi|prowizj)\w*|^(?:materiał|artykuł|tekst|wpis) (?:powstał"
            r"|został przygotowany|zrealizowano|przygotowano|opublikowano|sfinansowan\w"
            r"|sponsorowany) .{0,40}(?:we współpracy z|przy wsparciu|na zlecenie|ze środków|w ramach współpracy"
            r"|przez|przy współpracy)\b.{0,140}$"
        ),
        max_words=60,
        where=OUTSIDE | tail(5),
        fires=[
            "W tekście są linki afiliacyjne: od zakupów otrzymujemy prowizję.",
            "Materiał powstał przy wsparciu Banku „Jezioro”.",
        ],
        stays=["Bloger nie podawał, że ma procent od poleceń, i sąd go ukarał.", "Artykuł powstał jeszcze wiosną."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=(
            r"^(?:(?:(?:na )?(?:ta|tej|nasza|naszej|niniejsza) (?:strona|stronie|witryna|witrynie)|my|ten serwis"
            r"|serwis|nasz portal|strona)\b.{0,60}(?:korzysta|używa|wykorzystuje|stosuje"
            r"|przetwarza)\w* .{0,40}(?:cookie|ciastecz)\w*.{0,500}|(?:używamy|korzystamy z|wykorzystujemy"
            r"|stosujemy) .{0,40}(?:cookie|ciastecz)\w*.{0,500}|(?:korzystając|kontynuując"
            r"|pozostając).{0,60}\b(?:stron\w*|serwis\w*|przeglądani\w+|witryn\w+).{0,80}(?:zgadza|zgod|akceptuj"
            r"|wyraża)\w*.{0,400}"
            r"|(?:akceptuję|akceptuj|odrzuć|zaakceptuj|zarządzaj|ustawienia|odrzucam)(?: wszystkie"
            r"| pliki)* ?(?:cookies?|ciasteczka|plik(?:i|ów) cookies?)|polityka (?:plików )?cookies?"
            r"|(?:my i nasi (?:zaufani )?partnerzy|nasi zaufani partnerzy)\b.{0,600}"
            r"|akceptuję i przechodzę do serwisu|szanujemy twoją prywatność.{0,300})$"
        ),
        max_words=120,
        fires=[
            "Używamy plików cookie, żeby strona działała lepiej. Korzystając z niej, zgadzasz się na to.",
            "Akceptuję wszystkie cookies",
        ],
        stays=[
            "Strony zbierają ciasteczka od lat, mówi prawniczka, a o tych przepisach wie mało kto.",
            "Korzystając ze starej stodoły jako studia, nagrał dwie płyty.",
        ],
    ),
    drop(
        "paywall",
        reason="legal.paywall",
        pattern=(
            r"^(?!.{0,250}\d ?(?:zł|pln))(?:(?:ten |cały |pełn\w+ |dalsza część )?(?:artykuł|tekst|materiał"
            r"|wersja|treść|artykułu"
            r"|treści)\b.{0,60}(?:dostępn\w+|tylko|wyłącznie) .{0,30}(?:prenumerator|subskrybent|subskrypc"
            r"|abonent|zalogowan|zarejestrowan|patron|prenumerat|premium)\w*.{0,120}|(?:aby|żeby|by"
            r"|chcesz) (?:przeczytać (?:cały|całość|dalej|resztę)|czytać dalej|kontynuować czytanie|czytać bez"
            r"|przeczytać ten|uzyskać (?:pełny )?dostęp do (?:artykuł|treśc|całoś|pełn|wszystkich)).{0,160}"
            r"|(?:masz już|posiadasz|jesteś już|już masz|masz) (?:prenumeratę|subskrypcję|konto|prenumeratorem"
            r"|dostęp)\?.{0,60}|(?:wykorzystałeś|pozostało|został[oy]? (?:ci|jeszcze)).{0,60}(?:darmow|bezpłatn"
            r"|limit|% (?:artykułu|tekstu))\w*.{0,80}|(?:pozostało|do przeczytania pozostało) \d{1,2} ?% "
            r"(?:artykułu|tekstu|treści).{0,40}|(?:tylko|artykuł|treść) dla (?:prenumeratorów|subskrybentów)"
            r"|artykuł premium|odblokuj (?:artykuł|dostęp|ten artykuł).{0,40}|uzyskaj (?:pełny )?dostęp.{0,40})$"
            r"|^(?:pozostało|zostało)(?: ci| jeszcze){0,2} \d{1,3} ?% (?:treści|tekstu|artykułu|materiału|do przeczytania)(?: (?:artykułu|tekstu))?[.!]?$"
        ),
        max_words=40,
        fires=[
            "Artykuł dostępny tylko dla prenumeratorów.",
            "Aby czytać dalej, zaloguj się lub wykup dostęp.",
            "Masz już prenumeratę? Zaloguj się",
            "Zostało Ci jeszcze 60% tekstu",
        ],
        stays=[
            "Aby uzyskać dostęp do archiwum, historyk czekał dwa lata.",
            "Materiał był dostępny, ale chemicy długo nie wiedzieli, co z nim zrobić.",
            "Pozostało jeszcze 40% materiału budowlanego do wywiezienia.",
        ],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        pattern=(
            r"^(?:(?:klikając|wysyłając|zapisując się|rejestrując|zostawiając|wypełniając|kontynuując|podając"
            r"|zakładając|przesyłając|dodając)\b.{0,80}(?:zgadza|akceptuj|wyraża|potwierdza|zgod)\w*.{0,300}"
            r"|(?:wyrażam zgodę|zgadzam się|akceptuję|zapoznałem się|oświadczam)\b.{0,60}(?:przetwarzani"
            r"|regulamin|polityk|otrzymywani|warunk|danych)\w*.{0,300}|administratorem (?:twoich |państwa "
            r"|pani/pana )?danych(?: osobowych)? jest .{0,400}"
            r"|(?:ta )?strona (?:jest )?chroniona przez (?:re)?captcha.{0,140}|(?:polityka prywatności"
            r"|regulamin(?: serwisu| portalu)?|warunki korzystania|ochrona danych(?: osobowych)?|rodo"
            r"|polityka redakcyjna)(?:(?:,| i| oraz| \|)? ?(?:polityka|prywatności|regulamin|warunki|korzystania"
            r"|serwisu|cookies|reklama|kontakt|rodo)){0,8})\W{0,2}$"
        ),
        max_words=70,
        fires=[
            "Klikając przycisk, akceptujesz regulamin i politykę prywatności.",
            "Polityka prywatności",
            "Administratorem Twoich danych osobowych jest Wydawnictwo Latarnia.",
        ],
        stays=["Zgadzam się z trenerem, powiedział napastnik po meczu.", "Regulamin koła zabraniał polowań wiosną."],
    ),
    drop(
        "trust_line",
        reason="legal.trust",
        pattern=(
            r"^(?:o nas|o portalu|o redakcji|nasze (?:standardy|zasady)|(?:ten )?(?:tekst|artykuł|materiał"
            r"|przekład)\b (?:został |powstał )?(?:stworzon|przygotowan|przetłumaczon|wygenerowan"
            r"|napisan)?\w* ?(?:automatycznie|przy pomocy|z pomocą|przez|z użyciem|przy użyciu"
            r"|z wykorzystaniem) (?:sztucznej|ai|narzędzi|sztuczną)\b.{0,160})$"
        ),
        max_words=30,
        where=OUTSIDE | tail(4),
        fires=["O nas", "Tekst został przetłumaczony przy pomocy sztucznej inteligencji i sprawdzony przez redaktora."],
        stays=[
            "O nas nikt nie pamiętał, mówi strażak.",
            "Tekst napisano nocą, podejrzewał wykładowca i zaprosił studenta na rozmowę.",
        ],
    ),
    drop(
        "page_button",
        reason="nav.page",
        pattern=(
            r"(?:zaloguj(?: się)?|logowanie|wyloguj(?: się)?|zarejestruj(?: się)?|rejestracja|załóż konto"
            r"|moje konto|twoje konto|nie pamiętasz hasła\??)(?:(?:,| lub| /| \|| i)? ?(?:zaloguj się"
            r"|zarejestruj się|rejestracja|załóż konto|przez google|przez facebooka)){0,4}|(?:otwórz |zamknij "
            r"|główne )?menu(?: główne)?|(?:szukaj|wyszukaj|szukaj w serwisie|wyszukiwarka)|(?:do|na|wróć do"
            r"|wróć na|powrót do|przejdź do|przejdź na|powrót na) (?:góry|górę|strony głównej|stronę główną"
            r"|treści|listy|menu"
            r"|głównej treści|zawartości|stopki|wyszukiwarki|początku)"
            r"|(?:pomiń|przeskocz|przejdź) (?:do|nawigację|menu)\b.{0,30}|zamknij|anuluj|wstecz|ładowanie"
            r"|odśwież stronę|strona \d+ z \d+|(?:następna|poprzednia) strona|spis treści|tryb (?:ciemny|jasny)"
            r"|wersja (?:kontrastowa|mobilna)|rozmiar (?:tekstu|czcionki)|rozwiń|zwiń|ukryj|pokaż więcej|powrót"
        ),
        whole=True,
        max_words=8,
        fires=["Zaloguj się", "Szukaj w serwisie", "Przejdź do treści", "Wróć do góry"],
        stays=["Zamknij oczy, poprosił i zdmuchnął świecę.", "Powrót do domu zajął mu rok."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=24,
        pattern=r"^\W{0,3}(?:to |ten )?(?:streszczenie|podsumowanie|tłumaczenie|skrót)(?: (?:zostało|artykułu))? (?:\w+ )?(?:wygenerowane|przygotowane|stworzone|utworzone|napisane|opracowane)[^,.\"]{0,20}(?:\b(?:ai|si)\b|sztuczn\w+ inteligencj\w+)[^,.\"]{0,60}\.?$",
        fires=[
            "Streszczenie wygenerowane przez sztuczną inteligencję",
            "Podsumowanie zostało przygotowane przez AI i sprawdzone przez redakcję.",
        ],
        stays=["Streszczenie napisane przez sztuczną inteligencję, uznało jury, było lepsze."],
    ),
    drop(
        "affiliate_links_in_it",
        reason="legal.affiliate",
        max_words=20,
        pattern=r"^\W{0,3}(?:ten |niniejszy )?(?:artykuł|tekst|materiał|wpis) (?:zawiera|może zawierać) (?:linki|odnośniki) (?:afiliacyjne|partnerskie|reklamowe|sponsorowane)",
        fires=["Artykuł zawiera linki afiliacyjne.", "Tekst może zawierać linki partnerskie"],
        stays=["Artykuł zawiera dwa błędy, mówi językoznawca."],
    ),
]
