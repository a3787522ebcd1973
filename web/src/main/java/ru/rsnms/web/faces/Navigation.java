package ru.rsnms.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementRoles;
import ru.rsnms.desk.DeskQueries;
import ru.rsnms.desk.TaskCounts;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** The places of the side navigation and which of them the page belongs to. */
@Named
@RequestScoped
public class Navigation {

  private static final List<Place> WORK =
      List.of(
          new Place("nav.tasks", "inbox", "/index.xhtml", "/(index.xhtml|desk/.*)"),
          new Place("nav.orders", "doc", "/document/orders.xhtml", "/document/.*"),
          new Place("nav.execution", "flag", "/execution/instructions.xhtml", "/execution/.*"),
          new Place("nav.roadmaps", "plan", "/roadmap/roadmaps.xhtml", "/roadmap/.*"),
          new Place(
              "nav.reserve",
              "people",
              "/reserve/seasons.xhtml",
              "/reserve/(?!idea.xhtml|ideas.xhtml).*"),
          new Place("nav.ideas", "eye", "/reserve/ideas.xhtml", "/reserve/(idea|ideas).xhtml"));
  private static final Place AGREEMENTS =
      new Place("nav.agreements", "sign", "/agreement/campaigns.xhtml", "/agreement/(ca|cr|te).*");
  private static final Set<String> AGREEING =
      Stream.of(AgreementRoles.REGION_READERS, AgreementRoles.MUNICIPAL_READERS)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Place REVIEWS =
      new Place(
          "nav.reviews",
          "pen",
          "/expertise/reviews.xhtml",
          "/expertise/(review|reviews|sheet).xhtml");
  private static final Place EXPERTISE =
      new Place(
          "nav.expertise", "check", "/expertise/panels.xhtml", "/expertise/(pa|pl|ex|form).*");
  private static final Place OWN_AGREEMENTS =
      new Place(
          "nav.my-agreements",
          "doc",
          "/agreement/mine.xhtml",
          "/agreement/(mine|talk|compare|offer).xhtml");
  private static final Set<String> PARTIES =
      Set.of(
          Role.MIN_OFFICER,
          Role.INST_CENTER,
          Role.INST_HEAD,
          Role.MUN_OFFICER,
          Role.MUN_HEAD,
          Role.ORG_HEAD);
  private static final Set<String> JUDGING_STAFF =
      Set.of(Role.INST_RESERVE, Role.COMMISSION_CHAIR, Role.AUDITOR);
  private static final List<Place> REGISTERS =
      List.of(
          new Place(
              "nav.organizations",
              "school",
              "/registry/organizations.xhtml",
              "/registry/(organization|authority|house-style).*"),
          new Place(
              "nav.people", "people", "/registry/people.xhtml", "/registry/(pe|employment).*"),
          new Place("nav.posts", "pen", "/registry/posts.xhtml", "/registry/post.*"),
          new Place(
              "nav.municipalities",
              "pin",
              "/registry/municipalities.xhtml",
              "/registry/municipalit.*"));

  private static final String FAILURE = "/failure.xhtml";

  @Inject HttpServletRequest request;
  @Inject DeskQueries desk;
  @Inject CurrentActor actor;

  private TaskCounts counts;

  /** What everybody works with, and judging for those who have to do with it. */
  public List<Place> getWork() {
    var roles = actor.get().roles();
    var staff = !Collections.disjoint(roles, JUDGING_STAFF) && !roles.contains(Role.ADMIN);
    return Stream.of(
            WORK.stream(),
            Stream.of(AGREEMENTS).filter(any -> !Collections.disjoint(roles, AGREEING)),
            Stream.of(OWN_AGREEMENTS).filter(any -> !Collections.disjoint(roles, PARTIES)),
            Stream.of(REVIEWS).filter(any -> roles.contains(Role.EXPERT)),
            Stream.of(EXPERTISE).filter(any -> staff))
        .flatMap(places -> places)
        .toList();
  }

  public List<Place> getRegisters() {
    return REGISTERS;
  }

  /** How much waits for the user in a section; 0 where nothing is counted. */
  public long waiting(Place place) {
    return switch (place.label()) {
      case "nav.tasks" -> counts().all();
      case "nav.orders" -> counts().documents();
      case "nav.execution" -> counts().instructions();
      case "nav.reviews" -> counts().reviews();
      case "nav.agreements" -> counts().agreements();
      case "nav.reserve" -> counts().appeals() + counts().cadre();
      default -> 0;
    };
  }

  /** Asked once per page; the page about a failure asks nothing that could fail again. */
  private TaskCounts counts() {
    if (counts == null) {
      counts = isFailure() ? new TaskCounts(0, 0, 0, 0, 0, 0) : desk.counts();
    }
    return counts;
  }

  private boolean isFailure() {
    return request.getServletPath().equals(FAILURE)
        || FAILURE.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId());
  }

  public boolean isCurrent(Place place) {
    var path = request.getServletPath();
    return path.matches(place.area());
  }

  /**
   * A place of the navigation.
   *
   * @param label key of its text
   * @param icon sign of the sprite
   * @param path of its first page
   * @param area pattern of the paths of all its pages
   */
  public record Place(String label, String icon, String path, String area) {}
}
