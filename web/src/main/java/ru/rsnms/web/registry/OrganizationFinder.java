package ru.rsnms.web.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationState;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Option;

/** Finds working organisations by words, for forms in which one has to be chosen. */
@ApplicationScoped
public class OrganizationFinder {

  private static final int SOME = 20;

  @Inject OrganizationQueries organizations;

  List<Option> find(String words) {
    var filter = new OrganizationFilter(words, null, null, OrganizationState.OPEN);
    return organizations.organizations(filter, PageRequest.first(SOME)).items().stream()
        .map(row -> new Option(row.id().toString(), row.brief()))
        .toList();
  }
}
