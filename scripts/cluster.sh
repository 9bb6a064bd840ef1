# shellcheck shell=bash
# The functions of as_node see the ports and directories of their node; nobody else shall.
# shellcheck disable=SC2030,SC2031
# ./park cluster: several servers behind one balancer, with one database, one file store and one data grid.
# A node has a domain, log and ports of its own; the balancer takes the port that browsers know.

CLUSTER=$STATE/cluster
MOST_NODES=8
BALANCER_CONFIG=$CLUSTER/balancer.cfg
BALANCER_LOG=$LOGS/balancer.log

# Ports of node N follow the ones of a single server.
grid_members() {
  local n members=()
  for ((n = 1; n <= $1; n++)); do members+=("127.0.0.1:$((GRID_PORT + n))"); done
  (IFS=,; echo "${members[*]}")
}

nodes_wanted() { cat "$CLUSTER/nodes" 2>/dev/null || echo 0; }

# as_node N COMMAND...: runs the command as if node N were the one server of this state.
# shellcheck disable=SC2034
as_node() (
  n=$1
  shift
  # When this subshell fails, the parts it started are stopped by the caller.
  trap - EXIT
  GRID_MEMBERS=$(grid_members "$(nodes_wanted)") PROXIES=127.0.0.1 FRONT_PORT=$HTTP_PORT
  HTTP_PORT=$((HTTP_PORT + n)) ADMIN_PORT=$((ADMIN_PORT + n)) GRID_PORT=$((GRID_PORT + n))
  DOMAIN=$CLUSTER/node$n/domain RUN=$CLUSTER/node$n/run LOGS=$CLUSTER/node$n/logs
  SERVER_LOG=$LOGS/server.log
  mkdir -p "$RUN" "$LOGS"
  "$@"
)

node_pid() { as_node "$1" server_pid; }

# Numbers of the nodes whose servers run.
running_nodes() {
  local directory
  for directory in "$CLUSTER"/node*; do
    [[ ! -d $directory ]] || ! node_pid "${directory##*node}" >/dev/null || echo "${directory##*node}"
  done
}

# Whether any server works on this state's data, alone or as a node.
anything_serves() { server_pid >/dev/null || [[ -n $(running_nodes) ]]; }

# --- the balancer ---------------------------------------------------------------------------------

# A person stays on one node by a cookie. A request whose node cannot be reached goes to another one; one that was
# already given to a node that died is asked again only when it reads.
write_balancer() {
  local n
  {
    cat <<CFG
global
  maxconn 4000
defaults
  mode http
  timeout connect 2s
  timeout client 75s
  timeout server 75s
  timeout tunnel 1h
  retries 3
  retry-on conn-failure empty-response
  option redispatch 1
frontend browsers
  bind 127.0.0.1:$HTTP_PORT
  http-request set-header X-Forwarded-For %[src]
  http-request disable-l7-retry unless METH_GET
  default_backend nodes
backend nodes
  balance roundrobin
  cookie pv_node insert indirect nocache httponly attr SameSite=Lax
  option httpchk
  http-check send meth GET uri /health/ready ver HTTP/1.1 hdr Host $PLATFORM_HOST
  http-check expect status 200
  http-response set-header X-Park-Node %[srv_name]
  default-server check inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
CFG
    for ((n = 1; n <= $1; n++)); do echo "  server node$n 127.0.0.1:$((HTTP_PORT + n)) cookie node$n"; done
  } >"$BALANCER_CONFIG"
}

balancer_pid() {
  local pid
  pid=$(cat "$RUN/balancer.pid" 2>/dev/null) && is_ours "$pid" "$BALANCER_CONFIG" && echo "$pid"
}

balancer_is_gone() { ! balancer_pid >/dev/null; }

start_balancer() {
  haproxy -D -f "$BALANCER_CONFIG" -p "$RUN/balancer.pid" >"$BALANCER_LOG" 2>&1 9>&- ||
    fail "The balancer did not start: see $BALANCER_LOG."
}

stop_balancer() {
  local pid
  pid=$(balancer_pid) || return 0
  kill "$pid" 2>/dev/null || true
  wait_until 10 balancer_is_gone || kill -9 "$pid"
}

# gets_people N: whether the balancer leads the people of that node there.
gets_people() { http_get /health/live "pv_node=node$1" | grep -qi "^x-park-node: node$1"; }

need_balancer() {
  type -P haproxy >/dev/null || fail "The balancer haproxy is missing: install it (Debian: apt-get install haproxy) and try again."
}

# --- nodes ----------------------------------------------------------------------------------------

start_node() { as_node "$1" ensure_server; }

stop_nodes() {
  local n
  for n in $(running_nodes); do as_node "$n" stop_server; done
}

stop_cluster() {
  stop_balancer
  stop_nodes
}

check_number() {
  [[ ${1:-} =~ ^[1-9]$ && $1 -le $2 ]] || fail "./park cluster $3 takes a number from 1 to $2."
}

cluster_up() {
  local count=${1:-2} n begin
  check_number "$count" "$MOST_NODES" up
  begin=$(now_ms)
  begin
  need_balancer
  check_machine
  check_disk
  open_secrets
  ensure_dists
  ensure_build
  note_ear
  ! server_pid >/dev/null || step "the single server stopped" stop_server
  [[ $(nodes_wanted) == "$count" ]] || stop_cluster
  mkdir -p "$CLUSTER"
  echo "$count" >"$CLUSTER/nodes"
  open_database
  step "database migrated" migrate
  STARTED+=(cluster)
  for ((n = 1; n <= count; n++)); do
    say "node $n"
    start_node "$n"
  done
  stop_balancer
  need_port "$HTTP_PORT" balancer PARK_HTTP_PORT
  write_balancer "$count"
  step "balancer on port $HTTP_PORT" start_balancer
  wait_until 30 http_is_ok /health/ready || fail "The balancer finds no node: see $BALANCER_LOG."
  say "Ready after $(seconds_since "$begin") s: $count nodes."
  print_welcome
}

# Opens what a node needs, for the commands that come after ./park cluster up.
open_cluster() {
  begin
  [[ $(nodes_wanted) != 0 ]] || fail "There is no cluster in $STATE: run ./park cluster up first."
}

cluster_kill() {
  open_cluster
  check_number "${1:-}" "$(nodes_wanted)" kill
  local pid
  pid=$(node_pid "$1") || fail "Node $1 does not run."
  kill -9 "$pid"
  wait_until 10 as_node "$1" server_is_gone
  say "Node $1 (pid $pid) was killed."
}

cluster_start() {
  open_cluster
  check_number "${1:-}" "$(nodes_wanted)" start
  check_machine
  open_secrets
  ensure_dists
  note_ear
  open_database
  start_node "$1"
  wait_until 30 gets_people "$1" || fail "The balancer does not lead people to node $1: see $BALANCER_LOG."
}

cluster_down() {
  begin
  step "balancer and nodes stopped" stop_cluster
  if embedded_database && postgres_pid >/dev/null; then step "PostgreSQL stopped" stop_postgres; fi
}

node_status() { status_line "node $1" "$(server_pid || true)" "$HTTP_PORT" http_is_ok /health/ready; }

cluster_status() {
  open_state
  place_database
  local n code=0
  status_line balancer "$(balancer_pid || true)" "$HTTP_PORT" http_is_ok /health/ready || code=1
  for ((n = 1; n <= $(nodes_wanted); n++)); do as_node "$n" node_status "$n" || code=1; done
  if embedded_database; then
    status_line postgres "$(postgres_pid || true)" "$(postgres_port)" port_answers "$(postgres_port)" || code=1
  fi
  return "$code"
}

park_cluster() {
  local verb=${1:-}
  shift || true
  (($# <= 1)) || fail "./park cluster $verb takes one argument at most."
  case $verb in
    up | kill | start) "cluster_$verb" "$@" ;;
    down | status)
      (($# == 0)) || fail "./park cluster $verb takes no arguments."
      "cluster_$verb"
      ;;
    *) fail "./park cluster knows up [N], down, status, kill N and start N." ;;
  esac
}
