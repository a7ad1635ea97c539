/** A step that would lose data, or could. */
export interface Danger {
  readonly rule: 'TableTypeChanged' | 'TableReplaced' | 'TableGone' | 'KeyReplaced' | 'KeyGone' | 'KeyChangedWithReplica';
  readonly logicalId: string;
  readonly what: string;
  readonly fix: string;
  /** Where in the resource. */
  readonly location: string;
}
