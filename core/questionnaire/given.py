"""What counts as an answer given."""


def is_given(answer: object) -> bool:
    if isinstance(answer, str):
        return bool(answer.strip())
    return answer is not None and answer != []
