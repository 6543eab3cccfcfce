// Search: the best places inside the best entries, and the order that comes out of it.
(() => {
  'use strict';
  const search = self.plansiteSearch;
  const LOOKED_AT = 12;
  const LOOKED_AT_FOR_PHRASES = 40;

  // Where the groups of a query stand in a text.
  const hitsIn = (words, groups) => {
    const hits = groups.map(() => []);
    words.forEach((word, at) => groups.forEach((group, n) => {
      if (!group.word) return;
      if (word.f === group.word.f) hits[n].push({ at, fit: search.fit(group.word, word), word });
      else if (group.also.has(word.f)) hits[n].push({ at, fit: 0.6, word });
      else if (group.long && group.long.every((part, k) => words[at + k]?.f === part)) group.long.forEach((part, k) => hits[n].push({ at: at + k, fit: 0.9, word: words[at + k] }));
    }));
    return hits;
  };

  // The shortest run of words that has one of each group that occurs; nothing where fewer than two do.
  const nearest = hits => {
    const all = hits.flatMap((list, group) => list.map(hit => ({ ...hit, group }))).sort((a, b) => a.at - b.at);
    const wanted = hits.filter(list => list.length).length;
    if (!all.length) return null;
    const inside = new Map();
    let best = null;
    for (let start = 0, end = 0; end < all.length; end++) {
      inside.set(all[end].group, (inside.get(all[end].group) || 0) + 1);
      while (inside.size === wanted) {
        const span = all[end].at - all[start].at + 1;
        if (!best || span < best.span) best = { span, start: all[start].word.start, end: all[end].word.end, wanted };
        const left = inside.get(all[start].group) - 1;
        if (left) inside.set(all[start].group, left); else inside.delete(all[start].group);
        start++;
      }
    }
    return best;
  };

  const hasPhrase = (words, phrase) => words.some((word, at) => phrase.every((part, n) => {
    const there = words[at + n];
    return there && there.f === part.f && search.fit(part, there) >= 0.9;
  }));

  const look = (text, groups, extra) => {
    const words = search.words(text);
    const hits = hitsIn(words, groups);
    const sum = groups.reduce((total, group) => total + group.idf, 0) || 1;
    const own = groups.map((group, n) => {
      if (group.dates) return group.dates.some(date => extra.split(' ').some(day => day.startsWith(date.slice(1)))) ? 1 : 0;
      return hits[n].reduce((best, hit) => Math.max(best, hit.fit), 0);
    });
    const near = nearest(hits);
    const closeness = near && near.wanted > 1 ? near.wanted / near.span : near ? 0.5 : 0;
    const marks = hits.flat().filter(hit => hit.fit > 0.5).map(hit => hit.word).sort((a, b) => a.start - b.start).filter((word, n, all) => !n || word.start !== all[n - 1].start);
    // How much of the text is what was asked for: a title or a clause of the very words beats a long one that has them too.
    const exact = words.length ? Math.min(1, new Set(hits.flat().filter(hit => hit.fit > 0.5).map(hit => hit.at)).size / words.length) : 0;
    return { words, own, near, closeness, exact, marks, coverage: own.reduce((total, fit, n) => total + fit * groups[n].idf, 0) / sum, sum };
  };

  const inspect = (entry, groups, phrases) => {
    const titleText = entry.title;
    const title = look(titleText, groups, entry.days);
    const around = look(`${entry.number} ${entry.names} ${entry.owner} ${entry.meta}`, groups, entry.days);
    const head = groups.map((group, n) => Math.max(title.own[n], around.own[n]));
    const headCoverage = head.reduce((total, fit, n) => total + fit * groups[n].idf, 0) / title.sum;
    let heading = null;
    const places = entry.places.map((place, order) => {
      const seen = look(place.text, groups, place.days);
      const lead = place.lead ? look(place.lead, groups, '') : null;
      const inherited = groups.map((group, n) => Math.max(heading ? heading.own[n] * 0.6 : 0, lead ? lead.own[n] * 0.8 : 0, head[n] * 0.35));
      if (place.heading) heading = seen;
      const coverage = groups.reduce((total, group, n) => total + Math.max(seen.own[n], inherited[n]) * group.idf, 0) / seen.sum;
      const score = coverage + 0.4 * seen.closeness * seen.coverage + 0.6 * seen.exact * seen.coverage + (place.days ? 0.05 : 0) - Math.min(seen.words.length, 400) * 0.0004;
      return { ...place, order, score: seen.coverage > 0 || groups.length === 0 ? score : 0, seen };
    });
    const phrased = phrases.every(phrase => hasPhrase(title.words, phrase) || hasPhrase(around.words, phrase) || places.some(place => hasPhrase(place.seen.words, phrase)));
    for (const place of places) if (phrases.length) place.score += phrases.filter(phrase => hasPhrase(place.seen.words, phrase)).length;
    places.sort((a, b) => b.score - a.score || a.order - b.order);
    const best = places[0]?.score > 0 ? places[0] : null;
    const top = headCoverage + 0.4 * title.closeness * title.coverage + 0.5 * title.exact * title.coverage;
    return { entry, title, places, best, top, headCoverage, phrased, bonus: Math.max(best ? best.score : 0, top) };
  };

  const shown = place => ({ anchor: place.anchor, label: place.label, when: place.when, lead: place.lead, snippet: search.snippet(place.text, place.seen.marks, place.seen.near) });

  const result = found => {
    const { entry, best } = found;
    // A title that says it all leads to the top; else to the clause.
    const toTop = !best || !best.anchor || (found.headCoverage >= 0.85 && found.top >= best.score - 0.15);
    const places = found.places.filter(place => place.score > 0 && place.score >= 0.75 * found.places[0].score).slice(0, 3).map(shown);
    const link = anchor => anchor ? `${entry.href}#${encodeURIComponent(anchor)}` : entry.href;
    return {
      entry: entry.entry, kind: entry.kind, score: found.score, title: search.marked(entry.title, found.title.marks), meta: entry.meta,
      page: entry.href, href: toTop ? entry.href : link(best.anchor), places: places.map(place => ({ ...place, href: link(place.anchor) })),
    };
  };

  const ownUnit = () => { try { return localStorage.getItem('plansite.unit'); } catch { return null; } };

  // options: typing, count, from, keep (a set of entries to stay within)
  search.find = async (text, options = {}) => {
    const { typing = false, count = 10, from = 0, keep = null } = options;
    const candidates = await search.candidates(text, typing);
    const { index, groups, phrases } = candidates;
    let found = keep ? candidates.found.filter(known => keep.has(known.entry)) : candidates.found;
    const looked = Math.min(found.length, Math.max(phrases.length ? LOOKED_AT_FOR_PHRASES : LOOKED_AT, from + count));
    const entries = await search.texts(index, found.slice(0, looked));
    const unit = ownUnit();
    const inspected = entries.map(entry => {
      const seen = inspect(entry, groups, phrases);
      // The first stage knows how rare words are, the second where they stand; the root must not soften what is no longer in force.
      seen.score = (entry.score ** 0.3) * (entry.standing ** 0.7) * seen.bonus ** 2 * (unit && entry.unit === unit ? 1.01 : 1);
      return seen;
    }).filter(seen => seen.phrased).sort((a, b) => b.score - a.score || a.entry.entry - b.entry.entry);
    const dropped = looked - inspected.length;
    return {
      total: phrases.length && found.length > looked ? inspected.length : found.length - dropped,
      all: phrases.length ? inspected.map(seen => seen.entry.entry) : found.map(known => known.entry),
      partial: candidates.partial,
      instead: groups.filter(group => group.slip).map(group => [group.word.f, group.slip]),
      results: inspected.slice(from, from + count).map(result),
    };
  };
})();
