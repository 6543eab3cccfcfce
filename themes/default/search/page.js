// The results page: query and filters stand in the address, so that a search can be kept and shared.
(() => {
  'use strict';
  const page = document.querySelector('.search-page');
  const box = document.querySelector('.search-box');
  if (!page || !box?.engine) return;
  const STEP = 10;
  const words = page.dataset;
  const input = box.querySelector('input');
  const filters = page.querySelector('.search-filters');
  const status = page.querySelector('.search-status');
  const results = page.querySelector('.search-results');
  const more = page.querySelector('.search-more');
  const selects = [...filters.querySelectorAll('select')];
  document.querySelector('.search-plain').hidden = true;
  page.hidden = false;

  const element = (name, className, parts = []) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    for (const part of parts) {
      if (!Array.isArray(part)) { made.append(part); continue; }
      const [text, marked] = part;
      if (marked) { const mark = document.createElement('mark'); mark.textContent = text; made.append(mark); } else made.append(text);
    }
    return made;
  };
  const link = (href, parts) => { const a = element('a', '', parts); a.href = words.root + href; return a; };

  let facets = null;
  const facetsOf = async search => {
    if (facets) return facets;
    const index = await search.open();
    const data = await search.load('loc-' + index.facets);
    facets = new Map(Object.entries(data).map(([name, values]) => [name, new Map(values.map(([value, packed]) => {
      const entries = new Set();
      let entry = -1;
      search.numbers(packed, false, delta => { entry += delta + 1; entries.add(entry); });
      return [value, entries];
    }))]));
    return facets;
  };

  const asked = () => {
    const address = new URLSearchParams(location.search);
    return { text: (address.get('q') || '').trim(), chosen: new Map(selects.map(select => [select.name, address.get(select.name) || '']).filter(pair => pair[1])) };
  };
  const within = (known, chosen, without) => {
    let keep = null;
    for (const [name, value] of chosen) {
      if (name === without) continue;
      const entries = known.get(name)?.get(value) || new Set();
      keep = keep ? new Set([...keep].filter(entry => entries.has(entry))) : entries;
    }
    return keep;
  };

  const fill = (known, all, chosen) => {
    for (const select of selects) {
      const keep = within(known, chosen, select.name);
      const open = keep ? all.filter(entry => keep.has(entry)) : all;
      const options = [...known.get(select.name) || []]
        .map(([value, entries]) => [value, open.reduce((sum, entry) => sum + (entries.has(entry) ? 1 : 0), 0)])
        .filter(([value, count]) => count || chosen.get(select.name) === value);
      select.replaceChildren(new Option(words.any, ''), ...options.map(([value, count]) => new Option(
        `${select.name === 'due' ? `${value.slice(5)}/${value.slice(0, 4)}` : value} (${count})`, value, false, chosen.get(select.name) === value)));
      select.parentElement.hidden = options.length < 2 && !chosen.has(select.name);
    }
    filters.hidden = selects.every(select => select.parentElement.hidden);
  };

  const lineOf = place => element('li', '', [
    ...place.label ? [link(place.href, [[place.label, false]]), ': '] : [], ...place.snippet,
    ...place.when ? [element('span', 'search-due', [words.when.replace('{when}', () => place.when)])] : [],
    ...place.lead ? [element('span', 'meta', [' ' + words.leadBody.replace('{lead}', () => place.lead)])] : [],
  ]);
  const itemOf = result => element('li', '', [
    element('p', 'search-title', [link(result.href, result.title)]), element('p', 'meta', [result.meta]),
    ...result.places.length ? [element('ul', 'search-places', result.places.map(lineOf))] : [],
  ]);

  let turn = 0;
  let shown = 0;
  const run = async from => {
    const mine = ++turn;
    const { text, chosen } = asked();
    input.value = text;
    if (!text) {
      results.replaceChildren();
      filters.hidden = more.hidden = true;
      status.textContent = words.start;
      return;
    }
    if (!from) status.textContent = words.loading;
    try {
      const search = await box.engine();
      const known = await facetsOf(search);
      const [whole, found] = [await search.find(text, { count: 0 }), await search.find(text, { from, count: STEP, keep: within(known, chosen) })];
      if (mine !== turn) return;
      fill(known, whole.all, chosen);
      const items = found.results.map(itemOf);
      if (from) results.append(...items); else results.replaceChildren(...items);
      shown = from + items.length;
      more.hidden = items.length < STEP || shown >= found.total;
      const said = [(found.total ? words.found.replace('{n}', found.total) : words.none).replace('{q}', () => text)];
      if (found.total && found.partial) said.push(words.partial);
      for (const [q, w] of found.instead) said.push(words.instead.replace('{q}', () => q).replace('{w}', () => w));
      status.textContent = said.join(' ');
      if (from) results.children[from]?.querySelector('a')?.focus();
    } catch {
      if (mine === turn) status.textContent = words.failed;
    }
  };

  const go = change => {
    const address = new URLSearchParams(location.search);
    change(address);
    history.pushState(null, '', `?${address}`);
    run(0);
  };
  box.addEventListener('submit', event => {
    event.preventDefault();
    input.blur();
    go(address => { address.set('q', input.value.trim()); for (const select of selects) address.delete(select.name); });
  });
  filters.addEventListener('change', event => go(address => { if (event.target.value) address.set(event.target.name, event.target.value); else address.delete(event.target.name); }));
  filters.addEventListener('reset', event => { event.preventDefault(); go(address => { for (const select of selects) address.delete(select.name); }); });
  filters.addEventListener('submit', event => event.preventDefault());
  more.addEventListener('click', () => run(shown));
  addEventListener('popstate', () => run(0));
  run(0);
})();
