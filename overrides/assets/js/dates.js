// Takes out training sessions that have passed since the site was built.
// [data-dates] holds sessions and what to say instead once none is left.

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(new Date());

for (const list of document.querySelectorAll("[data-dates]")) {
  for (const session of list.querySelectorAll("[data-until]")) {
    if (session.dataset.until < today) session.remove();
  }
  for (const month of list.querySelectorAll("[data-month]")) {
    if (!month.querySelector("[data-until]")) month.remove();
  }
  list.querySelector("[data-none-left]").hidden = Boolean(list.querySelector("[data-until]"));
}
