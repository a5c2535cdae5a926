"""`python -m whosaid_tui`: the same as `whosaid`."""

import sys

from whosaid_tui.cli import main

if __name__ == "__main__":
    sys.exit(main())
