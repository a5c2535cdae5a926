"""The citation style of this user, and the links that name things of the library."""

from pathlib import Path

from whosaid.cite import check_style
from whosaid.model import BadInput, is_link, view_of
from whosaid_tui.config import config_path, read_config

SETTING = "citation_style"
"""The key of the configuration file that holds the style to cite in."""


def style_of(named: str | None) -> str:
    """The style named, else that of the configuration file, else the plain one; a `.csl` file as its path.

    Raises BadInput for a style that cannot be used, saying where it is set.
    """
    if named is not None:
        return check_style(str(Path(named).expanduser()) if named.endswith(".csl") else named)
    config = read_config()
    if config.problem is not None:
        raise BadInput(config.problem)
    configured = config.values.get(SETTING, "plain")
    if isinstance(configured, str) and configured.endswith(".csl"):
        configured = str(config_path().parent / Path(configured).expanduser())
    try:
        return check_style(str(configured))
    except BadInput as error:
        raise BadInput(f"{config_path()}, {SETTING}: {error}") from None


def id_of(name: str) -> str:
    """The id that a link leads to; what is no link is an id already. Raises BadInput for a link that leads to none."""
    if not is_link(name):
        return name
    try:
        anchor = view_of(name).anchor
    except ValueError as error:
        raise BadInput(str(error)) from None
    if anchor is None:
        raise BadInput(f"{name}: a link to a view, not to one thing; open it with: whosaid '{name}'")
    return anchor
