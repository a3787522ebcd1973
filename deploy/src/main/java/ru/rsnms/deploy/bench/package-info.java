/**
 * Measures the system beside the least that the same work could cost, in one run, so that the
 * ratios hold on a busy machine too.
 */
package ru.rsnms.deploy.bench;
