# Run by tests/package.sh inside the bare system: starts the window, opens the vault if there is one, and says how long it took until
# the screen stood still and what memory it takes. Frames are compared, because the program as it is installed answers to no driver.
set -euo pipefail
now() { date +%s%N; }
frame() { import -silent -window root "/tmp/$1.miff"; }
# Milliseconds from START until the last change of the screen, which is waited for until nothing changed for a second, or half a
# minute. What is no larger than a caret that blinks is no change.
settled() { # START
  local changed since; frame last; changed="$(now)" since="$(now)"
  while [ $(($(now) - changed)) -lt 1000000000 ] && [ $(($(now) - since)) -lt 30000000000 ]; do
    frame next
    local differ; differ="$(compare -metric AE /tmp/last.miff /tmp/next.miff null: 2>&1 || true)"
    if [ "${differ%%.*}" -gt 200 ]; then mv /tmp/next.miff /tmp/last.miff; changed="$(now)"; fi
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
