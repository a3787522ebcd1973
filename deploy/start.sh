#!/usr/bin/env bash
# Builds what has changed, starts the whole system and waits until a person can log in.
# Usage: deploy/start.sh [--fresh]      Variables: RSNMS_HTTP_PORT, RSNMS_DATA, … (docs/operations.md)
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$deploy/launcher.sh"
build_if_changed
launch ru.rsnms.deploy.StartSystem "$deploy" "$@"
