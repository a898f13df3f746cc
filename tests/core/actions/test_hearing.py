"""What organizers hear against the analysis counts at once; fifty words teach thresholds, which can be given up."""

from datetime import UTC

import pytest

from core.actions import answering, exporting, hearing
from core.actions.answering import Voter
from core.actions.exploring import Explorer
from core.actions.reading import read_voice
from core.actions.rereading import reread
from core.actions.tail import recount
from core.actions.watching import Lookout, Watcher
from core.identity import new_secret
from core.language.texts import Texts
from core.problems import Refused, problem
from core.results.filtering import EVERYBODY, Condition, Filter
from core.results.look import look_at
from core.results.variables import Of, Variable
from core.voices.hearing import standing
from core.voices.sentiment import DEFAULT, Label
from tests.builders import a_questionnaire, an_open_consultation, close

MILD = "La réunion était plutôt correcte dans l’ensemble."  # scored, and left undecided


def an_answered(open_store, *texts, **rules):
    vote = an_open_consultation(open_store, a_questionnaire(**{"visibility": "live"} | rules))
    for text in texts:
        say(open_store, vote, text)
    return vote


def say(open_store, vote, text, *, voter=None, **others):
    given = {"voter": voter or Voter(new_secret()), "answers": {"word": text} | others, "submit_key": new_secret()}
    return answering.submit(open_store, vote.code, **given)


def correct(open_store, vote, seq, label):
    with open_store() as store:
        return hearing.correct(store, vote.organizer, vote.id, question_id="word", seq=seq, label=label)


def a_lookout(open_store):
    return Lookout(open_store, later=lambda work: work())


def counts(lookout, vote):
    look = lookout.look(vote.code, Watcher(vote.organizer))
    return {row.code: row.count for summary in look.summaries for row in summary.rows if row.count}


def voices(lookout, vote):
    """What was heard, without the answers to other questions."""
    return {code: count for code, count in counts(lookout, vote).items() if code in list(Label)}


def scratch(open_store, vote):
    with open_store(read_only=True) as store:
        return look_at(recount(store, store.consultations.get(vote.id)))


def mild_texts_heard_as_favourable(open_store, count):
    """All but the last one of them."""
    vote = an_answered(open_store, *(f"{MILD} ({number})" for number in range(count + 1)))
    learnt = [correct(open_store, vote, seq, Label.FAVOURABLE) for seq in range(1, count + 1)]
    return vote, learnt


def test_a_word_of_an_organizer_counts_at_once_for_all_who_watch(open_store):
    vote = an_answered(open_store, "Ce n’est pas acceptable.", "Très bonne idée, merci.")
    lookout = a_lookout(open_store)
    before = counts(lookout, vote)

    correct(open_store, vote, 1, Label.MIXED)

    assert before == {"unfavourable": 1, "favourable": 1}
    assert counts(lookout, vote) == {"mixed": 1, "favourable": 1}
    assert lookout.look(vote.code, Watcher(vote.organizer)) == scratch(open_store, vote)
    assert lookout.verbatims(vote.code, Watcher(vote.organizer), "word", reading="mixed") == [
        ("Ce n’est pas acceptable.", "mixed")
    ]


def test_who_said_it_and_when_is_kept_beside_what_the_analysis_read(open_sqlite_store):
    vote = an_answered(open_sqlite_store, "Ce n’est pas acceptable.")

    correct(open_sqlite_store, vote, 1, Label.MIXED)
    correct(open_sqlite_store, vote, 1, "")

    with open_sqlite_store(read_only=True) as store:
        kept = store.hearings.corrections(vote.id)
        ballot = store.ballots.at(vote.id, [1])[0]
    assert [(each.seq, each.label, each.by) for each in kept] == [
        (1, "mixed", vote.organizer.name),
        (1, "", vote.organizer.name),
    ]
    assert ballot.readings["word"]["label"] == "unfavourable"


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"label": "superb"}, "voice_unknown"),
        ({"seq": 9}, "voice_no_text"),
        ({"question_id": "milk"}, "voice_no_text"),
        ({"question_id": "nothing"}, "voice_no_text"),
    ],
)
def test_nothing_is_said_of_what_is_no_text_that_was_read(open_sqlite_store, told, code):
    vote = an_answered(open_sqlite_store, "Très bien.")

    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        hearing.correct(store, vote.organizer, vote.id, **{"question_id": "word", "seq": 1, "label": "mixed"} | told)

    assert refused.value.problems == (problem(code),)


def test_sealed_texts_are_corrected_by_nobody(open_sqlite_store):
    vote = an_answered(open_sqlite_store, "Très bien.", visibility="at_closing")

    with pytest.raises(Refused) as refused:
        correct(open_sqlite_store, vote, 1, Label.MIXED)

    assert refused.value.problems == (problem("tallies_sealed"),)


def test_whoever_takes_a_ballot_back_takes_what_was_said_of_it_too(open_store):
    vote, voter = an_answered(open_store), Voter("a")
    say(open_store, vote, "Ce n’est pas acceptable.", voter=voter)
    lookout = a_lookout(open_store)
    correct(open_store, vote, 1, Label.MIXED)
    counts(lookout, vote)

    answering.withdraw(open_store, vote.code, voter)

    assert counts(lookout, vote) == {}
    with open_store(read_only=True) as store:
        assert store.hearings.corrections(vote.id) == []


def test_a_word_said_after_another_was_erased_counts_at_once_too(open_store):
    vote, voter = an_answered(open_store), Voter("a")
    say(open_store, vote, "Ce n’est pas acceptable.", voter=voter)
    say(open_store, vote, "Ce n’est pas acceptable.")
    lookout = a_lookout(open_store)
    correct(open_store, vote, 1, Label.MIXED)
    counts(lookout, vote)
    answering.withdraw(open_store, vote.code, voter)

    correct(open_store, vote, 2, Label.FAVOURABLE)

    assert counts(lookout, vote) == {"favourable": 1}


def test_a_word_goes_on_with_the_same_words_and_not_with_others(open_store):
    vote, voter, other = an_answered(open_store), Voter("a"), Voter("b")
    for each in (voter, other):
        say(open_store, vote, "Ce n’est pas acceptable.", voter=each)
    lookout = a_lookout(open_store)
    for seq in (1, 2):
        correct(open_store, vote, seq, Label.MIXED)
    with open_store(read_only=True) as store:
        first = store.hearings.corrections(vote.id, seq=1)[0]

    say(open_store, vote, "Ce n’est pas acceptable.", voter=voter, milk="rouge")
    say(open_store, vote, "Ce n’est vraiment pas acceptable.", voter=other)

    with open_store(read_only=True) as store:
        now = standing(store.hearings.corrections(vote.id))
    assert voices(lookout, vote) == {"mixed": 1, "unfavourable": 1}
    assert {seq: (each.label, each.at) for (_, seq), each in now.items()} == {
        2: ("mixed", now["word", 2].at),
        3: ("mixed", first.at),
    }
    assert lookout.look(vote.code, Watcher(vote.organizer)) == scratch(open_store, vote)


def test_where_nobody_may_be_found_again_a_word_moves_no_author_from_group_to_group(open_sqlite_store):
    rules = {"visibility": "live", "access": "personal", "anonymity": "confidential"}
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(**rules), members=40, colleges=("Eaters", "Growers"))
    for place, voter in enumerate(vote.voters):
        text = "Très bonne idée, merci." if place % 4 < 2 else "Ce n’est pas acceptable."
        say(open_sqlite_store, vote, text, voter=voter)
    close(open_sqlite_store, vote)
    college, voice = Variable(Of.ATTRIBUTE, "college"), Variable(Of.QUESTION, "word", "voice")
    who_dislikes = Filter.of(Condition.on(voice, Label.UNFAVOURABLE))

    def told():
        explorer = Explorer(Lookout(open_sqlite_store), vote.code, Watcher(vote.organizer), over=True)
        return explorer.crossed(college, voice, EVERYBODY).counts, explorer.filtered(who_dislikes).counted

    before = told()
    correct(open_sqlite_store, vote, 1, Label.UNFAVOURABLE)

    assert before == told() == (((10, 10), (10, 10)), 20)
    assert counts(a_lookout(open_sqlite_store), vote) == {"favourable": 19, "unfavourable": 21}


def test_the_fiftieth_word_teaches_thresholds_by_which_every_text_is_read(open_sqlite_store):
    vote, learnt = mild_texts_heard_as_favourable(open_sqlite_store, 50)
    lookout = a_lookout(open_sqlite_store)
    before = counts(lookout, vote)

    found = reread(open_sqlite_store, vote.id)
    say(open_sqlite_store, vote, MILD)

    *earlier, last = learnt
    assert earlier == [None] * 49
    assert (last.learnt.texts, last.learnt.before, last.learnt.after) == (50, 0, 50)
    assert before == {"favourable": 50, "uncertain": 1}
    assert (found.texts, found.anew, found.moved) == (51, 51, 51)
    assert counts(lookout, vote) == {"favourable": 52}
    assert lookout.look(vote.code, Watcher(vote.organizer)) == scratch(open_sqlite_store, vote)


def test_an_organizer_goes_back_to_the_thresholds_of_everybody_and_to_those_learnt(open_sqlite_store, monkeypatch):
    monkeypatch.setattr(hearing, "FEWEST", 10)
    vote, _ = mild_texts_heard_as_favourable(open_sqlite_store, 10)
    reread(open_sqlite_store, vote.id)

    with open_sqlite_store() as store:
        back = hearing.keep_default(store, vote.organizer, vote.id)
    reread(open_sqlite_store, vote.id)
    without = counts(a_lookout(open_sqlite_store), vote)
    with open_sqlite_store() as store:
        again = hearing.use_learnt(store, vote.organizer, vote.id)

    assert (back.thresholds, back.waiting) == (DEFAULT, True)
    assert without == {"favourable": 10, "uncertain": 1}
    assert again.thresholds != DEFAULT


def test_a_file_of_answers_holds_what_people_heard_and_says_so(open_sqlite_store):
    texts = ("Ce n’est pas acceptable.", *["Très bonne idée, merci."] * 9)
    vote = an_answered(open_sqlite_store, *texts, anonymity="named")
    correct(open_sqlite_store, vote, 1, Label.MIXED)

    table = exporting.answers_for_operator(open_sqlite_store, vote.code, exporting.Reader(Texts("en"), UTC))

    voice = next(each for each in table.series if each.variable.name == "word.voice")
    assert voice.values() == ["mixed", *["favourable"] * 9]
    assert ("Sentiments corrected", "One text: its sentiment is what somebody of the team read in it.") in table.about


def test_what_a_text_says_is_kept_with_the_words_that_made_it(open_sqlite_store):
    vote = an_answered(open_sqlite_store, "Très bonne idée, merci.")

    with open_sqlite_store(read_only=True) as store:
        reading = store.ballots.at(vote.id, [1])[0].readings["word"]

    assert reading == read_voice("Très bonne idée, merci.")
    assert ["Très bonne idée, merci."[start:end] for start, end, _ in reading["words"]] == ["bonne", "merci"]
