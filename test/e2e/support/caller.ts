import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { ACCOUNT, endpoint, HOME, rootCredentials } from './place';

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Somebody who calls AWS: the root of the account, or a role that was assumed. */
export class Caller {
  public static readonly root = Caller.rootOf(ACCOUNT);

  public static rootOf(account: string): Caller {
    return new Caller(rootCredentials(account));
  }

  public static async assuming(roleArn: string): Promise<Caller> {
    const sts = new STSClient(Caller.root.options('tls', HOME));
    const { Credentials: session } = await sts.send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'e2e' }));
    return new Caller({
      accessKeyId: session!.AccessKeyId!,
      secretAccessKey: session!.SecretAccessKey!,
      sessionToken: session!.SessionToken!,
    });
  }

  private constructor(private readonly credentials: Credentials) {}

  public dynamodb(region = HOME, transport: 'tls' | 'plain' = 'tls'): DynamoDBClient {
    return new DynamoDBClient(this.options(transport, region));
  }

  public streams(region = HOME, transport: 'tls' | 'plain' = 'tls'): DynamoDBStreamsClient {
    return new DynamoDBStreamsClient(this.options(transport, region));
  }

  public kms(region = HOME): KMSClient {
    return new KMSClient(this.options('tls', region));
  }

  public lambda(region = HOME): LambdaClient {
    return new LambdaClient(this.options('tls', region));
  }

  public logs(region = HOME): CloudWatchLogsClient {
    return new CloudWatchLogsClient(this.options('tls', region));
  }

  private options(transport: 'tls' | 'plain', region: string) {
    return { endpoint: endpoint(transport), region, credentials: this.credentials, maxAttempts: 1 };
  }
}
