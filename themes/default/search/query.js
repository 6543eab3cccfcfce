// Search: what a query asks for. Words, "phrases", -words, dates; what people type who type telex, or with a slip.
(() => {
  'use strict';
  const search = self.plansiteSearch;
  const pad = number => String(number).padStart(2, '0');
  const QUARTER = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
  const DATES = [
    [/(?:\bngay )?\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g, m => valid(m[2]) && [`@${m[3]}-${pad(m[2])}-${pad(m[1])}`]],
    [/\bngay (\d{1,2}) thang (\d{1,2})(?: nam)? (\d{4})\b/g, m => valid(m[2]) && [`@${m[3]}-${pad(m[2])}-${pad(m[1])}`]],
    [/\b(\d{4})-(\d{2})-(\d{2})\b/g, m => valid(m[2]) && [`@${m[0]}`]],
    [/(?:\bthang )?\b(\d{1,2})[/.-](\d{4})\b/g, m => valid(m[1]) && [`@${m[2]}-${pad(m[1])}`]],
    [/\bthang (\d{1,2})(?: nam)? (\d{4})\b/g, m => valid(m[1]) && [`@${m[2]}-${pad(m[1])}`]],
    [/\bquy (iv|i{1,3}|[1-4])(?:\/| nam | )(\d{4})\b/g, m => [1, 2, 3].map(n => `@${m[2]}-${pad((QUARTER[m[1]] - 1) * 3 + n)}`)],
  ];
  const valid = month => month >= 1 && month <= 12;

  // { groups: [{ word | dates, phrase, last }], out: [word], phrases: [[word]] }
  search.parse = text => {
    text = text.normalize('NFC');
    const out = [];
    const phrases = [];
    const groups = [];
    text = text.replace(/(^|\s)-(?=[\p{L}\d])([^\s"“”]+)/gu, (all, blank, word) => {
      out.push(...search.words(word));
      return blank;
    });
    const phrased = [];
    text = text.replace(/["“]([^"“”]+)["”]/gu, (all, inner, at) => {
      const words = search.words(inner);
      if (words.length > 1) phrases.push(words);
      phrased.push([at, at + all.length]);
      return ` ${inner} `;
    });
    let folded = [...text].map(c => search.plain(c) || c).join('');
    if (folded.length !== text.length) folded = text.toLowerCase();
    const spans = [];
    for (const [pattern, read] of DATES) {
      for (const match of folded.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const dates = read(match);
        if (!dates || spans.some(span => start < span.end && end > span.start)) continue;
        spans.push({ start, end, dates });
      }
    }
    const words = search.words(text);
    for (const word of words) {
      const span = spans.find(known => word.start < known.end && word.end > known.start);
      if (!span) groups.push({ word, at: word.start });
      else if (!span.group) groups.push(span.group = { dates: span.dates, words: [word], at: word.start });
      else span.group.words.push(word);
    }
    const last = groups.at(-1);
    if (last?.word && !phrased.some(([start, end]) => last.at >= start && last.at < end) && !/\s$/.test(text)) last.last = true;
    return { groups, out, phrases };
  };

  const VOWELS = { aa: 'â', aw: 'ă', ee: 'ê', oo: 'ô', ow: 'ơ', uw: 'ư', dd: 'đ' };
  const MARKS = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };

  // ddaij -> đại; nothing where the word is not telex.
  search.telex = word => {
    if (!/^[a-z]+$/.test(word)) return null;
    let tone = '';
    let text = word.replace(/(?<=[aeiouy][a-z]*)[sfrxj](?=[a-z]*$)/, c => { tone = MARKS[c]; return ''; });
    text = text.replace(/uow/g, 'ươ').replace(/aa|aw|ee|oo|ow|uw|dd/g, pair => VOWELS[pair]).replace(/^d(.+)d$/, 'đ$1').replace(/w/g, 'ư');
    if (text === word) return null;
    if (tone) {
      const at = [...text].findLastIndex(c => 'âăêôơư'.includes(c));
      const vowel = at >= 0 ? at : text.search(/[aeiouy]/);
      if (vowel < 0) return null;
      text = text.slice(0, vowel + 1) + tone + text.slice(vowel + 1);
    }
    return search.word(text.normalize('NFC'));
  };

  // Whether one letter put in, left out, changed, or two exchanged make one word of the other.
  search.nearly = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    return x.length + y.length <= 2 && x.length < 2 && y.length < 2 || x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
  };
})();
