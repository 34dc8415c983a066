// Runs the machines of RunBenchmark with aws-local-stepfunctions: milliseconds of a run and transitions a second.
// Usage: node runs.cjs FOLDER_OF_NODE_MODULES FOLDER_OF_THE_MACHINES

const fs = require('fs');
const path = require('path');

const [, , modules, machines] = process.argv;
const peer = path.join(path.resolve(modules), 'aws-local-stepfunctions');
const { StateMachine } = require(path.join(peer, 'build', 'main.node.cjs'));

// The interpreter needs it; node has it from version 22 on.
Promise.withResolvers ??= () => {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

const WARM_UP_MILLISECONDS = 5000;
const MEASURED_MILLISECONDS = 10000;

// Tasks answer at once, as the handlers of RunBenchmark do; all other states run as they are.
const answers = {
  'Call API': () => ({ StatusCode: 200, ResponseBody: 'ok' }),
  'Notify Success': () => ({ MessageId: '1' }),
  'Notify Failure': () => ({ MessageId: '1' }),
};

// How often a state is entered in a run, by the first part of the machine's name.
const transitions = {
  pass: (number) => number + 1,
  parameters: (number) => number + 1,
  jsonata: (number) => number + 1,
  loop: (number) => 2 * number + 2,
  map: (number) => number + 1,
  parallel: (number) => number + 1,
  sample: () => 3,
};

// What is wrong with an output: a state that is not run takes no time.
const wrong = {
  jsonata: (output, number) => output.n !== number,
  loop: (output, number) => output.n !== number,
  parameters: (output, number) => output.last.step !== number - 1,
  map: (output, number) => output.length !== number,
  parallel: (output, number) => output.length !== number,
  sample: (output) => output.MessageId !== '1',
};

async function average(run, milliseconds) {
  const start = process.hrtime.bigint();
  const elapsed = () => Number(process.hrtime.bigint() - start) / 1e6;
  let runs = 0;
  do {
    await run();
    runs += 1;
  } while (elapsed() < milliseconds);
  return elapsed() / runs;
}

(async () => {
  for (const file of fs.readdirSync(machines).filter((name) => name.endsWith('.asl.json')).sort()) {
    const name = file.slice(0, -'.asl.json'.length);
    const [kind, number] = name.split('-');
    const definition = JSON.parse(fs.readFileSync(path.join(machines, file), 'utf8'));
    const input = JSON.parse(fs.readFileSync(path.join(machines, `${name}.input.json`), 'utf8'));
    try {
      const overrides = { taskResourceLocalHandlers: kind === 'sample' ? answers : {} };
      // Its checks of paths and ARNs belong to making the machine, not to running it.
      const machine = new StateMachine(definition, { validationOptions: { validateArn: false } });
      const run = () => machine.run(input, { overrides }).result;
      const output = await run();
      if (wrong[kind]?.(output, Number(number))) {
        throw new Error(`the output is not as it should be: ${JSON.stringify(output).slice(0, 80)}`);
      }
      await average(run, WARM_UP_MILLISECONDS);
      const milliseconds = await average(run, MEASURED_MILLISECONDS);
      const perSecond = (transitions[kind](Number(number)) / milliseconds) * 1000;
      console.log(`${name}: ${milliseconds.toFixed(4)} ms a run, ${Math.round(perSecond)} transitions/s`);
    } catch (failure) {
      console.log(`${name}: ${String(failure.message ?? failure).split('\n')[0].slice(0, 160)}`);
    }
  }
})();
