"""A table that the guard stops; `-c exempt=true` opens it, `-c late=true` weakens a SecureTable by an aspect written here, `-c caught=true` goes on."""

import aws_cdk as cdk
import jsii
from aws_cdk import aws_dynamodb as dynamodb
from cdk_secure_table import EncryptedTables, SecureTable, TableRule
from constructs import IConstruct

KEY = dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING)


@jsii.implements(cdk.IAspect)
class Weaken:
    """Takes the key away from each table, as late as an aspect can."""

    def visit(self, node: IConstruct) -> None:
        if isinstance(node, dynamodb.CfnGlobalTable):
            node.add_property_override("SSESpecification.SSEEnabled", False)


app = cdk.App()
EncryptedTables.enforce(app)
stack = cdk.Stack(app, "Guarded", env=cdk.Environment(account="111122223333", region="eu-west-1"))
if app.node.try_get_context("late"):
    SecureTable(stack, "Orders", partition_key=KEY)
    cdk.Aspects.of(app).add(Weaken(), priority=900)
else:
    plain = dynamodb.TableV2(stack, "Plain", partition_key=KEY)
    if app.node.try_get_context("exempt"):
        EncryptedTables.exempt(plain, rules=[TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY], reason="public catalogue")
try:
    app.synth()
except RuntimeError:
    if not app.node.try_get_context("caught"):
        raise
