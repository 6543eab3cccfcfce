// node validate.cjs <schema.json> <report.json>: ends with 1 and the faults where the report doesn't fit its schema.
const Ajv = require("ajv");
const fs = require("fs");

const [schema, report] = process.argv.slice(2).map(file => JSON.parse(fs.readFileSync(file, "utf8")));
const draft4 = (schema.$schema ?? "").includes("draft-04");
const ajv = new Ajv({ schemaId: draft4 ? "id" : "$id", meta: !draft4, allErrors: true, unknownFormats: "ignore" });
if (draft4) ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
if (!ajv.validate(schema, report)) {
  console.log(JSON.stringify(ajv.errors, null, 1));
  process.exit(1);
}
