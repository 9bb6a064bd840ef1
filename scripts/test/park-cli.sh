#!/usr/bin/env bash
# The cases of ./park itself, with a tiny EAR instead of the real one. Prints one line per case,
# "ok F1.2 ..." or "FAILED F1.2 ...", and a count. PARK_DIST names the unpacked servers to use.
set -uo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
WORK=$(mktemp -d "${TMPDIR:-/tmp}/park-cli.XXXXXX")
chmod 755 "$WORK"
DIST=${PARK_DIST:-$ROOT/.park/dist}
BASE_PORT=${PARK_CLI_PORT:-19180}
PASSED=0 FAILED=0 OUTPUT="" CODE=0 LISTENER=""

for name in "${!PARK_@}"; do unset "$name"; done
export PARK_STATE=$WORK/state PARK_DIST=$DIST PARK_MODE=test
export PARK_HTTP_PORT=$BASE_PORT PARK_ADMIN_PORT=$((BASE_PORT + 1)) PARK_DB_PORT=$((BASE_PORT + 2)) PARK_GRID_PORT=$((BASE_PORT + 3))

park() {
  OUTPUT=$("$ROOT/park" "$@" 2>&1 </dev/null)
  CODE=$?
}

finish() {
  [[ -z $LISTENER ]] || kill "$LISTENER" 2>/dev/null
  [[ -z $(pod_pid) ]] || kill -9 "$(pod_pid)"
  park down
  rm -rf "$WORK"
}
trap finish EXIT

# check LABEL COMMAND...
check() {
  local label=$1
  shift
  if "$@"; then
    PASSED=$((PASSED + 1))
    echo "ok $label"
  else
    FAILED=$((FAILED + 1))
    echo "FAILED $label"
    tail -n 15 <<<"$OUTPUT" | awk '{ print "    " $0 }'
  fi
}

nothing_runs() { ! grep -lszF -f <(printf '%s\n' "$PARK_STATE/domain" "$PARK_STATE/postgres") /proc/[0-9]*/cmdline >/dev/null; }

# One sentence that matches, an exit code, and nothing left running.
refused() { ((CODE != 0)) && [[ $(grep -c '^park: ' <<<"$OUTPUT") == 1 ]] && grep -Eq "^park: .*$1" <<<"$OUTPUT" && nothing_runs; }

worked() { ((CODE == 0)) && grep -Eq "$1" <<<"$OUTPUT"; }

# fake NAME TEXT: a command that answers a version question with TEXT.
fake() {
  mkdir -p "$WORK/fake-$1"
  printf '#!/bin/sh\necho %s >&2\necho %s\n' "'$2'" "'$2'" >"$WORK/fake-$1/$1"
  chmod +x "$WORK/fake-$1/$1"
}

cases_of_the_machine() {
  fake java 'openjdk version "11.0.2" 2019-01-15'
  JAVA_HOME='' PATH=$WORK/fake-java:$PATH park up
  check "F1.2 another JDK is refused with the way to JDK 17" refused 'Java 11.0.2, but JDK 17 is needed: '
  JAVA_HOME='' PARK_JVM_DIR=$WORK PATH=$WORK/fake-java:$PATH park up
  check "F1.2 a machine without JDK 17 is told what to install" refused 'install it \(Debian: apt-get install openjdk-17'
  JAVA_HOME=$WORK/no-jdk park up
  check "F1.2 a wrong JAVA_HOME is named" refused 'JAVA_HOME is .*no-jdk, where there is no java'
  fake node v18.19.0
  PATH=$WORK/fake-node:$PATH park up
  check "F1.2 an old Node is refused" refused 'Node v18.19.0, but Node 20 or newer is needed'
  PATH=$(path_without mvn) park up
  check "F1.2 a missing Maven is named" refused 'Maven is missing: install it'
  PATH=$(path_without haproxy) park cluster up
  check "G2.1 a missing balancer is named" refused 'haproxy is missing: install it'
  park cluster up 99
  check "G2.1 a wrong number of nodes is refused" refused 'takes a number from 1 to 8'
  park cluster kill 1
  check "G2.1 a node of no cluster is refused" refused 'There is no cluster in .*: run ./park cluster up first'
  PARK_MIN_FREE_MB=999999999 park up
  check "F1.2 a full disk is refused with free and needed space" refused '[0-9]+ MB free, but 999999999 MB are needed'
  PARK_HTTP_PORT=eighty park up
  check "F1.2 a port that is no number is refused" refused "PARK_HTTP_PORT is 'eighty'"
  PARK_HTTP_PORT=$PARK_DB_PORT park up
  check "F1.2 two equal ports are refused" refused 'are the same: give each its own'
  PARK_DB_URL=jdbc:postgresql://127.0.0.1:1/x park up
  check "F1.2 an outside database without its users is refused" refused 'PARK_DB_URL is set but PARK_DB_OWNER is not'
}

# A directory of links to every command but the named one.
path_without() {
  local links=$WORK/without-$1 directory
  mkdir -p "$links"
  local -a directories
  IFS=: read -ra directories <<<"$PATH"
  for directory in "${directories[@]}"; do
    find -L "$directory" -maxdepth 1 -type f ! -name "$1" -exec ln -s -t "$links" {} + 2>/dev/null
  done
  printf '%s' "$links"
}

listen() {
  node -e 'require("net").createServer().listen(+process.argv[1], "127.0.0.1")' "$1" &
  LISTENER=$!
  local tries=0
  until (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || ((tries++ > 100)); do sleep 0.1; done
}

# The server's port is looked at last, when PostgreSQL already runs: it must be stopped again.
cases_of_ports() {
  local name
  for name in PARK_HTTP_PORT PARK_ADMIN_PORT PARK_DB_PORT PARK_GRID_PORT; do
    listen "${!name}"
    park up
    check "F1.2 a busy port is named with its variable ($name)" refused "Port ${!name} .* is taken .*$name="
    kill "$LISTENER"
    wait "$LISTENER" 2>/dev/null
    LISTENER=""
  done
}

cases_of_the_ear() {
  "$ROOT/scripts/test/make-ear.sh" "$WORK/broken.ear" "$DIST/payara/payara6" broken
  PARK_EAR=$WORK/broken.ear park up
  check "F1.2 a failing migration stops what was started" refused 'The database could not be migrated'
  head -c 1000 "$WORK/tiny.ear" >"$WORK/cut.ear"
  PARK_EAR=$WORK/cut.ear park up
  check "F1.2 a truncated EAR is named" refused 'cut.ear is damaged'
  PARK_EAR=$WORK/none.ear park up
  check "F1.2 a missing EAR is named" refused 'none.ear, which is no file'
}

cases_of_running() {
  park up
  check "F1.1 up starts everything and prints the welcome" worked '^welcome in mode test'
  check "F1.1 up shows each step with its time" worked '^ +[0-9]+\.[0-9] s  Payara started'
  local first=$OUTPUT
  park status
  check "F1.3 status shows state, pid, port and uptime of each part" worked 'postgres +ready +pid [0-9]+ +port [0-9]+ +up 0h'
  (cd / && park up; [[ $CODE == 0 && $OUTPUT != *started* && $OUTPUT == *'welcome in mode test'* ]])
  check "F1.1 a second up, from another folder, starts nothing" test $? = 0
  OUTPUT=$first
  check "F1.1 every listener is on loopback" only_loopback
  park logs server
  check "F1.3 logs shows the server's log" worked 'Payara'
  end_hard
  park status
  check "F1.3 status of a killed server is not 0" test "$CODE" != 0
  park up
  check "F1.1 up works after a killed run" worked 'welcome in mode test'
  park down
  check "F1.3 down stops everything" nothing_runs
  park down
  check "F1.3 a second down has nothing to do" worked 'Nothing was running'
}

pids() { grep -lszF -f <(printf '%s\n' "-Dcom.sun.aas.instanceRoot=$PARK_STATE/domain" "$PARK_STATE/postgres/data") /proc/[0-9]*/cmdline | cut -d/ -f3; }

only_loopback() {
  type -P ss >/dev/null || return 0
  local pid
  for pid in $(pids); do
    ! ss -Hltnp | grep -F "pid=$pid," | grep -qvE '127\.0\.0\.1\]?:|\[::1\]:' || return 1
  done
}

end_hard() { pids | xargs -r kill -9; }

# damaged LABEL PATTERN COMMAND...: the command does the damage, up must refuse; the copy is put back.
damaged() {
  local label=$1 pattern=$2
  shift 2
  rm -rf "$WORK/kept" && cp -a "$PARK_STATE" "$WORK/kept"
  "$@"
  park up
  check "$label" refused "$pattern"
  rm -rf "$PARK_STATE" && mv "$WORK/kept" "$PARK_STATE"
}

set_version() { echo "$1" >"$2/PG_VERSION"; }

cases_of_damage() {
  local data=$PARK_STATE/postgres/data
  damaged "F1.2 a database without PG_VERSION is refused" 'database in .* is damaged.*\./park reset' rm "$data/PG_VERSION"
  damaged "F1.2 a database of another version is refused" 'database in .* is damaged' set_version 12 "$data"
  damaged "F1.2 a database that does not start is refused" 'PostgreSQL did not start' truncate -s 100 "$data/global/pg_control"
  damaged "F1.2 a domain without domain.xml is refused" 'domain in .* is damaged: run rm -r ' rm "$PARK_STATE/domain/config/domain.xml"
  damaged "F1.2 a truncated domain.xml is refused" 'domain in .* is damaged' truncate -s 100 "$PARK_STATE/domain/config/domain.xml"
  damaged "F1.2 truncated secrets are refused" 'secrets.env is damaged' truncate -s 20 "$PARK_STATE/secrets.env"
  damaged "F1.2 missing secrets are refused" 'secrets.env is missing although there is data' rm "$PARK_STATE/secrets.env"
  mkdir -p "$WORK/dist/payara" && echo "6.2025.10 1600 1000" >"$WORK/dist/payara.manifest"
  PARK_DIST=$WORK/dist park up
  check "F1.2 a truncated Payara is refused" refused 'payara is damaged: run rm -r '
  touch "$WORK/file"
  PARK_STATE=$WORK/file park up
  check "F1.2 a state that is a file is refused" refused 'is a file where a directory is needed'
}

cases_of_reset() {
  park reset
  check "F1.3 reset without a terminal asks for --yes" refused 'say ./park reset --yes'
  park reset --yes
  check "F1.3 reset deletes the data" test ! -e "$PARK_STATE/postgres" -a ! -e "$PARK_STATE/secrets.env"
  check "F1.3 reset keeps what was downloaded" test -e "$DIST/payara.manifest"
}

cases_of_backup() {
  park backup
  check "G1.4 a backup needs a file" refused 'name the file'
  park backup --all "$WORK/file"
  check "G1.4 an unknown option is refused" refused "not '--all'"
  park backup "$WORK/file"
  check "G1.4 without an installation nothing is backed up" refused 'nothing to back up'
  park restore "$WORK/no-backup"
  check "G1.4 a missing file is not restored" refused 'cannot be read'
  park restore-park "$WORK/no-park"
  check "G1.3 a missing file of a park is not entered" refused 'cannot be read'
  echo nothing >"$WORK/file"
  park restore-park "$WORK/file"
  check "G1.3 no park is entered where there is no installation" refused 'no installation'
}

# pod_command ROLE [NAME=VALUE...]: what a container would run: another user, a tree that belongs to root, one
# directory to write to, the settings of a pod and nothing else.
IMAGE_USER=10001
AS_IMAGE_USER=()
[[ $EUID != 0 ]] || AS_IMAGE_USER=(setpriv --reuid "$IMAGE_USER" --regid "$IMAGE_USER" --clear-groups --)
pod_command() {
  local role=$1
  shift
  POD_COMMAND=(${AS_IMAGE_USER[@]+"${AS_IMAGE_USER[@]}"} env -i "PATH=$PATH" "JAVA_HOME=${JAVA_HOME:-}" "PARK_RUN_DIR=$WORK/pod/run"
    "PARK_FILES_DIR=$WORK/pod/files" PARK_DB_URL=jdbc:postgresql://127.0.0.1:1/none PARK_DB_USER=app PARK_SECRET=00 PARK_MODE=test
    PARK_PLATFORM_HOST=localhost POD_IP=127.0.0.1 PARK_GRID_SERVICE=localhost "PARK_LISTEN_PORT=$PARK_HTTP_PORT"
    "PARK_ADMIN_PORT=$PARK_ADMIN_PORT" "PARK_GRID_PORT=$PARK_GRID_PORT" PARK_HEAP=512m "$@" "$WORK/image/parkverse/start" "$role")
}

# try_image ROLE [NAME=VALUE...]: as far as OUTPUT and CODE go.
try_image() {
  pod_command "$@"
  OUTPUT=$("${POD_COMMAND[@]}" 2>&1 </dev/null)
  CODE=$?
}

pod_pid() { grep -lszxF -f <(printf '%s\n' "-Dcom.sun.aas.instanceRoot=$WORK/pod/run/domain") /proc/[0-9]*/cmdline | cut -d/ -f3 | head -n 1; }

pod_answers() { curl -fsS -m 5 "http://127.0.0.1:$PARK_HTTP_PORT/health/ready" 2>/dev/null | grep -q '^welcome in mode test'; }

grid_listens() { (exec 3<>"/dev/tcp/127.0.0.1/$PARK_GRID_PORT") 2>/dev/null; }

# The application answers, its deployment came to an end, and the grid was found by name.
pod_is_up() { grep -q 'Boot Command deploy returned with result SUCCESS' "$WORK/pod.log" && pod_answers && grid_listens; }

# await SECONDS COMMAND...
await() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do ((SECONDS < end)) || return 1; sleep 0.5; done
}

image_user_writes_nothing() { [[ $EUID != 0 || -z $("${AS_IMAGE_USER[@]}" find "$WORK/image" -writable ! -type l) ]]; }

pod_is_gone() { [[ -z $(pod_pid) ]]; }

only_web_is_open() {
  type -P ss >/dev/null || return 0
  local open
  open=$(ss -Hltnp | grep -F "pid=$1," | grep -vE '127\.0\.0\.1\]?:|\[::1\]:' | grep -oE ':[0-9]+ ' | sort -u | tr -d ': \n')
  [[ $open == "$PARK_HTTP_PORT" ]]
}

cases_of_the_image() {
  park image
  check "G2.4 an image needs a directory" refused 'takes one directory'
  park image "$WORK"
  check "G2.4 a directory with files is not overwritten" refused 'is there already'
  park image "$WORK/image"
  check "G2.4 the files of the image are assembled" worked 'Build it with: docker build'
  check "G2.4 the image's user can write nothing of it" image_user_writes_nothing
  mkdir -p "$WORK/pod/run" "$WORK/pod/files"
  [[ $EUID != 0 ]] || chown -R "$IMAGE_USER:$IMAGE_USER" "$WORK/pod"
  try_image migrate PARK_DB_OWNER=owner PARK_DB_OWNER_PASSWORD=x
  check "G2.4 the image migrates the database as a step of its own" test "$CODE" = 0
  try_image serve
  check "G2.4 without the database's password no server starts" refused_by_start 'PARK_DB_PASSWORD is not set'
  try_image serve PARK_DB_PASSWORD=x PARK_DB_OWNER_PASSWORD=x
  check "G2.4 a server that was given the owner's password does not start" refused_by_start 'a server must not know it'
  try_image serve PARK_DB_PASSWORD=x 'PARK_GRID_SERVICE=x"/><y'
  check "G2.4 a setting cannot write into the server's configuration" refused_by_start 'PARK_GRID_SERVICE is '
  try_image nonsense
  check "G2.4 an unknown role is refused" refused_by_start "no role 'nonsense'"
  serve_as_image_user
}

refused_by_start() { ((CODE != 0)) && grep -q "^parkverse: .*$1" <<<"$OUTPUT" && pod_is_gone; }

# The shell's child becomes Java itself, so its exit code is the server's.
serve_as_image_user() {
  local child pid code=0
  pod_command serve PARK_DB_PASSWORD=x
  "${POD_COMMAND[@]}" >"$WORK/pod.log" 2>&1 </dev/null &
  child=$!
  await 180 pod_is_up
  code=$?
  OUTPUT=$(tail -n 15 "$WORK/pod.log")
  check "G2.4 the image's files start as another user on a read-only tree" test "$code" = 0
  pid=$(pod_pid)
  check "G2.4 Java took the place of the start program" test "$pid" = "$child"
  check "G2.4 of a pod nothing but the web port is open beyond the grid's address" only_web_is_open "$pid"
  kill -TERM "$child"
  await 30 pod_is_gone
  check "G2.4 on SIGTERM the server ends by itself" test $? = 0
  OUTPUT=$(tail -n 15 "$WORK/pod.log")
  check "G2.4 it ended in order" grep -q 'Completed shutdown of GlassFish runtime' "$WORK/pod.log"
  pod_is_gone || kill -9 "$child"
}

cases_of_style() {
  park nonsense
  check "F1.2 an unknown command is refused" refused "no command 'nonsense'"
  if ! type -P shellcheck >/dev/null; then echo "skipped F1.4 the scripts pass shellcheck (not installed)"; return; fi
  OUTPUT=$(cd "$ROOT" && shellcheck park .ci/run scripts/*.sh scripts/test/*.sh k8s/image/start)
  check "F1.4 the scripts pass shellcheck" test -z "$OUTPUT"
}

cases_of_style
"$ROOT/scripts/test/make-ear.sh" "$WORK/tiny.ear" "$DIST/payara/payara6" || exit 1
export PARK_EAR=$WORK/tiny.ear
cases_of_the_machine
cases_of_ports
cases_of_the_ear
cases_of_running
cases_of_damage
cases_of_reset
cases_of_backup
cases_of_the_image
echo "cases of ./park: $PASSED passed, $FAILED failed"
((FAILED == 0))
