"""Which drawing of the answer page a link leads to: the light one on a phone, Streamlit's at a desk."""

from starlette.requests import Request


def answer_address(request: Request, code: str) -> str:
    """Each page offers the other."""
    is_phone = "Mobile" in request.headers.get("user-agent", "")
    return f"/r/{code}" if is_phone else f"/repondre?c={code}"
