"use strict";
/* Draws [data-diagram] with bpmn-js; the list of steps on the page says the same without it. */
(() => {
  const STEP = 80;
  let viewerLoaded;

  function loadViewer(section) {
    viewerLoaded ??= new Promise((resolve, reject) => {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = section.dataset.style;
      const script = document.createElement("script");
      script.src = section.dataset.viewer;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(style, script);
    });
    return viewerLoaded;
  }

  function mark(viewer, section, ids) {
    const canvas = viewer.get("canvas");
    const registry = viewer.get("elementRegistry");
    return ids.filter((id) => registry.get(id)).map((id) => {
      const here = document.createElement("span");
      here.className = "here";
      here.textContent = section.dataset.here;
      canvas.addMarker(id, "active-step");
      viewer.get("overlays").add(id, { position: { top: 0, left: 0 }, scale: { min: 1, max: 1.2 }, html: here });
      return registry.get(id);
    });
  }

  /* On a path the word stands in its middle, on everything else at its corner. */
  function place(shape) {
    const bends = shape.waypoints;
    if (!bends) {
      return { top: 0, left: 0 };
    }
    const [one, other] = [bends[Math.floor((bends.length - 1) / 2)], bends[Math.ceil((bends.length - 1) / 2)]];
    const left = Math.min(...bends.map((bend) => bend.x));
    const top = Math.min(...bends.map((bend) => bend.y));
    return { top: (one.y + other.y) / 2 - top, left: (one.x + other.x) / 2 - left };
  }

  function markChanges(viewer, section) {
    const registry = viewer.get("elementRegistry");
    for (const pair of (section.dataset.marks ?? "").split(" ").filter(Boolean)) {
      const [id, sort] = pair.split("=");
      const shape = registry.get(id);
      if (shape) {
        const word = document.createElement("span");
        word.className = "here change";
        word.dataset.change = sort;
        word.textContent = section.dataset[sort];
        viewer.get("canvas").addMarker(id, `change-${sort}`);
        viewer.get("overlays").add(id, { position: place(shape), scale: { min: sort === "passed" ? 0.6 : 1, max: 1.2 }, html: word });
      }
    }
  }

  /* Rows of the page's table that are about an element stand on it too, as links to where the row leads first. */
  function figures(viewer) {
    for (const row of document.querySelectorAll("[data-figure-of]")) {
      if (viewer.get("elementRegistry").get(row.dataset.figureOf)) {
        const figure = document.createElement("a");
        figure.className = "figure";
        figure.dataset.tone = row.dataset.tone;
        const links = [...row.querySelectorAll("a")];
        figure.href = (links.find((link) => link.textContent !== "0") ?? links[0]).href;
        figure.textContent = row.dataset.figure;
        if (row.dataset.figureTime) {
          figure.append(document.createElement("br"), row.dataset.figureTime);
        }
        viewer.get("overlays").add(row.dataset.figureOf, { position: { bottom: 8, left: 4 }, scale: { min: 1, max: 1.2 }, html: figure });
      }
    }
  }

  function centre(canvas, shape) {
    const box = canvas.viewbox();
    const width = box.outer.width;
    const height = box.outer.height;
    canvas.viewbox({ x: shape.x + shape.width / 2 - width / 2, y: shape.y + shape.height / 2 - height / 2, width, height });
  }

  function steer(canvas, active) {
    const zoom = (factor) => canvas.zoom(Math.min(Math.max(canvas.zoom() * factor, 0.2), 4));
    return {
      in: () => zoom(1.25),
      out: () => zoom(0.8),
      fit: () => canvas.zoom("fit-viewport", "auto"),
      here: () => centre(canvas, active[0]),
      left: () => canvas.scroll({ dx: STEP, dy: 0 }),
      right: () => canvas.scroll({ dx: -STEP, dy: 0 }),
      up: () => canvas.scroll({ dx: 0, dy: STEP }),
      down: () => canvas.scroll({ dx: 0, dy: -STEP }),
    };
  }

  function listen(section, frame, moves, active) {
    const keys = { "+": "in", "-": "out", 0: "fit", ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
    section.querySelector('[data-zoom="here"]').hidden = active.length === 0;
    section.addEventListener("click", (event) => moves[event.target.dataset.zoom]?.());
    frame.addEventListener("keydown", (event) => {
      if (event.target === frame && keys[event.key]) {
        event.preventDefault();
        moves[keys[event.key]]();
      }
    });
  }

  async function draw(section) {
    section.removeAttribute("hidden");
    const frame = section.querySelector(".diagram-canvas");
    try {
      const answer = await fetch(section.dataset.diagram, { credentials: "same-origin" });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      await loadViewer(section);
      const viewer = new window.BpmnJS({ container: frame });
      await viewer.importXML(await answer.text());
      const active = mark(viewer, section, (section.dataset.active ?? "").split(" ").filter(Boolean));
      markChanges(viewer, section);
      figures(viewer);
      const moves = steer(viewer.get("canvas"), active);
      moves.fit();
      listen(section, frame, moves, active);
      section.dataset.drawn = "yes";
    } catch (failure) {
      frame.textContent = section.dataset.failed;
      console.warn("The diagram could not be drawn", failure);
    }
  }

  function drawAll() {
    for (const section of document.querySelectorAll(".diagram[data-diagram][hidden]")) {
      draw(section);
    }
  }

  document.addEventListener("DOMContentLoaded", drawAll);
  document.addEventListener("htmx:load", drawAll);
})();
