"""Lithuanian share and follow prompts, comments, feedback."""

from cleaner.rule import cut_tail, drop

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=r"(?:dalinkitės|dalintis|pasidalink(?:ite)?|pasidalinti|dalytis|pasidalyti|dalinkis)(?: (?:straipsniu|naujiena|šiuo straipsniu|facebook|twitter|su draugais|nuoroda|el\. paštu|socialiniuose tinkluose))?|spausdinti(?: straipsnį)?|kopijuoti nuorodą|nuoroda nukopijuota|siųsti (?:draugui|el\. paštu)|išsaugoti straipsnį",
        fires=["Dalintis", "Pasidalinkite straipsniu", "Kopijuoti nuorodą"],
        stays=["Pasidalinkite džiaugsmu"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:sekite|sek|sekti) (?:mus|naujienas|[^.\n]{2,30}) (?:per |mūsų )?(?:facebook|instagram|twitter|tiktok|youtube|google news|google naujienose|socialiniuose tinkluose)(?: paskyroje| puslapyje| kanale)?\W{0,3}$|^\W{0,3}(?:sekite mus|spauskite patinka|prisijunkite prie mūsų)[^.\"]{0,40}(?:facebook|instagram|feisbuk|socialiniuose)[^.\"]{0,16}\W{0,3}$",
        fires=["Sekite mus Facebook", "Sekite „Pajūrio žinias“ Instagram"],
        stays=["Ją seka tūkstančiai žmonių socialiniuose tinkluose."],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:komentarai \(?\d{1,4}\)?|\d{1,4} komentar(?:ai|as|ų)|(?:rašyti|palikti|skaityti|rodyti|rašykite) (?:visus )?komentar(?:ą|us)|komentuoti|palikite komentarą|parašykite komentarą|prisijunkite,? (?:norėdami|kad galėtumėte) komentuoti|jūsų komentaras|komentavimas išjungtas|komentarų nėra)"
        r"|norėdami (?:komentuoti|parašyti komentarą|rašyti komentarą|palikti komentarą),? (?:prašome |turite )?(?:prisijunkite|prisijungti|užsiregistruoti|užsiregistruokite)",
        fires=["Rašyti komentarą", "Komentarai (12)", "Norėdami palikti komentarą, užsiregistruokite"],
        stays=["Jūsų komentaras mane nustebino", "Norėdami komentuoti rungtynes, prisijunkite prie komandos."],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:komentarai \(\d{1,4}\)|\d{1,4} komentar(?:ai|ų)|skaitytojų komentarai)",
        fires=[
            "Komentarai (3)\nJonas\nPas mus viskas lygiai taip pat, laikas valdžiai susirūpinti.",
            "12 komentarų\nJonas\nPuikus straipsnis, labai ačiū autorei už tiesą.",
        ],
        stays=["Komentarai apie teismo sprendimą pasirodė tą patį vakarą."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:(?:pastebėjote|radote|pamatėte) klaidą[^\"\n]{0,120}|praneškite (?:apie|mums apie) (?:klaidą|naujieną)[^\"\n]{0,80}|pranešti (?:apie )?klaidą|(?:rašykite|parašykite) mums[^\"\n]{0,80}@[^\"\n ]{3,50})\W{0,3}$",
        fires=["Pastebėjote klaidą? Pažymėkite tekstą ir praneškite", "Pranešti klaidą"],
        stays=[
            "Radote klaidą sąskaitoje ir nežinote, ką daryti toliau, nes įmonė neatsiliepia jau kelias savaites, o skola auga kiekvieną dieną vis sparčiau."
        ],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:pridėk(?:ite)?|pasirink(?:ite)?|nustatyk(?:ite)?)\b[^.!?\n]{2,40}šaltin\w*[^.!?\n]{0,20}google|^\W{0,3}(?:sek(?:ite|ti)?|prisijunk(?:ite)?)\b[^.!?\n]{0,30}(?:google news|google naujien\w*|whatsapp|telegram)",
        fires=["Pridėkite mus kaip pageidaujamą šaltinį Google", "Sekite mus „Google News“"],
        stays=["Pridėkite vandens ir išmaišykite."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=30,
        pattern=r"^\W{0,3}(?:turite|turi|žinote|žinai) (?:ką (?:papasakoti|pranešti|pasakyti)|naujien\w+|informacijos|istorij\w+|įdomią)[^.!\"\n]{0,40}\? ?(?:rašyk(?:ite)?|siųsk(?:ite)?|skambink(?:ite)?|parašyk(?:ite)?|susisiek(?:ite)?)|^\W{0,3}pastebėj(?:ote|ai) klaidą\?",
        fires=["Turite ką papasakoti? Rašykite mums: naujienos@krantas.example", "Pastebėjote klaidą?"],
        stays=["Turite informacijos apie vairuotoją? paklausė pareigūnas."],
    ),
]
