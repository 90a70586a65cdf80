"""Sets names to house spelling, and asks where one is spelt unevenly or a title does not fit."""
