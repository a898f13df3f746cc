"""The contract of the populations: what a team says of the people it would hear."""

from typing import Protocol

from core.consultation.population import Population


class Populations(Protocol):
    def get(self, consultation_id: str) -> Population: ...
    def keep(self, consultation_id: str, population: Population) -> None: ...
