package ru.rsnms.verifier;

import static ru.rsnms.verifier.Violation.Kind.COUNT_DIFFERS;
import static ru.rsnms.verifier.Violation.Kind.FILE_DAMAGED;
import static ru.rsnms.verifier.Violation.Kind.FILE_FOREIGN;
import static ru.rsnms.verifier.Violation.Kind.FILE_MISSING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Papers, contents, signatures and their files: those that the chain names, no others, and not a
 * byte else.
 */
final class FileCheck {

  private static final Set<String> TABLES =
      Set.of(Export.MANIFEST, Export.ROWS, Export.LINKS, Export.SIGNED, Export.SEALS, Export.KEY);

  private final Findings findings;

  FileCheck(Findings findings) {
    this.findings = findings;
  }

  /** Name of a file and the digest that it must have. */
  private record Wanted(String folder, String digest, String ending) {
    String name() {
      return folder + digest + ending;
    }

    /** Of a file that a signature encloses. */
    static Wanted named(String name) {
      var folder = name.indexOf('/') + 1;
      var ending = name.lastIndexOf('.');
      return new Wanted(
          name.substring(0, folder), name.substring(folder, ending), name.substring(ending));
    }
  }

  /** Gives the number of files that were compared. */
  int check(Export export, List<Link> links, Set<String> enclosed, Manifest manifest)
      throws BadFormat {
    var wanted = wanted(links);
    enclosed.forEach(name -> wanted.add(Wanted.named(name)));
    wanted.forEach(file -> compare(export, file));
    foreign(export, wanted);
    count(manifest, "papers", wanted, Export.PAPERS);
    count(manifest, "contents", wanted, Export.CONTENTS);
    count(manifest, "signatureTexts", wanted, Export.SIGNATURES);
    count(manifest, "copies", wanted, Export.COPIES);
    count(manifest, "proofs", wanted, Export.PROOFS);
    return wanted.size();
  }

  private static Set<Wanted> wanted(List<Link> links) throws BadFormat {
    Set<Wanted> wanted = new HashSet<>();
    for (var link : links) {
      switch (link.kind()) {
        case Link.REGISTERED ->
            wanted.add(new Wanted(Export.CONTENTS, link.event().text("content"), ".json"));
        case Link.PAPER_MADE ->
            wanted.add(new Wanted(Export.PAPERS, link.event().text("paper"), ".pdf"));
        case Link.SIGNATURE_ADDED ->
            wanted.add(new Wanted(Export.SIGNATURES, link.event().text("signature"), ".txt"));
        default -> {
          // carries no file
        }
      }
    }
    return wanted;
  }

  private void compare(Export export, Wanted file) {
    var bytes = export.read(file.name());
    if (bytes.isEmpty()) {
      findings.add(FILE_MISSING, file.name());
    } else if (!CanonicalText.digest(bytes.get()).equals(file.digest)) {
      findings.add(FILE_DAMAGED, file.name());
    }
  }

  private void foreign(Export export, Set<Wanted> wanted) {
    var known = new TreeSet<>(TABLES);
    wanted.forEach(file -> known.add(file.name()));
    for (var name : export.names()) {
      if (!known.remove(name)) {
        findings.add(FILE_FOREIGN, name);
      }
    }
  }

  private void count(Manifest manifest, String what, Set<Wanted> wanted, String folder) {
    var there = wanted.stream().filter(file -> file.folder.equals(folder)).count();
    count(manifest, what, there);
  }

  void count(Manifest manifest, String what, long there) {
    if (!manifest.promises(what, there)) {
      findings.add(
          COUNT_DIFFERS, Export.MANIFEST, Texts.word(what), manifest.promised(what), there);
    }
  }
}
