# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts with-BROKER share. Each starts a broker on free ports of 127.0.0.1 with a folder of
# its own, runs a command with FERRULE_BROKER (its name) and FERRULE_BROKER_PORT in the environment,
# ends the broker, and answers the command's exit code. No service of the system is touched.
set -euo pipefail

folder=$(mktemp -d "${TMPDIR:-/tmp}/ferrule-broker.XXXXXX")
pids=()

leave() {
    local code=$?
    trap - EXIT
    local pid
    for pid in "${pids[@]}"; do
        kill -KILL "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$folder"
    exit "$code"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

is_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Below the range from which the system hands ports out by itself.
free_port() {
    local port
    while :; do
        port=$((RANDOM % 12000 + 20000))
        is_open "$port" || break
    done
    echo "$port"
}

# wait_for PORT PID SECONDS LOG: until somebody takes connections there, or the process is gone.
wait_for() {
    local deadline=$((SECONDS + $3))
    until is_open "$1"; do
        if ! kill -0 "$2" 2>/dev/null || [ $SECONDS -ge "$deadline" ]; then
            tail -n 20 "$4" >&2
            fail "the broker takes no connection on port $1"
        fi
        sleep 0.1
    done
}

# run NAME PORT COMMAND...
run() {
    local code=0
    FERRULE_BROKER=$1 FERRULE_BROKER_PORT=$2 "${@:3}" || code=$?
    exit "$code"
}
