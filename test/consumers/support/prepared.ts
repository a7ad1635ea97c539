import { join } from 'path';

/** The languages of jsii, those that are tried here. */
export const LANGUAGES = ['python', 'java', 'go', 'csharp'] as const;
export type Language = typeof LANGUAGES[number];

/** What `npm run consumers` has made of a language before the tests run. */
export interface Prepared {
  /** How to run an app: the directory of the language's apps is the current one. */
  readonly command?: string;
  /** Where the generated package is. */
  readonly generated?: string;
  /** Why nothing can be shown on this machine. */
  readonly missing?: string;
  /** What went wrong while it was made. */
  readonly failed?: string;
}

/** What the tests are told. */
export interface Told {
  /** A directory that goes when the tests are over. */
  readonly scratch: string;
  readonly prepared: Partial<Record<Language, Prepared>>;
}

export const ROOT = join(__dirname, '../../..');
export const CONSUMERS = join(ROOT, 'test/consumers');

export function told(): Told {
  const text = process.env.CONSUMERS;
  if (text === undefined) {
    throw new Error('These tests are run by `npm run consumers`, which builds what they install');
  }
  return JSON.parse(text) as Told;
}
