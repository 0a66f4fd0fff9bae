import schemathesis


@schemathesis.hook
def before_call(context, case, kwargs):
    """The key acts for itself: of persons whom nobody knows every operation says the same, 401, and no more is tried."""
    if case.headers:
        case.headers.pop("Guildhall-Actor", None)
