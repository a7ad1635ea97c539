import { brief, intrinsic } from './text';

/** The references in a policy to a resource of the same template, by its logical id. */
export function ownReferences(document: unknown, logicalId: string | undefined): string[] {
  if (logicalId === undefined) {
    return [];
  }
  const found = new Set<string>();
  const stack: unknown[] = [document];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value === 'object' && value !== null) {
      if (refersTo(value, logicalId)) {
        found.add(brief(value));
      }
      stack.push(...Object.values(value) as unknown[]);
    }
  }
  return [...found];
}

function refersTo(value: object, logicalId: string): boolean {
  const [name, argument] = intrinsic(value) ?? [];
  switch (name) {
    case 'Ref': return argument === logicalId;
    case 'Fn::GetAtt': return (Array.isArray(argument) ? argument[0] as unknown : String(argument).split('.')[0]) === logicalId;
    case 'Fn::Sub': return substituted(Array.isArray(argument) ? argument[0] : argument).includes(logicalId);
    default: return false;
  }
}

function substituted(template: unknown): string[] {
  return typeof template === 'string' ? [...template.matchAll(/\$\{([^}.!]+)/g)].map(([, id]) => id) : [];
}
