package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reports.internal.Outline.Rank;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.Acquaintance;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Letterhead;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Requisites;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureMark;

/** Makes parts of a sheet: the text first, then every annex with its own annexes. */
final class Composer {

  private final DocumentSheet sheet;
  private final Outline outline = new Outline();
  private final List<Part> parts = new ArrayList<>();

  private Composer(DocumentSheet sheet) {
    this.sheet = sheet;
  }

  static List<Part> parts(DocumentSheet sheet) {
    Composer composer = new Composer(sheet);
    composer.addText();
    sheet.annexes().forEach(composer::addAnnex);
    return composer.parts;
  }

  private void addText() {
    BlockRows rows = new BlockRows(sheet.style(), Orientation.PORTRAIT, outline);
    addLetterhead(rows);
    addRequisites(rows);
    sheet.body().forEach(rows::add);
    addSignatures(rows);
    addAcquaintance(rows);
    if (!rows.isEmpty()) {
      parts.add(new Part(Orientation.PORTRAIT, rows.rows(), rows.layouts(), true));
    }
  }

  private void addAnnex(AnnexSheet annex) {
    BlockRows rows = new BlockRows(sheet.style(), annex.orientation(), outline);
    if (!annex.markLines().isEmpty()) {
      rows.add(FlowRow.of("mark", lines(annex.markLines())).keepingNext());
    }
    if (!annex.titleLines().isEmpty()) {
      rows.add(rows.heading("title", Rank.TITLE, String.join("\n", annex.titleLines())));
    }
    annex.blocks().forEach(rows::add);
    if (!rows.isEmpty()) {
      parts.add(new Part(annex.orientation(), rows.rows(), rows.layouts(), false));
    }
    annex.annexes().forEach(this::addAnnex);
  }

  private void addLetterhead(BlockRows rows) {
    Letterhead head = sheet.letterhead();
    if (head == null) {
      return;
    }
    if (head.emblem() != null) {
      rows.add(FlowRow.of("emblem_room", ""));
    }
    rows.add(FlowRow.of("issuer", lines(head.bodyLines())));
    if (head.abbreviation() != null) {
      rows.add(FlowRow.of("abbreviation", title(head.abbreviation())));
    }
  }

  private void addRequisites(BlockRows rows) {
    Requisites requisites = sheet.requisites();
    if (requisites == null) {
      return;
    }
    addHeading(rows, "kind", Rank.KIND, requisites.kindWord());
    if (Stream.of(requisites.dateText(), requisites.place(), requisites.numberText())
        .anyMatch(s -> s != null)) {
      rows.add(
          FlowRow.of(
              "dateline",
              Map.of(
                  "date", title(requisites.dateText()),
                  "place", title(requisites.place()),
                  "number", title(requisites.numberText()))));
    }
    if (requisites.registrationText() != null) {
      rows.add(FlowRow.of("registration", title(requisites.registrationText())));
    }
    addHeading(rows, "heading", Rank.TITLE, requisites.title());
  }

  private static void addHeading(BlockRows rows, String band, Rank rank, String text) {
    if (text != null) {
      rows.add(rows.heading(band, rank, text));
    }
  }

  private void addSignatures(BlockRows rows) {
    if (sheet.signature() == null) {
      return;
    }
    List<Signature> signatures = sheet.signature().signatures();
    for (int i = 0; i < signatures.size(); i++) {
      FlowRow row = signature(signatures.get(i)).after("gap_signature");
      rows.add(i + 1 < signatures.size() ? row.keepingNext() : row);
    }
  }

  private static FlowRow signature(Signature signature) {
    Map<String, String> texts = new HashMap<>();
    texts.put("post", title(signature.post()));
    texts.put("name", title(signature.name()));
    SignatureMark mark = signature.mark();
    if (mark == null) {
      return FlowRow.of(FlowRow.SIGNATURE, texts);
    }
    texts.put("mark_title", title(mark.title()));
    for (int i = 0; i < mark.particulars().size(); i++) {
      Particular line = mark.particulars().get(i);
      texts.put("mark_label" + i, title(line.label()));
      texts.put("mark_value" + i, title(line.value()));
    }
    return FlowRow.of(FlowRow.MARKED_SIGNATURE, texts);
  }

  private void addAcquaintance(BlockRows rows) {
    Acquaintance acquaintance = sheet.acquaintance();
    if (acquaintance == null) {
      return;
    }
    rows.add(
        FlowRow.of("acquaintance", title(acquaintance.heading()))
            .after("gap_acquaintance")
            .keepingNext());
    for (Acquaintance.Person person : acquaintance.persons()) {
      Map<String, String> texts =
          Map.of("name", title(person.name()), "date", title(person.date()));
      rows.add(FlowRow.of("acquainted", texts).after("gap_acquainted"));
    }
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(Composer::title).collect(Collectors.joining("\n"));
  }

  private static String title(String text) {
    return Typography.russian().title(text);
  }
}
