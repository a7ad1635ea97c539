"""`Fn::GetStackOutput` over Regions.

The emulator looks for the other stack in the Region of the one that refers to it; the function's `Region` says where it is.
"""

from ministack.core.responses import get_account_id, get_region, request_scope
from ministack.services.cloudformation import changesets, engine, handlers, stacks

FUNCTION = "Fn::GetStackOutput"


def install() -> None:
    original = engine._resolve_refs

    def resolve(value, *context):
        if not isinstance(value, dict) or FUNCTION not in value:
            return original(value, *context)
        where = {name: original(part, *context) for name, part in value[FUNCTION].items()}
        with request_scope(get_account_id(), where.get("Region", get_region())):
            return original({FUNCTION: where}, *context)

    for module in (engine, stacks, changesets, handlers):
        module._resolve_refs = resolve
