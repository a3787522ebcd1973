/**
 * The rules of a season as data: every setting with its value and the clause it comes from.
 *
 * <p>Pure values: no container, no database, no clock. Where to begin reading: {@link
 * ru.rsnms.reserve.rule.RuleKey}, {@link ru.rsnms.reserve.rule.RuleSet}.
 */
package ru.rsnms.reserve.rule;
