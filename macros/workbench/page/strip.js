// Tells above the forms what became of a change and what the check found, in the words in which the commands say it.
const EVERY = 300;

const part = (name) => document.querySelector(`.${name}`);

function element(name, text, children = []) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function list(findings) {
  return element("ul", "", findings.map(({ field, said, where }) =>
    element("li", "", [element("strong", field ? `${field}: ` : ""), said, element("small", where ? ` ${where}` : "")])));
}

function seeAt(address) {
  const link = element("a", "See it on the site");
  link.href = address;
  link.target = "preview";
  return link;
}

function tellSaid({ saved, lines, shown, refused }) {
  const box = part("said");
  box.hidden = !saved && !refused;
  box.classList.toggle("wrong", Boolean(refused));
  if (refused) {
    box.replaceChildren(element("p", "Not saved. What you wrote is still in the form. Put this right and save again:"), list(refused));
  } else if (saved) {
    const changed = lines === 1 ? "1 line changed" : `${lines} lines changed`;
    box.replaceChildren(element("p", lines ? `Saved in ${saved}: ${changed}. ` : "Nothing was different, so nothing was written. ",
      shown ? [seeAt(shown)] : []));
  }
}

function tellFound({ checking, findings, notices }, saved) {
  const first = findings.filter(({ path }) => path === saved);
  const sorted = [...first, ...findings.filter(({ path }) => path !== saved)];
  const count = findings.length === 1 ? "1 thing" : `${findings.length} things`;
  const waiting = `${notices.length} wait for somebody’s eye`;
  part("check").textContent = checking ? "Checking…" : findings.length ? `${count} to put right` : `All in order. ${waiting}.`;
  part("check").classList.toggle("wrong", findings.length > 0);
  part("found").hidden = !findings.length;
  part("found").replaceChildren(element("p", "It is saved, but the site stays as it was until this is put right:"), list(sorted));
}

// What was refused in one form is no news in the next.
const forms = /** @type {HTMLIFrameElement} */ (document.querySelector("iframe"));
forms.addEventListener("load", () => forms.contentWindow.addEventListener("hashchange", () => {
  part("said").hidden ||= part("said").classList.contains("wrong");
}));

let told = "";
async function look() {
  try {
    const answer = await fetch("/state");
    const text = await answer.text();
    if (text !== told) {
      const { said, check, preview } = JSON.parse(text);
      tellSaid(said);
      tellFound(check, said.saved);
      part("site").setAttribute("href", preview);
      told = text;
    }
  } catch {
    told = "";
    part("check").textContent = "The workbench has been ended. Start it again with make edit.";
  }
  setTimeout(look, EVERY);
}

look();
