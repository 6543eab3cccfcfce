// The search box of every page: loads the search once somebody uses it and lists the best results (combobox pattern of the WAI-ARIA APG).
(() => {
  'use strict';
  const form = document.querySelector('.search-box');
  if (!form) return;
  const input = form.querySelector('input');
  const root = new URL('..', form.action).href;
  const words = form.dataset;

  let loading = null;
  // Also used by the results page: all scripts of the search, once, in order.
  form.engine = () => loading ??= Promise.all(words.engine.split(' ').map(href => new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = href;
    script.async = false;
    script.onload = done;
    script.onerror = () => fail(new Error(href));
    document.head.append(script);
  }))).then(() => self.plansiteSearch).catch(error => { loading = null; throw error; });

  const list = document.createElement('ul');
  list.id = 'trang.goi-y';
  list.className = 'search-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label').textContent);
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  form.append(list, status);
  for (const [name, text] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, text);

  let chosen = -1;
  const choose = at => {
    const options = [...list.children];
    options.forEach((option, n) => option.setAttribute('aria-selected', String(n === at)));
    chosen = at;
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else { input.setAttribute('aria-activedescendant', options[at].id); options[at].scrollIntoView({ block: 'nearest' }); }
  };
  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); choose(-1); };
  const line = (className, parts) => {
    const span = document.createElement('span');
    span.className = className;
    for (const [text, marked] of parts) {
      if (marked) { const mark = document.createElement('mark'); mark.textContent = text; span.append(mark); } else span.append(text);
    }
    return span;
  };
  const option = (href, n, lines) => {
    const item = document.createElement('li');
    item.id = `trang.goi-y-${n}`;
    item.setAttribute('role', 'option');
    item.dataset.href = href;
    item.append(...lines);
    return item;
  };

  let turn = 0;
  const show = async () => {
    const text = input.value.trim();
    const mine = ++turn;
    if (!text) { close(); status.textContent = ''; return; }
    try {
      const search = await form.engine();
      const found = await search.find(text, { typing: true, count: 6 });
      if (mine !== turn || document.activeElement !== input) return;
      const options = found.results.map((result, n) => {
        const place = result.places.find(known => known.href === result.href) || result.places[0];
        return option(root + result.href, n, [
          line('search-title', result.title), line('meta', [[[place?.label, result.meta].filter(Boolean).join(' · '), false]]),
          ...place ? [line('search-snippet', place.snippet)] : [],
        ]);
      });
      if (found.total) options.push(option(`${form.action}?q=${encodeURIComponent(text)}`, options.length, [line('search-all', [[words.all.replace('{n}', found.total), false]])]));
      list.replaceChildren(...options);
      list.hidden = !options.length;
      input.setAttribute('aria-expanded', String(options.length > 0));
      choose(-1);
      status.textContent = (found.total ? words.found.replace('{n}', found.total) : words.none).replace('{q}', () => text);
    } catch {
      if (mine === turn) status.textContent = words.failed;
    }
  };

  input.addEventListener('focus', () => { form.engine().then(search => search.open()).catch(() => {}); });
  input.addEventListener('input', show);
  input.addEventListener('keydown', event => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'ArrowDown' && count) choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp' && count) choose((chosen <= 0 ? count : chosen) - 1);
    else if (event.key === 'Escape' && count) close();
    else if (event.key === 'Escape') { input.value = ''; input.blur(); return; }
    else if (event.key === 'Enter' && chosen >= 0) location.href = list.children[chosen].dataset.href;
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => { const item = event.target.closest('li'); if (item) location.href = item.dataset.href; });
  input.addEventListener('blur', close);
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
