package ru.rsnms.shared;

/**
 * Tells who calls the running use case.
 *
 * <p>Asked anew at each call, never kept: a pooled service must not see another caller's actor.
 */
@FunctionalInterface
public interface CurrentActor {

  Actor get();
}
