package ru.rsnms.reserve.rule;

import java.util.List;

/**
 * Why a rule set cannot be frozen yet.
 *
 * @param field name of the setting it is about
 * @param code of the refusal; its text is {@code problem.<code>}
 */
public record RuleFinding(String field, String code, List<Object> details) {

  static RuleFinding of(RuleKey key, String code, Object... details) {
    return new RuleFinding(key.name(), code, List.of(details));
  }
}
