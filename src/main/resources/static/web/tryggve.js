"use strict";
/* Makes pages faster or nicer; nothing depends on it. */

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

document.addEventListener("htmx:configRequest", (event) => {
  if (meta("csrf-header")) {
    event.detail.headers[meta("csrf-header")] = meta("csrf-token");
  }
});

/* What was typed is still on the page but not saved: say so, and whether somebody else's text is why. */
function sayLost(event) {
  const region = document.getElementById("flash");
  const sentence = document.createElement("p");
  sentence.className = "flash";
  sentence.dataset.tone = "warning";
  sentence.textContent = event.detail.xhr?.status === 409 ? region.dataset.conflict : region.dataset.lost;
  region.replaceChildren(sentence);
  document.getElementById("form-saved")?.replaceChildren(region.dataset.unsaved);
}
document.addEventListener("htmx:sendError", sayLost);
document.addEventListener("htmx:timeout", sayLost);
document.addEventListener("htmx:responseError", sayLost);

/* What is typed while the fields are on their way back from the server stays. */
const asSent = new WeakMap();
const isTicked = (field) => field.type === "radio" || field.type === "checkbox";
const written = (field) => (isTicked(field) ? field.checked : field.value);
const fields = () => [...document.querySelectorAll("#form-fields :is(input, select, textarea)[id]")]
  .filter((field) => field.type !== "file" && field.type !== "hidden");

function rewrite([id, value]) {
  const field = document.getElementById(id);
  if (field && written(field) !== value) {
    field[isTicked(field) ? "checked" : "value"] = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
document.addEventListener("htmx:beforeSend", (event) =>
  asSent.set(event.detail.xhr, new Map(fields().map((field) => [field.id, written(field)]))));
document.addEventListener("htmx:beforeSwap", (event) => {
  const sent = asSent.get(event.detail.xhr);
  if (event.detail.target.id === "form-fields" && sent) {
    const later = fields().filter((field) => sent.has(field.id) && sent.get(field.id) !== written(field))
      .map((field) => [field.id, written(field)]);
    document.addEventListener("htmx:afterSettle", () => later.forEach(rewrite), { once: true });
  }
});

/* What is being saved is saved before the form is sent, so that the page is not taken for an older one than itself. */
const SETTLED = 100; /* milliseconds: htmx settles after 20, and then what was typed meanwhile is back */
let saving = 0;
let leaving = false;
let postponed = null;

function sendPostponed() {
  const sent = postponed;
  if (saving > 0 || sent === null) {
    return;
  }
  postponed = null;
  const button = sent.button?.isConnected === false
    ? [...sent.form.elements].find((other) => other.name === sent.button.name && other.value === sent.button.value)
    : sent.button;
  if (button !== undefined) {
    sent.form.requestSubmit(button);
  }
}
function onSubmit(event) {
  if (saving > 0 && event.target.querySelector("#form-fields")) {
    event.preventDefault();
    postponed = { form: event.target, button: event.submitter };
  } else {
    leaving = !event.defaultPrevented;
  }
}
document.addEventListener("submit", onSubmit);
document.addEventListener("htmx:beforeRequest", (event) => leaving && event.preventDefault());
document.addEventListener("htmx:beforeSend", () => { saving += 1; });
document.addEventListener("htmx:afterRequest", () => {
  saving -= 1;
  setTimeout(sendPostponed, SETTLED);
});
window.addEventListener("pageshow", () => { leaving = false; });

/* "/" goes to what is searched in: the list's own box where there is one, else the box in the head ([data-search]). Keys for lists: [data-list-keys] holds [data-row]s with a link, a [data-take] button and a [data-tick] box; [data-find] is searched in. */
const OFF = "tryggve.keys.off";
const isOn = () => localStorage.getItem(OFF) === null;

function showKeysHelp() {
  for (const help of document.querySelectorAll(".keys[hidden]")) {
    help.hidden = !document.querySelector("[data-list-keys]");
    const onOff = help.querySelector("[data-keys-switch]");
    onOff.checked = isOn();
    onOff.addEventListener("change", () =>
      onOff.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"));
  }
}

function move(rows, present, step) {
  const next = present < 0 ? (step > 0 ? 0 : rows.length - 1) : present + step;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.querySelector("a[href]")?.focus();
}

function onKey(event) {
  const list = document.querySelector("[data-list-keys]");
  const typing = event.target.closest("input:not([data-tick]), select, textarea, [contenteditable], .diagram");
  if (typing || event.ctrlKey || event.altKey || event.metaKey || !isOn()) {
    return;
  }
  if (event.key === "/") {
    (document.querySelector("[data-find]") ?? document.querySelector("[data-search]"))?.focus();
    event.preventDefault();
  } else if (list) {
    onListKey(event, list);
  }
}

function onListKey(event, list) {
  const rows = [...list.querySelectorAll("[data-row]")];
  const present = rows.findIndex((row) => row.contains(document.activeElement));
  if (event.key === "j" || event.key === "k") {
    move(rows, present, event.key === "j" ? 1 : -1);
  } else if (event.key === "t" && present >= 0) {
    rows[present].querySelector("[data-take]")?.click();
  } else if (event.key === "x" && present >= 0) {
    rows[present].querySelector("[data-tick]")?.click();
  }
}

/* The open task is in sight in the list beside it. */
function showOpenTask() {
  document.querySelector(".beside [aria-current]")?.scrollIntoView({ block: "nearest" });
}

/* What was refused is what is read first. */
function showErrors() {
  document.querySelector("main [role=alert][tabindex='-1']")?.focus();
}

document.addEventListener("keydown", onKey);
document.addEventListener("DOMContentLoaded", showKeysHelp);
document.addEventListener("DOMContentLoaded", showOpenTask);
document.addEventListener("DOMContentLoaded", showErrors);
document.addEventListener("htmx:load", showKeysHelp);

/* Files: chosen or dropped, they are sent at once; how far it has come is seen and read aloud. */
const dropOf = (event) => event.target.closest?.("[data-drop]");

function readyForDrops() {
  document.querySelectorAll("[data-without-script]").forEach((button) => { button.hidden = true; });
  document.querySelectorAll("[data-drop-hint]").forEach((hint) => { hint.hidden = false; });
}

function onDrag(event) {
  const place = dropOf(event);
  if (place) {
    event.preventDefault();
    place.toggleAttribute("data-over", event.type === "dragover");
  }
}

function onDrop(event) {
  const files = dropOf(event)?.querySelector("input[type=file]");
  onDrag(event);
  if (files && event.dataTransfer.files.length) {
    files.files = event.dataTransfer.files;
    files.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function sayProgress(event, percent) {
  const line = dropOf(event)?.querySelector("[data-progress]");
  if (line) {
    const bar = line.querySelector("progress");
    bar.hidden = percent === null;
    bar.value = percent ?? 0;
    line.querySelector("span").textContent = percent === null
      ? (event.detail.successful ? line.dataset.done : "")
      : line.dataset.busy;
  }
}

document.addEventListener("dragover", onDrag);
document.addEventListener("dragleave", onDrag);
document.addEventListener("drop", onDrop);
document.addEventListener("DOMContentLoaded", readyForDrops);
document.addEventListener("htmx:beforeSend", (event) => sayProgress(event, 0));
document.addEventListener("htmx:xhr:progress", (event) => {
  if (event.detail.lengthComputable) {
    sayProgress(event, Math.round((100 * event.detail.loaded) / event.detail.total));
  }
});
document.addEventListener("htmx:afterRequest", (event) => {
  sayProgress(event, null);
  if (dropOf(event) && event.detail.successful) {
    event.target.value = "";
  }
});
