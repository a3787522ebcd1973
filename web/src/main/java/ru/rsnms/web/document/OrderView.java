package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.document.DoubtfulForm;
import ru.rsnms.document.NameFormQueries;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderSignatureQueries;
import ru.rsnms.document.PublicationRow;
import ru.rsnms.document.TextChange;
import ru.rsnms.document.TextComparison;
import ru.rsnms.document.VersionRow;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.SignatureView;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/**
 * Backs {@code /document/order.xhtml}: the card of an order and everything that can be done to it.
 */
@Named
@ViewScoped
public class OrderView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrderQueries orders;
  @Inject OrderSignatureQueries signatureQueries;
  @Inject NameFormQueries forms;
  @Inject OrderDesk desk;
  @Inject OrderAgreement agreement;
  @Inject Notices notices;

  private UUID id;
  private OrderAction chosen;
  private Integer version;
  private transient OrderCard card;
  private transient Sheet sheet;
  private transient List<SignatureView> signatures;
  private final OrderActionForm form = new OrderActionForm();

  public void load() {
    if (id == null) {
      throw new NotFound("document/order-not-found");
    }
    card = orders.open(order());
    if (chosen != null && (hasOwnPage(chosen) || !card.action(chosen).open())) {
      chosen = null;
    }
    agreement.about(card, chosen);
  }

  private static boolean hasOwnPage(OrderAction action) {
    return action == OrderAction.EDIT || action == OrderAction.CALL_READERS;
  }

  /** Does the chosen action and shows the card as it is then. */
  public String act() {
    getCard();
    if (!agreement.complete(chosen, form)) {
      return null;
    }
    var done = notices.attempt(() -> desk.perform(chosen, getCard(), form));
    if (!done) {
      forgetCard();
      return null;
    }
    notices.doneNext("order.done." + chosen);
    return "/document/order.xhtml?faces-redirect=true&id=" + id;
  }

  public OrderCard getCard() {
    if (card == null) {
      card = orders.open(order());
      agreement.about(card, chosen);
    }
    return card;
  }

  /** Kind, date and number, or kind and the word for a draft. */
  public String getName() {
    var kind = Texts.of(getCard().kind());
    return card.number() == null
        ? PageTexts.of("order.name.draft", kind)
        : PageTexts.of(
            "order.name.registered", kind, RussianDates.digits(card.date()), card.number());
  }

  /** Address of the page where an action is done. */
  public String pageOf(OrderAction action) {
    var page =
        switch (action) {
          case EDIT -> "editor.xhtml?id=";
          case CALL_READERS -> "readers.xhtml?id=";
          default -> "order.xhtml?act=" + action + "&id=";
        };
    return page + id;
  }

  /** The text of today, or that of the version which the address asks for. */
  public Sheet getSheet() {
    if (sheet == null) {
      var text = version == null ? getCard().text() : orders.textOf(order(), version);
      sheet = new Sheet(getCard(), text, doubts());
    }
    return sheet;
  }

  private List<String> doubts() {
    return getCard().stage().isFrozen()
        ? List.of()
        : forms.doubts(order()).stream().map(DoubtfulForm::words).toList();
  }

  /** What became of the version that the address asks for until today. */
  public List<TextChange> getChanges() {
    return version == null
        ? List.of()
        : TextComparison.between(getSheet().getText(), getCard().text());
  }

  public List<TrackStep> getTrack() {
    return TrackStep.of(getCard());
  }

  /** The stages of an order and how far this one has come. */
  public List<TrackStep> getWay() {
    return TrackStep.way(getCard());
  }

  /** What it waits for. */
  public NextStep getNext() {
    return new NextStep(getCard());
  }

  /** Who signed, how, and what was checked; none before the order is signed. */
  public List<SignatureView> getSignatures() {
    if (signatures == null) {
      signatures = signatureQueries.of(order());
    }
    return signatures;
  }

  public List<VersionRow> getVersions() {
    return orders.versions(order());
  }

  /** Places of publication that wait for their proof, and the place nobody planned. */
  public List<Option> getPlaces() {
    var planned =
        getCard().publications().stream()
            .filter(PublicationRow::isPlanned)
            .map(place -> new Option(place.id().toString(), labelOf(place)));
    return Stream.concat(planned, Stream.of(new Option("", PageTexts.of("order.publish.other"))))
        .toList();
  }

  private static String labelOf(PublicationRow place) {
    return place.clause() == null
        ? place.target()
        : PageTexts.of("order.publish.planned", place.target(), place.clause());
  }

  public List<Option> getVerdicts() {
    return Option.of(Verdict.values());
  }

  public OrderAgreement getAgreement() {
    getCard();
    return agreement;
  }

  public OrderActionForm getForm() {
    return form;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public OrderAction getChosen() {
    return chosen;
  }

  public void setChosen(OrderAction chosen) {
    this.chosen = chosen;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  /** After a refusal the page shows the order as it is by now; what was typed stays in the form. */
  void forgetCard() {
    card = null;
    sheet = null;
    agreement.readAnew();
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
