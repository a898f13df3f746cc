"""What an operator sets through the environment; every setting has a safe default."""

from zoneinfo import ZoneInfo

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf8", extra="ignore")

    database_url: str = "sqlite:///data/tablee.db"
    tablee_demo: bool = True  # load the demo into an empty database
    tablee_admin_email: str = "admin@exemple.fr"
    tablee_admin_password: str = Field(default="", repr=False)  # empty: a random one is printed once
    tablee_time_zone: str = "Europe/Paris"
    tablee_site: str = ""  # `https://vote.exemple.fr`, before the addresses that reports print; empty: paths alone

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.tablee_time_zone)
