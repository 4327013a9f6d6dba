// Works out the deadline of a stage or step, shows who to ring, and fills in an outline to copy.
// Everything stays on the page: nothing is stored and nothing is sent.

import { deadline, leftOut, workingWeek } from "./working-days.js";

const LONDON_NOW = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" });
const DAY_IN_WORDS = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric",
});
const LIST = new Intl.ListFormat("en-GB");

const form = document.querySelector("[data-escalation-helper]");
const field = Object.fromEntries(
  ["step", "day", "time", "next", "agency", "text"].map((name) => [name, form.querySelector(`[data-${name}]`)]),
);
const holidays = new Map(
  [...document.querySelectorAll("[data-bank-holidays] li")].map((item) => [
    /** @type {HTMLTimeElement} */ (item.querySelector("time")).dateTime,
    item.querySelector("span").textContent,
  ]),
);

function update() {
  const step = field.step.selectedOptions[0].dataset;
  const due = dueDay(step);
  say("deadline", headline(step, due));
  say("counted", due ? counted(step, due) : "");
  say("words", step.days ? step.words : "");
  say("who", step.who);
  say("from", step.from);
  say("copied", "");
  form.querySelector("[data-next-field]").hidden = !("week" in step);
  showRoute(step.outline === "disagreement");
  field.text.value = outline(step, due ? answerBy(step, due) : "[a day you agree, set by what the child needs]");
}

/** The last day, or "" when there is none to be worked out. */
function dueDay(step) {
  if (!(step.days || "week" in step) || !isKnown(field.day.value)) return "";
  const due = step.days ? deadline(field.day.value, Number(step.days), holidays) : firstDay();
  return isKnown(due) ? due : "";
}

/** The first of the days that end a disagreement's first stage: the child's next contact, or the end of a working week. */
function firstDay() {
  const week = workingWeek(field.day.value, holidays);
  return isContactFirst(week) ? field.next.value : week;
}

function isContactFirst(week) {
  return field.next.value >= field.day.value && field.next.value <= week;
}

function headline(step, due) {
  if ("week" in step) return weekHeadline(due);
  if (!step.days) return step.words;
  if (!field.day.value) return "Choose the day it started.";
  const [first, last] = [field.day.min.slice(0, 4), field.day.max.slice(0, 4)];
  return due ? `By the end of ${inWords(due)}` : `Bank holidays are known here from ${first} to ${last} only. Choose another day.`;
}

function weekHeadline(due) {
  if (due && due < today()) return "The time is up. Take it to the next stage today.";
  if (!due) return "Today, or before the next contact with the child";
  if (due === field.next.value) return `Today, and before the contact on ${inWords(due)}`;
  return `Today, or before the next contact with the child. Never later than ${inWords(due)}`;
}

function answerBy(step, due) {
  if (step.days) return `the end of ${inWords(due)}`;
  if (due === field.next.value) return `today, and before the contact on ${inWords(due)}`;
  return `today, or before the next contact with the child; never later than ${inWords(due)}`;
}

function counted(step, due) {
  if ("week" in step) {
    const end = inWords(workingWeek(field.day.value, holidays));
    return `A working week that begins on ${inWords(field.day.value)} ends on ${end}. That is the longest it may take, never the aim.`;
  }
  const skipped = leftOut(field.day.value, due, holidays).map((day) => `${inWords(day)} (${holidays.get(day)})`);
  const without = skipped.length ? LIST.format(["weekends", ...skipped]) : "weekends; no bank holiday falls in this time";
  return `${step.days} working days after ${inWords(field.day.value)}, which is day 0. Left out: ${without}.`;
}

function showRoute(wanted) {
  form.querySelector("[data-agency-field]").hidden = !wanted;
  for (const route of form.querySelectorAll("[data-route]")) {
    route.hidden = !wanted || route.dataset.route !== field.agency.value;
  }
}

function outline(step, due) {
  const agency = field.agency.value ? field.agency.selectedOptions[0].text : "[agency]";
  const began = [field.day.value ? inWords(field.day.value) : "[day]", field.time.value || "[time]"].join(", ");
  const values = { ...step, agency, began, due };
  /** @type {HTMLTemplateElement} */
  const template = form.querySelector(`template[data-outline="${step.outline}"]`);
  const lines = template.content.querySelectorAll("p");
  return [...lines].map((line) => line.textContent.replace(/{(\w+)}/g, (_, name) => values[name])).join("\n\n");
}

async function copy() {
  try {
    await navigator.clipboard.writeText(field.text.value);
    say("copied", "Copied. Finish it in your agency’s own system.");
  } catch {
    field.text.select();
    say("copied", "Your browser did not allow copying. The text is selected: copy it from the keyboard.");
  }
}

function isKnown(day) {
  return day >= field.day.min && day <= field.day.max;
}

function inWords(day) {
  return DAY_IN_WORDS.format(new Date(day)).replace(",", "");
}

function say(name, words) {
  form.querySelector(`[data-say="${name}"]`).textContent = words;
}

function today() {
  return LONDON_NOW.format(new Date()).slice(0, 10);
}

[field.day.value, field.time.value] = LONDON_NOW.format(new Date()).split(" ");
form.addEventListener("input", update);
form.addEventListener("submit", (event) => event.preventDefault());
form.querySelector("[data-copy]").addEventListener("click", copy);
update();
