// Validates the recorded definitions with the validators of npm: how many a second, and how often they are right.
// Usage: node peers.cjs FOLDER_OF_NODE_MODULES FOLDER_OF_THE_RECORDINGS

const fs = require('fs');
const path = require('path');

const [, , modules, corpus] = process.argv;
const peer = (name) => require(path.join(path.resolve(modules), name));

const rows = (file) => fs.readFileSync(path.join(corpus, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const text = (definition) => (typeof definition === 'string' ? definition : JSON.stringify(definition, null, 2));

const aslValidator = peer('asl-validator');
const { getLanguageService, TextDocument } = peer('amazon-states-language-service');
const service = getLanguageService({});

// Each returns whether the definition has an error.
const validators = {
  'asl-validator': async (definition) => {
    let parsed;
    try {
      parsed = JSON.parse(definition);
    } catch (broken) {
      return true;
    }
    return !aslValidator(parsed, { checkPaths: true, checkArn: false }).isValid;
  },
  'amazon-states-language-service': async (definition) => {
    const document = TextDocument.create('file://definition.asl.json', 'asl', 1, definition);
    const diagnostics = await service.doValidation(document, service.parseJSONDocument(document));
    return diagnostics.some((diagnostic) => diagnostic.severity === 1);
  },
};

const published = rows('published.jsonl').filter((row) => !row.broken).map((row) => text(row.definition));
const verdicts = ['verdicts.jsonl', 'reported.jsonl'].flatMap(rows).filter((row) => row.call !== 'TestState');
const refused = verdicts.filter((row) => row.verdict === 'REJECT').map((row) => text(row.definition));
const accepted = verdicts.filter((row) => row.verdict === 'ACCEPT').map((row) => text(row.definition)).concat(published);

async function count(hasError, definitions) {
  let found = 0;
  for (const definition of definitions) {
    try {
      found += (await hasError(definition)) ? 1 : 0;
    } catch (failure) {
      found += 1; // Whatever it throws, it does not take the definition.
    }
  }
  return found;
}

async function perSecond(hasError, milliseconds) {
  const start = process.hrtime.bigint();
  let validated = 0;
  while (Number(process.hrtime.bigint() - start) / 1e6 < milliseconds) {
    await count(hasError, published);
    validated += published.length;
  }
  return validated / (Number(process.hrtime.bigint() - start) / 1e9);
}

(async () => {
  for (const [name, hasError] of Object.entries(validators)) {
    const found = await count(hasError, refused);
    const alarms = await count(hasError, accepted);
    await perSecond(hasError, 5000);
    const speed = await perSecond(hasError, 10000);
    console.log(
      `${name}: ${Math.round(speed)} definitions/s; ` +
        `${found} of ${refused.length} refused have an error, ${alarms} of ${accepted.length} accepted`,
    );
  }
})();
