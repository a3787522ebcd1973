#!/usr/bin/env bash
# Signs a file as a demo user with a key of the test authority; without a file says where the certificate lies.
# Usage: deploy/sign.sh USER [FILE]      writes FILE.sig (detached CAdES-T, GOST R 34.10-2012, stamped by the test service)
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$deploy/launcher.sh"
build_if_changed
launch ru.rsnms.deploy.authority.SignFile "$deploy" "$@"
