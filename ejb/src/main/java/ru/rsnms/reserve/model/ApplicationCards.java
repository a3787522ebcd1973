package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationCard.Answer;
import ru.rsnms.reserve.ApplicationCard.Claim;
import ru.rsnms.reserve.ApplicationCard.Consent;
import ru.rsnms.reserve.ApplicationCard.FileRef;
import ru.rsnms.reserve.ApplicationCard.SeasonRef;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.ConsentStep;
import ru.rsnms.reserve.Question;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.shared.CurrentActor;

/** Turns an application into what its pages show. */
@ApplicationScoped
public class ApplicationCards {

  private ApplicationStore applications;
  private ApplicationDesk desk;
  private AttachmentStore files;
  private Questionnaire questionnaire;
  private SeasonStore seasons;
  private MunicipalityNames municipalities;
  private CurrentActor actor;

  protected ApplicationCards() {
    // for the container
  }

  @Inject
  public ApplicationCards(
      ApplicationStore applications,
      ApplicationDesk desk,
      AttachmentStore files,
      Questionnaire questionnaire,
      SeasonStore seasons,
      MunicipalityNames municipalities,
      CurrentActor actor) {
    this.applications = applications;
    this.desk = desk;
    this.files = files;
    this.questionnaire = questionnaire;
    this.seasons = seasons;
    this.municipalities = municipalities;
    this.actor = actor;
  }

  public ApplicationCard of(Application application) {
    var form = applications.formOf(application);
    var idea = applications.ideaOf(application);
    var questions = questionnaire.of(application.season());
    var kept = files.of(application.id());
    var test = desk.test(application);
    var now = desk.situation(application);
    return new ApplicationCard(
        application.id(),
        application.version(),
        application.isOf(actor.get()),
        season(now),
        application.stage(),
        application.number().orElse(null),
        application.submittedAt().orElse(null),
        application.personName(),
        application.post(),
        application.organizationName(),
        municipalities.nameOf(application.place().municipality()),
        application.teachingSince().orElse(null),
        questions.stream().map(question -> answer(form, question)).toList(),
        form.withoutClaims(),
        form.claims().stream().map(claim -> claim(claim, kept)).toList(),
        idea(idea, kept),
        consent(form),
        test,
        new ApplicationParts(form, idea, questions, test).states(),
        application.steps(),
        ApplicationGuards.states(application, now),
        application.changedAt());
  }

  private SeasonRef season(ApplicationGuards.Situation now) {
    var season = now.season();
    var appeal =
        seasons.rulesOf(season).map(rules -> rules.rules().count(RuleKey.APPEAL_DAYS)).orElse(0);
    return new SeasonRef(season.id(), season.title(), season.applications(), now.days(), appeal);
  }

  private static Answer answer(ApplicationForm form, Question question) {
    return new Answer(question, form.answerTo(question).orElse(null));
  }

  private static Claim claim(ContestClaim claim, List<FileRef> kept) {
    return new Claim(
        claim.id(),
        claim.contest(),
        claim.year(),
        claim.rank(),
        claim.ofTeam(),
        file(Optional.of(claim.proof()), kept),
        claim.stage(),
        claim.reason());
  }

  private static ApplicationCard.Idea idea(Idea idea, List<FileRef> kept) {
    return new ApplicationCard.Idea(
        idea.id(),
        idea.title(),
        idea.field(),
        idea.problem(),
        idea.solution(),
        file(idea.file(), kept));
  }

  private static FileRef file(Optional<AttachmentId> wanted, List<FileRef> kept) {
    return wanted
        .flatMap(id -> kept.stream().filter(one -> Objects.equals(one.id(), id)).findFirst())
        .orElse(null);
  }

  private Consent consent(ApplicationForm form) {
    var at = form.consented().map(ConsentStep::takenAt).orElse(null);
    return new Consent(questionnaire.consent(), form.isConsented(), at);
  }
}
