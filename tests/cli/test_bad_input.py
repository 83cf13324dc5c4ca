"""Whatever is wrong with a request or a model file: one clear message and exit code 2."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ccverify.models.digital.redis_pair import RedisPair

Cli = Callable[..., Result]
Write = Callable[..., Path]

MODEL = """
from ccverify import Bool, Model, action, never, require

class Lamp(Model):
    "A lamp."
    on = Bool(initially=False)

    @action()
    def switch(self):
        self.on = ~self.on

    @never()
    def lit(self):
        "Never is it on."
        return self.on
"""


IMPORTED = "from ccverify.models.router.router_pair import RouterPair"


def refused(result: Result, *parts: str) -> None:
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    for part in parts:
        assert part in result.stderr, result.stderr


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["no-such"], ["unknown model 'no-such'", "known: router-pair", "my_protocol.py"]),
        (["router-pear"], ["did you mean router-pair?"]),
        (["--property", "split-brian"], ["unknown property", "did you mean split-brain?"]),
        (["standby.py", "--scenario", "apert"], ["unknown scenario", "did you mean apart?"]),
        (["standby.py", "--set", "client=2"], ["unknown parameter", "did you mean clients?"]),
        (["standby.py", "--set", "clients"], ["--set clients sets nothing", "name=value"]),
        (["standby.py", "--set", "=2"], ["sets nothing"]),
        (["standby.py", "--set", "clients=0"], ["clients=0 is not possible", "1..4"]),
        (["standby.py", "--set", "clients=five"], ["clients=five is not possible"]),
        (["standby.py", "--set", "patience=4"], ["patience=4 is not possible", "0..3"]),
        (["standby.py", "--set", "careful=maybe"], ["careful=maybe is not possible", "no, yes"]),
        (["standby.py", "--set", "clients=1", "--set", "clients=2"], ["clients is set twice"]),
        (["router-pair", "--set", "pgs=0"], ["pgs=0 is not possible"]),
        (["standby.py", "--max-states", "0"], ["--max-states", "x>=1"]),
        (["standby.py", "--max-memory", "much"], ["'much' is not a size", "2G"]),
        (["standby.py", "--max-memory", "0"], ["is not a size"]),
        (["standby.py", "--timeout", "0"], ["--timeout"]),
        (["standby.py", "--timeout", "nan"], ["--timeout", "nan is no number of seconds"]),
        (["standby.py", "--timeout", "5m"], ["'5m' is no number of seconds", "300"]),
        (["standby.py", "--timeout", "inf"], ["--timeout", "leave it out for no limit"]),
        (["standby.py", "--timeout", "1e300"], ["--timeout", "up to 1000000"]),
        (["standby.py", "--engine", "magic"], ["--engine", "explicit"]),
        (["standby.py", "--format", "xml"], ["--format", "json"]),
        (["standby.py", "--scenario", "steady", "--output", "."], ["is a directory"]),
        (["standby.py", "--output", "no/such/place.txt"], ["cannot be written", "No such file"]),
        (["golden"], ["golden is a directory"]),
        ([""], ["the name of a model is empty"]),
        (["standby.py", "--set", "faults=-1"], ["faults=-1 is not possible", "none, 0..31"]),
        (["standby.py", "--depth", "3"], ["not for auto", "say --engine bmc"]),
        (["standby.py", "--depth", "3", "--engine", "pdr"], ["--depth", "not for pdr"]),
        (["--for-every", "pgs", "--for-every", "dialers"], ["pgs is no time", "one at a time"]),
        (["standby.py", "--output", ""], ["--output", "the name of the file is empty"]),
        (["standby.py", "--set", f"clients={'9' * 5000}"], ["clients=999", "5,000 characters"]),
        (["standby.py", "--set", "clients=\u0663"], ["clients=\u0663", "0 to 9"]),
        (["standby.py", "--max-memory", "\u0663G"], ["is not a size"]),
        (["standby.py", "--jobs", "0"], ["--jobs", "x>=1"]),
        (["standby.py", "--warnings", "maybe"], ["--warnings", "error"]),
        (["no_such_file.py"], ["no such file: no_such_file.py"]),
        (["/dev/null"], ["is no ordinary file"]),
    ],
    ids=lambda value: " ".join(value) if "-" in value[0] or "." in value[0] else "",
)
def test_requests(ccverify: Cli, arguments: list[str], parts: list[str]) -> None:
    refused(ccverify("run", *arguments), *parts)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("x = 1\ndef f(:\n", ["protocol.py:2: ", "is not Python"]),
        ("x = 1\n\nx = 1 // 0\n", ["protocol.py:3: ", "ZeroDivisionError"]),
        ("import sys\nsys.exit(0)\n", ["protocol.py:2: ", "SystemExit"]),
        ("raise KeyError\n", ["protocol.py:1: ", "raised KeyError\n"]),
        ("import no_such_module\n", ["protocol.py:1: ", "no_such_module"]),
        ("def f(n):\n    return f(n)\nf(0)\n", ["protocol.py:2: ", "never ends: f calls itself"]),
        ("# coding: klingon\n", ["protocol.py:1: ", "klingon"]),
        ("x = 1\n", ["defines no model", "class MyProtocol(Model)"]),
        (
            "from ccverify.models.router.router_pair import RouterPair\n",
            ["defines no model", "derive"],
        ),
        (MODEL + MODEL, ["protocol.py:19: two models are named lamp", "line 4"]),
        (MODEL + "class lamp(Lamp):\n    pass\n", ["two models are named lamp"]),
        (MODEL.replace("return self.on", "raise SystemExit"), [":15: lit raised SystemExit\n"]),
        (MODEL.replace("self.on = ~", "exit(0) | "), [":10: switch raised SystemExit: 0\n"]),
        (
            MODEL
            + "from ccverify import Properties\nBESIDE = Properties(Lamp)\n"
            + "@BESIDE.census('on')\ndef outcomes(model):\n    exit(0)\n",
            [":20: the census raised SystemExit: 0\n"],
        ),
        (MODEL.replace("self.on = ~self.on", "pass"), ["protocol.py:8: ", "changes nothing"]),
        (MODEL.replace("@action()", ""), ["has no actions"]),
        (MODEL.replace("@never()\n    def lit", "def lit"), ["there is nothing to check"]),
        (
            MODEL
            + "from ccverify import Properties\nONE = Properties(Lamp)\n"
            + "TWO = Properties(Lamp)\n",
            ["two Properties objects for Lamp"],
        ),
    ],
)
def test_files(ccverify: Cli, write: Write, text: str, parts: list[str]) -> None:
    refused(ccverify("run", write(text)), *parts)


def test_errors_in_a_file_that_the_file_imports(ccverify: Cli, write: Write) -> None:
    write("def f(:\n", name="its_helper.py")
    refused(ccverify("run", write("import its_helper\n")), "its_helper.py:1: ", "is not Python")


@pytest.mark.parametrize("content", [b"\x7fELF\x00\x01", b"x = '\xff\xfe'\n"], ids=["nul", "latin"])
def test_files_that_are_no_text(ccverify: Cli, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "protocol.py"
    path.write_bytes(content)
    result = ccverify("run", path)
    refused(result, "protocol.py")
    assert len(result.stderr.splitlines()) <= 2


def test_a_file_in_another_encoding(ccverify: Cli, tmp_path: Path) -> None:
    path = tmp_path / "protocol.py"
    for before in ("", "\n\n\n"):  # Python says otherwise in the first lines
        path.write_bytes(f"{before}x = 'ü'\n".encode("latin-1"))
        refused(ccverify("run", path), "is not text in UTF-8", "save it as UTF-8")


def test_models_of_one_name_in_two_files(ccverify: Cli, write: Write) -> None:
    first, second = write(MODEL, "one.py"), write(MODEL, "two.py")
    both = ccverify("run", first, second, "--format", "json")
    assert {r["model"] for r in json.loads(both.stdout)["results"]} == {
        f"lamp ({first})", f"lamp ({second})",
    }  # fmt: skip
    text = ccverify("run", first, second).stdout
    assert [f"lamp ({path})" in text for path in (first, second)] == [True, True]
    twice = ccverify("run", first, first, "--format", "json")  # twice the same is no clash
    assert {r["model"] for r in json.loads(twice.stdout)["results"]} == {"lamp"}


@pytest.mark.parametrize("name", ["data.json", "protocol", "protocol.txt", "protocol.pyc"])
def test_files_that_do_not_end_in_py(ccverify: Cli, write: Write, name: str) -> None:
    path = write("raise AssertionError('it ran')\n", name)
    refused(ccverify("run", path), f"{path} is no Python file", "ends in .py")


def test_the_file_of_a_shipped_model(ccverify: Cli) -> None:
    """It is the shipped model with its properties; a copy elsewhere is a model of its own."""
    file = Path(inspect.getfile(RedisPair))
    request = ("--property", "acknowledged-lost", "--scenario", "calm", "--format", "json")
    by_file, by_name = (
        ccverify("run", name, *request, "--no-times") for name in (file, "redis-pair")
    )
    assert by_file.stdout == by_name.stdout
    assert json.loads(by_name.stdout)["results"]


def test_a_property_of_another_model(ccverify: Cli, write: Write) -> None:
    copy = write(Path(inspect.getfile(RedisPair)).read_text(encoding="utf-8"), "redis_pair.py")
    for model in (copy, "router-pair"):
        refused(
            ccverify("run", model, "--property", "acknowledged-lost"),
            "unknown property 'acknowledged-lost'",
            "redis-pair has it: ccverify run redis-pair --property acknowledged-lost",
        )


@pytest.mark.parametrize("command", ["show", "simulate"])
def test_commands_for_one_model(ccverify: Cli, write: Write, command: str) -> None:
    path = write(MODEL + MODEL.replace("Lamp", "Torch"))
    refused(ccverify(command, path), "has several models: lamp, torch")
    refused(ccverify(command, "standby.py", "--scenario", "apert"), "did you mean apart?")
    refused(ccverify(command, "standby.py", "--scenario", ""), "unknown scenario ''")
    refused(ccverify(command, "standby.py", "--set", "clients=9"), "clients=9 is not possible")


@pytest.mark.parametrize("command", ["run", "prove"])
def test_a_scenario_to_which_no_property_belongs(ccverify: Cli, write: Write, command: str) -> None:
    text = MODEL.replace(
        "    on =", '    calm = Scenario("calm")\n    busy = Scenario("busy")\n    on ='
    )
    text = text.replace("Model, ", "Model, Scenario, ").replace(
        "@never()", "@never(expected={'busy': 'violated'})"
    )
    refused(ccverify(command, write(text), "--scenario", "calm"), "there is nothing to check")


def test_unknown_command(ccverify: Cli) -> None:
    refused(ccverify("runn"), "unknown command 'runn'", "did you mean run?")
    refused(ccverify("router-pair"), "unknown command", "ccverify run router-pair")
    refused(ccverify("lamp.py"), "unknown command", "ccverify run lamp.py")


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (["run", "--no-code-cache"], "it stands before the command: ccverify --no-code-cache run"),
        (["check", "--version"], "it stands before the command: ccverify --version"),
        (["--property", "lit", "run"], "it is an option of run, cuts, prove, report: it stands"),
        (["--timeout=5", "run"], "prove, check, report: it stands behind the command"),
        (["-o", "here", "report"], "census, prove, claims, findings, report: it stands behind"),
        (["list", "--scenario", "calm"], "it is an option of run, cuts, simulate"),
    ],
)
def test_an_option_in_a_wrong_place(ccverify: Cli, arguments: list[str], place: str) -> None:
    done = ccverify(*arguments)
    refused(done, f"No such option '{next(a for a in arguments if a[0] == '-').split('=')[0]}'")
    assert place in done.stderr
    assert "Did you mean" not in done.stderr


def test_an_option_that_there_is_nowhere(ccverify: Cli) -> None:
    done = ccverify("run", "--scenarios", "calm")
    refused(done, "No such option '--scenarios'", "'--scenario'")


def test_output_is_refused_before_anything_runs(
    ccverify: Cli, write: Write, tmp_path: Path
) -> None:
    path = write("raise AssertionError('it ran')\n")
    refused(ccverify("run", path, "--output", tmp_path / "no" / "report.txt"), "cannot be written")


TWO = """
from enum import Enum
from ccverify import Choice, Model, Parameter, action, forall, implies, never

class Role(Enum):
    ON = "on"
    OFF = "off"

class Pair(Model):
    "Two, of which one is first."
    first = Parameter(Role.ON, meaning="which role they begin with")
    role = Choice(Role, over=Role, initially=Role.OFF)

    def among(self, role=None):
        return forall(Role, lambda n: self.role[n] == (Role.OFF if role is None else role))

    @action(Role)
    def swap(self, n):
        self.role[n] = Role.ON if self.first is Role.ON else Role.OFF

    @never()
    def both(self):
        "Never are both on."
        return self.among(self.role[Role.ON]) & (self.role[Role.ON] == Role.ON)
"""


def test_is_on_what_is_no_term(ccverify: Cli, write: Write) -> None:
    result = ccverify("run", write(TWO))
    assert "violated" in result.stdout.lower()
    assert "2 steps" in result.stdout


@pytest.mark.parametrize(
    ("right", "wrong", "part"),
    [
        (
            "self.role[n] == (",
            "self.role[n] is (",
            "15: `is` on a term: role[n] is never role[on] to",
        ),
        ("self.role[Role.ON] == ", "self.role[Role.ON] is not ", "24: `is` on a term"),
        ("self.role[Role.ON] == ", "self.role is ", "24: `is` on a term: the map role"),
        ("self.first is Role.ON", "n is Role.ON", "19: `is` on a term: n is never Role.ON"),
    ],
)
def test_is_on_a_term(ccverify: Cli, write: Write, right: str, wrong: str, part: str) -> None:
    assert TWO.count(right) == 1
    text = TWO.replace(right, wrong)
    refused(ccverify("run", write(text)), f"protocol.py:{part}", "write == for `is`")
    for file, module in (("its_models.py", "its_models"), ("kept/pair.py", "kept.pair")):
        write(text, file)
        path = write(f"from {module} import Pair\nclass Own(Pair):\n    pass\n", "own.py")
        for name in ("its_models", "kept", "kept.pair"):
            sys.modules.pop(name, None)
        refused(ccverify("run", path), f"{file}:{part}", "write == for `is`")
