// Starts the CMS with the configuration that the models give. It comes before the CMS, which would else look for a file of its own.
Object.assign(window, { CMS_MANUAL_INIT: true });

// On this machine saving is all there is: nothing is published by it.
const WORDS = {
  "editor.editorToolbar": { publish: "Save", publishNow: "Save now", published: "Saved", publishing: "Saving…",
    publishAndCreateNew: "Save and begin a new one", publishAndDuplicate: "Save and copy", deployPreviewButtonLabel: "See the page",
    deployPreviewPendingButtonLabel: "See the page" },
  "ui.toast": { onFailToPersist: "Not saved. What is wrong stands above the form." },
};

function withWords(locale) {
  const made = structuredClone(locale);
  for (const [path, words] of Object.entries(WORDS)) {
    Object.assign(path.split(".").reduce((part, step) => part[step], made), words);
  }
  return made;
}

// The CMS mixes two forms up when an address leads from one straight into the other.
addEventListener("hashchange", ({ oldURL, newURL }) => {
  const [before, now] = [oldURL, newURL].map((address) => /#\/collections\/([^/]+)\/(?:entries|new)/.exec(address)?.[1]);
  if (before && now && before !== now) location.reload();
});

addEventListener("DOMContentLoaded", async () => {
  const answer = await fetch("config.json");
  const config = await answer.json();
  const { CMS } = /** @type {any} */ (window);
  if (config.backend.name === "proxy") {
    localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: "proxy" })); // nobody signs in on their own machine
    CMS.registerLocale("en", withWords(CMS.getLocale("en")));
  }
  CMS.init({ config });
});
