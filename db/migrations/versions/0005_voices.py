"""corrections of readings, groups of ideas, replies"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "voice_corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=20), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultations.id"], name=op.f("fk_voice_corrections_consultation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_corrections")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("voice_corrections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voice_corrections_consultation_id"), ["consultation_id"], unique=False)

    op.create_table(
        "hearings",
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultations.id"], name=op.f("fk_hearings_consultation_id")),
        sa.PrimaryKeyConstraint("consultation_id", name=op.f("pk_hearings")),
    )

    op.create_table(
        "groupings",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultations.id"], name=op.f("fk_groupings_consultation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_groupings")),
    )
    with op.batch_alter_table("groupings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_groupings_consultation_id"), ["consultation_id"], unique=False)

    op.create_table(
        "grouping_steps",
        sa.Column("grouping_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=20), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["grouping_id"], ["groupings.id"], name=op.f("fk_grouping_steps_grouping_id")),
        sa.PrimaryKeyConstraint("grouping_id", "number", name=op.f("pk_grouping_steps")),
    )

    op.create_table(
        "replies",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("idea", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("seqs", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultations.id"], name=op.f("fk_replies_consultation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replies")),
    )
    with op.batch_alter_table("replies", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_replies_consultation_id"), ["consultation_id"], unique=False)


def downgrade() -> None:
    for table in ("replies", "grouping_steps", "groupings", "hearings", "voice_corrections"):
        op.drop_table(table)
