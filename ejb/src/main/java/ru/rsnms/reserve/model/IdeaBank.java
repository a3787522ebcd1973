package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ru.rsnms.reserve.AttachedFile;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.ClaimEvidence;
import ru.rsnms.reserve.idea.EvidenceId;
import ru.rsnms.reserve.idea.JudgeEvidence;
import ru.rsnms.reserve.idea.OfferIdea;
import ru.rsnms.reserve.idea.SupportIdea;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/** What authors, supporters and the institute do with the ideas of the bank. */
@ApplicationScoped
public class IdeaBank {

  private static final int LONGEST_ADVICE = 3_000;

  @Inject BankStore bank;
  @Inject BankSight sight;
  @Inject ApplicationStore applications;
  @Inject AttachmentStore files;
  @Inject DatabaseClock time;
  @Inject CurrentActor actor;

  /**
   * The author gives the consent and the words; the institute looks at them before they are read.
   */
  public IdeaId offer(OfferIdea offer) {
    var application = applications.ownForUpdate(offer.application());
    var idea = bank.hold(applications.ideaOf(application).id());
    sight.closedToOffer(idea, application).ifPresent(why -> refuse(why));
    if (!offer.consent()) {
      throw new Invalid("reserve/idea-consent-missing", "consent");
    }
    if (offer.withFile() && !offer.withName()) {
      throw new Invalid("reserve/idea-file-names", "withFile");
    }
    var now = time.now();
    var me = actor.get();
    var entry = bank.find(idea.id());
    if (entry.isPresent()) {
      entry.get().offer(idea, application, offer, me, now);
      idea.takeOut();
    } else {
      bank.add(new BankEntry(idea, application, offer, me, now));
    }
    bank.flush();
    bank.consent(idea.id(), true, offer, me, now);
    return idea.id();
  }

  private static void refuse(String code) {
    throw new Conflict(code);
  }

  /** The author takes the consent back: from now on nobody reads the idea. */
  public void withdraw(IdeaId id) {
    var idea = bank.hold(id);
    var entry = own(id);
    var now = time.now();
    entry.withdraw(actor.get(), now);
    idea.takeOut();
    bank.consent(id, false, null, actor.get(), now);
  }

  public void publish(IdeaId id, long version) {
    var idea = bank.hold(id);
    var entry = kept(id);
    entry.publish(version, actor.get(), time.now());
    idea.publish(bank.supporters(id) > 0, bank.isImplemented(id));
  }

  public void giveBack(IdeaId id, long version, String reason) {
    bank.hold(id);
    kept(id).giveBack(version, reason, actor.get(), time.now());
  }

  /** The idea is out of date; it is not read any more. */
  public void archive(IdeaId id) {
    var idea = bank.hold(id);
    kept(id);
    idea.archive();
  }

  public void support(SupportIdea support) {
    var idea = bank.hold(support.idea());
    var entry = sight.shown(support.idea());
    var me = actor.get();
    if (entry.isOf(me)) {
      throw new Conflict("reserve/idea-own");
    }
    var by = sight.supporter(support.asOrganization());
    var word = support.word() == null || support.word().isBlank() ? null : support.word().strip();
    if (!bank.support(idea.id(), by.key(), by.organization(), word, me, time.now())) {
      throw new Conflict("reserve/idea-supported");
    }
    idea.support();
  }

  /** A word that does not belong here is not shown any more; the support still counts. */
  public void hide(IdeaId id, UUID support) {
    sight.requireKeeper();
    bank.hide(id, support);
  }

  /** The institute advises the author of any idea handed in, published or not. */
  public void advise(IdeaId id, String body) {
    sight.requireKeeper();
    var words = body == null ? "" : body.strip();
    if (words.isEmpty() || words.length() > LONGEST_ADVICE) {
      throw new Invalid("reserve/idea-advice-length", "body", LONGEST_ADVICE);
    }
    bank.advise(bank.idea(id).id(), words, actor.get(), time.now());
  }

  public EvidenceId claim(ClaimEvidence said) {
    bank.hold(said.idea());
    var entry = own(said.idea());
    if (!bank.idea(said.idea()).stage().isInBank()) {
      throw new Conflict("reserve/idea-not-in-bank");
    }
    var now = time.now();
    var file = files.keep(entry.application(), whole(said.file()), now);
    var evidence = new IdeaEvidence(said, file, time.dayOf(now), now);
    bank.add(evidence);
    return evidence.view().id();
  }

  private static AttachedFile whole(AttachedFile file) {
    return file == null || file.bytes() == null || file.bytes().length == 0 ? null : file;
  }

  public void judge(JudgeEvidence verdict) {
    var idea = bank.hold(verdict.idea());
    kept(verdict.idea());
    bank.evidence(verdict.idea(), verdict.evidence()).judge(verdict, actor.get(), time.now());
    if (verdict.confirmed() && idea.stage().isInBank()) {
      idea.implement();
    }
  }

  /** The offer if it is the caller's own; another's looks as if it did not exist. */
  private BankEntry own(IdeaId id) {
    return bank.find(id)
        .filter(entry -> entry.isOf(actor.get()))
        .orElseThrow(() -> new NotFound("reserve/idea-not-found"));
  }

  /** The offer for the institute; nobody decides about an idea of his own. */
  private BankEntry kept(IdeaId id) {
    sight.requireKeeper();
    var entry = bank.find(id).orElseThrow(() -> new NotFound("reserve/idea-not-found"));
    if (entry.isOf(actor.get())) {
      throw new Conflict("reserve/idea-own");
    }
    return entry;
  }
}
