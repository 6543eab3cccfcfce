// The page that compares any two versions of a document. Which two stands in the address, so that a comparison can be kept and shared.
// The text of all versions is a script beside the page, for a page that was opened from a folder may load scripts and nothing else.
(() => {
  'use strict';
  const page = document.querySelector('.compare-any');
  if (!page) return;
  const { compare, clause } = self.plansiteDiff;
  const said = page.dataset;
  const form = page.querySelector('form');
  const [older, newer] = form.querySelectorAll('select');
  const status = page.querySelector('[role=status]');
  const steps = page.querySelector('.steps');
  const text = page.querySelector('.comparison');
  const layout = page.querySelector('.layout-choice');
  const words = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const element = (name, className, ...parts) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...parts);
    return made;
  };
  const link = (href, ...parts) => {
    const made = element('a', '', ...parts);
    made.href = href;
    return made;
  };

  const OLD = '-';
  const NEW = '+';
  const marked = (runs, hidden) => runs.filter(([kind]) => kind !== hidden).map(([kind, run]) => kind === '=' ? run : element(kind === OLD ? 'del' : 'ins', '', run));
  const table = (rows, hidden) => {
    const shown = rows.filter(row => hidden === '' || (hidden === NEW ? row.old : row.now) >= 0);
    if (!shown.length) return [];
    const made = element('table', '', element('tbody', '', ...shown.map((row, n) => {
      const head = n === 0 && row.old <= 0 && row.now <= 0;
      const changed = row.cells.some(runs => runs.some(([kind]) => kind !== '='));
      return element('tr', row.old < 0 ? 'added' : row.now < 0 ? 'removed' : changed ? 'changed' : '', ...row.cells.map(runs => element(head ? 'th' : 'td', '', ...marked(runs, hidden))));
    })));
    const scroll = element('div', 'table-scroll', made);
    scroll.tabIndex = 0;
    return [scroll];
  };
  const markup = (blocks, hidden) => blocks.flatMap(block => {
    if (block.rows) return table(block.rows, hidden);
    const runs = marked(block.runs, hidden);
    return runs.length ? [element('p', '', ...runs)] : [];
  });

  const anchorOf = clause => clause.anchor ? 'm.' + clause.anchor : 'mo-dau';
  const place = change => change.now ? anchorOf(change.now) : 'cu.' + anchorOf(change.old);
  const number = clause => clause.number ? clause.number.replace(/[.)]+$/, '') : clause.label;
  const row = (id, style, shown, titled, badges, one, two) => {
    const head = element('h3', '', element('span', 'clause-place', shown.label), titled && shown.heading && shown.title ? ' ' + shown.title : '',
      ...badges.flatMap(badge => [' ', element('span', 'badge', badge)]));
    const made = element('section', 'clause ' + style, head);
    made.id = id;
    if (one.length) made.append(element('div', 'one', ...one));
    if (one.length && two) made.append(element('div', 'two', element('div', 'old', ...two[0]), element('div', 'new', ...two[1])));
    return made;
  };
  const changed = change => {
    const spoken = change.reworded || !change.old || !change.now;
    const badges = [];
    if (!change.old) badges.push(said.added);
    else if (!change.now) badges.push(said.removed);
    else if (change.reworded) badges.push(said.reworded);
    if (change.renumbered) badges.push(words(said.renumbered, { old: number(change.old), new: number(change.now) }));
    if (change.moved) badges.push(link('#' + encodeURIComponent('cu.' + anchorOf(change.old)), words(said.movedFrom, { place: change.old.label })));
    return row(place(change), change.kind, change.now || change.old, !spoken, badges,
      markup(change.blocks, spoken ? '' : OLD), spoken ? [markup(change.blocks, NEW), markup(change.blocks, OLD)] : null);
  };
  const away = change => row('cu.' + anchorOf(change.old), 'away', change.old, true, [link('#' + encodeURIComponent(place(change)), words(said.movedTo, { place: change.now.label }))], []);
  const same = change => row(place(change), 'unchanged', change.now, true, [], markup(change.blocks, OLD));

  const laidOut = (changes, old) => {
    // What moved stands as a sign after the clause that stayed and that it followed.
    const byOld = new Map(changes.filter(change => change.old).map(change => [change.old, change]));
    const left = new Map();
    let after = null;
    for (const clause of old) {
      const change = byOld.get(clause);
      if (change.moved) left.set(after, [...left.get(after) || [], change]);
      else if (change.now) after = clause;
    }
    const rows = (left.get(null) || []).map(away);
    let folded = [];
    const fold = () => {
      if (folded.length) rows.push(element('details', 'fold', element('summary', '', words(said.folded, { count: folded.length })), ...folded.map(same)));
      folded = [];
    };
    for (const change of changes) {
      if (change.kind === 'unchanged') folded.push(change);
      else { fold(); rows.push(changed(change)); }
      const gone = change.old && !change.moved ? left.get(change.old) || [] : [];
      if (gone.length) fold();
      rows.push(...gone.map(away));
    }
    fold();
    return rows;
  };

  const stepOf = revision => element('li', '', revision.compare ? link(revision.compare, revision.name) : revision.name,
    element('span', 'meta', ` ${[revision.people, revision.subject].filter(Boolean).join(' · ')}`),
    ...revision.meaning.length ? [element('ul', '', ...revision.meaning.map(line => element('li', '', line)))] : []);

  let data = null;
  const show = () => {
    // What is chosen before the texts are there stands in the address.
    if (!data) return;
    const at = select => data.revisions.findIndex(revision => revision.id === select.value);
    // The older one stands first, whichever way they were chosen: newest come first in the list.
    let [from, to] = [at(older), at(newer)];
    if (from < to) [from, to] = [to, from];
    const [old, now] = [data.revisions[from], data.revisions[to]];
    const read = revision => revision.clauses.map(n => data.read[n] ||= clause(data.clauses[n]));
    // A version may hold the same clause twice: each of its own.
    const [before, after] = [read(old).map(found => ({ ...found })), read(now).map(found => ({ ...found }))];
    const changes = compare(before, after);
    const count = changes.filter(change => change.kind !== 'unchanged').length;
    status.textContent = count ? words(said.count, { old: old.name, new: now.name, count }) : words(said.same, { old: old.name, new: now.name });
    layout.hidden = !count;
    text.replaceChildren(...laidOut(changes, before));
    steps.querySelector('ol').replaceChildren(...data.revisions.slice(to, from).reverse().map(stepOf));
    steps.hidden = from === to;
    page.querySelector('.compare-result').hidden = false;
    const wanted = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (wanted) { const closed = wanted.closest('details'); if (closed) closed.open = true; wanted.scrollIntoView(); }
  };

  const asked = () => {
    const address = new URLSearchParams(location.search);
    const take = (select, id) => { if ([...select.options].some(option => option.value === id)) select.value = id; };
    take(older, address.get('tu'));
    take(newer, address.get('den'));
    show();
  };
  const go = () => {
    history.pushState(null, '', `?${new URLSearchParams({ tu: older.value, den: newer.value })}`);
    show();
  };
  form.addEventListener('submit', event => { event.preventDefault(); go(); });
  form.addEventListener('change', go);
  addEventListener('popstate', asked);

  self.plansiteRevisions = told => {
    data = { ...told, read: [] };
    asked();
  };
  const script = document.createElement('script');
  script.src = said.texts;
  script.onerror = () => { status.textContent = said.failed; };
  form.hidden = false;
  document.querySelector('.compare-plain').hidden = true;
  document.head.append(script);
})();
