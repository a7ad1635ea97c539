"""`AWS::IAM::RolePolicy`, which the emulator has not got: an `AWS::IAM::Policy` for one role, which it has."""

from ministack.services.cloudformation import provisioners


def as_policy(properties: dict) -> dict:
    return {
        "PolicyName": properties["PolicyName"],
        "PolicyDocument": properties["PolicyDocument"],
        "Roles": [properties["RoleName"]],
    }


def install() -> None:
    policy = provisioners._RESOURCE_HANDLERS["AWS::IAM::Policy"]
    provisioners._RESOURCE_HANDLERS["AWS::IAM::RolePolicy"] = {
        "create": lambda logical_id, properties, stack: policy["create"](logical_id, as_policy(properties), stack),
        "update": lambda physical_id, old, new, stack, logical_id=None:
            policy["update"](physical_id, as_policy(old), as_policy(new), stack, logical_id),
        "update_with_logical_id": True,
        "delete": lambda physical_id, properties: policy["delete"](physical_id, as_policy(properties)),
    }
