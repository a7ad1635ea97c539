"""`AWS::DynamoDB::GlobalTable` as CloudFormation carries it out: call by call, Region by Region.

The emulator's own handler makes the table and leaves `Replicas` aside: key, recovery, protection, tags, policies, other
Regions. This one asks the emulator's DynamoDB for all of that. A property it does not know fails the resource; nothing is left aside.
"""

from ministack.core.responses import get_account_id, get_region, request_scope
from ministack.services import kms
from ministack.services.cloudformation import provisioners

from .api import call
from .global_table_settings import REPLICA_PROPERTIES, settle

RESOURCE_TYPE = "AWS::DynamoDB::GlobalTable"

TABLE_PROPERTIES = {
    "AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "KeySchema", "LocalSecondaryIndexes", "Replicas",
    "SSESpecification", "StreamSpecification", "TableName", "TimeToLiveSpecification",
}

# A change of these replaces the table, or fails where it has a name of its own.
REPLACING = ("TableName", "KeySchema", "LocalSecondaryIndexes")

# By a key of DynamoDB's own, that is: what a table has that asks for nothing.
UNENCRYPTED = {"Enabled": False}


def replicas(properties: dict) -> dict[str, dict]:
    """Replicas by Region."""
    return {replica["Region"]: replica for replica in properties["Replicas"]}


def refuse_unknown(properties: dict) -> None:
    unknown = set(properties) - TABLE_PROPERTIES
    for replica in properties["Replicas"]:
        unknown |= set(replica) - REPLICA_PROPERTIES
        # With a name alone they set nothing.
        unknown |= {part for index in replica.get("GlobalSecondaryIndexes", []) for part in index if part != "IndexName"}
    if unknown:
        raise ValueError(f"Not carried out by this emulator: {', '.join(sorted(unknown))}")
    if properties.get("BillingMode") != "PAY_PER_REQUEST":
        raise ValueError("Not carried out by this emulator: provisioned capacity")
    if get_region() not in replicas(properties):
        raise ValueError(f"Replicas must contain {get_region()}, the Region of the stack")


def refuse_policies_of_new_replicas(properties: dict, regions: set[str]) -> None:
    """A replica outside the stack's Region takes no policy in the update that creates it (CloudFormation reference)."""
    for region in regions - {get_region()}:
        replica = replicas(properties)[region]
        if "ResourcePolicy" in replica or "ResourcePolicy" in replica.get("ReplicaStreamSpecification", {}):
            raise ValueError(f"A resource policy cannot be added to the new replica in {region} in the same update")


def encryption(properties: dict, region: str) -> dict:
    """`SSESpecification` of the API for a Region, with a key that is there and in use."""
    table = properties.get("SSESpecification", {})
    if not table.get("SSEEnabled"):
        return UNENCRYPTED
    specification = {"Enabled": True, "SSEType": table.get("SSEType", "KMS")}
    key = replicas(properties)[region].get("SSESpecification", {}).get("KMSMasterKeyId")
    if key is None:
        return specification
    with request_scope(get_account_id(), region):
        record = kms._resolve_key(key)
    if record is None or not record["Arn"].split(":")[3] == region or record["KeyState"] != "Enabled":
        raise ValueError(f"The key {key} cannot be used by the table in {region}")
    return {**specification, "KMSMasterKeyId": record["Arn"]}


def stream(properties: dict) -> dict:
    wanted = properties.get("StreamSpecification")
    return {"StreamEnabled": True, "StreamViewType": wanted["StreamViewType"]} if wanted else {"StreamEnabled": False}


def create_regions(name: str, properties: dict, regions: set[str]) -> None:
    refuse_policies_of_new_replicas(properties, regions)
    for region in sorted(regions - {get_region()}):
        call(get_region(), "UpdateTable", TableName=name, ReplicaUpdates=[{"Create": {"RegionName": region}}])


def settle_regions(name: str, old: dict | None, new: dict) -> None:
    before = replicas(old) if old else {}
    for region, replica in replicas(new).items():
        wanted, had = encryption(new, region), encryption(old, region) if region in before else UNENCRYPTED
        if wanted != had:
            call(region, "UpdateTable", TableName=name, SSESpecification=wanted)
        settle(region, name, before.get(region, {}), replica)


def attributes(name: str) -> dict:
    table = call(get_region(), "DescribeTable", TableName=name)["Table"]
    named = {"Arn": table["TableArn"], "TableId": table["TableId"]}
    return {**named, "StreamArn": table["LatestStreamArn"]} if table.get("LatestStreamArn") else named


def set_time_to_live(name: str, old: dict, new: dict) -> None:
    before, after = old.get("TimeToLiveSpecification"), new.get("TimeToLiveSpecification")
    if before != after:
        call(get_region(), "UpdateTimeToLive", TableName=name, TimeToLiveSpecification=after or {**before, "Enabled": False})


def create(logical_id: str, properties: dict, stack_name: str) -> tuple:
    refuse_unknown(properties)
    refuse_policies_of_new_replicas(properties, set(replicas(properties)))
    name = properties.get("TableName") or provisioners._physical_name(stack_name, logical_id, max_len=255)
    call(
        get_region(), "CreateTable", TableName=name, BillingMode="PAY_PER_REQUEST",
        KeySchema=properties["KeySchema"], AttributeDefinitions=properties["AttributeDefinitions"],
        StreamSpecification=stream(properties),
        **{indexes: properties[indexes] for indexes in ("GlobalSecondaryIndexes", "LocalSecondaryIndexes") if indexes in properties},
    )
    create_regions(name, properties, set(replicas(properties)))
    set_time_to_live(name, {}, properties)
    settle_regions(name, None, properties)
    return name, attributes(name)


def change_indexes(name: str, regions: set[str], old: dict, new: dict) -> None:
    """Indexes are the same in all Regions; the emulator changes one at a time."""
    before, after = ({index["IndexName"]: index for index in properties.get("GlobalSecondaryIndexes", [])} for properties in (old, new))
    gone = [index for index in before if after.get(index) != before[index]]
    come = [after[index] for index in after if after[index] != before.get(index)]
    for region in sorted(regions):
        for index in gone:
            call(region, "UpdateTable", TableName=name, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": index}}])
        for index in come:
            call(region, "UpdateTable", TableName=name, AttributeDefinitions=new["AttributeDefinitions"],
                 GlobalSecondaryIndexUpdates=[{"Create": index}])


def update(name: str, old: dict, new: dict, stack_name: str) -> tuple:
    refuse_unknown(new)
    replaced = [part for part in REPLACING if old.get(part) != new.get(part)]
    if replaced:
        raise ValueError(f"The table would be replaced: {', '.join(replaced)} changed")
    come, gone = set(replicas(new)) - set(replicas(old)), set(replicas(old)) - set(replicas(new))
    if len(come | gone) > 1:
        raise ValueError("CloudFormation adds or removes one replica per update")
    if stream(old) != stream(new):
        call(get_region(), "UpdateTable", TableName=name, StreamSpecification=stream(new))
    for region in gone:
        call(get_region(), "UpdateTable", TableName=name, ReplicaUpdates=[{"Delete": {"RegionName": region}}])
    change_indexes(name, set(replicas(old)) - gone, old, new)
    create_regions(name, new, come)
    set_time_to_live(name, old, new)
    settle_regions(name, old, new)
    return name, attributes(name)


def delete(name: str, properties: dict) -> None:
    for region in replicas(properties):
        call(region, "DeleteTable", TableName=name)


def install() -> None:
    provisioners._RESOURCE_HANDLERS[RESOURCE_TYPE] = {"create": create, "update": update, "delete": delete}
