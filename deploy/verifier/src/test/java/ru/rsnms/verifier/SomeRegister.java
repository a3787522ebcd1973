package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A register that grows as a real one does: numbers, signatures, papers, publications, revocations,
 * seals.
 */
final class SomeRegister {

  private static final List<Journal> JOURNALS =
      List.of(
          new Journal("HISTORY", "i-0", "ORDER", 2023),
          new Journal("NUMBERS", "i-0", "DIRECTIVE", 2026),
          new Journal("NUMBERS", "i-0", "ORDER", 2026),
          new Journal("NUMBERS", "i-1", "ORDER", 2026));
  private static final int PAPER_BYTES = 400;

  private final Random dice;
  private final SomeSealer sealer;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<Map<String, Object>> signatures = new ArrayList<>();
  private final Map<Journal, List<Map<String, Object>>> chains = new TreeMap<>();
  private final Map<Journal, Long> sequences = new HashMap<>();
  private final List<String> seals = new ArrayList<>();
  private int clock;

  SomeRegister(Random dice, SomeSealer sealer) {
    this.dice = dice;
    this.sealer = sealer;
  }

  /** Registers orders; every now and then the heads are sealed, and at the end. */
  SomeRegister grow(int orders) {
    for (var i = 0; i < orders; i++) {
      register(JOURNALS.get(dice.nextInt(JOURNALS.size())));
      if (dice.nextInt(3) == 0) {
        later();
      }
      if (dice.nextInt(5) == 0) {
        seal();
      }
    }
    seal();
    return this;
  }

  private void register(Journal journal) {
    Map<String, Object> row = new HashMap<>();
    var content = bytes("{\"title\":\"О проверке " + rows.size() + "\"}");
    row.put("book", journal.book());
    row.put("issuer", journal.issuer());
    row.put("kind", journal.kind());
    row.put("year", journal.year());
    row.put("order", "o-" + rows.size() + "-" + dice.nextInt(Integer.MAX_VALUE));
    row.put("request", "r-" + dice.nextInt(Integer.MAX_VALUE));
    row.put("account", "legal");
    row.put("at", moment());
    row.put("on", "2026-11-21");
    row.put("content", CanonicalText.digest(content));
    var number = "%05d-р".formatted(rows.size());
    if (journal.isNumbered()) {
      var sequence = sequences.merge(journal, 1L, Long::sum);
      row.put("sequence", sequence);
      number = sequence + "-од";
    }
    row.put("number", number);
    files.put(Export.CONTENTS + CanonicalText.digest(content) + ".json", content);
    var event = new HashMap<>(row);
    event.put("event", Link.REGISTERED);
    link(journal, event);
    row.put("orderNumber", number);
    row.put("orderOn", "2026-11-21");
    row.put("orderContent", row.get("content"));
    row.put("stage", Link.REGISTERED);
    rows.add(row);
    for (var signatories = dice.nextInt(3); signatories > 0; signatories--) {
      sign(row);
    }
  }

  /** Something happens to an order that has a number. */
  private void later() {
    var row = rows.get(dice.nextInt(rows.size()));
    switch (dice.nextInt(4)) {
      case 0 -> print(row);
      case 3 -> sign(row);
      case 1 -> move(row, Link.PUBLISHED);
      default -> move(row, Link.REVOKED);
    }
  }

  private void print(Map<String, Object> row) {
    if (!row.containsKey("paper")) {
      var paper = new byte[PAPER_BYTES];
      dice.nextBytes(paper);
      var digest = CanonicalText.digest(paper);
      files.put(Export.PAPERS + digest + ".pdf", paper);
      row.put("paper", digest);
      happen(row, Link.PAPER_MADE, Map.of("paper", digest));
    }
  }

  /** In the system, with a file or on paper: the tables, the text of the fact and the link. */
  private void sign(Map<String, Object> row) {
    var signed = new SomeSignature(dice, signatures.size(), (String) row.get("order"), moment());
    signed.files().forEach(files::put);
    signatures.add(signed.row());
    happen(
        row,
        Link.SIGNATURE_ADDED,
        Map.of("signature", signed.row().get("digest"), "at", signed.at()));
  }

  private void move(Map<String, Object> row, String stage) {
    if (!row.get("stage").equals(Link.REVOKED) && !row.get("stage").equals(stage)) {
      row.put("stage", stage);
      happen(row, stage, Map.of("account", "press", "ground", "на сайте"));
    }
  }

  private void happen(Map<String, Object> row, String event, Map<String, Object> details) {
    var body = new HashMap<>(details);
    for (var name : List.of("book", "issuer", "kind", "year", "order")) {
      body.put(name, row.get(name));
    }
    body.put("event", event);
    body.putIfAbsent("at", moment());
    link(journalOf(row), body);
  }

  private String moment() {
    clock++;
    return "2026-11-21T%02d:%02d:%02d.123456Z".formatted(clock / 3600, clock / 60 % 60, clock % 60);
  }

  private void link(Journal journal, Map<String, Object> body) {
    var chain = chains.computeIfAbsent(journal, same -> new ArrayList<>());
    Map<String, Object> link = new HashMap<>();
    for (var name : List.of("book", "issuer", "kind", "year", "order", "event")) {
      link.put(name, body.get(name));
    }
    link.put("body", CanonicalText.of(body));
    chain.add(link);
    fasten(journal, chain, chain.size() - 1);
  }

  /** Numbers and hashes the links of one journal. */
  static void chain(Journal journal, List<Map<String, Object>> chain) {
    for (var i = 0; i < chain.size(); i++) {
      fasten(journal, chain, i);
    }
  }

  private static void fasten(Journal journal, List<Map<String, Object>> chain, int at) {
    var link = chain.get(at);
    var prev = at == 0 ? journal.genesis() : (String) chain.get(at - 1).get("hash");
    link.put("position", at + 1L);
    link.put("prev", prev);
    var preimage = "rsnms register link 1\n" + prev + "\n" + (at + 1) + "\n" + link.get("body");
    link.put("hash", CanonicalText.digest(preimage));
  }

  static Journal journalOf(Map<String, Object> fields) {
    return new Journal(
        (String) fields.get("book"),
        (String) fields.get("issuer"),
        (String) fields.get("kind"),
        (Long) fields.get("year"));
  }

  private void seal() {
    var prev = CanonicalText.digest(seals.isEmpty() ? "" : seals.get(seals.size() - 1));
    seals.add(sealer.seal(seals.size() + 1L, prev, heads(chains)));
  }

  static List<Map<String, Object>> heads(Map<Journal, List<Map<String, Object>>> chains) {
    List<Map<String, Object>> heads = new ArrayList<>();
    chains.forEach(
        (journal, chain) -> {
          var last = chain.get(chain.size() - 1);
          Map<String, Object> head = new HashMap<>();
          for (var name : List.of("book", "issuer", "kind", "year", "position", "hash")) {
            head.put(name, last.get(name));
          }
          heads.add(head);
        });
    return heads;
  }

  SomeExport export() {
    var export = new SomeExport(files);
    var sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing(SomeRegister::journalOf)
            .thenComparing(row -> (Long) row.getOrDefault("sequence", 0L))
            .thenComparing(row -> (String) row.get("number")));
    export.writeLines(Export.ROWS, sorted.stream().map(CanonicalText::of).toList());
    export.writeLines(
        Export.LINKS,
        chains.values().stream().flatMap(List::stream).map(CanonicalText::of).toList());
    var signed = new ArrayList<>(signatures);
    signed.sort(
        Comparator.comparing((Map<String, Object> one) -> (String) one.get("order"))
            .thenComparing(one -> (String) one.get("id")));
    export.writeLines(Export.SIGNED, signed.stream().map(CanonicalText::of).toList());
    export.writeLines(Export.SEALS, seals);
    export.write(Export.KEY, sealer.key());
    export.recount();
    return export;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
