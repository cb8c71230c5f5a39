/** After a form came back with errors, reading starts at the list of them, or at the first field that has one. */
export function errorSummary() {
  const first = document.querySelector("[data-errors]") ?? document.querySelector("[aria-invalid=true]");
  first?.focus({ preventScroll: false });
}
