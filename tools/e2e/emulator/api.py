"""DynamoDB calls from within the emulator, by the same door as requests from outside."""

import json

from ministack.core.responses import get_account_id, request_scope
from ministack.services import dynamodb


def call(region: str, operation: str, **parameters) -> dict:
    """One call to the emulator's DynamoDB in a Region. What it refuses fails the resource, as in CloudFormation."""
    headers = {"x-amz-target": f"DynamoDB_20120810.{operation}"}
    with request_scope(get_account_id(), region):
        request = dynamodb.handle_request("POST", "/", headers, json.dumps(parameters).encode(), {})
        try:
            # The service answers without waiting for anything, so the first step is the last.
            request.send(None)
        except StopIteration as answered:
            status, _, body = answered.value
        else:
            raise RuntimeError(f"{operation} waits for something")
    answer = json.loads(body)
    if status != 200:
        raise ValueError(f"{operation} in {region}: {answer.get('__type')}: {answer.get('message')}")
    return answer
