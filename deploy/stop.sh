#!/usr/bin/env bash
# Stops the system that start.sh has started; the data stay.
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$deploy/launcher.sh"
if [ -d "$deploy/target/lib" ]; then
  launch ru.rsnms.deploy.StopSystem "$deploy"
fi
