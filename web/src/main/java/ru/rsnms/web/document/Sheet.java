package ru.rsnms.web.document;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexMark;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Orientation;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/**
 * The text of an order as it will print: the order itself and its annexes, each on sheets of its
 * own.
 */
public final class Sheet {

  private final OrderCard card;
  private final OrderText text;
  private final List<String> doubts;

  Sheet(OrderCard card, OrderText text) {
    this(card, text, List.of());
  }

  /**
   * @param doubts words whose form nobody has confirmed; they are marked
   */
  Sheet(OrderCard card, OrderText text, List<String> doubts) {
    this.card = card;
    this.text = text;
    this.doubts = doubts;
  }

  public OrderText getText() {
    return text;
  }

  /** Lines of the letterhead. */
  public List<String> getIssuer() {
    return text.isHistorical() ? text.original().issuerLines() : card.style().letterhead();
  }

  public String getKindWord() {
    if (text.isHistorical()) {
      return text.original().kindWord();
    }
    return card.style().wordOf(card.kind());
  }

  public String getDate() {
    if (text.isHistorical()) {
      return text.original().dateText();
    }
    return card.date() == null
        ? Texts.of("document.paper.no-date")
        : RussianDates.words(card.date());
  }

  public String getNumber() {
    if (text.isHistorical()) {
      return text.original().number();
    }
    return card.number() == null ? Texts.of("document.paper.no-number") : card.number();
  }

  public String getPlace() {
    return text.isHistorical() ? text.original().place() : card.style().place();
  }

  public String getSignatoryPosition() {
    if (text.isHistorical()) {
      return text.original().signatoryPosition();
    }
    return card.signatory() == null ? "" : card.signatory().position();
  }

  public String getSignatoryName() {
    if (text.isHistorical()) {
      return text.original().signatoryName();
    }
    return card.signatory() == null ? "" : card.signatory().name();
  }

  public List<SheetLine> getLines() {
    return SheetLine.of(text.units(), doubts);
  }

  /** The annexes and theirs, in the order of printing. */
  public List<AnnexSheet> getAnnexes() {
    var sheets = new ArrayList<AnnexSheet>();
    collect(text.annexes(), sheets);
    return sheets;
  }

  private void collect(List<Annex> annexes, List<AnnexSheet> sheets) {
    var mark = new AnnexMark(card.kind(), card.style(), card.number(), card.date());
    for (int at = 0; at < annexes.size(); at++) {
      var annex = annexes.get(at);
      var lines = mark.lines(annex, annexes.size() == 1 ? 0 : at + 1);
      sheets.add(new AnnexSheet(annex, lines, sheets.size()));
      collect(annex.annexes(), sheets);
    }
  }

  /**
   * An annex on sheets of its own.
   *
   * @param markLines the corner mark as on paper, line by line
   * @param place among all annexes, from 0; names the anchor in the page
   */
  public record AnnexSheet(Annex annex, List<String> markLines, int place) {

    /** The name of the annex: the first line of its mark. */
    public String mark() {
      return markLines.get(0);
    }

    public List<SheetLine> lines() {
      return SheetLine.of(annex.units());
    }

    public boolean isLandscape() {
      return annex.orientation() == Orientation.LANDSCAPE;
    }
  }
}
