package ru.rsnms.reserve.rule;

import java.util.Objects;

/**
 * One setting of a season with its value and where it comes from.
 *
 * @param value canonical text ({@link RuleForm}); empty where the setting does not apply
 */
public record RuleLine(RuleKey key, String value, Origin origin) {

  public RuleLine {
    Objects.requireNonNull(key);
    Objects.requireNonNull(origin);
    value = key.form().canonical(value, key.name());
  }
}
