package ru.rsnms.agreement;

import java.util.List;
import java.util.UUID;

/**
 * What is printed of a party at the end of an agreement.
 *
 * @param role code of the role in the template
 * @param roleName as the text calls the party («Министерство»)
 * @param organization {@code null} for a person who is a party
 * @param person who signs, or the party itself
 * @param name full name of the party in the nominative
 * @param lines address, numbers and account, one a line
 * @param signatory initials and last name as under a document; empty while nobody may sign
 * @param position of the signatory in the nominative
 * @param basis what the authority to sign rests on, in the nominative
 */
public record PartyRequisites(
    String role,
    String roleName,
    UUID organization,
    UUID person,
    String name,
    List<String> lines,
    String signatory,
    String position,
    String basis) {

  public PartyRequisites {
    roleName = roleName == null ? "" : roleName;
    name = name == null ? "" : name;
    lines = lines == null ? List.of() : List.copyOf(lines);
    signatory = signatory == null ? "" : signatory;
    position = position == null ? "" : position;
    basis = basis == null ? "" : basis;
  }
}
