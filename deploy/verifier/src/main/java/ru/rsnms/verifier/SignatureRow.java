package ru.rsnms.verifier;

import java.util.Set;
import java.util.TreeSet;

/** One signature as the tables have it. */
record SignatureRow(Fields fields) {

  /** What the tables have beside the facts of the text. */
  private static final Set<String> OWN = Set.of("order", "digest");

  static SignatureRow of(String line) throws BadFormat {
    var row = new SignatureRow(Json.canonical(line));
    row.order();
    row.digest();
    row.id();
    return row;
  }

  String order() throws BadFormat {
    return fields.text("order");
  }

  String digest() throws BadFormat {
    return fields.text("digest");
  }

  String id() throws BadFormat {
    return fields.text("id");
  }

  /** Names of all facts that row or text know. */
  Set<String> factsBeside(SignatureText text) {
    var names = new TreeSet<>(fields.values().keySet());
    names.removeAll(OWN);
    names.addAll(text.facts().keySet());
    names.remove("format");
    return names;
  }

  boolean isAfter(SignatureRow other) throws BadFormat {
    var byOrder = order().compareTo(other.order());
    return byOrder > 0 || byOrder == 0 && id().compareTo(other.id()) > 0;
  }
}
