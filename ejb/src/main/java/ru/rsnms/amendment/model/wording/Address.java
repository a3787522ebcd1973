package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;

/** Where a clause points: units from the outside inwards; empty for nowhere in particular. */
record Address(List<Ref> refs) {

  static final Address NOWHERE = new Address(List.of());

  Address {
    refs = List.copyOf(refs);
  }

  /** The next unit named takes its place by its rank; of two alike the later one is the outer. */
  Address with(Ref ref) {
    var at = 0;
    while (at < refs.size() && refs.get(at).kind().compareTo(ref.kind()) < 0) {
      at++;
    }
    List<Ref> result = new ArrayList<>(refs);
    result.add(at, ref);
    return new Address(result);
  }

  /** What stands inside the place. */
  Address within(Address outer) {
    if (hasAnnex() && !outer.hasAnnex()) {
      return this;
    }
    List<Ref> result = new ArrayList<>(outer.refs);
    for (var ref : refs) {
      if (ref.kind() != Ref.Kind.ACT) {
        result.add(ref);
      }
    }
    return new Address(result);
  }

  private boolean hasAnnex() {
    return refs.stream().anyMatch(ref -> ref.kind() == Ref.Kind.ANNEX);
  }

  boolean isEmpty() {
    return refs.isEmpty();
  }

  /** Does it name nothing smaller than the act? */
  boolean isActOnly() {
    return refs.stream().allMatch(ref -> ref.kind() == Ref.Kind.ACT);
  }

  Ref innermost() {
    return refs.get(refs.size() - 1);
  }

  /** One address for each unit named («пункты 3–5»). */
  List<Address> each() {
    if (refs.isEmpty() || innermost().names().size() < 2) {
      return List.of(this);
    }
    var outer = refs.subList(0, refs.size() - 1);
    return innermost().names().stream()
        .map(
            name -> {
              List<Ref> one = new ArrayList<>(outer);
              one.add(innermost().named(name));
              return new Address(one);
            })
        .toList();
  }
}
