"""The cheapest and the dearest price that the choices can make, always in sight of who designs them."""

import streamlit as st

from core.consultation.basket import reach
from core.language.formats import euros
from pages.parts.design.desk import Desk
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_reach(desk: Desk, visit: Visit) -> None:
    """Nothing before there is a price."""
    found = reach(desk.draft.definition)
    if found is None or not desk.draft.price.base:
        return
    cheapest, dearest = (plain(euros(mils, visit.language)) for mils in found)
    if cheapest == dearest:
        st.markdown(visit.texts("pricing-reach-one", price=cheapest))
    else:
        st.markdown(visit.texts("pricing-reach", cheapest=cheapest, dearest=dearest))
