"""Finnish forms, apps and consent: what a form answers, how to leave a letter, what is left to read."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "form_message",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^(?:(?:anna|syötä|kirjoita|täytä) (?:kelvollinen|kelvollista|voimassa oleva|oikea|kaikki pakolliset)\b[^.!?]{2,40}|(?:tämä )?kenttä (?:on pakollinen|ei voi olla tyhjä)|(?:jotain|jokin) meni (?:valitettavasti )?(?:pieleen|vikaan)[.!,] ?(?:yritä|kokeile|lataa)[^.!?]{0,30}\b(?:uudelleen|uudestaan|myöhemmin)\b[^.!?]{0,15}|tapahtui virhe[.!,] ?yritä[^.!?]{0,30}\b(?:uudelleen|uudestaan|myöhemmin)\b[^.!?]{0,15}|(?:sisältöä|sivua|kommentteja|videota|artikkelia) ei (?:voitu|voida|voi) (?:ladata|näyttää|toistaa)(?:[.!,] ?yritä[^.!?]{0,30}\b(?:uudelleen|uudestaan|myöhemmin)\b[^.!?]{0,15})?)[.!]?$",
        fires=[
            "Anna kelvollinen sähköpostiosoite.",
            "Jotain meni pieleen. Yritä myöhemmin uudelleen.",
            "Videota ei voida toistaa.",
        ],
        stays=["Jotain meni pieleen, johtaja sanoo.", "Sivua ei voitu ladata koko maanantaina."],
    ),
    drop(
        "get_the_app_for_your_phone",
        reason="promo.app",
        whole=True,
        max_words=8,
        pattern=r"(?:lataa|asenna|hanki) (?:maksuton |ilmainen |uusi |meidän )*(?:\p{L}+-|uutis)?sovellu(?:s|ksemme|ksen)(?: (?:puhelimeesi|puhelimeen|tablettiin|kännykkääsi|laitteellesi|laitteeseesi|nyt|tästä|ilmaiseksi|maksutta|ja))+",
        fires=["Lataa sovellus puhelimeesi", "Asenna uutissovelluksemme puhelimeen"],
        stays=["Lataa sovellus puhelimeesi ennen matkaa, rautatieyhtiö neuvoo."],
    ),
    drop(
        "accept_to_see_content",
        reason="legal.cookie",
        whole=True,
        max_words=8,
        pattern=r"(?:hyväksy|salli)(?: (?:kaikki|välttämättömät|kolmannen osapuolen))? evästeet,? (?:(?:niin )?(?:näet|nähdäksesi|jotta näet|katsoaksesi|kuunnellaksesi)|ja (?:katso|näytä|kuuntele))(?: (?:tämän|upotetun|koko|ulkoisen))? (?:sisällön|sisältö|videon|video|upotuksen|upotus|julkaisun|podcastin)",
        fires=["Hyväksy evästeet nähdäksesi sisällön.", "Salli evästeet, niin näet videon"],
        stays=["Hyväksy evästeet nähdäksesi sisällön, sivu pyysi."],
    ),
    drop(
        "leave_the_letter",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=14,
        pattern=r"^(?:voit|uutiskirjeen voi)(?: (?:milloin tahansa|koska tahansa|helposti))? (?:perua|peruuttaa|lopettaa)\b[^.!?\"]{0,50}(?:uutiskirjeen?|tilauksen|tilauksesi)?[^.!?\"]{0,30}(?<=uutiskirje\p{L}*[^.!?]{0,40}|milloin tahansa|koska tahansa)[.!]?$",
        fires=["Voit perua uutiskirjeen milloin tahansa."],
        stays=["Voit perua ajan puhelimitse, klinikka kertoo."],
    ),
    drop(
        "articles_left",
        reason="legal.paywall",
        max_words=14,
        pattern=r"^(?:sinulla on|voit lukea) (?:vielä |enää )*(?:\d{1,2}|yksi|kaksi|kolme|neljä|viisi) (?:maksuton\p{L}*|maksutonta|ilmai\p{L}+|vapaa\p{L}*) (?:juttua?|artikkelia?)\b[^.!?]{0,40}[.!]?$",
        fires=["Sinulla on vielä 2 maksutonta artikkelia jäljellä tässä kuussa"],
        stays=["Sinulla on vielä kaksi juttua kirjoittamatta."],
    ),
    drop(
        "account_question",
        reason="nav.page",
        whole=True,
        max_words=9,
        pattern=r"(?:(?:onko sinulla(?: jo)?|sinulla on jo|eikö sinulla ole) (?:tunnus|tunnusta|tunnukset|tunnuksia|tili|tiliä|tilaus|tilausta)\?|(?:oletko|olet)(?: jo)? (?:asiakas|jäsen|tilaaja|rekisteröitynyt)\?)(?: (?:kirjaudu(?: sisään)?|luo (?:tunnus|tili)|rekisteröidy|ota tunnukset? käyttöön)(?: (?:tästä|täältä|nyt|ilmaiseksi))*)?",
        fires=["Onko sinulla jo tunnus? Kirjaudu sisään", "Oletko jo asiakas? Luo tunnus"],
        stays=["Onko sinulla jo tunnus? Kysymys toistuu aina.", "Oletko jäsen? En ole, hän vastaa."],
    ),
    drop(
        "writers_own_view",
        reason="legal.disclaimer",
        where=TAIL | BODY,
        max_words=18,
        pattern=r"^(?:tämä |kirjoitus |teksti )?(?:on )?(?:kirjoitus |teksti )?(?:on )?(?:mielipidekirjoitus|kolumni|vieraskynäkirjoitus|blogikirjoitus|yleisönosastokirjoitus)\b[^.!?\"]{0,20}(?:edustaa|ilmaisee|on) (?:kirjoittajan|kirjoittajien|kolumnistin) (?:\p{L}+ )?(?:näkemy\p{L}*|mielipi\p{L}*|kanta\p{L}*|kannano\p{L}*)[.!]?$",
        fires=["Kirjoitus on mielipidekirjoitus, ja se edustaa kirjoittajan näkemystä."],
        stays=["Kolumni on kirjoittajan lempilaji, hän kertoi."],
    ),
]
