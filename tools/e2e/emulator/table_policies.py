"""Resource policies of tables and streams take part in the emulator's authorization.

The emulator stores the policies and evaluates those of other services; it does not ask for a table's. The evaluation is its own.
Requests that name a table by ARN, or a stream, are told apart too, so that policies on exact resources work.
"""

import json

from ministack.core import iam_actions, iam_evaluator
from ministack.services import dynamodb, dynamodb_streams

LOOKUP = "policy_for_arn"


def policy_for_arn(arn: str) -> tuple | None:
    """Policy and owner of the table or stream that an ARN names. An index is ruled by its table's policy."""
    _, _, _, region, account, resource = arn.split(":", 5)
    ruled = arn.split("/index/")[0] if "/index/" in resource else arn
    stored = dynamodb._resource_policies.get_scoped(account, region, ruled)
    return (stored["Policy"], account) if stored else None


def named_resource(body: bytes) -> str | None:
    """The ARN in a request that has no table name."""
    request = json.loads(body or b"{}")
    if "ShardIterator" in request:
        return (dynamodb_streams._decode_iterator(request["ShardIterator"]) or {}).get("arn")
    return request.get("ResourceArn") or request.get("StreamArn")


def install() -> None:
    dynamodb.policy_for_arn = policy_for_arn
    for service in ("dynamodb", "dynamodbstreams"):
        iam_evaluator._RESOURCE_POLICY_LOOKUPS[service] = ("dynamodb", LOOKUP)

    original = iam_actions.extract_resource_arn

    def extract(service, method, path, headers, body, *rest):
        arn = original(service, method, path, headers, body, *rest)
        if arn == "*" and service in ("dynamodb", "dynamodbstreams"):
            return named_resource(body) or arn
        return arn

    iam_actions.extract_resource_arn = extract
