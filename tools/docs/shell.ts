import { blocks } from './pages';
import type { Page } from './pages';

const SHELL = new Set(['sh', 'bash', 'shell', 'console']);

export interface Command {
  readonly page: string;
  readonly line: number;
  readonly command: string;
}

/** The commands of the shell blocks of a page, without comments and prompts. A line that ends with a backslash goes on in the next one. */
export function shellCommands(page: Page): Command[] {
  return blocks(page).filter(({ language }) => SHELL.has(language)).flatMap(({ line, code, page: path }) => {
    const commands: Command[] = [];
    let pending = '';
    code.split('\n').forEach((text, index) => {
      const command = `${pending}${text.trim().replace(/^\$ /, '').replace(/(^|\s)#.*$/, '').trim()}`;
      pending = command.endsWith('\\') ? command.slice(0, -1) : '';
      if (pending === '' && command !== '') {
        commands.push({ page: path, line: line + index, command });
      }
    });
    return commands;
  });
}
