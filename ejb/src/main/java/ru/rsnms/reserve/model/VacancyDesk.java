package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.NominationStage;
import ru.rsnms.reserve.cadre.OpenVacancy;
import ru.rsnms.reserve.cadre.VacancyCard;
import ru.rsnms.reserve.cadre.VacancyId;
import ru.rsnms.reserve.cadre.VacancyRow;
import ru.rsnms.reserve.cadre.VacancyStage;
import ru.rsnms.reserve.model.ReserveEntry.Moment;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/** Vacancies of heads and whom the reserve offers for them. */
@ApplicationScoped
public class VacancyDesk {

  private static final int MOST = 200;

  @PersistenceContext EntityManager em;
  @Inject EntryStore entries;
  @Inject OrganizationDirectory organizations;
  @Inject MunicipalityNames municipalities;
  @Inject DatabaseClock time;
  @Inject CurrentActor actor;

  public VacancyId open(OpenVacancy wanted, Actor by) {
    var of = organizations.view(wanted.organization());
    CadreGuards.requireVacancies(of.place(), by);
    if (isOpen(wanted)) {
      throw new Conflict("reserve/vacancy-twice");
    }
    var vacancy = new Vacancy(wanted, of, by, time.now());
    em.persist(vacancy);
    return vacancy.id();
  }

  private boolean isOpen(OpenVacancy wanted) {
    return em.createQuery(
                "select count(v) from Vacancy v where v.organization.value = :organization"
                    + " and lower(v.post) = lower(:post) and v.stage = :open",
                Long.class)
            .setParameter("organization", wanted.organization().value())
            .setParameter("post", wanted.post().strip())
            .setParameter("open", VacancyStage.OPEN)
            .getSingleResult()
        > 0;
  }

  /** The member is offered for the post. */
  public void nominate(VacancyId id, long seen, EntryId candidate, Actor by) {
    var vacancy = taken(id, seen, by);
    var moment = now(by);
    var entry = entries.getForUpdate(candidate);
    if (!entry.isMember(moment.on())) {
      throw new Conflict("reserve/cadre-no-member", entry.name());
    }
    var said = Texts.of("reserve.vacancy.nominated", vacancy.post(), vacancy.organizationName());
    entry.become(ReserveStage.NOMINATED, said, moment);
    vacancy.touched(by, moment.at());
    em.persist(new Nomination(vacancy, entry, moment));
    em.flush();
  }

  /** The member gets the post; the others who were nominated for it are free again. */
  public void appoint(VacancyId id, long seen, UUID nomination, String act, Actor by) {
    var vacancy = taken(id, seen, by);
    var moment = now(by);
    var chosen = openOf(id, nomination);
    vacancy.fill(by, moment.at());
    chosen.decide(NominationStage.APPOINTED, act, moment);
    entries.of(chosen.entry()).become(ReserveStage.APPOINTED, act, moment);
    var others = Texts.of("reserve.vacancy.other");
    of(id).stream().filter(Nomination::isOpen).forEach(one -> free(one, others, moment));
    em.flush();
  }

  /** Nothing comes of a nomination; the member is ready for another. */
  public void decline(VacancyId id, long seen, UUID nomination, String reason, Actor by) {
    var vacancy = taken(id, seen, by);
    var moment = now(by);
    vacancy.touched(by, moment.at());
    free(openOf(id, nomination), reason, moment);
    em.flush();
  }

  /** The post is free no more, or is given up. */
  public void close(VacancyId id, long seen, String reason, Actor by) {
    var vacancy = taken(id, seen, by);
    var moment = now(by);
    vacancy.close(reason, by, moment.at());
    of(id).stream().filter(Nomination::isOpen).forEach(one -> free(one, reason, moment));
    em.flush();
  }

  private void free(Nomination nomination, String reason, Moment moment) {
    nomination.decide(NominationStage.DECLINED, reason, moment);
    var entry = entries.of(nomination.entry());
    if (entry.stage() == ReserveStage.NOMINATED) {
      entry.become(ReserveStage.READY, reason, moment);
    }
  }

  private Vacancy taken(VacancyId id, long seen, Actor by) {
    var vacancy = visible(em.find(Vacancy.class, id, LockModeType.PESSIMISTIC_WRITE));
    CadreGuards.requireVacancies(vacancy.place(), by);
    vacancy.mustBeSeenAt(seen);
    return vacancy;
  }

  private Vacancy visible(Vacancy found) {
    if (found == null
        || !CadreGuards.reads(actor.get())
        || !actor.get().scope().covers(found.place())) {
      throw new NotFound("reserve/vacancy-not-found");
    }
    return found;
  }

  private Nomination openOf(VacancyId id, UUID nomination) {
    return of(id).stream()
        .filter(one -> one.id().equals(nomination))
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/nomination-not-found"));
  }

  private List<Nomination> of(VacancyId id) {
    return em.createQuery(
            "select n from Nomination n where n.vacancy = :vacancy order by n.at, n.id",
            Nomination.class)
        .setParameter("vacancy", id.value())
        .getResultList();
  }

  /** Newest first; open ones before the others; within what the caller may see. */
  public List<VacancyRow> rows() {
    return em.createQuery(
            "select v from Vacancy v order by case when v.stage = :open then 0 else 1 end,"
                + " v.id desc",
            Vacancy.class)
        .setParameter("open", VacancyStage.OPEN)
        .setMaxResults(MOST)
        .getResultStream()
        .filter(one -> actor.get().scope().covers(one.place()))
        .map(
            one ->
                one.row(
                    municipalities.nameOf(one.place().municipality()),
                    (int) of(one.id()).stream().filter(Nomination::isOpen).count()))
        .toList();
  }

  public VacancyCard card(VacancyId id) {
    var vacancy = visible(em.find(Vacancy.class, id));
    return vacancy.card(
        municipalities.nameOf(vacancy.place().municipality()),
        of(id).stream().map(one -> one.nominee(entries.of(one.entry()))).toList(),
        CadreGuards.keepsVacancies(vacancy.place(), actor.get()));
  }

  private Moment now(Actor by) {
    var at = time.now();
    return new Moment(by, at, time.dayOf(at));
  }
}
