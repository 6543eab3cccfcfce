// node feeds.mjs <built site>: ends with 1 where a calendar doesn't say what the JSON beside it says. Two parsers that know nothing of each other read every
// calendar; lines are counted in octets; every JSON file is held against the schema that the site publishes.
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv-2020/dist/2020.js";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const LONGEST_LINE = 75;
const root = process.argv[2];
const faults = [];
const counts = { calendars: 0, todos: 0, entries: 0, data: 0 };

const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(read("du-lieu.schema.json"));
for (const file of fs.readdirSync(root, { recursive: true }).map(String).sort()) {
  if (file.endsWith("du-lieu.json")) data(file);
  if (file.endsWith("lich.ics")) calendar(file, "vevent");
  if (file.endsWith("viec.ics")) calendar(file, "vtodo");
}

for (const fault of faults.slice(0, 40)) console.log(fault);
console.log(`${counts.calendars} calendars, ${counts.todos} lists of to-dos, ${counts.entries} entries, ${counts.data} JSON files: ${faults.length} faults`);
process.exit(faults.length > 0 || counts.entries === 0 ? 1 : 0);

function read(file) {
  return JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
}

function data(file) {
  counts.data++;
  if (!validate(read(file))) faults.push(`${file}: ${validate.errors[0].instancePath} ${validate.errors[0].message}`);
}

function calendar(file, kind) {
  const bytes = fs.readFileSync(path.join(root, file));
  const text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes)) faults.push(`${file}: not UTF-8`);
  text.split("\r\n").forEach((line, n) => {
    if (Buffer.byteLength(line) > LONGEST_LINE) faults.push(`${file}:${n + 1}: a line of ${Buffer.byteLength(line)} octets`);
    if (line.includes("\n")) faults.push(`${file}:${n + 1}: a line that doesn't end in CR LF`);
  });

  const isTodo = kind === "vtodo";
  counts[isTodo ? "todos" : "calendars"]++;
  const expected = read(path.join(path.dirname(file), "du-lieu.json")).entries.filter(entry => !isTodo || entry.kind === "task");
  const byIcal = new Map(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents(kind).map(part => [part.getFirstPropertyValue("uid"), part]));
  const byNode = new Map(Object.values(nodeIcal.sync.parseICS(text)).filter(part => part.type === kind.toUpperCase()).map(part => [part.uid, part]));
  if (byIcal.size !== expected.length) faults.push(`${file}: ical.js reads ${byIcal.size} entries, the JSON has ${expected.length}`);
  if (byNode.size !== expected.length) faults.push(`${file}: node-ical reads ${byNode.size} entries, the JSON has ${expected.length}`);
  for (const entry of expected) {
    counts.entries++;
    const days = isTodo ? todoDays(entry) : eventDays(entry);
    const first = byIcal.get(entry.uid);
    const second = byNode.get(entry.uid);
    if (!first || !second) {
      faults.push(`${file}: ${entry.uid} is missing`);
      continue;
    }

    for (const [name, day] of Object.entries(days)) {
      const own = name === "dtend" ? before(first.getFirstPropertyValue(name)) : first.getFirstPropertyValue(name)?.toString().slice(0, 10);
      if (own !== day) faults.push(`${file}: ${entry.uid}: ${name} is ${own} for ical.js, ${day} in the JSON`);
      const other = local(second[{ dtstart: "start", dtend: "end", due: "due" }[name]], name === "dtend");
      if (other !== day) faults.push(`${file}: ${entry.uid}: ${name} is ${other} for node-ical, ${day} in the JSON`);
    }
  }
}

// A deadline stands on its last day, an event on all of its days; the end of a day without an hour is the next one (RFC 5545).
function eventDays(entry) {
  const last = entry.end ?? entry.start;
  return { dtstart: entry.kind === "event" ? entry.start ?? last : last, ...(entry.hour ? {} : { dtend: last }) };
}

// What is due on the day on which it begins has no beginning: it must lie before the end.
function todoDays(entry) {
  const begins = entry.start && !(entry.end && entry.start >= entry.end);
  return { ...(entry.end ? { due: entry.end } : {}), ...(begins ? { dtstart: entry.start } : {}) };
}

function before(time) {
  if (!time) return undefined;
  const day = time.clone();
  if (day.isDate) day.adjust(-1, 0, 0, 0);
  return day.toString().slice(0, 10);
}

// node-ical gives days as the first moment of the day where the program runs, hours with the zone that they are written in.
function local(date, exclusive) {
  if (!date) return undefined;
  if (date.dateOnly) {
    const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() - (exclusive ? 1 : 0));
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, "0")).join("-");
  }

  return new Intl.DateTimeFormat("sv-SE", { timeZone: date.tz ?? "UTC" }).format(date);
}
