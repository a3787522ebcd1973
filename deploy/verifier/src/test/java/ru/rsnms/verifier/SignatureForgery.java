package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What somebody does to one signature of an export who knows the format of the tables. */
final class SignatureForgery {

  private final SomeExport export;
  private final String line;
  private final Map<String, Object> row;
  private final Map<String, String> facts;
  private final String digest;

  private SignatureForgery(SomeExport export, String line) {
    this.export = export;
    this.line = line;
    this.row = new HashMap<>(SomeExport.parsed(line));
    this.digest = (String) row.get("digest");
    this.facts = new LinkedHashMap<>(text().facts());
  }

  static SignatureForgery any(SomeExport export, Random dice) {
    return new SignatureForgery(export, Mutation.any(export.lines(Export.SIGNED), dice));
  }

  static List<SignatureForgery> of(SomeExport export, String order) {
    return export.lines(Export.SIGNED).stream()
        .filter(line -> order.equals(SomeExport.parsed(line).get("order")))
        .map(line -> new SignatureForgery(export, line))
        .toList();
  }

  private SignatureText text() {
    try {
      return SignatureText.of(export.read(file(digest)).orElseThrow());
    } catch (BadFormat e) {
      throw new IllegalStateException(e);
    }
  }

  private static String file(String digest) {
    return Export.SIGNATURES + digest + ".txt";
  }

  SignatureForgery say(String name, String value) {
    row.put(name, value);
    facts.put(name, value);
    return this;
  }

  SignatureForgery moveTo(String order) {
    row.put("order", order);
    return say("subject", "document.order " + order);
  }

  /** The tables say something else than the text. */
  void inTables() {
    replace(CanonicalText.of(row));
  }

  private void replace(String... instead) {
    var lines = export.lines(Export.SIGNED);
    lines.remove(line);
    lines.addAll(List.of(instead));
    lines.sort(
        java.util.Comparator.comparing(
            one -> {
              var fields = SomeExport.parsed(one);
              return fields.get("order") + " " + fields.get("id");
            }));
    export.writeLines(Export.SIGNED, lines);
  }

  /** Tables and text agree on something new; the chain still names the old text. */
  SignatureForgery everywhereButInTheChain() {
    export.remove(file(digest));
    replace(withText());
    return this;
  }

  private String withText() {
    var text = SomeSignature.text(facts);
    row.put("digest", CanonicalText.digest(text));
    export.write(file(CanonicalText.digest(text)), text.getBytes(StandardCharsets.UTF_8));
    return CanonicalText.of(row);
  }

  /** A second one is made beside the first. */
  void asOneMore() {
    replace(line, withText());
  }

  SignatureForgery replaceProof(Random dice) {
    var before = text();
    var bytes = new byte[] {(byte) dice.nextInt(), (byte) dice.nextInt(), 3};
    var folder = before.proof() == null ? Export.COPIES : Export.PROOFS;
    var name = before.proof() == null ? before.copy() : before.proof();
    export.remove(name);
    export.write(
        folder + CanonicalText.digest(bytes) + name.substring(name.lastIndexOf('.')), bytes);
    say(before.proof() == null ? "copy-sha256" : "proof-sha256", CanonicalText.digest(bytes));
    return everywhereButInTheChain();
  }

  SignatureForgery erase() {
    replace();
    var text = text();
    export.remove(file(digest));
    export.remove(text.copy());
    if (text.proof() != null) {
      export.remove(text.proof());
    }
    return this;
  }

  void unlink() {
    var links = export.lines(Export.LINKS);
    links.removeIf(link -> link.contains(digest));
    export.writeLines(Export.LINKS, links);
  }

  /** The links name the new text. */
  void link() {
    export.writeLines(
        Export.LINKS,
        export.lines(Export.LINKS).stream()
            .map(link -> link.replace(digest, (String) row.get("digest")))
            .toList());
  }
}
