// Whether a service is open. The same as macros/library/views/opening.py; tests/ring_now.json holds both to it.
// All times are London's, wherever the browser is.

const WEEK = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const LONDON = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" });

/**
 * Whether somebody answers at a moment.
 * @param {{ days: string, opens: string, closes: string, closedOn: string }} hours
 * @param {Date} moment
 */
export function isOpen({ days, opens, closes, closedOn }, moment) {
  const [day, time] = LONDON.format(moment).split(" ");
  const weekday = WEEK[new Date(day).getUTCDay()];
  const onADay = days.split(" ").includes(weekday) && !closedOn.split(" ").includes(day);
  return onADay && opens <= time && time < closes;
}
