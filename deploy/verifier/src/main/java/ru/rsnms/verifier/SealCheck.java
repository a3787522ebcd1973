package ru.rsnms.verifier;

import static ru.rsnms.verifier.Violation.Kind.KEY_FOREIGN;
import static ru.rsnms.verifier.Violation.Kind.KEY_UNREADABLE;
import static ru.rsnms.verifier.Violation.Kind.REGISTER_OLDER;
import static ru.rsnms.verifier.Violation.Kind.REGISTER_REWRITTEN;
import static ru.rsnms.verifier.Violation.Kind.SEALS_MISSING;
import static ru.rsnms.verifier.Violation.Kind.SEALS_REPLACED;
import static ru.rsnms.verifier.Violation.Kind.SEAL_FORGED;
import static ru.rsnms.verifier.Violation.Kind.SEAL_MISPLACED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the chains against the seals that were set outside of the database. */
final class SealCheck {

  private final Findings findings;
  private final Trust trust;

  /** Hash of each link by its place. */
  private final Map<Seal.Head, Boolean> links = new HashMap<>();

  private final Map<Journal, Long> lengths = new HashMap<>();

  SealCheck(Findings findings, Trust trust) {
    this.findings = findings;
    this.trust = trust;
  }

  /** Gives the last seal that was read. */
  Optional<Seal> check(Export export, List<Link> chain, Manifest manifest) throws BadFormat {
    for (var link : chain) {
      links.put(new Seal.Head(link.journal(), link.position(), link.hash()), true);
      lengths.merge(link.journal(), link.position(), Math::max);
    }
    var exported = findings.lines(export, Export.SEALS, Seal::of);
    new FileCheck(findings).count(manifest, "seals", exported.size());
    var seals = trust.seals().isEmpty() ? exported : kept(export);
    if (seals.isEmpty() && !chain.isEmpty()) {
      findings.add(SEALS_MISSING, Export.SEALS);
    }
    var key = key(export);
    if (key.isPresent()) {
      follow(seals, key.get());
    }
    return seals.isEmpty() ? Optional.empty() : Optional.of(seals.get(seals.size() - 1));
  }

  /** Seals kept elsewhere count for more than those that came with the export. */
  private List<Seal> kept(Export export) {
    var kept = trust.seals().get();
    var exported = export.read(Export.SEALS).orElse(new byte[0]);
    var known = Math.min(kept.length, exported.length);
    if (!Arrays.equals(kept, 0, known, exported, 0, known)) {
      findings.add(SEALS_REPLACED, Export.SEALS);
    }
    var longer = kept.length >= exported.length ? kept : exported;
    return findings.lines(new SealsOnly(longer), Export.SEALS, Seal::of);
  }

  private Optional<SealKey> key(Export export) {
    try {
      var bytes = findings.bytes(export, Export.KEY);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      var key = SealKey.of(bytes.get());
      if (trust.key().isPresent() && !Arrays.equals(trust.key().get(), bytes.get())) {
        findings.add(KEY_FOREIGN, Export.KEY);
        return Optional.of(SealKey.of(trust.key().get()));
      }
      return Optional.of(key);
    } catch (BadFormat garbage) {
      findings.add(KEY_UNREADABLE, Export.KEY);
      return Optional.empty();
    }
  }

  private void follow(List<Seal> seals, SealKey key) throws BadFormat {
    var before = CanonicalText.digest("");
    Set<Seal.Head> told = new HashSet<>();
    for (var i = 0; i < seals.size(); i++) {
      var seal = seals.get(i);
      var place = Texts.of("place.seal", Long.toString(seal.number()), seal.at());
      if (!seal.isSignedBy(key.key())) {
        findings.add(SEAL_FORGED, place);
      }
      if (seal.number() != i + 1 || !seal.prev().equals(before)) {
        findings.add(SEAL_MISPLACED, place);
      }
      before = seal.digest();
      seal.heads().stream().filter(told::add).forEach(head -> compare(head, place));
    }
  }

  private void compare(Seal.Head head, String seal) {
    var length = lengths.getOrDefault(head.journal(), 0L);
    if (head.position() > length) {
      findings.add(
          REGISTER_OLDER,
          findings.place(head.journal()),
          seal,
          Long.toString(head.position()),
          Long.toString(length));
    } else if (!links.containsKey(head)) {
      findings.add(
          REGISTER_REWRITTEN, findings.place(head.journal()), seal, Long.toString(head.position()));
    }
  }

  /** A seal file that was kept elsewhere. */
  private record SealsOnly(byte[] seals) implements Export {

    @Override
    public List<String> names() {
      return List.of(SEALS);
    }

    @Override
    public Optional<byte[]> read(String name) {
      return Optional.of(seals);
    }
  }
}
