"""What belongs to one replica alone: never synchronized, set Region by Region."""

import json

from .api import call

REPLICA_PROPERTIES = {
    "DeletionProtectionEnabled", "GlobalSecondaryIndexes", "PointInTimeRecoverySpecification", "Region",
    "ReplicaStreamSpecification", "ResourcePolicy", "SSESpecification", "Tags",
}


def settle(region: str, name: str, old: dict, new: dict) -> None:
    """Brings one replica from what it was told before to what it is told now."""
    if old.get("DeletionProtectionEnabled", False) != new.get("DeletionProtectionEnabled", False):
        call(region, "UpdateTable", TableName=name, DeletionProtectionEnabled=new.get("DeletionProtectionEnabled", False))
    set_recovery(region, name, old.get("PointInTimeRecoverySpecification"), new.get("PointInTimeRecoverySpecification"))
    table = call(region, "DescribeTable", TableName=name)["Table"]
    set_tags(region, table["TableArn"], old.get("Tags", []), new.get("Tags", []))
    set_policy(region, table["TableArn"], document(old), document(new))
    if "LatestStreamArn" in table:
        set_policy(region, table["LatestStreamArn"], stream_document(old), stream_document(new))


def set_recovery(region: str, name: str, old: dict | None, new: dict | None) -> None:
    if old != new:
        specification = new or {"PointInTimeRecoveryEnabled": False}
        call(region, "UpdateContinuousBackups", TableName=name, PointInTimeRecoverySpecification=specification)


def set_tags(region: str, arn: str, old: list[dict], new: list[dict]) -> None:
    kept = {tag["Key"] for tag in new}
    removed = [tag["Key"] for tag in old if tag["Key"] not in kept]
    if removed:
        call(region, "UntagResource", ResourceArn=arn, TagKeys=removed)
    if new:
        call(region, "TagResource", ResourceArn=arn, Tags=new)


def document(replica: dict) -> dict | None:
    return replica.get("ResourcePolicy", {}).get("PolicyDocument")


def stream_document(replica: dict) -> dict | None:
    return document(replica.get("ReplicaStreamSpecification", {}))


def set_policy(region: str, arn: str, old: dict | None, new: dict | None) -> None:
    if new is not None and new != old:
        call(region, "PutResourcePolicy", ResourceArn=arn, Policy=json.dumps(new))
    elif new is None and old is not None:
        call(region, "DeleteResourcePolicy", ResourceArn=arn)
