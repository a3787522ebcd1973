package ru.rsnms.document.adapter.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperHead;
import ru.rsnms.document.PaperLine;

/** Reads the requisites out of the lines that are taken for them. */
final class HeadReader {

  private static final Pattern DATE = Patterns.of("date");
  private static final Pattern NUMBER = Patterns.of("number");
  private static final Pattern PLACE = Patterns.of("place");
  private static final Pattern RESOLVING = Patterns.of("resolving");
  private static final Pattern SIGNATORY = Patterns.of("signatory");

  private final List<PaperLine> lines;

  HeadReader(List<PaperLine> lines) {
    this.lines = lines;
  }

  PaperHead read() {
    var requisites = words(LineRole.REQUISITES);
    var dateText = first(DATE, 0, requisites);
    var opening = (words(LineRole.PREAMBLE) + " " + words(LineRole.RESOLVING_WORD)).strip();
    var resolving = RESOLVING.matcher(opening);
    var resolved = resolving.matches();
    var signature = SIGNATORY.matcher(words(LineRole.SIGNATORY));
    var signed = signature.matches();
    return new PaperHead(
        words(LineRole.ISSUER),
        words(LineRole.KIND),
        words(LineRole.REGISTRATION),
        dateText,
        Dates.of(dateText),
        first(NUMBER, 1, requisites),
        place(),
        words(LineRole.TITLE),
        resolved ? resolving.group(1) : opening,
        resolved ? resolving.group(2) : "",
        signed ? signature.group(1) : words(LineRole.SIGNATORY),
        signed ? signature.group(2) : "");
  }

  /** The same requisites but for those that the changed line was or is taken for. */
  PaperHead read(PaperHead before, PaperLine was, PaperLine is) {
    var now = read();
    var touched = EnumSet.of(was.role(), is.role());
    var opening = touched.contains(LineRole.PREAMBLE) || touched.contains(LineRole.RESOLVING_WORD);
    var requisites = touched.contains(LineRole.REQUISITES) ? now : before;
    var signature = touched.contains(LineRole.SIGNATORY) ? now : before;
    return new PaperHead(
        (touched.contains(LineRole.ISSUER) ? now : before).issuer(),
        (touched.contains(LineRole.KIND) ? now : before).kind(),
        (touched.contains(LineRole.REGISTRATION) ? now : before).registration(),
        requisites.dateText(),
        requisites.date(),
        requisites.number(),
        requisites.place(),
        (touched.contains(LineRole.TITLE) ? now : before).title(),
        (opening ? now : before).preamble(),
        (opening ? now : before).resolvingWord(),
        signature.signatoryPosition(),
        signature.signatoryName());
  }

  private String place() {
    return lines.stream()
        .filter(line -> line.role() == LineRole.REQUISITES)
        .map(line -> first(PLACE, 1, line.text()))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String words(LineRole role) {
    return lines.stream()
        .filter(line -> line.role() == role)
        .map(PaperLine::text)
        .collect(Collectors.joining(" "));
  }

  private static String first(Pattern pattern, int group, String words) {
    var found = pattern.matcher(words);
    return found.find() ? found.group(group).strip() : "";
  }
}
