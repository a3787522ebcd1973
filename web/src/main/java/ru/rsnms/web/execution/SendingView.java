package ru.rsnms.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.ControlService;
import ru.rsnms.execution.KeepRecipients;
import ru.rsnms.execution.Recipient;
import ru.rsnms.execution.SendingList;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /execution/sending.xhtml}: whom an order is sent to. */
@Named
@ViewScoped
public class SendingView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ControlService control;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private transient SendingList list;
  private List<Line> lines;

  public void load() {
    if (id == null) {
      throw new NotFound("document/order-not-found");
    }
    getLines();
  }

  /** Keeps the lines that say something. */
  public String save() {
    var wanted = getLines().stream().filter(Line::isFilled).map(Line::recipient).toList();
    return kept(wanted, "sending.saved");
  }

  /** The list is made of the executors again. */
  public String restore() {
    return kept(List.of(), "sending.restored");
  }

  private String kept(List<Recipient> wanted, String done) {
    var command = new KeepRecipients(new OrderId(id), version, wanted);
    if (!notices.attempt(() -> control.keepRecipients(command))) {
      return null;
    }
    notices.doneNext(done);
    return "/execution/sending.xhtml?faces-redirect=true&id=" + id;
  }

  public void add() {
    getLines().add(new Line(Recipient.of("")));
  }

  public void remove(int at) {
    if (at < getLines().size()) {
      lines.remove(at);
    }
  }

  public SendingList getList() {
    if (list == null) {
      list = control.sendingList(new OrderId(id));
    }
    return list;
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = new ArrayList<>(getList().recipients().stream().map(Line::new).toList());
      version = list.plan().version();
    }
    return lines;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  /** One recipient as the form edits it. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String way;

    Line(Recipient recipient) {
      this.name = recipient.name();
      this.way = recipient.way();
    }

    boolean isFilled() {
      return name != null && !name.isBlank();
    }

    Recipient recipient() {
      return new Recipient(name.strip(), way == null || way.isBlank() ? null : way.strip());
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getWay() {
      return way;
    }

    public void setWay(String way) {
      this.way = way;
    }
  }
}
