// When a contact answers, by its id: macros/publish/assets.py writes this file anew from data/contacts.yml.

/** @type {Record<string, { days: string, opens: string, closes: string, closedOn: string }>} */
export const HOURS = {};
