# shellcheck shell=bash
# ./park test: static checks, unit tests, tests on the real server, browser tests and the cases of
# this command itself. Results are counted from the reports, so that nothing is lost on the way.

# The test server has its own state and ports, so that it never touches the demo.
test_environment() {
  printf '%s\n' PARK_STATE="$STATE/test" PARK_DIST="$DIST" PARK_MODE=test PARK_PLATFORM_HOST=localhost \
    PARK_HTTP_PORT=18080 PARK_ADMIN_PORT=14948 PARK_DB_PORT=15433 PARK_GRID_PORT=15900
}

# with_environment FUNCTION COMMAND...: runs the command in the environment the function prints.
with_environment() {
  local -a environment
  mapfile -t environment < <("$1")
  shift
  env -u PARK_DB_URL "${environment[@]}" "$@" 9>&-
}

CASES=""     # file of lines "ok ..." and "FAILED ..." of checks that are no JUnit tests
TEST_SERVER=(with_environment test_environment "$ROOT/park")

# record LABEL COMMAND...: one more case, passed when the command is.
record() {
  local label=$1
  shift
  if "$@"; then echo "ok $label" >>"$CASES"; else echo "FAILED $label" | tee -a "$CASES"; fi
}

has_cjk_font() {
  compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' >/dev/null || [[ -n $(fc-list :lang=zh 2>/dev/null | head -n 1) ]]
}

need_packages() {
  local packages=()
  type -P chromium >/dev/null || packages+=(chromium)
  type -P haproxy >/dev/null || packages+=(haproxy)
  has_cjk_font || packages+=(fonts-noto-cjk)
  ((${#packages[@]} > 0)) || return 0
  [[ $EUID == 0 && -n $(type -P apt-get) ]] ||
    fail "The tests need ${packages[*]}: run sudo apt-get install ${packages[*]} and try again."
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"; } \
    >"$LOGS/apt.log" 2>&1 || fail "apt-get could not install ${packages[*]}: see $LOGS/apt.log, install them and try again."
}

clear_reports() { rm -rf "$ROOT"/*/target/surefire-reports "$ROOT"/*/target/failsafe-reports; }

verify_modules() {
  local list
  list=$(IFS=,; echo "${MODULES[*]}")
  run_maven "$LOGS/verify.log" -Dmaven.test.failure.ignore=true -DskipITs install -pl ".,$list,system-tests,benchmarks" "$@"
}

start_test_server() { "${TEST_SERVER[@]}" reset --yes >/dev/null && "${TEST_SERVER[@]}" up; }

stop_test_server() { "${TEST_SERVER[@]}" down >/dev/null || true; }

WARM_START_SECONDS=45

# Time is measured, not asserted: another load on the machine must not turn a test red.
warm_start_is_ready() {
  "${TEST_SERVER[@]}" down >/dev/null
  local begin
  begin=$(now_ms)
  "${TEST_SERVER[@]}" up >/dev/null || return 1
  say "          warm start: $(seconds_since "$begin") s, goal at most $WARM_START_SECONDS s"
}

# black_box ENVIRONMENT LOG ARGUMENT...: the tests from outside, against the server of that environment.
black_box() {
  local log=$2
  local -a environment
  mapfile -t environment < <("$1")
  shift 2
  (
    export "${environment[@]}" PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 PARK_CHROMIUM
    PARK_CHROMIUM=$(type -P chromium)
    run_maven "$log" -Dmaven.test.failure.ignore=true verify -pl system-tests \
      -Dpark.base="http://localhost:$PARK_HTTP_PORT" -Dpark.state="$PARK_STATE" "$@"
  )
}

run_system_tests() { black_box test_environment "$LOGS/system-tests.log" "$@"; }

# After all that the tests have done; the lines are compared with themselves, as those of an earlier check.
audit_is_whole() {
  "${TEST_SERVER[@]}" audit >"$LOGS/audit-lines.txt" && "${TEST_SERVER[@]}" audit "$LOGS/audit-lines.txt" >/dev/null
}

# What no log may hold: the deployment's secrets, what CanaryIT says, and what the people of the tests are asked for.
unspeakable() {
  sed -n 's/^[A-Z_]*=\([0-9a-f]\{64\}\)$/\1/p' "$STATE/test/secrets.env"
  printf '%s\n' canary-7f3a91c2 lotus-pier-2026 quiet-harbour-7 990000199003070013 990000199105060027 13900000001 \
    lin@cloud.example
}

# Prints the lines of the logs that say too much; that it is able to find one is tried first.
logs_are_discreet() {
  local probe=$LOGS/discreet.log
  unspeakable | head -n 1 >"$probe"
  grep -qF -f <(unspeakable) "$probe" || return 1
  rm "$probe"
  ! grep -rF -m 3 -f <(unspeakable) "$STATE/test/logs"
}

# The server that a backup is restored to: empty, with ports of its own.
restored_environment() {
  printf '%s\n' PARK_STATE="$STATE/restored" PARK_DIST="$DIST" PARK_MODE=test PARK_PLATFORM_HOST=localhost \
    PARK_HTTP_PORT=18180 PARK_ADMIN_PORT=15048 PARK_DB_PORT=15533 PARK_GRID_PORT=16000
}

RESTORED_SERVER=(with_environment restored_environment "$ROOT/park")

# What a backup says about its tables and files: name, rows and checksum of each.
content_of_backup() {
  node -e '
    const { execFileSync } = require("node:child_process");
    const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
    const to = mkdtempSync("/tmp/park-manifest-");
    execFileSync(process.argv[1], ["xf", require("node:path").resolve(process.argv[2]), "manifest.json"], { cwd: to });
    const { tables, sequences, files } = JSON.parse(readFileSync(to + "/manifest.json"));
    rmSync(to, { recursive: true });
    if (tables.length < 50 || files.number < 1) throw new Error("the backup holds next to nothing");
    console.log(JSON.stringify({ tables, sequences, files }));' "$JAVA_HOME/bin/jar" "$1"
}

# Everything comes back on an empty server: the backup of it says the same, it starts, and its audit is whole.
backup_comes_back() {
  local first=$STATE/restored/first second=$STATE/restored/second
  "${RESTORED_SERVER[@]}" reset --yes >/dev/null && "${TEST_SERVER[@]}" backup --force "$first" &&
    "${RESTORED_SERVER[@]}" restore "$first" && "${RESTORED_SERVER[@]}" backup --force "$second" &&
    [[ $(content_of_backup "$first") == "$(content_of_backup "$second")" ]] &&
    "${RESTORED_SERVER[@]}" up && "${RESTORED_SERVER[@]}" audit
}

stop_restored_server() { "${RESTORED_SERVER[@]}" down >/dev/null || true; }

backup_is_restored() {
  local code=0
  STARTED+=(restored_server)
  backup_comes_back >"$LOGS/backup-test.log" 2>&1 || code=1
  stop_restored_server
  ((code == 0)) || tail -n 5 "$LOGS/backup-test.log"
  return "$code"
}

# Two servers behind the balancer, which are killed and started by the tests.
cluster_environment() {
  printf '%s\n' PARK_STATE="$STATE/nodes" PARK_DIST="$DIST" PARK_MODE=test PARK_PLATFORM_HOST=localhost \
    PARK_HTTP_PORT=18280 PARK_ADMIN_PORT=15148 PARK_DB_PORT=15633 PARK_GRID_PORT=16100
}

CLUSTER_OF_TESTS=(with_environment cluster_environment "$ROOT/park")

start_test_cluster() { "${CLUSTER_OF_TESTS[@]}" reset --yes >/dev/null && "${CLUSTER_OF_TESTS[@]}" cluster up 2; }

stop_test_cluster() { "${CLUSTER_OF_TESTS[@]}" cluster down >/dev/null || true; }

run_cluster_tests() {
  black_box cluster_environment "$LOGS/cluster-tests.log" -Dpark.tests.only=cluster -Dpark.tests.without= "$@"
}

# A cluster that does not start is one failed case.
test_on_cluster() {
  STARTED+=(test_cluster)
  if start_test_cluster; then
    step "tests on two nodes" record "G2.2 the tests on two nodes are built and run" run_cluster_tests "$@"
  else
    echo "FAILED G2.1 two nodes start behind one balancer" | tee -a "$CASES"
  fi
  stop_test_cluster
}

run_own_cases() {
  PARK_DIST=$DIST "$ROOT/scripts/test/park-cli.sh" 9>&- | tee -a "$CASES" | grep -E '^(FAILED|skipped)' || true
}

# Everything that needs the server; a server that does not start is one failed case.
test_on_server() {
  STARTED+=(test_server)
  if start_test_server; then
    record "F1.1 a warm start is ready again" warm_start_is_ready
    step "tests on the server and in the browser" record "F1.4 the system tests are built and run" run_system_tests "$@"
    step "audit chains of the test server" record "G5.4 every audit chain is whole" audit_is_whole
    record "G5.11 no log holds a secret or what people said of themselves" logs_are_discreet
    step "backup of the test server" record "G1.4 a backup is restored on an empty server" backup_is_restored
  else
    echo "FAILED F1.1 the test server starts" | tee -a "$CASES"
  fi
  stop_test_server
}

# Sum over all JUnit reports and the recorded cases, as "passed failed skipped".
count_results() {
  {
    find "$ROOT" -path '*/node_modules' -prune -o -path '*/target/*-reports/TEST-*.xml' -print0 |
      xargs -0 -r grep -hom 1 '<testsuite [^>]*>'
    sed -n 's/^ok .*/<testsuite tests="1" errors="0" skipped="0" failures="0">/p
      s/^FAILED .*/<testsuite tests="1" errors="0" skipped="0" failures="1">/p
      s/^skipped .*/<testsuite tests="1" errors="0" skipped="1" failures="0">/p' "$CASES"
  } | awk '
    function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { tests += number("tests"); skipped += number("skipped"); failed += number("failures") + number("errors") }
    END { print tests - failed - skipped, failed + 0, skipped + 0 }'
}

# shellcheck disable=SC2016
FAILED_NAMES='/<testcase / { match($0, / name="[^"]*"/); name = substr($0, RSTART + 7, RLENGTH - 8) }
  /<(failure|error)[ >]/ { print "FAILED " name }'

show_failures() {
  find "$ROOT" -path '*/node_modules' -prune -o -path '*/target/*-reports/TEST-*.xml' -print0 |
    xargs -0 -r awk "$FAILED_NAMES"
  grep '^FAILED' "$CASES" || true
}

park_test() {
  local full=()
  [[ $# == 0 || "$*" == --full ]] || fail "./park test knows --full, not '$*'."
  [[ $# == 0 ]] || full=(-Dpark.full=true)
  local begin
  begin=$(now_ms)
  guard_run
  open_state
  lock_state test
  check_machine
  check_disk
  CASES=$LOGS/cases.txt
  : >"$CASES"
  step "browser and fonts present" need_packages
  clear_reports
  ensure_dists
  step "static checks and unit tests" record "F1.4 static checks and build" verify_modules "${full[@]}"
  if grep -q '^ok' "$CASES"; then
    note_built "${MODULES[@]}"
    test_on_server "${full[@]}"
    test_on_cluster "${full[@]}"
  fi
  step "cases of ./park" run_own_cases
  [[ $# == 0 ]] || step "parsers fuzzed" record "G5.10 no input fails a parser" park_fuzz
  say "All took $(seconds_since "$begin") s."
  local passed failed skipped
  read -r passed failed skipped < <(count_results)
  show_failures
  EXPLAINED=yes
  say "$passed passed, $failed failed, $skipped skipped"
  ((failed == 0 && passed > 0))
}
