/** A form is sent once: a second click while the first is on its way does nothing, and the button says that it is busy. */
export function busyForms() {
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
    event.submitter?.classList.add("utrecht-button--busy");
  });

  // Back in history the page comes as it was left; it must be possible to send it again.
  addEventListener("pageshow", event => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    for (const button of document.querySelectorAll("[aria-busy=true]")) {
      button.removeAttribute("aria-busy");
      button.classList.remove("utrecht-button--busy");
    }
  });
}
