/** Packages whose code is part of the bundles and of the command line, so that users do not install them. NOTICE has their licenses. */
export const INLINED: readonly string[] = ['yaml'];

/** Whether a file is of such a package. */
export function isInlined(file: string): boolean {
  return INLINED.some((name) => file.split('\\').join('/').includes(`/node_modules/${name}/`));
}
