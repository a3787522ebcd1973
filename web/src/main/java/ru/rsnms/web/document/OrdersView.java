package ru.rsnms.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.OrderStage;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /document/orders.xhtml}: the register of documents. */
@Named
@RequestScoped
public class OrdersView {

  private static final int YEARS = 8;

  @Inject OrderQueries orders;
  @Inject Listing listing;
  @Inject Clock clock;

  private String words;
  private OrderStage stage;
  private DocumentKind kind;
  private UUID issuer;
  private Integer year;
  private boolean mine;
  private Page<OrderRow> found;

  public void load() {
    var stages = stage == null ? Set.<OrderStage>of() : Set.of(stage);
    var organization = issuer == null ? null : new OrganizationId(issuer);
    found =
        orders.page(
            new OrderFilter(words, stages, kind, organization, year, mine), listing.request());
  }

  public boolean isFiltered() {
    return words != null || stage != null || kind != null || issuer != null || year != null || mine;
  }

  public List<Option> getStages() {
    return Option.of(OrderStage.values());
  }

  public List<Option> getKinds() {
    return Option.of(DocumentKind.values());
  }

  /** This year and the ones before it. */
  public List<Option> getYears() {
    var last = ZonedDateTime.ofInstant(clock.instant(), clock.getZone()).getYear();
    return IntStream.range(0, YEARS)
        .mapToObj(back -> String.valueOf(last - back))
        .map(number -> new Option(number, number))
        .toList();
  }

  /** Ready-made filters that officials use every day. */
  public List<Shortcut> getShortcuts() {
    var thisYear = getYears().get(0).value();
    return List.of(
        new Shortcut(
            "orders.this-year", "?year=" + thisYear, thisYear.equals(String.valueOf(year))),
        new Shortcut("orders.mine", "?mine=true", mine),
        new Shortcut("orders.on-approval", "?stage=ON_APPROVAL", stage == OrderStage.ON_APPROVAL),
        new Shortcut("orders.signed", "?stage=SIGNED", stage == OrderStage.SIGNED));
  }

  public Page<OrderRow> getFound() {
    return found;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public OrderStage getStage() {
    return stage;
  }

  public void setStage(OrderStage stage) {
    this.stage = stage;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public UUID getIssuer() {
    return issuer;
  }

  public void setIssuer(UUID issuer) {
    this.issuer = issuer;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }

  /**
   * A ready-made filter.
   *
   * @param key of its text
   * @param query address of the register with it
   * @param current whether the page shows it
   */
  public record Shortcut(String key, String query, boolean current) {

    public String label() {
      return PageTexts.of(key);
    }
  }
}
