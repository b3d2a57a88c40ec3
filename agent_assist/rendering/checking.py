"""Reads a template's syntax tree: what it uses, what is wrong with it, which words are said.

Only what is named here is let through, so that a template is a text with values and conditions,
never a program.
"""

from __future__ import annotations

import math

from jinja2 import nodes

from agent_assist.rendering.filters import FILTERS, RESERVED, Helper
from agent_assist.rendering.formats import GREETINGS, PLURAL_FORMS
from agent_assist.rendering.positions import Positions
from agent_assist.rendering.result import (
    FilterUse,
    NameCase,
    RoleUse,
    TemplateProblem,
    VariableUse,
)
from agent_assist.rendering.tree import (
    GROUPS,
    NOTHING,
    TESTS,
    Known,
    guards,
    is_covered,
    path_of,
    too_deep,
)

BOUNDED = "the bounded list"
"""Name of the inner filter around what a loop runs over; the spaces keep it from templates."""
MAX_BRANCHES = 50

_HELPERS = {(helper.kind, helper.name): helper for helper in FILTERS}
# Its own variables of the moment are always known, and are no facts.
_ALWAYS_KNOWN = RESERVED - GROUPS
_NEEDS_A_NAME = frozenset({"address", "formal_name"})


_REFUSED_CODES = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.Macro: "macro",
    nodes.CallBlock: "macro",
    nodes.FilterBlock: "filter-block",
    nodes.AssignBlock: "set-block",
    nodes.With: "with",
    nodes.Getitem: "brackets",
    nodes.Slice: "brackets",
    nodes.Dict: "braces",
    nodes.Pow: "power",
}
_REFUSED = {
    nodes.Include: ("A template cannot include another one.", "Write the text here."),
    nodes.Import: ("A template cannot import another one.", "Write the text here."),
    nodes.FromImport: ("A template cannot import another one.", "Write the text here."),
    nodes.Extends: ("A template cannot extend another one.", "Write the text here."),
    nodes.Block: ("A template has no blocks.", "Write the text without {% block %}."),
    nodes.Macro: ("A template has no macros.", "Write the text out."),
    nodes.CallBlock: ("A template has no macros.", "Write the text out."),
    nodes.FilterBlock: ("{% filter %} is not used here.", "Use {{ … | … }}."),
    nodes.AssignBlock: ("{% set %} keeps one value.", "Write {% set x = … %}."),
    nodes.With: ("{% with %} is not used here.", "Write {% set x = … %}."),
    nodes.Getitem: ("Square brackets after a name do not work.", "Use a dot."),
    nodes.Slice: ("Square brackets after a name do not work.", "Use a dot."),
    nodes.Dict: ("Braces inside {{ … }} do not work.", "Name one value only."),
    nodes.Pow: ("“**” is not used here.", "Write the number itself."),
}
_NOT_USED = ("This is not used in a template.", "Write it in words.")


class Checker:
    """One walk through one template's tree."""

    def __init__(self, positions: Positions, language: str | None = None) -> None:
        self._positions = positions
        self._language = language
        self._local: set[str] = set()
        self.variables: list[VariableUse] = []
        self.filters: list[FilterUse] = []
        self.name_cases: list[NameCase] = []
        self.roles: list[RoleUse] = []
        self.problems: list[TemplateProblem] = []
        self.said: list[nodes.Const | nodes.TemplateData] = []
        self._read: set[str] = set()

    @property
    def read(self) -> frozenset[str]:
        """Names that the template looks up, groups and variables of the moment included."""
        return frozenset(self._read)

    def check(self, template: nodes.Template) -> None:
        """Walk the whole template and fill the lists."""
        deep = too_deep(template)
        if deep is not None:
            self._problem(
                "too-nested",
                "This template is nested too deeply.",
                "Split it into simpler texts.",
                deep,
            )
            return
        for loop in template.find_all(nodes.For):
            self._local |= {name.name for name in loop.find_all(nodes.Name) if name.ctx == "store"}
        for assign in template.find_all(nodes.Assign):
            if isinstance(assign.target, nodes.Name):
                self._local.add(assign.target.name)
        self._statements(template.body, NOTHING)

    # --- statements ---------------------------------------------------------------------------

    def _statements(self, body: list[nodes.Node], known: Known) -> None:
        for statement in body:
            self._statement(statement, known)

    def _statement(self, statement: nodes.Node, known: Known) -> None:
        match statement:
            case nodes.Output():
                for shown in statement.nodes:
                    self._expression(shown, known, said=True)
            case nodes.If():
                self._condition(statement, known)
            case nodes.For():
                self._loop(statement, known)
            case nodes.Assign() if isinstance(statement.target, nodes.Name):
                self._new_name(statement.target)
                self._expression(statement.node, known, said=True)
            case _:
                self._refuse(statement)

    def _condition(self, statement: nodes.If, known: Known) -> None:
        if len(statement.elif_) > MAX_BRANCHES:
            self._problem(
                "too-many-branches",
                f"More than {MAX_BRANCHES} {{% elif %}}.",
                "Make separate wordings.",
                statement,
            )
        for branch in (statement, *statement.elif_):
            self._expression(branch.test, known, said=False)
            if_true, if_false = guards(branch.test)
            self._statements(branch.body, known | if_true)
            known |= if_false
        self._statements(statement.else_, known)

    def _loop(self, statement: nodes.For, known: Known) -> None:
        if statement.recursive or not isinstance(statement.target, nodes.Name):
            self._problem(
                "loop",
                "This kind of loop is not used here.",
                "Write {% for item in […] %}.",
                statement,
            )
            return
        self._new_name(statement.target)
        self._list_or_value(statement.iter, known, said=True)
        if statement.test is not None:
            self._expression(statement.test, known, said=False)
        self._statements(statement.body, known)
        self._statements(statement.else_, known)
        statement.iter = nodes.Filter(
            statement.iter, BOUNDED, [], [], None, None, lineno=statement.lineno
        )

    def _new_name(self, target: nodes.Name) -> None:
        if target.name in RESERVED:
            self._problem(
                "reserved-name",
                f"“{target.name}” has a meaning of its own here.",
                "Use another name.",
                target,
            )

    # --- expressions --------------------------------------------------------------------------

    def _expression(self, node: nodes.Node, known: Known, *, said: bool) -> None:
        """Walk an expression; ``said`` tells whether its words end up in the text."""
        match node:
            case nodes.TemplateData():
                self.said.append(node)
            case nodes.Const():
                self._constant(node, said=said)
            case nodes.Name() | nodes.Getattr():
                self._variable(node, known)
            case nodes.Filter():
                self._filter(node, known, said=said)
            case nodes.Test():
                self._test(node, known)
            case nodes.Call():
                self._function(node, known)
            case nodes.CondExpr():
                self._either(node, known, said=said)
            case nodes.And():
                self._expression(node.left, known, said=said)
                self._expression(node.right, known | guards(node.left)[0], said=said)
            case nodes.Or():
                self._expression(node.left, known, said=said)
                self._expression(node.right, known | guards(node.left)[1], said=said)
            case nodes.Compare():
                self._list_or_value(node.expr, known, said=False)
                for operand in node.ops:
                    self._list_or_value(operand.expr, known, said=False)
            case nodes.Concat():
                for part in node.nodes:
                    self._expression(part, known, said=said)
            case nodes.Pow():
                self._refuse(node)
            case nodes.BinExpr():
                self._expression(node.left, known, said=False)
                self._expression(node.right, known, said=False)
            case nodes.Not() | nodes.Neg() | nodes.Pos():
                self._expression(node.node, known, said=False)
            case nodes.List() | nodes.Tuple():
                self._problem(
                    "list",
                    "A list cannot stand here.",
                    "Use it in a loop, after “in”, or with | and_list.",
                    node,
                )
            case _:
                self._refuse(node)

    def _constant(self, node: nodes.Const, *, said: bool) -> None:
        if isinstance(node.value, float) and not math.isfinite(node.value):
            self._problem("number", "This number is too large.", "Write a smaller one.", node)
        if said and isinstance(node.value, str):
            self.said.append(node)

    def _either(self, node: nodes.CondExpr, known: Known, *, said: bool) -> None:
        self._expression(node.test, known, said=False)
        if_true, if_false = guards(node.test)
        self._expression(node.expr1, known | if_true, said=said)
        if node.expr2 is None:
            self._problem(
                "no-else",
                "This “… if …” says nothing when it is not so.",
                'Add an else: {{ "…" if … else "" }}.',
                node,
            )
        else:
            self._expression(node.expr2, known | if_false, said=said)

    def _list_or_value(self, node: nodes.Node, known: Known, *, said: bool) -> None:
        if isinstance(node, nodes.List | nodes.Tuple):
            for item in node.items:
                self._expression(item, known, said=said)
        elif isinstance(node, nodes.Call):
            self._function(node, known, in_loop=True)
        else:
            self._expression(node, known, said=said)

    def _variable(self, node: nodes.Name | nodes.Getattr, known: Known) -> None:
        path = path_of(node)
        if path is None:
            self._problem(
                "dot",
                "A dot works after customer, rep, house and loop only.",
                "Write the value's own name.",
                node,
            )
            return
        root = path.partition(".")[0]
        if root == "self" or root.startswith("_"):
            self._problem(
                "name", f"“{root}” cannot be the name of a value.", "Use another name.", node
            )
            return
        if ("function", path) in _HELPERS:
            self._problem("function", f"“{path}” needs brackets.", f"Write {path}(…).", node)
            return
        column = self._positions.column("name", root, node.lineno)
        self._read.add(root)
        if root == "loop" or path in self._local:
            return
        if path not in _ALWAYS_KNOWN:
            use = VariableUse(path, node.lineno, column, is_covered(path, known))
            self.variables.append(use)
        elif path == "greeting" and not is_covered(path, known):
            self._greeting(node, column)

    def _greeting(self, node: nodes.Node, column: int) -> None:
        if self._language is not None and self._language not in GREETINGS:
            self._problem(
                "no-greeting",
                f"The program has no greeting of the hour in “{self._language}”.",
                "Write the greeting out, or make it a house value.",
                node,
                column,
            )

    def _filter(self, node: nodes.Filter, known: Known, *, said: bool) -> None:
        column = self._positions.column("filter", node.name, node.lineno)
        helper = self._helper("filter", node.name, node, column)
        if node.node is None or helper is None:
            return
        self.filters.append(FilterUse(node.name, node.lineno, column))
        value = node.node
        if node.name in _NEEDS_A_NAME and path_of(value) == "customer":
            self._read.add("customer")
            at = self._positions.column("name", "customer", node.lineno)
            optional = is_covered("customer.last_name", known)
            self.variables.append(VariableUse("customer.last_name", node.lineno, at, optional))
        elif node.name == "default":
            path = path_of(value)
            self._expression(value, known | {path} if path else known, said=said)
        elif node.name == "and_list":
            self._list_or_value(value, known, said=said)
        else:
            self._expression(value, known, said=said and node.name != "as_is")
        self._arguments(helper, node.args, node, known)
        self._forms_asked_for(node, value, column)

    def _forms_asked_for(self, node: nodes.Filter, value: nodes.Expr, column: int) -> None:
        asked = node.args[0].value if node.args and isinstance(node.args[0], nodes.Const) else None
        variable = path_of(value) or "value"
        if node.name == "calling":
            self.name_cases.append(NameCase(variable, "calling", node.lineno, column))
        elif node.name == "case" and isinstance(asked, str):
            self.name_cases.append(NameCase(variable, asked, node.lineno, column))
        elif node.name == "role" and isinstance(asked, str):
            self.roles.append(RoleUse(variable, asked, node.lineno, column))
        elif node.name in ("plural", "plural_word") and self._language in PLURAL_FORMS:
            needed = PLURAL_FORMS[self._language]
            if len(node.args) != needed:
                self._problem(
                    "plural-forms",
                    f"“{node.name}” needs {needed} forms in this "
                    f"language, and has {len(node.args)}.",
                    "Give the forms from one on.",
                    node,
                    column,
                )

    def _function(self, node: nodes.Call, known: Known, *, in_loop: bool = False) -> None:
        name = node.node.name if isinstance(node.node, nodes.Name) else ""
        if not name:
            self._problem(
                "call",
                "Only the functions of the list can be called.",
                "Take away the brackets.",
                node,
            )
            return
        column = self._positions.column("name", name, node.lineno)
        helper = self._helper("function", name, node, column)
        if helper is None:
            return
        if name == "range" and not in_loop:
            self._problem(
                "list", "“range” is for loops only.", "Write {% for n in range(3) %}.", node, column
            )
        self.filters.append(FilterUse(name, node.lineno, column))
        if name.startswith("gender_of_"):
            person = name.removeprefix("gender_of_")
            optional = len(node.args) == 3 or is_covered(f"{person}.gender", known)
            self.variables.append(VariableUse(f"{person}.gender", node.lineno, column, optional))
        self._arguments(helper, node.args, node, known)

    def _arguments(
        self,
        helper: Helper,
        given: list[nodes.Expr],
        node: nodes.Filter | nodes.Call,
        known: Known,
    ) -> None:
        for argument in given:
            self._expression(argument, known, said=helper.words)
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            self._problem(
                "arguments",
                f"“{helper.name}” takes plain values in its brackets.",
                f"For instance: {helper.example}",
                node,
            )
        elif not helper.least <= len(given) <= helper.most:
            self._problem(
                "arguments",
                f"“{helper.name}” has {len(given)} values in its brackets, "
                f"which is not what it needs.",
                f"For instance: {helper.example}",
                node,
            )

    def _test(self, node: nodes.Test, known: Known) -> None:
        if node.name not in TESTS:
            self._problem(
                "unknown-test",
                f"“is {node.name}” is not known here.",
                "Use “is known”, “is not known”, or compare with ==.",
                node,
            )
            return
        path = path_of(node.node)
        if path is None or node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self._problem(
                "test",
                f"“is {node.name}” stands after the name of a value.",
                "For instance: {% if order_number is known %}.",
                node,
            )
            return
        self._expression(node.node, known | {path}, said=False)

    # --- problems -----------------------------------------------------------------------------

    def _helper(self, kind: str, name: str, node: nodes.Node, column: int) -> Helper | None:
        helper = _HELPERS.get((kind, name))
        if helper is None:
            names = [known for of_kind, known in _HELPERS if of_kind == kind]
            from difflib import get_close_matches  # not above: right texts need it never

            close = get_close_matches(name, names, 1)
            hint = f"Did you mean “{close[0]}”?" if close else f"There are: {', '.join(names)}."
            words = f"There is no filter “{name}”."
            if kind == "function":
                words = f"There is no function “{name}”."
            self._problem(f"unknown-{kind}", words, hint, node, column)
        return helper

    def _refuse(self, node: nodes.Node) -> None:
        words = _REFUSED.get(type(node), _NOT_USED)
        code = _REFUSED_CODES.get(type(node), "not-allowed")
        self._problem(code, words[0], words[1], node)

    def _problem(
        self, code: str, message: str, hint: str, node: nodes.Node, column: int | None = None
    ) -> None:
        line = node.lineno or 1
        column = column or self._positions.opening(line)
        self.problems.append(TemplateProblem(code, message, hint, line, column))
