"""journal, paper batches, withheld answers and what became of each line"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "journal",
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=40), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("by", sa.String(length=20), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultations.id"], name=op.f("fk_journal_consultation_id")),
        sa.PrimaryKeyConstraint("consultation_id", "number", name=op.f("pk_journal")),
    )
    op.create_table(
        "line_statuses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultations.id"], name=op.f("fk_line_statuses_consultation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_statuses")),
    )
    with op.batch_alter_table("line_statuses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_line_statuses_consultation_id"), ["consultation_id"], unique=False)

    op.create_table(
        "paper_batches",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("college", sa.String(length=100), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("ballots", sa.JSON(), nullable=False),
        sa.Column("entered_by", sa.String(length=32), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("checked_by", sa.String(length=32), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultations.id"], name=op.f("fk_paper_batches_consultation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_batches")),
    )
    with op.batch_alter_table("paper_batches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_paper_batches_consultation_id"), ["consultation_id"], unique=False)

    with op.batch_alter_table("ballot_contents", schema=None) as batch_op:
        batch_op.add_column(sa.Column("withheld", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("ballot_contents", schema=None) as batch_op:
        batch_op.drop_column("withheld")

    with op.batch_alter_table("paper_batches", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_paper_batches_consultation_id"))

    op.drop_table("paper_batches")
    with op.batch_alter_table("line_statuses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_line_statuses_consultation_id"))

    op.drop_table("line_statuses")
    op.drop_table("journal")
