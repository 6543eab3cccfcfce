// Pagefind's index of the same site, outside a browser: its own script, with a fetch that reads from disk and counts.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const open = async folder => {
  const fetched = { bytes: 0, files: 0 };
  const read = file => {
    const content = fs.readFileSync(file);
    fetched.bytes += content.length;
    fetched.files++;
    return content;
  };
  globalThis.window = globalThis;
  globalThis.document = { querySelector: () => ({ getAttribute: () => 'vi' }), currentScript: null };
  globalThis.location = { href: pathToFileURL(folder + '/').href, origin: 'null' };
  globalThis.fetch = async address => {
    const [name] = String(address).split('?');
    return new Response(read(name.startsWith('file:') ? fileURLToPath(name) : name));
  };
  const script = path.join(folder, 'pagefind.js');
  read(script);
  const module = path.join(folder, 'pagefind-node.mjs');
  fs.copyFileSync(script, module);
  const pagefind = await import(pathToFileURL(module).href);
  fs.rmSync(module);
  await pagefind.options({ basePath: folder + '/', baseUrl: '/' });
  await pagefind.init('vi');
  return {
    fetched,
    find: async text => {
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(results.slice(0, 5).map(result => result.data()));
      return pages.map(page => [page.url, ...(page.sub_results || []).map(place => place.url)]);
    },
  };
};
