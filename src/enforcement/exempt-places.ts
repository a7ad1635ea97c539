import { hasPlaceholder } from '../cloudformation/text';
import type { Location } from '../template/facts';

/** Whether a resource, or the template itself, is in the template at this location. Before synthesis there are no files, and paths decide. */
export function isInTemplate(where: Location, template: Location): boolean {
  if (where.templateFile !== undefined || template.templateFile !== undefined) {
    return where.templateFile === template.templateFile;
  }
  return where.constructPath === template.constructPath || where.constructPath.startsWith(`${template.constructPath}/`);
}

/** Whether two names are of one key. A table may name it by ARN, or by the id or alias at the end of the ARN. */
export function isOnKey(exempt: string, used: string | undefined, region: string | undefined): boolean {
  if (used === undefined || exempt === used) {
    return exempt === used;
  }
  const [arn, end] = exempt.startsWith('arn:') ? [exempt, used] : [used, exempt];
  const ofArn = arn.split(':');
  const isHere = region === undefined || ofArn[3] === region || hasPlaceholder(ofArn[3] ?? '');
  return ofArn.length === 6 && isHere && (ofArn[5] === end || ofArn[5] === `key/${end}`);
}
