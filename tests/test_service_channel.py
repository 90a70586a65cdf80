"""What goes from process to process arrives whole, and whoever is gone or silent is noticed."""

from __future__ import annotations

import socket
from threading import Thread

import pytest

from api.channel import Channel


def pair(seconds: float | None = None) -> tuple[Channel, Channel]:
    one, other = socket.socketpair()
    return Channel(one, seconds), Channel(other)


@pytest.mark.parametrize("size", [0, 1, 65_000, 65_536, 3_000_000])
def test_objects_of_any_size_arrive_in_order(size: int) -> None:
    one, other = pair()
    items = [b"x" * size, ("a text", size), None]

    def send() -> None:
        for item in items:
            one.send(item)
            one.receive()

    sender = Thread(target=send)
    sender.start()
    for item in items:
        assert other.receive() == item
        other.send("thanks")
    sender.join()
    one.close()
    other.close()


def test_an_end_that_is_gone_is_noticed() -> None:
    one, other = pair()
    other.close()
    with pytest.raises(BrokenPipeError):
        one.send("a text")
    one.close()
    one, other = pair()
    assert not one.has_news
    other.close()
    assert one.has_news
    with pytest.raises(ConnectionResetError):
        one.receive()
    one.close()
    assert one.has_news


def test_an_end_that_stops_within_an_object_is_noticed() -> None:
    ours, theirs = socket.socketpair()
    theirs.sendall((1000).to_bytes(8) + b"not all of it")
    theirs.close()
    channel = Channel(ours)
    with pytest.raises(ConnectionResetError):
        channel.receive()
    channel.close()


def test_an_end_that_neither_takes_nor_gives_is_noticed() -> None:
    one, other = pair(0.05)
    with pytest.raises(TimeoutError):
        one.receive()
    with pytest.raises(TimeoutError):
        one.send(b"x" * 10_000_000)
    one.close()
    other.close()
