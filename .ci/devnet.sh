# For scripts, to be sourced: start_devnet LINEAL DIR runs a devnet that has shown its demonstration and stays up, and sets nodes to the
# addresses of its operators' interfaces. stop_devnet ends it. Its log is DIR/devnet.log.

devnet_pid=
nodes=()

start_devnet() {
  local lineal=$1 log=$2/devnet.log
  : >"$log"
  "$lineal" devnet >"$log" 2>&1 </dev/null &
  devnet_pid=$!
  for _ in $(seq 240); do
    if grep -q '^Ctrl-C stops everything' "$log"; then
      mapfile -t nodes < <(sed -n 's/^operator [0-9]*  *\(http.*\)$/\1/p' "$log")
      return
    fi
    kill -0 "$devnet_pid" 2>/dev/null || break
    sleep 0.5
  done
  tail -n 30 "$log" >&2
  echo 'error: the devnet did not start' >&2
  return 1
}

stop_devnet() {
  [[ $devnet_pid ]] || return 0
  kill -INT "$devnet_pid" 2>/dev/null || true
  for _ in $(seq 60); do
    kill -0 "$devnet_pid" 2>/dev/null || break
    sleep 0.5
  done
  kill -KILL "$devnet_pid" 2>/dev/null || true
  wait "$devnet_pid" 2>/dev/null || true
  devnet_pid=
}
