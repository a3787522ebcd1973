package ru.rsnms.document.adapter.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ru.rsnms.document.adapter.seal.Seal.Reason;
import ru.rsnms.document.model.JournalHead;
import ru.rsnms.shared.Digests;

/** Sets seals: on every journal that has grown, and once a day on all. */
final class RegisterSealer {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final SealFile file;
  private final SealKey key;

  RegisterSealer(SealFile file, SealKey key) {
    this.file = file;
    this.key = key;
  }

  /** The register is not the one that was sealed. */
  static final class Rewritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Rewritten(JournalHead sealed) {
      super("the register has lost what was sealed: " + sealed);
    }
  }

  /**
   * Sets a seal if one is due.
   *
   * @param heads the last links of all journals
   * @param present which of the sealed links the register still has
   * @throws Rewritten if it has not all of them; nothing is sealed then
   */
  void seal(
      List<JournalHead> heads,
      Function<Collection<JournalHead>, Set<JournalHead>> present,
      Instant now) {
    file.append(lines -> next(lines.stream().map(Seal::of).toList(), lines, heads, present, now));
  }

  private String next(
      List<Seal> seals,
      List<String> lines,
      List<JournalHead> heads,
      Function<Collection<JournalHead>, Set<JournalHead>> present,
      Instant now) {
    var sealed = sealedHeads(seals);
    requireUntouched(sealed.values(), heads, present);
    var grown = heads.stream().filter(head -> !sealed.containsValue(head)).toList();
    var daily = !heads.isEmpty() && isNewDay(seals, now);
    if (grown.isEmpty() && !daily) {
      return null;
    }
    var reason = daily ? Reason.DAILY : Reason.CHANGED;
    var before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    return new Seal(
            MOMENT.format(now),
            daily ? heads : grown,
            key.fingerprint(),
            lines.size() + 1L,
            Digests.sha256(before),
            reason,
            null)
        .signedWith(key)
        .line();
  }

  /** The last sealed link of each journal. */
  private static Map<String, JournalHead> sealedHeads(List<Seal> seals) {
    Map<String, JournalHead> last = new LinkedHashMap<>();
    for (var seal : seals) {
      for (var head : seal.heads()) {
        last.put(head.book() + head.issuer() + head.kind() + head.year(), head);
      }
    }
    return last;
  }

  private static void requireUntouched(
      Collection<JournalHead> sealed,
      List<JournalHead> heads,
      Function<Collection<JournalHead>, Set<JournalHead>> present) {
    var moved = new ArrayList<>(sealed);
    moved.removeAll(Set.copyOf(heads));
    moved.removeAll(present.apply(moved));
    if (!moved.isEmpty()) {
      throw new Rewritten(moved.get(0));
    }
  }

  private static boolean isNewDay(List<Seal> seals, Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    return seals.stream()
        .filter(seal -> seal.reason() == Reason.DAILY)
        .reduce((earlier, later) -> later)
        .map(seal -> !seal.at().startsWith(today))
        .orElse(true);
  }
}
