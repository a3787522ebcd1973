package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.registry.EmploymentRow;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonRow;
import ru.rsnms.registry.PersonalData;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** The people's tables. */
@ApplicationScoped
public class PersonStore {

  /** The employment {@code e} lasts on the day {@code :today}. */
  static final String TODAY =
      "e.started_on <= :today and (e.ended_on is null or e.ended_on >= :today)";

  private static final String MAIN_WORK =
      "left join lateral (select e.position, e.organization_id from registry.employment e"
          + " where e.person_id = p.id and "
          + TODAY
          + " order by e.rate desc, e.started_on, e.id limit 1) work on true"
          + " left join registry.organization o on o.id = work.organization_id"
          + " left join registry.municipality m on m.code = o.municipality_code";

  private static final List<String> NAME = List.of("p.last_name", "p.first_name", "p.patronymic");

  private static final Register<PersonRow> REGISTER =
      new Register<>(
          new Listing(
              "p.id, p.last_name, p.first_name, p.patronymic, work.position, o.id, o.brief_name,"
                  + " m.name, p.teaching_since",
              "registry.person p",
              MAIN_WORK,
              Sorting.by(
                  Map.of("name", NAME, "experience", List.of("p.teaching_since")), "name", "p.id")),
          "p.search_text",
          PersonStore::row);

  /** A statement takes so many values. */
  private static final int AT_ONCE = 10_000;

  /** More namesakes than these tell nobody apart. */
  private static final int SAME_BEGINNING = 50;

  @PersistenceContext EntityManager em;

  public void add(Person person) {
    em.persist(person);
  }

  public Person get(PersonId id) {
    var person = em.find(Person.class, id);
    if (person == null) {
      throw new NotFound("shared/not-found");
    }
    return person;
  }

  /** The person with the case forms, readable outside of a transaction. */
  public Person getWithForms(PersonId id) {
    return em
        .createQuery(
            "select p from Person p left join fetch p.forms where p.id = :id", Person.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("shared/not-found"));
  }

  /** Those of the people who have no address of e-mail. */
  public Set<PersonId> withoutEmail(Collection<PersonId> ids) {
    var all = List.copyOf(ids);
    var silent = new HashSet<PersonId>();
    for (var from = 0; from < all.size(); from += AT_ONCE) {
      silent.addAll(
          em.createQuery(
                  "select p.id from Person p where p.id in :ids"
                      + " and (p.contacts.email is null or p.contacts.email = '')",
                  PersonId.class)
              .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
              .getResultList());
    }
    return silent;
  }

  /** Somebody with the same name and birthday, anywhere in the region. */
  public boolean hasNamesake(PersonalData data) {
    var same =
        """
        select count(p) from Person p where p.name.last = :last and p.name.first = :first
        and coalesce(p.name.patronymic, '') = :patronymic and p.bornOn = :bornOn
        """;
    return em.createQuery(same, Long.class)
            .setParameter("last", data.name().last())
            .setParameter("first", data.name().first())
            .setParameter("patronymic", Objects.requireNonNullElse(data.name().patronymic(), ""))
            .setParameter("bornOn", data.bornOn())
            .getSingleResult()
        > 0;
  }

  /** People whose last name begins so and whose other names begin with these letters. */
  public List<Person> alike(String lastBegins, String firstBegins, String patronymicBegins) {
    return em.createQuery(
            """
            select p from Person p
            where p.name.last like :last and p.name.first like :first
              and coalesce(p.name.patronymic, '') like :patronymic
            order by p.name.last, p.id.value
            """,
            Person.class)
        .setParameter("last", lastBegins + "%")
        .setParameter("first", firstBegins + "%")
        .setParameter("patronymic", patronymicBegins + "%")
        .setMaxResults(SAME_BEGINNING)
        .getResultList();
  }

  /** People who hold a post of the organisation today that these words are part of. */
  public List<PersonRow> holding(OrganizationId organization, String partOfPost, LocalDate today) {
    List<?> ids =
        em.createNativeQuery(
                """
                select e.person_id from registry.employment e
                where e.organization_id = :organization
                  and strpos(registry.folded(e.position), registry.folded(:post)) > 0
                  and e.started_on <= :today and (e.ended_on is null or e.ended_on >= :today)
                order by e.rate desc, e.started_on
                """,
                UUID.class)
            .setParameter("organization", organization.value())
            .setParameter("post", partOfPost)
            .setParameter("today", today)
            .setMaxResults(SAME_BEGINNING)
            .getResultList();
    return ids.stream().flatMap(id -> only(id, "p.id = :key", today).stream()).toList();
  }

  /** All employments of a person, newest first. */
  public List<EmploymentRow> employments(PersonId id) {
    return em.createQuery(
            """
            select new ru.rsnms.registry.EmploymentRow(
                e.id, o.id, o.briefName, e.position, e.rate, e.period, e.experienceSince)
            from Person p join p.employments e
            join Organization o on o.id.value = e.organization.value
            where p.id = :id order by e.period.from desc, e.rate desc
            """,
            EmploymentRow.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Does the caller see the person? */
  public boolean isSeen(PersonId id, Actor by) {
    var conditions = new Sight(by).people(new Conditions().andIf(id, "id", "p.id = :id"));
    var query = em.createNativeQuery("select 1 from registry.person p" + conditions.where());
    return !conditions.fill(query).getResultList().isEmpty();
  }

  public Page<PersonRow> page(PersonFilter filter, PageRequest request, Actor by, LocalDate today) {
    return REGISTER.page(em, () -> narrowed(filter, by, today), filter.words(), request);
  }

  /** The row of one person, whoever asks. */
  public Optional<PersonRow> row(PersonId id, LocalDate today) {
    return only(id.value(), "p.id = :key", today);
  }

  /** The row of the holder of an account, whoever asks. */
  public Optional<PersonRow> rowOfAccount(String account, LocalDate today) {
    return only(account, "p.account = :key", today);
  }

  /** Accounts of the holders of a post, whoever asks. */
  @SuppressWarnings("unchecked")
  public List<String> accountsOnPost(OrganizationId organization, String post, LocalDate today) {
    return em.createNativeQuery(
            "select distinct p.account from registry.person p join registry.employment e"
                + " on e.person_id = p.id where e.organization_id = :organization"
                + " and lower(e.position) = lower(:post) and p.account is not null and "
                + TODAY,
            String.class)
        .setParameter("organization", organization.value())
        .setParameter("post", post.strip())
        .setParameter("today", today)
        .getResultList();
  }

  private Optional<PersonRow> only(Object key, String condition, LocalDate today) {
    return REGISTER.first(em, new Conditions().bind("today", today).andIf(key, "key", condition));
  }

  private static Conditions narrowed(PersonFilter filter, Actor by, LocalDate today) {
    var work =
        new Conditions()
            .andIf(filter.organization(), "organization", "e.organization_id = :organization")
            .andIf(filter.municipality(), "municipality", "at.municipality_code = :municipality")
            .andIf(
                filter.position(), "position", "starts_with(lower(e.position), lower(:position))");
    var conditions = new Sight(by).people(new Conditions().bind("today", today));
    return work.isEmpty()
        ? conditions
        : conditions.andExists(
            "registry.employment e join registry.organization at on at.id = e.organization_id",
            work.and("e.person_id = p.id").and(TODAY));
  }

  private static PersonRow row(Columns columns) {
    return new PersonRow(
        columns.id(PersonId::new),
        columns.name(),
        columns.text(),
        columns.id(OrganizationId::new),
        columns.text(),
        columns.text(),
        columns.date());
  }
}
