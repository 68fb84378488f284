#!/usr/bin/env bash
# npm run train [-- --epochs N --seed N …]: from the conversations to the files in public/reader and the model card.
# Everything between lies in KINDLINE_TRAINING (default .output/training); started again, it takes up from the last checkpoint.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${KINDLINE_TRAINING:-$root/.output/training}
mkdir -p "$work"

# Freed memory is kept for the next step: giving it back and taking it anew costs a third of the time.
# Threads that wait leave the cores to others.
export MALLOC_MMAP_THRESHOLD_=1073741824 MALLOC_TRIM_THRESHOLD_=2147483648 MALLOC_TOP_PAD_=67108864 OMP_WAIT_POLICY=PASSIVE

[ -d "$work/venv" ] || python3 -m venv "$work/venv"
python="$work/venv/bin/python"
"$python" -m pip install --quiet --requirement "$here/requirements.txt"
[ -f "$work/vocabulary/pieces.json" ] || "$python" "$here/vocabulary.py" "$work/vocabulary"
"$python" "$here/train.py" --vocabulary "$work/vocabulary" --out "$work" "$@"
"$python" "$here/finish.py" --vocabulary "$work/vocabulary" --work "$work" --target "$root/public/reader" --card "$root/lib/reader/MODEL.md"
"$python" "$here/references.py" "$work/vocabulary" "$root/tests/fixtures/reader/encodings.json"
"$root/node_modules/.bin/biome" check --write "$root/lib/reader/MODEL.md" "$root/public/reader"
