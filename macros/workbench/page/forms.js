// Starts the CMS with the configuration that the models give. It comes before the CMS, which would else look for a file of its own.
Object.assign(window, { CMS_MANUAL_INIT: true });
// Nobody signs in on their own machine.
localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: "proxy" }));

addEventListener("DOMContentLoaded", async () => {
  const answer = await fetch("config.json");
  const { CMS } = /** @type {any} */ (window);
  CMS.init({ config: await answer.json() });
});
