import rule from '../../../config/storage-rule.json';

/**
 * A client's access to a file. `resource.openid` is the owner of the file; for a new file, the client that uploads it.
 */
interface Access {
  readonly path: string;
  readonly owner: string | undefined;
  readonly openid: string | undefined;
}

type Expression = (resource: object, auth: object) => unknown;
const compiled = (expression: string): Expression =>
  new Function('resource', 'auth', `return (${expression});`) as Expression;
const rules = { read: compiled(rule.read), write: compiled(rule.write) };

/**
 * Whether a client may read or write a file, by the very rule that CloudBase's console is given
 * (`config/storage-rule.json`: one for the whole bucket, in its expressions). Functions may do everything.
 */
export const mayClient = (what: 'read' | 'write', { path, owner, openid }: Access): boolean =>
  rules[what]({ path, openid: owner ?? null }, { openid: openid ?? '' }) === true;
