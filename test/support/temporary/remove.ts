import { rmSync } from 'fs';

export default function remove(): void {
  rmSync(process.env.TESTS_TMPDIR!, { recursive: true, force: true });
}
