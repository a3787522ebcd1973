package ru.rsnms.web.registry;

import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.MunicipalityCard;
import ru.rsnms.registry.MunicipalityKind;

/**
 * One municipality as the API tells it.
 *
 * @param authority its educational authority, {@code null} where none is registered
 */
public record MunicipalityJson(
    String code,
    MunicipalityKind kind,
    String name,
    String genitive,
    UUID authority,
    List<MunicipalityCard.KindCount> organizations,
    long people) {

  static MunicipalityJson of(MunicipalityCard card) {
    return new MunicipalityJson(
        card.code(),
        card.kind(),
        card.name(),
        card.genitive(),
        OrganizationJson.idOf(card.authority()),
        card.organizations(),
        card.people());
  }
}
