/**
 * Acts that one person could repeat until they harm others: by filling their lists, the store, or a function's time.
 */
export type Act = 'needs' | 'visits' | 'ideas' | 'objections' | 'pictures' | 'sheets' | 'exports' | 'numbers';

/** Who acts: staff write down what many people say. */
export type Actor = 'person' | 'staff';

/**
 * The most on one day of Shanghai's calendar (inclusive), for one person, for one member of staff, for a whole
 * community.
 */
type Limit = Readonly<Record<Actor | 'community', number>>;

/**
 * The limits are a few times what a busy day brings, so that nobody meets them without trying to. The largest
 * communities have about 2,000 flats. A danger counts against none of them.
 */
export const LIMITS: Readonly<Record<Act, Limit>> = {
  needs: { person: 20, staff: 200, community: 3_000 },
  /** Flats visited: a building has a few dozen. */
  visits: { person: 0, staff: 400, community: 4_000 },
  ideas: { person: 40, staff: 40, community: 4_000 },
  objections: { person: 10, staff: 10, community: 1_000 },
  /** Files attached; every paper vote has a photo. */
  pictures: { person: 60, staff: 1_200, community: 12_000 },
  /** Rolls imported: each one is read and written whole. */
  sheets: { person: 0, staff: 40, community: 80 },
  /** Files made on request: reports, records, notices, letters. */
  exports: { person: 20, staff: 200, community: 1_000 },
  /** Numbers shown at a desk; a mistyped flat number costs one. */
  numbers: { person: 20, staff: 20, community: 3_000 },
};

/**
 * What a refused call costs nobody anything of. The others stay counted: a picture may have been kept by then, a sheet
 * was read whole, and whoever tries flat after flat at random would learn which ones there are.
 */
const GIVEN_BACK: readonly Act[] = ['needs', 'visits', 'ideas', 'objections', 'exports'];

/** Made anew however often it is asked for; so a repeat costs as much as the first call. */
const MADE_ANEW: readonly Act[] = ['exports', 'sheets'];

/** How many of which acts one call counts as. */
export type Spending = Readonly<Partial<Record<Act, number>>>;

export const actsIn = (spending: Spending): readonly Act[] =>
  (Object.keys(spending) as Act[]).filter((act) => (spending[act] ?? 0) > 0);

/** As much of it as is given back when the call is refused after its texts were found fit. */
export const givenBack = (spending: Spending): Spending =>
  Object.fromEntries(Object.entries(spending).filter(([act]) => GIVEN_BACK.includes(act as Act)));

export const isMadeAnew = (spending: Spending): boolean =>
  actsIn(spending).some((act) => MADE_ANEW.includes(act));

/** The first act that would exceed its limit, given what was done on this day already. */
export const findOverspent = (
  done: Spending,
  spending: Spending,
  of: Actor | 'community',
): { readonly act: Act; readonly most: number } | undefined => {
  const act = actsIn(spending).find((each) => (done[each] ?? 0) + (spending[each] ?? 0) > LIMITS[each][of]);
  return act && { act, most: LIMITS[act][of] };
};
