# shellcheck shell=bash
# Builds what is missing. A module is rebuilt when its sources, or those of a module it is made of,
# differ from the ones noted at its last build; the notes lie in target/, so a clean forgets them.

STAMPS=$ROOT/target/park
MODULES=(core themes portal-war tenant-admin ear)

EAR_HASH=""

# A run needs a build, not a judgement: the gates belong to ./park test.
NO_GATES=(-DskipTests -Dspotless.check.skip -Dcheckstyle.skip -Denforcer.skip -Dcyclonedx.skip)

# PARK_EAR runs a ready EAR instead of this checkout's.
ear_file() { printf '%s' "${PARK_EAR:-$ROOT/ear/target/parkverse.ear}"; }

# sources_of MODULE: the directories that decide whether it must be built again.
sources_of() {
  case $1 in
    core | themes) echo "pom.xml .mvn $1" ;;
    portal-war | tenant-admin) echo "pom.xml .mvn core themes $1" ;;
    ear) echo "pom.xml .mvn core themes portal-war tenant-admin ear" ;;
  esac
}

artifact_of() {
  case $1 in
    core | themes) compgen -G "$ROOT/$1/target/*.jar" | head -n 1 ;;
    portal-war | tenant-admin) compgen -G "$ROOT/$1/target/*.war" | head -n 1 ;;
    ear) ear_file ;;
  esac
}

# Source files of the given directories, without tests and without what the Vaadin build writes.
list_sources() {
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard -- "$@"
  else
    find "$@" \( -name target -o -name node_modules -o -path '*/frontend/generated' \) -prune -o -type f \
      ! -path '*/frontend/index.html' ! -path '*-*/package*.json' ! -path '*-*/tsconfig.json' \
      ! -path '*-*/types.d.ts' ! -path '*-*/vite.*.ts' -print0 2>/dev/null
  fi
}

fingerprint() (
  cd "$ROOT" || exit 1
  list_sources "$@" | grep -zv '/src/test/' | sort -zu |
    while IFS= read -r -d '' file; do [[ ! -f $file ]] || printf '%s\0' "$file"; done |
    xargs -0 -r sha256sum | hash_text
)

is_stale() {
  local sources artifact
  read -ra sources <<<"$(sources_of "$1")"
  artifact=$(artifact_of "$1") || return 0
  [[ -n $artifact && -s $artifact && $(cat "$STAMPS/$1" 2>/dev/null) == "$(fingerprint "${sources[@]}")" ]] || return 0
  return 1
}

note_built() {
  local module sources
  mkdir -p "$STAMPS"
  for module in "$@"; do
    read -ra sources <<<"$(sources_of "$module")"
    fingerprint "${sources[@]}" >"$STAMPS/$module"
  done
}

# run_maven LOG ARGUMENT...: from the root; its output is kept, and its errors shown when it fails.
run_maven() {
  local log=$1 code=0
  shift
  (cd "$ROOT" && mvn -B "$@" 9>&-) >"$log" 2>&1 || code=$?
  ((code != 0)) || return 0
  { grep -E '^\[ERROR\]' "$log" || tail -n 40 "$log"; } | cut -c1-400 | sed -n '1,40p' >&2
  return "$code"
}

maven() {
  run_maven "$LOGS/build.log" "$@" ||
    fail "The build failed: mend the errors above (all of it is in $LOGS/build.log) and run the same command again."
}

# A class whose source was renamed must not stay behind: Flow would find two views at one address.
forget_old_classes() {
  local module
  for module in "$@"; do rm -rf "$ROOT/$module/target/classes" "$ROOT/$module/target/$module"; done
}

build_modules() {
  local list
  forget_old_classes "$@"
  list=$(IFS=,; echo "$*")
  maven -q "${NO_GATES[@]}" install -pl ".,$list"
}

# The EAR must hold this checkout's WARs. A module left out of a build comes from the local
# repository, where another checkout may have put its own.
ear_is_mixed() {
  local war
  for war in portal-war tenant-admin; do
    cmp -s "$(artifact_of "$war")" "$(compgen -G "$ROOT/ear/target/parkverse/*$war*.war" | head -n 1)" || return 0
  done
  return 1
}

note_ear() { EAR_HASH=$(sha256sum <"$(ear_file)" | cut -c1-16); }

ensure_build() {
  if [[ -n ${PARK_EAR:-} ]]; then
    [[ -f $PARK_EAR ]] || fail "PARK_EAR is $PARK_EAR, which is no file."
    return
  fi
  local module stale=()
  for module in "${MODULES[@]}"; do
    ! is_stale "$module" || stale+=("$module")
  done
  ((${#stale[@]} > 0)) || return 0
  say "Building ${stale[*]}; the first time this takes some minutes."
  step "built: ${stale[*]}" build_modules "${stale[@]}"
  if ear_is_mixed; then step "built again as a whole" build_modules "${MODULES[@]}"; fi
  note_built "${stale[@]}"
}
