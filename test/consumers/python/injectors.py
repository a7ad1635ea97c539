"""Property injectors: those of the library, one that is written here, and both on the same class."""

import aws_cdk as cdk
import jsii
from aws_cdk import aws_dynamodb as dynamodb
from cdk_secure_table import EncryptedTables, SecureTable, SecureTableDefaults
from constructs import Construct

HOME = cdk.Environment(account="111122223333", region="eu-west-1")
KEY = dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING)


@jsii.implements(cdk.IPropertyInjector)
class InfrequentAccess:
    """Puts each TableV2 into the table class for what is rarely read. What is injected is a plain object: its names are those of JavaScript."""

    @property
    def construct_unique_id(self) -> str:
        return dynamodb.TableV2.PROPERTY_INJECTION_ID

    def inject(self, original_props: dict, context: cdk.InjectionContext) -> dict:
        return {**original_props, "tableClass": dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS}


app = cdk.App(property_injectors=SecureTableDefaults.injectors(shared_key=True, wrap=[InfrequentAccess()]))
EncryptedTables.enforce(app)

# Plain tables, by all injectors.
adopted = cdk.Stack(app, "Adopted", env=HOME)
dynamodb.TableV2(adopted, "Plain", partition_key=KEY)
dynamodb.Table(adopted, "Older", partition_key=KEY)

# A SecureTable, whose inner table is a TableV2: the injector reaches it, and cannot weaken it.
secure = cdk.Stack(app, "Secure", env=HOME, property_injectors=[InfrequentAccess()])
SecureTable(secure, "Orders", partition_key=KEY)
app.synth()
