"""Which notices of document, run and settings stand in the banner, and when each is no news any more. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from camplab.app.data.unfitting import Unfitting
from camplab.app.lab import Lab
from camplab.app.look import preferences
from camplab.app.look.banner import Banner, Notice
from camplab.app.training import earlier_run, fault_notices, race_under_way, time_travel, training_commands
from camplab.app.training.edits_during_run import EditsDuringRun
from camplab.app.training.live_edits import LiveEdits
from camplab.runs.events import Fault
from camplab.words import Sentence


class Notices(QObject):
    """Tells faults and notes of the run; takes down what belongs to another document, or to the run before."""

    def __init__(self, lab: Lab, banner: Banner) -> None:
        super().__init__(banner)
        self._lab, self._banner = lab, banner
        self._told: Fault | None = None
        self._of = lab.session.project.data
        """What was learned from when that was told."""
        self._waited = False
        """Whether the run of the notice of a fork has come to wait."""
        live, documents = lab.live, lab.documents
        live.state_changed.connect(self._tell_fault)
        live.state_changed.connect(partial(self._take_down, training_commands.active))
        live.state_changed.connect(self._forget_notes)
        live.state_changed.connect(self._fork_goes)
        live.noted.connect(self._note)
        live.run_changed.connect(partial(banner.withdraw, "earlier"))
        live.racing.begun.connect(partial(banner.withdraw, race_under_way.ABOUT))
        lab.session.changed.connect(partial(self._take_down, training_commands.can_train))
        lab.session.changed.connect(self._say_why_not_yet)
        lab.session.changed.connect(self._forget_data)
        documents.noticed.connect(banner.show_notice)
        documents.opened.connect(banner.leave_document)
        for done in (documents.opened, documents.saved):
            done.connect(partial(banner.withdraw, "file"))
        documents.opened.connect(partial(earlier_run.look_for, lab))
        preferences.not_kept.connect(self._warn)
        EditsDuringRun(lab, banner)
        LiveEdits(lab, banner)
        Unfitting(lab, banner)

    def _tell_fault(self) -> None:
        fault = self._lab.live.fault
        if fault is None:
            self._banner.withdraw("fault")
        elif fault is not self._told:
            self._banner.show_notice(fault_notices.notice(self._lab, fault))
            self._of = self._lab.session.project.data
        self._told = fault

    def _forget_data(self) -> None:
        """What is wrong with data is no news once others are learned from."""
        told = self._told is not None and self._told.kind == "bad_data" and not training_commands.active(self._lab)
        if told and self._lab.session.project.data != self._of:
            self._banner.withdraw("fault")

    def _warn(self, of_settings: Sentence) -> None:
        self._banner.show_notice(Notice(of_settings, "warning", about="settings"))

    def _note(self, words: tuple[Sentence, ...]) -> None:
        self._banner.show_notice(Notice(words[0], details=words[1:], about="note", beside=True, document=True))

    def _forget_notes(self) -> None:
        if self._lab.live.state == "starting":  # they were about the run before
            self._banner.withdraw("note")

    def _fork_goes(self) -> None:
        """It does not say that the new run waits, once that is trained or over."""
        notice, state = self._banner.about(time_travel.FORK), self._lab.live.state
        self._waited = notice is not None and (self._waited or state == "paused")
        if notice is not None and self._waited and state in ("running", "stopping", "idle") and notice.details:
            self._banner.show_notice(replace(notice, details=()))

    def _take_down(self, over: Callable[[Lab], bool]) -> None:
        """Why the network could not be trained is no news once that is `over`."""
        notice = self._banner.about("train")
        if notice is not None and notice.level != "good" and over(self._lab):
            self._banner.withdraw("train")

    def _say_why_not_yet(self) -> None:
        """Why the network cannot be trained is said of the network as it is now."""
        stands = self._banner.about("train")
        if stands is None or stands.sentence != training_commands.NOT_YET:
            return
        now = training_commands.does_not_fit(self._lab, self._lab.session.project)
        if now is not None and now.details != stands.details:
            self._banner.show_notice(now)
