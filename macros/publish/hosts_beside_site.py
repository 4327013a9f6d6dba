"""Files for servers of one's own, beside the site and not in it: hosting/nginx.conf and hosting/Caddyfile."""

from pathlib import Path

from macros.library import Library
from macros.library.headers import CACHE, FINGERPRINTED, HEADERS, KEPT, NOT_SERVED, SHORT, TYPES

_HIDDEN = "|".join(name.replace(".", r"\.") for name in NOT_SERVED)


def writes(library: Library) -> set[str]:
    """Nothing of the site."""
    return set()


def publish(library: Library, site: Path) -> None:
    """Writes both into hosting/ beside the site."""
    folder = site.parent / "hosting"
    folder.mkdir(exist_ok=True)
    (folder / "nginx.conf").write_text(nginx(), encoding="utf-8")
    (folder / "Caddyfile").write_text(caddy(), encoding="utf-8")


def nginx() -> str:
    """What stands inside `server { }`; `root` and `listen` are the host's own."""
    lines = [
        "# Inside `server { }`, after `root`: include …/hosting/nginx.conf;  Add no add_header in a `location`: it would drop these.",
        "index index.html;",
        "error_page 404 /404.html;",
        "absolute_redirect off;",
        "server_tokens off;",
        "charset utf-8;",
        "gzip_static on;",
        *(f'add_header {name} "{value}" always;' for name, value in HEADERS.items()),
        f'set $thscp_cache "{SHORT}";',
        f'if ($uri ~ "^{FINGERPRINTED}") {{ set $thscp_cache "{KEPT}"; }}',
        f"add_header {CACHE} $thscp_cache;",
        *(f'location ~ "\\{ending}$" {{ types {{ }} default_type "{kind}"; }}' for ending, kind in TYPES.items()),
        f'location ~ "^/({_HIDDEN})$" {{ return 404; }}',
    ]
    return "\n".join(lines) + "\n"


def caddy() -> str:
    """A snippet: `import …/hosting/Caddyfile`, then `import thscp` in the site's block, after its `root`."""
    lines = [
        "# import …/hosting/Caddyfile   and in the block of the site, after `root * …/site`:   import thscp",
        "(thscp) {",
        "\theader {",
        *(f'\t\t{name} "{value}"' for name, value in HEADERS.items()),
        "\t}",
        f"\t@kept path_regexp `^{FINGERPRINTED}`",
        f'\theader @kept {CACHE} "{KEPT}"',
        f"\t@short not path_regexp `^{FINGERPRINTED}`",
        f'\theader @short {CACHE} "{SHORT}"',
        *(f'\theader *{ending} Content-Type "{kind}"' for ending, kind in TYPES.items()),
        "\tfile_server {",
        "\t\tprecompressed br gzip",
        f"\t\thide {' '.join(NOT_SERVED)}",
        "\t}",
        "\thandle_errors {",
        "\t\trewrite * /404.html",
        "\t\tfile_server",
        "\t}",
        "}",
    ]
    return "\n".join(lines) + "\n"
