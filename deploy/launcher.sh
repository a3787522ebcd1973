# Sourced by the commands of this folder: builds the launcher and runs its classes.

root=$(cd "$deploy/.." && pwd)
built="$deploy/target/built"

fail() {
  echo "$1" >&2
  exit 1
}

require_tools() {
  command -v java >/dev/null || fail "Не найдена Java: установите JDK 17."
  command -v javac >/dev/null || fail "Найдена только среда выполнения Java: установите JDK 17."
  command -v mvn >/dev/null || fail "Не найден Maven: установите Maven 3.8 или новее."
  local version
  version=$(javac -version 2>&1 | sed -E 's/[^0-9]*([0-9]+).*/\1/')
  [ "$version" -ge 17 ] || fail "Нужна Java 17 или новее, найдена $version."
}

changed_since_build() {
  [ ! -f "$built" ] || [ -n "$(find "$root" \( -name target -o -name .git -o -path "$deploy/.run" -o -path "$deploy/.server" \
    -o -path '*/src/test' \) -prune -o -type f -newer "$built" \( -path '*/src/*' -o -name pom.xml \) -print -quit)" ]
}

build_if_changed() {
  require_tools
  changed_since_build || return 0
  local log="$deploy/target/build.log" begin=$EPOCHREALTIME
  mkdir -p "$deploy/target"
  # The libraries of the tests are left out: the start needs none of them.
  (cd "$root" && mvn -B package -Dmaven.test.skip=true -Drsnms.launch) >"$log" 2>&1 ||
    fail "Сборка не удалась (первая сборка требует сети): подробности в $log."
  touch "$built"
  LC_ALL=C awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%7.1f с  приложение собрано\n", b - a }'
}

# Memory of the launched tool.
heap=256m
launch() {
  java -Xmx"$heap" -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp "$deploy/target/classes:$deploy/target/lib/*" "$@"
}
