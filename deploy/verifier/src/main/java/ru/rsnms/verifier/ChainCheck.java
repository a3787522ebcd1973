package ru.rsnms.verifier;

import static ru.rsnms.verifier.Violation.Kind.EVENT_WITHOUT_REGISTRATION;
import static ru.rsnms.verifier.Violation.Kind.LINK_CHANGED;
import static ru.rsnms.verifier.Violation.Kind.LINK_DETACHED;
import static ru.rsnms.verifier.Violation.Kind.LINK_MISPLACED;
import static ru.rsnms.verifier.Violation.Kind.NUMBER_SKIPPED;
import static ru.rsnms.verifier.Violation.Kind.REGISTERED_TWICE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the chain of each journal from its first link to its last. */
final class ChainCheck {

  private final Findings findings;
  private final Map<Journal, Progress> journals = new HashMap<>();
  private final Set<String> registered = new HashSet<>();
  private Journal previous;

  /** How far a journal has been followed. */
  private record Progress(long position, String hash, long sequence, Set<String> orders) {}

  ChainCheck(Findings findings) {
    this.findings = findings;
  }

  void check(List<Link> links) throws BadFormat {
    for (var link : links) {
      followJournals(link);
      follow(link);
    }
  }

  private void followJournals(Link link) {
    if (previous != null && previous.compareTo(link.journal()) > 0) {
      findings.add(LINK_MISPLACED, findings.place(link), 1);
    }
    previous = link.journal();
  }

  private void follow(Link link) throws BadFormat {
    var before =
        journals.computeIfAbsent(
            link.journal(), journal -> new Progress(0, journal.genesis(), 0, new HashSet<>()));
    if (link.position() != before.position + 1) {
      findings.add(LINK_MISPLACED, findings.place(link), before.position + 1);
    }
    if (!link.prev().equals(before.hash)) {
      findings.add(LINK_DETACHED, findings.place(link));
    }
    if (!link.computedHash().equals(link.hash())) {
      findings.add(LINK_CHANGED, findings.place(link));
    }
    journals.put(
        link.journal(),
        new Progress(link.position(), link.hash(), sequenceAfter(link, before), before.orders));
  }

  private long sequenceAfter(Link link, Progress before) throws BadFormat {
    if (!link.isRegistration()) {
      if (!before.orders.contains(link.order())) {
        findings.add(EVENT_WITHOUT_REGISTRATION, findings.place(link));
      }
      return before.sequence;
    }
    before.orders.add(link.order());
    if (!registered.add(link.order())) {
      findings.add(REGISTERED_TWICE, findings.place(link));
    }
    if (!link.journal().isNumbered()) {
      return before.sequence;
    }
    var sequence = link.event().number("sequence");
    if (sequence != before.sequence + 1) {
      findings.add(NUMBER_SKIPPED, findings.place(link), before.sequence + 1);
    }
    return sequence;
  }
}
