/** data-drop on a form with one file: a file that is dropped on it is sent at once. Without a script the same form has a button on a page of its own. */
export function dropForms() {
  for (const form of document.querySelectorAll("form[data-drop]")) {
    const file = form.querySelector("input[type=file]");
    const mark = (over) => form.classList.toggle("is-over", over);
    form.hidden = false;
    form.addEventListener("dragover", (event) => { event.preventDefault(); mark(true); });
    form.addEventListener("dragleave", () => mark(false));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      mark(false);
      if (!event.dataTransfer.files.length) return;
      file.files = event.dataTransfer.files;
      form.requestSubmit();
    });
  }
}
