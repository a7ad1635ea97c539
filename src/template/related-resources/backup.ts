import { addTo, at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable, isCustomResource } from '../../cloudformation/resource-types';
import { partsOf } from '../../cloudformation/text';
import { withDefault } from '../branches';
import { AWS_MANAGED, AWS_OWNED } from '../encryption';
import type { Encryption } from '../encryption';
import type { BackupVaultFact, Branch } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';
import { descend } from './descend';

export const VAULT = 'AWS::Backup::BackupVault';
export const AIR_GAPPED_VAULT = 'AWS::Backup::LogicallyAirGappedBackupVault';

/** Reads backup vaults. */
export class Vaults {
  private plans?: BackupPlans;

  constructor(private readonly reader: PropertyReader, private readonly encryption: Encryption) {}

  public fact(vault: Resource): BackupVaultFact {
    const { template, type } = vault;
    this.plans ??= this.reader.cases.outside(() => new BackupPlans(this.reader));
    return {
      where: template.locate(vault),
      // Without a key of its own a vault is under `aws/backup`, and an air-gapped one under an AWS owned key (Backup: encryption).
      encryption: withDefault(
        this.encryption.byKey(this.reader.at(vault, 'EncryptionKeyArn'), template), type === VAULT ? AWS_MANAGED : AWS_OWNED),
      holdsTables: this.plans.backUpTablesTo(vault),
    };
  }
}

/** Whether something is so; undefined where it is unknown. */
type Answer = boolean | undefined;

/** Finds the vaults that get backups of tables, through backup plans and their selections. */
class BackupPlans {
  private readonly byVault = new Map<Resource, Answer[]>();
  private readonly byName = new Map<string, Answer[]>();
  /** For the plans whose vault is unknown. */
  private readonly anyVault: Answer[] = [];

  constructor(private readonly reader: PropertyReader) {
    const selections = this.selectionsByPlan();
    for (const plan of reader.templates.ofType('AWS::Backup::BackupPlan')) {
      const backsUpTables = anyOf([...selections.get(plan) ?? [], ...selections.get(undefined) ?? []]);
      this.vaultsOf(plan).forEach((vault) => this.addVault(vault, backsUpTables));
    }
  }

  /** Whether a plan of the app backs up tables to this vault. */
  public backUpTablesTo(vault: Resource): Answer {
    const names = this.reader.text(vault, 'BackupVaultName').flatMap((name): readonly Answer[] => {
      switch (name.kind) {
        case 'value': return this.byName.get(name.value) ?? [];
        case 'unverifiable': return [...this.byName.values()].flat().map(possibly);
        case 'absent': return [];
      }
    });
    return anyOf([...this.byVault.get(vault) ?? [], ...names, ...this.anyVault]);
  }

  private addVault(vault: Branch<Json>, backsUpTables: Answer): void {
    if (vault.kind === 'absent') {
      return;
    }
    const resource = vault.kind === 'value' ? this.reader.referencedResource(vault.value) : undefined;
    if (resource !== undefined) {
      addTo(this.byVault, resource, backsUpTables);
    } else if (vault.kind === 'value' && typeof vault.value === 'string') {
      // A name, or an ARN that ends with the name.
      addTo(this.byName, vault.value.slice(vault.value.lastIndexOf(':') + 1), backsUpTables);
    } else {
      this.anyVault.push(possibly(backsUpTables));
    }
  }

  /** Whether selections select tables, by plan; `undefined` is the key for selections whose plan is unknown. */
  private selectionsByPlan(): ReadonlyMap<Resource | undefined, Answer[]> {
    const found = new Map<Resource | undefined, Answer[]>();
    for (const selection of this.reader.templates.ofType('AWS::Backup::BackupSelection')) {
      const { properties, template } = selection;
      const selectsTables = anyOf(descend(this.reader, properties, template, 'BackupSelection').map((each) => this.selectsTables(each, template)));
      for (const id of this.reader.at(selection, 'BackupPlanId').filter(({ kind }) => kind !== 'absent')) {
        const plan = id.kind === 'value' ? this.reader.referencedResource(id.value) : undefined;
        addTo(found, plan, plan === undefined ? possibly(selectsTables) : selectsTables);
      }
    }
    return found;
  }

  private vaultsOf({ properties, template }: Resource): readonly Branch<Json>[] {
    const rules = descend(this.reader, properties, template, 'BackupPlan', 'BackupPlanRule');
    return [['TargetBackupVault'], ['TargetLogicallyAirGappedBackupVaultArn'], ['CopyActions', 'DestinationBackupVaultArn']].flatMap((path) =>
      rules.flatMap((rule) => (rule.kind === 'value' ? descend(this.reader, rule.value, template, ...path) : [rule])))
      .flatMap((vault) => (vault.kind === 'value' ? this.reader.evaluate(vault.value, template) : [vault]));
  }

  private selectsTables(selection: Branch<Json>, template: Template): Answer {
    if (selection.kind !== 'value') {
      return selection.kind === 'absent' ? false : undefined;
    }
    const listed = descend(this.reader, selection.value, template, 'Resources').flatMap((item) =>
      (item.kind === 'value' ? this.reader.evaluate(item.value, template) : [item]));
    // Tags and conditions may select anything, and so does an empty list.
    const mayBeAny = ['ListOfTags', 'Conditions'].some((key) => at(selection.value, key) !== undefined) || listed.length === 0;
    return anyOf([...listed.map((item) => this.isTable(item)), mayBeAny ? undefined : false]);
  }

  private isTable(item: Branch<Json>): Answer {
    if (item.kind !== 'value') {
      return undefined;
    }
    const types = this.reader.referencedResources(item.value).map(({ type }) => type);
    if (types.length > 0) {
      // An attribute of a custom resource may be any ARN.
      return types.some(becomesTable) || (types.some(isCustomResource) ? undefined : false);
    }
    const text = partsOf(this.reader.resolvedValue(item.value)).filter((part) => typeof part === 'string').join('');
    const service = text === '*' ? '*' : /^arn:[^:]*:([^:]+):/.exec(text)?.[1];
    const isKnown = service !== undefined && (service === '*' || !/[*?]/.test(service));
    return isKnown ? service === '*' || service === 'dynamodb' : undefined;
  }
}

function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/** What an answer about an unknown resource means for each resource that it may be. */
function possibly(answer: Answer): Answer {
  return answer === false ? false : undefined;
}
