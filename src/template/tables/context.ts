import { AddedReplicas } from './added-replicas';
import { ReplicaPolicies } from './replica-policies';
import { Encryption } from '../keys/encryption';
import type { TemplateSet } from '../source/template-set';
import { Reading } from '../values/reading';

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
