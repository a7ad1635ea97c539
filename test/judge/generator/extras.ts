import type { Json, JsonObject } from '../json';
import { Builder } from './build';
import { Choices } from './choice-set';
import { World } from './choices';
import type { Variable } from './choices';
import { fileOf } from './nested';
import { Random } from './random';
import { Keys, Tables } from './tables';
import { Unknowns } from './unknowns';

const PREFIX = 'Extra';
const WORDS = ['prod', 'test', 'dev', 'beta'];

/** What is added to some templates, by random numbers of its own: the templates of the entries stay what they are otherwise. */
interface Extras {
  readonly sections: JsonObject;
  readonly isMistaken: boolean;
}

export function extrasFor(seed: number, isSmall: boolean): Extras | undefined {
  const random = new Random(seed + 500_009);
  const kinds = [...isSmall ? [tableOfManyParameters] : [], nestedByParameter, tableInLoop];
  return random.chance(0.2) ? random.pick(kinds)(random) : undefined;
}

/** A table, its key and their conditions, of three or four parameters, among them a list. */
function tableOfManyParameters(random: Random): Extras {
  const words = () => [...new Set([random.pick(WORDS), random.pick(WORDS)])];
  const kinds: (() => Omit<Variable, 'name'>)[] = [
    () => ({ values: words() }),
    () => ({ values: [...words().slice(0, 1), undefined] }),
    () => ({ values: ['true', 'false'] }),
    () => ({ values: ['a,b', 'c', undefined], typedList: random.pick(['all', 'first']) }),
  ];
  const variables = Array.from({ length: random.pick([3, 4]) }, (_, index) => ({ name: `${PREFIX}${index}`, ...index === 0 ? kinds[3]() : random.pick(kinds.slice(0, 3))() }));
  const world = new World(random, variables, PREFIX);
  const unknowns = new Unknowns(world);
  const builder = new Builder(world, 0.3);
  const keys = new Keys(world, unknowns, [`${PREFIX}Key`], PREFIX);
  const tables = new Tables(world, builder, unknowns, keys);
  const exists = random.chance(0.5) ? world.all : whereAny(world);
  const bad = random.chance(0.2) ? world.one(exists) : Choices.NONE;
  const isKey = random.chance(0.3);
  const resources: JsonObject = {};
  const add = (id: string, type: string, there: Choices, properties: JsonObject, more: JsonObject = {}) => {
    resources[id] = { Type: type, ...there.equals(world.all) ? {} : { Condition: world.condition(there) }, ...more, Properties: properties };
  };
  add(`${PREFIX}Table`, 'AWS::DynamoDB::Table', exists, tables.table(exists, isKey ? Choices.NONE : bad));
  const reached = keys.used.get(`${PREFIX}Key`) ?? Choices.NONE;
  const retained: JsonObject = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
  const there = reached.isEmpty || builder.evaluatesUnused ? world.all : random.chance(0.5) ? reached : world.all;
  add(`${PREFIX}Key`, 'AWS::KMS::Key', there, tables.key(reached, isKey ? bad.and(reached) : Choices.NONE), retained);
  if (keys.usesAlias) {
    add(`${PREFIX}Alias`, 'AWS::KMS::Alias', there, { AliasName: 'alias/extra', TargetKeyId: { Ref: `${PREFIX}Key` } });
  }
  add('OldKey', 'AWS::KMS::Key', world.all, { EnableKeyRotation: false });
  add('Reader', 'AWS::IAM::Role', world.all, { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } });
  Object.assign(resources, unknowns.resources());
  const parameters = Object.fromEntries(variables.map(({ name, values, typedList }: Variable): [string, Json] => [name, {
    Type: typedList === undefined ? 'String' : 'CommaDelimitedList', ...values.includes(undefined) ? {} : { AllowedValues: values as string[] },
  }]));
  return {
    isMistaken: !bad.isEmpty,
    sections: { Parameters: { ...parameters, ...world.parameters }, Mappings: world.mappings, Conditions: world.conditions, Resources: resources },
  };
}

function whereAny(world: World): Choices {
  const choices = world.anyCondition();
  return choices.isEmpty ? world.all : choices;
}

/** A nested stack that compares or limits a parameter of this template, which may have any value. */
function nestedByParameter(random: Random): Extras {
  const name = `${PREFIX}Stage`;
  const passed: Json = random.pick<Json>([{ Ref: name }, { 'Fn::Sub': `\${${name}}` }, { 'Fn::Join': ['', [{ Ref: name }]] }]);
  const template = random.pick(['compared', 'limited', 'staged']);
  const conditional: JsonObject = random.chance(0.3) || template === 'staged' ? { Condition: `${PREFIX}IsProd` } : {};
  return {
    // The template `staged` is secure where the value is `prod`.
    isMistaken: false,
    sections: {
      Parameters: { [name]: { Type: 'String' } },
      Conditions: { [`${PREFIX}IsProd`]: { 'Fn::Equals': [{ Ref: name }, 'prod'] } },
      Resources: {
        [`${PREFIX}Nested`]: {
          Type: 'AWS::CloudFormation::Stack',
          ...conditional,
          Properties: { TemplateURL: `https://s3.eu-west-1.amazonaws.com/templates/${fileOf(template)}`, Parameters: { Stage: passed } },
        },
      },
    },
  };
}

/** Tables in a loop, whose keys are named by its variable. */
function tableInLoop(random: Random): Extras {
  const isMistaken = random.chance(0.25);
  const name: Json = random.pick<Json>([{ 'Fn::Sub': `${PREFIX}\${Which}Key` }, { 'Fn::Join': ['', [PREFIX, { Ref: 'Which' }, 'Key']] }, `${PREFIX}\${Which}Key`]);
  const key = (rotates: boolean): Json => ({
    Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { EnableKeyRotation: rotates },
  });
  return {
    isMistaken,
    sections: {
      Transform: 'AWS::LanguageExtensions',
      Resources: {
        'Fn::ForEach::ExtraTables': ['Which', ['A', 'B'], {
          [`${PREFIX}\${Which}Table`]: {
            Type: 'AWS::DynamoDB::Table',
            Properties: {
              SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { 'Fn::GetAtt': [name, 'Arn'] } },
              ResourcePolicy: { PolicyDocument: { Statement: { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } } } },
            },
          },
        }],
        [`${PREFIX}AKey`]: key(true),
        [`${PREFIX}BKey`]: key(!isMistaken),
      },
    },
  };
}
