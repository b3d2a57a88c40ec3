"""What can be proved of a guide before anyone uses it."""

from agent_assist.guidecheck.check import check
from agent_assist.guidecheck.codes import CODES
from agent_assist.guidecheck.memory import CheckCache

__all__ = ["CODES", "CheckCache", "check"]
