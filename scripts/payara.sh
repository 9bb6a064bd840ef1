# shellcheck shell=bash
# The application server: a domain made from the shipped one, the EAR deployed once and kept.
# The domain holds no data of the user; it is made anew whenever ports or EAR change.

PLATFORM_HOST=${PARK_PLATFORM_HOST:-localhost}
SERVER_LOG=$LOGS/server.log
FRONT_PORT=$HTTP_PORT                  # where browsers find the server
HTTP_ADDRESS=127.0.0.1
GRID_ADDRESS=127.0.0.1
GRID_DISCOVERY=tcpip
GRID_MEMBERS=127.0.0.1:$GRID_PORT      # all nodes of the data grid, separated by commas
PROXIES=${PARK_PROXIES:-}              # addresses of balancers whose X-Forwarded-For is believed
HEAP=${PARK_HEAP:-1536m}
READY_SECONDS=${PARK_READY_SECONDS:-240}

# asadmin ARGUMENT...: as the domain's administrator; the password never shows in a process list.
asadmin() {
  AS_JAVA=$JAVA_HOME "$DIST/payara/payara6/bin/asadmin" --interactive=false --user admin --passwordfile "$RUN/admin.password" \
    --port "$ADMIN_PORT" "$@" 9>&-
}

write_domain_xml() {
  sed -e "$(sed -e "s/@HTTP_PORT@/$HTTP_PORT/; s/@ADMIN_PORT@/$ADMIN_PORT/; s/@GRID_PORT@/$GRID_PORT/g; s/@HEAP@/$HEAP/" \
    -e "s/@HTTP_ADDRESS@/$HTTP_ADDRESS/; s/@GRID_ADDRESS@/$GRID_ADDRESS/; s/@GRID_DISCOVERY@/$GRID_DISCOVERY/g; s/@GRID_MEMBERS@/$GRID_MEMBERS/" \
    "$ROOT/scripts/domain.sed")" -i "$1"
  ! grep -qE '0\.0\.0\.0|port="8181"|AUTO_SERVER' "$1" ||
    fail "Payara's domain.xml is not the expected one: Payara $PAYARA_VERSION was changed, delete $DIST/payara* and run ./park up again."
}

write_logging() {
  sed -i -e "s|^\(com.sun.*GFFileHandler.file=\).*|\1$SERVER_LOG|" \
    -e 's|^\(com.sun.*GFFileHandler.maxHistoryFiles=\).*|\15|' \
    -e 's|^\(com.sun.*GFFileHandler.rotationLimitInBytes=\).*|\120000000|' "$1"
  printf '\n# Expired roots of the shipped trust store are no news.\njavax.enterprise.system.security.ssl.level=SEVERE\n' >>"$1"
}

# asadmin breaks a header longer than 76 characters into two lines, so half of the digits must do.
admin_password() { secret ADMIN_PASSWORD | cut -c1-32; }

prepare_domain() {
  local fresh=$DOMAIN.new
  rm -rf "$fresh"
  cp -a "$DIST/payara/payara6/glassfish/domains/domain1" "$fresh"
  # Payara's own module cache halves the time of the first start.
  [[ ! -d $DOMAIN/osgi-cache ]] || mv "$DOMAIN/osgi-cache" "$fresh/"
  rm -rf "$DOMAIN"
  rm -rf "${fresh:?}/docroot/"*
  write_domain_xml "$fresh/config/domain.xml"
  write_logging "$fresh/config/logging.properties"
  (umask 077 && printf 'AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=%s\n' "$(admin_password)" >"$RUN/admin.password")
  asadmin change-admin-password --domaindir "$(dirname "$DOMAIN")" --domain_name domain.new >"$LOGS/asadmin.log" 2>&1 ||
    fail "Payara's domain could not be prepared: see $LOGS/asadmin.log."
  mv "$fresh" "$DOMAIN"
}

check_domain() {
  [[ ! -d $DOMAIN || $(tail -n 5 "$DOMAIN/config/domain.xml" 2>/dev/null) == *'</domain>'* ]] ||
    fail "Payara's domain in $DOMAIN is damaged: run rm -r $DOMAIN and then ./park up again, your data are not touched."
}

# The server is found by its own argument: a pid file may be stale, early or gone.
# The argument is handed to grep as a file, else grep would find itself.
server_pid() {
  local file
  file=$(grep -lszxF -f <(printf '%s\n' "-Dcom.sun.aas.instanceRoot=$DOMAIN") /proc/[0-9]*/cmdline | head -n 1) || true
  [[ -n $file ]] && basename "$(dirname "$file")"
}

# What the EAR reads as \${ENV=...} and the application as environment.
server_environment() {
  printf '%s\n' "PARK_DB_URL=$DB_URL" "PARK_DB_USER=$DB_USER" "PARK_DB_PASSWORD=$DB_PASSWORD" \
    "PARK_FILES_DIR=$STATE/files" "PARK_SECRET=${PARK_SECRET:-$(secret SECRET)}" "PARK_MODE=${PARK_MODE:-demo}" \
    "PARK_PLATFORM_HOST=$PLATFORM_HOST" "PARK_HTTP_PORT=$FRONT_PORT" "PARK_PROXIES=$PROXIES" \
    "PARK_SMTP_URL=${PARK_SMTP_URL:-}" "PARK_SMS_URL=${PARK_SMS_URL:-}"
}

# What the domain was made from: when it differs, the domain is made anew.
domain_key() {
  { echo "$EAR_HASH $STATE $DIST $PAYARA_VERSION $HTTP_PORT $ADMIN_PORT $GRID_MEMBERS $HEAP"; cat "$ROOT/scripts/domain.sed"; } | hash_text
}

launch_server() {
  local -a environment
  mapfile -t environment < <(server_environment | grep -v '=$')
  (umask 077 && mkdir -p "$STATE/files" && printf 'AS_ADMIN_PASSWORD=%s\n' "$(admin_password)" >"$RUN/admin.password")
  (
    unset "${!PARK_@}" JAVA_TOOL_OPTIONS
    export "${environment[@]}"
    asadmin start-domain --domaindir "$(dirname "$DOMAIN")" domain
  ) >"$LOGS/asadmin.log" 2>&1 || fail_server "Payara did not start"
}

deploy_ear() {
  asadmin deploy --name parkverse --availabilityenabled=true "$(ear_file)" >"$LOGS/asadmin.log" 2>&1 ||
    fail_server "The application could not be deployed"
  domain_key >"$DOMAIN/made.from"
}

# Shows the part of the server's log that matters, then fails.
fail_server() {
  {
    tail -n +"$((LOG_LINES + 1))" "$SERVER_LOG" 2>/dev/null | grep -E 'SEVERE|Exception|Caused by|Error' | cut -c1-300 | tail -n 20
    grep -vE '^(Command|Attempting|Waiting)' "$LOGS/asadmin.log" 2>/dev/null | cut -c1-300 | tail -n 5
  } >&2 || true
  fail "$1 (the lines above are from the log): see ./park logs server, mend the cause and run ./park up again."
}

server_is_ready() {
  server_pid >/dev/null || fail_server "The server ended before it was ready"
  http_is_ok /health/ready
}

wait_ready() {
  wait_until "$READY_SECONDS" server_is_ready && return
  http_get /health/ready | grep -vi '<html' | sed -n '1p; /^\r*$/,$p' >&2 || true
  rm -f "$LOGS/asadmin.log"
  fail_server "The server was not ready within $READY_SECONDS s"
}

need_server_ports() {
  need_port "$HTTP_PORT" web PARK_HTTP_PORT
  need_port "$ADMIN_PORT" "Payara administration" PARK_ADMIN_PORT
  need_port "$GRID_PORT" "data grid" PARK_GRID_PORT
}

# The server runs with the wanted EAR, ports and environment.
server_is_current() {
  server_pid >/dev/null && [[ $(cat "$RUN/server.key" 2>/dev/null) == "$(server_key)" ]]
}

server_key() { { domain_key; server_environment; } | hash_text; }

ensure_server() {
  check_domain
  LOG_LINES=$(wc -l 2>/dev/null <"$SERVER_LOG") || LOG_LINES=0
  if ! server_is_current; then
    ! server_pid >/dev/null || step "server stopped, because EAR or settings changed" stop_server
    need_server_ports
    [[ $(cat "$DOMAIN/made.from" 2>/dev/null) == "$(domain_key)" ]] || step "Payara domain prepared" prepare_domain
    STARTED+=(server)
    step "Payara started on port $HTTP_PORT" launch_server
    [[ -e $DOMAIN/made.from ]] || step "application deployed" deploy_ear
    server_key >"$RUN/server.key"
    printf '%s' "$HTTP_PORT" >"$RUN/server.port"
  fi
  step "application ready" wait_ready
}

server_is_gone() { ! server_pid >/dev/null; }

stop_server() {
  local pid
  rm -f "$RUN/server.key"
  pid=$(server_pid) || return 0
  kill "$pid" 2>/dev/null || true
  wait_until 30 server_is_gone && return
  warn "The server (pid $pid) did not stop within 30 s; it is ended hard."
  kill -9 "$pid" 2>/dev/null || true
  wait_until 10 server_is_gone
}
