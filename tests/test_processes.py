"""A process is known again, and no other one is taken for it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from camplab import processes


@pytest.mark.usefixtures("processes")
def test_processes_are_told_apart_and_one_that_is_over_is_none():
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    mine, other = processes.mark(os.getpid()), processes.mark(child.pid)
    assert "" not in (mine, other)
    assert mine != other
    assert mine == processes.mark(os.getpid())
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # it is over, and nobody has asked how it ended
    assert processes.mark(child.pid) == ""
    child.communicate()
    assert processes.mark(child.pid) == ""


@pytest.mark.parametrize("number", [-1, 0, 2**22, 10**30])
def test_a_number_that_no_process_has_is_nobodys(number):
    assert processes.mark(number) == ""
