import { readdirSync, readFileSync } from 'fs';
import { join, relative } from 'path';
import type { App } from 'aws-cdk-lib';

/* The differences between two syntheses of an app. */

export interface Resource {
  readonly Type: string;
  readonly Properties?: Record<string, unknown>;
  readonly [section: string]: unknown;
}

/** All resources of an app, nested stacks and stages included, by template file and logical id. */
export function resourcesOf(app: App): Map<string, Resource> {
  return new Map(templateFiles(app.synth().directory).flatMap(([file, template]) =>
    Object.entries(template.Resources ?? {}).sort().map(([id, resource]) => [`${file}/${id}`, resource] as const)));
}

/** The sections that are no resources: parameters, outputs, conditions. */
export function remainderOf(app: App): Record<string, object> {
  return Object.fromEntries(templateFiles(app.synth().directory).map(([file, { Resources, ...remainder }]) => [file, remainder]));
}

/** Paths at which two values differ, as deep as both are objects or lists of one length. */
export function differences(before: unknown, after: unknown, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) {
    return [];
  }
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [path];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`));
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

interface Template {
  readonly Resources?: Record<string, Resource>;
}

function templateFiles(directory: string): [string, Template][] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.template.json'))
    .sort()
    .map((file) => [relative(directory, join(directory, file)), JSON.parse(readFileSync(join(directory, file), 'utf8')) as Template]);
}
