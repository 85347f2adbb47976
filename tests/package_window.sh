# Run by tests/package.sh inside the bare system: starts the window, opens the vault if there is one, and says how long it took until
# the screen stood still and what memory it takes. Frames are compared, because the program as it is installed answers to no driver.
set -euo pipefail
now() { date +%s%N; }
frame() { import -silent -window root -depth 8 "rgb:-" | md5sum; }
# Milliseconds from START until the last change of the screen, which is waited for until nothing changed for a second.
settled() { # START
  local last changed; last="$(frame)" changed="$(now)"
  while [ $(($(now) - changed)) -lt 1000000000 ]; do
    local next; next="$(frame)"
    if [ "$next" != "$last" ]; then last="$next" changed="$(now)"; fi
  done
  echo $(((changed - $1) / 1000000))
}
memory() { # PSS of the window's processes, in MB
  for pid in $(pgrep -f 'habeas-desktop|WebKit'); do cat "/proc/$pid/smaps_rollup" 2> /dev/null || true; done | awk '/^Pss:/ {sum += $2} END {print int(sum / 1024)}'
}
start="$(now)"
habeas-desktop &
until xdotool search --onlyvisible --name '^Habeas$' > /dev/null 2>&1; do sleep 0.02; done
echo "a window after $((($(now) - start) / 1000000)) ms"
echo "the first page stood after $(settled "$start") ms, $(memory) MB PSS"
import -silent -window root /root/first.png
if [ -e /root/vault/vault.key ]; then
  xdotool type --delay 5 "$PASSPHRASE"
  start="$(now)"; xdotool key Return
  echo "open, with the key derivation, after $(settled "$start") ms, $(memory) MB PSS"
  import -silent -window root /root/open.png
  start="$(now)"; xdotool key ctrl+2
  echo "the list of requests after $(settled "$start") ms, $(memory) MB PSS"
  import -silent -window root /root/list.png
fi
kill %1
