import {
  App, aws_backup as backup, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_events_targets as targets, aws_sns_subscriptions as subscriptions,
  Duration, Stack,
} from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  EncryptedTableBackup, EncryptedTables, EncryptionConfigRules, EncryptionMonitor, SecureDaxCluster, SecureTable, TableAuditTrail,
  TlsOnlyOrganization,
} from 'cdk-secure-table';

/** A table, and what its operation needs. */
export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const orders = new SecureTable(this, 'Orders', {
      partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
    });

    const monitor = new EncryptionMonitor(this, 'Monitor');
    monitor.topic.addSubscription(new subscriptions.EmailSubscription('security@example.com'));

    const trail = new TableAuditTrail(this, 'Audit', { tables: [orders] });
    trail.onTlsBelow12('TlsBelow12', { target: new targets.SnsTopic(monitor.topic) });

    new EncryptedTableBackup(this, 'Backup', {
      tables: [orders],
      rules: [backup.BackupPlanRule.monthly1Year()],
      lock: { minRetention: Duration.days(35) },
      restoreTesting: {},
    });
    new SecureDaxCluster(this, 'Cache', {
      vpc: new ec2.Vpc(this, 'Vpc', {
        subnetConfiguration: [{ name: 'Cache', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
      }),
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
      tables: [orders],
      nodeType: 'dax.t3.small',
    });
    new EncryptionConfigRules(this, 'Evidence');
  }

  /** Otherwise CDK looks the zones up in the account. */
  public get availabilityZones(): string[] {
    return ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'];
  }
}

/** The policy of an organization, in the management account or that of a delegated administrator. */
export class OrganizationStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    new TlsOnlyOrganization(this, 'TlsOnly', {
      // A test account first, then an organizational unit.
      targets: ['444455556666'],
      alsoDenyUnscoped: true,
    });
  }
}

export function operations(app: App): void {
  EncryptedTables.enforce(app);
  new ShopStack(app, 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
  new OrganizationStack(app, 'Organization', { env: { account: '111122223333', region: 'us-east-1' } });
}

if (require.main === module) {
  operations(new App());
}
