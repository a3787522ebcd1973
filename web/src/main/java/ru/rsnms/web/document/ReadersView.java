package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.CallReaders;
import ru.rsnms.document.Familiarisation;
import ru.rsnms.document.FamiliarisationQueries;
import ru.rsnms.document.FamiliarisationService;
import ru.rsnms.document.NotePaperReading;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.ReaderId;
import ru.rsnms.document.ReaderRow;
import ru.rsnms.document.ReaderStage;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.registry.OnePick;

/** Backs {@code /document/readers.xhtml}: who has to read an order, who did, who is late. */
@Named
@ViewScoped
public class ReadersView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What the table shows. */
  public enum Show {
    WAITING,
    OVERDUE,
    READ
  }

  @Inject FamiliarisationQueries queries;
  @Inject FamiliarisationService service;
  @Inject PersonDirectory people;
  @Inject Notices notices;

  private UUID id;
  private UUID reader;
  private Show only;
  private transient Familiarisation sheet;
  private List<ReaderTick> ticks;
  private final ReadersForm form = new ReadersForm();
  private final OnePick person = new OnePick("person");

  public void load() {
    if (id == null) {
      throw new NotFound("document/order-not-found");
    }
    getSheet();
    if (reader != null && !getSheet().isNotingOpen()) {
      reader = null;
    }
  }

  /** Calls those ticked and the one who was found. */
  public String call() {
    var chosen = new ArrayList<PersonId>();
    getTicks().stream().filter(ReaderTick::isOn).map(ReaderTick::person).forEach(chosen::add);
    person.pickedOr(null).map(PersonId::new).ifPresent(chosen::add);
    if (chosen.isEmpty()) {
      notices.atField("person", "readers.nobody");
      return null;
    }
    return done(
        () -> service.call(new CallReaders(order(), chosen, form.getDue())), "readers.called");
  }

  /** Takes somebody off the sheet who need not read the order. */
  public String release(UUID one) {
    return done(() -> service.release(order(), new ReaderId(one)), "readers.released");
  }

  /** Notes the signature on paper of the reader whom the address names. */
  public String note() {
    return done(
        () ->
            service.note(
                new NotePaperReading(order(), new ReaderId(reader), form.getOn(), form.bytes())),
        "readers.noted");
  }

  private String done(Runnable action, String key) {
    if (!notices.attempt(action)) {
      sheet = null;
      return null;
    }
    notices.doneNext(key);
    return "/document/readers.xhtml?faces-redirect=true&id=" + id;
  }

  public void findPerson() {
    person.search(words -> people.pick(words).stream().map(ReadersView::option).toList());
  }

  private static Option option(PersonView one) {
    var post = one.position() == null ? "" : ", " + one.position();
    return new Option(one.id().value().toString(), one.name().full() + post);
  }

  public Familiarisation getSheet() {
    if (sheet == null) {
      sheet = queries.of(order());
    }
    return sheet;
  }

  /** The rows that the address asks for. */
  public List<ReaderRow> getRows() {
    return getSheet().readers().stream().filter(this::isShown).toList();
  }

  private boolean isShown(ReaderRow row) {
    if (only == null) {
      return true;
    }
    return switch (only) {
      case WAITING -> row.waits();
      case OVERDUE -> row.overdue();
      case READ -> row.stage() == ReaderStage.READ;
    };
  }

  /** Whom the text names, all ticked at first. */
  public List<ReaderTick> getTicks() {
    if (ticks == null) {
      ticks = new ArrayList<>(getSheet().proposed().stream().map(ReaderTick::new).toList());
    }
    return ticks;
  }

  /** The reader whose signature on paper is to be noted, {@code null} for none. */
  public ReaderRow getNoted() {
    return getSheet().readers().stream()
        .filter(row -> row.id().equals(reader) && row.waits())
        .findFirst()
        .orElse(null);
  }

  /** Kind, date and number, or kind and the word for a draft. */
  public String getName() {
    var kind = Texts.of(getSheet().kind());
    return sheet.number() == null
        ? PageTexts.of("order.name.draft", kind)
        : PageTexts.of(
            "order.name.registered", kind, RussianDates.digits(sheet.date()), sheet.number());
  }

  public String tone(ReaderRow row) {
    if (row.overdue()) {
      return "bad";
    }
    return switch (row.stage()) {
      case CALLED -> "info";
      case READ -> "ok";
      case RELEASED -> "mute";
    };
  }

  public String icon(ReaderRow row) {
    if (row.overdue()) {
      return "alert";
    }
    return switch (row.stage()) {
      case CALLED -> "clock";
      case READ -> "check";
      case RELEASED -> "void";
    };
  }

  public ReadersForm getForm() {
    return form;
  }

  public OnePick getPerson() {
    return person;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getReader() {
    return reader;
  }

  public void setReader(UUID reader) {
    this.reader = reader;
  }

  public Show getOnly() {
    return only;
  }

  public void setOnly(Show only) {
    this.only = only;
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
