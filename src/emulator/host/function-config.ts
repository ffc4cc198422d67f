import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A timer as `config.json` declares it; `config` is a cron expression of seven fields. */
export interface TimerTrigger {
  readonly name: string;
  readonly config: string;
}

/** A built function: its code and the contents of its `config.json`. */
export interface FunctionConfig {
  readonly name: string;
  readonly file: string;
  /** Changes whenever the code is built anew. */
  readonly version: number;
  readonly timeoutMs: number;
  /** The names of the WeChat APIs that it may call. */
  readonly openapi: readonly string[];
  readonly timers: readonly TimerTrigger[];
}

interface ConfigFile {
  readonly timeout?: number;
  readonly permissions?: { readonly openapi?: readonly string[] };
  readonly triggers?: readonly { readonly name: string; readonly type: string; readonly config: string }[];
}

/** Reads `<folder>/<name>/`; `null` if there is no such function. Throws if `config.json` is not JSON. */
export function readFunction(folder: string, name: string): FunctionConfig | null {
  const file = join(folder, name, 'index.js');
  if (!/^[\w-]+$/.test(name) || !existsSync(file)) return null;
  const configFile = join(folder, name, 'config.json');
  const config = existsSync(configFile) ? (JSON.parse(readFileSync(configFile, 'utf8')) as ConfigFile) : {};
  const timers = (config.triggers ?? []).filter((trigger) => trigger.type === 'timer');
  return {
    name,
    file,
    version: statSync(file).mtimeMs,
    timeoutMs: (config.timeout ?? 20) * 1000,
    openapi: config.permissions?.openapi ?? [],
    timers: timers.map((trigger) => ({ name: trigger.name, config: trigger.config })),
  };
}

/** All functions of a folder. */
export function listFunctions(folder: string): FunctionConfig[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map((entry) => readFunction(folder, entry.name)).filter((config) => config !== null);
}
