"""From projects to a race: have one ready, take a variant, begin. Knows no widget.

What cannot be done becomes a notice with what to do.
"""

from __future__ import annotations

from camplab import folders
from camplab.app.actions import needed
from camplab.app.lab import Lab
from camplab.app.look.banner import Notice
from camplab.app.training.race_under_way import ABOUT, begin, free, running, show
from camplab.document.atomic import WriteFailed, why
from camplab.document.files import BadFile
from camplab.document.finish import finish
from camplab.document.project import Project
from camplab.document.races.catalogue import ShippedRace
from camplab.document.races.race import MOST, joined, race_of, with_seeds
from camplab.engine.race_lanes import begun
from camplab.words import Sentence, say

SEEDS = 5


@needed(say("a race is under way, or the network cannot be trained yet"))
def can_add(lab: Lab) -> bool:
    """Whether the open network can become a variant."""
    return not running(lab) and not lab.session.project.blank and len(lab.live.racing.kept) < MOST


@needed(say("there are no variants to race"))
def can_start(lab: Lab) -> bool:
    """Whether there are two variants at least, and none is trained."""
    return not running(lab) and len(variants(lab)) > 1


def variants(lab: Lab) -> tuple[Project, ...]:
    """What would be trained: those that were settled, or those that were kept and the network as it is now."""
    racing = lab.live.racing
    if racing.race is not None:
        return racing.race.projects
    return joined(racing.kept, lab.session.project) if racing.kept else ()


def offer(lab: Lab, shipped: ShippedRace) -> None:
    """Have a race ready that ships, its first variant on the stack."""
    try:
        race = shipped.make()
    except (BadFile, OSError) as error:
        said = say("The race {name} cannot be opened", name=shipped.title)
        lab.tell(Notice(said, "danger", (say("{why}", why=str(error)),), about=ABOUT))
        return
    if not free(lab) or not lab.documents.begin(race.projects[0]):
        return
    lab.live.racing.offer(race)
    show(lab)


def offer_seeds(lab: Lab) -> None:
    """Have the open network ready with several seeds."""
    if free(lab):
        lab.live.racing.offer(race_of(with_seeds(lab.session.project, SEEDS)))
        show(lab)


def add_variant(lab: Lab) -> None:
    """Keep the network as it is now as a variant; what is changed from here on is the next one."""
    if not free(lab):
        return
    racing = lab.live.racing
    kept = joined(racing.kept, lab.session.project)
    if kept == racing.kept:
        lab.tell(Notice(say("Change something first: this variant is there already"), "warning", about=ABOUT))
        return
    racing.offer(None, kept)
    show(lab)


def clear(lab: Lab) -> None:
    """Forget the variants; the curves of those that were trained lie beside no other network."""
    if running(lab):
        return
    raced = [state.record for state in lab.live.racing.lanes]
    lab.live.racing.offer(None)
    others = tuple(one for one in lab.live.beside if one.record not in raced)
    if len(others) < len(lab.live.beside):
        lab.live.lay_beside(others, lab.live.before)


def start(lab: Lab) -> None:
    """Train all variants beside each other."""
    if not can_start(lab):
        return
    racing = lab.live.racing
    race = racing.race or race_of(variants(lab), say("{name}", name=lab.documents.name()))
    for variant in race.variants:
        misfit = finish(variant.project)
        if misfit is not None:
            said = say("The variant “{name}” cannot be trained", name=variant.name)
            lab.tell(Notice(said, "warning", (misfit.sentence,), about=ABOUT))
            return
    try:
        lanes = begun(race)
    except WriteFailed as failed:
        _refuse(lab, failed.sentence)
    except OSError as error:
        _refuse(lab, why(error, folders.runs()))
    else:
        begin(lab, lanes)


def _refuse(lab: Lab, reason: Sentence) -> None:
    lab.tell(Notice(say("The race cannot be begun"), "danger", (reason,), about=ABOUT))
