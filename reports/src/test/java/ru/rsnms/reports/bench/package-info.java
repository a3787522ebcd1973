/**
 * What printing costs beside the same words printed by others. Not run by the tests: {@code
 * deploy/bench.sh} starts it.
 */
package ru.rsnms.reports.bench;
