import { conformance } from '../support/conformance';
import type { Command, Database } from '../support/sdk-types';

const suite = conformance();
const people = () => suite.collection('people');

beforeAll(async () => {
  await suite.created('people');
  await people().add({
    data: [
      {
        _id: 'an',
        age: 71,
        name: 'An',
        tags: ['elder', 'party'],
        home: { no: 1, unit: 'a' },
        at: new Date(1000),
      },
      {
        _id: 'bo',
        age: 30,
        name: 'Bo',
        tags: [],
        home: { no: 2, unit: 'a' },
        at: new Date(2000),
        moved: null,
      },
      { _id: 'cy', age: 45, name: 'Cy', tags: ['party'], home: { unit: 'b', no: 1 }, at: new Date(3000) },
      {
        _id: 'di',
        age: '45',
        name: 'Di',
        marks: [
          { by: 'x', n: 1 },
          { by: 'y', n: 9 },
        ],
        at: new Date(4000),
      },
      { _id: 'ed', name: 'ed', marks: [{ by: 'x', n: 9 }], home: null },
    ],
  });
});

type Make = (command: Command, db: Database) => object;
const cases: readonly (readonly [string, Make, readonly string[]])[] = [
  ['equality', () => ({ age: 45 }), ['cy']],
  ['equality distinguishes a number from its string', () => ({ age: '45' }), ['di']],
  ['two fields are both demanded', () => ({ age: 45, name: 'An' }), []],
  ['eq', (_) => ({ age: _.eq(30) }), ['bo']],
  ['neq also finds documents without the field', (_) => ({ age: _.neq(45) }), ['an', 'bo', 'di', 'ed']],
  ['gt compares numbers with numbers only', (_) => ({ age: _.gt(44) }), ['an', 'cy']],
  ['gte includes the bound', (_) => ({ age: _.gte(45) }), ['an', 'cy']],
  ['lt excludes the bound', (_) => ({ age: _.lt(45) }), ['bo']],
  ['lte includes the bound', (_) => ({ age: _.lte(45) }), ['bo', 'cy']],
  ['and of two bounds', (_) => ({ age: _.gt(30).and(_.lt(71)) }), ['cy']],
  ['or on one field', (_) => ({ age: _.eq(30).or(_.eq(71)) }), ['an', 'bo']],
  ['or of whole conditions', (_) => _.or([{ age: 30 }, { name: 'Cy' }]), ['bo', 'cy']],
  ['and of whole conditions', (_) => _.and([{ age: 45 }, { name: 'Cy' }]), ['cy']],
  ['nor', (_) => _.nor([{ age: 30 }, { name: 'Cy' }]), ['an', 'di', 'ed']],
  ['not', (_) => ({ age: _.not(_.gt(40)) }), ['bo', 'di', 'ed']],
  ['in', (_) => ({ name: _.in(['An', 'Di', 'nobody']) }), ['an', 'di']],
  ['nin', (_) => ({ name: _.nin(['An', 'Di']) }), ['bo', 'cy', 'ed']],
  ['exists true also finds null', (_) => ({ moved: _.exists(true) }), ['bo']],
  ['exists false', (_) => ({ age: _.exists(false) }), ['ed']],
  ['null finds null and absent', () => ({ home: null }), ['di', 'ed']],
  ['mod', (_) => ({ age: _.mod(15, 0) }), ['bo', 'cy']],
  ['size', (_) => ({ tags: _.size(0) }), ['bo']],
  ['all', (_) => ({ tags: _.all(['party', 'elder']) }), ['an']],
  ['a value equals an array that holds it', () => ({ tags: 'party' }), ['an', 'cy']],
  ['in looks into arrays', (_) => ({ tags: _.in(['elder']) }), ['an']],
  ['elemMatch demands all of one element', (_) => ({ marks: _.elemMatch({ by: 'x', n: _.gt(5) }) }), ['ed']],
  ['a dotted path looks into arrays', () => ({ 'marks.by': 'y' }), ['di']],
  ['an element by its number', () => ({ 'tags.0': 'elder' }), ['an']],
  ['a nested object in where is flattened by the SDK', () => ({ home: { unit: 'a' } }), ['an', 'bo']],
  ['a dotted path', () => ({ 'home.no': 1 }), ['an', 'cy']],
  ['whole-object equality regards the order of keys', (_) => ({ home: _.eq({ no: 1, unit: 'b' }) }), []],
  ['whole-object equality in the right order', (_) => ({ home: _.eq({ unit: 'b', no: 1 }) }), ['cy']],
  ['in with objects regards the order of keys', (_) => ({ home: _.in([{ no: 1, unit: 'b' }]) }), []],
  ['equality of dates', () => ({ at: new Date(2000) }), ['bo']],
  ['a range of dates', (_) => ({ at: _.gte(new Date(2000)).and(_.lt(new Date(4000))) }), ['bo', 'cy']],
  ['a regular expression', () => ({ name: /^[AB]/ }), ['an', 'bo']],
  [
    'a regular expression without regard to case',
    (_, db) => ({ name: db.RegExp({ regexp: '^E', options: 'i' }) }),
    ['ed'],
  ],
  ['equality of _id', () => ({ _id: 'an' }), ['an']],
  ['a range of _id', (_) => ({ _id: _.gt('bo').and(_.lte('di')) }), ['cy', 'di']],
  ['in of _id', (_) => ({ _id: _.in(['ed', 'an', 'zz']) }), ['an', 'ed']],
  ['an empty condition finds all', () => ({}), ['an', 'bo', 'cy', 'di', 'ed']],
];

test.each(cases)('where: %s', async (_, make, expected) => {
  const query = people().where(make(suite.db.command, suite.db));
  const { data } = await query.get();
  expect(data.map((row) => row._id).sort()).toEqual(expected);
  expect((await query.count()).total).toBe(expected.length);
});
