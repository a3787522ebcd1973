package ru.rsnms.deploy.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import ru.rsnms.deploy.demo.NameBook.Name;
import ru.rsnms.deploy.demo.NameBook.Sex;

/** The rows of one region, table by table. */
final class RegionRows {

  private static final String CHANGED_AT = "2026-11-01T00:00:00Z";
  private static final LocalDate OPENED_ON = Life.firstOfSeptember(1965);

  private final CopyRows municipalities =
      new CopyRows("registry.municipality (code, kind, name, genitive_name)");
  private final CopyRows organizations =
      new CopyRows(
          "registry.organization (id, version, code, kind, parent_id, municipality_code, full_name,"
              + " brief_name, genitive_name, aliases, opened_on, changed_by, changed_at)");
  private final CopyRows people =
      new CopyRows(
          "registry.person (id, version, last_name, first_name, patronymic, sex, born_on, account,"
              + " teaching_since, forms_state, changed_by, changed_at)");
  private final CopyRows employments =
      new CopyRows(
          "registry.employment (id, person_id, organization_id, position, rate, started_on,"
              + " ended_on, experience_since)");
  private final CopyRows signatories =
      new CopyRows(
          "registry.signatory (id, version, organization_id, person_id, position, basis, capacity,"
              + " started_on, changed_by, changed_at)");

  private final String namespace;
  private final String loader;
  private int peopleSoFar;
  private int employmentsSoFar;
  private int signatoriesSoFar;

  /**
   * @param namespace what the ids are derived from, beside their number
   * @param loader who is said to have written the rows
   */
  RegionRows(String namespace, String loader) {
    this.namespace = namespace;
    this.loader = loader;
  }

  UUID id(String kind, Object key) {
    var name = namespace + ":" + kind + ":" + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  void municipality(String code, String kind, String name, String genitive) {
    municipalities.add(code, kind, name, genitive);
  }

  void organization(DemoOrganization it) {
    organizations.add(
        it.id(),
        0,
        it.code(),
        it.kind(),
        it.parent(),
        it.municipality(),
        it.names().get(0),
        it.names().get(1),
        it.names().get(2),
        it.names().size() > 3 ? it.aliases() : "{}",
        OPENED_ON,
        loader,
        CHANGED_AT);
  }

  UUID person(Name name, Sex sex, Life life, String account) {
    var id = id("person", peopleSoFar++);
    people.add(
        id,
        0,
        name.last(),
        name.first(),
        name.patronymic(),
        sex,
        life.bornOn(),
        account,
        life.teachingSince(),
        "ABSENT",
        loader,
        CHANGED_AT);
    return id;
  }

  void employment(UUID person, Job job) {
    employments.add(
        id("employment", employmentsSoFar++),
        person,
        job.organization().id(),
        job.position(),
        job.rate(),
        job.from(),
        job.to(),
        job.experienceSince());
  }

  void signatory(UUID person, Authority authority) {
    signatories.add(
        id("signatory", signatoriesSoFar++),
        0,
        authority.organization().id(),
        person,
        authority.position(),
        authority.basis(),
        "PERMANENT",
        authority.from(),
        loader,
        CHANGED_AT);
  }

  void send(CopyManager to) throws SQLException, IOException {
    for (var table : tables()) {
      table.send(to);
    }
  }

  /** In the order of their references. */
  private List<CopyRows> tables() {
    return List.of(municipalities, organizations, people, employments, signatories);
  }

  /** Everything that would be sent. */
  @Override
  public String toString() {
    return tables().toString();
  }

  /**
   * One employment.
   *
   * @param rate share of a full post
   * @param to {@code null} while it lasts
   */
  record Job(
      DemoOrganization organization,
      String position,
      String rate,
      LocalDate from,
      LocalDate to,
      LocalDate experienceSince) {}

  /** The authority of the holder of a post to sign, without an end. */
  record Authority(DemoOrganization organization, String position, String basis, LocalDate from) {}
}
