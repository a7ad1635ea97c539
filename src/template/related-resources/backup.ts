import { itemBranches } from '../../cloudformation/intrinsics';
import { addTo, at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable } from '../../cloudformation/resource-types';
import { joinedParts } from '../../cloudformation/text';
import { each, value, whenAbsent } from '../branches';
import { AWS_MANAGED, AWS_OWNED } from '../encryption';
import type { Encryption } from '../encryption';
import type { BackupVaultFact, Branch } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';

export const VAULT = 'AWS::Backup::BackupVault';
export const AIR_GAPPED_VAULT = 'AWS::Backup::LogicallyAirGappedBackupVault';

/** Reads backup vaults. */
export class Vaults {
  private plans?: BackupPlans;

  constructor(private readonly reader: PropertyReader, private readonly encryption: Encryption) {}

  public fact(vault: Resource): BackupVaultFact {
    const { properties, template, type } = vault;
    this.plans ??= new BackupPlans(this.reader);
    const keys = each(this.reader.at(properties, template, 'EncryptionKeyArn'), (key) => this.encryption.byKey(key, template));
    return {
      where: template.locate(vault),
      // Without a key of its own a vault is under `aws/backup`, an air-gapped one under a key that AWS owns (Backup: encryption).
      encryption: whenAbsent(keys, value(type === VAULT ? AWS_MANAGED : AWS_OWNED)),
      holdsTables: this.plans.saveTables(vault),
    };
  }
}

/** Follows backup plans and selections: which vaults get backups of tables. */
class BackupPlans {
  private readonly byVault = new Map<Resource, Tri[]>();
  private readonly byName = new Map<string, Tri[]>();
  /** Of plans that write to a vault nobody can name. */
  private readonly anywhere: Tri[] = [];

  constructor(private readonly reader: PropertyReader) {
    const saving = this.plansThatSave();
    for (const plan of reader.templates.ofType('AWS::Backup::BackupPlan')) {
      const saves = any([...saving.get(plan) ?? [], ...saving.get(undefined) ?? []]);
      this.targets(plan).forEach((target) => this.note(target, saves));
    }
  }

  /** Whether a plan of the app writes tables into this vault. */
  public saveTables(vault: Resource): Tri {
    const [name] = this.reader.known(this.reader.text(vault.properties, vault.template, 'BackupVaultName'));
    return any([...this.byVault.get(vault) ?? [], ...this.byName.get(name ?? '') ?? [], ...this.anywhere]);
  }

  private note(target: Branch<Json>, saves: Tri): void {
    if (target.kind === 'absent') {
      return;
    }
    const vault = target.kind === 'value' ? this.reader.evaluator.target(target.value)?.resource : undefined;
    if (vault !== undefined) {
      addTo(this.byVault, vault, saves);
    } else if (target.kind === 'value' && typeof target.value === 'string') {
      // A name, or an ARN that ends in it.
      addTo(this.byName, target.value.slice(target.value.lastIndexOf(':') + 1), saves);
    } else {
      this.anywhere.push(doubtful(saves));
    }
  }

  /** What selections select, by plan; under `undefined` what a plan selects that cannot be told. */
  private plansThatSave(): ReadonlyMap<Resource | undefined, Tri[]> {
    const found = new Map<Resource | undefined, Tri[]>();
    for (const { properties, template } of this.reader.templates.ofType('AWS::Backup::BackupSelection')) {
      const selects = this.selectsTables(at(properties, 'BackupSelection'), template);
      for (const id of this.reader.known(this.reader.at(properties, template, 'BackupPlanId'))) {
        const plan = this.reader.evaluator.target(id)?.resource;
        addTo(found, plan, plan === undefined ? doubtful(selects) : selects);
      }
    }
    return found;
  }

  private targets({ properties, template }: Resource): readonly Branch<Json>[] {
    const rules = itemBranches(at(properties, 'BackupPlan', 'BackupPlanRule') ?? []);
    const copies = rules.flatMap((rule) => itemBranches(at(rule, 'CopyActions') ?? [])).map((copy) => at(copy, 'DestinationBackupVaultArn'));
    const targets = rules.flatMap((rule) => [at(rule, 'TargetBackupVault'), at(rule, 'TargetLogicallyAirGappedBackupVaultArn')]);
    return [...targets, ...copies].flatMap((target) => this.reader.at(target, template));
  }

  private selectsTables(selection: Json | undefined, template: Template): Tri {
    const listed = itemBranches(at(selection, 'Resources') ?? []).flatMap((item) => this.reader.at(item, template)).map((item) => this.isTable(item));
    // Tags and conditions may select anything, and so does a list of nothing.
    const atLarge = at(selection, 'ListOfTags') !== undefined || at(selection, 'Conditions') !== undefined || listed.length === 0;
    return any([...listed, atLarge ? undefined : false]);
  }

  private isTable(item: Branch<Json>): Tri {
    if (item.kind !== 'value') {
      return undefined;
    }
    const parts = joinedParts(this.reader.evaluator.meaningOf(item.value)) ?? [item.value];
    const [type] = parts.flatMap((part) => this.reader.evaluator.target(part)?.resource.type ?? []);
    if (type !== undefined) {
      return becomesTable(type);
    }
    const text = parts.filter((part) => typeof part === 'string').join('');
    const service = text === '*' ? '*' : /^arn:[^:]*:([^:]+):/.exec(text)?.[1];
    return service === undefined ? undefined : service === '*' || service === 'dynamodb';
  }
}

/** Whether something is so; undefined where it can't be told. */
type Tri = boolean | undefined;

function any(of: readonly Tri[]): Tri {
  return of.includes(true) ? true : of.includes(undefined) ? undefined : false;
}

/** What is left of a yes where something else is in doubt. */
function doubtful(of: Tri): Tri {
  return of === false ? false : undefined;
}
