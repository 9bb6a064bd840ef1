# shellcheck shell=bash
# ./park bench [name]: measures against a server of its own, in its own JVM beside it.

bench_environment() {
  printf '%s\n' PARK_STATE="$STATE/bench" PARK_DIST="$DIST" PARK_MODE=test PARK_PLATFORM_HOST=localhost \
    PARK_HTTP_PORT=28080 PARK_ADMIN_PORT=24848 PARK_DB_PORT=25432 PARK_GRID_PORT=25900
}

stop_bench_server() { with_environment bench_environment "$ROOT/park" down >/dev/null || true; }

build_bench() {
  maven -q -DskipTests package -pl benchmarks "$DEPENDENCY_PLUGIN:build-classpath" -Dmdep.outputFile=target/classpath.txt
}

# Figures go to standard output, one a line; everything about the run itself goes to standard error.
park_bench() {
  (($# <= 1)) || fail "./park bench takes at most one name."
  guard_run
  open_state
  lock_state bench
  check_machine
  STARTED+=(bench_server)
  with_environment bench_environment "$ROOT/park" up >&2
  step "benchmarks built" build_bench >&2
  local code=0
  run_bench "$@" || code=$?
  EXPLAINED=yes
  stop_bench_server
  return "$code"
}

run_bench() (
  cd "$ROOT" || exit 1
  mkdir -p target/bench
  SECRETS=$STATE/bench/secrets.env
  local database="jdbc:postgresql://127.0.0.1:25432/parkverse?stringtype=unspecified"
  with_environment bench_environment env \
    PARK_BASE=http://localhost:28080 PARK_BENCH_DIR="$ROOT/target/bench" PARK_DB_URL="$database" \
    PARK_DB_OWNER=parkverse_owner PARK_DB_OWNER_PASSWORD="$(secret OWNER_PASSWORD)" \
    PARK_DB_USER=parkverse_app PARK_DB_PASSWORD="$(secret APP_PASSWORD)" \
    "$JAVA_HOME/bin/java" -Xmx1g -cp "benchmarks/target/classes:$(<benchmarks/target/classpath.txt)" \
    io.parkverse.benchmarks.Bench "$@"
)
