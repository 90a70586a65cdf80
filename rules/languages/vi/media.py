"""Vietnamese captions, credits, player lines, marks of advertisements."""

from cleaner.rule import drop, label

OPEN = r"[\s\[(*>•-]*+"
CLOSE = r"[\s.:!>\])]*"

RULES = [
    label(
        "caption_photo_colon",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,300}[\s.(\[|/-](?-i:Ảnh|ẢNH|Nguồn ảnh|Hình ảnh|Ảnh minh họa|Ảnh tư liệu|Ảnh chụp màn hình"
        r"|Đồ họa|Video|Clip)(?: ?[:-] ?[^\n\"]{2,60})[)\].]?$"
        r"|^[^\n]{6,300}[(\[](?:ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|ảnh chụp màn hình|ảnh cắt từ clip"
        r"|ảnh nhân vật cung cấp|ảnh: [^()]{2,50})[)\].]{1,2}$"
        r"|^[^\n\"]{6,300}[.!?] ?(?-i:Ảnh) (?:minh họa|minh hoạ|tư liệu|chụp màn hình|cắt từ clip|internet|nhân vật cung cấp)\.?$",
        fires=[
            "Bến phà cũ sau khi tu sửa. Ảnh: Minh Lâm",
            "Học sinh nhận sách mới (Ảnh: Bến Sông)",
            "Một góc chợ quê (ảnh minh họa)",
            "Tàu vào cảng. Ảnh tư liệu",
        ],
        stays=[
            "Ông giữ lại nhiều ảnh: ảnh cưới, ảnh làng, ảnh mẹ già.",
            "Triển lãm trưng bày 200 bức ảnh.",
            "Ông cho xem một bức ảnh tư liệu.",
        ],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^"
        + OPEN
        + r"(?:ảnh|nguồn ảnh|nguồn hình ảnh|hình ảnh|ảnh minh họa|ảnh và video|bài và ảnh|đồ họa|nguồn video|video)"
        r"(?: ?: ?|, )[^\n\"]{2,60}$|^"
        + OPEN
        + r"(?:ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|ảnh chụp màn hình|ảnh nhân vật cung cấp)"
        + CLOSE
        + r"$",
        fires=["Ảnh: Minh Lâm", "Nguồn hình ảnh, Getty Images", "(Ảnh minh họa)"],
        stays=["Ảnh của ông treo kín bốn bức tường.", "Hình ảnh người mẹ trở đi trở lại trong thơ ông."],
    ),
    label(
        "caption_labelled",
        part="caption",
        max_words=80,
        pattern=r"^(?:chụp lại hình ảnh|chú thích ảnh|chú thích hình ảnh|mô tả ảnh)[,:] ?\S",
        fires=["Chụp lại hình ảnh, Người dân nhận chăn ở nơi trú ẩn", "Chú thích ảnh: Cầu mới bắc qua sông"],
        stays=["Chú thích ảnh ghi ngày bằng bút chì.", "Mô tả ảnh cho người khiếm thị là việc chị yêu thích."],
    ),
    drop(
        "player_or_ad",
        reason="media.player",
        whole=True,
        max_words=10,
        pattern=OPEN + r"(?:nghe (?:đọc bài|bài viết|podcast này|bản tin)|phát video|xem video|bấm để xem|trình duyệt "
        r"(?:của bạn )?không hỗ trợ[^.]{0,30}|đang tải(?: video)?|tắt tiếng|toàn màn hình|(?:giọng|nghe) (?:nam"
        r"|nữ)(?: miền (?:bắc|nam))?)(?:\.{3}|…)?" + CLOSE,
        fires=["Nghe đọc bài", "Đang tải...", "Trình duyệt của bạn không hỗ trợ video"],
        stays=["Xem video trước khi ngủ có hại cho trẻ", "Nghe bài giảng qua đài"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=6,
        pattern=OPEN + r"(?:quảng cáo|\[quảng cáo\]|tin tài trợ|nội dung tài trợ|bài viết tài trợ|tắt quảng cáo"
        r"|bỏ qua quảng cáo)" + CLOSE,
        fires=["QUẢNG CÁO", "Nội dung tài trợ"],
        stays=["Quảng cáo số lên ngôi", "Tắt quảng cáo, mở sách"],
    ),
]
