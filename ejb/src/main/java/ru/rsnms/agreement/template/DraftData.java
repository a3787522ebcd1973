package ru.rsnms.agreement.template;

import java.util.List;
import java.util.Map;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.registry.MunicipalityKind;

/**
 * Everything a draft is made of besides the template.
 *
 * @param data by key of the reference; what is asked for and not here is missing
 * @param municipalities kind of the municipality by code of the role; none for the region's own
 * @param values of own variables by code, as entered
 * @param parties in the order of the roles
 */
public record DraftData(
    Map<String, Datum> data,
    Map<String, MunicipalityKind> municipalities,
    Map<String, String> values,
    List<PartyRequisites> parties) {

  public DraftData {
    data = Map.copyOf(data);
    municipalities = Map.copyOf(municipalities);
    values = Map.copyOf(values);
    parties = List.copyOf(parties);
  }
}
