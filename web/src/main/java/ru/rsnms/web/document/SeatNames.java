package ru.rsnms.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.web.faces.PageTexts;

/** Names the people and posts of routes as users read them. */
@ApplicationScoped
public class SeatNames {

  @Inject PersonDirectory people;
  @Inject OrganizationDirectory organizations;

  public String of(RouteSeat seat) {
    if (seat.account() != null) {
      return people.byAccount(seat.account()).map(SeatNames::of).orElse(seat.account());
    }
    return seat.organization() == null
        ? PageTexts.of("route.post.own", seat.post())
        : PageTexts.of(
            "route.post",
            seat.post(),
            organizations.view(new OrganizationId(seat.organization())).names().brief());
  }

  static String of(PersonView person) {
    return person.position() == null
        ? person.name().full()
        : person.name().full() + ", " + person.position();
  }
}
