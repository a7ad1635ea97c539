// What twin/app.ts says, in Go. Whoever changes one of them changes all.
package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsbackup"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsec2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awseventstargets"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsiam"
	"github.com/aws/aws-cdk-go/awscdk/v2/awskms"
	"github.com/aws/aws-cdk-go/awscdk/v2/awslambda"
	"github.com/aws/aws-cdk-go/awscdk/v2/awslambdaeventsources"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	securetable "github.com/cdk-secure-table/cdk-secure-table-go/cdksecuretable"
)

const account = "111122223333"

var (
	home = &awscdk.Environment{Account: jsii.String(account), Region: jsii.String("eu-west-1")}
	away = &awscdk.Environment{Account: jsii.String(account), Region: jsii.String("us-east-1")}
)

func text(name string) *awsdynamodb.Attribute {
	return &awsdynamodb.Attribute{Name: jsii.String(name), Type: awsdynamodb.AttributeType_STRING}
}

func number(name string) *awsdynamodb.Attribute {
	return &awsdynamodb.Attribute{Name: jsii.String(name), Type: awsdynamodb.AttributeType_NUMBER}
}

type tables struct{ orders, customers securetable.SecureTable }

// Tables with what their props can hold: structs, lists, maps, enums, durations, policies and keys.
func tablesStack(app constructs.Construct) tables {
	stack := awscdk.NewStack(app, jsii.String("Tables"), &awscdk.StackProps{Env: home})
	admin := awsiam.Role_FromRoleArn(stack, jsii.String("Admin"), jsii.String("arn:aws:iam::"+account+":role/key-admin"), nil)
	orders := securetable.NewSecureTable(stack, jsii.String("Orders"), &securetable.SecureTableProps{
		PartitionKey:        text("orderId"),
		SortKey:             number("line"),
		DynamoStream:        awsdynamodb.StreamViewType_NEW_AND_OLD_IMAGES,
		TimeToLiveAttribute: jsii.String("expiresAt"),
		KeyOptions: &securetable.TableKeyOptions{
			RotationPeriod: awscdk.Duration_Days(jsii.Number(180)),
			DeletionGuard:  awscdk.Duration_Days(jsii.Number(30)),
			Admins:         &[]awsiam.IPrincipal{admin},
		},
		Tags:                   &[]*awscdk.CfnTag{{Key: jsii.String("team"), Value: jsii.String("shop")}},
		GlobalSecondaryIndexes: &[]*awsdynamodb.GlobalSecondaryIndexPropsV2{{IndexName: jsii.String("ByCustomer"), PartitionKey: text("customerId")}},
		Replicas: &[]*securetable.SecureReplicaProps{
			{
				Region: jsii.String("us-east-1"),
				GlobalSecondaryIndexOptions: &map[string]*awsdynamodb.ReplicaGlobalSecondaryIndexOptions{
					"ByCustomer": {ContributorInsightsSpecification: &awsdynamodb.ContributorInsightsSpecification{Enabled: jsii.Bool(false)}},
				},
			},
			{
				Region: jsii.String("ap-southeast-2"),
				PointInTimeRecoverySpecification: &awsdynamodb.PointInTimeRecoverySpecification{
					PointInTimeRecoveryEnabled: jsii.Bool(true), RecoveryPeriodInDays: jsii.Number(7),
				},
			},
		},
	})
	orders.AddLocalSecondaryIndex(&awsdynamodb.LocalSecondaryIndexProps{IndexName: jsii.String("ByPrice"), SortKey: number("price")})
	orders.AddToResourcePolicy(awsiam.NewPolicyStatement(&awsiam.PolicyStatementProps{
		Sid: jsii.String("NoScans"), Effect: awsiam.Effect_DENY, Principals: &[]awsiam.IPrincipal{awsiam.NewAnyPrincipal()},
		Actions: jsii.Strings("dynamodb:Scan"), Resources: jsii.Strings("*"),
		Conditions: &map[string]interface{}{"StringEquals": map[string]interface{}{"aws:PrincipalTag/team": []string{"guests", "interns"}}},
	}))

	key := securetable.NewTableKey(stack, jsii.String("Key"), &securetable.TableKeyProps{
		Alias: jsii.String("customers"), PendingWindow: awscdk.Duration_Days(jsii.Number(7)),
	})
	customers := securetable.NewSecureTable(stack, jsii.String("Customers"), &securetable.SecureTableProps{
		PartitionKey:  text("customerId"),
		EncryptionKey: key,
		Billing: awsdynamodb.Billing_Provisioned(&awsdynamodb.ThroughputProps{
			ReadCapacity:  awsdynamodb.Capacity_Fixed(jsii.Number(5)),
			WriteCapacity: awsdynamodb.Capacity_Autoscaled(&awsdynamodb.AutoscaledCapacityOptions{MinCapacity: jsii.Number(1), MaxCapacity: jsii.Number(10)}),
		}),
	})
	awscdk.NewCfnOutput(stack, jsii.String("CustomersArn"), &awscdk.CfnOutputProps{Value: customers.TableArn()})
	return tables{orders, customers}
}

// Readers and writers in another stack, by each way to grant.
func shopStack(app constructs.Construct, shared tables) awscdk.Stack {
	stack := awscdk.NewStack(app, jsii.String("Shop"), &awscdk.StackProps{Env: home})
	clerk := awsiam.NewRole(stack, jsii.String("Clerk"), &awsiam.RoleProps{AssumedBy: awsiam.NewAccountRootPrincipal()})
	shared.orders.Grants().ReadWriteData(clerk)
	shared.customers.GrantReadData(clerk)
	auditor := awsiam.NewUser(stack, jsii.String("Auditor"), nil)
	shared.orders.Grants().Actions(auditor, jsii.String("dynamodb:DescribeTable"), jsii.String("dynamodb:Query"))
	shared.customers.Grant(auditor, jsii.String("dynamodb:GetItem"))

	follower := awslambda.NewFunction(stack, jsii.String("Follower"), &awslambda.FunctionProps{
		Runtime:     awslambda.Runtime_NODEJS_22_X(),
		Handler:     jsii.String("index.handler"),
		Code:        awslambda.Code_FromInline(jsii.String("exports.handler = async () => {};")),
		Environment: &map[string]*string{"ORDERS": shared.orders.TableName()},
	})
	awscdk.Validations_Of(follower).Acknowledge(
		acknowledgment("AwsSolutions-L1", "the oldest runtime that all stacks share"),
		acknowledgment("AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]", "logs alone"),
	)
	follower.AddEventSource(awslambdaeventsources.NewDynamoEventSource(shared.orders, &awslambdaeventsources.DynamoEventSourceProps{
		StartingPosition: awslambda.StartingPosition_LATEST,
	}))
	return stack
}

func acknowledgment(id, reason string) *awscdk.Acknowledgment {
	return &awscdk.Acknowledgment{Id: jsii.String(id), Reason: jsii.String(reason)}
}

// A reader in the Region of a replica, and one of a table that another app has.
func branchStack(app constructs.Construct, shared tables) {
	stack := awscdk.NewStack(app, jsii.String("Branch"), &awscdk.StackProps{Env: away})
	reader := awsiam.NewRole(stack, jsii.String("Reader"), &awsiam.RoleProps{AssumedBy: awsiam.NewAccountRootPrincipal()})
	shared.orders.Replica(stack.Region()).GrantReadData(reader)
	stock := securetable.SecureTable_FromSecureTableAttributes(stack, jsii.String("Stock"), &securetable.SecureTableAttributes{
		TableName:     jsii.String("stock"),
		EncryptionKey: securetable.NewTableKey(stack, jsii.String("StockKey"), nil),
		GlobalIndexes: jsii.Strings("ByShelf"),
	})
	stock.Grants().ReadData(reader)
}

// Tables that are no SecureTables: one made secure by the app's defaults, one by the mixin, one exempt.
func legacyStack(app constructs.Construct) {
	stack := awscdk.NewStack(app, jsii.String("Legacy"), &awscdk.StackProps{Env: home})
	securetable.SecureTableDefaults_Apply(stack, &securetable.SecureTableDefaultsOptions{SharedKey: jsii.Bool(true)})
	awsdynamodb.NewTableV2(stack, jsii.String("Plain"), &awsdynamodb.TablePropsV2{PartitionKey: text("id")})
	catalogue := awsdynamodb.NewCfnTable(stack, jsii.String("Catalogue"), &awsdynamodb.CfnTableProps{
		KeySchema:            []*awsdynamodb.CfnTable_KeySchemaProperty{{AttributeName: jsii.String("id"), KeyType: jsii.String("HASH")}},
		AttributeDefinitions: []*awsdynamodb.CfnTable_AttributeDefinitionProperty{{AttributeName: jsii.String("id"), AttributeType: jsii.String("S")}},
		BillingMode:          jsii.String("PAY_PER_REQUEST"),
	})
	securetable.EncryptedTables_Exempt(catalogue, &securetable.TableExemption{
		Rules:  &[]securetable.TableRule{securetable.TableRule_CUSTOMER_MANAGED_KEY, securetable.TableRule_TLS_ONLY},
		Reason: jsii.String("public catalogue"),
		Until:  jsii.String("2099-12-31"),
	})
	awscdk.Validations_Of(catalogue).Acknowledge(
		acknowledgment("SecureTable-PointInTimeRecovery", "made anew each night"),
		acknowledgment("SecureTable-DeletionProtection", "made anew each night"),
		acknowledgment("AwsSolutions-DDB3", "made anew each night"),
	)
	awsdynamodb.NewTable(stack, jsii.String("Sessions"), &awsdynamodb.TableProps{
		PartitionKey: text("id"), BillingMode: awsdynamodb.BillingMode_PAY_PER_REQUEST,
	}).With(securetable.NewEncryptTable(nil))
}

// A table with everything that its operation needs.
func operationsStack(app constructs.Construct) {
	stack := awscdk.NewStack(app, jsii.String("Operations"), &awscdk.StackProps{Env: home})
	orders := securetable.NewSecureTable(stack, jsii.String("Orders"), &securetable.SecureTableProps{
		PartitionKey: text("orderId"), Replicas: &[]*securetable.SecureReplicaProps{{Region: jsii.String("us-east-1")}},
	})
	monitor := securetable.NewEncryptionMonitor(stack, jsii.String("Monitor"), &securetable.EncryptionMonitorProps{
		Format: securetable.MonitorFormat_CHAT, ExceptPrincipals: jsii.Strings("arn:aws:iam::" + account + ":role/deployment"),
	})
	monitor.OnEvent(securetable.EncryptionEvent_TABLE_RESTORED, awseventstargets.NewSnsTopic(monitor.Topic(), nil))
	trail := securetable.NewTableAuditTrail(stack, jsii.String("Audit"), &securetable.TableAuditTrailProps{
		Tables: &[]securetable.SecureTableBase{orders}, Retention: awscdk.Duration_Days(jsii.Number(730)),
	})
	trail.OnDeniedWithoutTls(jsii.String("DeniedWithoutTls"), &securetable.AuditTrailRuleOptions{
		Target: awseventstargets.NewSnsTopic(monitor.Topic(), nil),
	})
	backups := securetable.NewEncryptedTableBackup(stack, jsii.String("Backup"), &securetable.EncryptedTableBackupProps{
		Tables:         &[]securetable.SecureTableBase{orders},
		Rules:          &[]awsbackup.BackupPlanRule{awsbackup.BackupPlanRule_Monthly1Year(nil)},
		Lock:           &awsbackup.LockConfiguration{MinRetention: awscdk.Duration_Days(jsii.Number(35))},
		RestoreTesting: &securetable.RestoreTestingOptions{},
	})
	awscdk.Validations_Of(backups).Acknowledge(
		acknowledgment("AwsSolutions-IAM5[Resource::<OrdersA9B65338.Arn>/backup/*]", "AWS generates these names"),
		acknowledgment("AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:backup:*:111122223333:recovery-point:*]", "AWS generates these names"),
		acknowledgment("AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:dynamodb:eu-west-1:111122223333:table/awsbackup-restore-test-*]", "AWS generates these names"),
	)
	vpc := awsec2.Vpc_FromVpcAttributes(stack, jsii.String("Vpc"), &awsec2.VpcAttributes{
		VpcId:             jsii.String("vpc-12345678"),
		AvailabilityZones: jsii.Strings("eu-west-1a", "eu-west-1b"),
		PrivateSubnetIds:  jsii.Strings("subnet-12345678", "subnet-23456789"),
	})
	securetable.NewSecureDaxCluster(stack, jsii.String("Cache"), &securetable.SecureDaxClusterProps{
		Vpc: vpc, Tables: &[]securetable.SecureTableBase{orders}, NodeType: jsii.String("dax.t3.small"), ReadOnly: jsii.Bool(true),
	})
	securetable.NewEncryptionConfigRules(stack, jsii.String("Evidence"), &securetable.EncryptionConfigRulesProps{
		Keys: &[]awskms.IKey{orders.EncryptionKey()},
	})
	securetable.NewTlsOnlyOrganization(stack, jsii.String("TlsOnly"), &securetable.TlsOnlyOrganizationProps{
		Targets: jsii.Strings("444455556666"), AlsoDenyUnscoped: jsii.Bool(true),
	})
	securetable.NewEncryptedTablesHook(stack, jsii.String("Hook"), &securetable.EncryptedTablesHookProps{
		FailureMode: securetable.HookFailureMode_FAIL, StackFilters: &securetable.HookStackFilters{ExcludeNames: jsii.Strings("Legacy")},
	})
}

func main() {
	defer jsii.Close()
	app := awscdk.NewApp(nil)
	awscdk.Tags_Of(app).Add(jsii.String("app"), jsii.String("shop"), nil)
	securetable.EncryptedTables_Enforce(app, &securetable.EnforceOptions{MinimumKey: securetable.KeyLevel_CUSTOMER_MANAGED})
	securetable.RulePacks_Apply(app, &securetable.RulePacksOptions{
		Packs: &[]securetable.NagRulePack{securetable.NagRulePack_AWS_SOLUTIONS}, Verbose: jsii.Bool(true),
	})
	awscdk.Validations_Of(app).AddPlugins(securetable.NewSecureTablePciDss4Checks(app, nil))
	shared := tablesStack(app)
	shop := shopStack(app, shared)
	branchStack(app, shared)
	legacyStack(app)
	operationsStack(app)
	if app.Node().TryGetContext(jsii.String("insecure")) != nil {
		awsdynamodb.NewTableV2(shop, jsii.String("Insecure"), &awsdynamodb.TablePropsV2{PartitionKey: text("id")})
	}
	app.Synth(nil)
}
