"""Where a stored picture is shown from."""


def picture_address(digest: str) -> str:
    """`/image/<hash>`: kept by browsers for good, since another picture has another name."""
    return f"/image/{digest}"
