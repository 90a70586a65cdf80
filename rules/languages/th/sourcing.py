"""Thai corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=120,
        pattern=r"^\W{0,3}(?:แก้ไข|แก้ไขข้อมูล|แก้คำผิด|ขออภัยในความผิดพลาด|หมายเหตุกองบรรณาธิการ|หมายเหตุบรรณาธิการ) ?: ?\S",
        fires=["แก้ไข: ข้อความก่อนหน้านี้ระบุชื่อสะพานผิด"],
        stays=["แก้ไขกฎหมายฉบับนี้ใช้เวลาสองปี"],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=40,
        pattern=r"^\W{0,3}(?:บทสรุป(?:นี้)?|สรุป(?:เนื้อหา)?(?:นี้)?|บทแปล(?:นี้)?) ?(?:จัดทำ|สร้าง|เขียน|แปล)?(?:ขึ้น)?(?:โดย|ด้วย|จาก) ?(?:AI\b|ปัญญาประดิษฐ์|เอไอ)[^\"]{0,30}$",
        fires=["สรุปโดย AI", "บทสรุปนี้จัดทำโดยปัญญาประดิษฐ์"],
        stays=["ภาพที่ใช้ในคดีสร้างโดยปัญญาประดิษฐ์ ศาลระบุ"],
    ),
]
