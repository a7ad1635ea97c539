import { join } from 'path';
import { installed, publicTypes, runJson } from './support/installed';

/* The wheel: Python loads the packed JavaScript through jsii. */

test('every class and enum is imported, and JavaScript has it', () => {
  const { interpreter, path } = installed.python;
  const asked = JSON.stringify(publicTypes().map(({ name, parameters }) => ({ name, parameters })));
  const found = runJson(interpreter, [join(__dirname, 'python/names.py')], { PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1' }, asked);

  expect(found).toEqual(publicTypes().map(({ name, fqn, members = null }) => ({ name, fqn, members, missing: false })));
});
