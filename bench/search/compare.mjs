// node compare.mjs <site> <pagefind index of it>: success over the table of real queries, size on disk, bytes and time of the first queries.
import fs from 'node:fs';
import path from 'node:path';
import { open as openPlanSite } from './plansite.mjs';
import { open as openPagefind } from './pagefind.mjs';

const [site, index] = process.argv.slice(2).map(folder => path.resolve(folder));
if (!index) {
  console.error('Usage: node compare.mjs <site> <pagefind index of it>');
  process.exit(2);
}
const table = path.join(import.meta.dirname, '../../tests/PlanSite.Browser.Tests/Search/queries.tsv');
const queries = fs.readFileSync(table, 'utf8').split('\n').filter(line => line && line[0] !== '#')
  .map(line => line.split('\t')).map(([text, wanted]) => ({ text, wanted: wanted.split(' ') }));

const plain = href => decodeURIComponent(href).replace(/^\//, '').replace(/\/(index\.html)?(?=#|$)/, '');
const answers = (query, href) => query.wanted.some(wanted => wanted === plain(href) || (!wanted.includes('#') && plain(href).split('#')[0] === wanted));
const samePage = (query, href) => query.wanted.some(wanted => wanted.split('#')[0] === plain(href).split('#')[0]);

const sizeOf = (folder, own) => fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(file => file.isFile() && own(file)).map(file => fs.statSync(path.join(file.parentPath, file.name)).size);

const measure = async (name, open, sizes) => {
  const search = await open();
  const steps = [];
  for (const { text } of [{ text: 'ke hoach dai hoi' }, { text: 'báo cáo chính trị' }]) {
    const before = search.fetched.bytes;
    const start = performance.now();
    await search.find(text);
    steps.push(`${text}: ${Math.round((search.fetched.bytes - (steps.length ? before : 0)) / 1000)} KB, ${(performance.now() - start).toFixed(0)} ms`);
  }
  const times = [];
  let [first, five, page, pageFive] = [0, 0, 0, 0];
  for (const query of queries) {
    const start = performance.now();
    const results = await search.find(query.text);
    times.push(performance.now() - start);
    if (results.slice(0, 1).some(result => result.slice(0, 2).some(href => answers(query, href)))) first++;
    if (results.some(result => result.some(href => answers(query, href)))) five++;
    if (results.slice(0, 1).some(([href]) => samePage(query, href))) page++;
    if (results.some(([href]) => samePage(query, href))) pageFive++;
  }
  const share = count => (count / queries.length).toFixed(3);
  times.sort((a, b) => a - b);
  console.log(`${name}\n  ${queries.length} queries: success@1 ${share(first)}, success@5 ${share(five)} (page alone: ${share(page)}, ${share(pageFive)})`);
  console.log(`  on disk: ${sizes.length} files, ${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2)} MB`);
  console.log(`  first query ${steps[0]}\n  second query ${steps[1]}\n  median of all ${times[times.length >> 1].toFixed(1)} ms, slowest ${times.at(-1).toFixed(0)} ms`);
};

await measure('PlanSite', () => openPlanSite(site), sizeOf(path.join(site, 'tim'), file => file.name.endsWith('.js')));
await measure('Pagefind', () => openPagefind(index), sizeOf(index, file => !/-ui|highlight/.test(file.name)));
