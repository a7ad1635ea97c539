import { join } from 'path';
import { pacmak } from './pacmak';
import type { Prepared } from '../../test/consumers/support/prepared';

/** The sources of the NuGet package, and no more than that. */
export function csharp(scratch: string): Prepared {
  return { generated: pacmak({ target: 'dotnet', outdir: join(scratch, 'dist'), codeOnly: true }) };
}
