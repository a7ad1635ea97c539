"""What twin/app.ts says, in Python. Whoever changes one of them changes all."""

import aws_cdk as cdk
from aws_cdk import (
    aws_backup as backup, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_events_targets as targets, aws_iam as iam, aws_lambda as lambda_,
    aws_lambda_event_sources as sources,
)
from cdk_secure_table import (
    EncryptTable, EncryptedTableBackup, EncryptedTables, EncryptedTablesHook, EncryptionConfigRules, EncryptionEvent,
    EncryptionMonitor, HookFailureMode, HookStackFilters, KeyLevel, MonitorFormat, NagRulePack, RestoreTestingOptions, RulePacks, SecureDaxCluster, SecureReplicaProps,
    SecureTable, SecureTableDefaults, SecureTablePciDss4Checks, TableAuditTrail, TableKey, TableKeyOptions, TableRule, TlsOnlyOrganization,
)
from constructs import Construct

ACCOUNT = "111122223333"
HOME = cdk.Environment(account=ACCOUNT, region="eu-west-1")
AWAY = cdk.Environment(account=ACCOUNT, region="us-east-1")


def attribute(name: str, type_: dynamodb.AttributeType = dynamodb.AttributeType.STRING) -> dynamodb.Attribute:
    return dynamodb.Attribute(name=name, type=type_)


class TablesStack(cdk.Stack):
    """Tables with what their props can hold: structs, lists, maps, enums, durations, policies and keys."""

    def __init__(self, scope: Construct, id_: str, **props) -> None:
        super().__init__(scope, id_, **props)
        admin = iam.Role.from_role_arn(self, "Admin", f"arn:aws:iam::{ACCOUNT}:role/key-admin")
        self.orders = SecureTable(
            self, "Orders",
            partition_key=attribute("orderId"),
            sort_key=attribute("line", dynamodb.AttributeType.NUMBER),
            dynamo_stream=dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
            time_to_live_attribute="expiresAt",
            key_options=TableKeyOptions(rotation_period=cdk.Duration.days(180), deletion_guard=cdk.Duration.days(30), admins=[admin]),
            tags=[cdk.CfnTag(key="team", value="shop")],
            global_secondary_indexes=[dynamodb.GlobalSecondaryIndexPropsV2(index_name="ByCustomer", partition_key=attribute("customerId"))],
            replicas=[
                SecureReplicaProps(
                    region="us-east-1",
                    global_secondary_index_options={"ByCustomer": dynamodb.ReplicaGlobalSecondaryIndexOptions(
                        contributor_insights_specification=dynamodb.ContributorInsightsSpecification(enabled=False))},
                ),
                SecureReplicaProps(
                    region="ap-southeast-2",
                    point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                        point_in_time_recovery_enabled=True, recovery_period_in_days=7),
                ),
            ],
        )
        self.orders.add_local_secondary_index(index_name="ByPrice", sort_key=attribute("price", dynamodb.AttributeType.NUMBER))
        self.orders.add_to_resource_policy(iam.PolicyStatement(
            sid="NoScans", effect=iam.Effect.DENY, principals=[iam.AnyPrincipal()], actions=["dynamodb:Scan"], resources=["*"],
            conditions={"StringEquals": {"aws:PrincipalTag/team": ["guests", "interns"]}},
        ))

        key = TableKey(self, "Key", alias="customers", pending_window=cdk.Duration.days(7))
        self.customers = SecureTable(
            self, "Customers",
            partition_key=attribute("customerId"),
            encryption_key=key,
            billing=dynamodb.Billing.provisioned(
                read_capacity=dynamodb.Capacity.fixed(5),
                write_capacity=dynamodb.Capacity.autoscaled(min_capacity=1, max_capacity=10),
            ),
        )
        cdk.CfnOutput(self, "CustomersArn", value=self.customers.table_arn)


class ShopStack(cdk.Stack):
    """Readers and writers in another stack, by each way to grant."""

    def __init__(self, scope: Construct, id_: str, *, tables: TablesStack, **props) -> None:
        super().__init__(scope, id_, **props)
        orders, customers = tables.orders, tables.customers
        clerk = iam.Role(self, "Clerk", assumed_by=iam.AccountRootPrincipal())
        orders.grants.read_write_data(clerk)
        customers.grant_read_data(clerk)
        auditor = iam.User(self, "Auditor")
        orders.grants.actions(auditor, "dynamodb:DescribeTable", "dynamodb:Query")
        customers.grant(auditor, "dynamodb:GetItem")

        follower = lambda_.Function(
            self, "Follower",
            runtime=lambda_.Runtime.NODEJS_22_X,
            handler="index.handler",
            code=lambda_.Code.from_inline("exports.handler = async () => {};"),
            environment={"ORDERS": orders.table_name},
        )
        cdk.Validations.of(follower).acknowledge(
            cdk.Acknowledgment(id="AwsSolutions-L1", reason="the oldest runtime that all stacks share"),
            cdk.Acknowledgment(
                id="AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]", reason="logs alone"),
        )
        follower.add_event_source(sources.DynamoEventSource(orders, starting_position=lambda_.StartingPosition.LATEST))


class BranchStack(cdk.Stack):
    """A reader in the Region of a replica, and one of a table that another app has."""

    def __init__(self, scope: Construct, id_: str, *, tables: TablesStack, **props) -> None:
        super().__init__(scope, id_, **props)
        reader = iam.Role(self, "Reader", assumed_by=iam.AccountRootPrincipal())
        tables.orders.replica(self.region).grant_read_data(reader)
        stock = SecureTable.from_secure_table_attributes(
            self, "Stock", table_name="stock", encryption_key=TableKey(self, "StockKey"), global_indexes=["ByShelf"])
        stock.grants.read_data(reader)


class LegacyStack(cdk.Stack):
    """Tables that are no SecureTables: one made secure by the app's defaults, one by the mixin, one exempt."""

    def __init__(self, scope: Construct, id_: str, **props) -> None:
        super().__init__(scope, id_, **props)
        SecureTableDefaults.apply(self, shared_key=True)
        dynamodb.TableV2(self, "Plain", partition_key=attribute("id"))
        catalogue = dynamodb.CfnTable(
            self, "Catalogue",
            key_schema=[dynamodb.CfnTable.KeySchemaProperty(attribute_name="id", key_type="HASH")],
            attribute_definitions=[dynamodb.CfnTable.AttributeDefinitionProperty(attribute_name="id", attribute_type="S")],
            billing_mode="PAY_PER_REQUEST",
        )
        EncryptedTables.exempt(
            catalogue, rules=[TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY], reason="public catalogue", until="2099-12-31")
        cdk.Validations.of(catalogue).acknowledge(
            cdk.Acknowledgment(id="SecureTable-PointInTimeRecovery", reason="made anew each night"),
            cdk.Acknowledgment(id="SecureTable-DeletionProtection", reason="made anew each night"),
            cdk.Acknowledgment(id="AwsSolutions-DDB3", reason="made anew each night"),
        )
        sessions = dynamodb.Table(self, "Sessions", partition_key=attribute("id"), billing_mode=dynamodb.BillingMode.PAY_PER_REQUEST)
        # `with` is a keyword of Python.
        sessions.with_(EncryptTable())


class OperationsStack(cdk.Stack):
    """A table with everything that its operation needs."""

    def __init__(self, scope: Construct, id_: str, **props) -> None:
        super().__init__(scope, id_, **props)
        orders = SecureTable(self, "Orders", partition_key=attribute("orderId"), replicas=[SecureReplicaProps(region="us-east-1")])
        monitor = EncryptionMonitor(
            self, "Monitor", format=MonitorFormat.CHAT, except_principals=[f"arn:aws:iam::{ACCOUNT}:role/deployment"])
        monitor.on_event(EncryptionEvent.TABLE_RESTORED, targets.SnsTopic(monitor.topic))
        trail = TableAuditTrail(self, "Audit", tables=[orders], retention=cdk.Duration.days(730))
        trail.on_denied_without_tls("DeniedWithoutTls", target=targets.SnsTopic(monitor.topic))
        backups = EncryptedTableBackup(
            self, "Backup",
            tables=[orders],
            rules=[backup.BackupPlanRule.monthly1_year()],
            lock=backup.LockConfiguration(min_retention=cdk.Duration.days(35)),
            restore_testing=RestoreTestingOptions(),
        )
        cdk.Validations.of(backups).acknowledge(
            cdk.Acknowledgment(id="AwsSolutions-IAM5[Resource::<OrdersA9B65338.Arn>/backup/*]", reason="AWS generates these names"),
            cdk.Acknowledgment(id="AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:backup:*:111122223333:recovery-point:*]", reason="AWS generates these names"),
            cdk.Acknowledgment(id="AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:dynamodb:eu-west-1:111122223333:table/awsbackup-restore-test-*]", reason="AWS generates these names"),
        )
        vpc = ec2.Vpc.from_vpc_attributes(
            self, "Vpc",
            vpc_id="vpc-12345678",
            availability_zones=["eu-west-1a", "eu-west-1b"],
            private_subnet_ids=["subnet-12345678", "subnet-23456789"],
        )
        SecureDaxCluster(self, "Cache", vpc=vpc, tables=[orders], node_type="dax.t3.small", read_only=True)
        EncryptionConfigRules(self, "Evidence", keys=[orders.encryption_key])
        TlsOnlyOrganization(self, "TlsOnly", targets=["444455556666"], also_deny_unscoped=True)
        EncryptedTablesHook(
            self, "Hook", failure_mode=HookFailureMode.FAIL, stack_filters=HookStackFilters(exclude_names=["Legacy"]))


app = cdk.App()
cdk.Tags.of(app).add("app", "shop")
EncryptedTables.enforce(app, minimum_key=KeyLevel.CUSTOMER_MANAGED)
RulePacks.apply(app, packs=[NagRulePack.AWS_SOLUTIONS], verbose=True)
cdk.Validations.of(app).add_plugins(SecureTablePciDss4Checks(app))
shared = TablesStack(app, "Tables", env=HOME)
shop = ShopStack(app, "Shop", env=HOME, tables=shared)
BranchStack(app, "Branch", env=AWAY, tables=shared)
LegacyStack(app, "Legacy", env=HOME)
OperationsStack(app, "Operations", env=HOME)
if app.node.try_get_context("insecure") is not None:
    dynamodb.TableV2(shop, "Insecure", partition_key=attribute("id"))
app.synth()
