package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.PaperFile;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.expertise.ReviewText;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.Evidence;
import ru.rsnms.reserve.idea.EvidenceStage;
import ru.rsnms.reserve.idea.IdeaCard;
import ru.rsnms.reserve.idea.OwnIdea;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.SubjectRef;

/** Turns ideas into what their readers see: everybody, the author, the institute. */
@ApplicationScoped
public class BankCards {

  @Inject BankStore bank;
  @Inject BankSight sight;
  @Inject ApplicationStore applications;
  @Inject SeasonStore seasons;
  @Inject LevelStore levels;
  @Inject AttachmentStore files;
  @Inject PanelDirectory panels;
  @Inject MunicipalityNames municipalities;
  @Inject CurrentActor actor;

  /** As everybody reads it, without a login. */
  public IdeaCard shown(IdeaId id) {
    return card(sight.shown(id), false, false, null);
  }

  /** As the caller may read it; otherwise it looks as if it did not exist. */
  public IdeaCard open(IdeaId id) {
    var entry =
        bank.find(id)
            .filter(one -> sight.isShown(one) || mayRead(one))
            .orElseThrow(() -> new NotFound("reserve/idea-not-found"));
    return card(entry, mayRead(entry), entry.isOf(actor.get()), support(entry));
  }

  private boolean mayRead(BankEntry entry) {
    return entry.isOf(actor.get()) || sight.readsAll();
  }

  private IdeaCard.SupportState support(BankEntry entry) {
    var organization =
        sight
            .organization()
            .filter(one -> !bank.isSupportedBy(entry.idea(), one.key()))
            .map(BankSight.Supporter::organization)
            .orElse(null);
    var myself = bank.isSupportedBy(entry.idea(), sight.supporter(false).key());
    if (!sight.isShown(entry)) {
      return new IdeaCard.SupportState("reserve/idea-not-in-bank", null);
    }
    if (entry.isOf(actor.get())) {
      return new IdeaCard.SupportState("reserve/idea-own", null);
    }
    return new IdeaCard.SupportState(myself ? "reserve/idea-supported" : null, organization);
  }

  private IdeaCard card(
      BankEntry entry, boolean whole, boolean mine, IdeaCard.SupportState support) {
    return new IdeaCard(
        entry.idea(),
        entry.version(),
        bank.idea(entry.idea()).stage(),
        entry.stage(),
        entry.title(),
        entry.summary(),
        entry.field(),
        entry.municipality() == null ? null : municipalities.nameOf(entry.municipality()),
        entry.author(),
        entry.file().orElse(null),
        entry.publishedAt(),
        whole ? entry.reason() : null,
        bank.supporters(entry.idea()),
        bank.words(entry.idea()),
        evidence(entry.idea(), whole),
        mine,
        support);
  }

  private List<Evidence> evidence(IdeaId idea, boolean whole) {
    return bank.evidence(idea).stream()
        .filter(one -> whole || one.stage() == EvidenceStage.CONFIRMED)
        .map(IdeaEvidence::view)
        .toList();
  }

  /** A file of the card that everybody reads. */
  public PaperFile shownFile(IdeaId id, AttachmentId file) {
    return file(sight.shown(id), file, false);
  }

  public PaperFile openFile(IdeaId id, AttachmentId file) {
    open(id);
    var entry = bank.find(id).orElseThrow();
    return file(entry, file, mayRead(entry));
  }

  private PaperFile file(BankEntry entry, AttachmentId wanted, boolean whole) {
    var there =
        Stream.concat(
            entry.file().stream(), evidence(entry.idea(), whole).stream().map(Evidence::file));
    if (there.noneMatch(wanted::equals)) {
      throw new NotFound("reserve/application-file-not-found");
    }
    return files.get(entry.application(), wanted);
  }

  /** The caller's own ideas, newest first. */
  public List<OwnIdea> own() {
    return bank.of(actor.get()).stream().map(this::own).toList();
  }

  private OwnIdea own(Idea idea) {
    var application = applications.get(idea.application());
    var entry = bank.find(idea.id());
    return new OwnIdea(
        application.id(),
        idea.id(),
        entry.map(BankEntry::version).orElse(0L),
        seasons.get(application.season()).title(),
        idea.stage(),
        entry.map(BankEntry::stage).orElse(null),
        entry.map(BankEntry::title).orElse(idea.title()),
        entry.map(BankEntry::summary).orElse(null),
        entry.map(BankEntry::field).orElse(idea.field()),
        entry.map(BankEntry::author).isPresent(),
        entry.flatMap(BankEntry::file).isPresent(),
        idea.file().isPresent(),
        entry.map(BankEntry::reason).orElse(null),
        bank.supporters(idea.id()),
        sight.closedToOffer(idea, application).orElse(null),
        advice(idea, application),
        evidence(idea.id(), true));
  }

  /**
   * What experts and the institute advise, in an order made of the words alone: the same whoever
   * wrote which.
   */
  private List<String> advice(Idea idea, Application application) {
    if (!sight.isFinal(application.season())) {
      return List.of();
    }
    var level = levels.get(LevelRef.first(application.season()));
    var experts =
        panels.of(level.subject()).stream()
            .flatMap(panel -> panels.textsFor(panel, SubjectRef.of(application.id())).stream())
            .map(ReviewText::advice);
    return Stream.concat(experts, bank.advice(idea.id()).stream())
        .filter(text -> text != null && !text.isBlank())
        .map(String::strip)
        .distinct()
        .sorted()
        .toList();
  }
}
