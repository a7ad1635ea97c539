import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { defectOf, EXEMPTION_METADATA } from './exemption';
import type { Exemption } from './exemption';
import { fault } from '../../errors';
import type { Json } from '../../template/facts';

/** What can hold a table: tables of every kind, SDK calls that may create one, and modules, whose content nobody sees. */
const TABLE_TYPES = [/^AWS::DynamoDB::(Global)?Table$/, /^AWS::Serverless::SimpleTable$/, /^Custom::AWS$/, /::MODULE$/];

/** Writes an exemption into the table's metadata, behind those that are there. */
export function writeExemption(table: IConstruct, exemption: Exemption): void {
  const resource = resourceOf(table);
  if (resource === undefined || !TABLE_TYPES.some((type) => type.test(resource.cfnResourceType))) {
    throw fault(table, 'ExemptionOfNoTable', 'Only tables can be exempt, and there is none', 'Pass the table itself, as the construct that this app creates.');
  }
  const entry: Json = {
    rules: [...new Set(exemption.rules)],
    ...exemption.regions === undefined ? {} : { regions: exemption.regions },
    reason: exemption.reason,
    ...exemption.until === undefined ? {} : { until: exemption.until },
  };
  const defect = defectOf(entry);
  if (defect !== undefined) {
    throw fault(table, defect.code, defect.what, defect.remedy);
  }
  const written = (resource.getMetadata(EXEMPTION_METADATA) ?? []) as readonly Json[];
  resource.addMetadata(EXEMPTION_METADATA, [...written, entry]);
}

/** The resource that a construct stands for, through as many layers as it has. */
function resourceOf(construct: IConstruct): CfnResource | undefined {
  if (CfnResource.isCfnResource(construct)) {
    return construct;
  }
  const child = construct.node.defaultChild;
  return child === undefined ? undefined : resourceOf(child);
}
