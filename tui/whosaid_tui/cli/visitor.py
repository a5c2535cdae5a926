"""The explorer for one visitor of `whosaid serve`: started by the server, drawn in the visitor's browser."""

import sys
from pathlib import Path

from whosaid_tui.app import visit

if __name__ == "__main__":
    sys.exit(visit(Path(sys.argv[1])))
