# shellcheck shell=bash
# Where everything is kept: one state directory, its lock and its secrets.

STATE=${PARK_STATE:-$ROOT/.park}
STATE=$(realpath -m "$STATE")
DIST=$(realpath -m "${PARK_DIST:-$STATE/dist}")
RUN=$STATE/run
LOGS=$STATE/logs
DOMAIN=$STATE/domain
SECRETS=$STATE/secrets.env
SECRET_NAMES=(SUPER_PASSWORD OWNER_PASSWORD APP_PASSWORD ADMIN_PASSWORD SECRET)

open_state() {
  umask 022
  if [[ -e $STATE && ! -d $STATE ]]; then
    fail "$STATE is a file where a directory is needed: delete it and run ./park up again."
  fi
  mkdir -p "$STATE" 2>/dev/null || true
  if [[ ! -d $STATE || ! -w $STATE ]]; then
    fail "$STATE cannot be written by $(id -un): run as $(stat -c %U "$STATE" 2>/dev/null || echo its owner), or choose another directory with PARK_STATE."
  fi
  mkdir -p "$DIST" "$RUN" "$LOGS" || fail "$STATE is damaged, its directories cannot be made: run ./park reset."
}

# One run at a time; children must not inherit the lock, so they are started with 9>&-.
lock_state() {
  { exec 9>"$RUN/$1.lock"; } 2>/dev/null || fail "$RUN/$1.lock cannot be written by $(id -un): run as the user who started the server."
  flock -n 9 && return
  say "Another ./park works in $STATE; waiting for it."
  flock -w 1800 9 || fail "Another ./park still works in $STATE after 30 minutes: end it and try again."
}

write_secrets() {
  local name
  (umask 077 && for name in "${SECRET_NAMES[@]}"; do
    printf '%s=%s\n' "$name" "$(random_hex 32)"
  done >"$SECRETS.new")
  mv "$SECRETS.new" "$SECRETS"
}

# secret NAME: one value; the file is data, never executed.
secret() { sed -n "s/^$1=\([0-9a-f]\{64\}\)\$/\1/p" "$SECRETS"; }

open_secrets() {
  if [[ ! -e $SECRETS ]]; then
    [[ ! -e $STATE/postgres/data ]] ||
      fail "$SECRETS is missing although there is data: put it back, or start anew with ./park reset."
    write_secrets
  fi
  [[ -r $SECRETS ]] || fail "$SECRETS cannot be read by $(id -un): run as $(stat -c %U "$SECRETS")."
  local name
  for name in "${SECRET_NAMES[@]}"; do
    [[ -n $(secret "$name") ]] ||
      fail "$SECRETS is damaged ($name is missing): put a good copy back, or start anew with ./park reset."
  done
}
