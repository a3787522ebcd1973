package ru.rsnms.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.agreement.duty.DutyAction;
import ru.rsnms.agreement.duty.DutyId;
import ru.rsnms.agreement.duty.DutyQueries;
import ru.rsnms.agreement.duty.DutyRow;
import ru.rsnms.agreement.duty.DutyService;
import ru.rsnms.agreement.duty.ReportDuty;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs the page of one duty: the party reports, the ministry accepts or gives back. */
@Named
@ViewScoped
public class DutyView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MAX_FILE = 20 * 1024 * 1024;

  @Inject DutyQueries queries;
  @Inject DutyService duties;
  @Inject Notices notices;

  private UUID id;
  private DutyAction chosen;
  private long version;
  private String evidence;
  private String reason;
  private LocalDate doneOn;
  private transient Part file;
  private transient DutyRow row;

  public void load() {
    if (id == null) {
      throw new NotFound("agreement/duty-not-found");
    }
    version = getRow().version();
    if (chosen != null && !getRow().open().contains(chosen)) {
      chosen = null;
    }
  }

  /** Does the chosen action and shows the duty as it is then. */
  public String act() {
    if (file != null && file.getSize() > MAX_FILE) {
      notices.atField("file", "sign.too-large");
      return null;
    }
    if (!notices.attempt(this::perform)) {
      row = null;
      return null;
    }
    notices.doneNext("duty.done." + chosen);
    return "/agreement/duty.xhtml?faces-redirect=true&id=" + id;
  }

  private void perform() {
    var which = new DutyId(id);
    switch (chosen) {
      case REPORT ->
          duties.report(
              new ReportDuty(
                  which,
                  version,
                  doneOn,
                  evidence,
                  file == null ? null : file.getSubmittedFileName(),
                  bytes()));
      case ACCEPT -> duties.accept(which, version);
      case GIVE_BACK -> duties.giveBack(which, version, reason);
    }
  }

  private byte[] bytes() {
    if (file == null || file.getSize() == 0) {
      return new byte[0];
    }
    try (var stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public DutyRow getRow() {
    if (row == null) {
      row = queries.open(new DutyId(id));
    }
    return row;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public DutyAction getChosen() {
    return chosen;
  }

  public void setChosen(DutyAction chosen) {
    this.chosen = chosen;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
