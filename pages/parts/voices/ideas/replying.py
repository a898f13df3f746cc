"""Writing a reply to those who are in a group; what was begun stays where the group is no longer open, or no more."""

import streamlit as st

from core.actions import replying
from core.actions.ideas import Drafted
from core.language.limits import LINE
from core.voices.ideas.model import Idea
from pages.parts import state
from pages.parts.escape import plain
from pages.parts.voices.ideas.desk import Desk, attempt, by_size, opened, say, short


def draw_replying(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    texts = desk.visit.texts
    if _begun()[:2] != (desk.question.id, idea.id):  # else the browser holds what is being typed
        st.session_state[_title(idea.id)] = idea.title
    popover = st.popover(texts("ideas-reply"), icon=":material/reply:", key=_unfolded(idea.id), on_change="rerun")
    with popover, st.form(key=_form(idea.id), border=False):
        st.caption(texts("ideas-reply-explained"))
        _draw_fields(desk, idea.id)
        _draw_publishing(desk, drafted, idea.id)
    if st.session_state.get(_unfolded(idea.id)):
        st.session_state[state.IDEA_REPLY_BEGUN] = (desk.question.id, idea.id, idea.title, idea.named)


def draw_begun(desk: Desk, drafted: Drafted) -> None:
    """A reply begun in a group that is not open any more, with its words; where the group is gone, for another one."""
    question_id, idea_id, title, named = _begun()
    if question_id != desk.question.id or not desk.may_organize or not drafted.grouping.ideas:
        return
    is_there = drafted.idea(idea_id) is not None
    if is_there and opened() == idea_id:
        return
    if not is_there and not named:
        title = _without_title(title)
    texts = desk.visit.texts
    with st.container(border=True, key="idea_reply_begun"):
        gone = "ideas-reply-group-gone" if title else "ideas-reply-unnamed-group-gone"
        st.markdown(plain(texts("ideas-reply-begun" if is_there else gone, title=short(title))))
        with st.form(key=_form(idea_id), border=False):
            _draw_fields(desk, idea_id)
            if not is_there:
                titles = {each.id: each.title for each in by_size(drafted)}
                st.selectbox(
                    texts("ideas-reply-to"),
                    list(titles),
                    format_func=lambda each: plain(short(titles[each])),
                    key=_to(idea_id),
                )
            _draw_publishing(desk, drafted, idea_id)
        st.button(
            texts("ideas-reply-drop"), key="w_reply_drop", type="tertiary", icon=":material/close:", on_click=_forget
        )


def _draw_fields(desk: Desk, idea_id: str) -> None:
    """The same wherever they stand: the browser keeps what is being typed in them."""
    texts = desk.visit.texts
    st.text_input(texts("ideas-reply-title"), max_chars=LINE, key=_title(idea_id), autocomplete="off")
    st.text_area(texts("ideas-reply-text"), max_chars=replying.MOST_CHARACTERS, key=_words(idea_id), height=140)


def _draw_publishing(desk: Desk, drafted: Drafted, idea_id: str) -> None:
    st.form_submit_button(
        desk.visit.texts("ideas-reply-do"),
        type="primary",
        icon=":material/campaign:",
        key=f"w_reply_do_{idea_id}",
        on_click=_reply,
        args=(desk, drafted, idea_id),
    )


def _reply(desk: Desk, drafted: Drafted, idea_id: str) -> None:
    said = {"title": st.session_state[_title(idea_id)], "text": st.session_state[_words(idea_id)]}
    to = idea_id if drafted.idea(idea_id) else st.session_state.get(_to(idea_id), idea_id)
    if attempt(lambda store, person: replying.reply(store, person, drafted, to, **said)):
        st.session_state[_words(idea_id)] = ""
        st.session_state[_unfolded(idea_id)] = False
        _forget()
        say(desk.visit.texts("ideas-reply-done"))


def _without_title(title: str) -> str:
    """A machine made it of what people wrote, who may have erased that since; what somebody typed over it stays."""
    question_id, idea_id, _, named = _begun()
    if title and st.session_state.get(_title(idea_id)) == title:
        st.session_state[_title(idea_id)] = ""
    st.session_state[state.IDEA_REPLY_BEGUN] = (question_id, idea_id, "", named)
    return ""


def _begun() -> tuple[str, str, str, bool]:
    """The question, the group, its title then and whether somebody typed it, of the form last unfolded and neither
    sent nor dropped.
    """
    found: tuple[str, str, str, bool] = st.session_state.get(state.IDEA_REPLY_BEGUN, ("", "", "", False))
    return found


def _forget() -> None:
    st.session_state.pop(state.IDEA_REPLY_BEGUN, None)


def _form(idea_id: str) -> str:
    return f"w_reply_form_{idea_id}"


def _title(idea_id: str) -> str:
    return f"w_reply_title_{idea_id}"


def _words(idea_id: str) -> str:
    return f"w_reply_{idea_id}"


def _to(idea_id: str) -> str:
    return f"w_reply_to_{idea_id}"


def _unfolded(idea_id: str) -> str:
    return f"w_replying_{idea_id}"
