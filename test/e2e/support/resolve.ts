/** A value of a template as CloudFormation would fill it in; `values` are those of `Fn::GetAtt` and `Ref`, as `Id.Attribute` and `Id`. */
export function resolved(value: any, values: Record<string, string>): any {
  if (Array.isArray(value)) {
    return value.map((item) => resolved(item, values));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if ('Fn::Join' in value) {
    const [separator, parts] = value['Fn::Join'];
    return resolved(parts, values).join(separator);
  }
  const name = value.Ref ?? value['Fn::GetAtt']?.join('.');
  if (name === undefined) {
    return Object.fromEntries(Object.entries(value).map(([key, nested]) => [key, resolved(nested, values)]));
  }
  const known = { 'AWS::Partition': 'aws', ...values }[name as string];
  if (known === undefined) {
    throw new Error(`Nothing is known of ${name}`);
  }
  return known;
}
