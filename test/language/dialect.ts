/*
 * Words and turns of phrase that documentation of AWS and CDK does not use, and what to write instead. Readers search for the terms of the field,
 * and many read in a second language.
 */
interface Dialect {
  /** A regular expression without case. A space in it matches any white space, line breaks included. */
  readonly pattern: string;
  readonly instead: string;
}

export const DIALECT: readonly Dialect[] = [
  // Terms
  { pattern: String.raw`\bkeys? that (?:AWS|DynamoDB) (?:owns|manages)\b`, instead: 'AWS owned key, AWS managed key' },
  { pattern: String.raw`\bkeys? of AWS\b`, instead: 'AWS owned key, AWS managed key' },
  { pattern: String.raw`\bDynamoDB's own key\b`, instead: 'AWS owned key' },
  { pattern: String.raw`\b(?:customer|AWS)-(?:managed|owned)\b(?!-)`, instead: 'customer managed key, AWS managed key, AWS owned key' },
  { pattern: String.raw`\bcustomer keys?\b`, instead: 'customer managed key' },
  { pattern: String.raw`\banswers? (?:requests|plain HTTP)\b`, instead: 'accepts requests that don\'t use TLS' },
  { pattern: String.raw`\bplain HTTP is answered\b`, instead: 'accepts requests that don\'t use TLS' },
  { pattern: String.raw`\bnot made over TLS\b`, instead: 'that don\'t use TLS' },
  { pattern: String.raw`\bun-denied\b`, instead: 'does not deny' },
  { pattern: String.raw`\bthe synth (?:stops|fails|is|was|ends|goes|of|that)\b`, instead: 'the synthesis, cdk synth' },

  // People in place of principals and users
  { pattern: String.raw`\bwho(?:m)?ever\b`, instead: 'a principal, a user, any construct' },
  { pattern: String.raw`\b(?:some|no|any|every)body(?:'s)?\b`, instead: 'a principal, all principals, no configuration' },
  { pattern: String.raw`\bwhom\b`, instead: 'the principal that' },

  // Words with another meaning
  { pattern: String.raw`(?<!stand)\balone\b`, instead: 'only' },
  { pattern: String.raw`\babroad\b`, instead: 'in another Region' },
  { pattern: String.raw`\bbesides?\b`, instead: 'next to, with, in addition to' },
  { pattern: String.raw`\banew\b`, instead: 'again, new' },
  { pattern: String.raw`\b(?:is|are|be|being|been|was|were|not|gets?) told\b`, instead: 'is configured, is reported, is known' },
  { pattern: String.raw`\btells? (?:of|nothing|apart)\b`, instead: 'shows, contains, distinguishes' },
  { pattern: String.raw`\bcannot be told\b`, instead: 'is unknown' },
  { pattern: String.raw`\bspeaks? of\b`, instead: 'is about, mentions' },
  { pattern: String.raw`\bjudge[sd]?\b`, instead: 'checks, analyzes' },
  { pattern: String.raw`\bholds? (?:up|to|everybody)\b`, instead: 'enforces, restricts' },
  { pattern: String.raw`\bstands? (?:beside|nowhere|everywhere|there|by itself)\b`, instead: 'is in, is next to' },
  { pattern: String.raw`\bmakes? nobody\b`, instead: 'does not make' },

  // Turns of phrase
  { pattern: String.raw`\bthat (?:is|are|was|were) there\b`, instead: 'existing' },
  { pattern: String.raw`\ball there is\b`, instead: 'all' },
  { pattern: String.raw`\btaken? for\b`, instead: 'counts as' },
  { pattern: String.raw`\b(?:may|can|must|could) do without\b`, instead: 'does not need' },
  { pattern: String.raw`\bbecomes? of\b`, instead: 'happens to' },
  { pattern: String.raw`\bnone asked for\b`, instead: 'the default in words' },
  { pattern: String.raw`\bunless (?:it|they) (?:is|are) asked for\b`, instead: 'by default' },
  { pattern: String.raw`\bof (?:its|their|your|our) own\b`, instead: 'its own ...' },
  { pattern: String.raw`\b(?:take|takes|taken) (?:it|them|the \w+) away\b`, instead: 'remove' },
  { pattern: String.raw`\bway (?:past|round|around) (?:it|them|the)\b`, instead: 'exempt, bypass' },
  { pattern: String.raw`\b(?:gives|give|has|have) (?:the )?rights?\b`, instead: 'adds permissions, grants' },
  { pattern: String.raw`\brights? on (?:the|its|their|a) (?:key|table)s?\b`, instead: 'KMS permissions' },
  { pattern: String.raw`\blets? (?:\S+ ){1,4}(?:in|through)[.,;:]`, instead: 'allows, admits' },
  { pattern: String.raw`\bonly the deployment (?:knows|names|decides)\b`, instead: 'is known only at deployment' },
  { pattern: String.raw`\bthe template does not tell\b`, instead: 'is not in the template' },
  { pattern: String.raw`\bmay yet\b`, instead: 'may later' },
  { pattern: String.raw`\bfor good\b`, instead: 'permanently' },
  { pattern: String.raw`\bwhatever (?:the|its|it|they|else|happens)\b`, instead: 'regardless of' },

  // Negations of negations, and negations of a noun
  { pattern: String.raw`\b(?:nothing|none|nobody|nowhere|no \w+) but\b`, instead: 'only' },
  { pattern: String.raw`\b(?:cannot|never) (?:\w+ ){0,3}without\b`, instead: 'needs' },
  { pattern: String.raw`(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b|other\b|effect\b|way\b|need\b)`, instead: 'is not a' },
  { pattern: String.raw`\bis none\b(?! of)`, instead: 'is not valid' },

  // British spelling
  { pattern: String.raw`\b(?:behaviour|neighbour|favour|honour|colour|licence|grey)(?:s|ed|ing)?\b`, instead: 'American spelling' },
  { pattern: String.raw`\b(?:analys|(?:author|organ|recogn|initial|normal|summar|synthes|custom|util|real)is)(?:e|ed|es|ing|ation|ations)\b`, instead: 'American spelling' },
];

export interface Text {
  /** File and line, for example `src/index.ts:3`. */
  readonly where: string;
  readonly text: string;
}

const COMPILED = DIALECT.map(({ pattern, instead }) => ({ pattern, instead, expression: new RegExp(pattern.replaceAll(' ', String.raw`[\s*/#>]+`), 'gi') }));

/** What is wrong with a text, one line for each match: place, the words, and what to write instead. */
export function dialectIn({ where, text }: Text): readonly string[] {
  const [, file, first] = /^(.*):(\d+)$/.exec(where)!;
  return COMPILED.flatMap(({ pattern, instead, expression }) => [...text.matchAll(expression)].map((match) => {
    const line = Number(first) + text.slice(0, match.index).split('\n').length - 1;
    return `${file}:${line}: "${match[0].replace(/\s+/g, ' ')}" (${pattern}). Instead: ${instead}.`;
  }));
}
