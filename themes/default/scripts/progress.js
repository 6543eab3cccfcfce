// Counts what is late by the reader's today; without scripts the column stays away, since it would be empty.
(() => {
  'use strict';
  const rows = document.querySelectorAll('[data-open-days], .progress tbody tr');
  if (!rows.length) return;
  const two = n => String(n).padStart(2, '0');
  const count = () => {
    const now = new Date();
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    for (const row of rows) {
      const late = (row.dataset.openDays || '').split(' ').filter(day => day && day.slice(0, 10) < today).reduce((sum, day) => sum + Number(day.slice(11)), 0);
      const cell = row.querySelector('.only-today');
      cell.textContent = late || '0';
      cell.classList.toggle('late', late > 0);
    }
    for (const table of document.querySelectorAll('.progress')) table.classList.add('has-today');
  };
  document.addEventListener('plansite:today', count);
})();
