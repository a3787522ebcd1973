package ru.rsnms.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.talk.AcceptMany;
import ru.rsnms.agreement.talk.AcceptRow;
import ru.rsnms.agreement.talk.TalkQueries;
import ru.rsnms.agreement.talk.TalkRow;
import ru.rsnms.agreement.talk.TalkService;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /agreement/mine.xhtml}: agreements that the caller's party concludes. */
@Named
@RequestScoped
public class MyAgreementsView {

  @Inject TalkQueries queries;
  @Inject TalkService talks;
  @Inject Notices notices;
  @Inject HttpServletRequest request;

  private List<TalkRow> rows;
  private List<AcceptRow> refused = List.of();

  /** Accepts the chosen ones and tells of those that cannot be. */
  public void acceptChosen() {
    var chosen = request.getParameterValues("chosen");
    if (chosen == null) {
      notices.done("talk.accepted.none");
      return;
    }
    var wanted = new AcceptMany(Stream.of(chosen).map(MyAgreementsView::read).toList());
    notices.attempt(
        () -> {
          var answers = talks.acceptMany(wanted);
          refused = answers.stream().filter(one -> one.closedBecause() != null).toList();
          notices.done("talk.accepted.many", answers.size() - refused.size());
        });
    rows = null;
  }

  private static AcceptMany.Read read(String chosen) {
    var parts = chosen.split(":");
    return new AcceptMany.Read(
        new AgreementId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
  }

  public List<TalkRow> getRows() {
    if (rows == null) {
      rows = queries.mine();
    }
    return rows;
  }

  /** What could not be accepted just now. */
  public List<AcceptRow> getRefused() {
    return refused;
  }

  /** Is there more than one to accept at once? */
  public boolean isMany() {
    return getRows().stream().filter(TalkRow::acceptable).count() > 1;
  }
}
