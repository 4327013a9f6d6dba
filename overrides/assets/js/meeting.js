// Opens a review for a team. What shows it is fetched when somebody asks for it, and not before.

document.querySelector("[data-meeting-open] button").addEventListener("click", async () => {
  const { open } = await import("./meeting-view.js");
  open();
});
