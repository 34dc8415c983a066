#!/usr/bin/env bash
# Runs the machines of RunBenchmark with an interpreter of npm. Needs node, npm and the packaged asl-bench; installs into
# target/peers. For the same of asl4j: java -jar asl-bench/target/asl-bench.jar RunBenchmark.run
set -euo pipefail
cd "$(dirname "$0")"
[ -f target/asl-bench.jar ] || { echo "package asl-bench first: mvn -q -DskipTests -pl asl-bench -am package" >&2; exit 2; }
mkdir -p target/peers
npm install --no-save --no-package-lock --silent --prefix target/peers aws-local-stepfunctions@3.0.0
java -cp target/asl-bench.jar io.github.asl4j.bench.Machines target/machines
node src/main/node/runs.cjs target/peers/node_modules target/machines
