"""How Alembic reaches the database: through our own engine, on the address it was given."""

from alembic import context
from sqlalchemy import text

from db.engine import make_engine
from db.tables import Base
from db.tables.base import Moment

engine = make_engine(context.config.get_main_option("sqlalchemy.url") or "")
# One transaction for all of it, begun before anything is read: of two replicas that start together, the second waits
# until the first is done. Alembic would begin none by itself on SQLite; there BEGIN IMMEDIATE makes the others wait.
with engine.begin() as connection:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('migrations', 0))"))
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,  # SQLite alters a table by copying it
        compare_type=True,
        render_item=lambda kind, item, _: (
            "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Moment) else False
        ),
    )
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
