"""MkDocs with a faster reader of its configuration: `python -m macros.building.mkdocs build …`

The theme's data comes to it in the configuration, and YAML's reader in Python takes seconds for that of a large site.
"""

import yaml
from mkdocs.__main__ import cli
from mkdocs.utils.yaml import get_yaml_loader

if yaml.__with_libyaml__:
    get_yaml_loader.__defaults__ = (yaml.CLoader, None)

if __name__ == "__main__":
    cli()
