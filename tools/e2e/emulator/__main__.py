"""Runs the emulator on two loopback ports, TLS and plain HTTP, until it is told to stop.

Two, because the tables deny plain HTTP: the tests go in over one and have to be turned away at the other. The ports
are free ones, taken before the emulator loads, which reads its own from the environment. The process ends on SIGTERM,
and when its standard input closes: it does not outlive whoever started it, however that one ends.
"""

import asyncio
import json
import os
import signal
import socket
import sys


def listen() -> socket.socket:
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    taken.bind(("127.0.0.1", 0))
    return taken


async def serve(tls: socket.socket, plain: socket.socket) -> None:
    from hypercorn.asyncio import serve as run
    from hypercorn.config import Config
    from ministack.app import app
    from ministack.core.tls import resolve_tls_material

    certificate, key = resolve_tls_material()
    config = Config()
    config.bind = [f"fd://{tls.fileno()}"]
    config.insecure_bind = [f"fd://{plain.fileno()}"]
    config.certfile, config.keyfile = certificate, key
    config.loglevel = "WARNING"

    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, over.set)
    loop.add_reader(sys.stdin.fileno(), lambda: os.read(sys.stdin.fileno(), 1024) or over.set())

    print(json.dumps({"tls": tls.getsockname()[1], "plain": plain.getsockname()[1], "certificate": certificate}), flush=True)
    await run(app, config, shutdown_trigger=over.wait)


def main() -> None:
    tls, plain = listen(), listen()
    os.environ.update({
        "GATEWAY_PORT": str(tls.getsockname()[1]),
        "BIND_HOST": "127.0.0.1",
        "USE_SSL": "1",
        # Signatures, identity policies and resource policies are checked.
        "AUTH": "true",
    })
    from . import aws_events, global_table, role_policy, stack_outputs, table_policies

    for addition in (aws_events, global_table, role_policy, stack_outputs, table_policies):
        addition.install()
    asyncio.run(serve(tls, plain))


main()
