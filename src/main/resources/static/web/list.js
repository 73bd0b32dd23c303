"use strict";
/* Keeps the list as it is now, whoever has changed it. Without this script it is right when the page is loaded. */

const watch = document.getElementById("list-watch");
const EVERY = 5000;
/* Somebody who has left the screen is signed out in the usual time: a watching page alone keeps no session alive. */
const AT_WORK = 10 * 60 * 1000;
let lastTouch = performance.now();
let ended = false;
let asking = false;

function end() {
  ended = true;
  document.getElementById("list-ended").hidden = false;
}

/* Asks as htmx does, so that somebody who is signed out is told so and not sent to this address after signing in. */
async function get(address) {
  const asScript = { "HX-Request": "true" };
  const answer = await fetch(address, { redirect: "manual", cache: "no-store", headers: asScript });
  if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
    end();
    return null;
  }
  return answer.ok ? answer.text() : null;
}

const links = () => [...document.querySelectorAll("#list-rows [data-row] a[href]")];

function place() {
  const active = document.activeElement;
  const row = active?.closest("[data-row]");
  return {
    id: active?.id,
    inside: Boolean(active?.closest("[data-live]")),
    row: row ? [...document.querySelectorAll("#list-rows [data-row]")].indexOf(row) : -1,
    ticked: [...document.querySelectorAll("[data-tick]:checked")].map((box) => box.id),
  };
}

/* The keyboard stays on its row; if that row has left the list, on the one that stands there now. */
function restore(before) {
  before.ticked.map((id) => document.getElementById(id)).forEach((box) => box && (box.checked = true));
  if (!before.inside) {
    return;
  }
  const same = before.id && document.getElementById(before.id);
  const rows = links();
  const row = same ?? rows[Math.min(before.row, rows.length - 1)] ?? document.getElementById("content");
  row.focus({ preventScroll: true });
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const now = fresh.getElementById("list-watch");
  if (!now) {
    return;
  }
  const before = place();
  document.querySelectorAll("[data-live]").forEach((part) => {
    const successor = fresh.getElementById(part.id);
    if (successor) {
      part.replaceWith(document.adoptNode(successor));
    }
  });
  watch.dataset.version = now.dataset.version;
  restore(before);
  document.getElementById("list-said").textContent = watch.dataset.changed;
}

async function look() {
  const idle = document.hidden || performance.now() - lastTouch > AT_WORK;
  if (ended || asking || idle) {
    return;
  }
  asking = true;
  try {
    const version = await get(watch.dataset.ask);
    if (version && version !== watch.dataset.version) {
      const html = await get(location.href);
      if (html) {
        show(html);
      }
    }
  } catch {
    /* Not reached: what is shown stays, and the next look asks again. */
  } finally {
    asking = false;
  }
}

if (watch) {
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
  ["pointerdown", "pointermove", "keydown", "focus"].forEach((kind) =>
    addEventListener(kind, () => (lastTouch = performance.now()), { passive: true }));
}
