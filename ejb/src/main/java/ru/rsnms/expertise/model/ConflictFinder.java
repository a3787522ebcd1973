package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.expertise.Touches;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonDirectory;

/** Computes conflicts of interest out of what the registry knows of the experts today. */
@ApplicationScoped
public class ConflictFinder {

  private PersonDirectory people;
  private OrganizationDirectory organizations;

  protected ConflictFinder() {
    // for the container
  }

  @Inject
  public ConflictFinder(PersonDirectory people, OrganizationDirectory organizations) {
    this.people = people;
    this.organizations = organizations;
  }

  /** What of the experts can collide with an item. */
  public Map<UUID, Ties> ties(List<Expert> experts) {
    Map<UUID, Ties> ties = new HashMap<>();
    experts.forEach(one -> ties.put(one.id().value(), tiesOf(one)));
    return ties;
  }

  private Ties tiesOf(Expert expert) {
    Set<OrganizationId> places = new HashSet<>(people.workplaces(expert.person()));
    var municipalities =
        places.stream()
            .map(organizations::view)
            .map(OrganizationView::municipalityCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    return new Ties(expert, places, municipalities);
  }

  /** Where an expert works today. */
  public record Ties(Expert expert, Set<OrganizationId> organizations, Set<String> municipalities) {

    /** The gravest reason to keep the expert away from the item. */
    public Optional<Bar> barFrom(Touches touches, boolean municipalityBars) {
      if (touches.persons().contains(expert.person())) {
        return Optional.of(Bar.SAME_PERSON);
      }
      if (!Collections.disjoint(organizations, touches.organizations())) {
        return Optional.of(Bar.SAME_ORGANIZATION);
      }
      if (municipalityBars && !Collections.disjoint(municipalities, touches.municipalities())) {
        return Optional.of(Bar.SAME_MUNICIPALITY);
      }
      return Optional.empty();
    }
  }
}
