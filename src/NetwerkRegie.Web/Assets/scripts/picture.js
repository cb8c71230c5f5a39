/** data-png="address of an SVG": makes a PNG of that file, which has its letters in it, twice as sharp, and saves it. Hidden until there is a script to serve it. */
export function pictureButtons(root) {
  for (const button of root.querySelectorAll("[data-png][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        save(await drawn(button.dataset.png), "netwerkregie-kaart.png");
      } finally {
        button.disabled = false;
      }
    });
  }
}

/** data-print: prints the page; the style sheet leaves out what paper does not need. */
export function printButtons(root) {
  for (const button of root.querySelectorAll("[data-print][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

const SHARPER = 2;

async function drawn(address) {
  const picture = new Image();
  picture.src = `data:image/svg+xml;base64,${base64(new Uint8Array(await (await fetch(address)).arrayBuffer()))}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * SHARPER;
  canvas.height = picture.naturalHeight * SHARPER;
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function base64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
