package ru.rsnms.deploy.harness;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Submitted applications of people of the demo region, put where candidates would put them: the
 * levels after the first begin with many.
 */
public final class SomeApplications {

  private static final String SUBMIT =
      """
      insert into reserve.application (id, version, season_id, person_id, account, person_name, post, organization_id,
        organization_name, organization_code, municipality_code, stage, number, submitted_at, changed_at,
        changed_by_account, changed_by_name)
      select gen_random_uuid(), 0, ?, w.person_id, coalesce(w.account, w.person_id::text), w.name, w.position,
        w.organization_id, w.brief_name, w.code, w.municipality_code, 'SUBMITTED', row_number() over (order by w.rank,
        md5(w.person_id::text)), now(), now(), 'candidate', 'candidate'
      from (
        select distinct on (p.id) p.id as person_id, p.account, concat_ws(' ', p.last_name, p.first_name, p.patronymic)
          as name, e.position, o.id as organization_id, o.brief_name, o.code, o.municipality_code,
          (p.account is distinct from 'candidate') as rank
        from registry.person p
        join registry.employment e on e.person_id = p.id and e.ended_on is null
        join registry.organization o on o.id = e.organization_id
        where o.municipality_code in ('42-17', '42-03') and o.kind = 'SCHOOL'
          and (p.account is null or p.account = 'candidate')
        order by p.id) w
      order by w.rank, md5(w.person_id::text) limit ? returning id
      """;

  private SomeApplications() {}

  /** So many, the demo candidate's first; answers their ids in the order of their numbers. */
  public static List<UUID> submitted(UUID season, int many) {
    try (var owner = SystemUnderTest.system().databaseAsOwner();
        var insert = owner.prepareStatement(SUBMIT)) {
      insert.setObject(1, season);
      insert.setInt(2, many);
      var rows = insert.executeQuery();
      var ids = new ArrayList<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    } catch (SQLException | IOException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }
}
