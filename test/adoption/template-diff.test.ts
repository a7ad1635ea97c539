import { appWith, FLAG_SETS } from '../support/flags';
import { plainTables } from './support/plain-tables';
import { differences, remainderOf, resourcesOf } from './support/templates';
import type { Resource } from './support/templates';
import { WAYS } from './support/ways';

/* Bar: the template before and after each path differs only in the intended properties, and every logical id is equal. */

const SECURED = 'SSESpecification|ResourcePolicy|PointInTimeRecoverySpecification|DeletionProtectionEnabled';
const INTENDED: Record<string, RegExp> = {
  'AWS::DynamoDB::Table': new RegExp(`^Properties\\.(${SECURED}|StreamSpecification\\.ResourcePolicy)(\\.|$)`),
  'AWS::DynamoDB::GlobalTable': new RegExp(`^Properties\\.(SSESpecification|Replicas\\.\\d\\.(${SECURED}|ReplicaStreamSpecification))$`),
  'AWS::KMS::Key': /^Properties\.EnableKeyRotation$/,
  // The content of a nested stack.
  'AWS::CloudFormation::Stack': /^Properties\.TemplateURL\./,
};
const CREATED = [
  'AWS::IAM::Role', 'AWS::IAM::RolePolicy', 'AWS::KMS::Alias', 'AWS::KMS::Key', 'AWS::Lambda::Function', 'Custom::SecureTableReplicaPolicy',
];

describe.each(FLAG_SETS.slice(0, 2))('under %s', (_, context) => {
  const plain = appWith(context);
  plainTables(plain);
  const before = resourcesOf(plain);

  describe.each(WAYS.map((way) => [way.name, way] as const))('%s', (__, { adopt }) => {
    const app = appWith(context);
    adopt(app);
    const after = resourcesOf(app);

    test('keeps every logical id, and its type', () => {
      const types = (resources: Map<string, Resource>) => [...before.keys()].map((id) => [id, resources.get(id)?.Type]);

      expect(types(after)).toEqual(types(before));
    });

    test('changes only the intended properties', () => {
      const changes = [...before].flatMap(([id, resource]) =>
        differences(resource, after.get(id)).map((path) => ({ id, type: resource.Type, path })));

      expect(changes.filter(({ type, path }) => !INTENDED[type]?.test(path))).toEqual([]);
      expect(changes.length).toBeGreaterThan(10);
    });

    test('adds keys, aliases, and what attaches policies to replicas', () => {
      const added = [...after].filter(([id]) => !before.has(id)).map(([, { Type }]) => Type);

      expect([...new Set(added)].sort()).toEqual(CREATED);
    });

    test('changes nothing else in the templates', () => {
      const found = remainderOf(app);

      for (const [file, remainder] of Object.entries(remainderOf(plain))) {
        expect(found[file]).toEqual(remainder);
      }
    });
  });
});
