"""An ephemeral stage and a production stage, below an organization's property injector that is written here."""

import aws_cdk as cdk
import jsii
from aws_cdk import aws_dynamodb as dynamodb
from cdk_secure_table import EphemeralTables, SecureTable
from constructs import Construct


@jsii.implements(cdk.IPropertyInjector)
class OrganizationDefaults:
    """Retains each SecureTable, and lets its items expire. What is injected is a plain object: its names are those of JavaScript."""

    @property
    def construct_unique_id(self) -> str:
        return SecureTable.PROPERTY_INJECTION_ID

    def inject(self, original_props: dict, context: cdk.InjectionContext) -> dict:
        return {"timeToLiveAttribute": "expires", **original_props, "deletionProtection": True}


class Shop(cdk.Stack):
    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, "Shop", env=cdk.Environment(account="111122223333", region="eu-west-1"))
        for name in ["Orders", "Customers"]:
            SecureTable(self, name, partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING))


app = cdk.App(property_injectors=[OrganizationDefaults()])
applied = cdk.Stage(app, "Applied")
EphemeralTables.apply(applied)
Shop(applied)
Shop(cdk.Stage(app, "Injected", property_injectors=EphemeralTables.injectors()))
Shop(cdk.Stage(app, "Production"))
app.synth()
