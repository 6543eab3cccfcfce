// Register: filters the rows while the reader types; accents may be left out.
(() => {
  'use strict';
  const form = document.querySelector('.register-filter');
  if (!form) return;
  const words = document.body.dataset;
  const input = form.querySelector('input');
  const status = form.querySelector('.shown');
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const rows = [...document.querySelectorAll('.register tbody tr')].map(row => ({ row, text: plain(row.textContent) }));

  const show = () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !wanted.every(word => text.includes(word));
      if (!row.hidden) count++;
    }
    status.textContent = wanted.length ? words.wShownDocuments.replace('{n}', count) : '';
  };

  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  input.addEventListener('input', show);
})();
