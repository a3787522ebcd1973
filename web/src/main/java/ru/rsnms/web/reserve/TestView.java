package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.TestCard;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestService;
import ru.rsnms.reserve.TestVersionStage;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/test/test.xhtml}: a version of the test without its keys. */
@Named
@ViewScoped
public class TestView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TestQueries queries;
  @Inject TestService service;
  @Inject Notices notices;

  private UUID id;
  private transient TestCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/test-not-found");
    }
    getCard();
  }

  public String publish() {
    return after(
        notices.attempt(() -> service.publish(new TestId(id), getCard().version())),
        "test.published");
  }

  public String retire() {
    return after(
        notices.attempt(() -> service.retire(new TestId(id), getCard().version())), "test.retired");
  }

  private String after(boolean done, String said) {
    card = null;
    if (!done) {
      return null;
    }
    notices.doneNext(said);
    return "/reserve/test/test.xhtml?faces-redirect=true&id=" + id;
  }

  public boolean isPublishable() {
    return getCard().row().stage().canBecome(TestVersionStage.PUBLISHED);
  }

  public boolean isRetirable() {
    return getCard().row().stage().canBecome(TestVersionStage.RETIRED);
  }

  public TestCard getCard() {
    if (card == null) {
      card = queries.open(new TestId(id));
    }
    return card;
  }

  public List<Scale> getScales() {
    return Arrays.asList(Scale.values());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
