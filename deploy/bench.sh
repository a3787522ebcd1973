#!/usr/bin/env bash
# Prints what the system costs beside the least the same work could cost, as ratios of one run (under 6 minutes).
# Printing is measured by itself; the rest needs the system that start.sh has started, and leaves it some registered orders.
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$deploy/launcher.sh"
build_if_changed

reports="$root/reports/target"
rival="$root/reports/rival"
log="$deploy/target/bench.log"
libraries="$reports/bench.classpath"
changed() {
  [ ! -f "$1" ] || [ -n "$(find "$2/src" "$2/pom.xml" -newer "$1" -print -quit)" ]
}
if changed "$libraries" "$root/reports"; then
  (cd "$root" && mvn -B -pl reports test-compile dependency:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile="$libraries") >"$log" 2>&1 ||
    fail "Сборка измерений не удалась: подробности в $log."
fi
if changed "$rival/target/bench.classpath" "$rival"; then
  (cd "$root" && mvn -B -f reports/rival compile dependency:build-classpath \
    -Dmdep.includeScope=runtime -Dmdep.outputFile="$rival/target/bench.classpath") >>"$log" 2>&1 ||
    fail "Сборка измерений не удалась (первая требует сети): подробности в $log."
fi

# JasperReports' own exporter needs another release of JasperReports: it is loaded apart, only the font extension is shared.
beside="$rival/target/classes:$(cat "$rival/target/bench.classpath"):$reports/classes"
seconds_per_cell=1.5
# Compiled in the foreground, so that a busy machine measures warm code too.
java -Xmx1g -XX:-BackgroundCompilation -Duser.language=en -Djava.awt.headless=true -cp "$reports/classes:$reports/test-classes:$(cat "$libraries")" \
  ru.rsnms.reports.bench.PdfBench "$seconds_per_cell" "$beside" >"$deploy/target/bench-printing.txt" 2>>"$log" ||
  fail "Печать измерить не удалось: подробности в $log."

# What is measured without the server has the memory that the server would give it.
heap=1024m
launch ru.rsnms.deploy.bench.Bench "$deploy" "$deploy/target/bench-printing.txt"
