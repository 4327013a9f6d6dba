// Goes on to where a page has moved, in place of the address it had: what that told stays in no history of the tab.
// It runs before the page's own refresh, which does the same without scripts.
location.replace(document.querySelector("a").href);
