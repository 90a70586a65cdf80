"""연합뉴스 (yna.co.kr): place and reporter before the first sentence, mail and tip lines, the time of sending."""

from cleaner.rule import drop, label, publisher, tail, trim

SCOPE = publisher(
    "yonhap",
    title="연합뉴스",
    hosts=["yna.co.kr", "yonhapnews.co.kr"],
    language="ko",
    signs=[
        "제보는 카카오톡 okjebo",
        "=연합뉴스)",
        "@yna.co.kr",
        "저작권자(c) 연합뉴스",
    ],
)

RULES = [
    trim(
        "place_and_reporter",
        reason="meta.dateline",
        pattern=(
            r"^\([\p{Hangul}·]{2,12}=연합뉴스\) ?(?:[\p{Hangul}]{2,5}(?: [\p{Hangul}]{2,5}){0,3} "
            r"(?:기자|특파원|통신원|인턴기자|논설위원|선임기자)(?:[,·]? ?)){0,2} ?= ?"
        ),
        fires={
            "(부산=연합뉴스) 김예시 기자 = 항구의 오래된 다리가 화요일에 다시 열렸다고 시청이 밝혔다.": (
                "항구의 오래된 다리가 화요일에 다시 열렸다고 시청이 밝혔다."
            ),
            "(도쿄=연합뉴스) 이보기 특파원 = 어부들은 새 다리가 완공될 때까지 배로 강을 건넌다고 말했다.": (
                "어부들은 새 다리가 완공될 때까지 배로 강을 건넌다고 말했다."
            ),
        },
        stays=["김예시 기자는 부산에서 연합뉴스 기자로 일한 뒤 항구에 관한 책을 썼다."],
    ),
    drop(
        "reporter_mail",
        reason="meta.contact",
        pattern=r"^(?:[\p{Hangul}]{2,5} (?:기자|특파원) ?)?[\w.-]{2,30}@yna\.co\.kr$",
        max_words=5,
        fires=["example@yna.co.kr", "김예시 기자 example@yna.co.kr"],
        stays=["시민들은 jebo@yna.co.kr 주소로 사진 백 장을 보냈다고 말했다."],
    ),
    drop(
        "tips_line",
        reason="meta.feedback",
        pattern=r"^\W{0,3}제보는 카카오톡 okjebo\b|^연합뉴스 (?:기사문의|제보|앱 지금)\b",
        where=tail(8),
        max_words=14,
        fires=["제보는 카카오톡 okjebo", "▶제보는 카카오톡 okjebo", "연합뉴스 앱 지금 바로 다운받기~"],
        stays=["연합뉴스 제보자는 법정에서 이름을 밝히지 않았다."],
    ),
    label(
        "time_of_sending",
        part="date",
        pattern=(
            r"\d{4}[/-]\d{1,2}[/-]\d{1,2} \d{1,2}:\d{2} 송고(?:\s*\d{4}년\d{1,2}월\d{1,2}일 \d{1,2}시\d{1,2}분 송고)?|"
            r"송고(?:시간|일시)? ?:? ?\d{4}[/-]\d{1,2}[/-]\d{1,2} \d{1,2}:\d{2}"
        ),
        whole=True,
        where=tail(6),
        max_words=8,
        fires=["2031/05/12 10:12 송고", "송고시간 2031-05-12 10:12"],
        stays=["송고 시간은 아무도 몰랐다", "2031년 송고"],
    ),
    drop(
        "no_training_line",
        reason="legal.copyright",
        pattern=r"저작권자\(c\) ?연합뉴스|무단 전재-재배포, ai 학습 및 활용 금지",
        where=tail(6),
        max_words=14,
        fires=[
            "<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>",
            "무단 전재-재배포, AI 학습 및 활용 금지",
        ],
        stays=["법원은 기사를 AI 학습에 쓴 회사에 배상을 명령했다."],
    ),
]
