// A form with data-passkey="address": asks that address what to ask the browser for, lets the browser make or use a passkey, and submits the form with it.
// data-passkey-new: make one. Without this script, or in a browser without passkeys, the form stays hidden and the password remains.
const supported = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;

async function options(form) {
  const answer = await fetch(form.dataset.passkey, { method: "POST", body: new FormData(form), credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

async function credential(form) {
  const asked = await options(form);
  return form.dataset.passkeyNew === undefined
    ? navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })
    : navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) });
}

function serve(form) {
  const said = form.querySelector("[data-passkey-status]");
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.textContent = "";
    try {
      form.elements.Credential.value = JSON.stringify(await credential(form));
      form.submit();
    } catch {
      said.textContent = form.dataset.passkeyFailed;
    }
  });
}

if (supported) for (const form of document.querySelectorAll("form[data-passkey]")) serve(form);
