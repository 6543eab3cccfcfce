// Document: the contents list follows the reader; a button prints.
(() => {
  'use strict';
  const print = document.querySelector('.doc-tools .print');
  if (print) {
    print.hidden = false;
    print.querySelector('button').addEventListener('click', () => window.print());
  }

  const list = document.querySelector('.contents-wide .contents');
  if (!list || !('IntersectionObserver' in window)) return;
  const entries = [...list.querySelectorAll('a')].map(link => ({ link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) })).filter(entry => entry.target);
  let current = null;
  const mark = () => {
    const line = window.innerHeight / 4;
    const passed = entries.filter(entry => entry.target.getBoundingClientRect().top <= line);
    const next = (passed[passed.length - 1] || entries[0] || {}).link;
    if (!next || next === current) return;
    if (current) current.removeAttribute('aria-current');
    next.setAttribute('aria-current', 'true');
    current = next;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' });
  for (const { target } of entries) observer.observe(target);
  mark();
})();
