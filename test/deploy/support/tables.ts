import { ApiError, newTable, type EnvironmentState, type Index, type Table } from './state';

type Body = Readonly<Record<string, unknown>>;
export type Action = (environment: EnvironmentState, body: Body) => object;

const ACL = ['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY', 'CUSTOM'];
/** The most rows on a page. */
const PAGE = 100;

function tableOf({ tables }: EnvironmentState, name: unknown): Table {
  const table = tables.get(String(name));
  if (!table) throw new ApiError('ResourceNotFound', `Db or Table not exist: ${String(name)}`);
  return table;
}

function checkConnector({ envId }: EnvironmentState, body: Body): void {
  const { DatabaseName, InstanceId } = (body['MongoConnector'] ?? {}) as Record<string, unknown>;
  if (DatabaseName !== `tnt-${envId}` || InstanceId !== 'flexdb')
    throw new ApiError('InvalidParameter', 'MongoConnector');
}

interface CreateIndex {
  readonly IndexName: string;
  readonly MgoKeySchema: {
    readonly MgoIndexKeys: readonly { readonly Name: string; readonly Direction: string }[];
    readonly MgoIsUnique: boolean;
  };
}

function addIndex(table: Table, { IndexName, MgoKeySchema }: CreateIndex): void {
  const index: Index = { Name: IndexName, Unique: MgoKeySchema.MgoIsUnique, Keys: MgoKeySchema.MgoIndexKeys };
  const same = [...table.indexes.values()].find(
    ({ Name, Keys }) => Name === IndexName || JSON.stringify(Keys) === JSON.stringify(index.Keys),
  );
  if (same) throw new ApiError('FailedOperation', `Index already exists: ${same.Name}`);
  table.indexes.set(IndexName, index);
}

interface MgoCommand {
  readonly TableName: string;
  readonly CommandType: string;
  readonly Command: string;
}
type Document = Record<string, unknown>;

/** The few commands that are sent, each strict; a filter is equality on a field, or on the fields of a list's items. */
function runCommand(
  environment: EnvironmentState,
  { TableName, CommandType, Command }: MgoCommand,
): unknown[] {
  const { documents } = tableOf(environment, TableName);
  const command = JSON.parse(Command) as Document;
  const [name] = Object.values(command);
  if (name !== TableName) throw new ApiError('InvalidParameter', 'the command names another table');
  if (CommandType === 'QUERY' && 'find' in command) {
    const found = [...documents.values()].filter((document) => fits(document, command['filter'] as Document));
    return found
      .slice(0, command['limit'] as number)
      .map((document) => JSON.stringify(toldAsEjson(document)));
  }
  if (CommandType === 'INSERT' && 'insert' in command) {
    for (const document of command['documents'] as Document[]) {
      const id = String(document['_id']);
      if (documents.has(id)) throw new ApiError('FailedOperation', 'E11000 duplicate key error');
      documents.set(id, document);
    }
    return [];
  }
  if (CommandType === 'UPDATE' && 'update' in command) {
    for (const { q, u } of command['updates'] as { q: Document; u: { $set: Document } }[]) {
      for (const document of documents.values()) if (fits(document, q)) Object.assign(document, u.$set);
    }
    return [];
  }
  throw new ApiError('InvalidParameter', `no command ${CommandType} ${Command}`);
}

const fits = (document: Document, filter: Document): boolean =>
  Object.entries(filter).every(([path, value]) => {
    const [field = '', within] = path.split('.');
    const held = document[field];
    if (within === undefined) return JSON.stringify(held) === JSON.stringify(value);
    return Array.isArray(held) && held.some((item: Document) => item[within] === value);
  });

/** Numbers beyond 32 bits come as `$numberLong`. */
function toldAsEjson(value: unknown): unknown {
  if (typeof value === 'number' && Math.abs(value) > 2 ** 31) return { $numberLong: String(value) };
  if (Array.isArray(value)) return value.map(toldAsEjson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toldAsEjson(inner)]));
}

/** The database and the storage's rule, as `tcb` has them. */
export const tableActions: Readonly<Record<string, Action>> = {
  ListTables(environment, body) {
    checkConnector(environment, body);
    const limit = Number(body['MgoLimit'] ?? 10);
    if (limit > PAGE) throw new ApiError('InvalidParameter', 'MgoLimit');
    const offset = Number(body['MgoOffset'] ?? 0);
    const all = [...environment.tables].map(([TableName, { documents, indexes }]) => ({
      TableName,
      Count: documents.size,
      Size: 0,
      IndexCount: indexes.size,
      IndexSize: 0,
    }));
    const Tables = all.slice(offset, offset + limit);
    return {
      Tables: all.length === 0 ? null : Tables,
      Pager: { Offset: offset, Limit: limit, Total: all.length },
    };
  },
  DescribeTable(environment, body) {
    checkConnector(environment, body);
    const { indexes } = tableOf(environment, body['TableName']);
    return { Indexes: [...indexes.values()], IndexNum: indexes.size };
  },
  CreateTable(environment, body) {
    checkConnector(environment, body);
    const name = String(body['TableName']);
    if (!/^[A-Za-z0-9-][\w-]{0,95}$/.test(name)) throw new ApiError('InvalidParameter', 'TableName');
    if (environment.tables.has(name)) throw new ApiError('ResourceInUse', `Table exist: ${name}`);
    const { AclTag = 'PRIVATE' } = (body['PermissionInfo'] ?? {}) as { AclTag?: string };
    if (!ACL.includes(AclTag)) throw new ApiError('InvalidParameter', 'AclTag');
    environment.tables.set(name, newTable(AclTag));
    return {};
  },
  UpdateTable(environment, body) {
    checkConnector(environment, body);
    const table = tableOf(environment, body['TableName']);
    for (const index of (body['CreateIndexes'] ?? []) as CreateIndex[]) addIndex(table, index);
    return {};
  },
  DescribeResourcePermission(environment, body) {
    const names = (body['Resources'] ?? []) as string[];
    if (names.length > PAGE) throw new ApiError('InvalidParameter', 'Resources');
    const PermissionList = names.map((Resource) => ({
      ResourceType: 'collection',
      Resource,
      Permission: tableOf(environment, Resource).AclTag,
    }));
    return { Data: { TotalCount: names.length, PermissionList } };
  },
  ModifyResourcePermission(environment, body) {
    if (!ACL.includes(String(body['Permission']))) throw new ApiError('InvalidParameter', 'Permission');
    tableOf(environment, body['Resource']).AclTag = String(body['Permission']);
    return { Data: { Success: true } };
  },
  DescribeStorageSafeRule: ({ storage }) => storage,
  ModifyStorageSafeRule({ storage }, body) {
    if (body['Bucket'] !== 'bucket-1') throw new ApiError('InvalidParameter', 'Bucket');
    storage.AclTag = String(body['AclTag']);
    storage.Rule = body['Rule'] as string;
    return {};
  },
  RunCommands(environment, body) {
    checkConnector(environment, body);
    const commands = body['MgoCommands'] as MgoCommand[];
    return { Data: commands.map((command) => JSON.stringify(runCommand(environment, command))) };
  },
};
