import { demoPhone } from '../people/registry';

/** The flats of the people whom the browser may sign in as, with their phone numbers on the roll. */
export const FLATS = {
  first: { unit: '1-1-101', n: 1, phone: demoPhone(1) },
  opposite: { unit: '1-1-102', n: 2, phone: demoPhone(2) },
  /** Has not joined yet. */
  stranger: { unit: '3-1-502', name: '褚明礼', phone: demoPhone(31) },
  /** Lives on the top floor under a leaking roof. */
  elder: { unit: '1-1-602', n: 12, name: '方素贞', phone: demoPhone(41) },
  husband: { unit: '1-1-301', n: 5, name: '郑卫国', phone: demoPhone(42) },
  wife: { unit: '1-1-301', n: 5, name: '袁小燕', phone: demoPhone(43) },
  reader: { unit: '1-1-202', n: 4, name: '高慧敏', phone: demoPhone(46) },
  /** Can follow a need of their own to the site. */
  follower: { unit: '1-1-201', n: 3, name: '何根生', phone: demoPhone(51) },
  /** Has not rated yet. */
  rater: { unit: '1-1-502', n: 10, name: '蒋丽华', phone: demoPhone(61) },
} as const;

/** Rents somebody else's flat. */
export const TENANT = { openid: 'demo-tenant-c-needs', unit: '2-1-402' } as const;

/** One couple, two flats, one vote. */
export const TWO_FLATS = ['2-1-301', '2-1-302'] as const;
