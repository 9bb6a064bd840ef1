# shellcheck shell=bash
# What the machine must offer before anything is touched.

FIRST_RUN_MB=3000
LATER_RUN_MB=300

# major_of VERSION-TEXT: 17 from "17.0.15", 8 from "1.8.0_402", 20 from "v20.1.0".
major_of() { sed -E 's/^v//; s/^1\.//; s/[^0-9].*//' <<<"$1"; }

some_jdk17() {
  local home
  for home in "${PARK_JVM_DIR:-/usr/lib/jvm}"/*17*; do
    [[ -x $home/bin/javac ]] && printf '%s' "$home" && return
  done
  return 0
}

# The one sentence about a missing JDK: names one that is installed, else how to get it.
fail_java() {
  local found
  found=$(some_jdk17)
  if [[ -n $found ]]; then
    fail "$1, but JDK 17 is needed: run export JAVA_HOME=$found and try again."
  fi
  fail "$1, but JDK 17 is needed: install it (Debian: apt-get install openjdk-17-jdk-headless) and set JAVA_HOME to it."
}

check_java() {
  local java version
  if [[ -n ${JAVA_HOME:-} ]]; then
    java=$JAVA_HOME/bin/java
    [[ -x $java ]] || fail_java "JAVA_HOME is $JAVA_HOME, where there is no java"
  else
    java=$(type -P java) || fail_java "There is no java"
  fi
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  [[ $(major_of "$version") == 17 ]] || fail_java "$java is Java ${version:-of unknown version}"
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$java")")")
  [[ -x $JAVA_HOME/bin/javac ]] || fail_java "$JAVA_HOME is a runtime without compiler"
  export JAVA_HOME
}

check_node() {
  local version major
  type -P node >/dev/null || fail "Node is missing: install Node 20 or newer and try again."
  version=$(node --version 2>/dev/null) || version="of unknown version"
  major=$(major_of "$version")
  [[ $major =~ ^[0-9]+$ && $major -ge 20 ]] ||
    fail "$(type -P node) is Node $version, but Node 20 or newer is needed: install it and put it first in PATH."
  type -P npm >/dev/null || fail "npm is missing beside Node: install it and try again."
}

check_maven() {
  type -P mvn >/dev/null || fail "Maven is missing: install it (Debian: apt-get install maven) and try again."
}

check_tools() {
  local tool
  for tool in flock tar sha256sum od; do
    type -P "$tool" >/dev/null || fail "The command $tool is missing: install it (Debian: coreutils, util-linux, tar)."
  done
  [[ $(uname -s) == Linux ]] || fail "This is $(uname -s); ./park needs Linux."
}

check_disk() {
  local need=$LATER_RUN_MB free
  [[ -e $DIST/payara.manifest && -e $(ear_file) ]] || need=$FIRST_RUN_MB
  need=${PARK_MIN_FREE_MB:-$need}
  free=$(df -Pm "$STATE" | awk 'NR == 2 { print $4 }')
  ((free >= need)) ||
    fail "The disk of $STATE has $free MB free, but $need MB are needed: make room, or choose another disk with PARK_STATE."
}

check_machine() {
  check_tools
  check_java
  check_node
  check_maven
  check_port_numbers
}
