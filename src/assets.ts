import { join } from 'path';

/** The directory of the files that the library deploys. The path is the same from src, from lib and from a bundle, which is directly in lib. */
export const ASSETS = join(__dirname, '..', 'assets');
