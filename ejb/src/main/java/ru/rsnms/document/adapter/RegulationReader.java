package ru.rsnms.document.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;

/** Reads regulations: sections, clauses, lists, definitions, and the annexes they name. */
@ApplicationScoped
public class RegulationReader implements AnnexReader {

  private static final char OPENING_QUOTE = '\u00ab';
  private static final char CLOSING_QUOTE = '\u00bb';

  @Override
  public boolean reads(JsonNode file) {
    return file.at("/sections/0/clauses").isArray();
  }

  @Override
  public Reading read(ImportedObject file, Origin origin) {
    return new Reading(
        AnnexKind.REGULATION,
        null,
        file.text("title"),
        Orientation.PORTRAIT,
        file.objects("sections").stream().map(RegulationReader::section).toList(),
        file.objects("annexes").stream().map(RegulationReader::annex).toList(),
        List.of(),
        null);
  }

  private static NestedAnnex annex(ImportedObject annex) {
    var data = annex.object("data").skip("title");
    return new NestedAnnex(annex.textOrNull("heading"), data.texts("files"));
  }

  private static NormUnit section(ImportedObject section) {
    return NormUnit.of(UnitKind.SECTION, section.textOrNull("number"), section.text("title"))
        .withChildren(section.objects("clauses").stream().map(RegulationReader::unit).toList());
  }

  private static NormUnit unit(ImportedObject unit) {
    var number = unit.textOrNull("number");
    var children = unit.objects("children").stream().map(RegulationReader::unit).toList();
    if (unit.has("definition")) {
      unit.text("text");
      return definition(unit.object("definition"));
    }
    if (number != null) {
      return NormUnit.of(UnitKind.CLAUSE, number, unit.text("text")).withChildren(children);
    }
    return children.isEmpty()
        ? NormUnit.of(UnitKind.LIST_ITEM, NormUnit.LIST_MARK, unit.text("text"))
        : NormUnit.of(UnitKind.SUBHEADING, null, unit.text("text")).withChildren(children);
  }

  /** «term» (aside) - meaning. */
  private static NormUnit definition(ImportedObject definition) {
    var term = OPENING_QUOTE + definition.text("term") + CLOSING_QUOTE;
    var words =
        Stream.of(term, definition.text("aside"), "-", definition.text("definition"))
            .filter(part -> !part.isEmpty());
    return NormUnit.of(UnitKind.PARAGRAPH, null, String.join(" ", words.toList()));
  }
}
