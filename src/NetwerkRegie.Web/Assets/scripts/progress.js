const pace = 1500;

/**
 * Shows how far long work is without loading the page again, so that the focus stays where it is. When the work is over the page is no longer
 * about progress, and is loaded whole.
 */
export function progress() {
  if (!document.querySelector("[data-progress]")) return;
  setTimeout(async function look() {
    try {
      const answer = await fetch(location.pathname, { headers: { "X-Requested-With": "progress" } });
      const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-progress]");
      if (!next) {
        location.replace(location.pathname);
        return;
      }
      document.querySelector("[data-progress]").replaceChildren(...next.childNodes);
    } catch {
      // Out of reach for a moment: the next look may find it again.
    }
    setTimeout(look, pace);
  }, pace);
}
