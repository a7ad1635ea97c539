import { asIntrinsic } from '../../cloudformation/intrinsics';
import { at, isList } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { each, unverifiable, value } from '../branches';
import type { Encryption } from '../encryption';
import type { Branches, EncryptionFact, KinesisFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';

/** The condition under which CDK leaves a stream unencrypted: the two Regions in China that could not do it. */
const UNSUPPORTED_REGIONS = 'AwsCdkKinesisEncryptedStreamsUnsupportedRegions';

/** The Kinesis stream that a table writes its changes to, given the table's or replica's `KinesisStreamSpecification`. */
export function kinesisOf(reader: PropertyReader, encryption: Encryption, specification: Json | undefined, template: Template): Branches<KinesisFact> {
  return each(reader.at(specification, template, 'StreamArn'), (arn) => {
    const target = reader.evaluator.target(arn)?.resource;
    if (target?.type !== 'AWS::Kinesis::Stream') {
      const why = typeof arn === 'string' ? `the app does not define ${arn}` : reader.explain(arn);
      return [value({ stream: typeof arn === 'string' ? arn : JSON.stringify(arn), encryption: [unverifiable(why)] })];
    }
    return [value({ stream: target.template.locate(target).constructPath, encryption: encryptionOf(reader, encryption, target) })];
  });
}

function encryptionOf(reader: PropertyReader, encryption: Encryption, { properties, template }: Resource): Branches<EncryptionFact> {
  return each(reader.evaluator.evaluate(decided(at(properties, 'StreamEncryption'), template), template), (specification) =>
    each([reader.pick(specification, 'EncryptionType')], (type) => {
      const kind = reader.asText(type);
      if (kind.kind === 'value' && kind.value === 'KMS') {
        return each([reader.pick(specification, 'KeyId')], (key) => encryption.byKey(key, template));
      }
      return [kind.kind === 'value' ? { kind: 'absent' } : kind];
    }));
}

/** In a stack whose Region is known, CDK's own condition is too. */
function decided(specification: Json | undefined, template: Template): Json | undefined {
  const intrinsic = asIntrinsic(specification);
  const [condition, , otherwise] = intrinsic?.name === 'Fn::If' && isList(intrinsic.argument) ? intrinsic.argument : [];
  return condition === UNSUPPORTED_REGIONS && template.region !== undefined && !template.region.startsWith('cn-') ? otherwise : specification;
}
