"""comments, trial links, kept questions, quotas, files given as answers, and who saved a draft"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("consultations", sa.Column("draft_by", sa.String(length=32), nullable=True))
    op.create_table(
        "answer_file_contents",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=100), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_answer_file_contents")),
    )
    op.create_table(
        "kept_questions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("kept_by", sa.String(length=32), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_kept_questions_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_questions")),
    )
    with op.batch_alter_table("kept_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_kept_questions_team_id"), ["team_id"], unique=False)

    op.create_table(
        "answer_files",
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultations.id"], name=op.f("fk_answer_files_consultation_id")
        ),
        sa.PrimaryKeyConstraint("consultation_id", "digest", "key", name=op.f("pk_answer_files")),
    )
    op.create_table(
        "comments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("author", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultations.id"], name=op.f("fk_comments_consultation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
    )
    with op.batch_alter_table("comments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_comments_consultation_id"), ["consultation_id"], unique=False)

    op.create_table(
        "quotas",
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("quota_id", sa.String(length=32), nullable=False),
        sa.Column("filled", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultations.id"], name=op.f("fk_quotas_consultation_id")),
        sa.PrimaryKeyConstraint("consultation_id", "quota_id", name=op.f("pk_quotas")),
    )
    op.create_table(
        "trial_links",
        sa.Column("consultation_id", sa.String(length=32), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultations.id"], name=op.f("fk_trial_links_consultation_id")),
        sa.PrimaryKeyConstraint("consultation_id", name=op.f("pk_trial_links")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_trial_links_secret_hash")),
    )


def downgrade() -> None:
    op.drop_table("trial_links")
    op.drop_table("quotas")
    with op.batch_alter_table("comments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_comments_consultation_id"))

    op.drop_table("comments")
    op.drop_table("answer_files")
    with op.batch_alter_table("kept_questions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_kept_questions_team_id"))

    op.drop_table("kept_questions")
    op.drop_table("answer_file_contents")
    with op.batch_alter_table("consultations", schema=None) as batch_op:
        batch_op.drop_column("draft_by")
