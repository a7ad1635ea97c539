import type { Json } from '../../cloudformation/json';

/** A document, or why the text has none. */
export interface ParsedDocument {
  readonly document?: Json;
  readonly problem: string;
}

/** The document of a template in JSON. */
export function parseJsonTemplate(text: string): ParsedDocument {
  try {
    return { document: JSON.parse(withoutMark(text)) as Json, problem: '' };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/** Editors on Windows write a byte order mark in front of the text. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
