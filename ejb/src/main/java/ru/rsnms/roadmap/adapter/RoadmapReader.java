package ru.rsnms.roadmap.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.Orientation;
import ru.rsnms.roadmap.KeepRoadmap;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapPrinter;
import ru.rsnms.roadmap.RoadmapService;
import ru.rsnms.roadmap.adapter.check.RoadmapRules;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Reads roadmaps that an imported order has among its annexes, and keeps them as records. */
@ApplicationScoped
public class RoadmapReader implements AnnexReader {

  private RoadmapService roadmaps;

  protected RoadmapReader() {
    // for the container
  }

  @Inject
  public RoadmapReader(RoadmapService roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Override
  public boolean reads(JsonNode file) {
    return file.path("columns").isArray() && file.at("/sections/0/rows").isArray();
  }

  @Override
  public Reading read(ImportedObject file, Origin origin) {
    var columns = ImportedHeaders.of(file.objects("columns"));
    var numbers = file.texts("column_numbers").size();
    if (columns.form().isEmpty() || numbers != 0 && numbers != columns.headers().size()) {
      return unreadable(file, columns.headers().size());
    }
    var imported = new ImportedRoadmap(file, columns);
    var id = RoadmapId.next();
    return new Reading(
        AnnexKind.ROADMAP,
        file.textOrNull("heading"),
        imported.content().title(),
        Orientation.LANDSCAPE,
        RoadmapPrinter.units(id, imported.content()),
        List.of(),
        RoadmapRules.doubts(imported.subject(origin.date())),
        new Keeping(id, imported, levelOf(file), origin));
  }

  private static Reading unreadable(ImportedObject file, int columns) {
    file.skip("level", "heading", "preamble", "column_numbers", "sections", "footnotes");
    var finding =
        Finding.error("roadmap/columns-unknown", Texts.of("roadmap.place.table"), null, columns);
    return new Reading(
        AnnexKind.ROADMAP,
        null,
        file.text("title"),
        Orientation.LANDSCAPE,
        List.of(),
        List.of(),
        List.of(finding),
        null);
  }

  private static RoadmapLevel levelOf(ImportedObject file) {
    return switch (file.text("level")) {
      case "regional" -> RoadmapLevel.REGIONAL;
      case "project" -> RoadmapLevel.PROJECT;
      case "organization" -> RoadmapLevel.ORGANIZATION;
      default -> RoadmapLevel.MUNICIPAL;
    };
  }

  /** A roadmap read from the file, waiting to be confirmed. */
  private final class Keeping implements AnnexReader.Keeping {

    private final RoadmapId id;
    private final ImportedRoadmap imported;
    private final RoadmapLevel level;
    private final Origin origin;

    Keeping(RoadmapId id, ImportedRoadmap imported, RoadmapLevel level, Origin origin) {
      this.id = id;
      this.imported = imported;
      this.level = level;
      this.origin = origin;
    }

    @Override
    public SubjectRef source() {
      return SubjectRef.of(id);
    }

    @Override
    public void keep(OrderId order) {
      roadmaps.keep(new KeepRoadmap(id, level, origin.issuer(), imported.content(), order));
    }
  }
}
