#!/usr/bin/env bash
# Makes a tiny EAR with the layout of ours. Arguments: target file, Payara directory, [broken].
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/ear" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/war/WEB-INF/classes" "$work/core" "$work/ear/lib"
javac --release 17 -cp "$2/glassfish/modules/jakarta.servlet-api.jar" -d "$work/war/WEB-INF/classes" "$here/Health.java"
javac --release 17 -d "$work/core" "$here/Migrate.java"
[[ ${3:-} != broken ]] || touch "$work/core/broken"
jar cf "$work/ear/lib/core.jar" -C "$work/core" .
jar cf "$work/ear/portal.war" -C "$work/war" .
mkdir -p "$work/ear/META-INF"
cat >"$work/ear/META-INF/application.xml" <<'XML'
<application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
  <module><web><web-uri>portal.war</web-uri><context-root>/</context-root></web></module>
</application>
XML
jar cf "$1" -C "$work/ear" .
