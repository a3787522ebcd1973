#!/usr/bin/env bash
# Saves the register of the running system as a ZIP archive for verify-register.jar (docs/register-format.md).
# Usage: deploy/export-register.sh OUT.zip [ACCOUNT]
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$deploy/launcher.sh"
build_if_changed
launch ru.rsnms.deploy.client.ExportRegister "$deploy" "$@"
