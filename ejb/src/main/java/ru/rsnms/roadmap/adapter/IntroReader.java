package ru.rsnms.roadmap.adapter;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.ImportedUnits;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;

/**
 * Reads what a roadmap says before its table: goal, problems, tasks, executors, directions,
 * effects.
 */
final class IntroReader {

  private static final String DASH = " \u2013 ";
  private static final char OPENING_QUOTE = '\u00ab';
  private static final char CLOSING_QUOTE = '\u00bb';

  private final ImportedObject file;

  IntroReader(ImportedObject file) {
    this.file = file;
  }

  /** In the order of the paper. */
  List<NormUnit> units() {
    if (file.has("intro")) {
      return ImportedUnits.of(file.objects("intro"), Orientation.LANDSCAPE);
    }
    var preamble = file.object("preamble");
    var introduction = file.object("activities_intro");
    return Stream.of(
            paragraph(preamble.text("goal")),
            list(preamble.object("problems")),
            paragraph(preamble.text("grounds")),
            paragraph(preamble.text("assurance")),
            list(file.object("tasks")),
            list(file.object("main_executors")),
            Stream.of(NormUnit.of(UnitKind.SUBHEADING, null, introduction.text("heading"))),
            paragraph(introduction.text("text")),
            file.objects("directions").stream().map(IntroReader::direction),
            list(file.object("expected_effects")),
            list(file.object("expected_results")))
        .flatMap(units -> units)
        .filter(unit -> !unit.text().isEmpty())
        .toList();
  }

  private static Stream<NormUnit> paragraph(String words) {
    return Stream.of(NormUnit.of(UnitKind.PARAGRAPH, null, words));
  }

  private static Stream<NormUnit> list(ImportedObject list) {
    return Stream.of(NormUnit.list(list.text("lead"), list.texts("items")));
  }

  private static NormUnit direction(ImportedObject direction) {
    var name = OPENING_QUOTE + direction.text("name") + CLOSING_QUOTE;
    var lead = String.join(DASH, direction.text("ordinal"), name, direction.text("lead"));
    return NormUnit.list(lead, direction.texts("tasks"));
  }
}
