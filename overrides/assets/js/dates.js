// Hides training sessions that have passed since the site was built.

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(new Date());

for (const calendar of document.querySelectorAll("[data-hide-past]")) {
  for (const session of calendar.querySelectorAll("[data-until]")) {
    session.hidden = session.dataset.until < today;
  }
  const months = [...calendar.querySelectorAll("[data-month]")];
  for (const month of months) {
    month.hidden = !month.querySelector("[data-until]:not([hidden])");
  }
  calendar.querySelector("[data-empty]").hidden = months.some((month) => !month.hidden);
}
