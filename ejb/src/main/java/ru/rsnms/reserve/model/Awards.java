package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.award.AwardLine;
import ru.rsnms.reserve.award.AwardPreview;
import ru.rsnms.reserve.award.AwardRow;
import ru.rsnms.reserve.award.AwardState;
import ru.rsnms.reserve.award.TakeAwards;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Results in contests out of the organisers' lists. */
@ApplicationScoped
public class Awards {

  /** Newest first. */
  private static final Listing AWARDS =
      new Listing(
          "a.person_id, a.person_name, a.contest, a.edition, a.year, a.rank, a.source",
          "reserve.award a",
          Sorting.always("a.taken_at desc, a.id"));

  @PersistenceContext EntityManager em;
  @Inject AwardReader reader;
  @Inject PersonDirectory people;
  @Inject OrganizationDirectory organizations;
  @Inject ApplicationStore applications;
  @Inject DatabaseClock time;
  @Inject CurrentActor actor;

  public AwardPreview check(byte[] file) {
    requireKeeper();
    return read(file, Map.of());
  }

  /** Two who take lists over at once wait for each other, so that nothing is kept twice. */
  public AwardPreview take(TakeAwards command) {
    requireKeeper();
    em.createNativeQuery("select cast(pg_advisory_xact_lock(250671) as text)", String.class)
        .getSingleResult();
    var read = read(command.file(), command.chosen());
    if (read.count(AwardState.BROKEN) > 0) {
      throw new Conflict("reserve/award-broken", read.count(AwardState.BROKEN));
    }
    var by = actor.get();
    var at = time.now();
    return new AwardPreview(
        read.lines().stream()
            .map(line -> line.state() == AwardState.MATCHED ? keep(line, command, by, at) : line)
            .toList());
  }

  private AwardLine keep(AwardLine line, TakeAwards command, Actor by, Instant at) {
    em.createNativeQuery(
            """
            insert into reserve.award (id, person_id, person_name, contest, contest_key, edition, year, rank,
              source, taken_at, account, display_name)
            values (:id, :person, :name, :contest, :key, cast(:edition as text), :year, :rank, :source, :at,
              :account, :by)
            """)
        .setParameter("id", Ids.next())
        .setParameter("person", line.chosen().id().value())
        .setParameter("name", line.chosen().name())
        .setParameter("contest", line.contest())
        .setParameter("key", AwardCheck.key(line.contest()))
        .setParameter("edition", line.edition())
        .setParameter("year", line.year())
        .setParameter("rank", line.rank().name())
        .setParameter("source", command.source().strip())
        .setParameter("at", at)
        .setParameter("account", by.account())
        .setParameter("by", by.displayName())
        .executeUpdate();
    return line.kept();
  }

  private AwardPreview read(byte[] file, Map<Integer, PersonId> chosen) {
    var check = new AwardCheck(this::named, known(), chosen);
    return new AwardPreview(reader.read(file).stream().map(check::line).toList());
  }

  private List<AwardLine.Choice> named(String name) {
    return people.pick(name).stream().map(this::choice).toList();
  }

  private AwardLine.Choice choice(PersonView person) {
    var organization =
        person.organizationId() == null
            ? null
            : organizations.view(person.organizationId()).names().brief();
    return new AwardLine.Choice(person.id(), person.name().full(), organization);
  }

  private Set<AwardCheck.Key> known() {
    return keys(new Conditions());
  }

  private Set<AwardCheck.Key> known(PersonId person) {
    return keys(new Conditions().andIf(person, "person", "person_id = :person"));
  }

  private Set<AwardCheck.Key> keys(Conditions conditions) {
    var sql = "select person_id, contest_key, year, rank from reserve.award" + conditions.where();
    return Columns.of(conditions.fill(em.createNativeQuery(sql, Object[].class)))
        .map(Awards::key)
        .collect(Collectors.toSet());
  }

  private static AwardCheck.Key key(Columns columns) {
    return new AwardCheck.Key(
        columns.id(PersonId::new),
        columns.text(),
        columns.whole(),
        columns.constant(ContestRank.class));
  }

  public Page<AwardRow> page(String words, PageRequest request) {
    requireKeeper();
    var wanted =
        new Conditions()
            .andSaid(
                words,
                "words",
                "strpos(registry.folded(a.person_name || ' ' || a.contest),"
                    + " registry.folded(:words)) > 0");
    return AWARDS.of(em, wanted).page(request, Awards::row);
  }

  private static AwardRow row(Columns columns) {
    return new AwardRow(
        columns.id(PersonId::new),
        columns.text(),
        columns.text(),
        columns.text(),
        columns.whole(),
        columns.constant(ContestRank.class),
        columns.text());
  }

  /** Claims of an application that a list bears out: the same person, contest, year and rank. */
  public Set<ClaimId> borneOut(ApplicationId id) {
    var application = applications.get(id);
    var person = application.person();
    var known = known(person);
    return applications.formOf(application).claims().stream()
        .filter(
            claim ->
                known.contains(
                    new AwardCheck.Key(
                        person, AwardCheck.key(claim.contest()), claim.year(), claim.rank())))
        .map(ContestClaim::id)
        .collect(Collectors.toSet());
  }

  private void requireKeeper() {
    if (!actor.get().scope().isRegion()) {
      throw new Forbidden("reserve/site-not-the-keeper");
    }
  }
}
