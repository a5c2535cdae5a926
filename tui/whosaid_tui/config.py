"""The user's configuration file: `config.toml` in the configuration folder."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_config_path


@dataclass(frozen=True, slots=True)
class Config:
    """What the file says, as it stands there; `problem` says in one line why it could not be read."""

    values: Mapping[str, Any] = field(default_factory=dict)
    problem: str | None = None


def config_path() -> Path:
    """Where the file belongs."""
    return user_config_path("whosaid", appauthor=False) / "config.toml"


def read_config() -> Config:
    """The file, empty where there is none."""
    path = config_path()
    if not os.access(path, os.R_OK):
        return Config()
    try:
        with path.open("rb") as file:
            return Config(tomllib.load(file))
    except (OSError, ValueError, RecursionError) as error:
        return Config(problem=f"{path.name}: {' '.join(str(error).split())}")
