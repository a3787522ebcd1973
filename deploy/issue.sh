#!/usr/bin/env bash
# Brings an order made elsewhere into the running system, issues it as the demo users and saves its PDF.
# Usage: deploy/issue.sh ORDER.json OUT.pdf      (format of the order: docs/api/README.md)
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$deploy/launcher.sh"
build_if_changed
launch ru.rsnms.deploy.client.IssueOrder "$deploy" "$@"
