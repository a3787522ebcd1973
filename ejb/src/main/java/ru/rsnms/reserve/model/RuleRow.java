package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;

/** A rule as a row of the database. */
@Embeddable
record RuleRow(
    @Enumerated(EnumType.STRING) @Column(name = "rule_key") RuleKey key,
    @Column(name = "value") String value,
    @Enumerated(EnumType.STRING) @Column(name = "source") Origin.Source source,
    @Column(name = "source_words") String words) {

  static RuleRow of(RuleLine line) {
    return new RuleRow(line.key(), line.value(), line.origin().source(), line.origin().words());
  }

  RuleLine line() {
    return new RuleLine(key, value, new Origin(source, words));
  }
}
