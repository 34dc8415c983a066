#!/usr/bin/env bash
# Runs the validators of npm on the files of ValidateBenchmark. Needs node and npm; installs into target/peers.
set -euo pipefail
cd "$(dirname "$0")"
corpus=${1:-../../shared/corpus}
[ -f "$corpus/published.jsonl" ] || { echo "$corpus has no published.jsonl; give the folder of the recordings" >&2; exit 2; }
mkdir -p target/peers
npm install --no-save --no-package-lock --silent --prefix target/peers \
  asl-validator@4.0.0 amazon-states-language-service@1.16.1
node src/main/node/peers.cjs target/peers/node_modules "$corpus"
