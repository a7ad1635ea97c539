package consumer;

import io.github.cdksecuretable.AuditTrailRuleOptions;
import io.github.cdksecuretable.EncryptTable;
import io.github.cdksecuretable.EncryptedTableBackup;
import io.github.cdksecuretable.EncryptedTables;
import io.github.cdksecuretable.EncryptedTablesHook;
import io.github.cdksecuretable.EncryptionConfigRules;
import io.github.cdksecuretable.EncryptionEvent;
import io.github.cdksecuretable.EncryptionMonitor;
import io.github.cdksecuretable.EnforceOptions;
import io.github.cdksecuretable.HookFailureMode;
import io.github.cdksecuretable.HookStackFilters;
import io.github.cdksecuretable.KeyLevel;
import io.github.cdksecuretable.MonitorFormat;
import io.github.cdksecuretable.NagRulePack;
import io.github.cdksecuretable.RestoreTestingOptions;
import io.github.cdksecuretable.RulePacks;
import io.github.cdksecuretable.RulePacksOptions;
import io.github.cdksecuretable.SecureDaxCluster;
import io.github.cdksecuretable.SecureReplicaProps;
import io.github.cdksecuretable.SecureTable;
import io.github.cdksecuretable.SecureTableAttributes;
import io.github.cdksecuretable.SecureTableDefaults;
import io.github.cdksecuretable.SecureTableDefaultsOptions;
import io.github.cdksecuretable.SecureTablePciDss4Checks;
import io.github.cdksecuretable.TableAuditTrail;
import io.github.cdksecuretable.TableExemption;
import io.github.cdksecuretable.TableKey;
import io.github.cdksecuretable.TableKeyOptions;
import io.github.cdksecuretable.TableRule;
import io.github.cdksecuretable.TlsOnlyOrganization;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Acknowledgment;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.backup.BackupPlanRule;
import software.amazon.awscdk.services.backup.LockConfiguration;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.AutoscaledCapacityOptions;
import software.amazon.awscdk.services.dynamodb.Billing;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.Capacity;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.ContributorInsightsSpecification;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexPropsV2;
import software.amazon.awscdk.services.dynamodb.LocalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ReplicaGlobalSecondaryIndexOptions;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.dynamodb.ThroughputProps;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.events.targets.SnsTopic;
import software.amazon.awscdk.services.iam.AccountRootPrincipal;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.User;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.StartingPosition;
import software.amazon.awscdk.services.lambda.eventsources.DynamoEventSource;
import software.constructs.Construct;

/** What twin/app.ts says, in Java. Whoever changes one of them changes all. */
public final class ShopApp {
  private static final String ACCOUNT = "111122223333";
  private static final StackProps HOME = in("eu-west-1");
  private static final StackProps AWAY = in("us-east-1");

  private ShopApp() {}

  private static StackProps in(String region) {
    return StackProps.builder().env(Environment.builder().account(ACCOUNT).region(region).build()).build();
  }

  private static Attribute text(String name) {
    return Attribute.builder().name(name).type(AttributeType.STRING).build();
  }

  private static Attribute number(String name) {
    return Attribute.builder().name(name).type(AttributeType.NUMBER).build();
  }

  private static Acknowledgment acknowledged(String id, String reason) {
    return Acknowledgment.builder().id(id).reason(reason).build();
  }

  /** Tables with what their props can hold: structs, lists, maps, enums, durations, policies and keys. */
  private static final class TablesStack extends Stack {
    private final SecureTable orders;
    private final SecureTable customers;

    TablesStack(Construct scope) {
      super(scope, "Tables", HOME);
      IRole admin = Role.fromRoleArn(this, "Admin", "arn:aws:iam::" + ACCOUNT + ":role/key-admin");
      orders = SecureTable.Builder.create(this, "Orders")
          .partitionKey(text("orderId"))
          .sortKey(number("line"))
          .dynamoStream(StreamViewType.NEW_AND_OLD_IMAGES)
          .timeToLiveAttribute("expiresAt")
          .keyOptions(TableKeyOptions.builder()
              .rotationPeriod(Duration.days(180)).deletionGuard(Duration.days(30)).admins(List.of(admin)).build())
          .tags(List.of(CfnTag.builder().key("team").value("shop").build()))
          .globalSecondaryIndexes(List.of(
              GlobalSecondaryIndexPropsV2.builder().indexName("ByCustomer").partitionKey(text("customerId")).build()))
          .replicas(List.of(
              SecureReplicaProps.builder()
                  .region("us-east-1")
                  .globalSecondaryIndexOptions(Map.of("ByCustomer", ReplicaGlobalSecondaryIndexOptions.builder()
                      .contributorInsightsSpecification(ContributorInsightsSpecification.builder().enabled(false).build())
                      .build()))
                  .build(),
              SecureReplicaProps.builder()
                  .region("ap-southeast-2")
                  .pointInTimeRecoverySpecification(PointInTimeRecoverySpecification.builder()
                      .pointInTimeRecoveryEnabled(true).recoveryPeriodInDays(7).build())
                  .build()))
          .build();
      orders.addLocalSecondaryIndex(LocalSecondaryIndexProps.builder().indexName("ByPrice").sortKey(number("price")).build());
      orders.addToResourcePolicy(PolicyStatement.Builder.create()
          .sid("NoScans").effect(Effect.DENY).principals(List.of(new AnyPrincipal())).actions(List.of("dynamodb:Scan")).resources(List.of("*"))
          .conditions(Map.of("StringEquals", Map.of("aws:PrincipalTag/team", List.of("guests", "interns"))))
          .build());

      TableKey key = TableKey.Builder.create(this, "Key").alias("customers").pendingWindow(Duration.days(7)).build();
      customers = SecureTable.Builder.create(this, "Customers")
          .partitionKey(text("customerId"))
          .encryptionKey(key)
          .billing(Billing.provisioned(ThroughputProps.builder()
              .readCapacity(Capacity.fixed(5))
              .writeCapacity(Capacity.autoscaled(AutoscaledCapacityOptions.builder().minCapacity(1).maxCapacity(10).build()))
              .build()))
          .build();
      CfnOutput.Builder.create(this, "CustomersArn").value(customers.getTableArn()).build();
    }
  }

  /** Readers and writers in another stack, by each way to grant. */
  private static final class ShopStack extends Stack {
    ShopStack(Construct scope, TablesStack tables) {
      super(scope, "Shop", HOME);
      Role clerk = Role.Builder.create(this, "Clerk").assumedBy(new AccountRootPrincipal()).build();
      tables.orders.getGrants().readWriteData(clerk);
      tables.customers.grantReadData(clerk);
      User auditor = new User(this, "Auditor");
      tables.orders.getGrants().actions(auditor, "dynamodb:DescribeTable", "dynamodb:Query");
      tables.customers.grant(auditor, "dynamodb:GetItem");

      Function follower = Function.Builder.create(this, "Follower")
          .runtime(Runtime.NODEJS_22_X)
          .handler("index.handler")
          .code(Code.fromInline("exports.handler = async () => {};"))
          .environment(Map.of("ORDERS", tables.orders.getTableName()))
          .build();
      Validations.of(follower).acknowledge(
          acknowledged("AwsSolutions-L1", "the oldest runtime that all stacks share"),
          acknowledged("AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]", "logs alone"));
      follower.addEventSource(DynamoEventSource.Builder.create(tables.orders).startingPosition(StartingPosition.LATEST).build());
    }
  }

  /** A reader in the Region of a replica, and one of a table that another app has. */
  private static final class BranchStack extends Stack {
    BranchStack(Construct scope, TablesStack tables) {
      super(scope, "Branch", AWAY);
      Role reader = Role.Builder.create(this, "Reader").assumedBy(new AccountRootPrincipal()).build();
      tables.orders.replica(getRegion()).grantReadData(reader);
      SecureTable.fromSecureTableAttributes(this, "Stock", SecureTableAttributes.builder()
          .tableName("stock").encryptionKey(new TableKey(this, "StockKey")).globalIndexes(List.of("ByShelf")).build())
          .getGrants().readData(reader);
    }
  }

  /** Tables that are no SecureTables: one made secure by the app's defaults, one by the mixin, one exempt. */
  private static final class LegacyStack extends Stack {
    LegacyStack(Construct scope) {
      super(scope, "Legacy", HOME);
      SecureTableDefaults.apply(this, SecureTableDefaultsOptions.builder().sharedKey(true).build());
      TableV2.Builder.create(this, "Plain").partitionKey(text("id")).build();
      CfnTable catalogue = CfnTable.Builder.create(this, "Catalogue")
          .keySchema(List.of(CfnTable.KeySchemaProperty.builder().attributeName("id").keyType("HASH").build()))
          .attributeDefinitions(List.of(CfnTable.AttributeDefinitionProperty.builder().attributeName("id").attributeType("S").build()))
          .billingMode("PAY_PER_REQUEST")
          .build();
      EncryptedTables.exempt(catalogue, TableExemption.builder()
          .rules(List.of(TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY)).reason("public catalogue").until("2099-12-31").build());
      Validations.of(catalogue).acknowledge(
          acknowledged("SecureTable-PointInTimeRecovery", "made anew each night"),
          acknowledged("SecureTable-DeletionProtection", "made anew each night"),
          acknowledged("AwsSolutions-DDB3", "made anew each night"));
      Table.Builder.create(this, "Sessions").partitionKey(text("id")).billingMode(BillingMode.PAY_PER_REQUEST).build().with(new EncryptTable());
    }
  }

  /** A table with everything that its operation needs. */
  private static final class OperationsStack extends Stack {
    OperationsStack(Construct scope) {
      super(scope, "Operations", HOME);
      SecureTable orders = SecureTable.Builder.create(this, "Orders").partitionKey(text("orderId"))
          .replicas(List.of(SecureReplicaProps.builder().region("us-east-1").build())).build();
      EncryptionMonitor monitor = EncryptionMonitor.Builder.create(this, "Monitor")
          .format(MonitorFormat.CHAT).exceptPrincipals(List.of("arn:aws:iam::" + ACCOUNT + ":role/deployment")).build();
      monitor.onEvent(EncryptionEvent.TABLE_RESTORED, new SnsTopic(monitor.getTopic()));
      TableAuditTrail trail = TableAuditTrail.Builder.create(this, "Audit").tables(List.of(orders)).retention(Duration.days(730)).build();
      trail.onDeniedWithoutTls("DeniedWithoutTls", AuditTrailRuleOptions.builder().target(new SnsTopic(monitor.getTopic())).build());
      EncryptedTableBackup backups = EncryptedTableBackup.Builder.create(this, "Backup")
          .tables(List.of(orders))
          .rules(List.of(BackupPlanRule.monthly1Year()))
          .lock(LockConfiguration.builder().minRetention(Duration.days(35)).build())
          .restoreTesting(RestoreTestingOptions.builder().build())
          .build();
      Validations.of(backups).acknowledge(
          acknowledged("AwsSolutions-IAM5[Resource::<OrdersA9B65338.Arn>/backup/*]", "AWS generates these names"),
          acknowledged("AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:backup:*:111122223333:recovery-point:*]", "AWS generates these names"),
          acknowledged("AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:dynamodb:eu-west-1:111122223333:table/awsbackup-restore-test-*]", "AWS generates these names"));
      IVpc vpc = Vpc.fromVpcAttributes(this, "Vpc", VpcAttributes.builder()
          .vpcId("vpc-12345678")
          .availabilityZones(List.of("eu-west-1a", "eu-west-1b"))
          .privateSubnetIds(List.of("subnet-12345678", "subnet-23456789"))
          .build());
      SecureDaxCluster.Builder.create(this, "Cache").vpc(vpc).tables(List.of(orders)).nodeType("dax.t3.small").readOnly(true).build();
      EncryptionConfigRules.Builder.create(this, "Evidence").keys(List.of(orders.getEncryptionKey())).build();
      TlsOnlyOrganization.Builder.create(this, "TlsOnly").targets(List.of("444455556666")).alsoDenyUnscoped(true).build();
      EncryptedTablesHook.Builder.create(this, "Hook")
          .failureMode(HookFailureMode.FAIL).stackFilters(HookStackFilters.builder().excludeNames(List.of("Legacy")).build()).build();
    }
  }

  public static void main(String[] args) {
    App app = new App();
    Tags.of(app).add("app", "shop");
    EncryptedTables.enforce(app, EnforceOptions.builder().minimumKey(KeyLevel.CUSTOMER_MANAGED).build());
    RulePacks.apply(app, RulePacksOptions.builder().packs(List.of(NagRulePack.AWS_SOLUTIONS)).verbose(true).build());
    Validations.of(app).addPlugins(new SecureTablePciDss4Checks(app));
    TablesStack tables = new TablesStack(app);
    ShopStack shop = new ShopStack(app, tables);
    new BranchStack(app, tables);
    new LegacyStack(app);
    new OperationsStack(app);
    if (app.getNode().tryGetContext("insecure") != null) {
      TableV2.Builder.create(shop, "Insecure").partitionKey(text("id")).build();
    }
    app.synth();
  }
}
