# shellcheck shell=bash
# The embedded PostgreSQL: a process of its own on 127.0.0.1, its data kept between runs.
# It refuses to run as root, so root hands it to an unprivileged user.

NOBODY=65534
POSTGRES_MAJOR=${POSTGRES_VERSION%%.*}
DB_LOG=$LOGS/postgres.log

embedded_database() { [[ -z ${PARK_DB_URL:-} ]]; }

# Where the data lie and which binaries run. An unprivileged user cannot pass a directory such as
# /root; then both move to a public place, which is noted so that later runs find the data again.
place_database() {
  embedded_database || return 0
  PG_HOME=$STATE/postgres PG_BIN=$DIST/postgres/bin PG_LIBRARY=$DIST/postgres
  [[ $EUID == 0 ]] || return 0
  type -P setpriv >/dev/null || fail "The command setpriv is missing: install util-linux, or run ./park as an ordinary user."
  if [[ ! -e $RUN/postgres.home ]] && as_nobody test -x "$STATE" -a -x "$DIST"; then return; fi
  [[ -e $RUN/postgres.home ]] || printf '%s' "${TMPDIR:-/var/tmp}/parkverse-$(hash_text <<<"$STATE")" >"$RUN/postgres.home"
  PG_HOME=$(<"$RUN/postgres.home") PG_LIBRARY=$PG_HOME/dist PG_BIN=$PG_HOME/dist/bin
  DB_LOG=$PG_HOME/postgres.log
}

as_nobody() { setpriv --reuid "$NOBODY" --regid "$NOBODY" --clear-groups -- "$@"; }

# Root runs PostgreSQL as nobody, others run it as themselves.
as_postgres() (
  cd / || exit 1
  if [[ $EUID == 0 ]]; then as_nobody "$@"; else "$@"; fi
)

prepare_database_home() {
  mkdir -p "$PG_HOME"
  [[ -O $PG_HOME ]] || [[ $(stat -c %u "$PG_HOME") == "$NOBODY" && $EUID == 0 ]] ||
    fail "$PG_HOME belongs to $(stat -c %U "$PG_HOME"): run as that user, or run ./park reset as that user first."
  if [[ $PG_HOME != "$STATE/postgres" && ! -e $PG_LIBRARY/bin/postgres ]]; then
    say "PostgreSQL runs unprivileged and cannot reach $STATE: its data are kept in $PG_HOME."
    rm -rf "$PG_LIBRARY" && cp -a "$DIST/postgres" "$PG_LIBRARY"
  fi
  touch "$DB_LOG"
  if [[ $EUID == 0 && ! -d $PG_HOME/data ]]; then chown "$NOBODY:$NOBODY" "$PG_HOME" "$DB_LOG"; fi
}

# initdb in a directory of its own; the roles are made before the server ever listens.
create_database() {
  local fresh=$PG_HOME/data.new log=$LOGS/initdb.log
  rm -rf "$fresh"
  as_postgres "$PG_BIN/initdb" -D "$fresh" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
    --locale-provider=builtin --builtin-locale=C.UTF-8 >"$log" 2>&1 ||
    fail "PostgreSQL could not lay out its data in $fresh: see $log."
  database_settings | as_postgres tee -a "$fresh/postgresql.conf" >/dev/null
  echo "host all all 127.0.0.1/32 scram-sha-256" | as_postgres tee "$fresh/pg_hba.conf" >/dev/null
  database_roles | as_postgres "$PG_BIN/postgres" --single -D "$fresh" postgres >>"$log" 2>&1
  ! grep -qE '(ERROR|FATAL|PANIC):' "$log" || fail "PostgreSQL could not create its roles: see $log."
  as_postgres mv "$fresh" "$PG_HOME/data"
}

database_settings() {
  cat <<'CONF'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
shared_buffers = 256MB
timezone = 'UTC'
log_timezone = 'UTC'
CONF
  [[ ${PARK_MODE:-demo} != test ]] || printf 'fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n'
}

# Single-user mode takes one statement a line.
database_roles() {
  cat <<SQL
ALTER ROLE postgres PASSWORD '$(secret SUPER_PASSWORD)'
CREATE ROLE parkverse_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '$(secret OWNER_PASSWORD)'
CREATE ROLE parkverse_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '$(secret APP_PASSWORD)'
CREATE DATABASE parkverse OWNER parkverse_owner
REVOKE ALL ON DATABASE parkverse FROM PUBLIC
GRANT CONNECT ON DATABASE parkverse TO parkverse_app
SQL
}

check_database() {
  local data=$PG_HOME/data version
  [[ -e $data ]] || return 0
  version=$(cat "$data/PG_VERSION" 2>/dev/null) || version=""
  [[ $version == "$POSTGRES_MAJOR" && -s $data/global/pg_control ]] ||
    fail "The database in $data is damaged or not readable: put a backup back, or start anew with ./park reset."
}

postgres_pid() {
  local pid
  pid=$(head -n 1 "${PG_HOME:-$STATE/postgres}/data/postmaster.pid" 2>/dev/null) || return 1
  is_ours "$pid" "$PG_HOME/data" && printf '%s' "$pid"
}

postgres_port() { sed -n 4p "$PG_HOME/data/postmaster.pid" 2>/dev/null; }

# Every process of a PostgreSQL server works in its data directory.
data_are_free() {
  local directory
  for directory in /proc/[0-9]*/cwd; do
    [[ ! $directory -ef $PG_HOME/data ]] || return 1
  done
}

# After a kill or a reboot the lock file may name a number that now belongs to another program;
# PostgreSQL would refuse to start. It is dropped only when nobody works on the data.
drop_stale_lock() {
  [[ ! -e $PG_HOME/data/postmaster.pid ]] || ! wait_until 15 data_are_free || rm -f "$PG_HOME/data/postmaster.pid"
}

launch_postgres() {
  drop_stale_lock
  as_postgres "$PG_BIN/pg_ctl" start -w -s -t 60 -D "$PG_HOME/data" -l "$DB_LOG" -o "-p $DB_PORT" 9>&- >/dev/null 2>&1 && return
  tail -n 5 "$DB_LOG" >&2
  fail "PostgreSQL did not start (its last words are above): if the data are damaged, start anew with ./park reset."
}

ensure_postgres() {
  prepare_database_home
  check_database
  if postgres_pid >/dev/null; then
    [[ $(postgres_port) != "$DB_PORT" ]] || return 0
    stop_postgres
  fi
  need_port "$DB_PORT" PostgreSQL PARK_DB_PORT
  [[ -e $PG_HOME/data ]] || step "database laid out" create_database
  STARTED+=(postgres)
  step "PostgreSQL started on port $DB_PORT" launch_postgres
}

stop_postgres() {
  postgres_pid >/dev/null || return 0
  as_postgres "$PG_BIN/pg_ctl" stop -s -w -m fast -t 60 -D "$PG_HOME/data" >/dev/null 2>&1 ||
    warn "PostgreSQL (pid $(postgres_pid)) did not stop within 60 s; $DB_LOG says more."
}

# The database as the server and the migration see it.
open_database() {
  if embedded_database; then
    ensure_postgres
    DB_URL="jdbc:postgresql://127.0.0.1:$DB_PORT/parkverse?stringtype=unspecified"
    DB_OWNER=parkverse_owner DB_OWNER_PASSWORD=$(secret OWNER_PASSWORD)
    DB_USER=parkverse_app DB_PASSWORD=$(secret APP_PASSWORD)
    return
  fi
  local name
  for name in PARK_DB_OWNER PARK_DB_OWNER_PASSWORD PARK_DB_USER PARK_DB_PASSWORD; do
    [[ -n ${!name:-} ]] || fail "PARK_DB_URL is set but $name is not: set it too, or unset PARK_DB_URL to use the embedded PostgreSQL."
  done
  DB_URL=$PARK_DB_URL DB_OWNER=$PARK_DB_OWNER DB_OWNER_PASSWORD=$PARK_DB_OWNER_PASSWORD
  DB_USER=$PARK_DB_USER DB_PASSWORD=$PARK_DB_PASSWORD
}
