"""A stage with a table that the guard stops, synthesized by itself."""

import aws_cdk as cdk
from aws_cdk import aws_dynamodb as dynamodb
from cdk_secure_table import EncryptedTables

stage = cdk.Stage(cdk.App(), "Prod", env=cdk.Environment(account="111122223333", region="eu-west-1"))
EncryptedTables.enforce(stage)
dynamodb.TableV2(cdk.Stack(stage, "Shop"), "Plain", partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING))
stage.synth()
