"""Why a block goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from cleaner.reasons import family
from cleaner.result import Part


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a block goes: rule and reason, the part it turned out to be, other rules that agree."""

    rule: str
    reason: str
    part: Part = "body"
    also: tuple[str, ...] = ()


#: By block, why it goes.
Verdicts: TypeAlias = Mapping[int, Verdict]


def is_furniture(verdict: Verdict) -> bool:
    """Whether a verdict is evidence of page furniture: pictures and advertisements stand
    inside articles too, and what structure alone took proves nothing."""
    return family(verdict.reason) not in {"media", "ad"} and not verdict.rule.startswith("structure/")
