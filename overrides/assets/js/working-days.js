// Counts working days: Monday to Friday, without bank holidays. The same as macros/library/working_days.py;
// tests/working_days.json and tests/working_weeks.json hold both to it. Days are texts as in "2026-11-20", so that the browser's own
// time zone and its clock changes have no part in the count.

const DAY = 24 * 60 * 60 * 1000; // milliseconds; in UTC every day has as many

/** The day by whose end something is due. The day of the start is day 0. `holidays`: a Set or Map of days. */
export function deadline(start, days, holidays) {
  let day = start;
  for (let left = days; left > 0; left -= isWorkingDay(day, holidays) ? 1 : 0) {
    day = nextDay(day);
  }
  return day;
}

/**
 * The last day of a working week that begins on `start`, counted the short way: the first weekday is day one, bank
 * holidays count too, and a week that would end on one ends on the working day before.
 */
export function workingWeek(start, holidays) {
  const week = [start];
  while (week.length < 7) week.push(nextDay(week.at(-1)));
  const weekdays = week.filter((day) => !isWeekend(day));
  return weekdays.findLast((day) => !holidays.has(day)) ?? weekdays.at(-1);
}

/** The bank holidays that would have been counted between two days: those that fall on Monday to Friday. */
export function leftOut(start, end, holidays) {
  return [...holidays.keys()].filter((day) => day > start && day <= end && !isWeekend(day));
}

function isWorkingDay(day, holidays) {
  return !isWeekend(day) && !holidays.has(day);
}

function isWeekend(day) {
  return [0, 6].includes(new Date(day).getUTCDay());
}

function nextDay(day) {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
