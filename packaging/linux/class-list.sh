#!/bin/sh
# Writes down which classes a start of the window needs, by starting it once on the example project.
#   class-list.sh FOLDER      FOLDER holds bin/shared-safety-workbench; needs a display or Xvfb
set -eu
folder=$1
home=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null || true; rm -rf "$home"' EXIT
if [ -z "${DISPLAY:-}" ]; then
  command -v Xvfb >/dev/null || { echo "no display and no Xvfb: the program starts without a class archive" >&2; exit 0; }
  Xvfb -displayfd 3 -screen 0 1366x768x24 3>"$home/display" 2>/dev/null &
  server=$!
  while [ ! -s "$home/display" ]; do sleep 0.1; done
  DISPLAY=:$(cat "$home/display")
  export DISPLAY
fi
# The second start is the one of every day: the project exists.
for round in first daily; do
  rm -f "$home"/log/*
  SHARED_SAFETY_HOME=$home JAVA_TOOL_OPTIONS="-XX:DumpLoadedClassList=$folder/lib/app/classes.lst" \
    "$folder/bin/shared-safety-workbench" >/dev/null 2>&1 &
  program=$!
  tries=0
  until grep -qs "project shown" "$home"/log/* || [ $tries -gt 300 ]; do sleep 0.2; tries=$((tries + 1)); done
  sleep 2
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
done
[ $tries -le 300 ] || { echo "the window did not open for $round use: no class list" >&2; rm -f "$folder/lib/app/classes.lst"; }
