package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.rsnms.reports.internal.Outline.Rank;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.Bars;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Footnotes;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;

/** Collects the rows of one part. */
final class BlockRows {

  private static final String LEAD_IN = ":";

  /** Bands that end with room of their own. */
  private static final Set<String> HAS_ROOM_BELOW = Set.of("section", "subsection", "caption");

  private final PaperStyle style;
  private final Outline outline;
  private final int fieldWidth;
  private final List<FlowRow> rows = new ArrayList<>();
  private final List<TableLayout> layouts = new ArrayList<>();

  BlockRows(PaperStyle style, Orientation orientation, Outline outline) {
    this.style = style;
    this.outline = outline;
    fieldWidth = new PaperFit(style, orientation).fieldWidth();
  }

  List<FlowRow> rows() {
    return rows;
  }

  List<TableLayout> layouts() {
    return layouts;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void add(FlowRow row) {
    rows.add(row.after(gapBefore(row)));
  }

  /** The room before a row: its own, or what the row above asks for. */
  private String gapBefore(FlowRow row) {
    if (isEmpty()) {
      return null;
    }
    if (isTitle(last().band()) && !row.band().equals("centered")) {
      return "gap_text";
    }
    boolean afterTable = last().isInTable() && !row.isInTable();
    return row.gap() == null && afterTable ? "gap_table" : row.gap();
  }

  /** Whether a band prints a title or a line under it. */
  private static boolean isTitle(String band) {
    return band.equals("title") || band.equals("centered");
  }

  private FlowRow last() {
    return rows.get(rows.size() - 1);
  }

  void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof Table table) {
      addTable(table);
    } else if (block instanceof Footnotes footnotes) {
      addFootnotes(footnotes);
    } else if (block instanceof Particulars particulars) {
      addParticulars(particulars);
    } else if (block instanceof Bars bars) {
      addBars(bars);
    }
  }

  private void addParagraph(Paragraph paragraph) {
    String text = paragraph.text();
    boolean leadIn = text.endsWith(LEAD_IN);
    FlowRow row =
        switch (paragraph.style()) {
          case BODY, QUOTE -> FlowRow.of(BodyBands.WHOLE, Typography.russian().text(text));
          case LIST_ITEM -> FlowRow.of(BodyBands.ITEM, Typography.russian().text(text));
          case FLUSH ->
              FlowRow.of("flush", Typography.russian().text(text)).after("gap_flush").keepingNext();
          case CENTERED -> titled("centered", text);
          case TITLE -> heading("title", Rank.TITLE, text);
          case HEADING -> heading("section", Rank.SECTION, text);
          case SUBHEADING -> heading("subsection", Rank.SUBSECTION, text);
          case NOTE -> titled("note", text).after(follows(TextStyle.NOTE) ? null : "gap_note");
        };
    add(leadIn ? row.keepingNext() : row);
  }

  private boolean follows(TextStyle style) {
    return !isEmpty() && style == TextStyle.NOTE && last().band().equals("note");
  }

  /** A heading with room above it, kept with what follows. */
  FlowRow heading(String band, Rank rank, String text) {
    return titled(band, text)
        .withText(FlowRow.TAG, outline.heading(rank))
        .after("gap_" + band)
        .keepingNext();
  }

  private static FlowRow titled(String band, String text) {
    return FlowRow.of(band, Typography.russian().title(text));
  }

  private void addTable(Table table) {
    if (table.caption() != null) {
      String gap = !isEmpty() && HAS_ROOM_BELOW.contains(last().band()) ? null : "gap_caption";
      add(titled("caption", table.caption()).after(gap).keepingNext());
    }
    TableLayout layout = TableLayout.of(table, style, fieldWidth);
    int index = layouts.indexOf(layout);
    if (index < 0) {
      index = layouts.size();
      layouts.add(layout);
    }
    List<FlowRow> tableRows =
        new TableRows(table, layout, SheetTemplates.prefix(index), outline.table()).rows();
    boolean parted = !isEmpty() && !HAS_ROOM_BELOW.contains(last().band());
    for (int i = 0; i < tableRows.size(); i++) {
      add(i == 0 && parted ? tableRows.get(i).after("gap_table") : tableRows.get(i));
    }
  }

  private void addFootnotes(Footnotes footnotes) {
    add(FlowRow.of("footnotes", Map.of()).after("gap_footnotes").keepingNext());
    for (Footnotes.Note note : footnotes.notes()) {
      add(FlowRow.of("footnote", Typography.russian().text(note.mark() + " " + note.text())));
    }
  }

  private void addBars(Bars bars) {
    String gap = "gap_particular";
    int left = bars.bars().size();
    for (Bars.Bar bar : bars.bars()) {
      Map<String, String> texts =
          Map.of(
              "label", Typography.russian().title(bar.label()),
              "value", Typography.russian().title(bar.words()),
              "bar", bar.share() + " " + bar.part());
      FlowRow row = FlowRow.of("bar", texts).after(gap);
      left--;
      add(left > 0 ? row.keepingNext() : row);
      gap = null;
    }
  }

  private void addParticulars(Particulars particulars) {
    String gap = "gap_particular";
    for (Particular line : particulars.lines()) {
      Map<String, String> texts =
          Map.of(
              "label", Typography.russian().title(line.label()),
              "value", Typography.russian().title(line.value()));
      add(FlowRow.of("particular", texts).after(gap));
      gap = null;
    }
  }
}
