import { renderHtml } from './html';
import { renderJson } from './json';
import { renderJunit } from './junit';
import { renderSarif } from './sarif';
import { renderColoredText, renderText } from './text';
import type { Renderer } from '../result';

/** The renderers by the names that `--format` accepts. */
export const FORMATS: Readonly<Record<string, Renderer>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  junit: renderJunit,
  html: renderHtml,
};

/** The same for a terminal that shows colors. */
export const FORMATS_IN_COLOR: typeof FORMATS = { ...FORMATS, text: renderColoredText };
