/**
 * The launcher: from an empty machine to a system in which a person can log in.
 *
 * <p>{@link ru.rsnms.deploy.StartSystem} and {@link ru.rsnms.deploy.StopSystem} are the commands;
 * {@link ru.rsnms.deploy.RsnmsSystem} is the same for tests.
 */
package ru.rsnms.deploy;
