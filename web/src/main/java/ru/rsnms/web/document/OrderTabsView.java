package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** The sections of an order's card: one of them is open, the others are links with counters. */
@Named
@ViewScoped
public class OrderTabsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrderView order;
  @Inject OrderQueries orders;
  @Inject CardCounts counts;
  @Inject Listing listing;

  private String tab;
  private transient Page<AuditRow> history;

  /** The section shown: the one asked for, else what the chosen action is done beside. */
  public CardTab getOpen() {
    if (tab == null && order.getChosen() != null) {
      return CardTab.beside(order.getChosen());
    }
    return CardTab.named(tab);
  }

  public List<TabLink> getAll() {
    var card = order.getCard();
    return Stream.of(CardTab.values()).map(one -> new TabLink(one, counts.of(one, card))).toList();
  }

  public boolean isOpen(CardTab one) {
    return one == getOpen();
  }

  /** Address of a section of the card. */
  public String pageOf(CardTab one) {
    var id = "order.xhtml?id=" + order.getId();
    return one == CardTab.TEXT ? id : id + "&tab=" + one.word();
  }

  /** Who did what to the order, newest first. */
  public Page<AuditRow> getHistory() {
    if (history == null) {
      history = orders.history(order.getCard().id(), listing.request());
    }
    return history;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  /**
   * A section among the others.
   *
   * @param counter how far it has come, empty where nothing is counted
   */
  public record TabLink(CardTab tab, String counter) {}
}
