// Home: narrows the deadlines to the reader's unit and to what is due. The unit is kept on this device and sent nowhere.
(() => {
  'use strict';
  const form = document.querySelector('.due-tools');
  if (!form) return;
  const KEY = 'plansite.unit';
  const words = document.body.dataset;
  const select = form.querySelector('select');
  const link = form.querySelector('.unit-page');
  const status = form.querySelector('.shown');
  const jumps = document.querySelector('.jumps');
  const rows = [...document.querySelectorAll('.due-months tr[data-end]')];
  const sections = [...document.querySelectorAll('.due-months > section')];
  const choices = [...form.querySelectorAll('input[name=han]')];

  // Storage may be refused (a private window, a strict policy): the choice then lasts as long as the page.
  const remember = id => { try { if (id) localStorage.setItem(KEY, id); else localStorage.removeItem(KEY); } catch { /* refused */ } };
  const remembered = () => { try { return localStorage.getItem(KEY); } catch { return null; } };

  const levelOf = new Map([...select.options].map(option => [option.value, option.parentElement]));
  const list = text => (text || '').split(' ').filter(Boolean);
  const concerns = (row, unit) => {
    if (!unit) return true;
    const { level, chain, whole } = unit.dataset;
    if (whole) {
      const bound = list(row.dataset.for);
      return (bound.length ? bound : [row.dataset.issuer]).some(id => id === whole || levelOf.get(id) === unit.parentElement);
    }
    if (list(row.dataset.bodies).includes(unit.value)) return true;
    const targets = list(row.dataset.for);
    if (targets.length === 0) return row.dataset.issuer === unit.value;
    if (targets.includes(unit.value)) return true;
    return targets.includes(level) && [unit.value, ...list(chain)].includes(row.dataset.issuer);
  };
  const within = (row, choice) => {
    if (choice === 'all') return true;
    const left = Number(row.dataset.left);
    if (row.dataset.state === 'done') return false;
    return choice === 'overdue' ? left < 0 : left >= 0 && left <= Number(choice);
  };

  let chosen = false;
  const show = () => {
    const option = select.selectedOptions[0];
    const unit = option && option.value ? option : null;
    const mine = rows.filter(row => concerns(row, unit));
    const counts = {};
    for (const choice of choices) {
      counts[choice.value] = mine.filter(row => within(row, choice.value)).length;
      choice.parentElement.querySelector('b').textContent = `(${counts[choice.value]})`;
    }
    if (!chosen) {
      const first = ['30', 'overdue', 'all'].find(value => counts[value] > 0) || 'all';
      choices.find(choice => choice.value === first).checked = true;
    }
    const current = choices.find(choice => choice.checked).value;
    const visible = new Set(mine.filter(row => within(row, current)));
    for (const row of rows) row.hidden = !visible.has(row);
    for (const section of sections) section.hidden = !section.querySelector('tr[data-end]:not([hidden])');
    if (jumps) jumps.hidden = current !== 'all';
    status.textContent = visible.size ? words.wShown.replace('{n}', visible.size) : words.wNone;
    link.hidden = !unit;
    if (unit) link.href = unit.dataset.href;
  };

  const saved = remembered();
  if (saved && [...select.options].some(option => option.value === saved)) select.value = saved;
  select.addEventListener('change', () => { remember(select.value); show(); });
  for (const choice of choices) choice.addEventListener('change', () => { chosen = true; show(); });
  form.addEventListener('submit', event => event.preventDefault());
  document.addEventListener('plansite:today', () => { form.hidden = false; show(); });
  // A link to a month must find it, whatever is narrowed.
  document.addEventListener('click', event => {
    const target = event.target.closest('a[href^="#thang-"]');
    if (!target) return;
    chosen = true;
    choices.find(choice => choice.value === 'all').checked = true;
    show();
  });
})();
