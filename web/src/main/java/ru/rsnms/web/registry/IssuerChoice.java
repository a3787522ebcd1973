package ru.rsnms.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationState;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Option;

/** The organisations the user may issue papers for, for lists to choose from. */
@Named
@RequestScoped
public class IssuerChoice {

  private static final int FEW = 50;

  @Inject OrganizationQueries organizations;
  @Inject OrganizationDirectory directory;
  @Inject CurrentActor actor;

  public List<Option> getOptions() {
    var scope = actor.get().scope();
    return switch (scope.kind()) {
      case REGION ->
          Stream.of(
                  OrganizationKind.MINISTRY,
                  OrganizationKind.GOVERNMENT,
                  OrganizationKind.INSTITUTE)
              .flatMap(kind -> working(kind, null))
              .toList();
      case MUNICIPALITY -> working(OrganizationKind.MUNICIPAL_AUTHORITY, scope.code()).toList();
      case ORGANIZATION ->
          directory.byCode(scope.code()).stream()
              .map(one -> new Option(one.id().toString(), one.names().brief()))
              .toList();
      case SELF -> List.of();
    };
  }

  private Stream<Option> working(OrganizationKind kind, String municipality) {
    var filter = new OrganizationFilter(null, kind, municipality, OrganizationState.OPEN);
    return organizations.organizations(filter, PageRequest.first(FEW)).items().stream()
        .map(row -> new Option(row.id().toString(), row.name()));
  }
}
