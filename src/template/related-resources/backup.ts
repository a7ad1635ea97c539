import { isPlainObject } from '../../cloudformation/intrinsics';
import { addTo, entriesOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { hasPlaceholder } from '../../cloudformation/text';
import { eachValue, unverifiable, value, withDefault } from '../branches';
import { AWS_MANAGED, AWS_OWNED } from '../encryption';
import type { Encryption } from '../encryption';
import type { BackupVaultFact, Branch, Branches, EncryptionFact, RestoreTestFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Environment, Resource } from '../template';
import { BackupSelections, selectsTables } from './backup-selections';
import { descend } from './descend';

export const VAULT = 'AWS::Backup::BackupVault';
export const AIR_GAPPED_VAULT = 'AWS::Backup::LogicallyAirGappedBackupVault';
export const PLAN = 'AWS::Backup::BackupPlan';
export const RESTORE_TESTS = 'AWS::Backup::RestoreTestingSelection';

/** Reads backup vaults. */
export class Vaults {
  private plans?: BackupPlans;

  constructor(private readonly reader: PropertyReader, private readonly encryption: Encryption) {}

  public fact(vault: Resource): BackupVaultFact {
    const { template, type } = vault;
    return {
      where: template.locate(vault),
      // A vault without a key uses `aws/backup`, and an air-gapped vault an AWS owned key (Backup: encryption).
      encryption: withDefault(
        this.encryption.byKey(this.reader.at(vault, 'EncryptionKeyArn'), template), type === VAULT ? AWS_MANAGED : AWS_OWNED),
      holdsTables: this.read().backUpTablesTo(vault),
    };
  }

  /** The vaults of a plan that the app does not define: of another Region or account, or by a name that no vault of the app certainly has. */
  public foreign(plan: Resource): readonly BackupVaultFact[] {
    const where = plan.template.locate(plan);
    return this.read().foreignVaults(plan).map(({ name, why, holdsTables }) =>
      ({ where, foreign: name, encryption: unverifiable(why), holdsTables }));
  }

  private read(): BackupPlans {
    this.plans ??= this.reader.cases.outside(() => new BackupPlans(this.reader));
    return this.plans;
  }
}

/** Whether something is so; undefined where it is unknown. */
type Answer = boolean | undefined;

/** A vault that a plan names, and whether the plan backs up tables to it. */
interface NamedVault extends Environment {
  readonly plan: Resource;
  readonly name: string;
  readonly backsUpTables: Answer;
}

interface ForeignVault {
  readonly name: string;
  readonly why: string;
  readonly holdsTables: Answer;
}

/** Finds the vaults that get backups of tables, through backup plans and their selections. */
class BackupPlans {
  private readonly byVault = new Map<Resource, Answer[]>();
  private readonly byName: NamedVault[] = [];
  /** The vaults of a plan that are neither a resource of the app nor named. */
  private readonly unknown = new Map<Resource, ForeignVault[]>();

  constructor(private readonly reader: PropertyReader) {
    const selections = this.selectionsByPlan();
    for (const plan of reader.templates.ofType(PLAN)) {
      const backsUpTables = anyOf([...selections.get(plan) ?? [], ...selections.get(undefined) ?? []]);
      this.vaultsOf(plan).forEach((vault) => this.addVault(plan, vault, backsUpTables));
    }
  }

  /** Whether a plan of the app backs up tables to this vault. */
  public backUpTablesTo(vault: Resource): Answer {
    const unknown = [...this.unknown.values()].flat().map(({ holdsTables }) => possibly(holdsTables));
    const named = this.byName.map((each) => {
      const isSame = this.isSame(each, vault);
      return isSame === false || each.backsUpTables === false ? false : isSame && each.backsUpTables;
    });
    return anyOf([...this.byVault.get(vault) ?? [], ...named, ...unknown]);
  }

  public foreignVaults(plan: Resource): readonly ForeignVault[] {
    const vaults = [VAULT, AIR_GAPPED_VAULT].flatMap((type) => this.reader.templates.ofType(type));
    const named = this.byName.filter((each) => each.plan === plan && !vaults.some((vault) => this.isSame(each, vault) === true))
      .map(({ name, backsUpTables }) => ({ name, why: 'the app does not define it', holdsTables: backsUpTables }));
    return [...new Map([...named, ...this.unknown.get(plan) ?? []].map((vault) => [JSON.stringify(vault), vault])).values()];
  }

  private addVault(plan: Resource, vault: Branch<Json>, backsUpTables: Answer): void {
    if (vault.kind === 'absent') {
      return;
    }
    const { value: named } = vault.kind === 'value' ? vault : { value: undefined };
    const resource = named === undefined ? undefined : this.reader.referencedResource(named);
    if (resource?.type === VAULT || resource?.type === AIR_GAPPED_VAULT) {
      addTo(this.byVault, resource, backsUpTables);
    } else if (typeof named === 'string' && !named.includes('{{')) {
      const [, region, account, name] = /^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.exec(named) ?? [];
      const { region: ofPlan, account: ownerOfPlan } = plan.template;
      // A pseudo parameter is the Region or account of the plan.
      const place = { region: isGiven(region) ? region : ofPlan, account: isGiven(account) ? account : ownerOfPlan };
      this.byName.push({ plan, name: name ?? named.slice(named.lastIndexOf(':') + 1), backsUpTables, ...place });
    } else {
      const why = vault.kind === 'unverifiable' ? vault.why : this.reader.explain(named!);
      addTo(this.unknown, plan, { name: 'it names', why, holdsTables: backsUpTables });
    }
  }

  /** Whether a vault is the one that a plan names; undefined where that is unknown. */
  private isSame(named: NamedVault, vault: Resource): Answer {
    const { template } = vault;
    const names = this.reader.text(vault, 'BackupVaultName').map((name): Answer =>
      (name.kind === 'unverifiable' ? undefined : name.kind === 'value' && name.value === named.name));
    const isNamed = names.every((answer) => answer === names[0]) ? names[0] : undefined;
    // As in CDK's own references, two stacks without an environment count as one environment.
    const places = [[named.region, template.region], [named.account, template.account]].map(([one, other]): Answer =>
      (one === other ? true : one === undefined || other === undefined ? undefined : false));
    return [isNamed, ...places].includes(false) ? false : [isNamed, ...places].includes(undefined) ? undefined : true;
  }

  /** Whether selections select tables, by plan; `undefined` is the key for selections whose plan is unknown. */
  private selectionsByPlan(): ReadonlyMap<Resource | undefined, Answer[]> {
    const found = new Map<Resource | undefined, Answer[]>();
    const selections = new BackupSelections(this.reader);
    for (const selection of this.reader.templates.ofType('AWS::Backup::BackupSelection')) {
      const answer = selectsTables(selections.fact(selection));
      for (const id of this.reader.at(selection, 'BackupPlanId').filter(({ kind }) => kind !== 'absent')) {
        const plan = id.kind === 'value' ? this.reader.referencedResource(id.value) : undefined;
        addTo(found, plan, plan === undefined ? possibly(answer) : answer);
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
}

function isGiven(place: string | undefined): boolean {
  return place !== undefined && place !== '' && !hasPlaceholder(place);
}

function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/** The answer for each resource that an unknown resource may be. */
function possibly(answer: Answer): Answer {
  return answer === false ? false : undefined;
}

/**
 * The restore tests of tables. AWS Backup restores a table with an AWS owned key, unless `encryptionType` and `kmsMasterKeyArn` override that; the
 * names are not case-sensitive (AWS Backup: restore testing inferred metadata).
 */
export function restoreTests(reader: PropertyReader, encryption: Encryption, selection: Resource): readonly RestoreTestFact[] {
  const types = reader.text(selection, 'ProtectedResourceType').map((type): Answer =>
    (type.kind === 'unverifiable' ? undefined : type.kind === 'value' && type.value.toLowerCase() === 'dynamodb'));
  const restoresTables = anyOf(types);
  return restoresTables === false ? [] : [{
    where: selection.template.locate(selection),
    restoresTables,
    encryption: withDefault(eachValue(reader.at(selection, 'RestoreMetadataOverrides'), (overrides) =>
      ofRestored(reader, encryption, overrides, selection)), AWS_OWNED),
  }];
}

function ofRestored(reader: PropertyReader, encryption: Encryption, overrides: Json, { template }: Resource): Branches<EncryptionFact> {
  if (!isPlainObject(overrides)) {
    return unverifiable(reader.explain(overrides));
  }
  const override = (wanted: string) => entriesOf(overrides).find(([name]) => name.toLowerCase() === wanted)?.[1];
  const [type, key] = [override('encryptiontype'), override('kmsmasterkeyarn')];
  const types = type === undefined ? value('default') : reader.asText(value(type));
  return eachValue(types, (named) => {
    if (named.toLowerCase() !== 'default') {
      return encryption.byKeyOrDefault(key === undefined ? [{ kind: 'absent' }] : value(key), template);
    }
    return key === undefined ? AWS_OWNED : unverifiable('kmsMasterKeyArn is set without encryptionType KMS');
  });
}
