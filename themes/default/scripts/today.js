// The reader's today: a page is built without a clock, so states are worked out here, and again at midnight.
(() => {
  'use strict';
  const SOON = 7;
  const DAY = 864e5;
  const words = document.body.dataset;
  const icons = { overdue: '⚠', soon: '◔', later: '○', done: '✓' };

  const number = iso => { const [y, m, d] = iso.split('-').map(Number); return Math.round(Date.UTC(y, m - 1, d) / DAY); };
  const today = () => { const now = new Date(); return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY); };

  const stateOf = (item, now) => {
    if (item.dataset.done) return { name: 'done', left: 0, text: words.wDone };
    const left = number(item.dataset.end) - now;
    // What begins on a day and has no end is awaited until then, and never late.
    if (item.dataset.open !== undefined) return { name: 'open', left: left < 0 ? Infinity : left, text: '' };
    if (left < 0) return { name: 'overdue', left, text: words.wOverdue.replace('{n}', -left) };
    if (left === 0) return { name: 'soon', left, text: words.wDueToday };
    if (left <= SOON) return { name: 'soon', left, text: words.wSoon.replace('{n}', left) };
    return { name: 'later', left, text: words.wDaysLeft.replace('{n}', left) };
  };

  const show = () => {
    const now = today();
    for (const item of document.querySelectorAll('[data-end]:not([data-event])')) {
      const state = stateOf(item, now);
      item.dataset.state = state.name;
      item.dataset.left = state.left;
      if (!state.text) continue;
      let mark = item.querySelector('.state');
      if (!mark) {
        mark = document.createElement('span');
        const icon = document.createElement('span');
        icon.setAttribute('aria-hidden', 'true');
        mark.append(icon, ' ', document.createElement('span'));
        if (item.dataset.compact !== undefined) item.prepend(mark);
        else (item.querySelector('.c-when') || item.lastElementChild).append(' ', mark);
      }
      mark.className = `state ${state.name}`;
      mark.firstChild.textContent = icons[state.name];
      mark.lastChild.textContent = state.text;
      if (item.dataset.compact === undefined) continue;
      // A grid has room for the sign; the words are for readers of the screen and in the tip.
      mark.classList.add('compact');
      mark.lastChild.className = 'vh';
      mark.title = state.text;
    }
    document.dispatchEvent(new CustomEvent('plansite:today'));
  };

  const again = () => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 1);
    setTimeout(() => { show(); again(); }, midnight - now);
  };

  let shown = today();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || today() === shown) return;
    shown = today();
    show();
  });
  // After the other scripts, which wait for the states.
  document.addEventListener('DOMContentLoaded', show);
  again();
})();
