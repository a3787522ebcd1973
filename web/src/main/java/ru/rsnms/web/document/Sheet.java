package ru.rsnms.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.rsnms.document.Annex;
import ru.rsnms.document.DocumentKind;
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

  Sheet(OrderCard card, OrderText text) {
    this.card = card;
    this.text = text;
  }

  public OrderText getText() {
    return text;
  }

  /** Lines of the letterhead. */
  public List<String> getIssuer() {
    return text.isHistorical()
        ? text.original().issuerLines()
        : List.of(card.issuerName().toUpperCase(Locale.ROOT));
  }

  public String getKindWord() {
    if (text.isHistorical()) {
      return text.original().kindWord();
    }
    return Texts.of(
        card.kind() == DocumentKind.ORDER ? "document.style.order" : "document.style.directive");
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
    return text.isHistorical() ? text.original().place() : Texts.of("document.style.place");
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
    return SheetLine.of(text.units());
  }

  /** The annexes and theirs, in the order of printing. */
  public List<AnnexSheet> getAnnexes() {
    var sheets = new ArrayList<AnnexSheet>();
    collect(text.annexes(), sheets);
    return sheets;
  }

  private static void collect(List<Annex> annexes, List<AnnexSheet> sheets) {
    for (int at = 0; at < annexes.size(); at++) {
      var annex = annexes.get(at);
      sheets.add(new AnnexSheet(annex, annexes.size() == 1 ? 0 : at + 1, sheets.size()));
      collect(annex.annexes(), sheets);
    }
  }

  /**
   * An annex on sheets of its own.
   *
   * @param number among its siblings, 0 for an only one
   * @param place among all annexes, from 0; names the anchor in the page
   */
  public record AnnexSheet(Annex annex, int number, int place) {

    /** The corner mark: its own words or the composed ones. */
    public String mark() {
      if (annex.mark() != null) {
        return annex.mark();
      }
      return number == 0
          ? Texts.of("document.paper.annex")
          : Texts.of("document.paper.annex-numbered", number);
    }

    public List<SheetLine> lines() {
      return SheetLine.of(annex.units());
    }

    public boolean isLandscape() {
      return annex.orientation() == Orientation.LANDSCAPE;
    }
  }
}
