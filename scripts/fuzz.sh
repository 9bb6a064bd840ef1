# shellcheck shell=bash
# ./park fuzz [seconds]: looks for inputs on which a parser fails. Every target begins with the inputs beside its test
# and with what earlier runs have found; an input that fails is kept in .park/fuzz and belongs beside the test, where
# ./park test tries it for ever.

FUZZ_CLASS=io.parkverse.fuzz.ParsersFuzzTest
FUZZ_SECONDS=30

fuzz_targets() {
  sed -n '/@FuzzTest/{n;s/.*void \([A-Za-z]*\)(.*/\1/p}' "$ROOT/core/src/test/java/${FUZZ_CLASS//.//}.java"
}

build_fuzz() {
  maven -q -DskipTests test-compile -pl core "$DEPENDENCY_PLUGIN:build-classpath" -Dmdep.includeScope=test \
    -Dmdep.outputFile=target/test-classpath.txt
}

# fuzz TARGET SECONDS
fuzz() {
  local found=$STATE/fuzz/$1
  mkdir -p "$found"
  "$JAVA_HOME/bin/java" -Xmx1g -cp "core/target/test-classes:core/target/classes:$(<core/target/test-classpath.txt)" \
    com.code_intelligence.jazzer.Jazzer --target_class="$FUZZ_CLASS" --target_method="$1" \
    --instrumentation_includes='io.parkverse.**' --reproducer_path="$STATE/fuzz" -max_total_time="$2" \
    -artifact_prefix="$STATE/fuzz/$1-" "$found" "core/src/test/resources/${FUZZ_CLASS//.//}Inputs/$1" >"$LOGS/fuzz-$1.log" 2>&1
}

park_fuzz() (
  local seconds=${1:-$FUZZ_SECONDS} target failed=0
  [[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "./park fuzz takes the seconds for each target."
  guard_run
  open_state
  check_machine
  cd "$ROOT" || exit 1
  build_fuzz
  for target in $(fuzz_targets); do
    if fuzz "$target" "$seconds"; then
      say "$target: $(grep -o '^Done [0-9]* runs' "$LOGS/fuzz-$target.log"), no failing input"
    else
      say "$target: a failing input, see $LOGS/fuzz-$target.log"
      failed=1
    fi
  done
  return "$failed"
)
