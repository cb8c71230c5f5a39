// Comfort only: every page works without this file.
import "htmx.org";
import { busyForms } from "./busy.js";
import { copyButtons } from "./copy.js";
import { characterCounts } from "./count.js";
import { daySliders } from "./day.js";
import { dropForms } from "./drop.js";
import { errorSummary } from "./errors.js";
import { menus } from "./menus.js";
import { networkMaps } from "./netmap.js";
import { pictureButtons, printButtons } from "./picture.js";
import { timePlays } from "./play.js";
import { progress } from "./progress.js";
import { searchKey } from "./search.js";
import { cardTables } from "./tables.js";

/** What every new part of a page needs, also one that htmx put in later. */
function dress(root) {
  characterCounts(root);
  copyButtons(root);
  cardTables(root);
  networkMaps(root);
  daySliders(root);
  timePlays(root);
  pictureButtons(root);
  printButtons(root);
}

searchKey();
menus();
busyForms();
errorSummary();
dropForms();
progress();
dress(document);
document.addEventListener("htmx:after:swap", () => dress(document));
