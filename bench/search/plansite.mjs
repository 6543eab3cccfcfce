// The search of a built site, outside a browser: the same scripts, with a document that loads shards from disk and counts them.
import fs from 'node:fs';
import vm from 'node:vm';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const open = site => {
  const root = pathToFileURL(site + '/').href;
  const fetched = { bytes: 0, files: 0 };
  const self = {};
  const run = href => {
    const script = fs.readFileSync(fileURLToPath(href));
    fetched.bytes += script.length;
    fetched.files++;
    vm.runInContext(script.toString(), context);
  };
  const document = {
    currentScript: null,
    createElement: () => ({}),
    head: { append: script => queueMicrotask(() => { try { run(script.src); } catch (error) { script.onerror(error); } }) },
  };
  const context = vm.createContext({ self, document, URL, console, plansiteSearch: (...shard) => self.plansiteSearch(...shard) });
  for (const name of ['text', 'query', 'rank', 'places']) {
    document.currentScript = { src: `${root}theme/search/${name}.js` };
    run(document.currentScript.src);
  }
  return {
    fetched,
    // Addresses, best first: for each result its own, then those of its places.
    find: async text => (await self.plansiteSearch.find(text, { count: 5 })).results.map(result => [result.href, ...result.places.map(place => place.href)]),
  };
};
