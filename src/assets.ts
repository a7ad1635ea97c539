import { join } from 'path';

/** The directory of the files that the library deploys. The path is the same from src, from lib and from a bundle, which is directly in lib. */
export const ASSETS = join(__dirname, '..', 'assets');

/** The directory with the command line in one file, which is also the code of the CloudFormation hook. */
export const CHECK = join(__dirname, '..', 'action');
