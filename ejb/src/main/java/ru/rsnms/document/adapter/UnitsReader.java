package ru.rsnms.document.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.ImportedUnits;
import ru.rsnms.document.Orientation;

/** Reads annexes of any make as a tree of units with tables: what a recognised paper brings. */
@ApplicationScoped
public class UnitsReader implements AnnexReader {

  @Override
  public boolean reads(JsonNode file) {
    return file.path("units").isArray();
  }

  @Override
  public Reading read(ImportedObject file, Origin origin) {
    var orientation = file.isTrue("landscape") ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    return new Reading(
        kindOf(file.text("kind")),
        null,
        file.text("title"),
        orientation,
        ImportedUnits.of(file.objects("units"), orientation),
        file.objects("annexes").stream().map(UnitsReader::annex).toList(),
        List.of(),
        null);
  }

  private static AnnexKind kindOf(String word) {
    return switch (word) {
      case "REGULATION" -> AnnexKind.REGULATION;
      case "TABLE" -> AnnexKind.TABLE;
      default -> AnnexKind.FREE_TEXT;
    };
  }

  private static NestedAnnex annex(ImportedObject annex) {
    var data = annex.object("data").skip("title");
    return new NestedAnnex(annex.textOrNull("heading"), data.texts("files"));
  }
}
