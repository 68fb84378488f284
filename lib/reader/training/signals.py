"""The eleven written signals, in the order of the model's outputs, and who sends each."""

SIGNALS = (
    "payment-chase",
    "payment-delay",
    "cancellation",
    "no-show",
    "scope-creep",
    "stalled",
    "advice-rejected",
    "urgency",
    "hostility",
    "praise",
    "paid",
)

ROLES = ("client", "owner", "other")

_OWNER_ONLY = {"payment-chase"}
_EITHER = {"no-show", "stalled"}


def sent_by(signal: str, role: str) -> bool:
    """Whether a message of this role can carry the signal."""
    if signal in _EITHER:
        return role in ("client", "owner")
    return role == ("owner" if signal in _OWNER_ONLY else "client")
