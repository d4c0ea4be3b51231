#!/bin/sh
# Run by provincial-news-build.timer: when something new was accepted, or a release is due, builds it in a folder of its own
# and lets `current` be its name. What serves is untouched until then, and a build that fails changes nothing.
set -eu
# The folder of the build itself, not the name `current`.
cd -P "$(dirname "$0")/.."
git fetch --quiet
if [ "$(git rev-parse HEAD)" = "$(git rev-parse '@{upstream}')" ]; then
  [ "$(deploy/wait-until-due.sh build)" = due ] || exit 0
fi
root=$(cd ../.. && pwd)
release="releases/$(date +%Y%m%d-%H%M%S)"
# After waiting: what was accepted meanwhile goes out with it.
git clone --quiet "$(git remote get-url origin)" "$root/$release"
# What the last build made is taken where it is still right.
for made in .catalog .site public/pictures; do
  [ ! -e "$made" ] || cp -a "$made" "$root/$release/$made"
done
cd "$root/$release"
npm ci --no-progress
npm run build
cd "$root"
ln -sfn "$(readlink current)" previous
ln -sfn "$release" current
touch built
# The one that serves, the one before it, and one more to go back to.
ls -1d releases/* | sort | head -n -3 | xargs -r rm -rf
