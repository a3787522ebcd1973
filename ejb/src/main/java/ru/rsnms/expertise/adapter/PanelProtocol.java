package ru.rsnms.expertise.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.expertise.ItemFile;
import ru.rsnms.expertise.ItemMarks;
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelCard.Cell;
import ru.rsnms.expertise.PanelCard.Judge;
import ru.rsnms.expertise.model.PanelPress;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out the protocol of a panel: its experts, and its items by their numbers of chance. */
@ApplicationScoped
public class PanelProtocol implements PanelPress {

  private static final String KEY = "expertise.protocol.";
  private static final int DECIMALS = 2;

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected PanelProtocol() {
    // for the container
  }

  @Inject
  public PanelProtocol(Clock clock) {
    this.clock = clock;
  }

  @Override
  public ItemFile protocol(PanelCard card, List<ItemMarks> marks) {
    var name = Texts.of(KEY + "name", card.title());
    return new ItemFile(name + ".pdf", "application/pdf", printer.pdf(sheet(card, marks, name)));
  }

  private DocumentSheet sheet(PanelCard card, List<ItemMarks> marks, String name) {
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(Texts.of(KEY + "title", card.title()), TextStyle.TITLE));
    body.add(
        Paragraph.body(
            Texts.of(
                KEY + "how",
                card.formTitle(),
                number(card.highest()),
                card.wanted(),
                Texts.of(card.aggregate()))));
    if (card.callingSpread() != null) {
      body.add(Paragraph.body(Texts.of(KEY + "spread-rule", number(card.callingSpread()))));
    }
    body.add(Paragraph.body(Texts.of(KEY + "experts", experts(card))));
    body.add(table(card, marks));
    var called = marks.stream().filter(one -> one.wanted() > card.wanted()).count();
    body.add(Paragraph.body(Texts.of(KEY + "sums", marks.size(), called)));
    body.add(
        new Paragraph(
            Texts.of(KEY + "as-of", RussianDates.moment(clock.instant())), TextStyle.NOTE));
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body,
        signatures(card),
        new DocumentInfo(name, card.title(), card.title(), "ru-RU", clock.instant()));
  }

  private static String experts(PanelCard card) {
    return card.experts().stream().map(Judge::name).collect(Collectors.joining("; "));
  }

  private static SignatureBlock signatures(PanelCard card) {
    return card.experts().isEmpty()
        ? null
        : new SignatureBlock(
            card.experts().stream()
                .map(one -> new Signature(Texts.of(KEY + "expert"), one.name(), null))
                .toList());
  }

  private static Table table(PanelCard card, List<ItemMarks> marks) {
    Map<Integer, ItemMarks> byNumber =
        marks.stream().collect(Collectors.toMap(ItemMarks::number, Function.identity()));
    return Table.of(
        List.of(
            column("number", 12, Align.CENTER),
            column("item", 62, Align.LEFT),
            column("marks", 36, Align.LEFT),
            column("mean", 20, Align.CENTER),
            column("median", 20, Align.CENTER),
            column("spread", 20, Align.CENTER)),
        List.of(),
        card.items().stream().map(line -> row(card, line, byNumber.get(line.number()))).toList());
  }

  private static Row row(PanelCard card, PanelCard.Line line, ItemMarks marks) {
    var called = marks.wanted() > card.wanted();
    return Row.of(
        String.valueOf(line.number()),
        called ? Texts.of(KEY + "called", line.title()) : line.title(),
        line.cells().stream()
            .filter(Objects::nonNull)
            .map(Cell::total)
            .filter(Objects::nonNull)
            .map(PanelProtocol::number)
            .collect(Collectors.joining("; ")),
        number(marks.mean()),
        number(marks.median()),
        number(marks.spread()));
  }

  private static Column column(String name, double width, Align align) {
    return new Column(Texts.of(KEY + "column." + name), width, align);
  }

  private static String number(BigDecimal value) {
    return value == null
        ? "–"
        : value
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
            .replace('.', ',');
  }
}
