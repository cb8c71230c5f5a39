/** data-copy="id": copies the text of that element, and says so. The button is hidden until there is a script to serve it. */
export function copyButtons(root) {
  for (const button of root.querySelectorAll("[data-copy][hidden]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    const said = document.createElement("output");
    button.after(" ", said);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      said.textContent = document.documentElement.lang === "en" ? "Copied" : "Gekopieerd";
      setTimeout(() => { said.textContent = ""; }, 3000);
    });
  }
}
