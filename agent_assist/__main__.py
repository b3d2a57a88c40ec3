"""`python -m agent_assist`: the same as the command `agent-assist`."""

import sys

from agent_assist.cli import main

if __name__ == "__main__":
    sys.exit(main())
