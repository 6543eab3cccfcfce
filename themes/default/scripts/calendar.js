// Calendars: shows where the reader's today is, and the reader's month at home; again at midnight.
(() => {
  'use strict';
  const words = document.body.dataset;
  const two = n => String(n).padStart(2, '0');
  const isoOf = date => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const markDay = iso => {
    for (const old of document.querySelectorAll('[data-day].today')) {
      old.classList.remove('today');
      old.querySelector('.today-word').remove();
    }
    for (const day of document.querySelectorAll(`[data-day="${iso}"]`)) {
      day.classList.add('today');
      (day.querySelector('h4') || day).append(' ', element('span', words.wToday, 'today-word'));
    }
  };

  const markMonth = month => {
    for (const box of document.querySelectorAll('[data-month]')) {
      const here = box.dataset.month === month;
      box.classList.toggle('now', here);
      let word = box.querySelector('.now-word');
      if (here && !word) (box.firstElementChild || box).append(word = element('span', words.wThisMonth, 'now-word'));
      if (!here && word) word.remove();
    }
  };

  const SVG = 'http://www.w3.org/2000/svg';
  const drawToday = (drawing, today) => {
    for (const old of drawing.querySelectorAll('.today-line')) old.remove();
    const { first, last, dayWidth } = drawing.dataset;
    const iso = isoOf(today);
    if (iso < first || iso > last) return;
    const days = Math.round((Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - Date.parse(first)) / 864e5);
    const x = days * dayWidth + dayWidth / 2;
    const line = document.createElementNS(SVG, 'line');
    for (const [name, value] of Object.entries({ class: 'today-line', x1: x, x2: x, y1: 18, y2: drawing.viewBox.baseVal.height })) line.setAttribute(name, value);
    const title = document.createElementNS(SVG, 'title');
    title.textContent = words.wToday;
    line.append(title);
    drawing.append(line);
  };

  // The days with deadlines are those that home lists; which month is shown, the reader turns.
  const small = document.querySelector('.small-month');
  let turned = 0;
  const showMonth = today => {
    const month = new Date(today.getFullYear(), today.getMonth() + turned, 1);
    const prefix = `${month.getFullYear()}-${two(month.getMonth() + 1)}`;
    const counts = {};
    for (const row of document.querySelectorAll('.due-months tr[data-end]')) counts[row.dataset.end] = (counts[row.dataset.end] || 0) + 1;
    const page = small.dataset.page.replace('{month}', prefix);
    const table = element('table');
    table.append(element('caption', words.wMonth.replace('{n}', `${month.getMonth() + 1}/${month.getFullYear()}`)));
    const head = element('tr');
    for (const name of words.wWeekdays.split(' ')) {
      const cell = element('th', name);
      cell.scope = 'col';
      head.append(cell);
    }
    table.createTHead().append(head);
    const body = table.createTBody();
    let row = body.insertRow();
    for (let blank = (month.getDay() + 6) % 7; blank > 0; blank--) row.insertCell();
    for (const day = new Date(month); day.getMonth() === month.getMonth(); day.setDate(day.getDate() + 1)) {
      if (row.cells.length === 7) row = body.insertRow();
      const iso = isoOf(day);
      const cell = row.insertCell();
      cell.dataset.day = iso;
      if (!counts[iso]) { cell.append(String(day.getDate())); continue; }
      const link = element('a', String(day.getDate()));
      link.href = `${page}#ngay-${iso}`;
      link.title = words.wMonthCount.replace('{n}', counts[iso]);
      link.append(element('span', `, ${link.title}`, 'vh'));
      cell.append(link);
    }
    while (row.cells.length < 7) row.insertCell();
    const old = small.querySelector('table');
    if (old) old.replaceWith(table);
    else small.querySelector('h2').after(turner(), table);
    small.querySelector('.month-links').hidden = true;
    markDay(isoOf(today));
  };
  const turner = () => {
    const box = element('p', undefined, 'turner');
    for (const [step, sign, word] of [[-1, '‹', words.wPreviousMonth], [1, '›', words.wNextMonth]]) {
      const button = element('button', sign);
      button.type = 'button';
      button.setAttribute('aria-label', word);
      button.addEventListener('click', () => { turned += step; showMonth(new Date()); });
      box.append(button);
    }
    return box;
  };

  document.addEventListener('plansite:today', () => {
    const today = new Date();
    if (small) showMonth(today);
    markDay(isoOf(today));
    markMonth(isoOf(today).slice(0, 7));
    for (const drawing of document.querySelectorAll('svg[data-first]')) drawToday(drawing, today);
  });
})();
