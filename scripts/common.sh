# shellcheck shell=bash
# Messages, timed steps, and the promise that a failed run leaves nothing half-started.

STEP=""        # what is being done, for the message of an unforeseen failure
EXPLAINED=no   # whether the user was told why the run ends
STARTED=()     # parts started by this run, stopped again when it fails

if [[ -t 1 ]]; then BOLD=$'\e[1m' DIM=$'\e[2m' RED=$'\e[31m' PLAIN=$'\e[0m'; else BOLD='' DIM='' RED='' PLAIN=''; fi

say() { printf '%s\n' "$*"; }

warn() { printf '%spark: %s%s\n' "$RED" "$*" "$PLAIN" >&2; }

# One sentence that says what is wrong and the way out.
fail() {
  EXPLAINED=yes
  warn "$*"
  exit 1
}

now_ms() { date +%s%3N; }

seconds_since() {
  local ms=$(($(now_ms) - $1))
  printf '%d.%d' $((ms / 1000)) $((ms % 1000 / 100))
}

# step LABEL COMMAND...: runs the command and prints how long it took.
step() {
  STEP=$1
  shift
  local begin
  begin=$(now_ms)
  "$@"
  printf '%s%7s s%s  %s\n' "$DIM" "$(seconds_since "$begin")" "$PLAIN" "$STEP"
  STEP=""
}

clean_up() {
  local code=$?
  trap - EXIT INT TERM
  set +e
  if ((code != 0)); then
    [[ $EXPLAINED == yes ]] || warn "The step \"${STEP:-start}\" failed; the lines above and $LOGS say why."
    local i
    for ((i = ${#STARTED[@]} - 1; i >= 0; i--)); do "stop_${STARTED[i]}"; done
  fi
  exit "$code"
}

guard_run() {
  trap clean_up EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

# is_ours PID WORD: a live process whose command line names WORD. A pid file alone proves nothing:
# after a crash or reboot the number may belong to somebody else.
is_ours() {
  [[ $1 =~ ^[0-9]+$ ]] && grep -qszF -- "$2" "/proc/$1/cmdline"
}

# wait_until SECONDS COMMAND...: true as soon as the command is.
wait_until() {
  local deadline=$(($(now_ms) + $1 * 1000))
  shift
  until "$@"; do
    (($(now_ms) < deadline)) || return 1
    sleep 0.2
  done
}

random_hex() { od -An -v -tx1 -N"$1" /dev/urandom | tr -d ' \n'; }

hash_text() { sha256sum | cut -c1-16; }
