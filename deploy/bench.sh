#!/usr/bin/env bash
# Prints what the system costs beside the least the same work could cost, as ratios of one run (under 4 minutes).
# Printing is measured by itself; the rest needs the system that start.sh has started, and leaves it some registered orders.
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$deploy/launcher.sh"
build_if_changed

reports="$root/reports/target"
log="$deploy/target/bench.log"
libraries="$reports/bench.classpath"
if [ ! -f "$libraries" ] || [ -n "$(find "$root/reports/src" "$root/reports/pom.xml" -newer "$libraries" -print -quit)" ]; then
  (cd "$root" && mvn -B -pl reports test-compile dependency:build-classpath \
    -Dmdep.includeScope=runtime -Dmdep.outputFile="$libraries") >"$log" 2>&1 ||
    fail "Сборка измерений не удалась: подробности в $log."
fi

seconds_per_cell=2
java -Duser.language=en -Djava.awt.headless=true -cp "$reports/classes:$reports/test-classes:$(cat "$libraries")" \
  ru.rsnms.reports.bench.PdfBench "$seconds_per_cell" >"$deploy/target/bench-printing.txt" 2>>"$log" ||
  fail "Печать измерить не удалось: подробности в $log."

launch ru.rsnms.deploy.bench.Bench "$deploy" "$deploy/target/bench-printing.txt"
