"""Finds the reading of a block's marks that costs least when all are read together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from cleaner.typography.marks import Family, Mark, Side
from cleaner.typography.roles import LEAVING, NEVER, Costs, Reader, Role


class Reading(NamedTuple):
    """What a mark is: its role and, for a quotation mark, its partner's place in the list of marks
    and how many quotations it stands in. ``partner`` is -1 where there is none."""

    mark: Mark
    role: Role
    partner: int = -1
    parent: int = -1


class Read(NamedTuple):
    """The readings of a block's marks, in order.

    :ivar plain: each of them can be told alone.
    :ivar apostrophes: places of those between two letters.
    :ivar tidy: quotations of a block that is set as the house sets it, and was not read.
    """

    readings: Sequence[Reading]
    plain: bool = True
    apostrophes: Sequence[int] = ()
    tidy: int = 0


#: A block without any mark.
UNMARKED: Final = Read(())


class _Step(NamedTuple):
    """A mark's role; whether it opens in place of one that was never closed; whether all that was
    open before it had ended."""

    role: Role
    reopened: bool = False
    fresh: bool = False


class Around(NamedTuple):
    """What is known of a block beside its marks.

    :ivar running: families of the marks with which the next block begins: what is open here and
        opens again there runs on.
    :ivar carried: families that the block before left open.
    :ivar lines: where the lines of a stanza begin, but for the first.
    """

    running: frozenset[Family] = frozenset()
    carried: frozenset[Family] = frozenset()
    lines: Sequence[int] = ()


# A state is the string of what is open, a character for each: its family, form, and whether it
# opened where speech does.
_UNCLOSED: Final = (2.5, 3.5)  # of a double, of a single mark
_RUNS_ON: Final = 0.2
_RUNS_ON_FROM_WITHIN: Final = 1.5  # where no speech begins
_STRAY: Final = 3.0  # a closing mark of nothing
_CARRIED: Final = 0.3
_STILL_OPEN: Final = 1.0  # at the end of a block that goes on with what the one before left open
_ENDS_BARE: Final = 1.5  # speech that runs on in the next block ends with no punctuation here
_NESTED_SAME: Final = 1.0
_REOPENED: Final = 2.0  # an opening mark that stands for a forgotten closing one before it
_OTHER_FORM: Final = 0.2  # a pair of straight and typographic, or of other mixed forms
_DEEPEST: Final = 4
_FEW: Final = 8  # states that are not worth a look at which of them are hopeless
_HOPELESS: Final = 16.0  # more than with nothing open: four marks that are left as they are cost less
_MANY: Final = 10_000  # states that are remembered
_FORMS: Final = {mark: form for form, marks in enumerate((('"', "'"), "“”„‟‘’‚‛", "«»‹›")) for mark in marks}
_OTHER: Final = len(set(_FORMS.values()))

_OVER_LINES: Final = 0.5
_ENDED: Final = -1  # in a path: the end of all that was open

_Path = tuple["_Path", int, bool] | None
_States = dict[str, tuple[float, _Path]]


def _symbol(mark: Mark) -> str:
    speech = mark.left is Side.EDGE or mark.left is Side.CLOSING or mark.before in ":,—–"
    return chr(ord("a") + mark.family * 8 + _FORMS.get(mark.text, _OTHER) * 2 + speech)


_FAMILY: Final = {chr(ord("a") + n): Family(n // 8) for n in range(16)}
_FORM: Final = {chr(ord("a") + n): n % 8 // 2 for n in range(16)}
_SPEECH: Final = {chr(ord("a") + n): bool(n % 2) for n in range(16)}


def read_marks(text: str, marks: Sequence[Mark], reader: Reader, around: Around) -> tuple[list[Reading], bool]:
    """The readings of a block's marks, in order, and whether each of them could be told alone."""
    if not marks:
        return [], True
    habits = reader.habits(text, marks, runs_on=Family.SINGLE in around.running or Family.SINGLE in around.carried)
    costs = [reader.costs(text, mark, habits) for mark in marks]
    plain = _plain_reading(marks, costs, around)
    return _paired(marks, plain or _cheapest(marks, costs, around)), plain is not None


def _plain_reading(marks: Sequence[Mark], costs: Sequence[Costs], around: Around) -> list[_Step] | None:
    """The reading that costs nothing, where every mark can be told alone; else None."""
    stack: list[Family] = []
    roles: list[_Step] = []
    for mark, (opening, closing, apostrophe, prime) in zip(marks, costs, strict=True):
        family = mark.family
        top = stack[-1] if stack else None
        if closing == 0 and top is family and apostrophe > 0 and prime > 0 and opening > 0:
            if apostrophe < NEVER and family in around.running:
                return None  # a genitive in what runs on?
            stack.pop()
            roles.append(_Step(Role.CLOSE))
        elif opening == 0 and family not in stack and apostrophe > 0 and closing > 0:
            stack.append(family)
            roles.append(_Step(Role.OPEN))
        elif (apostrophe == 0 and opening > 0 and closing > 0) or (
            apostrophe < NEVER and opening >= 3 and Family.SINGLE not in stack and mark.left is Side.WORD and prime > 0
        ):
            roles.append(_Step(Role.APOSTROPHE))
        else:
            return None
    return roles if not stack or (stack == [Family.DOUBLE] and Family.DOUBLE in around.running) else None


def _cheapest(marks: Sequence[Mark], costs: Sequence[Costs], around: Around) -> list[_Step]:
    states: _States = {"": (0.0, None)}
    lines = [*around.lines, marks[-1].end]
    line = 0
    for mark, prices in zip(marks, costs, strict=True):
        begins = False
        while lines[line] <= mark.start:
            begins = lines[line] == mark.start
            line += 1
            states = _promising(_break_line(states, mark.family if begins else None))
        states = _promising(_step(states, mark, prices, around, begins_line=begins))
    best = min(states.items(), key=lambda item: item[1][0] + _unclosed(item[0], around))
    path = best[1][1]
    steps: list[_Step] = []
    while path is not None:
        path, role, reopened = path
        if role == _ENDED:
            steps[-1] = _Step(steps[-1].role, steps[-1].reopened, True)
        else:
            steps.append(_Step(Role(role), reopened))
    return steps[::-1]


def _promising(states: _States) -> _States:
    """The states without those that what is open in them cannot make up for."""
    if len(states) <= _FEW:
        return states
    most = states[""][0] + _HOPELESS
    return {state: reached for state, reached in states.items() if reached[0] <= most}


def _break_line(states: _States, begins: Family | None) -> _States:
    """Between the lines of a stanza a quotation may go on, or was never closed."""
    after: _States = {}
    for state, (cost, path) in states.items():
        known = after.get(state)
        going_on = cost + _OVER_LINES * len(state)
        if known is None or going_on < known[0]:
            after[state] = going_on, path
        if state:
            ended = cost + _ending(state, begins)
            known = after.get("")
            if known is None or ended < known[0]:
                after[""] = ended, (path, _ENDED, False)
    return after


@lru_cache(maxsize=_MANY)
def _ending(state: str, begins: Family | None) -> float:
    """What it costs that all that is open ends with the line."""
    return sum(_RUNS_ON if _FAMILY[symbol] is begins else _UNCLOSED[_FAMILY[symbol]] for symbol in state)


def _step(states: _States, mark: Mark, costs: Costs, around: Around, *, begins_line: bool) -> _States:
    prices = (*costs, LEAVING)
    symbol = _symbol(mark)
    carried = mark.family in around.carried
    bare = mark.left is Side.WORD and mark.family in around.running
    after: _States = {}
    for state, (cost, path) in states.items():
        for role, target, added, forgotten, reopened in _moves(state, symbol, begins_line, carried, bare):
            price = prices[role]
            if price < NEVER:
                total = cost + price + added + forgotten
                known = after.get(target)
                if known is None or total < known[0]:
                    after[target] = total, (path, role, reopened)
    return after


class _Move(NamedTuple):
    """What a mark may be in a state: what is open then, and what that costs beside the mark's own price."""

    role: Role
    target: str
    added: float = 0.0
    forgotten: float = 0.0
    reopened: bool = False


@lru_cache(maxsize=_MANY)
def _moves(state: str, symbol: str, begins_line: bool, carried: bool, bare: bool) -> tuple[_Move, ...]:
    """All that a mark may be.

    :param carried: whether the block before left a quotation in such marks open.
    :param bare: whether it stands after a word, and the next block begins with such a mark.
    """
    family, form = _FAMILY[symbol], _FORM[symbol]
    moves: list[_Move] = []
    here = next((n for n in range(len(state) - 1, -1, -1) if _FAMILY[state[n]] is family), -1)
    forgotten = sum(_UNCLOSED[_FAMILY[s]] for s in state[here + 1 :])
    if len(state) < _DEEPEST:
        if here < 0:
            moves.append(_Move(Role.OPEN, state + symbol))
        else:
            alike = here == len(state) - 1 and _FORM[state[here]] == form
            moves.append(_Move(Role.OPEN, state + symbol, _NESTED_SAME if alike else 0.0))
            again = _RUNS_ON if begins_line else _REOPENED
            moves.append(_Move(Role.OPEN, state[:here] + symbol, again, forgotten, reopened=True))
    if here < 0:
        moves.append(_Move(Role.CLOSE, state, _CARRIED if carried else _STRAY))
    else:
        price = 0.0 if _FORM[state[here]] == form else _OTHER_FORM
        price += _ENDS_BARE if bare and _SPEECH[state[here]] else 0.0
        moves.append(_Move(Role.CLOSE, state[:here], forgotten, price))
    return *moves, _Move(Role.APOSTROPHE, state), _Move(Role.PRIME, state), _Move(Role.LEFT, state)


def _unclosed(state: str, around: Around) -> float:
    total = 0.0
    for symbol in state:
        family = _FAMILY[symbol]
        if family in around.running:
            total += _RUNS_ON if _SPEECH[symbol] else _RUNS_ON_FROM_WITHIN
        elif family in around.carried and _SPEECH[symbol]:
            total += _STILL_OPEN
        else:
            total += _UNCLOSED[family]
    return total


def _paired(marks: Sequence[Mark], steps: Sequence[_Step]) -> list[Reading]:
    partners, parents = [-1] * len(marks), [-1] * len(marks)
    open_now: list[int] = []
    for n, (mark, (role, reopened, fresh)) in enumerate(zip(marks, steps, strict=True)):
        if fresh:
            open_now.clear()
        if role is Role.OPEN:
            if reopened:
                while open_now and marks[open_now.pop()].family is not mark.family:
                    pass
            parents[n] = open_now[-1] if open_now else -1
            open_now.append(n)
        elif role is Role.CLOSE:
            parents[n] = open_now[-1] if open_now else -1
            for k in range(len(open_now) - 1, -1, -1):
                partner = open_now[k]
                if marks[partner].family is mark.family:
                    del open_now[k:]
                    partners[partner], partners[n], parents[n] = n, partner, parents[partner]
                    break
    return [
        Reading(mark, step.role, partner, parent)
        for mark, step, partner, parent in zip(marks, steps, partners, parents, strict=True)
    ]
