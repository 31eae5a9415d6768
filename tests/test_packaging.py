"""A wheel and a source archive carry everything that the game needs, and nothing stale."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from game.version import VERSION

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("game", "scenarios", "assets")


def shipped_files() -> set[str]:
    """What the checkout holds, relative to its root, caches left out."""
    return {
        path.relative_to(ROOT).as_posix()
        for folder in SHIPPED
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def build(target: str, into: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(into)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = into.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    return zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel")))


def in_wheel(file: str) -> str:
    return file if file.startswith("game/") else f"game/_data/{file}"


def test_no_module_scenario_or_asset_is_missing_from_the_wheel(wheel: zipfile.ZipFile) -> None:
    wanted = {in_wheel(file) for file in shipped_files()}
    assert wanted - set(wheel.namelist()) == set()


def test_the_wheel_carries_nothing_else(wheel: zipfile.ZipFile) -> None:
    wanted = {in_wheel(file) for file in shipped_files()}
    metadata = f"humans_wanted-{VERSION}.dist-info/"
    extra = {name for name in wheel.namelist() if not name.startswith(metadata)} - wanted
    assert extra == set()


def test_the_wheel_names_its_command_licence_and_version(wheel: zipfile.ZipFile) -> None:
    metadata = f"humans_wanted-{VERSION}.dist-info/"
    assert b"humans-wanted = game.cli.main:main" in wheel.read(metadata + "entry_points.txt")
    assert f"Version: {VERSION}\n".encode() in wheel.read(metadata + "METADATA")
    assert b"MIT License" in wheel.read(metadata + "licenses/LICENSE")


def test_the_source_archive_can_build_test_and_lint_itself(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = shipped_files() | {
        "LICENSE",
        "Makefile",
        "README.md",
        "pyproject.toml",
        "requirements/dev.lock",
        "requirements/play.lock",
        "tests/test_packaging.py",
    }
    assert wanted - names == set()
    assert {name for name in names if name.startswith((".venv", "dist"))} == set()


def test_locks_name_packages_and_hashes_but_no_place() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text
        assert "--find-links" not in text


def test_what_is_played_with_is_what_is_tested_with() -> None:
    def pins(kind: str) -> set[str]:
        lines = (ROOT / "requirements" / f"{kind}.lock").read_text(encoding="utf-8").splitlines()
        return {line for line in lines if "==" in line}

    assert pins("play") < pins("dev")


@pytest.mark.skipif(os.name == "nt", reason="make and sh are not there")
def test_without_a_new_enough_python_the_installer_says_so_in_one_line(tmp_path: Path) -> None:
    shell = shutil.which("sh")
    assert shell is not None
    old = tmp_path / "python3"
    old.write_text(f"#!{shell}\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    script = ROOT / "requirements" / "install.sh"
    ran = subprocess.run(
        [shell, str(script), "play"],
        cwd=tmp_path,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert "needs Python 3.11 or later" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert not (tmp_path / ".venv").exists()
