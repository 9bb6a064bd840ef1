# shellcheck shell=bash
# Used by write_domain_xml and write_logging, which every other command calls with the values of payara.sh.
# shellcheck disable=SC2034
# ./park image DIR: everything that a container image is built from, as plain files; the build itself is
# `docker build DIR` or what takes its place. No secret and no address goes in: k8s/image/start fills them in.

IMAGE_FILES=$ROOT/k8s/image

# What differs from pod to pod stays a @NAME@ in the domain.
image_domain() (
  HTTP_ADDRESS=@HTTP_ADDRESS@ HTTP_PORT=@HTTP_PORT@ ADMIN_PORT=@ADMIN_PORT@ HEAP=@HEAP@
  GRID_ADDRESS=@GRID_ADDRESS@ GRID_PORT=@GRID_PORT@ GRID_DISCOVERY=dns GRID_MEMBERS=@GRID_MEMBERS@
  SERVER_LOG="\${com.sun.aas.instanceRoot}/logs/server.log"
  cp -r "$DIST/payara/payara6/glassfish/domains/domain1" "$1"
  rm -rf "${1:?}/docroot/"* "$1/logs" "$1/init-info"
  write_domain_xml "$1/config/domain.xml"
  write_logging "$1/config/logging.properties"
  # A pod's log is its output.
  sed -i -e 's|^\(com.sun.*GFFileHandler.logtoFile=\).*|\1false|' -e 's|ansiColor=true|ansiColor=false|' "$1/config/logging.properties"
)

assemble_image() {
  local files=$1/parkverse jar
  mkdir -p "$files/libraries"
  cp "$IMAGE_FILES/Dockerfile" "$1/"
  cp "$IMAGE_FILES/start" "$files/"
  cp -r "$DIST/payara/payara6" "$files/payara"
  rm -rf "$files/payara/glassfish/domains"
  image_domain "$files/domain"
  cp "$STATE"/libraries/lib/*.jar "$files/libraries/"
  for jar in "$DIST"/payara/payara6/glassfish/modules/jackson-{annotations,core,databind}.jar; do cp "$jar" "$files/libraries/"; done
  cp "$(ear_file)" "$files/parkverse.ear"
  chmod -R u=rwX,go=rX "$1"
}

park_image() {
  (($# == 1)) || fail "./park image takes one directory: it is made, and filled with what the image is built from."
  local target
  target=$(realpath -m "$1")
  [[ ! -e $target ]] || { [[ -d $target ]] && [[ -z $(ls -A "$target") ]]; } ||
    fail "$target is there already: name a new directory, or an empty one."
  guard_run
  open_state
  lock_state up
  check_machine
  check_disk
  ensure_dist payara "$PAYARA_VERSION" unpack_payara Payara
  ensure_build
  note_ear
  unpack_libraries
  mkdir -p "$target" || fail "$target cannot be made by $(id -un): name another directory."
  step "files of the image in $target" assemble_image "$target"
  say "Build it with: docker build -t parkverse $target"
}
