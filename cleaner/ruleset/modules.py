"""Finds and imports rule modules: every ``.py`` file of a folder is one.

The folder says whose rules they are: ``languages/<code>/`` a language's, ``publishers/`` (or
any module with a ``SCOPE``) a publisher's, everything else every article's. A rule's id is
the file's path within the folder and the name that the module gave it:
``languages/en/links/read_more``.
"""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import Any, Final

import cleaner
from cleaner.declared import House, Layout, MarkupRule, NameTable, Off, Rule, Scope, Test, UseNames, Vocabulary
from cleaner.errors import RuleError, RuleProblem

_LANGUAGES: Final = "languages"
_PUBLISHERS: Final = "publishers"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a list of rule folders declares. ``hash`` names the content of all their files,
    ``hash_before`` that of all folders but the last.

    :ivar markup: the rules on markup, those of layouts, too; ``layouts`` hold them no more.
    """

    rules: tuple[Rule, ...] = ()
    markup: tuple[MarkupRule, ...] = ()
    layouts: tuple[Layout, ...] = ()
    offs: tuple[tuple[str, Off], ...] = ()  # publisher, rule switched off
    scopes: tuple[Scope, ...] = ()
    vocabularies: dict[str, frozenset[str]] = field(default_factory=dict)
    tables: tuple[NameTable, ...] = ()
    houses: tuple[House, ...] = ()
    choices: tuple[tuple[str, UseNames], ...] = ()  # publisher, name tables that it uses
    hash: str = ""
    hash_before: str = ""

    @property
    def everything(self) -> tuple[Rule | MarkupRule, ...]:
        """All rules, on text and on markup."""
        return (*self.rules, *self.markup)


def builtin_folder() -> Path:
    """The rules that come with the package: inside it when installed, beside it in a checkout."""
    package = Path(cleaner.__file__).resolve().parent
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def is_builtin(path: Path) -> bool:
    """Whether a rule file comes with the package."""
    return path.is_relative_to(builtin_folder())


@dataclass(slots=True)
class _Gathered:
    """What the modules of a run have declared so far, with whole ids."""

    rules: list[Rule] = field(default_factory=list)
    markup: list[MarkupRule] = field(default_factory=list)
    layouts: list[Layout] = field(default_factory=list)
    offs: list[tuple[str, Off]] = field(default_factory=list)
    scopes: list[Scope] = field(default_factory=list)
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    tables: list[NameTable] = field(default_factory=list)
    choices: list[tuple[str, UseNames]] = field(default_factory=list)
    houses: list[House] = field(default_factory=list)
    problems: list[RuleProblem] = field(default_factory=list)

    def add(self, item: object, stem: str, scope: Scope | None, path: Path) -> None:
        """One declaration of a module, whose scope is that of its publisher, if it has one."""
        publisher = scope.name if scope else ""
        language = _folder_language(stem)
        match item:
            case Rule():
                own = item.language or language
                self.rules.append(replace(item, id=f"{stem}/{item.id}", publisher=publisher, language=own))
            case NameTable():
                own = item.language or language or (scope.language if scope else "")
                self.tables.append(replace(item, id=f"{stem}/{item.id}", publisher=publisher, language=own))
            case House():
                self.houses.append(replace(item, id=f"{stem}/{item.name}"))
            case MarkupRule():
                self.markup.append(replace(item, id=f"{stem}/{item.id}", publisher=publisher))
            case Layout() if publisher:
                self.layouts.append(replace(item, rules=(), publisher=publisher))
                self.markup += (
                    replace(rule, id=f"{stem}/{item.name}/{rule.id}", publisher=publisher, layout=item.name)
                    for rule in item.rules
                )
            case Off() if publisher:
                self.offs.append((publisher, item))
            case UseNames() if publisher:
                self.choices.append((publisher, item))
            case Vocabulary() if item.name not in self.words:
                self.words[item.name] = item.words
            case Vocabulary():
                self.problems.append(_vocabulary_twice(item))
            case _:
                self.problems.append(_stranger(path, item))


def load_modules(folders: Sequence[Path]) -> Loaded:
    """Import all rule modules of the folders, in a fixed order.

    :raises RuleError: with every module that cannot be imported or declares something else.
    """
    found = _Gathered()
    digest = hashlib.sha256()
    before = ""
    for folder in folders:
        before = digest.hexdigest()[:16] if folder is not folders[0] else ""
        if not folder.is_dir():
            found.problems.append(RuleProblem(str(folder), 0, "", "there is no such folder of rules"))
            continue
        files = list(_files(folder))
        if not files:
            found.problems.append(RuleProblem(str(folder), 0, "", "the folder holds no rule modules: no .py files"))
        for path, stem in files:
            digest.update(stem.encode() + b"\0" + path.read_bytes() + b"\0")
            try:
                module = _import(path)
                declared = _declared(module)
            except (Exception, SystemExit) as error:  # noqa: BLE001 - a rule file is code: whatever it raises is its author's to see
                found.problems.append(_import_problem(path, error))
                continue
            scope = getattr(module, "SCOPE", None)
            if says := _misplaced(stem, scope):
                found.problems.append(RuleProblem(str(path), 1, "", says))
                continue
            own_scope = scope if isinstance(scope, Scope) else None
            if own_scope:
                found.scopes.append(own_scope)
            for item in declared:
                found.add(item, stem, own_scope, path)
    if found.problems:
        raise RuleError(found.problems)
    return Loaded(
        rules=tuple(found.rules), markup=tuple(found.markup), layouts=tuple(found.layouts), offs=tuple(found.offs),
        scopes=tuple(found.scopes), vocabularies=found.words, tables=tuple(found.tables), houses=tuple(found.houses),
        choices=tuple(found.choices), hash=digest.hexdigest()[:16], hash_before=before,
    )  # fmt: skip


def tests_of(path: Path) -> Mapping[tuple[int, str], Test]:
    """The functions that the rules on markup of a module take, by their rules' lines and own ids."""
    rules: Iterable[object] = _import(path).RULES
    flat = (one for item in rules for one in (item.rules if isinstance(item, Layout) else (item,)))
    return {(rule.line, rule.id): rule.test for rule in flat if isinstance(rule, MarkupRule) and rule.test}


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(folder.rglob("*.py")):
        if not path.name.startswith("_"):
            yield path, path.relative_to(folder).with_suffix("").as_posix()


def _declared(module: Any) -> list[object]:
    if not isinstance(module.RULES, Iterable):
        raise TypeError(f"RULES is one {type(module.RULES).__name__}; put [ and ] around it")
    return list(module.RULES)


def _folder_language(stem: str) -> str:
    parts = stem.split("/")
    return parts[parts.index(_LANGUAGES) + 1] if _LANGUAGES in parts[:-2] else ""


def _misplaced(stem: str, scope: object) -> str:
    """Why a module's rules would be everybody's, against what its place or its scope says; or ""."""
    folder = stem.split("/")[-2:-1]
    if scope is not None and not isinstance(scope, Scope):
        return "SCOPE is not what publisher(...) returns; is there a comma behind it?"
    if scope is None and folder == [_PUBLISHERS]:
        return f"a module in {_PUBLISHERS}/ needs a SCOPE = publisher(...)"
    if scope is None and folder == [_LANGUAGES]:
        return f"a module of a language belongs into a folder of that language: {stem}/NAME.py"
    return ""


class _FromSource(SourceFileLoader):
    """Compiles a module each time. Python knows kept bytecode by the second in which a file was changed and
    by its size, and two edits of a rule that is being written may share both."""

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        code: CodeType = self.source_to_code(self.get_data(path), path)
        return code


def _import(path: Path) -> Any:
    """The module of a file, under a name of its own: it never lands in ``sys.modules``."""
    name = f"cleaner_rules.{path.stem}"
    # of the built-in ones the bytecode saves a third of the start
    spec = spec_from_file_location(name, path, loader=None if is_builtin(path) else _FromSource(name, str(path)))
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is not a Python file")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _import_problem(path: Path, error: BaseException) -> RuleProblem:
    if isinstance(error, SyntaxError):
        return RuleProblem(str(path), error.lineno or 0, "", f"not valid Python: {error.msg}")
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == str(path)]
    line = (frames[-1].lineno or 1) if frames else 1
    if isinstance(error, AttributeError) and "RULES" in str(error):
        return RuleProblem(str(path), 1, "", "has no RULES: a rule module exports a list of that name")
    return RuleProblem(str(path), line, "", f"{type(error).__name__}: {error}")


def _vocabulary_twice(item: Vocabulary) -> RuleProblem:
    return RuleProblem(item.file, item.line, "", f"another module has a vocabulary called {item.name!r} already")


def _stranger(path: Path, item: object) -> RuleProblem:
    if isinstance(item, UseNames):
        return RuleProblem(item.file, item.line, "", "use_names() needs a SCOPE = publisher(...) in the same module")
    if isinstance(item, Off | Layout):
        name = "off" if isinstance(item, Off) else "layout"
        return RuleProblem(item.file, item.line, "", f"{name}() needs a SCOPE = publisher(...) in the same module")
    return RuleProblem(str(path), 1, "", f"RULES holds {item!r:.60}; only what cleaner.rule makes belongs there")
