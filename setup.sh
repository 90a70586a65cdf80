#!/bin/sh
# Makes .venv and installs the project into it: `sh setup.sh` for use, `sh setup.sh test` to run
# the tests too, `sh setup.sh dev` for all tools. Needs Python 3.11 or later and nothing else.
set -eu
cd "$(dirname "$0")"
extra=${1:+[$1]}
if ! [ -x .venv/bin/pip ]; then
    if ! python3 -c 'import ensurepip' 2>/dev/null && command -v apt-get >/dev/null; then
        # Debian's Python comes without its venv module
        if [ "$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi
        $as_root apt-get update -q && $as_root apt-get install -q -y python3-venv
    fi
    python3 -m venv .venv
fi
.venv/bin/pip install --quiet --disable-pip-version-check --editable ".$extra"
