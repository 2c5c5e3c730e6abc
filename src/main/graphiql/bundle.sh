#!/bin/sh
# Bundles GraphiQL into a directory: sh bundle.sh DIRECTORY. What is up to date is left alone.
set -eu
cd "$(dirname "$0")"
directory=$1

if ! command -v npm >/dev/null 2>&1; then
  echo 'GraphiQL is bundled with Node.js 20 or later and its npm: install them and build again.' >&2
  exit 1
fi
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci
fi
if [ -f "$directory/page.js" ] && [ -z "$(find . -path ./node_modules -prune -o -type f -newer "$directory/page.js" -print)" ]; then
  exit 0
fi
node bundle.mjs "$directory"
