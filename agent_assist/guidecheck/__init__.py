"""What can be proved of a guide before anyone uses it."""

from agent_assist.guidecheck.check import CheckCache, check
from agent_assist.guidecheck.codes import CODES

__all__ = ["CODES", "CheckCache", "check"]
