"""Tests of MyProtocol. A property that fails is shown with its shortest run."""

import pytest

from ccverify import Shortfall, assert_holds
from ccverify.checker.commands.first.my_protocol import MyProtocol


def test_all_is_as_expected() -> None:
    """Every property stands in every scenario as its `expected` says; without one, it holds."""
    assert_holds(MyProtocol)


def test_never_two_while_only_nodes_fail() -> None:
    """A property asked for by name must hold."""
    assert_holds(MyProtocol, "dual-active", scenario="crashes")


def test_two_if_the_link_is_lost() -> None:
    """It does not hold here, and this is what is said: print it, or leave out the next line."""
    with pytest.raises(Shortfall, match="right hears nothing and takes over"):
        assert_holds(MyProtocol, "dual-active", scenario="partitions")
