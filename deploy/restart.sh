#!/bin/sh
# Lets both processes serve the current build, one after the other, so that there is always one that answers.
set -eu
for port in 3000 3001; do
  systemctl restart "provincial-news@$port"
  tries=0
  until curl --fail --silent --output /dev/null "http://127.0.0.1:$port/readyz"; do
    tries=$((tries + 1))
    # The other one goes on with what it has: better an old site than none.
    [ "$tries" -lt 100 ] || { echo "provincial-news@$port does not answer; the other one was left alone." >&2; exit 1; }
    sleep 0.2
  done
done
nginx -t && systemctl reload nginx
