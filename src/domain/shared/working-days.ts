/** The days that the State Council sets for a year: `MM-DD`, or a range with both ends inclusive. */
export interface YearOfDays {
  readonly holidays: readonly string[];
  /** Saturdays and Sundays on which people work in exchange (调休). */
  readonly worked: readonly string[];
}

/**
 * Holidays by year, as the General Office of the State Council publishes them each November for the next year
 * (国务院办公厅关于部分节假日安排的通知: 国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号). Each new year adds a line here.
 */
export const YEARS: Readonly<Record<number, YearOfDays>> = {
  2024: {
    holidays: [
      '01-01',
      '02-10..02-17',
      '04-04..04-06',
      '05-01..05-05',
      '06-10',
      '09-15..09-17',
      '10-01..10-07',
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    holidays: ['01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    holidays: [
      '01-01..01-03',
      '02-15..02-23',
      '04-04..04-06',
      '05-01..05-05',
      '06-19..06-21',
      '09-25..09-27',
      '10-01..10-07',
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

/**
 * The days around which people are off in any year (全国年节及纪念日放假办法, with the exchanges of 2014 to 2026): for a
 * year that is not announced yet. Wide on purpose, so that a period can only get longer by it.
 */
export const USUALLY_OFF: readonly string[] = [
  '01-01..01-03',
  '04-02..04-07',
  '04-29..05-05',
  '09-29..10-08',
  '12-30..12-31',
];

/** Festivals that follow the moon, and the days before and after them that may be free too. */
export const MOVING = [
  { festival: 'spring', before: 3, after: 9 },
  { festival: 'dragonBoat', before: 2, after: 2 },
  { festival: 'midAutumn', before: 2, after: 2 },
] as const;

/** First day of the first month, fifth of the fifth and fifteenth of the eighth (GB/T 33661). */
export const FESTIVALS: Readonly<
  Record<number, Readonly<Record<(typeof MOVING)[number]['festival'], string>>>
> = {
  2027: { spring: '02-06', dragonBoat: '06-09', midAutumn: '09-15' },
  2028: { spring: '01-26', dragonBoat: '05-28', midAutumn: '10-03' },
  2029: { spring: '02-13', dragonBoat: '06-16', midAutumn: '09-22' },
  2030: { spring: '02-03', dragonBoat: '06-05', midAutumn: '09-12' },
  2031: { spring: '01-23', dragonBoat: '06-24', midAutumn: '10-01' },
  2032: { spring: '02-11', dragonBoat: '06-12', midAutumn: '09-19' },
  2033: { spring: '01-31', dragonBoat: '06-01', midAutumn: '09-08' },
  2034: { spring: '02-19', dragonBoat: '06-20', midAutumn: '09-27' },
  2035: { spring: '02-08', dragonBoat: '06-10', midAutumn: '09-16' },
};
