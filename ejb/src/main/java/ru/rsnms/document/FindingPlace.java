package ru.rsnms.document;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the line of a recognised paper that a finding speaks of. */
final class FindingPlace {

  /** «строка 4.4», «пункт 1.2, …»: the last number that the place names. */
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)*)(?!.*\\s\\d)");

  private static final int ENOUGH = 60;

  private final Recognition recognition;

  FindingPlace(Recognition recognition) {
    this.recognition = recognition;
  }

  Optional<Integer> lineOf(Finding finding) {
    var words = finding.quote() == null ? "" : plain(finding.quote());
    var start = words.substring(0, Math.min(words.length(), ENOUGH));
    return numberOf(finding)
        .flatMap(number -> first(line -> isCalled(line, number) && holds(line, start)))
        .or(() -> start.isEmpty() ? Optional.empty() : first(line -> holds(line, start)))
        .or(() -> numberOf(finding).flatMap(number -> first(line -> isCalled(line, number))))
        .or(() -> numberOf(finding).flatMap(this::rowAt));
  }

  /** Rows without numbers are called by their places among all rows. */
  private Optional<Integer> rowAt(String place) {
    return place.matches("\\d{1,4}")
        ? recognition.lines().stream()
            .filter(line -> line.role() == LineRole.TABLE_ROW)
            .skip(Math.max(0, Integer.parseInt(place) - 1L))
            .map(PaperLine::number)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Integer> first(Predicate<PaperLine> wanted) {
    return recognition.lines().stream().filter(wanted).map(PaperLine::number).findFirst();
  }

  private static Optional<String> numberOf(Finding finding) {
    var found = NUMBER.matcher(finding.place());
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static boolean isCalled(PaperLine line, String number) {
    var first = line.cells().isEmpty() ? line.mark() : line.cells().get(0);
    return first.equals(number) || first.equals(number + ".");
  }

  private static boolean holds(PaperLine line, String words) {
    return plain(line.original()).contains(words);
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
