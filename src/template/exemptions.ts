import { valuesOf } from './branches';
import type { ExemptionFact } from './facts';
import type { PropertyReader } from './property-reader';
import type { Template } from './template';
import { exemptionsIn } from '../cloudformation/exemption';
import { at, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { parseJson } from '../cloudformation/text';

/** The exemptions in a template: in the metadata of its resources, and in the template's own metadata for constructs without a resource. */
export function readExemptions(reader: PropertyReader, template: Template): readonly ExemptionFact[] {
  const found: ExemptionFact[] = exemptionsIn(at(template.document, 'Metadata') ?? {}).map((exemption) => ({
    where: template.locate(), exemption, key: keyOf(reader, template, textOrNone(at(exemption, 'key'))),
  }));
  for (const resource of template.resources.values()) {
    const metadata = at(resource.entry, 'Metadata');
    if (metadata !== undefined) {
      exemptionsIn(metadata).forEach((exemption) => found.push({ where: template.locate(resource), exemption }));
    }
  }
  return found;
}

/** The key is written as the tables name it: a text as in `Fn::Sub`, or the JSON of an intrinsic function. */
function keyOf(reader: PropertyReader, template: Template, text: string): string | undefined {
  const written: Json = text.startsWith('{') ? parseJson(text) ?? text : text.includes('${') ? { 'Fn::Sub': text } : text;
  const [key] = valuesOf(reader.evaluate(written, template));
  return text === '' || key === undefined ? undefined : reader.keyName(key);
}
