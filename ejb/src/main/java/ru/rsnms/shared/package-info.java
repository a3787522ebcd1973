/**
 * What every context speaks: refusals, the actor and its scope, ids, periods, pages, the clock.
 * Holds no rule of any context.
 */
package ru.rsnms.shared;
