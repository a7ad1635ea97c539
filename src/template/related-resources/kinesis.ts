import { asIntrinsic } from '../../cloudformation/intrinsics';
import { at, canonical, isList } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { ABSENT, eachValue, unverifiable, value } from '../branches';
import type { Encryption } from '../encryption';
import type { Branches, EncryptionFact, KinesisFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { PropertySource, Resource, Template } from '../template';

/** The Kinesis stream that a table writes its changes to, from the `KinesisStreamSpecification` of a table or replica. */
export function kinesisOf(reader: PropertyReader, encryption: Encryption, specification: PropertySource): Branches<KinesisFact> {
  return eachValue(reader.at(specification, 'StreamArn'), (arn) => {
    const stream = reader.referencedResource(arn);
    if (stream?.type === 'AWS::Kinesis::Stream') {
      return value({ stream: stream.template.locate(stream).constructPath, encryption: encryptionOf(reader, encryption, stream) });
    }
    return typeof arn === 'string'
      ? value({ stream: arn, encryption: unverifiable(`the app does not define ${arn}`) })
      : value({ stream: JSON.stringify(arn), encryption: unverifiable(reader.explain(arn)) });
  });
}

function encryptionOf(reader: PropertyReader, encryption: Encryption, { properties, template }: Resource): Branches<EncryptionFact> {
  return eachValue(reader.evaluate(withoutCondition(at(properties, 'StreamEncryption'), template), template), (specification) =>
    eachValue(reader.asText(reader.pick(specification, 'EncryptionType')), (type) =>
      (type === 'KMS' ? encryption.byKey(reader.pick(specification, 'KeyId'), template) : ABSENT)));
}

/** The condition under which CDK leaves a stream unencrypted: in the two Regions in China that did not support encryption. */
const UNSUPPORTED_REGIONS = 'AwsCdkKinesisEncryptedStreamsUnsupportedRegions';
const IN_CHINA = canonical({ 'Fn::Or': ['cn-north-1', 'cn-northwest-1'].map((region) => ({ 'Fn::Equals': [{ Ref: 'AWS::Region' }, region] })) });

/** The condition that CDK adds to every stream is a finding only if it is known to be true: a Region-agnostic stack counts as outside of China. */
function withoutCondition(specification: Json | undefined, { document, region }: Template): Json | undefined {
  const intrinsic = asIntrinsic(specification);
  const [condition, , otherwise] = intrinsic?.name === 'Fn::If' && isList(intrinsic.argument) ? intrinsic.argument : [];
  const isOfCdk = condition === UNSUPPORTED_REGIONS && canonical(at(document, 'Conditions', UNSUPPORTED_REGIONS)) === IN_CHINA;
  return isOfCdk && region?.startsWith('cn-') !== true ? otherwise : specification;
}
