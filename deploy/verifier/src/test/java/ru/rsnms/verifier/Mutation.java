package ru.rsnms.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What can be done to a register behind the back of the system. The forger knows the format: he
 * recounts the manifest and, in the last kinds, every hash; he has not the key of the seals.
 */
enum Mutation {
  BYTE_OF_A_PAPER {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, any(export.in(Export.PAPERS), dice), dice);
    }
  },
  BYTE_OF_A_CONTENT {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, any(export.in(Export.CONTENTS), dice), dice);
    }
  },
  PAPERS_SWAPPED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var one = any(export.in(Export.PAPERS), dice);
      var other = any(export.in(Export.PAPERS), dice);
      var bytes = export.read(one).orElseThrow();
      export.write(one, export.read(other).orElseThrow());
      export.write(other, bytes);
    }
  },
  PAPER_DELETED {
    @Override
    void spoil(SomeExport export, Random dice) {
      export.remove(any(export.in(Export.PAPERS), dice));
    }
  },
  PAPER_ADDED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var bytes = new byte[] {(byte) dice.nextInt(), (byte) dice.nextInt()};
      export.write(Export.PAPERS + CanonicalText.digest(bytes) + ".pdf", bytes);
    }
  },
  BYTE_OF_A_SIGNATURE_FILE_OR_SCAN {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, any(export.in(Export.PROOFS), dice), dice);
    }
  },
  BYTE_OF_A_SIGNATURE_TEXT {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, any(export.in(Export.SIGNATURES), dice), dice);
    }
  },
  BYTE_OF_A_SIGNED_COPY {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, any(export.in(Export.COPIES), dice), dice);
    }
  },
  FILES_OF_SIGNATURES_SWAPPED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var one = any(export.in(Export.PROOFS), dice);
      var other = any(export.in(Export.PROOFS), dice);
      var bytes = export.read(one).orElseThrow();
      export.write(one, export.read(other).orElseThrow());
      export.write(other, bytes);
    }
  },
  FILE_OF_A_SIGNATURE_DELETED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var folder = any(List.of(Export.PROOFS, Export.COPIES, Export.SIGNATURES), dice);
      export.remove(any(export.in(folder), dice));
    }
  },
  SIGNATURE_ROW_EDITED {
    @Override
    void spoil(SomeExport export, Random dice) {
      export.change(Export.SIGNED, anyLine(export, Export.SIGNED, dice), row -> edited(row, dice));
    }
  },
  DATE_OF_A_SIGNATURE_EDITED {
    @Override
    void spoil(SomeExport export, Random dice) {
      SignatureForgery.any(export, dice).say("signed-on", "2026-11-20").inTables();
    }
  },
  SIGNATORY_EDITED {
    @Override
    void spoil(SomeExport export, Random dice) {
      SignatureForgery.any(export, dice)
          .say("name", "Иванов Иван Иванович")
          .everywhereButInTheChain();
    }
  },
  SIGNATURE_ROW_DELETED {
    @Override
    void spoil(SomeExport export, Random dice) {
      removeLine(export, Export.SIGNED, dice);
    }
  },
  SIGNATURE_DELETED_WITH_ITS_FILES {
    @Override
    void spoil(SomeExport export, Random dice) {
      SignatureForgery.any(export, dice).erase();
    }
  },
  SIGNATURE_DELETED_WITH_ITS_LINK {
    @Override
    void spoil(SomeExport export, Random dice) {
      SignatureForgery.any(export, dice).erase().unlink();
    }
  },
  SIGNATURE_DELETED_AND_CHAIN_RECOMPUTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      SignatureForgery.any(export, dice).erase().unlink();
      rechain(export);
    }
  },
  SIGNATURE_MOVED_TO_ANOTHER_DOCUMENT {
    @Override
    void spoil(SomeExport export, Random dice) {
      var other = anyOrder(export, dice);
      SignatureForgery.any(export, dice).moveTo(other).inTables();
    }
  },
  SIGNATURE_AND_TEXT_MOVED_TO_ANOTHER_DOCUMENT {
    @Override
    void spoil(SomeExport export, Random dice) {
      var other = anyOrder(export, dice);
      SignatureForgery.any(export, dice).moveTo(other).everywhereButInTheChain();
    }
  },
  SIGNATURE_INSERTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      SignatureForgery.any(export, dice).say("id", "s-9" + dice.nextInt(100_000)).asOneMore();
    }
  },
  SIGNATURES_REORDERED {
    @Override
    void spoil(SomeExport export, Random dice) {
      swapLines(export, Export.SIGNED, dice);
    }
  },
  SIGNATURE_REPEATED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var lines = export.lines(Export.SIGNED);
      var at = dice.nextInt(lines.size());
      lines.add(at, lines.get(at));
      export.writeLines(Export.SIGNED, lines);
    }
  },
  SIGNATURE_FORGED_EVERYWHERE_AND_CHAIN_RECOMPUTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var forged = SignatureForgery.any(export, dice).say("signed-on", "2026-11-20");
      forged.everywhereButInTheChain().link();
      rechain(export);
    }
  },
  SCAN_REPLACED_AND_CHAIN_RECOMPUTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      SignatureForgery.any(export, dice).replaceProof(dice).link();
      rechain(export);
    }
  },
  ROW_EDITED {
    @Override
    void spoil(SomeExport export, Random dice) {
      export.change(Export.ROWS, anyLine(export, Export.ROWS, dice), row -> edited(row, dice));
    }
  },
  ROW_DELETED {
    @Override
    void spoil(SomeExport export, Random dice) {
      removeLine(export, Export.ROWS, dice);
    }
  },
  NUMBERS_OF_ROWS_SWAPPED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var one = anyLine(export, Export.ROWS, dice);
      var other = anyLine(export, Export.ROWS, dice);
      var first = SomeExport.parsed(export.lines(Export.ROWS).get(one)).get("order");
      var second = SomeExport.parsed(export.lines(Export.ROWS).get(other)).get("order");
      export.change(Export.ROWS, one, row -> with(row, "order", second));
      export.change(Export.ROWS, other, row -> with(row, "order", first));
    }
  },
  ROWS_REORDERED {
    @Override
    void spoil(SomeExport export, Random dice) {
      swapLines(export, Export.ROWS, dice);
    }
  },
  ROW_INSERTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var lines = export.lines(Export.ROWS);
      var at = dice.nextInt(lines.size());
      var fresh = "x-" + dice.nextInt();
      lines.add(at, SomeExport.changed(lines.get(at), row -> with(row, "order", fresh)));
      export.writeLines(Export.ROWS, lines);
    }
  },
  STAGE_EDITED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var stage = any(List.of(Link.REGISTERED, Link.PUBLISHED, Link.REVOKED), dice);
      var at = anyLine(export, Export.ROWS, dice);
      export.change(Export.ROWS, at, row -> with(row, "stage", stage));
    }
  },
  LINK_EDITED {
    @Override
    void spoil(SomeExport export, Random dice) {
      export.change(
          Export.LINKS, anyLine(export, Export.LINKS, dice), link -> editedLink(link, dice));
    }
  },
  LINK_DELETED {
    @Override
    void spoil(SomeExport export, Random dice) {
      removeLine(export, Export.LINKS, dice);
    }
  },
  LINKS_REORDERED {
    @Override
    void spoil(SomeExport export, Random dice) {
      swapLines(export, Export.LINKS, dice);
    }
  },
  LINK_REPEATED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var lines = export.lines(Export.LINKS);
      lines.add(dice.nextInt(lines.size()), lines.get(dice.nextInt(lines.size())));
      export.writeLines(Export.LINKS, lines);
    }
  },
  BYTE_OF_A_TABLE {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, any(List.of(Export.ROWS, Export.LINKS, Export.SIGNED), dice), dice);
    }
  },
  DOCUMENT_ERASED {
    @Override
    void spoil(SomeExport export, Random dice) {
      erase(export, anyOrder(export, dice));
    }
  },
  JOURNAL_ERASED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var doomed = SomeRegister.journalOf(row(export, anyLine(export, Export.ROWS, dice)));
      orders(export, doomed).forEach(order -> erase(export, order));
    }
  },
  ROW_AND_LINK_EDITED_AND_CHAIN_RECOMPUTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      forge(export, anyOrder(export, dice), dice);
      rechain(export);
    }
  },
  PAPER_REPLACED_AND_CHAIN_RECOMPUTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      replacePaper(export, any(export.in(Export.PAPERS), dice), dice);
      rechain(export);
    }
  },
  LAST_DOCUMENTS_ERASED_AND_CHAIN_RECOMPUTED {
    @Override
    void spoil(SomeExport export, Random dice) {
      var journal = SomeRegister.journalOf(row(export, anyLine(export, Export.ROWS, dice)));
      var orders = orders(export, journal);
      var left = dice.nextInt(orders.size());
      orders.subList(left, orders.size()).forEach(order -> erase(export, order));
      rechain(export);
    }
  },
  WHOLE_REGISTER_MADE_ANEW {
    @Override
    void spoil(SomeExport export, Random dice) {
      var own = new SomeRegister(dice, new SomeSealer()).grow(export.lines(Export.ROWS).size());
      var forged = own.export();
      export.names().stream().filter(Mutation::isOfTheDatabase).forEach(export::remove);
      forged.names().stream()
          .filter(Mutation::isOfTheDatabase)
          .forEach(name -> export.write(name, forged.read(name).orElseThrow()));
    }
  },
  BYTE_OF_A_SEAL {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, Export.SEALS, dice);
    }
  },
  BYTE_OF_THE_KEY {
    @Override
    void spoil(SomeExport export, Random dice) {
      flip(export, Export.KEY, dice);
    }
  },
  SEAL_DELETED_BEFORE_THE_LAST {
    @Override
    void spoil(SomeExport export, Random dice) {
      var lines = export.lines(Export.SEALS);
      lines.remove(dice.nextInt(Math.max(1, lines.size() - 1)));
      export.writeLines(Export.SEALS, lines);
    }
  },
  SEALS_REORDERED {
    @Override
    void spoil(SomeExport export, Random dice) {
      swapLines(export, Export.SEALS, dice);
    }
  },
  ALL_SEALS_DELETED {
    @Override
    void spoil(SomeExport export, Random dice) {
      export.writeLines(Export.SEALS, List.of());
    }
  },
  SEALS_FORGED_AFTER_A_RECOMPUTATION {
    @Override
    void spoil(SomeExport export, Random dice) {
      forge(export, anyOrder(export, dice), dice);
      rechain(export);
      reseal(export, new SomeSealer());
    }
  },
  SEALS_AND_KEY_FORGED_AFTER_A_RECOMPUTATION {
    @Override
    void spoil(SomeExport export, Random dice) {
      forge(export, anyOrder(export, dice), dice);
      rechain(export);
      var sealer = new SomeSealer();
      reseal(export, sealer);
      export.write(Export.KEY, sealer.key());
    }

    @Override
    Trust trust(SomeExport untouched) {
      return new Trust(untouched.read(Export.KEY), java.util.Optional.empty());
    }
  },
  OLD_SEALS_BESIDE_A_RECOMPUTED_CHAIN {
    @Override
    void spoil(SomeExport export, Random dice) {
      forge(export, anyOrder(export, dice), dice);
      rechain(export);
      export.writeLines(Export.SEALS, export.lines(Export.SEALS).subList(0, 1));
    }

    @Override
    Trust trust(SomeExport untouched) {
      return new Trust(untouched.read(Export.KEY), untouched.read(Export.SEALS));
    }
  };

  abstract void spoil(SomeExport export, Random dice);

  /** What the archivist has in his safe. */
  Trust trust(SomeExport untouched) {
    return Trust.NOTHING;
  }

  SomeExport applied(SomeExport untouched, Random dice) {
    for (var attempt = 0; attempt < 100; attempt++) {
      var export = untouched.copy();
      spoil(export, dice);
      if (!export.isSameAs(untouched)) {
        export.recount();
        return export;
      }
    }
    throw new IllegalStateException(this + " changes nothing");
  }

  static <T> T any(List<T> things, Random dice) {
    return things.get(dice.nextInt(things.size()));
  }

  private static int anyLine(SomeExport export, String file, Random dice) {
    return dice.nextInt(export.lines(file).size());
  }

  private static Map<String, Object> row(SomeExport export, int line) {
    return SomeExport.parsed(export.lines(Export.ROWS).get(line));
  }

  private static String anyOrder(SomeExport export, Random dice) {
    return (String) row(export, anyLine(export, Export.ROWS, dice)).get("order");
  }

  private static List<String> orders(SomeExport export, Journal journal) {
    return export.lines(Export.ROWS).stream()
        .map(SomeExport::parsed)
        .filter(row -> SomeRegister.journalOf(row).equals(journal))
        .map(row -> (String) row.get("order"))
        .toList();
  }

  private static void flip(SomeExport export, String file, Random dice) {
    var bytes = export.read(file).orElseThrow().clone();
    bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
    export.write(file, bytes);
  }

  private static void removeLine(SomeExport export, String file, Random dice) {
    var lines = export.lines(file);
    lines.remove(dice.nextInt(lines.size()));
    export.writeLines(file, lines);
  }

  private static void swapLines(SomeExport export, String file, Random dice) {
    var lines = export.lines(file);
    Collections.swap(lines, dice.nextInt(lines.size()), dice.nextInt(lines.size()));
    export.writeLines(file, lines);
  }

  private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
    fields.put(name, value);
    return fields;
  }

  /** One field says something else. */
  private static Map<String, Object> edited(Map<String, Object> fields, Random dice) {
    var name = any(List.copyOf(fields.keySet()), dice);
    var value = fields.get(name);
    return with(fields, name, value instanceof Long number ? number + 1 : value + "7");
  }

  private static Map<String, Object> editedLink(Map<String, Object> link, Random dice) {
    if (dice.nextBoolean()) {
      return edited(link, dice);
    }
    return with(
        link, "body", SomeExport.changed((String) link.get("body"), body -> edited(body, dice)));
  }

  private static void erase(SomeExport export, String order) {
    var links = export.lines(Export.LINKS);
    var kept = links.stream().filter(line -> !isOf(order, line)).toList();
    export.writeLines(Export.LINKS, kept);
    export.writeLines(
        Export.ROWS,
        export.lines(Export.ROWS).stream().filter(line -> !isOf(order, line)).toList());
    SignatureForgery.of(export, order).forEach(SignatureForgery::erase);
    var text = String.join("", kept);
    Set<String> unnamed = new HashSet<>(export.in(Export.PAPERS));
    unnamed.addAll(export.in(Export.CONTENTS));
    unnamed.removeIf(name -> text.contains(name.replaceAll(".*/|\\..*", "")));
    unnamed.forEach(export::remove);
  }

  private static boolean isOf(String order, String line) {
    return order.equals(SomeExport.parsed(line).get("order"));
  }

  /** Row and link of a registration agree on another day. */
  private static void forge(SomeExport export, String order, Random dice) {
    var day = "2025-%02d-%02d".formatted(1 + dice.nextInt(12), 1 + dice.nextInt(28));
    export.writeLines(
        Export.ROWS,
        export.lines(Export.ROWS).stream()
            .map(
                line ->
                    isOf(order, line)
                        ? SomeExport.changed(
                            line, row -> with(with(row, "on", day), "orderOn", day))
                        : line)
            .toList());
    changeBodies(export, order, Link.REGISTERED, "on", day);
  }

  private static void changeBodies(
      SomeExport export, String order, String event, String field, String value) {
    export.writeLines(
        Export.LINKS,
        export.lines(Export.LINKS).stream()
            .map(line -> isOf(order, line) ? changedBody(line, event, field, value) : line)
            .toList());
  }

  private static String changedBody(String line, String event, String field, String value) {
    return SomeExport.changed(
        line,
        link ->
            event.equals(link.get("event"))
                ? with(
                    link,
                    "body",
                    SomeExport.changed((String) link.get("body"), body -> with(body, field, value)))
                : link);
  }

  private static void replacePaper(SomeExport export, String paper, Random dice) {
    var bytes = new byte[] {(byte) dice.nextInt(), (byte) dice.nextInt(), 3};
    var before = paper.replaceAll(".*/|\\..*", "");
    var after = CanonicalText.digest(bytes);
    for (var file : List.of(Export.ROWS, Export.LINKS)) {
      export.writeLines(
          file, export.lines(file).stream().map(line -> line.replace(before, after)).toList());
    }
    export.remove(paper);
    export.write(Export.PAPERS + after + ".pdf", bytes);
  }

  private static Map<Journal, List<Map<String, Object>>> chains(SomeExport export) {
    return export.lines(Export.LINKS).stream()
        .map(line -> new HashMap<>(SomeExport.parsed(line)))
        .collect(
            Collectors.groupingBy(
                SomeRegister::journalOf, TreeMap::new, Collectors.toCollection(ArrayList::new)));
  }

  /** All hashes and positions fit again. */
  private static void rechain(SomeExport export) {
    var chains = chains(export);
    chains.forEach(SomeRegister::chain);
    export.writeLines(
        Export.LINKS,
        chains.values().stream().flatMap(List::stream).map(CanonicalText::of).toList());
  }

  private static void reseal(SomeExport export, SomeSealer sealer) {
    var seal = sealer.seal(1, CanonicalText.digest(""), SomeRegister.heads(chains(export)));
    export.writeLines(Export.SEALS, List.of(seal));
  }

  private static boolean isOfTheDatabase(String name) {
    return !name.equals(Export.SEALS) && !name.equals(Export.KEY);
  }
}
