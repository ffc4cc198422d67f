import { residentIdCheck } from '../../../domain/roll/certificate';
import type { ImportedBuyer } from '../../../domain/roll/import-row';
import { DAY_MS } from '../../../domain/shared/time';
import type { Random } from '../random';
import { GIVEN_NAMES, SURNAMES } from './names';

/** No administrative division has this code, so no certificate below can belong to anybody. */
const NOWHERE = '990000';
const FIRST_BIRTH = Date.UTC(1936, 0, 1);
const BIRTH_DAYS = 24_000;
/** It has no factor in common with `BIRTH_DAYS`, so it steps through all days before it repeats one. */
const BIRTH_STEP = 7919;

const FIRST_PHONE = 19_900_000_000;
/** Numbers below this one are given out by name: see the personas. */
const FIRST_COUNTED = 200;

/** A number that plainly belongs to nobody: 199 0000 and four digits. */
export const demoPhone = (n: number): string => String(FIRST_PHONE + n);

/** Makes people up, each with a certificate and a phone of its own. */
export class Registry {
  #people = 0;
  #phones = FIRST_COUNTED;

  /** A buyer without surprises, for rolls that are known exactly. */
  named(name: string, phone: string): ImportedBuyer {
    return { name, certificate: this.#certificate(), phones: [phone] };
  }

  /** A buyer as real rolls have them: a few lack a certificate or a number. */
  person(random: Random): ImportedBuyer {
    const name = random.pick(SURNAMES) + random.pick(GIVEN_NAMES);
    const certificate = this.#certificate();
    this.#phones += 1;
    const phones = random.chance(0.9) ? [demoPhone(this.#phones)] : [];
    return { name, phones, ...(random.chance(0.97) && { certificate }) };
  }

  #certificate() {
    const n = this.#people;
    this.#people += 1;
    const born = new Date(FIRST_BIRTH + ((n * BIRTH_STEP) % BIRTH_DAYS) * DAY_MS);
    const order = String(1 + Math.floor(n / BIRTH_DAYS)).padStart(3, '0');
    const first17 = NOWHERE + born.toISOString().slice(0, 10).replaceAll('-', '') + order;
    return { kind: 'resident-id' as const, number: first17 + residentIdCheck(first17) };
  }
}
