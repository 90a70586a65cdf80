"""Arabic names: from one Latin spelling to those that newspapers write.

The Arabic script leaves short vowels out, so that a name's spellings are better made from one
another than from the script: Mohammed, Muhammad, Mohamed; Gaddafi, Qaddafi, Kadhafi.
"""

from __future__ import annotations

from itertools import product
from typing import Final

import regex

#: Names and parts that are spelt in many ways; each set is one name.
_SETS: Final = tuple(
    frozenset(line.split())
    for line in (
        "Mohammed Mohammad Mohamed Mohamad Muhammad Muhammed Muhamed Mohammod Mahommed Mohamet",
        "Ahmed Ahmad Achmed Ahmet",
        "Mahmoud Mahmud Mahmood",
        "Hussein Husain Hussain Husayn Hossein Hussayn Houssein Husein Hosein",
        "Hassan Hasan",
        "Yusuf Youssef Yousef Yousuf Yusef Yussef Yossef Yousif Youcef",
        "Abdullah Abdallah Abdulla Abdalla",
        "Abdul Abdel Abd-al Abdal",
        "Omar Umar Omer",
        "Osama Usama Oussama Ossama",
        "Othman Uthman Osman Usman Othmane",
        "Khalid Khaled",
        "Said Saeed Sayed Saïd Sa'id Saïed Saied",
        "Faisal Faysal Feisal Fayçal",
        "Khalifa Khalifah Haftar",
        "Ibrahim Ebrahim Brahim",
        "Ismail Ismael Isma'il Ismaïl Esmail",
        "Moammar Muammar Mu'ammar Mouammar Moamar Muamar Mohammar",
        "Gaddafi Qaddafi Gadhafi Kadhafi Qadhafi Gadafi Kaddafi Khadafy Qathafi Gathafi Khaddafi Quaddafi",
        "Bashar Bachar Baschar",
        "Assad Asad",
        "Yahya Yehya Yehia Yahia",
        "Sinwar Sinouar Senwar",
        "Haniyeh Haniya Haniyah Hanieh Haneya Haniye",
        "Nasrallah Nasrullah Nasralla",
        "Abdelaziz Abdulaziz Abdul-Aziz",
        "Salman Selman Salmane",
        "Zayed Zaid Zayid",
        "Rashid Rachid Rasheed Raschid",
        "Sharif Shareef Cherif Sherif Scherif",
        "Aisha Ayesha Aysha Aicha Aischa",
        "Fatima Fatimah Fatma",
        "Mustafa Mostafa Moustafa Mustapha Moustapha",
        "Moktar Mokhtar Mukhtar",
        "Rafik Rafiq Rafic",
        "Tarik Tariq Tareq Tarek",
        "Sadik Sadiq Sadeq Sadek",
        "Sadr Sader",
        "Muqtada Moqtada Muktada Moktada",
        "Abdelfattah Abdelfatah Abdul-Fattah Abdel-Fattah",
        "Fattah Fatah Fatteh",
        "Sisi Sissi",
        "Laden Ladin",
        "Zawahiri Zawahri Sawahiri",
        "Maliki Maleki",
        "Abadi Ebadi",
        "Sudani Soudani",
        "Masoud Massoud Mas'ud Masud",
        "Barzani Barazani",
        "Saleh Salih",
        "Hadi Hady",
        "Marwan Marouane Merwan",
        "Ghannouchi Ghannushi Gannouchi",
        "Saddam Sadam",
        "Julani Jolani Golani Joulani Jawlani Dschaulani",
        "Sharaa Shara Charaa Shar'a Scharaa",
        "Baghdadi Bagdadi",
        "Hamad Hamed",
        "Tamim Tameem",
        "Jamal Gamal Djamal Dschamal",
        "Khashoggi Kashoggi Khashoggi Chaschukdschi Khashogi Kashogi",
        "Mansour Mansur Mansoor",
        "Nouri Nuri Noori Nury",
        "Zaki Zeki",
        "Nasser Nasir Nassir Naser",
        "Barghouti Barghouthi Bargouti Barghuti",
        "Erekat Erakat Ariqat",
        "Shtayyeh Shtayeh Schtajjeh",
        "Dahlan Dakhlan",
        "Tebboune Tebbun Taboun",
        "Bouteflika Boutefliqa Buteflika",
        "Dbeibah Dbeiba Dabaiba Dbeibeh Dubaybah",
        "Burhan Bourhan Burhane",
        "Hamdan Hemdan",
        "Dagalo Daglo Dagolo",
        "Hemedti Hemeti Hemetti Himidti",
        "Saied Saïed Said Sayed",
        "Mikati Miqati",
        "Hariri Harriri",
        "Aoun Awn Aoune",
        "Berri Birri Berry",
        "Jumblatt Joumblatt Junblat Jumblat",
        "Geagea Jaajaa Ja'ja",
        "Deif Dayf Daif Deyf",
        "Mashaal Meshaal Mashal Meshal Mishal Masha'al",
        "Rouhani Rohani Ruhani",
        "Raisi Raeisi Raissi Ra'isi",
        "Khamenei Khamenai Chamenei Khaminei",
        "Khomeini Khumayni Chomeini Khomeyni",
        "Ahmadinejad Ahmadi-Nejad Ahmedinejad Ahmadinedschad",
        "Zarif Sarif Zareef",
        "Araghchi Araqchi Araghtchi Araqhchi",
        "Pezeshkian Peseschkian Pezeshkiyan",
        "Soleimani Suleimani Soleymani Sulaimani Sulaymani",
        "Ghalibaf Qalibaf Ghalibaaf",
        "Karroubi Karrubi Karoubi",
        "Mousavi Moussavi Musavi Mussawi",
        "Mahsa Massa",
        "Ashraf Aschraf",
        "Ghani Gani",
        "Karzai Karsai Qarzai",
        "Haqqani Haqani Hakkani",
        "Akhundzada Akhunzada Achundsada Akhondzada",
        "Hekmatyar Hikmatyar Hekmatjar",
    )
)
_ARTICLES: Final = ("al-", "el-", "Al-", "El-", "al ", "Al ", "el ", "El ", "")
_ARTICLE: Final = regex.compile(r"(?i)^(?:al|el)[- ]")
_LETTERS: Final = (("q", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("dh", "d"), ("iyy", "iy"), ("'", ""), ("’", ""))


def spellings(name: str) -> list[str]:
    """How a name in Latin letters is spelt elsewhere."""
    words = regex.sub(r"\b([Aa]l|[Ee]l)[- ](?=\p{L})", r"\1-", name).split(" ")
    options = [_forms(word, first=number == 0) for number, word in enumerate(words)]
    if len(words) > 1 and not _ARTICLE.match(words[-1]):
        options[-1] += [article + form for form in options[-1] for article in ("al-", "el-")]
    found = dict.fromkeys(" ".join(parts) for parts in product(*options))
    found.pop(name, None)
    return list(found)


def _forms(word: str, *, first: bool) -> list[str]:
    article = _ARTICLE.match(word)
    if article:
        stem = word[article.end() :]
        some = _ARTICLES[:-1] if first else _ARTICLES
        return list(dict.fromkeys(prefix + form for form in _stem(stem) for prefix in some))
    if word.lower() in {"bin", "ben", "ibn"}:
        return [word] if word == "bin" else [word, "bin"]
    return _stem(word)


def _stem(word: str) -> list[str]:
    found = {word: None}
    for some in _SETS:
        if word in some:
            found |= dict.fromkeys(sorted(some))
    if len(found) == 1:
        for old, new in _LETTERS:
            if old in word.lower():
                found[regex.sub(old, new, word, flags=regex.IGNORECASE).capitalize()] = None
    return list(found)
