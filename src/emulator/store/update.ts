import { update as mingoUpdate } from 'mingo/updater';
import type { Modifier } from 'mingo/updater';
import { cloneValue, isFields } from './document';
import type { StoredDocument } from './document';
import { DatabaseError, refused } from './errors';
import { valueAt } from './field-path';

const arrayOperators = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop']);
const numberOperators = new Set(['$inc', '$mul']);

/**
 * Applies update operators to a copy.
 *
 * @returns the changed copy, or `null` if nothing changed (MongoDB then counts no modified document)
 * @throws DatabaseError where MongoDB refuses the update
 */
export function applyUpdate(document: StoredDocument, modifier: unknown): StoredDocument | null {
  if (!isFields(modifier)) throw refused('the update must be an object');
  guard(document, modifier);
  const copy = cloneValue(document) as StoredDocument & Record<string, unknown>;
  try {
    const changed = mingoUpdate(copy, modifier as Modifier<typeof copy>, [], {}, { cloneMode: 'deep' });
    return changed.length === 0 ? null : copy;
  } catch (error) {
    if (error instanceof Error && !(error instanceof DatabaseError)) throw refused(error.message);
    throw error;
  }
}

/** Where MongoDB raises an error, mingo silently does nothing; these are the cases met in practice. */
function guard(document: StoredDocument, modifier: Readonly<Record<string, unknown>>): void {
  const paths: string[] = [];
  for (const [operator, fields] of Object.entries(modifier)) {
    if (!operator.startsWith('$') || !isFields(fields)) throw refused(`Unknown modifier: ${operator}`);
    for (const [path, operand] of Object.entries(fields)) {
      guardIdentity(document, path, operator, operand);
      guardOverlap(paths, path);
      guardParents(document, path, operator);
      const value = valueAt(document, path);
      if (numberOperators.has(operator)) guardNumber(document, path, operator, value, operand);
      if (arrayOperators.has(operator) && value !== undefined && !Array.isArray(value)) {
        throw refused(`The field '${path}' must be an array but is of type ${typeName(value)}`);
      }
    }
  }
}

function guardIdentity(document: StoredDocument, path: string, operator: string, operand: unknown): void {
  if (path !== '_id' || (operator === '$set' && operand === document._id)) return;
  throw refused("Performing an update on the path '_id' would modify the immutable field '_id'");
}

function guardOverlap(paths: string[], path: string): void {
  for (const other of paths) {
    if (other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`)) {
      throw refused(`Updating the path '${path}' would create a conflict at '${other}'`);
    }
  }
  paths.push(path);
}

function guardParents(document: StoredDocument, path: string, operator: string): void {
  if (operator === '$unset') return;
  const keys = path.split('.');
  for (let i = 1; i < keys.length; i += 1) {
    const parent = valueAt(document, keys.slice(0, i).join('.'));
    const scalar = parent === null || (parent !== undefined && !isFields(parent) && !Array.isArray(parent));
    const badIndex = Array.isArray(parent) && !/^\d+$|^\$/.test(keys[i] ?? '');
    if (scalar || badIndex) {
      throw refused(
        `Cannot create field '${keys[i]}' in element {${keys[i - 1]}: ${JSON.stringify(parent)}}`,
      );
    }
  }
}

function guardNumber(
  document: StoredDocument,
  path: string,
  operator: string,
  value: unknown,
  operand: unknown,
): void {
  if (typeof operand !== 'number') throw refused(`Cannot ${operator} with non-numeric argument: {${path}}`);
  if (value === undefined || typeof value === 'number') return;
  throw refused(
    `Cannot apply ${operator} to a value of non-numeric type. {_id: ${JSON.stringify(document._id)}} ` +
      `has the field '${path}' of non-numeric type ${typeName(value)}`,
  );
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Date) return 'date';
  return Array.isArray(value) ? 'array' : typeof value;
}
