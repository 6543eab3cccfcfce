// Search: words, packed numbers and packed text, as src/PlanSite.Site/Search writes them; and the loading of shards. A shard is a script
// that calls plansiteSearch(name, data): the only way that works from a folder too.
(() => {
  'use strict';
  const FIRST = 46;
  const MORE = 47;
  const waiting = new Map();
  const loaded = new Map();
  const search = self.plansiteSearch = (name, data) => waiting.get(name)?.(data);
  const base = new URL('../../tim/', document.currentScript.src).href;

  search.load = (name, file = name) => {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise((done, fail) => {
        waiting.set(name, done);
        const script = document.createElement('script');
        script.src = base + file + '.js';
        // A failed shard may be asked for again: the network may be back.
        script.onerror = () => { loaded.delete(name); fail(new Error(file)); };
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  };

  const value = code => code - 32 - (code > 92 ? 2 : code > 34 ? 1 : 0);
  search.sign = (text, at) => value(text.charCodeAt(at));

  // Calls back with each number; `extra` says that a sign of its own follows each.
  search.numbers = (text, extra, each) => {
    for (let at = 0; at < text.length;) {
      let sum = 0;
      let times = 1;
      let v = value(text.charCodeAt(at++));
      while (v >= FIRST) {
        sum += v * times;
        times *= MORE;
        v = value(text.charCodeAt(at++));
      }
      each(sum + v * times, extra ? value(text.charCodeAt(at++)) : 0);
    }
  };

  search.unpack = ([singles, words, codes]) => {
    if (!singles) return codes;
    const dictionary = words.split('|');
    let text = '';
    for (let at = 0; at < codes.length; at++) {
      const v = value(codes.charCodeAt(at));
      text += dictionary[v < singles ? v : singles + (v - singles) * 93 + value(codes.charCodeAt(++at))];
    }
    return text;
  };

  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  search.plain = plain;

  const known = new Map();
  const TONES = '\u0300\u0301\u0303\u0309\u0323';
  // { f: folded, m: marked }: as SearchWord.cs.
  search.word = written => {
    let word = known.get(written);
    if (word) return word;
    const lower = written.toLowerCase();
    const f = plain(lower);
    let m = f;
    if (f !== lower) {
      let tone = 0;
      const letters = [...lower.normalize('NFD')].filter(c => {
        const found = TONES.indexOf(c);
        if (found >= 0) tone = found + 1;
        return found < 0;
      }).join('').normalize('NFC');
      m = tone ? letters + tone : letters;
    }
    word = { f, m };
    known.set(written, word);
    return word;
  };

  // [{ f, m, start, end }]
  search.words = text => {
    const words = [];
    for (const match of text.matchAll(/[\p{L}\p{Nd}\u0300-\u036f]+/gu)) {
      if (match[0].length > 40) continue;
      const { f, m } = search.word(match[0]);
      words.push({ f, m, start: match.index, end: match.index + match[0].length });
    }
    return words;
  };

  // How well a marked word answers what was typed: as typed 1, with marks that were left out 0.9, with others 0.35.
  const tone = word => /[1-5]$/.test(word) && /\p{L}/u.test(word) ? word.at(-1) : '';
  search.fit = (typed, found) => {
    if (typed.m === found.m || typed.f === typed.m) return 1;
    const [typedTone, foundTone] = [tone(typed.m), tone(found.m)];
    if (typedTone && typedTone !== foundTone) return 0.35;
    const [a, b] = [typed.m.slice(0, typed.f.length), found.m.slice(0, found.f.length)];
    return [...a].every((c, n) => c === b[n] || c === plain(b[n] || '')) ? 0.9 : 0.35;
  };
})();
