package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.model.Expert;
import ru.rsnms.expertise.model.ExpertStore;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.shared.Conflict;

/** Keeps the register of experts. */
@Stateless
@RolesAllowed({INST_RESERVE, COMMISSION_CHAIR})
public class ExpertService {

  private ExpertStore experts;
  private ExpertiseGuards guards;
  private PersonDirectory people;
  private Clock clock;

  protected ExpertService() {
    // for the container
  }

  @Inject
  public ExpertService(
      ExpertStore experts, ExpertiseGuards guards, PersonDirectory people, Clock clock) {
    this.experts = experts;
    this.guards = guards;
    this.people = people;
    this.clock = clock;
  }

  /** Takes a person of the registry in; refuses one who is in already. */
  @Audited("expertise.name-expert")
  public ExpertId name(@NotNull @Valid NameExpert wanted) {
    var by = guards.staff();
    var person = people.view(wanted.person());
    if (experts.ofPerson(person.id()).isPresent()) {
      throw new Conflict("expertise/expert-known", person.name().full());
    }
    var expert = new Expert(wanted, person.name().full(), by, clock.instant());
    experts.add(expert);
    return expert.id();
  }

  /** Writes field, load and state anew; one who pauses gets nothing new and finishes the begun. */
  @Audited("expertise.correct-expert")
  public void correct(@NotNull @Valid CorrectExpert wanted) {
    var by = guards.staff();
    experts.get(wanted.expert()).correct(wanted, by, clock.instant());
  }
}
