package ru.rsnms.reserve.idea;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.model.IdeaBank;
import ru.rsnms.shared.Role;

/** The life of an idea in the bank, from the author's consent to the proof that it came true. */
@Stateless
public class IdeaService {

  private IdeaBank bank;

  protected IdeaService() {
    // for the container
  }

  @Inject
  public IdeaService(IdeaBank bank) {
    this.bank = bank;
  }

  /** The author of an idea handed in, passed or not, once the level is final. */
  @Audited("reserve.idea.offer")
  @RolesAllowed(Role.SIGNED_IN)
  public IdeaId offer(@NotNull @Valid OfferIdea command) {
    return bank.offer(command);
  }

  /** Takes the consent back; from now on nobody reads the idea. */
  @Audited("reserve.idea.withdraw")
  @RolesAllowed(Role.SIGNED_IN)
  public void withdraw(@NotNull IdeaId id) {
    bank.withdraw(id);
  }

  @Audited("reserve.idea.publish")
  @RolesAllowed(INST_RESERVE)
  public void publish(@NotNull IdeaId id, long version) {
    bank.publish(id, version);
  }

  /** The author has to mend what the reason says. */
  @Audited("reserve.idea.return")
  @RolesAllowed(INST_RESERVE)
  public void giveBack(@NotNull IdeaId id, long version, String reason) {
    bank.giveBack(id, version, reason);
  }

  @Audited("reserve.idea.archive")
  @RolesAllowed(INST_RESERVE)
  public void archive(@NotNull IdeaId id) {
    bank.archive(id);
  }

  /** Once for each person and each organisation. */
  @Audited("reserve.idea.support")
  @RolesAllowed(Role.SIGNED_IN)
  public void support(@NotNull @Valid SupportIdea command) {
    bank.support(command);
  }

  /** A supporter's word that does not belong here is not shown any more. */
  @Audited("reserve.idea.hide-word")
  @RolesAllowed(INST_RESERVE)
  public void hide(@NotNull IdeaId id, @NotNull UUID support) {
    bank.hide(id, support);
  }

  /** For the author alone, without a name, and not before the level is final. */
  @Audited("reserve.idea.advise")
  @RolesAllowed(INST_RESERVE)
  public void advise(@NotNull IdeaId id, String body) {
    bank.advise(id, body);
  }

  /** The author says where the idea came true. */
  @Audited("reserve.idea.claim-evidence")
  @RolesAllowed(Role.SIGNED_IN)
  public EvidenceId claim(@NotNull @Valid ClaimEvidence command) {
    return bank.claim(command);
  }

  @Audited("reserve.idea.judge-evidence")
  @RolesAllowed(INST_RESERVE)
  public void judge(@NotNull @Valid JudgeEvidence command) {
    bank.judge(command);
  }
}
