package ru.rsnms.web.reserve;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.CadreOrderService;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.EnrolReserve;
import ru.rsnms.reserve.cadre.Enrolment;
import ru.rsnms.reserve.cadre.Recommended;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Scope;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/enrol.xhtml}: who of a season enters the caller's reserve. */
@Named
@ViewScoped
public class EnrolView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CadreQueries queries;
  @Inject CadreOrderService orders;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID season;
  private transient Enrolment enrolment;
  private transient Enrolment recommendable;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getEnrolment();
  }

  private ReserveRef reserve() {
    var code = actor.get().scope().codeIf(Scope.Kind.MUNICIPALITY);
    return code.isEmpty() ? ReserveRef.REGION : ReserveRef.of(code);
  }

  public boolean isRegional() {
    return reserve().isRegional();
  }

  /** Has the order drafted and leads to its people. */
  public String order() {
    var act = new ActId[1];
    var command = new EnrolReserve(new SeasonId(season), reserve());
    var done = notices.attempt(() -> act[0] = orders.enrol(command));
    forget();
    return done ? "/reserve/act.xhtml?faces-redirect=true&id=" + act[0].value() : null;
  }

  /** Recommends those with a tick to the reserves of their municipalities. */
  public String recommend() {
    return say(Recommended.YES);
  }

  /** Takes the recommendation of those with a tick back. */
  public String withhold() {
    return say(Recommended.NO);
  }

  private String say(Recommended wanted) {
    var chosen =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("chosen", new String[0]);
    if (chosen.length == 0) {
      notices.done("cadre.none-chosen");
      return null;
    }
    var decisions =
        Stream.of(chosen).map(UUID::fromString).map(DecisionId::new).collect(Collectors.toSet());
    var done = notices.attempt(() -> orders.recommend(new SeasonId(season), decisions, wanted));
    forget();
    if (!done) {
      return null;
    }
    notices.doneNext("enrol.recommended." + wanted, decisions.size());
    return "/reserve/enrol.xhtml?faces-redirect=true&season=" + season;
  }

  private void forget() {
    enrolment = null;
    recommendable = null;
  }

  public Enrolment getEnrolment() {
    if (enrolment == null) {
      enrolment = queries.enrolment(new SeasonId(season), reserve());
    }
    return enrolment;
  }

  /** Who failed at the second level; asked of the region only. */
  public Enrolment getRecommendable() {
    if (recommendable == null && isRegional()) {
      recommendable = queries.recommendable(new SeasonId(season));
    }
    return recommendable;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }
}
