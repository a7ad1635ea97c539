import type { Json } from '../json';
import type { World } from './choices';

/** Values that no template tells: each may turn out to be right or wrong. */
export class Unknowns {
  private usesCustomResource = false;

  constructor(private readonly world: World) {}

  /** @param what names the value, so that templates can be read */
  public text(what: string): Json {
    const { world } = this;
    const { random } = world;
    switch (random.below(10)) {
      case 0: return { 'Fn::ImportValue': `shared-${what}` };
      case 1: return `{{resolve:ssm:/shared/${what}}}`;
      case 2: return { 'Fn::Join': ['', ['{{resolve:', `ssm:/shared/${what}`, '}}']] };
      case 3: return this.parameter(what);
      case 4: return { 'Fn::Select': ['0', { 'Fn::Split': [',', this.parameter(what)] }] };
      case 5: {
        const map = world.name('Known');
        world.mappings[map] = { main: { [what]: '*' } };
        return { 'Fn::FindInMap': [map, 'another', what, { DefaultValue: random.chance(0.5) ? this.attribute() : this.parameter(what) }] };
      }
      case 6:
      case 7: return { 'Fn::Transform': { Name: 'Secrets', Parameters: { Key: what } } };
      default: return this.attribute();
    }
  }

  public parameter(what: string, byDefault?: string): Json {
    const name = this.world.name(`${what[0].toUpperCase()}${what.slice(1)}`);
    const { random } = this.world;
    this.world.parameters[name] = byDefault === undefined && random.chance(0.3)
      ? { Type: 'AWS::SSM::Parameter::Value<String>', Default: `/shared/${what}` }
      : { Type: 'String', ...byDefault === undefined ? {} : { Default: byDefault } };
    return { Ref: name };
  }

  public attribute(): Json {
    this.usesCustomResource = true;
    return { 'Fn::GetAtt': this.world.random.chance(0.5) ? ['Lookup', 'Value'] : 'Lookup.Value' };
  }

  /** The resources that the values come from. */
  public resources(): Record<string, Json> {
    return this.usesCustomResource ? { Lookup: { Type: 'Custom::Lookup', Properties: { ServiceToken: { 'Fn::ImportValue': 'lookup-function' } } } } : {};
  }
}
