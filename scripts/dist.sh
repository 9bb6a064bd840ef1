# shellcheck shell=bash
# Payara and PostgreSQL as they come from the Maven registry, unpacked once and shared by all states.

PAYARA_VERSION=6.2025.10
POSTGRES_VERSION=17.6.0
DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.11.0

# dependency DIRECTORY GOAL ARGUMENT...: Maven's dependency plugin, from the local repository where that
# is enough. It notes in target/ what it has unpacked, so that goes into the new directory too.
dependency() {
  local directory=$1 goal=$2 log=$LOGS/maven-fetch.log
  shift 2
  (cd "$directory" && { mvn -o -q -B "$DEPENDENCY_PLUGIN:$goal" "$@" >"$log" 2>&1 ||
    mvn -q -B "$DEPENDENCY_PLUGIN:$goal" "$@" >"$log" 2>&1; } 9>&-) ||
    fail "Maven could not fetch ${1#-Dartifact=}: see $log, check the network and the mirror in ~/.m2/settings.xml, and try again."
  rm -rf "$directory/target"
}

# Number and total size of the files: enough to notice a truncated or half-deleted tree.
manifest_of() { find "$1" -type f -printf '%s\n' | awk '{ bytes += $1 } END { print NR, bytes + 0 }'; }

# ensure_dist NAME VERSION COMMAND TITLE: COMMAND fills a new directory, so a killed run leaves no half tree.
ensure_dist() {
  local name=$1 version=$2 fresh=$DIST/$1.new had content
  if [[ -e $DIST/$name.manifest ]]; then
    read -r had content <"$DIST/$name.manifest" || true
    if [[ $had == "$version" ]]; then
      [[ -d $DIST/$name && $content == "$(manifest_of "$DIST/$name")" ]] ||
        fail "$DIST/$name is damaged: run rm -r $DIST/$name* and then ./park up again, your data are not touched."
      return 0
    fi
  fi
  rm -rf "${DIST:?}/$name" "$fresh" "$DIST/$name.manifest"
  mkdir -p "$fresh"
  step "$4 $version unpacked" "$3" "$fresh"
  mv "$fresh" "$DIST/$name"
  printf '%s %s\n' "$version" "$(manifest_of "$DIST/$name")" >"$DIST/$name.manifest"
}

unpack_payara() {
  dependency "$1" unpack -Dartifact="fish.payara.distributions:payara:$PAYARA_VERSION:zip" -DoutputDirectory="$1"
  chmod +x "$1"/payara6/bin/asadmin "$1"/payara6/glassfish/bin/asadmin
}

postgres_arch() {
  case $(uname -m) in
    x86_64) echo amd64 ;;
    aarch64) echo arm64v8 ;;
    *) fail "There is no embedded PostgreSQL for $(uname -m): point PARK_DB_URL to a PostgreSQL 17 server." ;;
  esac
}

# The package is a jar around a .txz; xz comes as a jar too, since the machine may lack the command.
unpack_postgres() {
  local arch jar=$1/package xz=$1/xz
  arch=$(postgres_arch)
  dependency "$1" unpack -Dartifact="io.zonky.test.postgres:embedded-postgres-binaries-linux-$arch:$POSTGRES_VERSION" -DoutputDirectory="$jar"
  dependency "$1" copy -Dartifact=org.tukaani:xz:1.10 -DoutputDirectory="$xz"
  "$JAVA_HOME/bin/java" -cp "$xz/*" "$ROOT/scripts/java/Unxz.java" "$jar"/postgres-*.txz "$1/postgres.tar"
  tar -xf "$1/postgres.tar" -C "$1" --no-same-owner
  rm -rf "$jar" "$xz" "$1/postgres.tar"
  chmod -R a+rX "$1"
}

ensure_dists() {
  ensure_dist payara "$PAYARA_VERSION" unpack_payara Payara
  embedded_database || return 0
  ensure_dist postgres "$POSTGRES_VERSION" unpack_postgres PostgreSQL
}
