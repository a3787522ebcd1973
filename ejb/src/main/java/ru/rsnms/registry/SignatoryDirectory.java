package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.model.SignatoryStore;
import ru.rsnms.shared.NotFound;

/** Tells other contexts who may sign; asks nobody who is asking. */
@ApplicationScoped
public class SignatoryDirectory {

  private SignatoryStore signatories;

  protected SignatoryDirectory() {
    // for the container
  }

  @Inject
  public SignatoryDirectory(SignatoryStore signatories) {
    this.signatories = signatories;
  }

  /** The authority of an account's holder to sign for an organisation on a day. */
  public Optional<SignatoryView> signatoryOf(
      String account, OrganizationId organization, LocalDate on) {
    return signatories.of(account, on).stream()
        .filter(authority -> authority.organizationId().equals(organization))
        .findFirst();
  }

  /** Organisations for which an account's holder may sign on a day; empty for most people. */
  public List<OrganizationId> organizationsOf(String account, LocalDate on) {
    return signatories.of(account, on).stream().map(SignatoryView::organizationId).toList();
  }

  /** Everybody who may sign for an organisation on a day, holders of the post first. */
  public List<SignatoryView> signatoriesOf(OrganizationId organization, LocalDate on) {
    return signatories.of(organization, on);
  }

  /** Refuses an unknown id with {@code NotFound}. */
  public SignatoryView view(SignatoryId id) {
    return signatories.view(id).orElseThrow(() -> new NotFound("shared/not-found"));
  }
}
