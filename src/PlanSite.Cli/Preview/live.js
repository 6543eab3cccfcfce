// Reloads the page after each build and shows the errors of the check over it. Only the preview adds this script.
(() => {
  "use strict";
  let seen = null;
  let box = null;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const show = (title, problems) => {
    if (box) box.remove();
    box = null;
    if (problems.length === 0) return;
    box = element("section", "", "plansite-live");
    box.setAttribute("role", "alert");
    box.append(element("h2", `${title} (${problems.length})`));
    const close = element("button", "×");
    close.type = "button";
    close.setAttribute("aria-label", "Đóng");
    close.addEventListener("click", () => box.remove());
    const list = element("ul");
    for (const problem of problems) {
      const item = element("li");
      item.append(element("code", problem.where), element("strong", ` ${problem.code} `), element("span", problem.message), element("p", problem.help));
      list.append(item);
    }
    box.append(close, list);
    document.body.append(box);
  };

  const source = new EventSource("/_plansite/events");
  source.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    if (seen !== null && state.build !== seen) {
      location.reload();
      return;
    }
    seen = state.build;
    show(state.title, state.problems);
  });
  addEventListener("pagehide", () => source.close());
})();
