"""What a team says of the people it would hear."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.consultation.population import Population
from db.stores.putting import put
from db.tables.consultations import PopulationRow


class Populations:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, consultation_id: str) -> Population:
        chosen = select(PopulationRow.content).where(PopulationRow.consultation_id == consultation_id)
        return Population.model_validate(self._session.scalar(chosen) or {})

    def keep(self, consultation_id: str, population: Population) -> None:
        key = {"consultation_id": consultation_id}
        put(self._session, PopulationRow, key=key, values={"content": population.model_dump()})
