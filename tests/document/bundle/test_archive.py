"""A project file with runs: the project in it is the project; whatever else is in it, it is answered at once."""

from __future__ import annotations

import errno
import io
import os
import random
import struct
import time
import zipfile
from pathlib import Path

import pytest

from camplab.document import files
from camplab.document.atomic import WriteFailed
from camplab.document.bundle import archive, view
from camplab.document.bundle.view import OpenPanel, View
from camplab.document.format.problems import BadFile
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from tests.for_each import for_each

GOLDEN = Path(__file__).parent / "golden" / "with_runs_1.camplab"
SEEN = View(stack="net", selection=(("net", (1,)),), folded=(), panels=(OpenPanel(id="loss", front=True, width=0.5),),
            run="first", step=12, beside=("second",), sample=3, training=True)  # fmt: skip


def lenet() -> Project:
    preset = find("lenet5")
    assert preset is not None
    return preset.project()


def bundle(path: Path, project: Project | None = None, **members: bytes) -> Path:
    files_of_runs = {}
    for name, content in members.items():
        file = path.parent / f"{name}.part"
        file.write_bytes(content)
        files_of_runs[f"runs/{name}/run.sqlite"] = file
    texts = {archive.PROJECT: files.dumps(project or lenet()).encode(), archive.CONTENTS: view.dumps(SEEN)}
    archive.write(path, texts, files_of_runs)
    return path


def zipped(path: Path, members: dict[str, bytes], **how: int) -> Path:
    with zipfile.ZipFile(path, "w", **how) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return path


def test_the_project_in_it_is_the_project_and_the_view_the_view(tmp_path):
    path = bundle(tmp_path / "a.camplab", first=b"numbers")
    assert files.load(path) == lenet()
    with archive.opened(path) as found:
        assert view.read(found) == SEEN
        copied = io.BytesIO()
        found.copy("runs/first/run.sqlite", copied)
    assert copied.getvalue() == b"numbers"


def test_the_same_content_is_the_same_file(tmp_path):
    one, other = (bundle(tmp_path / name, first=b"numbers") for name in ("a.camplab", "b.camplab"))
    assert one.read_bytes() == other.read_bytes()
    assert archive.digest(one) != archive.digest(bundle(tmp_path / "c.camplab", first=b"others!"))


def test_a_file_of_the_first_form_is_still_read():
    assert files.load(GOLDEN) == lenet()
    with archive.opened(GOLDEN) as found:
        assert view.read(found) == SEEN


def test_what_is_saved_again_keeps_its_runs(tmp_path):
    path = bundle(tmp_path / "a.camplab", first=b"numbers")
    files.save(Project(title="Other"), path, kept=path)
    assert files.load(path).title == "Other"
    with archive.opened(path) as found:
        assert view.read(found) == SEEN
        assert found.read("runs/first/run.sqlite", 100) == b"numbers"
    files.save(Project(title="Other"), tmp_path / "b.camplab", kept=path, seen=View(step=1))
    with archive.opened(tmp_path / "b.camplab") as found:
        assert view.read(found) == View(step=1)
        assert found.read("runs/first/run.sqlite", 100) == b"numbers"
    files.save(Project(title="Other"), tmp_path / "c.camplab", kept=tmp_path / "gone.camplab")
    assert (tmp_path / "c.camplab").read_text() == files.dumps(Project(title="Other"))
    assert sorted(each.suffix for each in tmp_path.iterdir()) == [".camplab"] * 3 + [".part"]


def test_where_its_runs_are_damaged_it_is_saved_elsewhere_without_them(tmp_path):
    path = bundle(tmp_path / "a.camplab", first=random.Random(0).randbytes(10_000))
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    path.write_bytes(whole)
    with pytest.raises(WriteFailed, match="save it somewhere else, then without them"):
        files.save(Project(title="Other"), path, kept=path)
    assert path.read_bytes() == whole
    files.save(Project(title="Other"), tmp_path / "b.camplab", kept=path)
    assert (tmp_path / "b.camplab").read_text() == files.dumps(Project(title="Other"))


def test_where_the_disk_is_full_what_stood_there_stays(tmp_path, monkeypatch):
    path = bundle(tmp_path / "a.camplab", first=b"numbers")
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteFailed, match=r"the disk is full: a\.camplab was not saved"):
        files.save(Project(title="Other"), path, kept=path)
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.camplab", "first.part"]


def refused(path: Path) -> str:
    began = time.process_time()
    with pytest.raises(BadFile) as bad:
        files.load(path)
    assert time.process_time() - began < 1
    (sentence,) = bad.value.problems
    return str(sentence.what)


def test_a_bomb_is_refused_before_anything_is_unpacked(tmp_path):
    text = files.dumps(Project()).encode()
    large = zipped(tmp_path / "a.camplab", {"project.camplab": b" " * (20 << 20)}, compression=zipfile.ZIP_DEFLATED)
    assert refused(large) == "project.camplab in it is too large"
    zeros = {"project.camplab": text, "runs/a/run.sqlite": bytes(80 << 20)}
    assert "which no runs in so small a file do" in refused(
        zipped(tmp_path / "b.camplab", zeros, compression=zipfile.ZIP_DEFLATED)
    )
    many = zipped(tmp_path / "c.camplab", {"project.camplab": text, **{f"runs/a/{n}": b"" for n in range(20_001)}})
    assert refused(many) == "it holds more files than runs have"
    content = bytearray(bundle(tmp_path / "d.camplab").read_bytes())
    struct.pack_into("<L", content, len(content) - 10, 2**31)  # a list of members of 2 GiB
    (tmp_path / "d.camplab").write_bytes(content)
    assert refused(tmp_path / "d.camplab") == "it holds more files than runs have"


def test_what_leads_elsewhere_is_not_a_member(tmp_path):
    names = ("../x", "/etc/x", "runs/../../x.json", "runs/a/../b.json", "runs/a\\b/c.json", "C:/x", "runs/.a/b.json",
             "runs/a/snapshots/../1.json", "runs/a/snapshots/000000000001.json/x", "runs/a./run.sqlite", "runs//x.json",
             "runs/a/\0.json", "runs/a/b.json\n")  # fmt: skip
    text = files.dumps(Project()).encode()
    path = zipped(tmp_path / "a.camplab", {"project.camplab": text, **dict.fromkeys(names, b"x")})
    with archive.opened(path) as found:
        assert set(found.members) == {"project.camplab"}


def test_what_is_wrong_with_it_is_said(tmp_path):
    empty = zipped(tmp_path / "a.camplab", {"runs/a/run.sqlite": b"x"})
    assert refused(empty) == "project.camplab is missing in it"
    outer = zipped(tmp_path / "mail.camplab", {"__MACOSX/._n.camplab": b"", "n.camplab": empty.read_bytes()})
    assert refused(outer) == "it is an archive that holds n.camplab: unpack it first"
    (tmp_path / "folder.camplab").mkdir()
    files.save(Project(), tmp_path / "folder.camplab" / "project.camplab")
    assert (
        refused(tmp_path / "folder.camplab") == "this is a folder, unpacked from a project: open project.camplab in it"
    )
    assert files.load(tmp_path / "folder.camplab" / "project.camplab")
    content = bundle(tmp_path / "b.camplab").read_bytes()
    (tmp_path / "b.camplab").write_bytes(content[: len(content) // 2])
    assert refused(tmp_path / "b.camplab") == "it is damaged, or was not copied whole"
    twice = zipped(tmp_path / "c.camplab", {"project.camplab": b"{}", "projecT.camplab": b"{}"}).read_bytes()
    (tmp_path / "c.camplab").write_bytes(twice.replace(b"projecT", b"project"))
    assert refused(tmp_path / "c.camplab") == "a file stands twice in it"


@for_each(
    ("contents", "said"),
    [
        (b'{"format": 2}', "it was made by a newer camplab (format 2; this one reads up to 1): install the newest"),
        (b"{}", "it does not say which format it has"),
        (b'{"format": 1, "view": {"step": -1}}', "the view in it makes no sense"),
        (b'{"format": 1, "view": []}', "the view in it makes no sense"),
        (b'{"format": 1, "view": {"panels": [{"id": "a", "width": 1e999}]}}', "the number 1e999 is too large"),
    ],
)
def test_a_view_that_makes_no_sense_is_one_sentence(tmp_path, contents, said):
    members = {"project.camplab": files.dumps(Project()).encode(), "contents.json": contents}
    with archive.opened(zipped(tmp_path / "a.camplab", members)) as found, pytest.raises(BadFile) as bad:
        view.read(found)
    assert str(bad.value.problems[0].what) == said


def test_blocks_are_found_at_their_places_again(tmp_path):
    project = lenet()
    uid = project.net[2].uid
    found = view.place(project, uid)
    assert found == ("net", (2,))
    assert view.place(project, -1) is None
    again = files.loads(files.dumps(project))
    assert view.uids(again, (found, ("net", (99,)), ("other", (0,)))) == (again.net[2].uid,)


def test_mutated_files_open_or_are_refused(tmp_path):
    """Bytes flipped, cut out and doubled: the project comes as it was, or one `BadFile` does."""
    content, chance = bundle(tmp_path / "a.camplab", first=bytes(5000)).read_bytes(), random.Random(7)
    ends = {"opened": 0, "refused": 0}
    for _ in range(300):
        mutated = bytearray(content)
        for _ in range(chance.randrange(1, 4)):
            at, length = chance.randrange(4, len(mutated)), chance.randrange(1, 60)
            piece = mutated[at : at + length]
            mutated[at : at + length] = chance.choice([bytes(len(piece)), b"", piece * 2, chance.randbytes(length)])
        path = tmp_path / "m.camplab"
        path.write_bytes(mutated)
        try:
            assert files.load(path) == lenet()
            with archive.opened(path) as found:
                view.read(found)
                for name in found.members:
                    found.copy(name, io.BytesIO())
            ends["opened"] += 1
        except BadFile:
            ends["refused"] += 1
    assert ends["refused"] > 200
