# shellcheck shell=bash
# The ports of this run. All listeners are on 127.0.0.1.

HTTP_PORT=${PARK_HTTP_PORT:-8080}
ADMIN_PORT=${PARK_ADMIN_PORT:-14848}
DB_PORT=${PARK_DB_PORT:-15432}
GRID_PORT=${PARK_GRID_PORT:-15800}

check_port_numbers() {
  local name value
  for name in HTTP_PORT ADMIN_PORT DB_PORT GRID_PORT; do
    value=${!name}
    [[ $value =~ ^[1-9][0-9]{0,4}$ && $value -lt 65536 ]] ||
      fail "PARK_$name is '$value', which is no port: set it to a number from 1 to 65535."
  done
  [[ -z $(printf '%s\n' "$HTTP_PORT" "$ADMIN_PORT" "$DB_PORT" "$GRID_PORT" | sort | uniq -d) ]] ||
    fail "Two of PARK_HTTP_PORT, PARK_ADMIN_PORT, PARK_DB_PORT and PARK_GRID_PORT are the same: give each its own."
}

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# need_port NUMBER WHAT VARIABLE
need_port() {
  ! port_answers "$1" || fail "Port $1 ($2) is taken by another program: stop it, or choose another port, for example $3=$(($1 + 100)) ./park up."
}

# http_get PATH [COOKIE]: status line, headers and body of the server's answer.
http_get() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$HTTP_PORT" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: %s:%s\r\nCookie: %s\r\n\r\n' "$1" "$PLATFORM_HOST" "$HTTP_PORT" "${2:-none=1}" >&3
    timeout 10 cat <&3
  ) 2>/dev/null
}

http_is_ok() { [[ $(http_get "$1" | head -n 1) == HTTP/1.?\ 200* ]]; }

http_body() { http_get "$1" | sed '1,/^\r*$/d'; }
