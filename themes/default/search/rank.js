// Search: finds entries by the index of words, then looks into the texts of the best for the place, the nearness and the snippet.
(() => {
  'use strict';
  const search = self.plansiteSearch;
  const STANDING = [1, 0.93, 0.8];
  const KIND = [1, 1, 0.95, 0.95];
  const SHOWN = 160;

  let root;
  search.open = () => root ??= search.load('goc', 'chi-muc').then(data => {
    const pairs = text => text ? text.split(' ').reduce((list, part, n, all) => (n % 2 ? list.push({ first: all[n - 1], hash: part }) : 0, list), []) : [];
    const texts = pairs(data.texts).map(shard => ({ ...shard, first: Number(shard.first) }));
    const short = data.short ? data.short.split('|').map(pair => pair.split('=')) : [];
    return { ...data, count: data.flags.length, terms: pairs(data.terms), texts, short };
  }).catch(error => { root = null; throw error; });

  const lastAtMost = (shards, key) => {
    let low = 0;
    let high = shards.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (shards[middle].first <= key) low = middle; else high = middle - 1;
    }
    return low;
  };

  const shard = async (index, number) => {
    const known = index.terms[number];
    if (!known) return new Map();
    return known.map ??= search.load('tu-' + known.hash).then(list => new Map(list.map(([folded, ...variants]) => [folded, variants])));
  };
  const variantsOf = async (index, folded) => (await shard(index, lastAtMost(index.terms, folded))).get(folded);

  // Adds what a word gives: entry -> weight before saturation.
  const addPostings = (into, typed, folded, variants, factor) => {
    for (let n = 0; n < variants.length; n += 2) {
      const fit = search.fit(typed, { f: folded, m: variants[n] || folded }) * factor;
      let entry = -1;
      search.numbers(variants[n + 1], true, (delta, impact) => {
        entry += delta + 1;
        const share = Math.min(impact / 92, 0.98);
        into.set(entry, (into.get(entry) || 0) + fit * share / (1 - share));
      });
    }
  };

  const vocabulary = async index => index.vocabulary ??= search.load('von-tu-' + index.words)
    .then(text => text.split(' ').reduce((list, part, n, all) => (n % 2 ? list.push([all[n - 1], Number(part)]) : 0, list), []));

  const guess = async (index, group) => {
    const { f } = group.word;
    const words = await vocabulary(index);
    const counts = new Map(words);
    for (let cut = 2; cut <= f.length - 2; cut++) {
      if (counts.has(f.slice(0, cut)) && counts.has(f.slice(cut))) {
        const parts = [f.slice(0, cut), f.slice(cut)];
        const best = Math.min(...parts.map(part => counts.get(part)));
        if (!group.split || best > group.split.best) group.split = { parts, best };
      }
    }
    if (group.split) return null;
    if (f.length < 5) return null;
    const near = words.filter(([word]) => search.nearly(f, word)).sort((a, b) => b[1] - a[1]).slice(0, 3);
    return near.length ? near.map(([word]) => word) : null;
  };

  const prefixed = async (index, group, into) => {
    const { f } = group.word;
    if (f.length < 2) return;
    for (let number = lastAtMost(index.terms, f), read = 0; number < index.terms.length && read < 2; number++, read++) {
      if (read && !index.terms[number].first.startsWith(f)) break;
      let found = 0;
      for (const [folded, variants] of await shard(index, number)) {
        if (folded.startsWith(f) && folded !== f && found++ < 60) {
          group.also.add(folded);
          addPostings(into, { f: folded, m: folded }, folded, variants, 0.5);
        }
      }
    }
  };

  // Fills group.hits: entry -> weight, and group.also: folded words that count as hits.
  const resolve = async (index, group, typing) => {
    group.hits = new Map();
    group.also = new Set();
    if (group.dates) {
      for (const date of group.dates) {
        const variants = await variantsOf(index, date);
        if (variants) addPostings(group.hits, { f: date, m: date }, date, variants, 2);
      }
      return;
    }
    const { word } = group;
    const variants = await variantsOf(index, word.f);
    if (variants) addPostings(group.hits, word, word.f, variants, 1);
    if (typing && group.last) await prefixed(index, group, group.hits);
    if (group.hits.size) return;
    const telex = search.telex(word.f);
    const telexVariants = telex && await variantsOf(index, telex.f);
    if (telexVariants) {
      group.word = { ...word, ...telex };
      group.also.add(telex.f);
      addPostings(group.hits, group.word, telex.f, telexVariants, 1);
      return;
    }
    const digits = /^(\d+)(\p{L}+)$/u.exec(word.f);
    if (digits) { group.split = { parts: [digits[1], digits[2]] }; return; }
    for (const near of await guess(index, group) || []) {
      group.also.add(near);
      group.slip = near;
      addPostings(group.hits, { f: near, m: near }, near, await variantsOf(index, near), 0.7);
    }
  };

  const idf = (index, count) => Math.log(1 + (index.count - count + 0.5) / (count + 0.5));

  const groupsOf = async (index, query, typing) => {
    const groups = [];
    for (const group of query.groups) {
      await resolve(index, group, typing);
      const parts = group.split ? group.split.parts.map(part => ({ f: part, m: part })) : group.dates && !group.hits.size ? group.words : null;
      if (!parts) { groups.push(group); continue; }
      for (const word of parts) {
        const own = { word, at: group.at };
        await resolve(index, own, false);
        groups.push(own);
      }
    }
    for (const group of groups) {
      group.idf = idf(index, group.hits.size);
      if (group.word) for (const [short, long] of index.short) if (short === group.word.f) group.long = long.split(' ');
    }
    return groups;
  };

  // Numbers of documents in one piece: 35 ct tw -> 35cttw. They only add.
  const numbersOf = async (index, groups) => {
    const found = [];
    for (let at = 0; at < groups.length; at++) {
      let key = groups[at].word?.f || '';
      if (!/^\d+\p{L}?$/u.test(key)) continue;
      for (let next = at + 1; next < Math.min(at + 5, groups.length) && groups[next].word; next++) {
        key += groups[next].word.f;
        const variants = await variantsOf(index, key);
        const swapped = next === at + 2 ? await variantsOf(index, groups[at].word.f + groups[next].word.f + groups[next - 1].word.f) : null;
        for (const known of [variants, swapped]) {
          if (!known) continue;
          const hits = new Map();
          addPostings(hits, { f: key, m: key }, key, known, 1);
          found.push(hits);
        }
      }
    }
    return found;
  };

  const saturated = weight => weight / (1 + weight);

  // Every entry with all words; where there is none, those with the most.
  search.candidates = async (text, typing) => {
    const index = await search.open();
    const query = search.parse(text);
    const groups = await groupsOf(index, query, typing);
    const scores = new Map();
    for (const group of groups) {
      for (const [entry, weight] of group.hits) {
        const known = scores.get(entry) || { entry, score: 0, matched: 0 };
        known.score += group.idf * saturated(weight);
        known.matched++;
        scores.set(entry, known);
      }
    }
    for (const hits of await numbersOf(index, groups)) for (const [entry, weight] of hits) if (scores.has(entry)) scores.get(entry).score += 3 * saturated(weight);
    for (const word of query.out) {
      const hits = new Map();
      const variants = await variantsOf(index, word.f);
      // Only the word as typed is kept out: -đại must not take dài with it.
      for (let n = 0; variants && n < variants.length; n += 2) {
        if (word.f === word.m || (variants[n] || word.f) === word.m) addPostings(hits, { f: word.f, m: word.f }, word.f, variants.slice(n, n + 2), 1);
      }
      for (const entry of hits.keys()) scores.delete(entry);
    }
    const most = Math.max(0, ...[...scores.values()].map(known => known.matched));
    const found = [...scores.values()].filter(known => known.matched === most);
    for (const known of found) {
      const flag = search.sign(index.flags, known.entry);
      known.standing = STANDING[flag % 3];
      known.score *= known.standing * KIND[Math.floor(flag / 3)];
    }
    found.sort((a, b) => b.score - a.score || a.entry - b.entry);
    return { index, groups, phrases: query.phrases, found, partial: groups.length > 0 && most < groups.length, asked: groups.length };
  };

  const entryText = async (index, entry) => {
    const known = index.texts[lastAtMost(index.texts, entry)];
    known.entries ??= search.load('chu-' + known.hash).then(data => search.unpack(data).split('\u001d'));
    const [head, ...places] = (await known.entries)[entry - known.first].split('\u001e').map(record => record.split('\u001f'));
    const [kind, href, title, number, names, owner, meta, unit, days] = head;
    return {
      kind: Number(kind), href, title, number, names, owner, meta, unit, days,
      places: places.map(([anchor, label, heading, when, due, lead, words]) => ({ anchor, label, heading: !!heading, when, days: due, lead, text: words })),
    };
  };

  search.texts = async (index, entries) => Promise.all(entries.map(async known => ({ ...known, ...await entryText(index, known.entry) })));

  const segments = (text, marks, start, end) => {
    const parts = [];
    let at = start;
    for (const mark of marks) {
      if (mark.start < start || mark.end > end) continue;
      if (mark.start > at) parts.push([text.slice(at, mark.start), false]);
      if (parts.length > 1 && parts.at(-1)[0] === ' ' && parts.at(-2)[1]) parts.splice(-2, 2, [parts.at(-2)[0] + ' ' + text.slice(mark.start, mark.end), true]);
      else parts.push([text.slice(mark.start, mark.end), true]);
      at = mark.end;
    }
    if (at < end) parts.push([text.slice(at, end), false]);
    return parts;
  };

  search.snippet = (text, marks, centre) => {
    const middle = centre ? (centre.start + centre.end) / 2 : 0;
    let start = Math.max(0, Math.min(middle - SHOWN / 2, text.length - SHOWN));
    let end = Math.min(text.length, start + SHOWN);
    if (start > 0) start = text.indexOf(' ', start) + 1 || start;
    if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + 1);
    const parts = segments(text, marks, start, end);
    if (start > 0) parts.unshift(['… ', false]);
    if (end < text.length) parts.push([' …', false]);
    return parts;
  };
  search.marked = (text, marks) => segments(text, marks, 0, text.length);
})();
