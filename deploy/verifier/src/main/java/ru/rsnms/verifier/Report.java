package ru.rsnms.verifier;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the verification found.
 *
 * @param summary sentences about what was read
 * @param violations sentences about what is wrong, each with its place; empty for an untouched
 *     register
 */
public record Report(List<String> summary, List<String> violations) {

  public boolean isClean() {
    return violations.isEmpty();
  }

  /** The whole report, line by line. */
  public Stream<String> lines() {
    var verdict =
        isClean() ? Texts.of("report.clean") : Texts.of("report.violated", violations.size());
    return Stream.of(summary.stream(), violations.stream(), Stream.of(verdict))
        .flatMap(part -> part);
  }
}
