#!/bin/sh
# Says "due" when a release appears or disappears between the last build and the next look, and says nothing otherwise. A
# moment that is still to come is waited for, so that a look every quarter of an hour builds at the right minute.
#   deploy/wait-until-due.sh <time of the last build, or "build"> [seconds until the next look]
# A failure ends with another code than 0 and is nobody's "nothing is due".
set -eu
cd "$(dirname "$0")/.."
next=$(npm run --silent schedule -- --after "$1")
[ -n "$next" ] || exit 0
seconds=$(($(date -d "$next" +%s) - $(date +%s)))
[ "$seconds" -le "${2:-900}" ] || exit 0
[ "$seconds" -le 0 ] || sleep "$seconds"
echo due
