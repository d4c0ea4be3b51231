#!/bin/sh
# Run by news-site-build.timer: takes what was accepted since, and builds when there is something new or something is due.
set -eu
cd "$(dirname "$0")/.."
git fetch --quiet
if [ "$(git rev-parse HEAD)" = "$(git rev-parse '@{upstream}')" ] && [ -e .catalog/built ]; then
  [ "$(deploy/wait-until-due.sh build)" = due ] || exit 0
fi
# Also after waiting: what was accepted meanwhile goes out with it.
git fetch --quiet
git merge --quiet --ff-only '@{upstream}'
npm ci --no-progress
npm run build
touch .catalog/built
