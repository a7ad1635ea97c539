import { Encryption } from '../encryption';
import { Reading } from '../reading';
import type { TemplateSet } from '../template-set';
import { AddedReplicas } from './added-replicas';
import { ReplicaPolicies } from './replica-policies';

/** What the readers of tables share: references and keys, and the resources that add to tables from beside. */
export class TableContext {
  public readonly reading: Reading;
  public readonly encryption: Encryption;
  public readonly addedReplicas: AddedReplicas;
  public readonly replicaPolicies: ReplicaPolicies;

  constructor(templates: TemplateSet) {
    this.reading = new Reading(templates);
    this.encryption = new Encryption(this.reading);
    this.addedReplicas = new AddedReplicas(this.reading);
    this.replicaPolicies = new ReplicaPolicies(this.reading);
  }
}
