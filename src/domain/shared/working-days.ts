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
