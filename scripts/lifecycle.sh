# shellcheck shell=bash
# up, down, status, logs and reset.

begin() {
  guard_run
  open_state
  lock_state up
  place_database
}

# The libraries of the EAR, for the migration, which runs before the server.
unpack_libraries() {
  local target=${STATE:?}/libraries
  [[ $(cat "$target/made.from" 2>/dev/null) != "$EAR_HASH" ]] || return 0
  rm -rf "$target"
  mkdir -p "$target"
  (cd "$target" && "$JAVA_HOME/bin/jar" xf "$(ear_file)" lib 2>"$LOGS/jar.log") ||
    fail "$(ear_file) is damaged: delete it and run ./park up again."
  echo "$EAR_HASH" >"$target/made.from"
}

# The EAR leaves to Payara what Payara brings; the migration needs the Jackson of it.
migration_classpath() {
  local jar
  printf '%s' "$STATE/libraries/lib/*"
  for jar in "$DIST"/payara/payara6/glassfish/modules/jackson-{annotations,core,databind}.jar; do printf ':%s' "$jar"; done
}

migrate() {
  unpack_libraries
  PARK_DB_URL=$DB_URL PARK_DB_OWNER=$DB_OWNER PARK_DB_OWNER_PASSWORD=$DB_OWNER_PASSWORD \
    PARK_DB_USER=$DB_USER PARK_MODE=${PARK_MODE:-demo} \
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$(migration_classpath)" io.parkverse.platform.migration.Migrate \
    >"$LOGS/migrate.log" 2>&1 9>&- && return
  grep -E 'ERROR|Exception|Caused by|Error' "$LOGS/migrate.log" | head -n 10 >&2 || tail -n 10 "$LOGS/migrate.log" >&2
  fail "The database could not be migrated: see $LOGS/migrate.log."
}

# Checks the chains of audit entries, beside a running server; FILE holds the lines of an earlier check.
park_audit() {
  (($# <= 1)) || fail "./park audit takes one file at most: the lines that an earlier ./park audit printed."
  [[ $# == 0 || -r $1 ]] || fail "$1 cannot be read: name the file that holds the lines of an earlier ./park audit."
  open_state
  place_database
  [[ -d $STATE/libraries/lib ]] || fail "There is nothing to check yet: run ./park up first."
  ! embedded_database || postgres_pid >/dev/null || fail "PostgreSQL does not run: ./park up starts it."
  check_machine
  open_secrets
  open_database
  local code=0
  PARK_DB_URL=$DB_URL PARK_DB_USER=$DB_USER PARK_DB_PASSWORD=$DB_PASSWORD \
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$(migration_classpath)" io.parkverse.audit.control.VerifyAudit "$@" \
    2>"$LOGS/audit.log" || code=$?
  [[ $code == 0 ]] && return
  [[ ! -s $LOGS/audit.log ]] || fail "The chains could not be read: see $LOGS/audit.log."
  fail "Audit entries were changed past the application: the lines above say which, OPERATIONS.md what to do."
}

print_welcome() {
  say ""
  if ! http_is_ok /health/welcome; then
    say "${BOLD}http://$PLATFORM_HOST:$HTTP_PORT/${PLAIN}"
    return
  fi
  http_body /health/welcome
  say ""
}

park_up() {
  (($# == 0)) || fail "./park up takes no arguments: ./park help lists the variables."
  local begin
  begin=$(now_ms)
  begin
  check_machine
  check_disk
  open_secrets
  ensure_dists
  ensure_build
  note_ear
  [[ -z $(running_nodes) ]] || step "the cluster stopped" stop_cluster
  open_database
  server_is_current || step "database migrated" migrate
  ensure_server
  say "Ready after $(seconds_since "$begin") s."
  print_welcome
}

park_down() {
  begin
  local found=no
  if server_pid >/dev/null; then found=yes && step "server stopped" stop_server; fi
  if balancer_pid >/dev/null || [[ -n $(running_nodes) ]]; then found=yes && step "balancer and nodes stopped" stop_cluster; fi
  if embedded_database && postgres_pid >/dev/null; then found=yes && step "PostgreSQL stopped" stop_postgres; fi
  [[ $found == yes ]] || say "Nothing was running."
}

uptime_of() {
  local s=$(($(date +%s) - $(stat -c %Y "/proc/$1")))
  printf '%dh %02dm %02ds' $((s / 3600)) $((s / 60 % 60)) $((s % 60))
}

# status_line PART PID PORT READY-COMMAND...
status_line() {
  local part=$1 pid=$2 port=$3 state=stopped
  shift 3
  if [[ -z $pid ]]; then printf '%-12s %s\n' "$part" "$state"; return 1; fi
  if "$@"; then state=ready; else state=starting; fi
  printf '%-12s %-9s pid %-8s port %-6s up %s\n' "$part" "$state" "$pid" "$port" "$(uptime_of "$pid")"
  [[ $state == ready ]]
}

# Exit code 0 only when every part is ready.
park_status() {
  open_state
  place_database
  local code=0
  HTTP_PORT=$(cat "$RUN/server.port" 2>/dev/null || echo "$HTTP_PORT")
  status_line server "$(server_pid || true)" "$HTTP_PORT" http_is_ok /health/ready || code=1
  if embedded_database; then
    status_line postgres "$(postgres_pid || true)" "$(postgres_port)" port_answers "$(postgres_port)" || code=1
  else
    printf '%-12s external  %s\n' postgres "${PARK_DB_URL%%\?*}"
  fi
  return "$code"
}

park_logs() {
  local follow=() files=() argument
  open_state
  place_database
  for argument in "$@"; do
    case $argument in
      -f) follow=(-F) ;;
      server) files+=("$SERVER_LOG") ;;
      postgres) files+=("$DB_LOG") ;;
      *) fail "./park logs knows -f, server and postgres, not '$argument'." ;;
    esac
  done
  ((${#files[@]} > 0)) || files=("$SERVER_LOG" "$DB_LOG")
  local file
  for file in "${files[@]}"; do
    [[ -e $file ]] || fail "There is no log $file yet: run ./park up first."
  done
  exec tail -n 200 "${follow[@]}" "${files[@]}"
}

confirm_reset() {
  [[ ${1:-} == --yes ]] && return
  [[ -t 0 ]] || fail "./park reset deletes all data in $STATE: say ./park reset --yes when nobody can be asked."
  local answer
  read -r -p "Delete all data in $STATE (database, files, logs)? Type yes: " answer
  [[ $answer == yes ]] || fail "Nothing was deleted."
}

# Names what it deletes, so that a wrong PARK_STATE costs nothing else.
delete_data() {
  local part
  for part in domain domain.new cluster postgres files libraries logs secrets.env secrets.env.new; do
    rm -rf "${STATE:?}/$part"
  done
  [[ ! -e $RUN/postgres.home ]] || rm -rf "$(<"$RUN/postgres.home")"
  rm -f "$RUN"/server.* "$RUN/postgres.home" "$RUN/admin.password"
}

park_reset() {
  [[ $# == 0 || "$*" == --yes ]] || fail "./park reset knows --yes, not '$*'."
  confirm_reset "$@"
  begin
  stop_server
  stop_cluster
  ! embedded_database || stop_postgres
  step "data deleted" delete_data
}
