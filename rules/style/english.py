"""House styles of English papers."""

from cleaner.rule import house

RULES = [
    house(
        "en-US",
        language="en",
        tags=["en", "en-CA", "en-AU", "en-NZ", "en-IE", "en-IN", "en-ZA"],
        quotes="“”‘’",
        spaced_hyphen="–",
        no_break=False,
        fires={
            "\"'Tis the dogs' home,\" she said, \"not 'home'.\"": "“’Tis the dogs’ home,” she said, “not ‘home’.”",
            "He is 6'2\" and waited ... -- long - in 2019-2023 .": "He is 6′2″ and waited … — long – in 2019–2023.",
        },
        stays=["- a list's item\n- phone 555-0134, COVID-19, 2024-11-23, it's ‘so’".replace("'", "’")],
        note="Dashes that are dashes stay as the writer set them: papers differ, and spaced or not is no mistake.",
    ),
    house(
        "en-GB",
        base="en-US",
        quotes="‘’“”",
        fires={"\"I said 'no',\" he said.": "‘I said “no”,’ he said."},
        stays=["‘It’s the Joneses’ “house”,’ she said."],
        note="New Hart's Rules, and most British book publishers.",
    ),
    house(
        "en-GB-double",
        base="en-US",
        fires={"\"I said 'no',\" he said.": "“I said ‘no’,” he said."},
        stays=["“It’s the Joneses’ ‘house’,” she said."],
        note="British newspapers: the Guardian, the Times, the Telegraph; the BBC.",
    ),
]
