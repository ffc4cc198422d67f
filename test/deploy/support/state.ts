/** What the stand-in keeps of an environment. Fields are named as Tencent Cloud's API names them. */
export interface Index {
  readonly Name: string;
  readonly Unique: boolean;
  readonly Keys: readonly { readonly Name: string; readonly Direction: string }[];
}

export interface Table {
  AclTag: string;
  readonly indexes: Map<string, Index>;
  readonly documents: Map<string, Record<string, unknown>>;
}

export interface Trigger {
  TriggerName: string;
  Type: string;
  /** As the API tells it back: `{"cron": "…"}`. */
  TriggerDesc: string;
  Enable: number;
}

export interface CloudFunction {
  readonly Runtime: string;
  Handler: string;
  MemorySize: number;
  Timeout: number;
  variables: Readonly<Record<string, string>>;
  zip: Buffer;
  /** How often `GetFunction` answers that the function is still being changed. */
  busy: number;
  status: string;
  readonly triggers: Map<string, Trigger>;
}

export interface EnvironmentState {
  /** The environment's marks, such as `{Key: 'authz_engine', Value: 'opa'}`. */
  readonly meta: { readonly Key: string; readonly Value: string }[];
  readonly envId: string;
  readonly storage: { AclTag: string; Rule?: string };
  readonly tables: Map<string, Table>;
  readonly functions: Map<string, CloudFunction>;
}

/** As WeChat opens one: an open bucket, no collection, no function. */
export const newEnvironment = (envId: string): EnvironmentState => ({
  envId,
  meta: [],
  storage: { AclTag: 'READONLY' },
  tables: new Map(),
  functions: new Map(),
});

export const newTable = (AclTag: string): Table => ({
  AclTag,
  indexes: new Map([['_id_', { Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }]]),
  documents: new Map(),
});

/** An error of the API, told as `{Response: {Error: {Code, Message}}}`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
