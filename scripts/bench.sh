# shellcheck shell=bash
# ./park bench [name]: measures against servers of its own, in its own JVM beside them. Every run begins
# with empty states, so that figures of two runs can be compared.

BENCHES=(precheck rls purge settlement provision public neighbour failover)
# These call boundaries in their own JVM, on a PostgreSQL of their own.
BENCHES_WITHOUT_SERVER=(precheck rls purge settlement)
# These kill nodes of a cluster, beside which no other server runs.
BENCHES_ON_CLUSTER=(failover)
BENCH_STATIC_PATH=/bench-static

bench_environment() {
  printf '%s\n' PARK_STATE="$STATE/bench" PARK_DIST="$DIST" PARK_MODE=test PARK_PLATFORM_HOST=localhost \
    PARK_HTTP_PORT=28080 PARK_ADMIN_PORT=24848 PARK_DB_PORT=25432 PARK_GRID_PORT=25900
}

# The server that stays small, beside which the other one has grown (provision).
small_bench_environment() {
  printf '%s\n' PARK_STATE="$STATE/bench-small" PARK_DIST="$DIST" PARK_MODE=test PARK_PLATFORM_HOST=localhost \
    PARK_HTTP_PORT=28081 PARK_ADMIN_PORT=24849 PARK_DB_PORT=25433 PARK_GRID_PORT=25901
}

# Two nodes behind a balancer (failover).
bench_cluster_environment() {
  printf '%s\n' PARK_STATE="$STATE/bench-cluster" PARK_DIST="$DIST" PARK_MODE=test PARK_PLATFORM_HOST=localhost \
    PARK_HTTP_PORT=28280 PARK_ADMIN_PORT=25148 PARK_DB_PORT=25633 PARK_GRID_PORT=26100
}

stop_bench_server() { with_environment bench_environment "$ROOT/park" down >/dev/null || true; }

stop_small_bench_server() { with_environment small_bench_environment "$ROOT/park" down >/dev/null || true; }

stop_bench_cluster() { with_environment bench_cluster_environment "$ROOT/park" cluster down >/dev/null || true; }

# What the bench ends and starts nodes with, a word a line.
bench_cluster_command() {
  printf '%s\n' env -u PARK_DB_URL
  bench_cluster_environment
  printf '%s\n' "$ROOT/park" cluster
}

# start_afresh ENVIRONMENT
start_afresh() { with_environment "$1" "$ROOT/park" reset --yes && with_environment "$1" "$ROOT/park" up; }

# A directory of plain files, given out by the measured server: what its pages are compared with.
deploy_static_files() {
  mkdir -p "$STATE/bench/static/WEB-INF"
  RUN=$STATE/bench/run ADMIN_PORT=24848 asadmin deploy --force --name bench-static --contextroot "$BENCH_STATIC_PATH" \
    "$STATE/bench/static" >"$LOGS/asadmin.log" 2>&1 || fail "The static files could not be deployed: see $LOGS/asadmin.log."
}

build_bench() {
  maven -q -DskipTests package -pl benchmarks "$DEPENDENCY_PLUGIN:build-classpath" -Dmdep.outputFile=target/classpath.txt
}

# is_one_of NAME LIST...
is_one_of() {
  local name=$1
  shift
  [[ " $* " == *" $name "* ]]
}

# start_bench_servers NAME...: what these benches measure.
start_bench_servers() {
  if is_one_of "$1" "${BENCHES_ON_CLUSTER[@]}"; then
    STARTED+=(bench_cluster)
    with_environment bench_cluster_environment "$ROOT/park" reset --yes
    with_environment bench_cluster_environment "$ROOT/park" cluster up 2
    return
  fi
  if (($# == 1)) && is_one_of "$1" "${BENCHES_WITHOUT_SERVER[@]}"; then
    ensure_build
    return
  fi
  STARTED+=(bench_server)
  start_afresh bench_environment
  deploy_static_files
  [[ $* != public && $* != neighbour ]] || return 0
  STARTED+=(small_bench_server)
  start_afresh small_bench_environment
}

stop_bench_servers() {
  local i
  for ((i = ${#STARTED[@]} - 1; i >= 0; i--)); do "stop_${STARTED[i]}"; done
}

BENCH_CODE=0   # of the whole run: that of the last bench that could not run

# measure NAME...: these benches, on servers of their own.
measure() {
  start_bench_servers "$@" >&2
  step "benchmarks built" build_bench >&2
  run_bench "$@" || BENCH_CODE=$?
  stop_bench_servers
  STARTED=()
}

# Figures go to standard output, one a line; everything about the run itself goes to standard error.
park_bench() {
  (($# <= 1)) || fail "./park bench takes at most one name."
  (($# == 0)) || is_one_of "$1" "${BENCHES[@]}" || fail "There is no bench '$1'; there are ${BENCHES[*]}."
  guard_run
  open_state
  lock_state bench
  check_machine
  if (($# == 1)); then
    measure "$1"
  else
    local name together=()
    for name in "${BENCHES[@]}"; do
      is_one_of "$name" "${BENCHES_ON_CLUSTER[@]}" || together+=("$name")
    done
    measure "${together[@]}"
    measure "${BENCHES_ON_CLUSTER[@]}"
  fi
  EXPLAINED=yes
  return "$BENCH_CODE"
}

# secret_of STATE NAME: a secret of another state.
secret_of() { SECRETS=$1/secrets.env secret "$2" 2>/dev/null || true; }

run_bench() (
  cd "$ROOT" || exit 1
  mkdir -p target/bench
  local database="jdbc:postgresql://127.0.0.1:%s/parkverse?stringtype=unspecified"
  # shellcheck disable=SC2059
  env PARK_BENCH_DIR="$ROOT/target/bench" PARK_REGISTRAR=simulated \
    PARK_BASE=http://localhost:28080 PARK_DB_URL="$(printf "$database" 25432)" \
    PARK_DB_SUPER_PASSWORD="$(secret_of "$STATE/bench" SUPER_PASSWORD)" \
    PARK_DB_OWNER=parkverse_owner PARK_DB_OWNER_PASSWORD="$(secret_of "$STATE/bench" OWNER_PASSWORD)" \
    PARK_STATIC_DIR="$STATE/bench/static" PARK_STATIC_PATH="$BENCH_STATIC_PATH" \
    PARK_SMALL_BASE=http://localhost:28081 PARK_SMALL_DB_URL="$(printf "$database" 25433)" \
    PARK_SMALL_DB_SUPER_PASSWORD="$(secret_of "$STATE/bench-small" SUPER_PASSWORD)" \
    PARK_CLUSTER_BASE=http://localhost:28280 PARK_CLUSTER_DB_URL="$(printf "$database" 25633)" \
    PARK_CLUSTER_DB_SUPER_PASSWORD="$(secret_of "$STATE/bench-cluster" SUPER_PASSWORD)" \
    PARK_CLUSTER_COMMAND="$(bench_cluster_command)" \
    "$JAVA_HOME/bin/java" -Xmx1g -Djdk.httpclient.allowRestrictedHeaders=host -cp "benchmarks/target/classes:$(<benchmarks/target/classpath.txt)" \
    io.parkverse.benchmarks.Bench "$@"
)
