/** Menus made of details: Escape closes and goes back to the button; a click elsewhere closes too. */
export function menus() {
  const open = () => document.querySelectorAll("[data-menu][open]");
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    for (const menu of open()) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", event => {
    for (const menu of open()) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
}
