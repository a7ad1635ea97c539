import { resolve } from 'path';
import { bundle } from './bundle';

bundle(resolve(__dirname, '../..')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
