"""The one table of what a host says with every file: the files for hosts and the pages' own policy are drawn from it."""

# What a page may load, run and be used for: nothing but what is named.
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "media-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
_IN_HEADERS_ONLY = ("frame-ancestors",)  # browsers ignore it in a page, and say so
POLICY_OF_A_PAGE_WITHOUT_SEARCH = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
)
POLICY_OF_A_REDIRECT = "default-src 'none'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

# The escalation helper copies its outline when its button is pressed. Nothing else of a device is used.
_ALLOWED = {"clipboard-write": "(self)"}
_CLOSED = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "local-network-access",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "speaker-selection",
    "storage-access",
    "sync-xhr",
    "unload",
    "usb",
    "window-management",
    "xr-spatial-tracking",
]


def policy() -> str:
    """The content security policy as a header gives it."""
    return "; ".join(f"{name} {value}" for name, value in POLICY.items())


def policy_of_a_page() -> str:
    """The same as a page gives it, on whatever host it lies."""
    return "; ".join(f"{name} {value}" for name, value in POLICY.items() if name not in _IN_HEADERS_ONLY)


HEADERS = {
    "Content-Security-Policy": policy(),
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{name}={_ALLOWED.get(name, '()')}" for name in sorted((*_CLOSED, *_ALLOWED))),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

# A name that holds the fingerprint of its content may be kept for ever; everything else is asked for again after five minutes.
CACHE = "Cache-Control"
KEPT, SHORT = "public, max-age=31536000, immutable", "public, max-age=300, must-revalidate"
FINGERPRINTED = r"/(assets/[a-z-]+\.[0-9a-f]{8}\.(css|js))$"
# What hosts do not know by its ending.
TYPES = {".ics": "text/calendar; charset=utf-8"}
# What stands in the site for hosts, and is for no reader.
NOT_SERVED = ("_headers", "staticwebapp.config.json")
