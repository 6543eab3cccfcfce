// Compares two versions of a document, clause by clause and word by word, as PlanSite.History.Text does: the pages that are made
// beforehand and those that a reader asks for say the same. A test holds the two against each other.
(() => {
  'use strict';

  const TOKEN = /(?:[\p{L}\p{M}\p{N}]+(?:(?:[/\-.:](?=[\p{L}\p{N}])|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|.)(?:[\p{M}\u200C\u200D\uFE0E\uFE0F]|(?<=\u200D)[^\p{L}\s])*/gsu;
  const tokens = text => text.match(TOKEN) || [];

  // Texts with more differences than this are all out, all in: the trace of the way grows with their square.
  const MOST_EDITS = 2000;

  // The shortest way from one row of tokens to the other (Myers, An O(ND) Difference Algorithm, 1986): for each old token whether it
  // stays, for each new one whether it was there.
  const edits = (old, now) => {
    const oldStays = new Uint8Array(old.length);
    const nowStays = new Uint8Array(now.length);
    let start = 0;
    let oldEnd = old.length;
    let nowEnd = now.length;
    while (start < oldEnd && start < nowEnd && old[start] === now[start]) oldStays[start] = nowStays[start++] = 1;
    while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) oldStays[--oldEnd] = nowStays[--nowEnd] = 1;
    const n = oldEnd - start;
    const m = nowEnd - start;
    if (!n || !m) return [oldStays, nowStays];
    const most = Math.min(n + m, MOST_EDITS);
    const reach = new Int32Array(2 * most + 3);
    const trace = [];
    const middle = most + 1;
    for (let d = 0; d <= most; d++) {
      trace.push(reach.slice(middle - d, middle + d + 1));
      for (let k = -d; k <= d; k += 2) {
        let x = k === -d || (k !== d && reach[middle + k - 1] < reach[middle + k + 1]) ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        let y = x - k;
        while (x < n && y < m && old[start + x] === now[start + y]) { x++; y++; }
        reach[middle + k] = x;
        if (x < n || y < m) continue;
        for (let e = d; e >= 0; e--) {
          // The furthest places before step e, by diagonal from -e to e.
          const before = trace[e];
          const at = x - y;
          const down = at === -e || (at !== e && before[at - 1 + e] < before[at + 1 + e]);
          const from = e === 0 ? 0 : down ? before[at + 1 + e] : before[at - 1 + e] + 1;
          while (x > from) { x--; y--; oldStays[start + x] = nowStays[start + y] = 1; }
          if (down) y--; else x--;
        }
        return [oldStays, nowStays];
      }
    }
    return [oldStays, nowStays];
  };

  // Runs of words: [kind, text] with '=' kept, '-' taken out, '+' put in.
  const words = (old, now) => {
    if (old === now) return old ? [['=', old]] : [];
    const before = tokens(old);
    const after = tokens(now);
    const [oldStays, nowStays] = edits(before, after);
    const raw = [];
    const add = (kind, text) => { if (raw.length && raw.at(-1)[0] === kind) raw.at(-1)[1] += text; else raw.push([kind, text]); };
    for (let i = 0, j = 0; i < before.length || j < after.length;) {
      if (i < before.length && !oldStays[i]) add('-', before[i++]);
      else if (j < after.length && !nowStays[j]) add('+', after[j++]);
      else { add('=', before[i++]); j++; }
    }
    // A blank that stayed between two changed words is no island: readers see one change, not two.
    const runs = [];
    let gone = '';
    let come = '';
    const flush = () => {
      if (gone) runs.push(['-', gone]);
      if (come) runs.push(['+', come]);
      gone = come = '';
    };
    raw.forEach(([kind, text], at) => {
      const island = kind === '=' && at > 0 && at < raw.length - 1 && !text.trim();
      if (kind === '-' || island) gone += text;
      if (kind === '+' || island) come += text;
      if (kind === '=' && !island) { flush(); runs.push([kind, text]); }
    });
    flush();
    return runs;
  };

  const counted = text => {
    const count = new Map();
    for (const token of tokens(text)) if (/^[\p{L}\p{Nd}]/u.test(token)) count.set(token.toLowerCase(), (count.get(token.toLowerCase()) || 0) + 1);
    let all = 0;
    for (const times of count.values()) all += times;
    return { count, all };
  };
  const likeness = (a, b) => {
    if (!(a.all + b.all)) return 1;
    let shared = 0;
    for (const [word, times] of a.count) shared += Math.min(times, b.count.get(word) || 0);
    return 2 * shared / (a.all + b.all);
  };

  // Pairs of equal items in the same order, as many as can be; -1 for a new one without.
  const equal = (old, now, same) => {
    const result = new Array(now.length).fill(-1);
    let start = 0;
    let oldEnd = old.length;
    let nowEnd = now.length;
    while (start < oldEnd && start < nowEnd && same(old[start], now[start])) result[start] = start++;
    while (oldEnd > start && nowEnd > start && same(old[oldEnd - 1], now[nowEnd - 1])) result[--nowEnd] = --oldEnd;
    const width = nowEnd - start + 1;
    const length = new Uint32Array((oldEnd - start + 1) * width);
    const at = (i, j) => (i - start) * width + j - start;
    for (let i = oldEnd - 1; i >= start; i--) {
      for (let j = nowEnd - 1; j >= start; j--) {
        length[at(i, j)] = same(old[i], now[j]) ? length[at(i + 1, j + 1)] + 1 : Math.max(length[at(i + 1, j)], length[at(i, j + 1)]);
      }
    }
    for (let i = start, j = start; i < oldEnd && j < nowEnd;) {
      if (same(old[i], now[j])) result[j++] = i++;
      else if (length[at(i + 1, j)] >= length[at(i, j + 1)]) i++;
      else j++;
    }
    return result;
  };

  // Then the rest by likeness, best first, between neighbours that are paired already.
  const like = (old, now, same, likely, least) => {
    const result = equal(old, now, same);
    const between = (nowFrom, nowTo, oldFrom, oldTo) => {
      if (nowFrom >= nowTo || oldFrom >= oldTo) return;
      let best = null;
      let most = least;
      for (let j = nowFrom; j < nowTo; j++) {
        for (let i = oldFrom; i < oldTo; i++) {
          const score = likely(old[i], now[j]);
          if (score > most || (!best && score >= least)) { best = [j, i]; most = score; }
        }
      }
      if (!best) return;
      const [j, i] = best;
      result[j] = i;
      between(nowFrom, j, oldFrom, i);
      between(j + 1, nowTo, i + 1, oldTo);
    };
    let from = 0;
    let floor = 0;
    for (let j = 0; j <= now.length; j++) {
      if (j < now.length && result[j] < 0) continue;
      const ceiling = j < now.length ? result[j] : old.length;
      between(from, j, floor, ceiling);
      from = j + 1;
      floor = ceiling + 1;
    }
    return result;
  };

  // For each new item whether it is in the longest row that kept its order.
  const inOrder = places => {
    const kept = new Array(places.length).fill(false);
    const tails = [];
    const before = [];
    places.forEach((place, i) => {
      let low = 0;
      let high = tails.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[tails[middle]] < place) low = middle + 1; else high = middle;
      }
      before[i] = low ? tails[low - 1] : -1;
      tails[low] = i;
    });
    for (let i = tails.length ? tails.at(-1) : -1; i >= 0; i = before[i]) kept[i] = true;
    return kept;
  };

  const isTable = block => typeof block !== 'string';
  const wholeOf = block => isTable(block) ? block.map(row => row.join(' | ')).join('\n') : block;

  const NUMBERING = /^[0-9.)( ]*$/;
  const telling = row => counted((row.length > 1 && NUMBERING.test(row[0]) ? row.slice(1) : row).join(' '));
  const rows = (old, now) => {
    const head = [old[0] || [], now[0] || []];
    const columns = head[0].length === head[1].length ? head[1].map((_, n) => n) : equal(head[0], head[1], (a, b) => a === b);
    const cells = (before, after) => {
      const result = [];
      let at = 0;
      for (let j = 0; j < Math.max(after.length, columns.length); j++) {
        const from = j < columns.length ? columns[j] : j;
        while (from >= 0 && at < from) result.push(words(before[at++] ?? '', ''));
        result.push(words(from < 0 ? '' : before[from] ?? '', after[j] ?? ''));
        if (from >= 0) at = from + 1;
      }
      while (at < before.length) result.push(words(before[at++], ''));
      return result;
    };
    const told = new Map([...old, ...now].map(row => [row, telling(row)]));
    const same = (a, b) => a.length === b.length && a.every((cell, n) => cell === b[n]);
    const pairs = like(old, now, same, (a, b) => likeness(told.get(a), told.get(b)), 0.4);
    if (old.length && now.length && pairs[0] < 0 && !pairs.includes(0)) pairs[0] = 0;
    const result = [];
    let at = 0;
    now.forEach((row, j) => {
      if (pairs[j] >= 0) {
        while (at < pairs[j]) { result.push({ old: at, now: -1, cells: cells(old[at], []) }); at++; }
        at = pairs[j] + 1;
      }
      result.push({ old: pairs[j], now: j, cells: cells(pairs[j] < 0 ? [] : old[pairs[j]], row) });
    });
    while (at < old.length) { result.push({ old: at, now: -1, cells: cells(old[at], []) }); at++; }
    return result;
  };

  const LEAST = 0.3;
  const blocks = (old, now) => {
    const same = (a, b) => isTable(a) === isTable(b) && wholeOf(a) === wholeOf(b);
    const likely = (a, b) => {
      if (isTable(a) !== isTable(b)) return 0;
      const score = likeness(counted(wholeOf(a)), counted(wholeOf(b)));
      return isTable(a) ? Math.max(score, LEAST) : score;
    };
    const change = (a, b) => ({
      changed: a === undefined || b === undefined || wholeOf(a) !== wholeOf(b),
      ...isTable(a ?? b) ? { rows: rows(a ?? [], b ?? []) } : { runs: words(a ?? '', b ?? '') },
    });
    const pairs = like(old, now, same, likely, LEAST);
    const result = [];
    let at = 0;
    now.forEach((block, j) => {
      if (pairs[j] >= 0) {
        while (at < pairs[j]) result.push(change(old[at++]));
        at = pairs[j] + 1;
      }
      result.push(change(pairs[j] < 0 ? undefined : old[pairs[j]], block));
    });
    while (at < old.length) result.push(change(old[at++]));
    return result;
  };

  const MOST_COMPARED = 1500;
  // For each new clause the place of its old one: by its own name, its words, its number, its heading, by likeness.
  const pairing = (old, now) => {
    const pairs = new Array(now.length).fill(-1);
    const taken = new Array(old.length).fill(false);
    const oldWords = old.map(clause => counted(clause.whole));
    const newWords = now.map(clause => counted(clause.whole));
    const pair = (i, j) => { pairs[j] = i; taken[i] = true; };
    const groups = (clauses, left, key) => {
      const result = new Map();
      clauses.forEach((clause, n) => {
        const k = left(n) ? key(clause) : null;
        if (k === null) return;
        if (!result.has(k)) result.set(k, []);
        result.get(k).push(n);
      });
      return result;
    };
    const byKey = (key, several = false) => {
      const left = groups(old, i => !taken[i], key);
      for (const [k, wanted] of groups(now, j => pairs[j] < 0, key)) {
        const candidates = left.get(k) || [];
        if (!several && (candidates.length !== 1 || wanted.length !== 1)) continue;
        for (let n = 0; n < Math.min(candidates.length, wanted.length); n++) pair(candidates[n], wanted[n]);
      }
    };
    const samePlace = (i, j) => old[i].path === now[j].path;
    const byLikeness = (mayBe, least) => {
      const left = old.map((_, i) => i).filter(i => !taken[i]);
      const right = now.map((_, j) => j).filter(j => pairs[j] < 0);
      if (left.length > MOST_COMPARED || right.length > MOST_COMPARED) return;
      const found = [];
      for (const i of left) {
        for (const j of right) {
          const score = mayBe(i, j) ? likeness(oldWords[i], newWords[j]) : -1;
          if (score >= least) found.push([i, j, score]);
        }
      }
      found.sort((a, b) => b[2] - a[2] || samePlace(b[0], b[1]) - samePlace(a[0], a[1]) || Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]) || a[0] - b[0] || a[1] - b[1]);
      for (const [i, j] of found) if (!taken[i] && pairs[j] < 0) pair(i, j);
    };
    byKey(clause => clause.anchor ? null : 'before');
    byKey(clause => clause.anchor && clause.anchor !== clause.path ? clause.anchor : null);
    byKey(clause => clause.whole ? clause.path + '\n' + clause.whole : null);
    byKey(clause => clause.whole || null, true);
    byLikeness(samePlace, 0.5);
    byKey(clause => clause.heading && clause.title ? clause.title : null, true);
    byLikeness(() => true, 0.6);
    byLikeness((i, j) => samePlace(i, j) && old[i].heading === now[j].heading, 0.2);
    return pairs;
  };

  // Every clause of the new version in its order, removed ones after what they followed.
  const compare = (old, now) => {
    const pairs = pairing(old, now);
    const paired = now.map((_, j) => j).filter(j => pairs[j] >= 0);
    const ordered = inOrder(paired.map(j => pairs[j]));
    const outOfOrder = new Set(paired.filter((_, n) => !ordered[n]));
    const newOf = new Map(paired.map(j => [old[pairs[j]].anchor, now[j].anchor]));
    const known = new Set(newOf.values());
    const moved = new Set();
    const changes = now.map((clause, j) => {
      const before = pairs[j] < 0 ? null : old[pairs[j]];
      const underAnother = before && newOf.has(before.parent) && newOf.get(before.parent) !== clause.parent && known.has(clause.parent);
      const elsewhere = Boolean(before && clause.anchor && (outOfOrder.has(j) || underAnother));
      const along = Boolean(before && moved.has(clause.parent) && newOf.get(before.parent) === clause.parent);
      if (elsewhere || along) moved.add(clause.anchor);
      return { at: pairs[j], old: before, now: clause, moved: elsewhere && !along, blocks: blocks(before ? before.blocks : [], clause.blocks) };
    });
    const stayed = new Set(paired.filter((_, n) => ordered[n]).map(j => pairs[j]));
    const kept = new Set(pairs);
    let after = -1;
    old.forEach((clause, i) => {
      if (stayed.has(i)) after = i;
      if (kept.has(i)) return;
      let at = after < 0 ? 0 : changes.findIndex(change => change.at === after) + 1;
      while (at < changes.length && !changes[at].now) at++;
      changes.splice(at, 0, { at: i, old: clause, now: null, moved: false, blocks: blocks(clause.blocks, []) });
    });
    for (const change of changes) {
      change.reworded = Boolean(change.old && change.now && change.blocks.some(block => block.changed));
      change.renumbered = Boolean(change.old && change.now && change.old.number !== change.now.number);
      change.kind = !change.old ? 'added' : !change.now ? 'removed' : change.moved ? 'moved' : change.reworded ? 'reworded' : change.renumbered ? 'renumbered' : 'unchanged';
    }
    return changes;
  };

  // A clause as it is stored: [anchor, path, label, number, title, heading, parent, blocks].
  const clause = ([anchor, path, label, number, title, heading, parent, parts]) =>
    ({ anchor, path, label, number, title, heading: heading === 1, parent, blocks: parts, whole: parts.map(wholeOf).join('\n') });

  self.plansiteDiff = { compare, clause };
})();
