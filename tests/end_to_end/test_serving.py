"""The explorer in a browser: who gets in, and what a page may load."""

import http.client
import os
import re
import signal
import socket
import subprocess
import time

import pytest

pytest.importorskip("textual_serve")


@pytest.fixture
def port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def server(program, environment, port):
    """A served library of the seeds."""
    command = [program, "serve", "--port", str(port)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        said = process.stderr.readline() + process.stderr.readline()
        yield said
        process.send_signal(signal.SIGINT)
        process.wait(120)


def asked(port, path="/", **headers):
    until = time.monotonic() + 120
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        try:
            connection.request("GET", path, headers=headers)
            break
        except ConnectionRefusedError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
    answer = connection.getresponse()
    return answer.status, answer.getheader("Content-Security-Policy"), answer.read().decode()


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_a_library_is_served_on_this_machine_only(server, port) -> None:
    assert f"http://127.0.0.1:{port}" in server
    assert "Only programs and people on this machine can reach it." in server
    status, policy, page = asked(port)
    assert status == 200
    assert re.search(rf"ws://127\.0\.0\.1:{port}/ws", page)
    assert policy.startswith("default-src 'self'")
    assert "http" not in policy
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
        assert asked(port, **headers)[0] == 403
        assert asked(port, "/ws", **headers)[0] == 403
