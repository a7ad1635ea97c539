import type { RelatedFacts } from '../facts';
import type { TableContext } from '../tables/table-context';
import type { Scope, Template } from '../template';
import { BackupSelections } from './backup-selections';
import { keyUses } from './key-uses';
import { readRoles } from './roles';

/** The resources related to tables. Each kind is read once, on its first use, since the guard does not need them. */
export function relatedFacts(context: TableContext, templates: readonly Template[], scope: Scope): RelatedFacts {
  const { reader } = context;
  const uses = once(() => templates.flatMap(({ resources }) => [...resources.values()])
    .filter((resource) => scope.includesResource(resource))
    .flatMap((resource) => keyUses(context, resource)));
  const roles = once(() => readRoles(reader, (resource) => scope.includesResource(resource)));
  // A plan of any stack may back up the tables of the scope.
  const selections = once(() => new BackupSelections(reader).all());
  return {
    get keyUses() {
      return uses();
    },
    get roles() {
      return roles();
    },
    get backupSelections() {
      return selections();
    },
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
