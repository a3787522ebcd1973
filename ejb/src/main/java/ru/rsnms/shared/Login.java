package ru.rsnms.shared;

import java.time.Instant;

/**
 * When a caller has last said who they are, by password or more.
 *
 * @param id of the session at the login provider; together with the moment it names one login
 * @param at by the clock of the login provider, in whole seconds
 */
public record Login(String id, Instant at) {}
