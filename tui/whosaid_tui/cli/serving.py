"""`whosaid serve`: the explorer in a browser, each visitor in a process and with a view of their own."""

import shlex
import sys
from argparse import Namespace
from ipaddress import ip_address
from urllib.parse import urlsplit

from whosaid.model import BadInput, visible
from whosaid_tui.cli import places
from whosaid_tui.cli.output import talk

_POLICY = "default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self' ws: wss:; frame-ancestors 'none'"
"""What a page may load: nothing from any other place than this server."""


def serve(arguments: Namespace) -> int:
    """Serves a library until it is interrupted. Raises BadInput where the extra is not installed."""
    try:
        from aiohttp import web
        from aiohttp.typedefs import Handler
        from textual_serve.server import Server
    except ImportError:
        raise BadInput("serve needs a package that is not installed: pip install 'whosaid[serve]'") from None

    with places.opened(arguments):
        folder = places.named(arguments) or places.last_used() or places.library_of([places.seeds()])
    host, port = arguments.host, arguments.port
    own = {f"{name}:{port}" for name in _names(host)}

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        """Refuses other sites that a visitor's browser has open, and keeps the page to itself."""
        origin = request.headers.get("Origin")
        foreign = origin is not None and urlsplit(origin).netloc != request.host
        if foreign or (own and request.host not in own):
            raise web.HTTPForbidden(text="This is not the address that is served here.\n")
        server.public_url = f"http://{request.host}"  # what this page is to load, it loads from where it came
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = _POLICY
        return response

    class QuietServer(Server):
        async def _make_app(self) -> web.Application:
            app = await super()._make_app()
            app.middlewares.append(guarded)
            return app

        def initialize_logging(self) -> None:
            """Talks of nothing but errors."""

        async def on_startup(self, app: web.Application) -> None:
            for line in _words(host, port, str(folder)):
                talk(line)

    command = shlex.join([sys.executable, "-m", "whosaid_tui.cli.visitor", str(folder.absolute())])
    server = QuietServer(command, host=host, port=port, title="whosaid")
    server.serve()
    return 0


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _names(host: str) -> set[str]:
    """What a browser calls this server; empty where it may be called anything."""
    return {"localhost", "127.0.0.1", "[::1]"} if _is_loopback(host) else set()


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _words(host: str, port: int, folder: str) -> tuple[str, ...]:
    address = f"http://{_shown(host)}:{port}"
    who = (
        "Only programs and people on this machine can reach it."
        if _is_loopback(host)
        else "Everybody who can reach this machine can read this library, and change its clips: there is no password."
    )
    return (f"{visible(folder)} is at {address}; ctrl+c ends it.", who)
