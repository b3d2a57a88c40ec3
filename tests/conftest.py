"""What every test shares: the offscreen platform, set before any Qt import, and strict skips."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.skips import is_allowed

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What a developer set for their own program must not reach a test.
os.environ.pop("AGENT_ASSIST_DATA", None)

# Machines differ in speed, so no example has a deadline; a check draws the same examples each time.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """With `-m alone`, leaves out the files without such a test: reading all takes ten seconds."""
    if config.option.markexpr != "alone" or collection_path.suffix != ".py":
        return None
    return None if "pytest.mark.alone" in collection_path.read_text("utf-8") else True


def forbidden_skips(reporter: pytest.TerminalReporter) -> list[str]:
    """The skipped tests, with their reasons, that the run must not pass over."""
    skipped = []
    for report in reporter.stats.get("skipped", []):
        longrepr = report.longrepr
        reason = longrepr[2] if isinstance(longrepr, tuple) else str(longrepr)
        reason = reason.removeprefix("Skipped: ")
        if not is_allowed(reason):
            skipped.append(f"{report.nodeid}: {reason}")
    return skipped


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails the run for a skip that nobody may pass over."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    passed = session.exitstatus == pytest.ExitCode.OK
    if reporter is not None and passed and forbidden_skips(reporter):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Lists those skips."""
    skipped = forbidden_skips(terminalreporter)
    if skipped:
        terminalreporter.section("skipped, which fails the run", red=True)
        for line in skipped:
            terminalreporter.line(line)
