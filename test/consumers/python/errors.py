"""Prints the errors that Python catches, one a line."""

import aws_cdk as cdk
from aws_cdk import aws_dynamodb as dynamodb, aws_kms as kms
from cdk_secure_table import EncryptedTables, SecureReplicaProps, SecureTable, TableKey, TableRule

KEY = dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING)
app = cdk.App()
stack = cdk.Stack(app, "Errors", env=cdk.Environment(account="111122223333", region="eu-west-1"))


def destroyed() -> None:
    SecureTable(stack, "Destroyed", partition_key=KEY, removal_policy=cdk.RemovalPolicy.DESTROY)


def still() -> None:
    SecureTable(stack, "Still", partition_key=KEY, encryption_key=kms.Key(stack, "StillKey"))


def twice() -> None:
    SecureTable(stack, "Twice", partition_key=KEY, replicas=[SecureReplicaProps(region="us-east-1"), SecureReplicaProps(region="us-east-1")])


def signing() -> None:
    TableKey(stack, "Signing").grant_sign(cdk.aws_iam.AccountRootPrincipal())


def unreasonable() -> None:
    EncryptedTables.exempt(dynamodb.TableV2(stack, "Plain", partition_key=KEY), rules=[TableRule.TLS_ONLY], reason=" ")


for attempt in (destroyed, still, twice, signing, unreasonable):
    try:
        attempt()
        print(f"{attempt.__name__}: nothing was thrown")
    except RuntimeError as error:
        print(f"{attempt.__name__}: {str(error).splitlines()[0]}")
