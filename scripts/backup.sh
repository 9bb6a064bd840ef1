# shellcheck shell=bash
# ./park backup and ./park restore: the whole installation in one file, and back.

# run_backup ARGUMENTS...: the program's one sentence becomes ours when it refuses.
run_backup() {
  local keeper=${PARK_DB_KEEPER:-$DB_OWNER} password=${PARK_DB_KEEPER_PASSWORD:-$DB_OWNER_PASSWORD} sentence
  if embedded_database; then keeper=postgres password=$(secret SUPER_PASSWORD); fi
  PARK_DB_URL=$DB_URL PARK_DB_KEEPER=$keeper PARK_DB_KEEPER_PASSWORD=$password \
    PARK_DB_OWNER=$DB_OWNER PARK_DB_OWNER_PASSWORD=$DB_OWNER_PASSWORD \
    PARK_FILES_DIR=$STATE/files PARK_SECRET=${PARK_SECRET:-$(secret SECRET)} \
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$(migration_classpath)" io.parkverse.backup.BackupCommand "$@" \
    2>"$LOGS/backup.log" 9>&- && return
  sentence=$(sed -n 's/^refused: //p' "$LOGS/backup.log" | tail -n 1)
  fail "${sentence:-It could not be done: see $LOGS/backup.log.}"
}

# split_options USAGE KNOWN ARGUMENTS...: sets FILE and OPTIONS.
split_options() {
  local usage=$1 known=$2 argument
  shift 2
  FILE="" OPTIONS=()
  for argument in "$@"; do
    case $argument in
      -*)
        [[ " $known " == *" $argument "* ]] || fail "$usage, not '$argument'."
        OPTIONS+=("$argument")
        ;;
      *)
        [[ -z $FILE ]] || fail "$usage; one file, not '$FILE' and '$argument'."
        FILE=$argument
        ;;
    esac
  done
  [[ -n $FILE ]] || fail "$usage: name the file."
}

# A database that was started for this command alone is stopped again.
with_database() {
  local ran=no
  if embedded_database && postgres_pid >/dev/null; then ran=yes; fi
  open_database
  "$@"
  if embedded_database && [[ $ran == no ]]; then step "PostgreSQL stopped" stop_postgres; fi
}

park_backup() {
  split_options "./park backup FILE knows --force and --incomplete" "--force --incomplete" "$@"
  guard_run
  open_state
  place_database
  lock_state backup
  [[ -d $STATE/libraries/lib && -e $SECRETS ]] || fail "There is nothing to back up in $STATE yet: run ./park up first."
  check_machine
  open_secrets
  with_database step "written to $FILE" run_backup write "$FILE" "${OPTIONS[@]}"
  say "The file holds personal data and the key of the installation: keep it where nobody else reads it."
}

# What was encrypted under the key of the backup is readable only with that key.
take_over_secret() {
  local of_backup
  of_backup=$(<"$RUN/backup.secret")
  rm -f "$RUN/backup.secret" "$SECRETS.new"
  if [[ -n ${PARK_SECRET:-} ]]; then
    [[ $PARK_SECRET == "$of_backup" ]] || fail "The backup was made under another PARK_SECRET: set that one."
    return
  fi
  [[ $of_backup =~ ^[0-9a-f]{64}$ ]] ||
    fail "The backup was made under a PARK_SECRET of its own: set PARK_SECRET to it and try again."
  (umask 077 && sed "s/^SECRET=.*/SECRET=$of_backup/" "$SECRETS" >"$SECRETS.new")
}

restore_file() {
  run_backup check "$FILE" "$RUN/backup.secret"
  take_over_secret
  step "restored from $FILE" run_backup restore "$FILE" "${OPTIONS[@]}"
  [[ ! -e $SECRETS.new ]] || mv "$SECRETS.new" "$SECRETS"
}

park_restore() {
  split_options "./park restore FILE knows --force" "--force" "$@"
  [[ -r $FILE && -f $FILE ]] || fail "$FILE cannot be read: name a file that ./park backup has written."
  begin
  ! anything_serves || fail "The server runs: stop it with ./park down, and nobody loses what they are doing."
  check_machine
  check_disk
  open_secrets
  ensure_dists
  ensure_build
  note_ear
  unpack_libraries
  with_database restore_file
  say "./park up starts it."
}

# enter_park: like run_backup, under the owner's role.
enter_park() {
  local sentence
  PARK_DB_URL=$DB_URL PARK_DB_OWNER=$DB_OWNER PARK_DB_OWNER_PASSWORD=$DB_OWNER_PASSWORD PARK_FILES_DIR=$STATE/files \
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$(migration_classpath)" \
    io.parkverse.offboarding.control.RestorePark "$FILE" 2>"$LOGS/backup.log" 9>&- && return
  sentence=$(sed -n 's/^refused: //p' "$LOGS/backup.log" | tail -n 1)
  fail "${sentence:-It could not be done: see $LOGS/backup.log.}"
}

park_restore_park() {
  split_options "./park restore-park FILE" "" "$@"
  [[ -r $FILE && -f $FILE ]] || fail "$FILE cannot be read: name a file that a park's console has given."
  begin
  ! anything_serves || fail "The server runs: stop it with ./park down, and nobody loses what they are doing."
  [[ -d $STATE/libraries/lib && -e $SECRETS ]] || fail "There is no installation in $STATE yet: run ./park up first."
  check_machine
  open_secrets
  with_database step "entered from $FILE" enter_park
  say "./park up starts it."
}
