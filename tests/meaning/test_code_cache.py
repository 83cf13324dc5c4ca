"""Compiled code is kept for the next run, by all that it depends on, and only in safe places."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from ccverify.checker.cli import cli
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.native import code_cache, machine
from ccverify.checker.meaning.native.code_cache import NOT_KEPT, found, keep
from ccverify.checker.meaning.native.machine import Code, machine_code
from ccverify.checker.meaning.zones.kernel import kernel

KEY, OTHER, CODE = "a" * 64, "b" * 64, b"code" * 100
TEXT = """
@inexact = global i64 0
@table = constant [4 x i64] [i64 5, i64 6, i64 7, i64 8]
define i64 @nth(i64 %n) {
  %p = getelementptr i64, ptr @table, i64 %n
  %v = load i64, ptr %p
  store i64 %v, ptr @inexact
  ret i64 %v
}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder in which code is kept during a test."""
    monkeypatch.delenv(NOT_KEPT)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    code_cache._prune.cache_clear()
    yield tmp_path / "ccverify" / "code"
    code_cache._prune.cache_clear()


def test_what_is_kept_is_found_under_its_key_alone(folder: Path) -> None:
    assert found(KEY) is None
    keep(KEY, CODE)
    assert found(KEY) == CODE
    assert found(OTHER) is None
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in folder.iterdir()] == [KEY]
    assert (folder / KEY).stat().st_mode & 0o777 == 0o600


def test_the_folder_is_in_the_home_if_nothing_else_is_said(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "no/absolute/path")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    keep(KEY, CODE)
    assert (tmp_path / "home" / ".cache" / "ccverify" / "code" / KEY).exists()
    assert not folder.exists()


def test_what_is_damaged_is_not_used_but_written_anew(folder: Path) -> None:
    keep(KEY, CODE)
    whole = (folder / KEY).read_bytes()
    for damaged in (whole[:-1], whole + b"!", b"!" + whole[1:], whole[:20], b""):
        (folder / KEY).write_bytes(damaged)
        assert found(KEY) is None
    (folder / OTHER).write_bytes(whole)  # as it was written, but for another key
    (folder / OTHER).chmod(0o600)
    assert found(OTHER) is None
    keep(KEY, CODE)
    assert found(KEY) == CODE


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o702, 0o720])
def test_a_folder_that_others_may_use_is_left_alone(folder: Path, mode: int) -> None:
    keep(KEY, CODE)
    folder.chmod(mode)
    assert found(KEY) is None
    keep(OTHER, CODE)
    assert [file.name for file in folder.iterdir()] == [KEY]
    folder.chmod(0o700)
    assert found(KEY) == CODE


def test_a_file_that_others_may_write_is_not_used(folder: Path) -> None:
    keep(KEY, CODE)
    (folder / KEY).chmod(0o620)
    assert found(KEY) is None


def test_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    keep(KEY, CODE)
    (folder / KEY).rename(tmp_path / "elsewhere")
    (folder / KEY).symlink_to(tmp_path / "elsewhere")
    assert found(KEY) is None
    keep(KEY, CODE)  # takes the place of the link
    assert found(KEY) == CODE
    folder.rename(tmp_path / "moved")
    folder.symlink_to(tmp_path / "moved")
    assert found(KEY) is None


def test_what_belongs_to_somebody_else_is_left_alone(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(KEY, CODE)
    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
    assert found(KEY) is None
    keep(OTHER, CODE)
    assert [file.name for file in folder.iterdir()] == [KEY]
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "theirs"))
    keep(KEY, CODE)  # nothing is made in a place of theirs
    assert not (tmp_path / "theirs").exists()


def test_where_nothing_can_be_written_nothing_is_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ccverify").write_text("no folder")
    keep(KEY, CODE)
    assert found(KEY) is None
    monkeypatch.delenv("XDG_CACHE_HOME")

    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    keep(KEY, CODE)
    assert found(KEY) is None
    assert not folder.exists()


def test_what_was_not_used_for_longest_goes_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = [digit * 64 for digit in "0123"]
    for age, key in enumerate(keys):
        keep(key, CODE)
        os.utime(folder / key, (age, age))
    assert found(keys[0]) == CODE  # which is used now
    (folder / "not-ours").write_bytes(CODE)
    monkeypatch.setattr(code_cache, "_MOST", 2 * (folder / keys[0]).stat().st_size)
    code_cache._prune.cache_clear()
    keep(KEY, CODE)
    assert {file.name for file in folder.iterdir()} == {keys[0], keys[3], KEY, "not-ours"}


def test_an_interrupt_leaves_no_draft(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        keep(KEY, CODE)
    assert list(folder.iterdir()) == []


def result(code: Code) -> int:
    """What the code computes, and whether its variable is where it says."""
    word = ctypes.c_uint64
    value = int(code.entry("nth", word, word)(2))
    assert word.from_address(code.variable("inexact")).value == value
    return value


def refused(*_: object, **__: object) -> bytes:
    raise InternalError("compiled")


def test_code_is_compiled_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert result(machine_code(TEXT, optimize=False)) == 7
    monkeypatch.setattr(machine, "_compiled", refused)
    again = machine_code(TEXT, optimize=False)
    assert (result(again), again.optimized) == (7, False)
    with pytest.raises(InternalError):
        machine_code(TEXT, optimize=True)
    with pytest.raises(InternalError):
        machine_code(TEXT + " ", optimize=False)


def test_optimized_code_is_taken_where_it_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert machine_code(TEXT, optimize=True).optimized
    monkeypatch.setattr(machine, "_compiled", refused)
    code = machine_code(TEXT, optimize=False)
    assert (result(code), code.optimized) == (7, True)


@pytest.mark.parametrize("place", range(5))
def test_code_is_for_one_compiler_and_one_processor(place: int) -> None:
    decides: list[object] = ["0.45", (20, 1, 8), "x86_64-linux", "znver3", "+avx2"]
    digest = machine._digest(*decides)
    decides[place] = "another"
    assert machine._digest(*decides) != digest


def test_the_option_leaves_the_folder_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NOT_KEPT, "")
    model = str(Path(__file__).parents[1] / "cli" / "standby.py")
    assert CliRunner().invoke(cli, ["--no-code-cache", "run", model, "--jobs", "1"]).exit_code in (
        0,
        1,
    )
    assert not folder.exists()
    monkeypatch.setenv(NOT_KEPT, "")
    plain = CliRunner().invoke(cli, ["run", model, "--jobs", "1", "--no-times"])
    assert folder.exists()
    again = CliRunner().invoke(cli, ["run", model, "--jobs", "1", "--no-times"])
    assert plain.output == again.output


@pytest.mark.parametrize("optimized", [False, True])
def test_the_kernel_for_zones_is_kept_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch, optimized: bool
) -> None:
    kernel.cache_clear()
    made = kernel(optimized=optimized)
    kernel.cache_clear()
    monkeypatch.setattr(machine, "_compiled", refused)
    assert kernel(optimized=optimized) is not made
    kernel.cache_clear()
