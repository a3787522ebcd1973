package ru.rsnms.document.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.AnnexReader.Reading;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/**
 * Puts annexes together from their files: what follows the first file is continued in the same
 * annex, what has a corner mark of its own becomes an annex to it.
 */
final class AnnexAssembler {

  private final ImportBundle bundle;
  private final List<AnnexReader> readers;
  private final AnnexReader.Origin origin;
  private final List<Finding> findings = new ArrayList<>();
  private final List<AnnexReader.Keeping> keepings = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();

  AnnexAssembler(ImportBundle bundle, List<AnnexReader> readers, AnnexReader.Origin origin) {
    this.bundle = bundle;
    this.readers = readers;
    this.origin = origin;
  }

  Annex assemble(ImportedObject annex) {
    var data = annex.object("data");
    return assemble(annex.textOrNull("heading"), data.text("title"), data.texts("files"));
  }

  private Annex assemble(String mark, String title, List<String> files) {
    var parts = new Parts();
    files.stream().filter(asked::add).flatMap(this::read).forEach(parts::add);
    return parts.annex(mark, title);
  }

  private Stream<Reading> read(String name) {
    var file = bundle.file(name);
    if (file.isEmpty()) {
      findings.add(Finding.error("document/annex-file-missing", placeOf(name), name, name));
      return Stream.empty();
    }
    var reader = readers.stream().filter(candidate -> candidate.reads(file.get())).findFirst();
    if (reader.isEmpty()) {
      findings.add(Finding.error("document/annex-file-unknown", placeOf(name), name, name));
      return Stream.empty();
    }
    var object = ImportedObject.of(file.get());
    var reading = reader.get().read(object, origin);
    findings.addAll(reading.findings());
    FileDoubts.of(name, file.get(), object).forEach(findings::add);
    Stream.ofNullable(reading.keeping()).forEach(keepings::add);
    return Stream.of(reading);
  }

  private static String placeOf(String file) {
    return Texts.of("document.place.file", file);
  }

  /** What was doubted on the way, and the files that no annex names. */
  List<Finding> findings() {
    var unused =
        bundle.filesBeside(asked).stream()
            .map(name -> Finding.note("document/file-unused", placeOf(name), name, name));
    return Stream.concat(findings.stream(), unused).toList();
  }

  List<AnnexReader.Keeping> keepings() {
    return List.copyOf(keepings);
  }

  /** What the files of one annex bring, in their order. */
  private final class Parts {

    private final List<Reading> readings = new ArrayList<>();
    private final List<Annex> inner = new ArrayList<>();

    void add(Reading reading) {
      if (reading.mark() != null && !readings.isEmpty()) {
        var alone = new Parts();
        alone.add(reading);
        inner.add(alone.annex(reading.mark(), reading.title()));
      } else {
        readings.add(reading);
        reading.annexes().forEach(named -> inner.add(assemble(named.mark(), "", named.files())));
      }
    }

    Annex annex(String mark, String titleWithoutFiles) {
      return new Annex(
          Ids.next(),
          readings.isEmpty() ? AnnexKind.FREE_TEXT : readings.get(0).kind(),
          mark,
          AnnexTitles.inLines(readings.isEmpty() ? titleWithoutFiles : readings.get(0).title()),
          orientation(),
          units(),
          inner,
          source());
    }

    private Orientation orientation() {
      return readings.stream().anyMatch(r -> r.orientation() == Orientation.LANDSCAPE)
          ? Orientation.LANDSCAPE
          : Orientation.PORTRAIT;
    }

    /** The title of the first file is the annex's; those of the others are headings in it. */
    private List<NormUnit> units() {
      List<NormUnit> units = new ArrayList<>();
      for (var reading : readings) {
        if (reading != readings.get(0) && !reading.title().isEmpty()) {
          units.add(NormUnit.of(UnitKind.SUBHEADING, null, reading.title()));
        }
        units.addAll(onSheet(reading));
      }
      return units;
    }

    /** Tables meant for an upright sheet are widened where the annex lies. */
    private List<NormUnit> onSheet(Reading reading) {
      return reading.orientation() == orientation()
          ? reading.units()
          : reading.units().stream().map(SheetWidth::lying).toList();
    }

    private SubjectRef source() {
      return readings.stream()
          .map(Reading::keeping)
          .filter(Objects::nonNull)
          .findFirst()
          .map(AnnexReader.Keeping::source)
          .orElse(null);
    }
  }
}
