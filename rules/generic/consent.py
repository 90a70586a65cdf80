"""What consent dialogues print in each language: the standard texts of IAB Europe's Transparency and Consent
Framework, and those of the dialogues of Google and iubenda, whose makers translate them."""

from cleaner.rule import ANYWHERE, drop

_COUNT = r"(?:\d[\d., ]*)?"
_DATA = r".{0,200}?\b(?:cookies?|"

RULES = [
    drop(
        "partners_store",
        reason="legal.cookie",
        pattern=(
            rf"^(?:we (?:and|&) our (?:up to )?{_COUNT}(?:trusted |selected |third-party )?(?:partners|vendors|third part(?:ies|y))\b"
            rf"{_DATA}on (?:a|your) device|personal data|browsing data|identifiers?)"
            rf"|we(?: \([^)]{{2,60}}\))? and (?:{_COUNT}|our )selected (?:third parties|partners)\b{_DATA}tracking technologies)"
            rf"|wir(?: und| sowie) (?:unsere )?(?:bis zu )?{_COUNT}(?:ausgewählte )?partner\b{_DATA}gerät|kennungen|personenbezogene)"
            rf"|(?:nous et nos|nos) {_COUNT}partenaires (?:et nous(?:-mêmes)?\b)?{_DATA}appareil|terminal|données personnelles)"
            rf"|nosotros y nuestros {_COUNT}(?:socios|partners|colaboradores|proveedores)\b{_DATA}dispositivo|datos personales)"
            rf"|noi e (?:i nostri )?{_COUNT}(?:partner|fornitori|terze parti selezionate)\b{_DATA}dispositivo|dati personali)"
            rf"|nós e (?:os )?nossos {_COUNT}(?:parceiros|fornecedores)\b{_DATA}dispositivo|dados pessoais)"
            rf"|(?:wij|we) en onze {_COUNT}(?:partners|leveranciers|externe partijen)\b{_DATA}apparaat|persoonsgegevens)"
            rf"|vi och våra {_COUNT}(?:partner|partners|samarbetspartner\w*|leverantörer)\b{_DATA}enhet|kakor|personuppgifter)"
            rf"|vi og (?:vores|våre) {_COUNT}(?:partnere|samar?be[ij]dspartnere|leverandører)\b"
            rf"{_DATA}enhe[td]\w*|informasjonskapsler|person(?:lige )?(?:data|oplysninger|opplysninger))"
            rf"|me ja {_COUNT}(?:yhteistyö)?kumppani\w+{_DATA}laittee\w+|evästei\w+|henkilötie\w+)"
            rf"|my i nasi {_COUNT}(?:zaufani )?partnerzy\b{_DATA}urządzeni\w+|dan(?:e|ych) osobow\w+)"
            rf"|my a (?:naši|našich) {_COUNT}partne\w+{_DATA}zařízení|zariadení|osobn\w+ údaj\w+)"
            rf"|noi și (?:cei {_COUNT}(?:de )?)?parteneri(?:i)? (?:ai )?noștri\b{_DATA}dispozitiv|date\w* (?:cu caracter )?personal\w*)"
            rf"|mi és (?:a )?{_COUNT}partner\w+{_DATA}eszköz\w*|sütik\w*|személyes adat\w*)"
            rf"|εμείς και οι {_COUNT}συνεργάτες μας\b{_DATA}συσκευή|προσωπικά δεδομένα)"
            rf"|biz ve {_COUNT}(?:iş )?orta[kğ]\w*{_DATA}cihaz\w*|çerez\w*|kişisel veri\w*)"
            rf"|мы и наши {_COUNT}партн[её]р\w*{_DATA}устройств\w+|персональн\w+ данн\w+)"
            rf"|ми та наші {_COUNT}партнер\w*{_DATA}пристро\w+|персональн\w+ дан\w+)"
            rf"|ние и (?:нашите )?{_COUNT}партньори\w*{_DATA}устройство\w*|лични данни)"
            rf"|kami dan {_COUNT}mitra(?: kami)?\b{_DATA}perangkat|data pribadi))"
        ),
        where=ANYWHERE,
        max_words=150,
        fires=[
            "We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device.",
            "We (Harbour Media Ltd) and 18 selected third parties use cookies or similar technologies for technical purposes.",
            "Wir und unsere 842 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu.",
            "Nos partenaires et nous-mêmes stockons et/ou accédons à des informations sur un appareil.",
            "Vi og våre 842 partnere lagrer og/eller får tilgang til informasjon på en enhet.",
            "Biz ve 842 iş ortağımız, bilgileri bir cihazda saklıyor ve/veya bunlara erişiyoruz.",
            "Мы и наши 842 партнера храним информацию на устройстве и/или получаем к ней доступ.",
        ],
        stays=[
            "We and our partners in the region agreed to build the bridge by 2031.",
            "“We and our 842 partners store cookies on your device,” the notice says, and nobody reads it.",
            "Nos partenaires européens attendent une réponse avant vendredi.",
            "Wir und unsere Partner in der Koalition haben lange verhandelt.",
        ],
    ),
    drop(
        "purposes",
        reason="legal.cookie",
        pattern=(
            r"^(?:store and/or access information on a device|(?:use )?precise geolocation data|actively scan(?:ning)? device characteristics"
            r" for identification|personali[sz]ed (?:advertising|ads) and content, (?:advertising|ad) and content measurement"
            r"|with respect to advertising, we and \d"
            r"|(?:speichern von oder zugriff auf informationen auf|informationen auf) eine[mr]? (?:end)?gerät(?: (?:zu )?speichern und/oder abrufen)?(?:\.|$)"
            r"|(?:verwendung )?genaue[r]? standortdaten(?: verwenden)?(?: und identifikation|\.|$)|(?:end)?geräteeigenschaften zur identifikation aktiv"
            r"|personalisierte (?:werbung|anzeigen) und inhalte, (?:messung|anzeigen)"
            r"|stocker et/ou accéder à des informations|(?:utiliser des )?données de géolocalisation précises(?: et|\.|$)|analyser activement les"
            r" caractéristiques (?:de l'appareil|du terminal)|(?:publicités?|annonces) et contenus? personnalisés?, mesure"
            r"|almacenar (?:la )?información en un dispositivo y/o acceder|(?:utilizar )?datos de localización geográfica precisa|analizar"
            r" activamente las características del dispositivo|(?:publicidad|anuncios) y contenido personalizados, medición"
            r"|archiviare (?:e/o accedere a )?informazioni su (?:un )?dispositivo|utilizzare dati di geolocalizzazione precisi|scansione attiva delle"
            r" caratteristiche del dispositivo|(?:pubblicità|annunci) e contenuti personalizzati, (?:misurazione|valutazione)"
            r"|armazenar (?:e/ou (?:aceder a|acessar) )?informações n?um dispositivo|utilizar dados de geolocalização precisos"
            r"|(?:publicidade|anúncios) e conteúdos? personalizados, medição"
            r"|informatie op een apparaat opslaan en/of openen|precieze geolocatiegegevens|apparaatkenmerken actief scannen"
            r"|gepersonaliseerde advertenties en (?:content|inhoud), (?:advertentie|meting)"
            r"|lagra och/eller få åtkomst till information|använda exakta uppgifter om geografisk position|anpassade annonser och innehåll, mätning"
            r"|opbevare og/eller (?:tilgå|få adgang til) oplysninger på en enhed|lagre og/eller få tilgang til informasjon på en enhet"
            r"|(?:personaliseret|personlig tilpasset|persontilpasset) \w+ og (?:indhold|innhold), \w*måling"
            r"|tallentaa tietoja laitteelle ja/tai käyttää|räätälöity mainonta ja sisältö, mainonnan"
            r"|przechowywanie informacji na urządzeniu lub dostęp|spersonalizowane reklamy i treści, pomiar"
            r"|ukládat (?:informace v zařízení )?a/nebo (?:k nim )?přistupovat|personalizovaná reklama a obsah, měření"
            r"|stocarea și/sau accesarea informațiilor|(?:publicitate|reclame) și conținut personalizat\w*, măsur"
            r"|információk tárolása (?:és/vagy elérése )?az? eszközön|személyre szabott (?:hirdetések|reklámok) és tartalm\w+, "
            r"|αποθήκευση ή/και πρόσβαση σε πληροφορίες|bir cihazda bilgi (?:saklama|depolama)|хранение и/или доступ к информации на устройстве"
            r"|зберігання та/або доступ до інформації на пристрої)"
        ),
        where=ANYWHERE,
        max_words=150,
        fires=[
            "Store and/or access information on a device",
            "Use precise geolocation data. Actively scan device characteristics for identification.",
            "Personalised advertising and content, advertising and content measurement, audience research",
            "Informationen auf einem Gerät speichern und/oder abrufen",
            "Personalisierte Werbung und Inhalte, Messung von Werbeleistung und der Performance von Inhalten",
            "Almacenar la información en un dispositivo y/o acceder a ella",
            "Tallentaa tietoja laitteelle ja/tai käyttää laitteella olevia tietoja",
        ],
        stays=[
            "Informationen auf einem Gerätewagen wiesen den Weg.",
            "Almacenar información en un dispositivo propio es más seguro, según el informe.",
            "Genaue Standortdaten der Wale liegen noch nicht vor.",
            "Store information on a device of your own, the guide advises.",
        ],
    ),
    drop(
        "purposes_alone",
        reason="legal.cookie",
        pattern=(
            r"create profiles (?:for personali[sz]ed advertising|to personali[sz]e content)|use profiles to select personali[sz]ed"
            r" (?:advertising|content)|use limited data to select (?:advertising|content)|measure (?:advertising|content) performance"
            r"|understand audiences through statistics or combinations of data from different sources|develop and improve services"
            r"|deliver and present advertising and content|save and communicate privacy choices|match and combine data from other data sources"
            r"|link different devices|identify devices based on information transmitted automatically"
            r"|ensure security, prevent and detect fraud, and fix errors"
            r"|(?:erstellung|verwendung) von profilen (?:für personalisierte werbung|zur auswahl personalisierter (?:werbung|inhalte)"
            r"|zur personalisierung von inhalten)|messung der (?:werbeleistung|performance von inhalten)"
            r"|créer des profils (?:pour la publicité personnalisée|de contenus personnalisés)|mesurer la performance des (?:publicités|contenus)"
            r"|crear (?:un perfil|perfiles) para (?:publicidad personalizada|personalizar el contenido)|medir el rendimiento (?:de la publicidad|del contenido)"
            r"|creare profili per la (?:pubblicità personalizzata|personalizzazione dei contenuti)|misurare le prestazioni (?:degli annunci|dei contenuti)"
            r"|(?:list of partners|liste der partner|liste de(?:s| nos) partenaires|lista de (?:socios|parceiros)|elenco dei partner|lijst van partners"
            r"|lista partnerów|lista över partner|liste over partnere|partnerien luettelo|seznam partnerů|list\w* partneri?lor)"
            r" ?\(\p{L}{4,16}\)"
        ),
        whole=True,
        where=ANYWHERE,
        max_words=16,
        fires=[
            "Create profiles for personalised advertising",
            "List of Partners (vendors)",
            "Liste der Partner (Lieferanten)",
            "Erstellung von Profilen für personalisierte Werbung",
        ],
        stays=[
            "Measure content performance with the new tool, the guide says.",
            "Liste der Partner",
            "Develop and improve services for the elderly",
        ],
    ),
    drop(
        "device_data_shared",
        reason="legal.cookie",
        pattern=(
            r"^(?:your personal data will be processed and information from your device|some vendors may process your personal data on the basis"
            r"|(?:ihre|deine) personenbezogenen daten werden verarbeitet und informationen von (?:ihrem|deinem) gerät|einige anbieter verarbeiten"
            r" (?:ihre|deine) personenbezogenen daten|vos données personnelles (?:seront|sont) traitées et les informations (?:liées à|de) votre appareil"
            r"|certains fournisseurs peuvent traiter vos données|tus datos personales se tratarán y la información de tu dispositivo|algunos proveedores"
            r" pueden tratar tus datos|i tuoi dati personali verranno elaborati e le informazioni (?:del|dal) tuo dispositivo|alcuni fornitori potrebbero"
            r" trattare i tuoi dati|os seus dados pessoais serão (?:tratados|processados) e as informações (?:do|no) seu dispositivo|alguns fornecedores"
            r" podem (?:tratar|processar) os seus dados|je persoonsgegevens worden verwerkt en informatie (?:van|op) je apparaat|dina personuppgifter"
            r" (?:kommer att )?behandlas och information från din enhet|dine personoplysninger (?:vil blive|bliver) behandlet,? og oplysninger fra din"
            r" enhed|twoje dane osobowe będą przetwarzane, a informacje z twojego urządzenia|data pribadi anda akan diproses dan informasi dari"
            r" perangkat|ваши персональные данные будут обрабатываться, а информация с вашего устройства|kişisel verileriniz işlenecek"
            r" ve cihazınızdaki bilgiler)"
        ),
        where=ANYWHERE,
        max_words=120,
        fires=[
            "Your personal data will be processed and information from your device (cookies, unique identifiers, and other device"
            " data) may be stored by, accessed by and shared with 135 TCF vendors.",
            "Einige Anbieter verarbeiten deine personenbezogenen Daten möglicherweise auf der Grundlage eines berechtigten Interesses.",
            "Tus datos personales se tratarán y la información de tu dispositivo se podrá compartir con 135 proveedores.",
        ],
        stays=[
            "Your personal data will be safe, the minister promised, and information from your doctor stays where it is.",
            "Some vendors may process your order in the same hour, the market says.",
        ],
    ),
    drop(
        "consent_at_any_time",
        reason="legal.cookie",
        pattern=(
            r"^(?:you can freely give, deny, or withdraw your consent|use the \W?accept(?: all)?\W? button to (?:give )?consent"
            r"|you (?:can|may) (?:change your (?:mind|preferences|choices)|withdraw (?:your )?consent)\b.{0,60}\b(?:clicking|returning|accessing|icon|footer)"
            r"|(?:sie können|du kannst) (?:ihre|deine) (?:einwilligung|zustimmung|auswahl|einstellungen)\b.{0,60}\b(?:jederzeit)\b.{0,40}\b(?:widerrufen|ändern|anpassen)"
            r"|(?:verwenden|nutzen) sie (?:den button|die schaltfläche) \W?(?:alle )?akzeptieren"
            r"|vous pouvez (?:modifier|changer|retirer|exercer) (?:vos (?:choix|préférences)|votre (?:choix|consentement|avis))\b.{0,40}\b(?:à tout moment|cliquant)"
            r"|utilisez le bouton \W{0,2}(?:tout )?accepter"
            r"|puede[s]? (?:cambiar|modificar|retirar|revocar) (?:de opinión|(?:sus?|tus?) (?:preferencias|consentimiento|elección|opciones))\b.{0,40}"
            r"\b(?:en cualquier momento|haciendo clic)|utili(?:za|ce) el botón \W{0,2}aceptar"
            r"|puoi (?:liberamente prestare, rifiutare o revocare|(?:modificare|cambiare|revocare|ritirare) (?:le tue (?:preferenze|scelte)|il (?:tuo )?consenso))"
            r"|usa il pulsante \W{0,2}accetta"
            r"|(?:pode|você pode|poderá) (?:alterar|mudar|retirar) (?:as suas |suas )?(?:preferências|o (?:seu )?consentimento|escolhas)\b.{0,30}\ba qualquer momento"
            r"|(?:je kunt|u kunt) (?:je|uw) (?:keuze|voorkeuren|toestemming)\b.{0,30}\bop elk (?:moment|gewenst moment) (?:wijzigen|intrekken|aanpassen)"
            r"|du kan (?:när som helst|når som helst|til enhver tid)\b.{0,20}\b(?:ändra|återkalla|ændre|trække|tilbagekalde|endre|trekke)\b.{0,30}"
            r"\b(?:samtyck\w+|samtykke\w*|val|valg\w*|inställningar|indstillinger|innstillinger)"
            r"|(?:w każdej chwili )?(?:możesz|mogą państwo|może pan) (?:w każdej chwili |w dowolnym momencie )?(?:zmienić|wycofać) (?:swoj\w+ )?(?:zgodę|preferencje|ustawienia|wybór))"
        ),
        where=ANYWHERE,
        max_words=60,
        fires=[
            "You can freely give, deny, or withdraw your consent at any time by accessing the preferences panel.",
            "Use the “Accept” button to consent. Use the “Reject” button or close this notice to continue without accepting.",
            "Vous pouvez modifier vos préférences à tout moment en cliquant sur le lien en bas de page.",
            "Puoi liberamente prestare, rifiutare o revocare il tuo consenso, in qualsiasi momento.",
            "Du kan når som helst endre samtykket ditt.",
        ],
        stays=[
            "You can change your mind, she says, but not the past.",
            "Du kan når som helst ta båten til øya.",
            "Vous pouvez modifier votre avis, mais pas celui de la mairie.",
            "Puoi cambiare strada, ma il ponte resta chiuso.",
        ],
    ),
]
